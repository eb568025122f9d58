// SPDX-License-Identifier: Apache-2.0
#include "misplaced.h"

#include "record.h"

#include <algorithm>
#include <iterator>

namespace spf
{

namespace
{

bool letsSomebodySend(const std::string &text)
{
    const auto parsed = parse(text);
    const auto *record = std::get_if<Record>(&parsed);
    return !record || std::any_of(record->terms.begin(), record->terms.end(), [](const Term &term) {
        return term.kind == Kind::Redirect || (term.isMechanism() && term.qualifier == Qualifier::Pass);
    });
}

} // namespace

std::vector<Misplaced> misplaced(const dns::Name &domain, const dns::Answers &dns)
{
    std::vector<Misplaced> places;
    const auto add = [&places](const std::optional<dns::Name> &place, bool ofUse) {
        if (place)
            places.push_back({*place, {}, ofUse});
    };
    add(domain.child(domain), false); // doubled: the form added the domain behind a full name
    add(domain.child("_dmarc"), false);
    add(domain.child("www"), true);
    add(domain.child("spf"), true);
    add(domain.child("_spf"), true);
    const auto madeUp = domain.child("_mailworthy-made-up"); // answers only where a wildcard does (RFC 4592)
    for (const Misplaced &place : places)
        dns.ask(place.at, dns::Type::Txt); // all at once
    const auto wildcard = madeUp ? selectRecords(dns.ask(*madeUp, dns::Type::Txt)) : std::vector<std::string>{};
    for (Misplaced &place : places) {
        const dns::Reply &reply = dns.ask(place.at, dns::Type::Txt);
        const auto records = selectRecords(reply);
        if (reply.aliases.empty() && records != wildcard)
            std::copy_if(records.begin(), records.end(), std::back_inserter(place.texts), letsSomebodySend);
    }
    std::erase_if(places, [](const Misplaced &place) { return place.texts.empty(); });
    return places;
}

} // namespace spf
