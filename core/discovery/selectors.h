// SPDX-License-Identifier: Apache-2.0
// Which of the usual DKIM selectors answer at a domain. Absence proves nothing (many services draw names by lot), and
// where everything answers nothing is proved either.
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace discovery
{

struct SelectorProbe {
    struct Hit {
        std::string selector;
        bool hasKey = false;            // a record with a p tag
        std::vector<dns::Name> targets; // the names its alias chain leads over, in order
        Evidence evidence;
    };
    std::vector<Hit> hits;
    std::optional<Finding> failure; // `lookup-failed` of the first question that nobody answered
    bool wildcard = false; // a selector that cannot exist answers, too: no hit is worth anything, and none is told
};

/// Asks `_domainkey` and a selector that cannot exist first: nothing lies below a name that does not exist (RFC 8020
/// §2).
SelectorProbe probeSelectors(const dns::Name &domain, const std::vector<std::string> &selectors, std::string_view nonce,
                             const dns::Answers &answers);

} // namespace discovery
