// SPDX-License-Identifier: Apache-2.0
// What DNS says of the zone that a domain lies in, before anybody judges: whether there is one, which servers it has
// and what each of them says, and what swallows its records. Findings are made of these facts.
#pragma once

#include "chain.h"
#include "compare.h"
#include "servers.h"

#include "core/dns/answers.h"
#include "core/setup.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zone
{

struct Options {
    bool askServers = true; // the zone's own and its parent's servers may be asked directly
    std::uint16_t port = 0; // where they are asked; 0: 53
};

/// The domain is an alias (RFC 1034 §3.6.2).
struct Alias {
    dns::Name target;
    Evidence evidence;
};

/// What answers for names that nobody made (RFC 4592).
struct Wildcard {
    std::string value; // its first text
    std::optional<dns::Name> alias;
    Evidence evidence;
};

/// A chain of signatures that validating resolvers do not believe.
struct BrokenChain {
    DnssecFault fault = DnssecFault::Unnamed;
    std::vector<Evidence> evidence;
};

/// A signature that has ended, or will soon.
struct Expiry {
    std::int64_t when = 0; // seconds since 1970
    Evidence evidence;
};

struct Facts {
    bool pending = false; // more may come
    dns::Name domain;
    dns::Name apex; // of the zone; the domain itself where nobody can tell
    dns::Asked soa;
    bool isMissing = false; // there is no such domain
    std::optional<Alias> alias;
    std::optional<BrokenChain> broken;
    std::optional<Wildcard> wildcard;
    std::vector<dns::Asked> unanswered;
    std::vector<Server> servers; // once all of them were asked
    std::vector<Difference> differences;
    std::optional<Expiry> expiry;
    std::optional<Difference> delegation; // the parent zone names other servers than the zone itself
    bool authorityFailed = false;         // servers were asked for something, and none of them answered

    /// All of the servers know the zone and none has authority: something on the way answers for them. Or nobody says
    /// a word, and it is this network that keeps them away. The resolver's answers count then.
    [[nodiscard]] bool areServersOutOfReach() const;
};

/// Looks at the zone that Setup::domain lies in. `nonce` is a random label that nobody has made below the domain;
/// empty: wildcards are not looked for. `now` is seconds since 1970; 0: not known, then no signature is judged. A zone
/// without SOA (a zone text) counts as the domain itself.
///
/// A server that is silent is *could not check*. Signatures end "soon" at three days or a quarter of their life,
/// whichever is less, for servers that sign each answer afresh give them a day or two.
Facts look(const Setup &setup, std::string_view nonce, std::int64_t now, const Options &options,
           const dns::Answers &answers);

} // namespace zone
