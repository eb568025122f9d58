// SPDX-License-Identifier: Apache-2.0
#include "hosts.h"

#include "evaluate.h"

#include <algorithm>
#include <tuple>

namespace spf
{

namespace
{

unsigned isVoid(const dns::Reply &reply)
{
    return reply.isConclusive() && reply.status != dns::Status::Found ? 1 : 0;
}

} // namespace

MailHosts mailHosts(const dns::Reply &mx)
{
    auto exchanges = mx.exchanges();
    std::erase_if(exchanges, [](const dns::MailExchange &exchange) {
        return exchange.host.isRoot(); // RFC 7505: takes no mail, so it names no host
    });
    std::sort(exchanges.begin(), exchanges.end(), [](const auto &one, const auto &other) {
        return std::tie(one.preference, one.host) < std::tie(other.preference, other.host);
    });
    MailHosts hosts;
    hosts.more = exchanges.size() > mostNames;
    for (std::size_t i = 0; i < std::min(exchanges.size(), mostNames); ++i)
        hosts.names.push_back(exchanges[i].host);
    return hosts;
}

ReverseNames reverseNames(const ip::Address &client, const dns::Answers &dns)
{
    const dns::Reply &reply = dns.ask(*dns::Name::fromText(ip::reverseName(client)), dns::Type::Ptr);
    ReverseNames found;
    found.pending = reply.isPending();
    found.voids = isVoid(reply);
    auto names = reply.names();
    names.resize(std::min(names.size(), mostNames)); // §4.6.4: the rest is ignored
    for (const dns::Name &name : names) {
        const dns::Reply &back = dns.ask(name, dns::addressType(client));
        found.pending = found.pending || back.isPending();
        found.voids += isVoid(back);
        const auto addresses = back.addresses();
        if (ip::holds(addresses, client))
            found.validated.push_back(name);
    }
    return found;
}

std::string nearestTo(const std::string &domain, const ReverseNames &names)
{
    const auto wanted = dns::Name::fromOctets(domain);
    int best = 0;
    std::string nearest;
    for (const dns::Name &name : names.validated) {
        const int rank = wanted && name == *wanted ? 3 : wanted && name.isBelow(*wanted) ? 2 : 1;
        if (rank > best) {
            best = rank;
            nearest = name.toText();
        }
    }
    return nearest;
}

} // namespace spf
