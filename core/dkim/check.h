// SPDX-License-Identifier: Apache-2.0
// Step 5, the signature: is the key published where receivers look for it, whole, and our own (RFC 6376 §3.6)?
#pragma once

#include "inspect.h"

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace dkim
{

/// What stands at the selectors of a set-up.
struct Facts {
    dns::Name domain;
    std::vector<Inspection> selectors; // of the set-up, in its order, and that of our own key
    std::optional<std::size_t> own;    // which of them is our own key's
    Algorithm ownAlgorithm = Algorithm::Unknown;
    std::optional<Finding> untried; // why the usual selectors could not be looked for, where they could not
    bool pending = false;           // of some it is not known yet what stands there
};

Facts look(const Setup &setup, const dns::Answers &dns);

Findings findings(const Inspection &seen);
Findings findings(const Facts &facts);

} // namespace dkim
