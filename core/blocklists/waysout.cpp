// SPDX-License-Identifier: Apache-2.0
#include "waysout.h"

#include <algorithm>

namespace blocklists
{

namespace
{

constexpr std::size_t mostServers = 2; // of one list; they all keep to the same terms

/// Whether the list answers right there; nothing while that is not known.
std::optional<bool> answers(const List &list, const Subject &subject, const Server &server, const dns::Answers &dns)
{
    const State state = look(list, testSubject(list, subject, false), dns, {{}, server}).state;
    if (state == State::Pending)
        return std::nullopt;
    return state == State::Clear || state == State::Listed; // listed as good, with lists that mean something by it
}

void tryAll(const List &list, const Subject &subject, const std::vector<Server> &servers,
            std::map<std::string, Server> &good, WaysOut &out, const dns::Answers &dns)
{
    for (const Server &server : servers) {
        const auto right = answers(list, subject, server, dns);
        out.pending = out.pending || !right;
        if (right.value_or(false))
            good.emplace(list.zone, server);
    }
}

} // namespace

WaysOut waysOut(const Catalogue &catalogue, const std::vector<Outcome> &outcomes,
                const std::vector<std::string> &resolvers, const dns::Answers &dns)
{
    WaysOut out;
    std::vector<Server> given;
    for (const std::string &resolver : resolvers)
        given.push_back({resolver, true});
    for (const Outcome &outcome : outcomes) {
        if (outcome.state != State::Refused || outcome.tier == Tier::Ignore ||
            std::find(out.refusing.begin(), out.refusing.end(), outcome.zone) != out.refusing.end())
            continue;
        const auto list = std::find_if(catalogue.lists.begin(), catalogue.lists.end(),
                                       [&outcome](const List &each) { return each.zone == outcome.zone; });
        if (list == catalogue.lists.end())
            continue;
        out.refusing.push_back(outcome.zone);
        if (list->needsKey()) // the key is what it refuses
            continue;
        tryAll(*list, outcome.subject, given, out.byResolvers, out, dns);
        const auto zone = dns::Name::fromText(list->zone);
        if (!list->mayAskServers || !zone)
            continue;
        const dns::Authority authority = dns::findAuthority(*zone, dns);
        out.pending = out.pending || authority.status == dns::Status::Pending;
        std::vector<Server> own;
        for (std::size_t i = 0; i < std::min(authority.servers.size(), mostServers); ++i)
            own.push_back({authority.servers[i], false});
        tryAll(*list, outcome.subject, own, out.byServers, out, dns);
    }
    return out;
}

} // namespace blocklists
