// SPDX-License-Identifier: Apache-2.0
// Does a host name read like one of a pool of customers' lines? No RFC defines it; this is what real filters do
// (SpamAssassin's RDNS_DYNAMIC, rspamd's hfilter): the address written into the name, and words such as dyn, pool or
// dsl set off by dots, hyphens or digits. They are separate hints, never one verdict.
#pragma once

#include "core/dns/name.h"
#include "core/ip.h"

#include <optional>
#include <string>

namespace hostnames
{

/// Whether `name` contains `address`: its octets forward or backward, also zero-padded, in hex or only the last two of
/// them; of IPv6 a run of at least four nibbles of its interface part, or of six anywhere, also backward.
bool hasOctets(const ip::Address &address, const dns::Name &name);

/// A word in `name` that pools use, set off and in front of the registrable domain, which is a company's name.
struct PoolToken {
    std::string token;     // "dyn", "pool", …
    bool softened = false; // a word such as static or business stands beside it
};
std::optional<PoolToken> poolToken(const dns::Name &name);

/// Either of both, unless softened: what filters treat as a provider's default name.
bool isGeneric(const ip::Address &address, const dns::Name &name);

} // namespace hostnames
