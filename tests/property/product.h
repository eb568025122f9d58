// SPDX-License-Identifier: Apache-2.0
// What the product makes of a random world: the records that it composes over the zone text, the world once they are
// typed in, and its own verdict on an address.
#pragma once

#include "spfmodel.h"
#include "world.h"

#include "core/dns/zone.h"
#include "core/records/record.h"

namespace property
{

struct Case {
    World world;
    std::vector<records::Record> records;
    Lines lines;     // of the world with the records typed in as they say
    Internet before; // the world as it is
    Internet after;  // and as it is then
};

Case compose(const World &world);

/// A line of a zone that `record` adds.
Line lineOf(const records::Record &record);

/// The product's own check_host().
Judgement productSays(const dns::Zone &zone, const Session &session);

dns::Zone zoneOf(const Lines &lines);

} // namespace property
