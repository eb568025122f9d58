// SPDX-License-Identifier: Apache-2.0
// The ground that all mail records stand on: the domain exists, its delegation leads to servers that answer for it and
// agree, validating resolvers believe it, and no alias or wildcard swallows its records. A fault here makes receivers
// see other records than the owner typed in, and no later step can mend it. Basis: RFC 1034 §3.6.2 and RFC 2181 §10.1
// (alias at the apex), RFC 1912 §2.8 (lame delegation), RFC 4034 and RFC 4035 §4.3 (signatures), RFC 4592 (wildcards),
// RFC 8020 (NXDOMAIN), RFC 8914 (what a resolver says about DNSSEC).
#pragma once

#include "core/dns/answers.h"
#include "core/dns/checked.h"
#include "core/setup.h"

#include <cstdint>
#include <string_view>

namespace zone
{

struct Options {
    bool askServers = true; // the zone's own and its parent's servers may be asked directly
    std::uint16_t port = 0; // where they are asked; 0: 53
};

/// Judges the zone that Setup::domain lies in. `nonce` is a random label that nobody has made below the domain; empty:
/// wildcards are not looked for. `now` is seconds since 1970; 0: not known, then no signature is judged. A zone without
/// SOA (a zone text) counts as the domain itself.
///
/// A server that is silent is *could not check*; when none of all servers answers, this network keeps them away, and
/// one Info says so. Signatures end "soon" at three days or a quarter of their life, whichever is less, for servers
/// that sign each answer afresh give them a day or two.
dns::Checked check(const Setup &setup, std::string_view nonce, std::int64_t now, const Options &options,
                   const dns::Answers &answers);

} // namespace zone
