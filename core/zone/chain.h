// SPDX-License-Identifier: Apache-2.0
// Is it the domain's own chain of signatures that a resolver does not believe (RFC 4035 §4.3), or the resolver that is
// not well? A single SERVFAIL is a moment's weakness, and a resolver with a wrong clock believes nothing at all. So the
// domain is accused only where it is signed (its parent holds a DS), where the resolver fails again after it has
// answered without checking, and where it believes the zones above.
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"

#include <cstdint>
#include <vector>

namespace zone
{

/// What a resolver says of a chain of signatures that it does not believe (RFC 8914 §4.7 to §4.13).
enum class DnssecFault : std::uint8_t {
    Unnamed,
    Bogus,
    Expired,
    NotYetValid,
    DnskeyMissing,
    RrsigsMissing,
    NoZoneKeyBit,
    NsecMissing,
};

struct Chain {
    bool pending = false;
    bool broken = false;
    DnssecFault fault = DnssecFault::Unnamed;
    dns::Asked raw; // the SOA without checking
    std::vector<Evidence> evidence;
};

/// Judges the SERVFAIL `soa` to the plain question for the SOA of `domain`.
Chain judgeChain(const dns::Name &domain, const dns::Reply &soa, const dns::Answers &answers);

} // namespace zone
