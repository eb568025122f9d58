// SPDX-License-Identifier: Apache-2.0
// Which lists are asked about what: polite to the world, only the user's own addresses and domains, lists that stop
// mail first, and the busiest operators before the others.
#pragma once

#include "keys.h"

#include "core/dns/zone.h"
#include "core/setup.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace blocklists
{

struct Task {
    const List *list = nullptr; // in the catalogue that the plan was made from
    Subject subject;
    Path path;
};

/// What somebody wants of the sweep beyond the lists that are asked by default.
struct Selection {
    bool all = false;             // every list that can be asked at all
    std::set<std::string> agreed; // operators whose terms somebody has agreed to: their lists asked only on request
    Keys keys;
    std::map<std::string, Server> servers; // where a zone is asked instead

    bool operator==(const Selection &) const = default;
};

/// Every sender's address, the domain and the mail host, each as its registrable domain, its full name or both, as the
/// list takes it. A part of a list that is asked as a whole is not asked as well. With `zone`, only lists that have
/// something at or under their zone there.
std::vector<Task> plan(const Catalogue &catalogue, const Setup &setup, const Selection &selection,
                       const dns::Zone *zone);

} // namespace blocklists
