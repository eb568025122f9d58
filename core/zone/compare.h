// SPDX-License-Identifier: Apache-2.0
// Do the servers of a zone say the same (RFC 1034 §4.3.5)? Equal serials prove nothing where somebody edits by hand:
// the records that mail needs are asked of each server and compared.
#pragma once

#include "servers.h"

#include "core/setup.h"

namespace zone
{

/// What servers do not agree about.
struct Difference {
    dns::Question question;
    bool onlySerials = false; // no record that mail needs differs
    std::vector<Evidence> evidence;
};

/// Each of those records that `good` servers of the zone at `apex` do not agree about, or their serials when nothing
/// else differs. `waiting` is set where more may come.
std::vector<Difference> compareServers(const Setup &setup, const dns::Name &apex,
                                       const std::vector<const Server *> &good, const dns::Answers &answers,
                                       bool &waiting);

} // namespace zone
