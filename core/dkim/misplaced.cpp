// SPDX-License-Identifier: Apache-2.0
#include "misplaced.h"

#include "check.h"

#include "core/ascii.h"
#include "core/psl/psl.h"
#include "core/taglist/taglist.h"

#include <algorithm>

namespace dkim
{

bool isMisplacedKey(std::string_view text)
{
    return looksLikeKey(text) &&
           (ascii::lower(text).find("dkim1") != std::string::npos || !parseKeyRecord(text).key.empty());
}

std::vector<Misplaced> misplaced(const std::string &selector, const dns::Name &domain, const dns::Answers &dns)
{
    const auto right = keyName(selector, domain);
    std::vector<Misplaced> places;
    const auto add = [&places](const std::optional<dns::Name> &place, bool ofUse = false) {
        if (place)
            places.push_back({*place, ofUse});
    };
    // The form added its zone to a full name, or the labels between selector and zone were left out.
    for (const dns::Name &zone : psl::zonesOf(domain)) {
        add(right ? zone.child(*right) : std::nullopt);
        if (zone != domain)
            add(keyName(selector, zone), true);
    }
    for (const std::string &label : {selector, selector + ".domainkey", selector + "_domainkey",
                                     std::string("_domainkey"), selector + "._domainkey._domainkey"})
        add(domain.child(label));
    add(domain);
    for (const Misplaced &place : places)
        dns.ask(place.at, dns::Type::Txt); // all at once
    std::erase_if(places, [&dns](const Misplaced &place) {
        const auto texts = dns.ask(place.at, dns::Type::Txt).texts();
        return std::none_of(texts.begin(), texts.end(), isMisplacedKey);
    });
    return places;
}

} // namespace dkim
