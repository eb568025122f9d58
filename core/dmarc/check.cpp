// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "uri.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <utility>

namespace dmarc
{

namespace
{

dns::Question txtAt(const dns::Name &name)
{
    return {name, dns::Type::Txt};
}

/// What stands at each place of the walk, and at the domain's own the texts that only look like a record.
void readWalk(Facts &facts, const dns::Answers &dns)
{
    for (const Visit &visit : facts.discovery.walk)
        facts.walk.push_back(dns::evidenceOf(txtAt(visit.name), dns.ask(txtAt(visit.name))));
    if (facts.discovery.walk.empty())
        return;
    for (const std::string &text : dns.ask(txtAt(facts.discovery.walk.front().name)).texts()) {
        if (auto miss = nearMiss(text))
            facts.nearMisses.push_back(std::move(*miss));
    }
}

/// The addresses of the record that applies, each once: every one costs questions to a place that the record chooses.
void readReports(Facts &facts, const dns::Answers &dns)
{
    const Record &record = *facts.discovery.record;
    std::vector<std::string> seen;
    for (const auto *uris : {&record.rua, &record.ruf}) {
        for (const std::string &uri : *uris) {
            const std::size_t before = seen.size();
            if (before == budget::reportAddresses)
                break;
            addReportUri(seen, uri);
            if (seen.size() == before)
                continue;
            ReportAddress address = lookAt(*facts.discovery.policyDomain, uri, dns);
            address.ofFailures = uris == &record.ruf;
            address.hasOthers = std::any_of(uris->begin(), uris->end(), [&uri](const std::string &other) {
                return !isSameReportUri(uri, other) && readReportUri(other).isUsable();
            });
            facts.pending = facts.pending || address.consent == Consent::Pending;
            facts.reports.push_back(std::move(address));
        }
    }
    const std::size_t all = record.rua.size() + record.ruf.size();
    if (all > budget::reportAddresses && seen.size() == budget::reportAddresses)
        facts.unreadReports = all;
}

void readPlan(Facts &facts, const Setup &setup, const dns::Answers &dns)
{
    if (setup.reportAddress.empty())
        return;
    const std::string uri = mailtoUri(setup.reportAddress);
    const Discovery &found = facts.discovery;
    facts.planned = lookAt(setup.domain, uri, dns);
    facts.pending = facts.pending || facts.planned->consent == Consent::Pending;
    facts.namesPlanned =
        found.isOwners() &&
        (found.isInherited() || std::any_of(found.record->rua.begin(), found.record->rua.end(),
                                            [&uri](const std::string &other) { return isSameReportUri(uri, other); }));
}

} // namespace

Evidence Facts::evidence() const
{
    const auto at = discovery.policyDomain ? discovery.policyDomain->child("_dmarc") : std::nullopt;
    for (std::size_t i = 0; i < walk.size(); ++i) {
        if (discovery.walk[i].name == at)
            return walk[i];
    }
    return {};
}

Facts look(const Setup &setup, const dns::Answers &dns)
{
    Facts facts;
    facts.discovery = discover(setup.domain, dns);
    const Discovery &found = facts.discovery;
    facts.pending = found.pending;
    if (found.pending)
        return facts;
    readWalk(facts, dns);
    if (found.failed) {
        facts.unanswered = dns::lookupFailed(setup.domain.toText(), *found.failed, dns.ask(*found.failed));
        return facts;
    }
    if (found.isOwners()) {
        const dns::Name at = found.policyDomain->child("_dmarc").value_or(dns::Name{});
        const dns::Name place = dns.ask(txtAt(at)).canonicalName(at);
        if (!psl::sameOwner(place, *found.policyDomain))
            facts.vendor = place;
        readReports(facts, dns);
    }
    if (!found.isOwners() || found.isInherited()) {
        Search search = misplaced(setup, dns);
        facts.elsewhere = std::move(search.places);
        facts.pending = facts.pending || search.pending;
    }
    readPlan(facts, setup, dns);
    return facts;
}

} // namespace dmarc
