// SPDX-License-Identifier: Apache-2.0
#include "misplaced.h"

#include "record.h"

#include "core/dns/evidence.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <iterator>

namespace dmarc
{

Search misplaced(const Setup &setup, const dns::Answers &dns)
{
    const dns::Name &domain = setup.domain;
    const auto right = domain.child("_dmarc");
    Search search;
    std::vector<Misplaced> &places = search.places;
    const auto add = [&places](const std::optional<dns::Name> &place, bool ofUse = false) {
        if (place)
            places.push_back({*place, {}, ofUse});
    };
    add(domain);
    // Doubled: the form added its zone behind a full name, _dmarc.news.example.com.example.com.
    for (const dns::Name &zone : psl::zonesOf(domain))
        add(right ? zone.child(*right) : std::nullopt);
    add(domain.child("dmarc"));
    add(domain.child("-dmarc"));
    add(domain.child("_dmarc.www"), true);
    // At the name of the mail server, where that is the owner's: it speaks for mail from that name alone. Above the
    // domain it is where it belongs (§4.10).
    if (setup.host && !domain.isAtOrBelow(*setup.host) && *setup.host != domain.child("www") &&
        psl::sameOwner(domain, *setup.host))
        add(setup.host->child("_dmarc"), true);
    for (const Misplaced &place : places)
        dns.ask(place.at, dns::Type::Txt); // all at once
    for (Misplaced &place : places) {
        const dns::Question question{place.at, dns::Type::Txt};
        const dns::Reply &reply = dns.ask(question);
        search.pending = search.pending || reply.isPending();
        const auto texts = reply.texts();
        std::copy_if(texts.begin(), texts.end(), std::back_inserter(place.texts), looksLikeDmarc);
        if (!place.texts.empty())
            place.evidence = dns::evidenceOf(question, reply);
    }
    std::erase_if(places, [](const Misplaced &place) { return place.texts.empty(); });
    return search;
}

} // namespace dmarc
