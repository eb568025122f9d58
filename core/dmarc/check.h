// SPDX-License-Identifier: Apache-2.0
// Step 5, the rule: which DMARC policy applies to the domain, whether receivers can read it, and whether its reports
// arrive (RFC 9989, RFC 9990).
#pragma once

#include "discover.h"

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

namespace dmarc
{

/// Judges what applies to Setup::domain.
Findings check(const Setup &setup, const dns::Answers &dns);

/// What is wrong with the record that applies, tag by tag, and with its report addresses: the `problems` of `dmarc
/// show`.
Findings judgeRecord(const Discovery &discovery, const dns::Answers &dns);

} // namespace dmarc
