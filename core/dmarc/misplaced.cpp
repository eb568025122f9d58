// SPDX-License-Identifier: Apache-2.0
#include "misplaced.h"

#include "record.h"

#include <algorithm>
#include <iterator>

namespace dmarc
{

std::vector<Misplaced> misplaced(const dns::Name &domain, const dns::Answers &dns)
{
    const auto right = domain.child("_dmarc");
    std::vector<Misplaced> places;
    const auto add = [&places](const std::optional<dns::Name> &place, bool ofUse = false) {
        if (place)
            places.push_back({*place, {}, ofUse});
    };
    add(domain);
    // Doubled: the form added the domain behind a full name, _dmarc.example.com.example.com.
    add(right ? domain.child(*right) : std::nullopt);
    add(domain.child("dmarc"));
    add(domain.child("-dmarc"));
    add(domain.child("_dmarc.www"), true);
    for (const Misplaced &place : places)
        dns.ask(place.at, dns::Type::Txt); // all at once
    for (Misplaced &place : places) {
        const auto texts = dns.ask(place.at, dns::Type::Txt).texts();
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(place.texts), looksLikeDmarc);
    }
    std::erase_if(places, [](const Misplaced &place) { return place.texts.empty(); });
    return places;
}

} // namespace dmarc
