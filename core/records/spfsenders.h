// SPDX-License-Identifier: Apache-2.0
// Inside records: the addresses that an SPF record has to name itself, in front of all else: those of the senders that
// it does not let through, and those of machines that it lets through today for a name that is to lead elsewhere.
#pragma once

#include "spfown.h"

#include "core/setup.h"

#include <optional>
#include <vector>

namespace records
{

struct ToName {
    std::vector<ip::Address> addresses;
    bool known = true;    // otherwise an answer that decides is missing, or failed
    bool pending = false; // one is missing
};

/// Those that `record`, as the domain's, has to name. Where it is the domain's `first`, an answer that failed is in
/// nobody's way; otherwise it is not known whether a live record has to be replaced.
ToName addressesToName(const std::string &record, bool first, const Setup &setup, const dns::Answers &dns,
                       const OwnTargets &own);

} // namespace records
