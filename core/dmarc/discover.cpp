// SPDX-License-Identifier: Apache-2.0
#include "discover.h"

#include "core/psl/psl.h"

#include <algorithm>

namespace dmarc
{

namespace
{

constexpr std::size_t longestWalk = 8; // questions, RFC 9989 §4.10

/// The names of the walk: the domain, then upward; of eight labels or more the second is the rightmost seven.
std::vector<dns::Name> namesOfWalk(const dns::Name &domain)
{
    std::vector<dns::Name> names{domain};
    for (dns::Name name = domain.labelCount() >= longestWalk ? domain.suffix(longestWalk - 1) : domain.parent();
         !name.isRoot(); name = name.parent())
        names.push_back(name);
    return names;
}

struct Kept {
    dns::Name name;
    std::string text;
    Record record;
};

/// §4.10.2, over the records from the longest name to the shortest.
dns::Name organizationalDomain(const dns::Name &domain, const std::vector<Kept> &kept)
{
    for (const Kept &entry : kept) {
        if (entry.record.psd == 'n')
            return entry.name;
        if (entry.record.psd == 'y' && entry.name != domain)
            return domain.suffix(entry.name.labelCount() + 1);
    }
    return kept.empty() ? domain : kept.back().name; // the fewest labels, not the nearest
}

/// Looks at the names of the walk until a record ends it (§4.10); what single records said.
std::vector<Kept> walk(const std::vector<dns::Name> &names, const dns::Answers &dns, Discovery &found)
{
    std::vector<Kept> kept;
    for (const dns::Name &name : names) {
        const auto at = name.child("_dmarc");
        if (!at)
            continue; // too long to exist
        const dns::Reply &reply = dns.ask(*at, dns::Type::Txt);
        Visit visit{*at, reply.status, {}};
        for (const std::string &text : reply.texts()) {
            if (looksLikeDmarc(text))
                visit.records.push_back(text);
        }
        found.walk.push_back(visit);
        found.pending = found.pending || reply.isPending();
        if (reply.isFailure() && !found.failed)
            found.failed = dns::Question{*at, dns::Type::Txt};
        if (visit.records.size() == 1) {
            kept.push_back({name, visit.records.front(), parse(visit.records.front())});
            if (kept.back().record.psd != 'u')
                break;
        }
    }
    return kept;
}

/// §4.10.1: the author domain's own record, else the organisational domain's, else the public suffix's.
const Kept *applying(const std::vector<Kept> &kept, const dns::Name &domain, const dns::Name &organization)
{
    for (const dns::Name &name : {domain, organization}) {
        const auto at = std::find_if(kept.begin(), kept.end(), [&](const Kept &entry) { return entry.name == name; });
        if (at != kept.end())
            return &*at;
    }
    const auto suffix =
        std::find_if(kept.begin(), kept.end(), [](const Kept &entry) { return entry.record.psd == 'y'; });
    return suffix == kept.end() ? nullptr : &*suffix;
}

} // namespace

Discovery discover(const dns::Name &domain, const dns::Answers &dns)
{
    Discovery found;
    found.domain = domain;
    found.organizationalDomain = domain;
    found.listDomain = psl::registrableDomain(domain);
    const auto names = namesOfWalk(domain);
    for (const dns::Name &name : names) { // all at once; what the walk does not reach is not looked at
        if (const auto at = name.child("_dmarc"))
            dns.ask(*at, dns::Type::Txt);
    }
    const std::vector<Kept> kept = walk(names, dns, found);
    if (found.pending)
        return found;
    found.organizationalDomain = organizationalDomain(domain, kept);
    const Kept *applies = applying(kept, domain, found.organizationalDomain);
    if (!applies)
        return found;
    found.policyDomain = applies->name;
    found.recordText = applies->text;
    found.record = applies->record;
    if (applies->name == domain)
        found.failed.reset(); // what stands above does not change the policy
    // A record with neither a policy nor an address for reports: §4.7 reads it as "p=none", §4.10.1 has no DMARC done
    // at all, and so had RFC 7489 §6.6.3. The section about what receivers do counts, here and for a message.
    if (!applies->record.usable || !applies->record.applied)
        return found;
    const Record &record = applies->record;
    found.effectivePolicy = found.isInherited() ? record.policyBelow() : record.policy();
    if (found.isInherited() && record.policyOfNothing() != record.policyBelow()) {
        const dns::Reply &exists = dns.ask(domain, dns::Type::A);
        found.pending = exists.isPending();
        if (exists.isFailure() && !found.failed)
            found.failed = dns::Question{domain, dns::Type::A};
        // RFC 8020: nothing at or below. Behind an alias that says so of the alias's target (RFC 6604 §3).
        if (exists.status == dns::Status::NoName && exists.aliases.empty())
            found.effectivePolicy = record.policyOfNothing();
    }
    return found;
}

bool Discovery::isOwners() const
{
    if (!policyDomain || *policyDomain == domain)
        return policyDomain.has_value();
    return record->psd != 'y' && policyDomain->isAtOrBelow(listDomain.value_or(organizationalDomain));
}

bool Discovery::isUncertain() const
{
    return std::any_of(walk.begin(), walk.end(), [](const Visit &visit) {
        return visit.status != dns::Status::Found && visit.status != dns::Status::NoData &&
               visit.status != dns::Status::NoName;
    });
}

bool isAligned(const dns::Name &author, const dns::Name &authorOrganization, const dns::Name &identifier,
               const dns::Name &identifierOrganization, bool strict)
{
    return strict ? author == identifier : authorOrganization == identifierOrganization;
}

} // namespace dmarc
