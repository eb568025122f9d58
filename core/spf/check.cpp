// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "breadth.h"
#include "explain.h"
#include "lint.h"
#include "macro.h"
#include "misplaced.h"
#include "target.h"

#include "core/budget.h"
#include "core/dns/evidence.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace spf
{

namespace
{

/// The terms of a record that receivers cannot read, each by itself.
std::string unreadableTerms(const std::string &record)
{
    std::string terms;
    std::istringstream words(record);
    std::string word;
    for (words >> word; words >> word && terms.size() < budget::mendedOctets;) { // behind the version
        if (!std::holds_alternative<Record>(parse("v=spf1 " + word)))
            terms += (terms.empty() ? "" : " ") + word;
    }
    return terms;
}

/// Whether there is a name of the server's beside the domain, whose record counts for bounces.
bool hasOwnHelo(const Setup &setup)
{
    return setup.door == Door::OwnServer && setup.host && *setup.host != setup.domain && setup.hostConfirmed;
}

/// Whether the record, or the one that stands for it, asks for names that hold the mailbox (§7.2 %{l}, %{s}): then
/// postmaster, for whom senders are judged, tells nothing of others.
bool isPerMailbox(const std::vector<ExplainedTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const ExplainedTerm &entry) {
        const bool lets = entry.reached && entry.term.qualifier == Qualifier::Pass && costsLookup(entry.term.kind);
        return lets && (hangsOnMailbox(entry.term.domainSpec) ||
                        (entry.term.kind == Kind::Redirect && isPerMailbox(entry.terms)));
    });
}

/// Whether the record of the host lets the host's own addresses through: then its name leads elsewhere, which is
/// another matter than its record.
bool letsItself(const dns::Name &host, const dns::Answers &dns)
{
    for (const ExplainedTerm &entry : explain(host, dns).terms) {
        if (!entry.reached || entry.term.qualifier != Qualifier::Pass)
            return false;
        if (entry.term.kind == Kind::A && dns::Name::fromOctets(entry.target) == host)
            return true;
    }
    return false;
}

/// More are not told: nobody reads that.
constexpr int mostSlips = 10;

class Look
{
public:
    Look(const Setup &setup, const dns::Answers &dns) : m_setup(setup), m_dns(dns), m_subject(setup.domain.toText()) {}

    Findings run()
    {
        const dns::Reply &txt = m_dns.ask(m_question);
        const dns::Reply &type99 = m_dns.ask(m_setup.domain, dns::Type::Spf); // §3.1: nobody reads it
        ehlo();
        if (txt.isPending())
            return m_findings;
        if (txt.isFailure()) {
            m_findings.push_back(dns::lookupFailed(m_subject, m_question, txt));
            return m_findings;
        }
        m_evidence = dns::evidenceOf(m_question, txt);
        if (type99.status == dns::Status::Found) {
            add(Finding(Code::SpfType99, m_subject)
                    .because(dns::evidenceOf({m_setup.domain, dns::Type::Spf, {}, false, false}, type99)));
        }
        const auto records = selectRecords(txt);
        const bool readable = faults(txt, records.size());
        namesAlone(txt, !records.empty());
        if (records.empty()) {
            missing();
        } else if (records.size() == 1 && readable) {
            record();
            senders();
        }
        return m_findings;
    }

    Findings runFaults()
    {
        const dns::Reply &txt = m_dns.ask(m_question);
        m_evidence = dns::evidenceOf(m_question, txt);
        faults(txt, selectRecords(txt).size());
        return m_findings;
    }

private:
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }

    /// False when a record cannot be evaluated; that there are several is told as well.
    bool faults(const dns::Reply &txt, std::size_t count)
    {
        const bool readable = slips(txt, count > 0);
        if (count > 1)
            add(Finding(Code::SpfMultipleRecords, m_subject).with("count", std::to_string(count)).because(m_evidence));
        return readable;
    }

    /// Product: the target of an include, typed as a text of its own.
    void namesAlone(const dns::Reply &txt, bool oneCounts)
    {
        for (const NameAsText &name : namesAsTexts(txt, m_dns)) {
            Finding finding(Code::SpfSyntax, m_subject);
            if (oneCounts)
                finding.severity = Severity::Info;
            add(std::move(finding)
                    .with("record", name.text)
                    .with("term", name.text)
                    .with("offset", "0")
                    .with("problem", "name-alone")
                    .because(m_evidence));
        }
    }

    /// Says what is wrong with the texts that are, or were meant to be, SPF records. False when a record cannot be
    /// evaluated. Where one counts, a text that is none by the letter (§4.5) does neither good nor harm.
    bool slips(const dns::Reply &txt, bool oneCounts)
    {
        bool readable = true;
        int told = 0;
        for (const dns::Record &entry : txt.records) {
            const auto *text = std::get_if<dns::Text>(&entry.data);
            const auto mistake = text ? lint(*text) : std::nullopt;
            if (!mistake)
                continue;
            const std::string joined = text->joined();
            const bool passedOver = mistake->slip == Slip::SenderId || (oneCounts && !looksLikeSpf(joined));
            readable = readable && (mistake->stillEvaluates || !looksLikeSpf(joined));
            if (++told > mostSlips)
                continue;
            if (mistake->slip == Slip::LostSpace) {
                add(Finding(Code::SpfSplitLostSpace, m_subject)
                        .with("where", mistake->term)
                        .with("suggestion", mistake->suggestion)
                        .because(m_evidence));
                continue;
            }
            Finding finding(Code::SpfSyntax, m_subject);
            if (passedOver)
                finding.severity = Severity::Info;
            else if (mistake->stillEvaluates)
                finding.severity = Severity::Warning;
            if (mistake->suggestion.empty() && !mistake->stillEvaluates) // somebody has to find out what was meant
                finding.args.emplace_back("terms", unreadableTerms(joined));
            add(std::move(finding)
                    .with("record", joined)
                    .with("term", mistake->term)
                    .with("offset", std::to_string(mistake->offset))
                    .with("problem", std::string(toText(mistake->slip)))
                    .with("fault", mistake->fault)
                    .with("suggestion", mistake->suggestion)
                    .because(m_evidence));
        }
        return readable;
    }

    /// Product: where a record is missing, look where people put it instead.
    void missing()
    {
        add(Finding(Code::SpfMissing, m_subject).because(m_evidence));
        for (const Misplaced &place : misplaced(m_setup.domain, m_dns)) {
            const dns::Question question{place.at, dns::Type::Txt, {}, false, false};
            add(Finding(Code::SpfOnWrongName, m_subject)
                    .with("name", place.at.toText())
                    .because(dns::evidenceOf(question, m_dns.ask(question))));
        }
    }

    void record()
    {
        const Explanation explanation = explain(m_setup.domain, m_dns);
        m_perMailbox = isPerMailbox(explanation.terms);
        judge(explanation.terms, m_subject);
        for (const ExplainedTerm &term : explanation.terms)
            unusable(term, m_subject);
        limits(explanation);
        if (explanation.cut)
            add(dns::tooMuchToRead(m_subject, budget::What::Terms, m_setup.domain, 0, budget::termsExplained)
                    .because(m_evidence));
        for (const dns::Question &question : explanation.unanswered)
            m_findings.push_back(dns::lookupFailed(m_subject, question, m_dns.ask(question)));
    }

    /// The terms of the record at `at`: the domain's own, and the one that it redirects to, which stands for it.
    void judge(const std::vector<ExplainedTerm> &terms, const std::string &at)
    {
        const auto tell = [&](Code code, std::string_view name, const std::string &value) {
            add(Finding(code, m_subject).with(std::string(name), value).with("at", at).because(m_evidence));
        };
        std::string unread;
        bool ended = false;
        for (const ExplainedTerm &entry : terms) {
            const Term &term = entry.term;
            if (!entry.reached) {
                unread += (unread.empty() ? "" : " ") + term.text;
                continue;
            }
            if (term.kind != Kind::Redirect && letsEverybody(entry))
                add(Finding(Code::SpfPassAll, m_subject)
                        .with("term", term.text)
                        .with("at", at)
                        .with("range", letsOnlyRange(entry) ? "y" : "")
                        .because(m_evidence));
            if (term.kind == Kind::Ptr)
                tell(Code::SpfPtr, "term", term.text);
            if (term.kind == Kind::All && term.qualifier == Qualifier::Neutral)
                tell(Code::SpfNoAll, "term", term.text);
            if (term.kind == Kind::Redirect && !entry.terms.empty())
                judge(entry.terms, entry.target);
            ended = ended || term.kind == Kind::All || term.kind == Kind::Redirect;
        }
        if (!unread.empty())
            tell(Code::SpfTermsAfterAll, "terms", unread);
        if (!ended)
            tell(Code::SpfNoAll, "term", {});
    }

    void limits(const Explanation &explanation)
    {
        if (explanation.lookups > mostLookups)
            add(Finding(Code::SpfTooManyLookups, m_subject)
                    .with("count", std::to_string(explanation.lookups))
                    .because(m_evidence));
        const Voids &voids = explanation.voids;
        if (voids.most() <= mostVoids)
            return;
        Finding finding(Code::SpfTooManyVoids, m_subject);
        if (voids.v4 <= mostVoids) // hosts without an IPv6 address: only receivers reached over IPv6 stumble
            finding.severity = Severity::Warning;
        add(std::move(finding)
                .with("count", std::to_string(voids.most()))
                .with("family", voids.v4 <= mostVoids   ? "IPv6"
                                : voids.v6 <= mostVoids ? "IPv4"
                                                        : "")
                .because(m_evidence));
    }

    void unusable(const ExplainedTerm &entry, const std::string &at)
    {
        for (const ExplainedTerm &inner : entry.terms)
            unusable(inner, entry.target);
        if (entry.trouble == Cause::Matched || entry.trouble == Cause::Dns)
            return;
        const auto meant = meantTarget(entry, m_setup.domain, m_dns);
        add(Finding(Code::SpfIncludeUnusable, m_subject)
                .with("target", entry.target.empty() ? entry.value : entry.target)
                .with("reason", std::string(toText(entry.trouble)))
                .with("term", entry.term.text)
                .with("at", at)
                .with("meant", meant ? meant->toText() : std::string())
                .because(m_evidence));
    }

    void senders()
    {
        if (m_setup.door != Door::OwnServer)
            return;
        for (const Sender &sender : m_setup.senders) {
            Request request;
            request.client = sender.address;
            request.mailFrom = "postmaster@" + m_subject;
            request.helo = m_setup.host.value_or(m_setup.domain).toText();
            const Outcome outcome = checkHost(request, m_dns);
            const std::string subject = ip::toText(sender.address);
            if (outcome.result == Result::Pending)
                continue;
            if (outcome.result == Result::TempError && outcome.unanswered) {
                if (isTold(outcome))
                    continue;
                Finding finding(finding::LookupFailed{.question = dns::toText(*outcome.unanswered),
                                                      .status = m_dns.ask(*outcome.unanswered).status},
                                subject);
                finding.evidence = outcome.evidence;
                add(std::move(finding));
                continue;
            }
            const bool covered = outcome.result == Result::Pass;
            Finding finding(covered ? Code::SpfSenderCovered : Code::SpfSenderNotCovered, subject);
            if (!covered && (!sender.confirmed || m_perMailbox))
                finding.severity = Severity::Warning;
            add(std::move(finding)
                    .with("result", std::string(toText(outcome.result)))
                    .with("cause", std::string(toText(outcome.cause)))
                    .with("matched", outcome.matched)
                    .with("lookups", std::to_string(outcome.lookups))
                    .with("mailbox", m_perMailbox ? "y" : "")
                    .because(m_evidence));
        }
    }

    /// Whether the question in the way is among the findings already.
    [[nodiscard]] bool isTold(const Outcome &outcome) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(), [&outcome](const Finding &finding) {
            const bool failed = finding.code == Code::LookupFailed || finding.code == Code::AliasCircle;
            return failed && !outcome.evidence.empty() && !finding.evidence.empty() &&
                   finding.evidence.back().query == outcome.evidence.back().query;
        });
    }

    /// §2.4: bounces have no sender, so receivers look at the EHLO name's record.
    void ehlo()
    {
        if (!hasOwnHelo(m_setup))
            return;
        const dns::Question question{*m_setup.host, dns::Type::Txt, {}, false, false};
        const dns::Reply &reply = m_dns.ask(question);
        if (reply.isConclusive() && selectRecords(reply).empty())
            add(Finding(Code::SpfEhloMissing, m_subject)
                    .with("host", m_setup.host->toText())
                    .because(dns::evidenceOf(question, reply)));
        if (const auto trouble = heloTrouble(m_setup, m_dns))
            add(Finding(Code::SpfEhloNotCovered, m_subject)
                    .with("host", m_setup.host->toText())
                    .with("result", std::string(toText(trouble->result)))
                    .with("cause", std::string(toText(trouble->cause)))
                    .with("matched", trouble->matched)
                    .because(dns::evidenceOf(question, reply)));
    }

    const Setup &m_setup;
    const dns::Answers &m_dns;
    const std::string m_subject;
    const dns::Question m_question{m_setup.domain, dns::Type::Txt, {}, false, false};
    Evidence m_evidence;
    bool m_perMailbox = false; // what the record lets through hangs on who writes
    Findings m_findings;
};

} // namespace

Findings check(const Setup &setup, const dns::Answers &dns)
{
    return Look(setup, dns).run();
}

Findings recordFaults(const dns::Name &name, const dns::Answers &dns)
{
    Setup setup;
    setup.domain = name;
    return Look(setup, dns).runFaults();
}

std::optional<Outcome> heloTrouble(const Setup &setup, const dns::Answers &dns)
{
    if (!hasOwnHelo(setup) || selectRecords(dns.ask(*setup.host, dns::Type::Txt)).empty())
        return std::nullopt;
    std::vector<Sender> senders = setup.senders;
    senders.push_back({{}, false, {}}); // what cannot be used is so for anybody
    for (const Sender &sender : senders) {
        Request request;
        request.client = sender.address;
        request.helo = setup.host->toText();
        Outcome outcome = checkHost(request, dns);
        const bool refused = outcome.result == Result::Fail || outcome.result == Result::SoftFail;
        if (outcome.result == Result::PermError || (refused && sender.confirmed && !letsItself(*setup.host, dns)))
            return outcome;
    }
    return std::nullopt;
}

} // namespace spf
