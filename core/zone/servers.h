// SPDX-License-Identifier: Apache-2.0
// What each authoritative server of a zone says, and whom the parent zone names as its servers. Servers are asked
// directly and never told to look further (RFC 1034 §4.3.1), so each answer is the server's own.
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"

#include <cstdint>
#include <string>
#include <vector>

namespace zone
{

/// The NS set that the parent zone's servers hand out for a zone (a referral).
struct Delegation {
    bool pending = false;
    dns::Name zone;                 // whom the referral is for; the root when none was seen
    std::vector<dns::Name> servers; // sorted
    std::vector<dns::Record> glue;  // addresses that came along
    std::vector<Evidence> evidence;

    [[nodiscard]] bool isKnown() const { return !servers.empty(); }
};

/// Asks the servers of the zone above `name` whom they refer to for it. Unknown when they cannot be asked, or when they
/// serve the zone itself.
Delegation findDelegation(const dns::Name &name, const dns::Answers &answers, std::uint16_t port);

enum class Standing : std::uint8_t {
    Pending,
    Good,         // answers with authority
    NoAddress,    // its name has no address
    Refused,      // does not want to answer for the zone
    Failing,      // SERVFAIL from the zone's own server: the zone is not loaded, or has expired there
    NotAuthority, // answers without authority, or for another zone
    Intercepted,  // gives the zone's data without authority: lame, or somebody else answers in its place
    Silent,       // nothing came, or nothing readable
    OutOfReach,   // silent, but only IPv6 was there to try
};

/// Whether it was seen that the server does not answer for the zone.
bool isLame(Standing standing);

struct Server {
    dns::Name name;
    Standing standing = Standing::Pending;
    std::string address; // the one that decided, as Question::server wants it
    dns::Asked decided;  // the SOA question that did, or the address lookup that failed
};

/// Asks each of `names` for the SOA of `zone`, with signatures. `glue` stands in where the resolver cannot tell
/// addresses.
std::vector<Server> askServers(const dns::Name &zone, const std::vector<dns::Name> &names,
                               const std::vector<dns::Record> &glue, const dns::Answers &answers, std::uint16_t port);

} // namespace zone
