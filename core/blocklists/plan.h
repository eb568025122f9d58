// SPDX-License-Identifier: Apache-2.0
// Which lists are asked about what: polite to the world, only the user's own addresses and domains, lists that stop
// mail first.
#pragma once

#include "list.h"

#include "core/dns/zone.h"
#include "core/setup.h"

#include <vector>

namespace blocklists
{

struct Task {
    const List *list = nullptr; // in the catalogue that the plan was made from
    Subject subject;
};

/// Every sender's address, the domain's registrable domain and the mail host's where that differs. `all`: every list
/// that can be asked at all, not only those asked by default. A part of a list that is asked as a whole is not
/// asked as well. With `zone`, only lists that have something at or under
/// their zone there.
std::vector<Task> plan(const Catalogue &catalogue, const Setup &setup, bool all, const dns::Zone *zone);

} // namespace blocklists
