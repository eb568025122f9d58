// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "serviceneeds.h"
#include "spfproposal.h"

#include "core/psl/psl.h"
#include "core/spf/findings.h"

#include <algorithm>

namespace records
{

namespace
{

bool lets(const std::string &record, const ip::Address &client, const Setup &setup, const dns::Answers &dns,
          const spf::Instead &instead)
{
    spf::Request request;
    request.client = client;
    request.mailFrom = "postmaster@" + setup.domain.toText();
    request.helo = setup.host.value_or(setup.domain).toText();
    return spf::evaluateRecord(request, record, dns, instead).result == spf::Result::Pass;
}

/// The registrable domain above `domain` where that has a record, which people take for one of all names below it.
std::optional<dns::Name> nameAbove(const dns::Name &domain, const dns::Answers &dns)
{
    const auto above = psl::registrableDomain(domain);
    const bool has = above && domain.isBelow(*above) && !spf::selectRecords(dns.ask(*above, dns::Type::Txt)).empty();
    return has ? above : std::nullopt;
}

/// The company that takes the domain's mail in, whose servers a term "mx" would mean.
const discovery::Service *mailService(const dns::Name &domain, const discovery::Services &services,
                                      const dns::Answers &dns)
{
    for (const dns::MailExchange &exchange : dns.ask(domain, dns::Type::Mx).exchanges()) {
        if (const auto *service = discovery::recognise(services, discovery::Trace::Mx, exchange.host))
            return service;
    }
    return nullptr;
}

finding::Remedy replacedBy(const std::string &record)
{
    finding::Remedy remedy;
    remedy.record = record;
    return remedy;
}

const OwnTarget *firstMended(const OwnTargets &own)
{
    const auto found =
        std::find_if(own.all.begin(), own.all.end(), [](const OwnTarget &one) { return !one.mended.empty(); });
    return found == own.all.end() ? nullptr : &*found;
}

/// What lets `sender` send whom the record does not: the new one; the live one, once one that it leads to is mended; or
/// what stands in the way.
finding::Remedy senderRemedy(const ip::Address &sender, const Setup &setup, const spf::Facts &facts,
                             const SpfProposal &proposal, const dns::Answers &dns)
{
    const spf::Instead &mended = proposal.own.mended;
    if (const Record *record = publishedBy(proposal, setup.domain))
        return lets(record->value, sender, setup, dns, mended) ? remedyBy(*record) : finding::Remedy();
    const OwnTarget *own = firstMended(proposal.own);
    if (!own || !lets(facts.texts.records.front(), sender, setup, dns, mended))
        return noneFor(proposal.draft.obstacle);
    finding::Remedy remedy = replacedBy(own->mended);
    remedy.at = own->name;
    return remedy;
}

finding::Remedy voidsRemedy(const Setup &setup, const SpfProposal &proposal, const dns::Answers &dns)
{
    const Record *record = publishedBy(proposal, setup.domain);
    if (!record)
        return noneFor(proposal.draft.obstacle);
    const auto then = spf::explainRecord(setup.domain, record->value, dns, proposal.own.mended);
    return then.voids.most() <= spf::mostVoids ? remedyBy(*record) : finding::Remedy();
}

/// RFC 7208 §10.1.2: for a name that nobody writes from it is enough that it leads to the server, where it does.
std::string firstHostRecord(const Setup &setup, const dns::Answers &dns)
{
    std::vector<ip::Address> there = dns.ask(*setup.host, dns::Type::A).addresses();
    const auto v6 = dns.ask(*setup.host, dns::Type::Aaaa).addresses();
    there.insert(there.end(), v6.begin(), v6.end());
    const auto senders = publishedSenders(setup);
    const bool leadsThere =
        senders.empty() ? !there.empty()
                        : std::find_first_of(there.begin(), there.end(), senders.begin(), senders.end()) != there.end();
    std::string terms = leadsThere ? " a" : "";
    for (const ip::Address &sender : senders) {
        if (std::find(there.begin(), there.end(), sender) == there.end())
            terms += (sender.isV4() ? " ip4:" : " ip6:") + ip::toText(sender);
    }
    return terms.empty() ? std::string() : "v=spf1" + terms + " -all";
}

/// The record for the server's own name.
finding::Remedy hostRemedy(const Setup &setup, const spf::Facts &facts, const dns::Answers &dns)
{
    if (!facts.ownName->harm) {
        finding::Remedy first = replacedBy(facts.ownName->isMissing() ? firstHostRecord(setup, dns) : std::string());
        first.isNew = !first.record.empty();
        return first;
    }
    for (const Record &record : hostSpf(setup, facts, dns)) {
        if (record.name == setup.host && record.action != Action::Remove)
            return remedyBy(record);
    }
    return noneFor(Obstacle::Unreadable);
}

void addSurroundings(spf::Remedies &remedies, const dns::Name &domain, const discovery::Services &services,
                     const dns::Answers &dns)
{
    remedies.above = nameAbove(domain, dns);
    const auto *service = mailService(domain, services, dns);
    if (!service)
        return;
    remedies.service = service->name;
    if (service->category == "mailbox" && service->spfNeed == discovery::SpfNeed::Yes)
        remedies.include = service->spfInclude().value_or("");
}

spf::Remedies remediesBy(const SpfProposal &proposal, const Setup &setup, const discovery::Services &services,
                         const spf::Facts &facts, const dns::Answers &dns)
{
    spf::Remedies remedies;
    const Record *record = publishedBy(proposal, setup.domain);
    remedies.record = record ? remedyBy(*record) : noneFor(proposal.draft.obstacle);
    remedies.suggestionsSpoil = proposal.draft.obstacle == Obstacle::Spoils;
    for (const spf::SenderOutcome &sender : facts.senders)
        remedies.senders.push_back(sender.isNotCovered()
                                       ? senderRemedy(sender.sender.address, setup, facts, proposal, dns)
                                       : finding::Remedy());
    if (facts.explanation && facts.explanation->voids.most() > spf::mostVoids)
        remedies.voids = voidsRemedy(setup, proposal, dns);
    if (facts.ownName)
        remedies.ownName = hostRemedy(setup, facts, dns);
    for (const OwnTarget &own : proposal.own.all)
        remedies.own.push_back(
            {own.texts, own.mended.empty() ? noneFor(Obstacle::Unreadable) : replacedBy(own.mended)});
    if (facts.texts.records.empty())
        addSurroundings(remedies, setup.domain, services, dns);
    return remedies;
}

/// Whether something that was to be in the record needs more lookups than are left.
bool needsTooManyLookups(const SpfDraft &draft)
{
    return draft.obstacle == Obstacle::TooManyLookups ||
           std::any_of(draft.left.begin(), draft.left.end(),
                       [](const LeftService &service) { return service.why == Obstacle::TooManyLookups; });
}

/// Whether what would be added is too much, where what stands there now is not.
bool isOverOnlyMerged(const spf::Facts &facts, const SpfProposal &proposal)
{
    const bool overToday = facts.hasRecord() && facts.explanation->lookups > spf::mostLookups;
    return !overToday && needsTooManyLookups(proposal.draft);
}

/// Whether something has to be mended that no record could be composed for: at the domain, for one of its services, at
/// a name that its record leads to, or at the server's own name.
bool isByHand(const Setup &setup, const spf::Facts &facts, const SpfProposal &proposal, const dns::Answers &dns)
{
    const auto &obstacle = proposal.draft.obstacle;
    const bool composed = !obstacle || *obstacle == Obstacle::Pending || *obstacle == Obstacle::NobodySends;
    const auto &own = proposal.own.all;
    return !composed || !proposal.draft.left.empty() ||
           std::any_of(own.begin(), own.end(), [](const OwnTarget &one) { return one.mended.empty(); }) ||
           (facts.ownName && facts.ownName->harm && hostRemedy(setup, facts, dns).obstacle);
}

} // namespace

finding::Remedy noneFor(std::optional<Obstacle> obstacle)
{
    finding::Remedy remedy;
    remedy.obstacle = obstacle == Obstacle::Pending ? std::nullopt : obstacle;
    return remedy;
}

finding::Remedy remedyBy(const Record &record)
{
    finding::Remedy remedy = replacedBy(record.value);
    remedy.isNew = record.action == Action::Add;
    return remedy;
}

const Record *publishedBy(const SpfProposal &proposal, const dns::Name &domain)
{
    const auto found = std::find_if(proposal.records.begin(), proposal.records.end(), [&](const Record &record) {
        return record.name == domain && (record.action == Action::Add || record.action == Action::Replace);
    });
    return found == proposal.records.end() ? nullptr : &*found;
}

SpfChecked spfFindings(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                       const dns::Answers &dns)
{
    const auto proposal = proposeSpf(setup, services, facts, dns);
    if (!proposal)
        return {{spf::findings(facts), facts.pending || !zoneOf(setup.domain, dns)}};
    Findings findings = spf::findings(facts, remediesBy(*proposal, setup, services, facts, dns));
    findings.append(serviceFindings(setup, services, facts, *proposal, dns));
    if (isOverOnlyMerged(facts, *proposal))
        findings.push_back(Finding(finding::SpfTooManyLookups{.count = proposal->draft.lookups, .onlyMerged = true},
                                   setup.domain.toText())
                               .as(Severity::Warning));
    return {{std::move(findings), facts.pending || proposal->draft.pending}, isByHand(setup, facts, *proposal, dns)};
}

} // namespace records
