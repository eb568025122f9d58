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

/// Those that `record`, as the domain's, has to name. Nothing while an answer is missing, and where one that decides
/// failed, unless it is the domain's `first`: whether a live record has to be replaced is then not known.
std::optional<std::vector<ip::Address>> addressesToName(const std::string &record, bool first, const Setup &setup,
                                                        const dns::Answers &dns, const OwnTargets &own);

} // namespace records
