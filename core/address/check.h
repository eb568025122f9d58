// SPDX-License-Identifier: Apache-2.0
// Step 1: may this address send mail? A public, fixed address that its holder means for servers. Static or dynamic is
// nowhere written: it is judged by evidence, the reverse name's pattern and who holds it; the policy lists (RFC 5782
// lists of ranges that should not send) are added where blocklists are asked.
#pragma once

#include "facts.h"

#include "core/dns/checked.h"

namespace address
{

/// What the facts mean, each address on its own. Where `besides`, the worst that is said elsewhere of the addresses, is
/// more than an Info, none is called usable.
Findings findings(const Facts &facts, Severity besides = Severity::Ok);

/// findings() of what look() sees.
dns::Checked check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns);

} // namespace address
