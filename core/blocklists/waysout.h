// SPDX-License-Identifier: Apache-2.0
// Lists that refuse the resolver may answer another one, or may be asked at their own servers. A way is tried with the
// list's test entries alone, which tell nobody whom the question is about, and offered only when they came right. Never
// a public resolver: that is what the lists' terms rule out.
#pragma once

#include "look.h"

#include "core/dns/answers.h"

#include <map>
#include <string>
#include <vector>

namespace blocklists
{

struct WaysOut {
    std::vector<std::string> refusing;         // zones of the lists that matter and refuse
    std::map<std::string, Server> byServers;   // by zone: the list's own server that answered right
    std::map<std::string, Server> byResolvers; // by zone: the resolver that did
    bool pending = false;
    bool operator==(const WaysOut &) const = default;
};

/// `resolvers`: those that the person runs or their access provider does, as Question::server.
WaysOut waysOut(const Catalogue &catalogue, const std::vector<Outcome> &outcomes,
                const std::vector<std::string> &resolvers, const dns::Answers &dns);

} // namespace blocklists
