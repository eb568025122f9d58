// SPDX-License-Identifier: Apache-2.0
// Do the servers of a zone say the same (RFC 1034 §4.3.5)? Equal serials prove nothing where somebody edits by hand:
// the records that mail needs are asked of each server and compared.
#pragma once

#include "servers.h"

#include "core/setup.h"

namespace zone
{

/// `zone-servers-differ` for each of those records that `good` servers of the zone at `apex` do not agree about, or for
/// their serials when nothing else differs. `waiting` is set where more may come.
Findings compareServers(const Setup &setup, const dns::Name &apex, const std::vector<const Server *> &good,
                        const dns::Answers &answers, bool &waiting);

} // namespace zone
