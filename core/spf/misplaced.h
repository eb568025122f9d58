// SPDX-License-Identifier: Apache-2.0
// Where a domain has no SPF record of its own: the places where people put it instead (RFC 7208 §4.4 knows only the
// domain itself).
#pragma once

#include "core/dns/answers.h"

#include <string>
#include <vector>

namespace spf
{

struct Misplaced {
    dns::Name at;
    std::vector<std::string> texts; // that begin as SPF records and let somebody send
    bool ofUse = false;             // it may do its work there, for another name or an include, and may stay
};

struct Search {
    std::vector<Misplaced> places;
    bool pending = false; // there may be more
};

/// The places where a record of `domain` stands that nobody finds. Not among them: one behind an alias or a wildcard,
/// and one that only forbids, as hosts that send nothing should have (§10.1.2).
Search misplaced(const dns::Name &domain, const dns::Answers &dns);

} // namespace spf
