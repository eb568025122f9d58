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

/// What receivers make of the record of the host where that refuses one of the senders or cannot be used; nothing where
/// it does no harm, is missing or not known.
std::optional<Outcome> harmOf(const Setup &setup, const dns::Answers &dns)
{
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

OwnName ownName(const Setup &setup, const dns::Answers &dns)
{
    OwnName own{textsAt(*setup.host, dns), {}};
    if (!own.texts.records.empty())
        own.harm = harmOf(setup, dns);
    return own;
}

std::vector<WrongPlace> wrongPlaces(const dns::Name &domain, const dns::Answers &dns)
{
    std::vector<WrongPlace> places;
    for (Misplaced &place : misplaced(domain, dns)) {
        const dns::Question question{place.at, dns::Type::Txt, {}, false, false};
        places.push_back({std::move(place), dns::evidenceOf(question, dns.ask(question))});
    }
    return places;
}

/// Goes through what is inside a term before the term itself.
void findUnusable(std::vector<UnusableTerm> &found, const ExplainedTerm &entry, const std::string &owner,
                  const dns::Name &domain, const dns::Answers &dns)
{
    for (const ExplainedTerm &inner : entry.terms)
        findUnusable(found, inner, entry.target, domain, dns);
    if (entry.trouble != Cause::Matched && entry.trouble != Cause::Dns)
        found.push_back({entry.term.text, entry.target.empty() ? entry.value : entry.target, entry.trouble, owner,
                         meantTarget(entry, domain, dns)});
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
    if (!facts.hasRecord())
        return;
    facts.perMailbox = isPerMailbox(facts.explanation->terms);
    for (const ExplainedTerm &term : facts.explanation->terms)
        findUnusable(facts.unusable, term, setup.domain.toText(), setup.domain, dns);
    for (const dns::Question &question : facts.explanation->unanswered)
        noteUnanswered(facts.unanswered, question, dns);
    for (const Sender &sender : setup.door == Door::OwnServer ? setup.senders : std::vector<Sender>{}) {
        Request request;
        request.client = sender.address;
        request.mailFrom = "postmaster@" + setup.domain.toText();
        request.helo = setup.host.value_or(setup.domain).toText();
        facts.senders.push_back({sender, checkHost(request, dns)});
        if (const auto &question = facts.senders.back().outcome.unanswered)
            noteUnanswered(facts.unanswered, *question, dns);
    }
}

} // namespace

bool Texts::isKnown() const
{
    return status == dns::Status::Found || status == dns::Status::NoData || status == dns::Status::NoName;
}

bool Texts::isPassedOver(const MeantText &text) const
{
    const bool isOther = text.mistake && text.mistake->slip == Slip::SenderId;
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
    const dns::Question question{name, dns::Type::Txt, {}, false, false};
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
    const dns::Question type99{setup.domain, dns::Type::Spf, {}, false, false};
    const dns::Reply &dead = dns.ask(type99); // §3.1: nobody reads it
    if (dead.status == dns::Status::Found)
        facts.type99 = dns::evidenceOf(type99, dead);
    if (hasOwnHelo(setup))
        facts.ownName = ownName(setup, dns);
    const dns::Question question{setup.domain, dns::Type::Txt, {}, false, false};
    const dns::Reply &txt = dns.ask(question);
    if (txt.isFailure())
        noteUnanswered(facts.unanswered, question, dns);
    if (!txt.isConclusive())
        return facts;
    facts.names = namesAsTexts(txt, dns);
    if (facts.texts.records.empty())
        facts.misplaced = wrongPlaces(setup.domain, dns);
    else if (facts.texts.records.size() == 1)
        readRecord(facts, setup, dns);
    return facts;
}

} // namespace spf
