// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "macro.h"

#include "core/dns/evidence.h"

#include <algorithm>
#include <utility>

namespace spf
{

namespace
{

/// Whether there is a name of the server's beside the domain, whose record counts for bounces.
bool hasOwnHelo(const Setup &setup)
{
    return setup.route == MailRoute::OwnServer && setup.host && *setup.host != setup.domain && setup.hostConfirmed;
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
bool letsItself(const dns::Name &host, Facts &facts, const dns::Answers &dns)
{
    const Explanation explanation = explain(host, dns);
    facts.pending = facts.pending || explanation.pending;
    for (const ExplainedTerm &entry : explanation.terms) {
        if (!entry.reached || entry.term.qualifier != Qualifier::Pass)
            return false;
        if (entry.term.kind == Kind::A && dns::Name::fromOctets(entry.target) == host)
            return true;
    }
    return false;
}

/// What receivers make of the record of the host where that refuses one of the senders or cannot be used.
void findHarm(Facts &facts, const Setup &setup, const dns::Answers &dns)
{
    std::vector<Sender> senders = setup.senders;
    senders.push_back({{}, false, {}}); // what cannot be used is so for anybody
    for (const Sender &sender : senders) {
        Request request;
        request.client = sender.address;
        request.helo = setup.host->toText();
        Outcome outcome = checkHost(request, dns);
        facts.pending = facts.pending || outcome.result == Result::Pending;
        const bool refused = outcome.result == Result::Fail || outcome.result == Result::SoftFail;
        if (outcome.result == Result::PermError ||
            (refused && sender.confirmed && !letsItself(*setup.host, facts, dns))) {
            facts.ownName->harm = std::move(outcome);
            return;
        }
    }
}

void readOwnName(Facts &facts, const Setup &setup, const dns::Answers &dns)
{
    facts.ownName = OwnName{textsAt(*setup.host, dns), {}};
    const Texts &texts = facts.ownName->texts;
    facts.pending = facts.pending || texts.status == dns::Status::Pending;
    if (!texts.records.empty())
        findHarm(facts, setup, dns);
}

void searchElsewhere(Facts &facts, const dns::Answers &dns)
{
    Search search = misplaced(facts.domain, dns);
    facts.pending = facts.pending || search.pending;
    for (Misplaced &place : search.places) {
        const dns::Question question{place.at, dns::Type::Txt};
        facts.misplaced.push_back({std::move(place), dns::evidenceOf(question, dns.ask(question))});
    }
}

/// Goes through what is inside a term before the term itself; `owner` has the record that holds it.
void findUnusable(Facts &facts, const ExplainedTerm &entry, const std::string &owner, const dns::Answers &dns)
{
    for (const ExplainedTerm &inner : entry.terms)
        findUnusable(facts, inner, entry.target, dns);
    if (entry.cause == Cause::Matched || entry.cause == Cause::Dns)
        return;
    MeantTarget meant = meantTarget(entry, facts.domain, dns);
    facts.pending = facts.pending || meant.pending;
    facts.unusable.push_back({entry.term.text, entry.target.empty() ? entry.value : entry.target, entry.cause, owner,
                              std::move(meant.name)});
}

void noteUnanswered(std::vector<Unanswered> &all, const dns::Question &question, const dns::Answers &dns)
{
    const bool isNoted =
        std::any_of(all.begin(), all.end(), [&question](const Unanswered &one) { return one.question == question; });
    if (!isNoted)
        all.push_back({question, dns.ask(question)});
}

/// What the one record that stands there does.
void readRecord(Facts &facts, const Setup &setup, const dns::Answers &dns)
{
    facts.explanation = explain(setup.domain, dns);
    facts.pending = facts.pending || facts.explanation->pending;
    if (!facts.hasRecord())
        return;
    facts.perMailbox = isPerMailbox(facts.explanation->terms);
    for (const ExplainedTerm &term : facts.explanation->terms)
        findUnusable(facts, term, setup.domain.toText(), dns);
    for (const dns::Question &question : facts.explanation->unanswered)
        noteUnanswered(facts.unanswered, question, dns);
    for (const Sender &sender : setup.route == MailRoute::OwnServer ? setup.senders : std::vector<Sender>{}) {
        Request request;
        request.client = sender.address;
        request.mailFrom = "postmaster@" + setup.domain.toText();
        request.helo = setup.host.value_or(setup.domain).toText();
        facts.senders.push_back({sender, checkHost(request, dns)});
        const Outcome &outcome = facts.senders.back().outcome;
        facts.pending = facts.pending || outcome.result == Result::Pending;
        if (outcome.unanswered)
            noteUnanswered(facts.unanswered, *outcome.unanswered, dns);
    }
}

} // namespace

bool Texts::isKnown() const
{
    return status == dns::Status::Found || status == dns::Status::NoData || status == dns::Status::NoName;
}

bool Texts::isPassedOver(const MeantText &text) const
{
    const bool isOther = text.mistake && text.mistake->fault == Fault::SenderId;
    return isOther || (!records.empty() && !looksLikeSpf(text.text));
}

bool Texts::areSeveral() const
{
    return std::count_if(meant.begin(), meant.end(), [this](const MeantText &text) { return !isPassedOver(text); }) > 1;
}

bool Texts::isReadable() const
{
    return std::all_of(meant.begin(), meant.end(), [](const MeantText &text) {
        return !text.mistake || text.mistake->stillEvaluates || !looksLikeSpf(text.text);
    });
}

Texts textsAt(const dns::Name &name, const dns::Answers &dns)
{
    const dns::Question question{name, dns::Type::Txt};
    const dns::Reply &reply = dns.ask(question);
    Texts texts{name, reply.status, dns::evidenceOf(question, reply), {}, selectRecords(reply)};
    for (const dns::Record &entry : reply.records) {
        const auto *text = std::get_if<dns::Text>(&entry.data);
        auto mistake = text ? lint(*text) : std::nullopt;
        if (mistake || (text && looksLikeSpf(text->joined())))
            texts.meant.push_back({text->joined(), std::move(mistake)});
    }
    return texts;
}

const Unanswered *Facts::failureOf(const dns::Question &question) const
{
    const auto found = std::find_if(unanswered.begin(), unanswered.end(),
                                    [&question](const Unanswered &one) { return one.question == question; });
    return found == unanswered.end() ? nullptr : &*found;
}

Facts facts(const Setup &setup, const dns::Answers &dns)
{
    Facts facts;
    facts.domain = setup.domain;
    facts.texts = textsAt(setup.domain, dns);
    const dns::Question type99{setup.domain, dns::Type::Spf};
    const dns::Reply &dead = dns.ask(type99); // §3.1: nobody reads it
    if (dead.status == dns::Status::Found)
        facts.type99 = dns::evidenceOf(type99, dead);
    facts.pending = dead.isPending() || facts.texts.status == dns::Status::Pending;
    if (hasOwnHelo(setup))
        readOwnName(facts, setup, dns);
    const dns::Question question{setup.domain, dns::Type::Txt};
    const dns::Reply &txt = dns.ask(question);
    if (txt.isFailure())
        noteUnanswered(facts.unanswered, question, dns);
    if (!txt.isConclusive())
        return facts;
    NamesAsTexts names = namesAsTexts(txt, dns);
    facts.names = std::move(names.names);
    facts.pending = facts.pending || names.pending;
    if (facts.texts.records.empty())
        searchElsewhere(facts, dns);
    else if (facts.texts.records.size() == 1)
        readRecord(facts, setup, dns);
    return facts;
}

} // namespace spf
