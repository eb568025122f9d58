// SPDX-License-Identifier: Apache-2.0
#include "findings.h"

#include "breadth.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <functional>
#include <sstream>
#include <utility>

namespace spf
{

namespace
{

/// The terms of a record that receivers cannot read, each by itself.
std::vector<std::string> unreadableTerms(const std::string &record)
{
    std::vector<std::string> terms;
    std::size_t octets = 0;
    std::istringstream words(record);
    std::string word;
    for (words >> word; words >> word && octets < budget::mendedOctets;) { // behind the version
        if (std::holds_alternative<Record>(parse("v=spf1 " + word)))
            continue;
        octets += word.size();
        terms.push_back(word);
    }
    return terms;
}

bool hasTerm(const std::string &record, const std::string &term)
{
    return !term.empty() && (' ' + record + ' ').find(' ' + term + ' ') != std::string::npos;
}

/// The families whose clients ask for too much that is not there.
finding::Clients clientsOf(const Voids &voids)
{
    // Hosts without an IPv6 address: only receivers reached over IPv6 stumble.
    return voids.v4 <= mostVoids   ? finding::Clients::V6
           : voids.v6 <= mostVoids ? finding::Clients::V4
                                   : finding::Clients::All;
}

/// What mends a record that holds a term.
using Mends = std::function<finding::Remedy(const std::string &term)>;

/// What is wrong with one of the texts at a name; `suggests` says whether it may be replaced by itself.
Finding mistakeFinding(const Texts &texts, const MeantText &text, bool suggests, const Mends &mends)
{
    const Mistake &mistake = *text.mistake;
    const bool passedOver = texts.isPassedOver(text);
    const std::string suggestion = suggests || passedOver ? mistake.suggestion : std::string();
    if (mistake.fault == Fault::LostSpace)
        return Finding(finding::SpfSplitLostSpace{.where = mistake.term, .suggestion = suggestion, .remedy = mends({})},
                       texts.name.toText())
            .because(texts.evidence);
    const bool isUnclear = mistake.suggestion.empty() && !mistake.stillEvaluates; // what was meant has to be found out
    return Finding(finding::SpfSyntax{.record = text.text,
                                      .term = mistake.term,
                                      .offset = mistake.offset,
                                      .fault = mistake.fault,
                                      .suggestion = suggestion,
                                      .isOpen = hasTerm(text.text, "+all") || hasTerm(text.text, "all"),
                                      .unreadable = isUnclear ? unreadableTerms(text.text) : std::vector<std::string>(),
                                      .remedy = passedOver ? finding::Remedy() : mends(mistake.term)},
                   texts.name.toText())
        .as(passedOver               ? Severity::Info
            : mistake.stillEvaluates ? Severity::Warning
                                     : Severity::Error)
        .because(texts.evidence);
}

/// What is wrong with the texts at one name, the worst first.
void judgeTexts(Findings &findings, const Texts &texts, bool suggests, const Mends &mends)
{
    std::vector<Finding> mistakes;
    for (const MeantText &text : texts.meant) {
        if (text.mistake)
            mistakes.push_back(mistakeFinding(texts, text, suggests, mends));
    }
    std::stable_sort(mistakes.begin(), mistakes.end(),
                     [](const Finding &one, const Finding &other) { return one.severity > other.severity; });
    for (Finding &mistake : mistakes)
        findings.push_back(std::move(mistake));
    if (texts.records.size() > 1)
        findings.push_back(Finding(finding::SpfMultipleRecords{.count = texts.records.size(), .remedy = mends({})},
                                   texts.name.toText())
                               .because(texts.evidence));
}

class Judgement
{
public:
    Judgement(const Facts &facts, const Remedies &remedies)
        : m_facts(facts), m_remedies(remedies), m_subject(facts.domain.toText())
    {
    }

    Findings run()
    {
        ownName();
        if (m_facts.texts.status != dns::Status::Pending)
            texts();
        return std::move(m_findings);
    }

private:
    template <finding::Arguments A> Finding about(A arguments) const
    {
        return Finding(std::move(arguments), m_subject).because(m_facts.texts.evidence);
    }
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }

    /// The domain's record where that is without `term`, or what stands in the way of one.
    [[nodiscard]] finding::Remedy without(const std::string &term) const
    {
        return hasTerm(m_remedies.record.record, term) ? finding::Remedy() : m_remedies.record;
    }
    /// The same of a term in the record of `owner`.
    [[nodiscard]] finding::Remedy without(const std::string &term, const std::string &owner) const
    {
        const bool isElsewhere = owner != m_subject && !m_remedies.record.record.empty();
        return isElsewhere ? finding::Remedy() : without(term);
    }

    /// The same where a term can only be left out, and whom it named is not to be refused for that.
    [[nodiscard]] finding::Remedy leavingOut(finding::Remedy remedy) const
    {
        const auto &live = m_facts.explanation;
        remedy.softened =
            !remedy.at && remedy.record.ends_with(" ~all") && live && endOf(live->terms) == Qualifier::Fail;
        return remedy;
    }

    /// §2.4: bounces have no sender, so receivers look at the EHLO name's record.
    void ownName()
    {
        if (!m_facts.ownName)
            return;
        const Texts &texts = m_facts.ownName->texts;
        if (m_facts.ownName->isMissing())
            add(Finding(finding::SpfEhloMissing{.host = texts.name, .remedy = m_remedies.ownName}, m_subject)
                    .because(texts.evidence));
        if (const auto &harm = m_facts.ownName->harm)
            add(Finding(finding::SpfEhloNotCovered{.host = texts.name,
                                                   .result = harm->result,
                                                   .cause = harm->cause,
                                                   .matched = harm->matched,
                                                   .remedy = m_remedies.ownName},
                        m_subject)
                    .because(texts.evidence));
    }

    void texts()
    {
        const dns::Question question{m_facts.domain, dns::Type::Txt};
        if (const Unanswered *failed = m_facts.failureOf(question)) {
            add(dns::lookupFailed(m_subject, question, failed->reply));
            return;
        }
        if (m_facts.type99)
            add(Finding(finding::SpfType99{}, m_subject).because(*m_facts.type99));
        // Of several records the suggestion for one would leave the others out.
        judgeTexts(m_findings, m_facts.texts, !m_facts.texts.areSeveral() && !m_remedies.suggestionsSpoil,
                   [this](const std::string &term) { return without(term); });
        namesAlone();
        if (m_facts.texts.records.empty())
            missing();
        else if (m_facts.hasRecord())
            record();
        for (const OwnRecord &own : m_remedies.own)
            judgeTexts(m_findings, own.texts, true, [&own](const std::string &) { return own.remedy; });
    }

    /// Product: the target of an include, typed as a text of its own.
    void namesAlone()
    {
        const bool oneCounts = !m_facts.texts.records.empty();
        for (const NameAsText &name : m_facts.names)
            add(about(finding::SpfSyntax{.record = name.text,
                                         .term = name.text,
                                         .offset = 0,
                                         .fault = Fault::NameAlone,
                                         .remedy = oneCounts ? finding::Remedy() : without(name.text)})
                    .as(oneCounts ? Severity::Info : Severity::Error));
    }

    /// Product: where a record is missing, look where people put it instead.
    void missing()
    {
        add(about(finding::SpfMissing{.above = m_remedies.above,
                                      .service = m_remedies.service,
                                      .include = m_remedies.include,
                                      .remedy = m_remedies.record}));
        for (const WrongPlace &place : m_facts.misplaced)
            add(Finding(finding::SpfOnWrongName{.name = place.what.at, .remedy = m_remedies.record}, m_subject)
                    .because(place.evidence));
    }

    void record()
    {
        terms(m_facts.explanation->terms, m_subject);
        for (const UnusableTerm &term : m_facts.unusable)
            unusable(term);
        limits();
        for (const dns::Question &question : m_facts.explanation->unanswered)
            add(dns::lookupFailed(m_subject, question, m_facts.failureOf(question)->reply));
        std::vector<dns::Question> told = m_facts.explanation->unanswered;
        for (std::size_t i = 0; i < m_facts.senders.size(); ++i)
            sender(m_facts.senders[i], i < m_remedies.senders.size() ? m_remedies.senders[i] : finding::Remedy(), told);
    }

    /// The terms of the record of `owner`: the domain's own, and the one that it redirects to, which stands for it.
    void terms(const std::vector<ExplainedTerm> &terms_, const std::string &owner)
    {
        std::vector<std::string> unread;
        bool ended = false;
        for (const ExplainedTerm &entry : terms_) {
            if (!entry.reached) {
                unread.push_back(entry.term.text);
                continue;
            }
            term(entry, owner);
            ended = ended || entry.term.kind == Kind::All || entry.term.kind == Kind::Redirect;
        }
        if (!unread.empty())
            add(about(
                finding::SpfTermsAfterAll{.terms = std::move(unread), .owner = owner, .remedy = without({}, owner)}));
        if (!ended)
            add(about(finding::SpfNoAll{.term = {}, .owner = owner, .remedy = without({})}));
    }

    void term(const ExplainedTerm &entry, const std::string &owner)
    {
        const Term &term = entry.term;
        if (term.kind != Kind::Redirect && letsEverybody(entry))
            add(about(finding::SpfPassAll{.term = term.text,
                                          .owner = owner,
                                          .isRange = letsOnlyRange(entry),
                                          .remedy = without(term.text, owner)}));
        if (term.kind == Kind::Ptr)
            add(about(
                finding::SpfPtr{.term = term.text, .owner = owner, .remedy = leavingOut(without(term.text, owner))}));
        if (term.kind == Kind::All && term.qualifier == Qualifier::Neutral)
            add(about(finding::SpfNoAll{.term = term.text, .owner = owner, .remedy = without(term.text)}));
        if (term.kind == Kind::Redirect && !entry.terms.empty())
            terms(entry.terms, entry.target);
    }

    void limits()
    {
        const Explanation &explanation = *m_facts.explanation;
        if (explanation.lookups > mostLookups)
            add(about(
                finding::SpfTooManyLookups{.count = explanation.lookups, .remedy = leavingOut(m_remedies.record)}));
        if (const Voids &voids = explanation.voids; voids.most() > mostVoids) {
            const finding::Clients clients = clientsOf(voids);
            add(about(finding::SpfTooManyVoids{.count = voids.most(), .clients = clients, .remedy = m_remedies.voids})
                    .as(clients == finding::Clients::V6 ? Severity::Warning : Severity::Error));
        }
        if (explanation.cut)
            add(dns::tooMuchToRead(m_subject, budget::What::Terms, m_facts.domain).because(m_facts.texts.evidence));
    }

    [[nodiscard]] const OwnRecord *ownRecord(const std::string &target) const
    {
        const auto name = dns::Name::fromOctets(target);
        const auto found = std::find_if(m_remedies.own.begin(), m_remedies.own.end(),
                                        [&name](const OwnRecord &own) { return own.texts.name == name; });
        return found == m_remedies.own.end() ? nullptr : &*found;
    }

    /// Who can mend what a term leads to. Of a record that stands there nobody but a vendor can where it is theirs.
    [[nodiscard]] finding::Whose whose(const UnusableTerm &term) const
    {
        if (ownRecord(term.target))
            return finding::Whose::Own;
        const bool stands =
            term.cause == Cause::Syntax || term.cause == Cause::SeveralRecords || term.cause == Cause::TooManyLookups;
        const auto target = dns::Name::fromOctets(term.target);
        const bool isVendors = stands && target && target->labelCount() > 1 && dns::isHostName(target->suffix(2)) &&
                               !psl::sameOwner(*target, m_facts.domain);
        return isVendors ? finding::Whose::Vendor : finding::Whose::Unknown;
    }

    /// It is mended where the fault is; where that is a name of the owner's further in, at that name.
    [[nodiscard]] finding::Remedy remedyOf(const UnusableTerm &term) const
    {
        const OwnRecord *own = ownRecord(term.target);
        if (own && own->remedy.record.empty())
            return own->remedy;
        own = own ? own : ownRecord(term.owner);
        if (!own || own->remedy.record.empty())
            return leavingOut(without(term.term, term.owner));
        finding::Remedy there = own->remedy;
        there.at = own->texts.name;
        return there;
    }

    void unusable(const UnusableTerm &term)
    {
        add(about(finding::SpfIncludeUnusable{.target = term.target,
                                              .cause = term.cause,
                                              .term = term.term,
                                              .owner = term.owner,
                                              .meant = term.meant,
                                              .whose = whose(term),
                                              .remedy = remedyOf(term)}));
    }

    /// `told` are the questions that are said not to be answered already.
    void sender(const SenderOutcome &one, const finding::Remedy &remedy, std::vector<dns::Question> &told)
    {
        const Outcome &outcome = one.outcome;
        const std::string subject = ip::toText(one.sender.address);
        if (outcome.result == Result::Pass)
            add(Finding(finding::SpfSenderCovered{.matched = outcome.matched, .lookups = outcome.lookups}, subject)
                    .because(m_facts.texts.evidence));
        if (one.isNotCovered())
            add(Finding(finding::SpfSenderNotCovered{.result = outcome.result,
                                                     .cause = outcome.cause,
                                                     .matched = outcome.matched,
                                                     .perMailbox = m_facts.perMailbox,
                                                     .remedy = remedy},
                        subject)
                    .as(one.sender.confirmed && !m_facts.perMailbox ? Severity::Error : Severity::Warning)
                    .because(m_facts.texts.evidence));
        if (!outcome.unanswered || std::find(told.begin(), told.end(), *outcome.unanswered) != told.end())
            return;
        add(dns::lookupFailed(subject, *outcome.unanswered, m_facts.failureOf(*outcome.unanswered)->reply));
        told.push_back(*outcome.unanswered);
    }

    const Facts &m_facts;
    const Remedies &m_remedies;
    const std::string m_subject;
    Findings m_findings;
};

} // namespace

Findings findings(const Facts &facts, const Remedies &remedies)
{
    return Judgement(facts, remedies).run();
}

} // namespace spf
