// SPDX-License-Identifier: Apache-2.0
#include "misplaced.h"

#include "check.h"

#include "core/ascii.h"
#include "core/dns/evidence.h"
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

Search misplaced(const std::string &selector, const dns::Name &domain, const dns::Answers &dns)
{
    const auto right = keyName(selector, domain);
    Search search;
    std::vector<Misplaced> &places = search.places;
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
    for (Misplaced &place : places) {
        const dns::Question question{place.at, dns::Type::Txt};
        const dns::Reply &reply = dns.ask(question);
        search.pending = search.pending || reply.isPending();
        place.texts = reply.texts();
        if (std::any_of(place.texts.begin(), place.texts.end(), isMisplacedKey))
            place.evidence = dns::evidenceOf(question, reply);
        else
            place.texts.clear();
    }
    std::erase_if(places, [](const Misplaced &place) { return place.texts.empty(); });
    return search;
}

} // namespace dkim
