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

} // namespace dmarc
