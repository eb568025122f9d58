// SPDX-License-Identifier: Apache-2.0
#include "compare.h"

#include "core/budget.h"
#include "core/dns/endpoint.h"
#include "core/zone/servers.h"

#include <algorithm>

namespace watch
{

namespace
{

constexpr std::size_t addressesOfServer = 2;
constexpr std::int64_t serversKeep = 3600; // a delegation is looked at again

const dns::Reply &plainly(const dns::Answers &answers, const dns::Name &name, dns::Type type,
                          const std::string &server = {})
{
    return answers.askPlainly({name, type, server});
}

/// The addresses of a name server, IPv6 only where there is nothing else; `glue` stands in where the resolver does not
/// know.
std::vector<std::string> addressesOf(const dns::Name &server, const std::vector<dns::Record> &glue,
                                     const Options &options, const dns::Answers &answers, bool &pending)
{
    const dns::Reply &four = plainly(answers, server, dns::Type::A);
    std::vector<ip::Address> all = four.addresses();
    pending = pending || four.isPending();
    if (all.empty() && !four.isPending()) {
        const dns::Reply &six = plainly(answers, server, dns::Type::Aaaa);
        all = six.addresses();
        pending = pending || six.isPending();
    }
    for (const dns::Record &record : glue) {
        const auto *address = std::get_if<ip::Address>(&record.data);
        if (all.empty() && address && record.owner == server)
            all.push_back(*address);
    }
    all.resize(std::min(all.size(), addressesOfServer));
    std::vector<std::string> texts;
    for (const ip::Address &address : all)
        texts.push_back(dns::serverText(address, options.port));
    return texts;
}

/// Whom the parent zone names; where it cannot be asked, whom the zone itself names.
std::vector<Server> findServers(const dns::Name &zone, const Options &options, const dns::Answers &answers,
                                bool &pending)
{
    const zone::Delegation delegation = zone::findDelegation(zone, answers, options.port);
    std::vector<dns::Name> names = delegation.servers;
    pending = delegation.pending;
    if (names.empty() && !pending) {
        const dns::Reply &ns = plainly(answers, zone, dns::Type::Ns);
        pending = ns.isPending();
        names = ns.names();
        std::sort(names.begin(), names.end());
    }
    names.resize(std::min(names.size(), budget::nameServers));
    std::vector<Server> servers;
    for (const dns::Name &name : names)
        servers.push_back({name, addressesOf(name, delegation.glue, options, answers, pending)});
    return servers;
}

/// One server at its first address that answers. `spoke` is that address.
std::optional<Sight> askServer(const records::Record &wanted, const Server &server, std::int64_t now,
                               const dns::Answers &answers, std::string &spoke)
{
    Sight sight;
    sight.at = now;
    for (const std::string &address : server.addresses) {
        const dns::Reply &reply = plainly(answers, wanted.name, wanted.type, address);
        if (reply.isPending())
            return std::nullopt;
        sight = see(wanted, reply, true, now);
        if (sight.standing == Standing::CouldNotCheck)
            continue;
        if (spoke.empty())
            spoke = address;
        break;
    }
    return sight;
}

/// Where it is instead. Only one server is asked, and no resolver.
void searchElsewhere(const records::Record &wanted, const std::string &server, const dns::Answers &answers, Seen &seen)
{
    const auto isAt = [&](const dns::Name &name, dns::Type type) {
        const dns::Reply &reply = plainly(answers, name, type, server);
        seen.pending = seen.pending || reply.isPending();
        const std::vector<std::string> values = valuesOf(reply);
        return reply.aliases.empty() &&
               std::any_of(values.begin(), values.end(), [&](const auto &value) { return isSame(wanted, value); });
    };
    for (const dns::Name &name : wrongNames(wanted)) {
        if (isAt(name, wanted.type) && !seen.misplaced)
            seen.misplaced = name;
    }
    if (wanted.type == dns::Type::Txt && wanted.purpose == records::Purpose::Spf && isAt(wanted.name, dns::Type::Spf))
        seen.mistyped = dns::Type::Spf; // RFC 7208 §3.1: nobody reads it
    if (wanted.type == dns::Type::Cname && isAt(wanted.name, dns::Type::Txt))
        seen.mistyped = dns::Type::Txt;
}

/// RFC 2308 §5: how long others remember that there was nothing.
void readLife(const records::Record &wanted, const std::string &server, const dns::Answers &answers, Seen &seen)
{
    const dns::Reply &soa = plainly(answers, wanted.zone, dns::Type::Soa, server);
    seen.pending = seen.pending || soa.isPending();
    if (soa.status != dns::Status::Found)
        return;
    if (const auto *data = std::get_if<dns::StartOfAuthority>(&soa.records.front().data))
        seen.life = std::min(soa.records.front().ttl, data->minimum);
}

void askResolver(const records::Record &wanted, const std::string &resolver, std::int64_t now,
                 const dns::Answers &answers, Seen &seen)
{
    const dns::Reply &reply = answers.askPlainly({wanted.name, wanted.type, resolver, false, false, !resolver.empty()});
    if (reply.isPending())
        seen.pending = true;
    else
        seen.resolversSaid[resolver] = see(wanted, reply, false, now);
}

} // namespace

Seen look(const records::Record &wanted, const Course &course, const Options &options, std::int64_t now,
          const dns::Answers &answers)
{
    Seen seen;
    const bool hasAddress = std::any_of(course.servers.begin(), course.servers.end(),
                                        [](const Server &server) { return !server.addresses.empty(); });
    const bool isFresh = hasAddress && course.serversKnown && now - *course.serversKnown < serversKeep;
    if (isFresh)
        seen.servers = course.servers;
    else if (options.askServers)
        seen.servers = findServers(wanted.zone, options, answers, seen.pending);
    if (seen.pending)
        return seen;
    if (seen.servers.empty())
        seen.servers = course.servers; // who they are could not be asked
    std::string spoke;
    for (const Server &server : seen.servers) {
        const auto sight = askServer(wanted, server, now, answers, spoke);
        if (sight)
            seen.serversSaid[server.name] = *sight;
        seen.pending = seen.pending || !sight;
    }
    if (seen.pending)
        return seen;
    const bool isThere = std::any_of(seen.serversSaid.begin(), seen.serversSaid.end(),
                                     [](const auto &said) { return said.second.standing == Standing::There; });
    const bool isSearched = !spoke.empty() && !isThere && wanted.action != records::Action::Remove;
    if (isSearched)
        searchElsewhere(wanted, spoke, answers, seen);
    if (isThere && course.oldLife == 0 && !spoke.empty())
        readLife(wanted, spoke, answers, seen);
    for (const std::string &resolver : next(remember(course, seen, now), options, now).resolvers)
        askResolver(wanted, resolver, now, answers, seen);
    return seen;
}

} // namespace watch
