// SPDX-License-Identifier: Apache-2.0
// What stands at one name by itself. An answer is not always a record that somebody made there: a wildcard answers for
// every name that nobody made (RFC 4592), and the target of an alias answers for the alias (RFC 1034 §3.6.2). Only what
// stands at the name can be replaced or removed; beside what a wildcard says, a record is simply added.
#pragma once

#include "core/dns/answers.h"

#include <optional>

namespace records
{

/// Whether the answer to `name` `type` comes from a wildcard: the name "*" beside it says the same (RFC 4592 §2.1.1; by
/// §3.3.1 it meets the same closest encloser as a name that nobody made). Nothing while that cannot be told.
std::optional<bool> isFromWildcard(const dns::Name &name, dns::Type type, const dns::Answers &dns);

/// The alias (CNAME) that stands at a name itself.
struct Alias {
    bool isKnown = false; // otherwise the answer is not there, or failed
    std::optional<dns::Name> target;
};

/// The alias at `name`; none where a wildcard or a DNAME above makes it.
Alias aliasAt(const dns::Name &name, const dns::Answers &dns);

} // namespace records
