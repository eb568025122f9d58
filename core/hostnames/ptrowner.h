// SPDX-License-Identifier: Apache-2.0
// Who owns an address and can set its reverse name: recognised by the reverse name's pattern or by who answers the
// reverse zone. A hint, never a proof. Read from resources/ptr-owners.json.
#pragma once

#include "core/dns/name.h"

#include <string>
#include <vector>

namespace hostnames
{

struct PtrOwner {
    std::string id;
    std::string name;
    std::string kind; // "cloud", "access-provider", "generic"
    std::string country;
    std::vector<std::string> serverPatterns; // of the reverse zone's name servers
    std::vector<std::string> namePatterns;   // of untouched reverse names
    std::string selfService;                 // "yes", "no", "partly", "unknown"
    std::string way;    // "panel", "rename", "ticket", "form", "command-line", "phone", "delegation", "unknown"
    std::string port25; // "open", "blocked-by-default", "blocked", "on-request", "unknown"
    std::string docsUrl;
    bool operator==(const PtrOwner &) const = default;
};

/// The owner whose patterns fit best, by the reverse name first, then by the servers; null when none does.
const PtrOwner *ownerOf(const std::vector<PtrOwner> &owners, const std::vector<dns::Name> &reverseNames,
                        const std::vector<dns::Name> &servers);

} // namespace hostnames
