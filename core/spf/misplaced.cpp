// SPDX-License-Identifier: Apache-2.0
#include "misplaced.h"

#include "record.h"

#include "core/psl/psl.h"

#include <algorithm>
#include <iterator>

namespace spf
{

namespace
{

/// Whether the record lets anybody send but, at another host's name, that host itself (§10.1.2: "v=spf1 a -all").
bool letsSomebodySend(const std::string &text, bool atHost)
{
    const auto parsed = parse(text);
    const auto *record = std::get_if<Record>(&parsed);
    return !record || std::any_of(record->terms.begin(), record->terms.end(), [atHost](const Term &term) {
        const bool itself = atHost && term.kind == Kind::A && term.domainSpec.empty();
        return term.kind == Kind::Redirect || (term.isMechanism() && term.qualifier == Qualifier::Pass && !itself);
    });
}

/// RFC 4592: a name below one that exists is never the wildcard's, so what answers there alike is.
/// Nothing while that is not known.
std::optional<bool> isWildcard(const dns::Name &name, const std::vector<std::string> &records, const dns::Answers &dns)
{
    const auto below = name.child("_mailworthy-made-up");
    if (!below)
        return false;
    const dns::Reply &reply = dns.ask(*below, dns::Type::Txt);
    return reply.isPending() ? std::nullopt : std::optional(selectRecords(reply) == records);
}

} // namespace

Search misplaced(const dns::Name &domain, const dns::Answers &dns)
{
    Search search;
    std::vector<Misplaced> &places = search.places;
    const auto add = [&places](const std::optional<dns::Name> &place, bool ofUse) {
        if (place)
            places.push_back({*place, {}, ofUse});
    };
    add(domain.child(domain), false); // doubled: the form added the domain behind a full name
    if (const auto zone = psl::registrableDomain(domain); zone && domain.isBelow(*zone)) {
        add(zone->child(domain), false); // the same, where the form adds the zone above
        if (domain.labelCount() > zone->labelCount() + 1)
            add(zone->child(domain.labels().front()), true); // only the first label was typed
    }
    add(domain.child("_dmarc"), false);
    add(domain.child("www"), true);
    add(domain.child("spf"), true);
    add(domain.child("_spf"), true);
    for (const Misplaced &place : places)
        dns.ask(place.at, dns::Type::Txt); // all at once
    for (Misplaced &place : places) {
        const dns::Reply &reply = dns.ask(place.at, dns::Type::Txt);
        const auto records = selectRecords(reply);
        const bool may = reply.aliases.empty() && !records.empty();
        const auto wildcard = may ? isWildcard(place.at, records, dns) : std::optional(true);
        search.pending = search.pending || reply.isPending() || !wildcard;
        if (wildcard == false)
            std::copy_if(records.begin(), records.end(), std::back_inserter(place.texts),
                         [&place](const std::string &text) { return letsSomebodySend(text, place.ofUse); });
    }
    std::erase_if(places, [](const Misplaced &place) { return place.texts.empty(); });
    return search;
}

} // namespace spf
