// SPDX-License-Identifier: Apache-2.0
// Addresses that can never be a public sender's: the special-purpose registries of IANA (RFC 6890, RFC 8190) in a table
// of our own, because language runtimes lag behind them (3fff::/20, 5f00::/16).
#pragma once

#include "ip.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ip
{

enum class Use : std::uint8_t {
    Public,        // nothing speaks against it
    Private,       // of a local network, loopback and link-local too
    SharedByMany,  // CGNAT, DS-Lite
    Documentation, // a sample
    Reserved,      // never a mailer: multicast, tunnels, benchmarks, not allocated
};

struct Range {
    Use use = Use::Public;
    std::string prefix;   // "10.0.0.0/8"; empty for Public
    std::string_view rfc; // "1918"
};

/// The range that `address` lies in, the most special first. An IPv4-mapped IPv6 address counts as what it stands for.
Range rangeOf(const Address &address);
/// The range that holds all of `prefix`.
Range rangeOf(const Prefix &prefix);

/// Whether no mail or web server can be met there from outside. Samples are left out: they stand for real ones.
inline bool isUnreachable(const Address &address)
{
    const Use use = rangeOf(address).use;
    return use != Use::Public && use != Use::Documentation;
}

} // namespace ip
