// SPDX-License-Identifier: Apache-2.0
#include "servers.h"

#include "core/dns/endpoint.h"

#include <algorithm>

namespace zone
{

namespace
{

// Bounds on what a hostile zone can make us ask. Real zones have 13 servers at most.
constexpr std::size_t maxServers = 16;
constexpr std::size_t maxAddresses = 2;
constexpr std::size_t parentServers = 2;

const dns::Reply &plainly(const dns::Answers &answers, const dns::Name &name, dns::Type type)
{
    return answers.askPlainly({name, type});
}

void sortUnique(std::vector<dns::Name> &names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

/// The nearest zone above `name` that the resolver can tell; nothing while pending, or when it cannot tell any.
std::optional<dns::Name> zoneAbove(const dns::Name &name, const dns::Answers &answers, bool &pending)
{
    for (dns::Name above = name; !above.isRoot();) {
        above = above.parent();
        const dns::ZoneCut cut = dns::zoneCut(above, answers);
        pending = cut.status == dns::Status::Pending;
        if (cut.status == dns::Status::Found)
            return cut.apex;
        if (pending || cut.status == dns::Status::NoData || cut.status == dns::Status::NoName)
            return std::nullopt;
    }
    return std::nullopt;
}

Delegation readReferral(const dns::Question &question, const dns::Reply &reply, const dns::Name &above)
{
    Delegation found;
    if (!reply.isReferral())
        return found;
    for (const dns::Record &record : reply.authority) {
        const auto *server = std::get_if<dns::Name>(&record.data);
        if (record.type != dns::Type::Ns || !server || !record.owner.isBelow(above) ||
            !question.name.isAtOrBelow(record.owner) || found.servers.size() == maxServers)
            continue;
        found.zone = record.owner;
        found.servers.push_back(*server);
    }
    sortUnique(found.servers);
    std::string answer;
    for (const dns::Name &server : found.servers)
        answer += (answer.empty() ? "" : ", ") + server.toText();
    found.glue = reply.additional;
    found.evidence.push_back({dns::toText(question), answer, reply.server.empty() ? question.server : reply.server});
    return found;
}

Standing judge(const dns::Reply &reply, const dns::Name &zone)
{
    switch (reply.status) {
    case dns::Status::Pending:
        return Standing::Pending;
    case dns::Status::Refused:
        return Standing::Refused;
    case dns::Status::ServerFailure:
        return reply.rcode == 2 ? Standing::Failing : Standing::Silent;
    case dns::Status::Timeout:
    case dns::Status::Cancelled:
    case dns::Status::Disbelieved:
        return Standing::Silent;
    case dns::Status::Found:
        if (reply.records.empty() || reply.records.front().owner != zone)
            return Standing::NotAuthority;
        return reply.authoritative ? Standing::Good : Standing::Intercepted;
    case dns::Status::NoData:
    case dns::Status::NoName:
        return Standing::NotAuthority;
    }
    return Standing::Silent;
}

/// Which of two addresses of one server tells more about it: a fault before a good answer before silence.
int weight(Standing standing)
{
    switch (standing) {
    case Standing::Pending:
        return 4;
    case Standing::Refused:
    case Standing::Failing:
    case Standing::NotAuthority:
    case Standing::Intercepted:
        return 3;
    case Standing::Good:
        return 2;
    case Standing::NoAddress:
    case Standing::Silent:
    case Standing::OutOfReach:
        return 1;
    }
    return 0;
}

/// One failure may be a moment's weakness: who is to be accused of it is asked once more.
Server askServer(const dns::Name &name, const dns::Name &zone, const std::string &address, bool onlySix,
                 const dns::Answers &answers)
{
    const auto question = dns::Question{zone, dns::Type::Soa, address}.withDnssec();
    const dns::Reply &first = answers.askPlainly(question);
    Server server{name, judge(first, zone), address, {question, &first}};
    if (server.standing == Standing::Silent && onlySix)
        server.standing = Standing::OutOfReach;
    if (server.standing != Standing::Failing && server.standing != Standing::Refused)
        return server;
    const dns::Question again{zone, dns::Type::Soa, address};
    const dns::Reply &reply = answers.askPlainly(again);
    const Standing standing = judge(reply, zone);
    if (standing == Standing::Pending || standing == Standing::Good)
        return {name, standing, address, {again, &reply}};
    return server;
}

} // namespace

Delegation findDelegation(const dns::Name &name, const dns::Answers &answers, std::uint16_t port)
{
    Delegation found;
    const auto above = zoneAbove(name, answers, found.pending);
    if (!above)
        return found;
    const dns::Reply &ns = plainly(answers, *above, dns::Type::Ns);
    found.pending = ns.isPending();
    auto servers = ns.names();
    sortUnique(servers);
    servers.resize(std::min(servers.size(), parentServers));
    for (const dns::Name &server : servers)
        plainly(answers, server, dns::Type::A);
    for (const dns::Name &server : servers) {
        const dns::Reply &addresses = plainly(answers, server, dns::Type::A);
        if (addresses.addresses().empty()) {
            found.pending = found.pending || addresses.isPending();
            continue;
        }
        const dns::Question question{name, dns::Type::Ns, dns::serverText(addresses.addresses().front(), port)};
        const dns::Reply &reply = answers.askPlainly(question);
        found.pending = found.pending || reply.isPending();
        if (Delegation delegation = readReferral(question, reply, *above); delegation.isKnown())
            return delegation;
    }
    return found;
}

bool isLame(Standing standing)
{
    switch (standing) {
    case Standing::NoAddress:
    case Standing::Refused:
    case Standing::Failing:
    case Standing::NotAuthority:
    case Standing::Intercepted:
        return true;
    case Standing::Pending:
    case Standing::Good:
    case Standing::Silent:
    case Standing::OutOfReach:
        return false;
    }
    return false;
}

std::vector<Server> askServers(const dns::Name &zone, const std::vector<dns::Name> &names,
                               const std::vector<dns::Record> &glue, const dns::Answers &answers, std::uint16_t port)
{
    std::vector<Server> servers;
    for (const dns::Name &name : names) {
        if (servers.size() == maxServers)
            break;
        const dns::Reply &four = plainly(answers, name, dns::Type::A);
        const dns::Reply &six = plainly(answers, name, dns::Type::Aaaa);
        auto addresses = four.addresses();
        if (addresses.empty() && four.isFailure()) {
            for (const dns::Record &record : glue) {
                if (const auto *address = std::get_if<ip::Address>(&record.data);
                    address && address->isV4() && record.owner == name)
                    addresses.push_back(*address);
            }
        }
        // IPv6 only where there is nothing else: many lines have none, and its silence would say nothing.
        const bool onlySix = addresses.empty();
        if (onlySix && !four.isPending())
            addresses = six.addresses();
        addresses.resize(std::min(addresses.size(), maxAddresses));

        Server server{name, Standing::NoAddress, {}, {{name, dns::Type::A}, &four}};
        if (addresses.empty()) {
            if (four.isPending() || six.isPending())
                server.standing = Standing::Pending;
            else if (four.isFailure() || six.isFailure())
                server.standing = Standing::Silent;
        }
        for (const ip::Address &address : addresses) {
            const Server seen = askServer(name, zone, dns::serverText(address, port), onlySix, answers);
            if (server.address.empty() || weight(seen.standing) > weight(server.standing))
                server = seen;
        }
        servers.push_back(std::move(server));
    }
    return servers;
}

} // namespace zone
