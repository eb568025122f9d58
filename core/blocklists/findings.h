// SPDX-License-Identifier: Apache-2.0
// Step 3 in findings: who names the subject and matters, who names it and hardly matters, who could not tell.
#pragma once

#include "outcome.h"

#include "core/address/reverse.h"
#include "core/finding.h"

#include <cstdint>
#include <string>
#include <vector>

namespace blocklists
{

/// Why no list was asked, or not all.
enum class NotAsked : std::uint8_t {
    Batch,      // many domains in a row, and nobody asked for it
    NoneInZone, // the answers come from a text, and no list stands in it
    NoneFits,   // none takes subjects of this kind
    LeftOut,    // the sweep was stopped before all had answered
};

/// What a list said, as a finding tells it.
finding::Listing listingOf(const Outcome &outcome);

/// Findings of a sweep, complete or not. With `resolverRewrites` the network invents answers, and no list is believed.
Findings findings(const std::vector<Outcome> &outcomes, const std::string &domain, bool resolverRewrites);

/// Policy listings, which belong to the address check; such lists ask for a reverse name before they leave an address
/// out.
Findings policyFindings(const std::vector<Outcome> &outcomes, const address::Reverses &reverse);

/// `blocklists-not-asked`: none was.
Findings notAsked(const std::string &domain, NotAsked reason);

/// `blocklists-not-asked` where a sweep was stopped before all had answered; nothing else.
Findings leftOut(const std::vector<Outcome> &outcomes, const std::string &domain);

} // namespace blocklists
