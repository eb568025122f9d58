// SPDX-License-Identifier: Apache-2.0
// Step 3 in findings: who names the subject and matters, who names it and hardly matters, who could not tell.
#pragma once

#include "outcome.h"

#include "core/finding.h"

#include <vector>

namespace blocklists
{

/// Findings of a sweep, complete or not. With `resolverRewrites` the network invents answers, and no list is believed.
Findings findings(const std::vector<Outcome> &outcomes, const std::string &domain, bool resolverRewrites);

/// Policy listings, which belong to the address check.
Findings policyFindings(const std::vector<Outcome> &outcomes);

/// `blocklists-not-asked`: none was; `reason` is "batch", "none-in-zone" or "none-fits".
Findings notAsked(const std::string &domain, const std::string &reason);

/// `blocklists-not-asked` with the reason "left-out" where a sweep was stopped before all had answered; nothing else.
Findings leftOut(const std::vector<Outcome> &outcomes, const std::string &domain);

} // namespace blocklists
