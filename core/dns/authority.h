// SPDX-License-Identifier: Apache-2.0
// Who is authoritative for a name: where its zone begins, and which servers answer for it. Both are worked out of what
// the resolver says (RFC 1034 §4.2), by the SOA, NS and address questions for it.
#pragma once

#include "message.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dns
{

class Answers;

struct ZoneCut {
    Status status = Status::Pending;
    Name apex; // valid when status is Found
};

/// Where the zone that `name` lies in begins. Status Found, Pending, or the failure that stood in the way; NoName or
/// NoData where the answer names no zone. An alias itself lies in the zone above, its target anywhere: above `top`
/// nobody is asked for it.
ZoneCut zoneCut(Name name, const Answers &answers, const Name &top = {});

/// The servers that answer for a zone.
struct Authority {
    Status status = Status::Pending;
    Name zone;                        // the apex, valid when status is Found
    std::vector<Name> nameservers;    // the NS set at the apex, sorted
    std::vector<std::string> servers; // their addresses as Question::server wants them, IPv4 first
};

/// The zone that `name` lies in and its servers, asked at the port of Reading. Status Found, Pending, or the failure
/// that stood in the way; NoName when `name` does not exist and no zone could be learnt.
Authority findAuthority(const Name &name, const Answers &answers);

/// Those found so far, each once: they are wanted for every question.
class Authorities
{
public:
    /// findAuthority(), with servers asked at `port` (0: 53). The reference lives until the next call.
    const Authority &of(const Name &name, const Answers &answers, std::uint16_t port) const;
    /// Something is otherwise than it was.
    void forget() { m_found.clear(); }

private:
    mutable std::map<Name, Authority> m_found; // or why not
    mutable Authority m_unfinished;
};

} // namespace dns
