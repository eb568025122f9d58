// SPDX-License-Identifier: Apache-2.0
// Step 1: may this address send mail? A public, fixed address that its holder means for servers. Static or dynamic is
// nowhere written: it is judged by evidence, the reverse name's pattern and who holds it; the policy lists (RFC 5782
// lists of ranges that should not send) are added where blocklists are asked.
#pragma once

#include "core/dns/answers.h"
#include "core/dns/checked.h"
#include "core/hostnames/ptrowner.h"
#include "core/setup.h"

#include <vector>

namespace address
{

/// Judges each sender's address, IPv4 and IPv6 on their own.
dns::Checked check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns);

} // namespace address
