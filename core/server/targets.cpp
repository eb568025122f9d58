// SPDX-License-Identifier: Apache-2.0
#include "visit.h"

#include "core/budget.h"
#include "core/ip.h"

#include <algorithm>

namespace server
{

namespace
{

/// Adds the addresses of `host`.
void addAddresses(Targets &targets, const dns::Name &host, std::uint16_t port, const dns::Answers &dns)
{
    for (const dns::Type type : {dns::Type::A, dns::Type::Aaaa}) {
        const dns::Reply &reply = dns.ask(host, type);
        targets.pending = targets.pending || reply.isPending();
        for (const ip::Address &address : reply.addresses()) {
            Target target{host.toText(), {address, port}};
            if (std::find(targets.all.begin(), targets.all.end(), target) == targets.all.end())
                targets.all.push_back(std::move(target));
        }
    }
}

} // namespace

Targets targets(const Wanted &wanted, const Setup &setup, const dns::Answers &dns)
{
    Targets targets;
    if (const auto address = ip::parse(wanted.host))
        return {false, {{{}, {ip::unmap(*address), wanted.port}}}};
    std::vector<dns::Name> hosts;
    if (!wanted.host.empty()) {
        if (const auto name = dns::Name::fromText(wanted.host))
            hosts = {*name};
    } else if (setup.host) {
        hosts = {*setup.host};
    } else {
        const dns::Reply &reply = dns.ask(setup.domain, dns::Type::Mx);
        targets.pending = reply.isPending();
        auto exchanges = reply.exchanges();
        std::stable_sort(
            exchanges.begin(), exchanges.end(),
            [](const dns::MailExchange &a, const dns::MailExchange &b) { return a.preference < b.preference; });
        for (const dns::MailExchange &exchange : exchanges) {
            if (!exchange.host.isRoot() && hosts.size() < budget::mxHosts) // RFC 7505: the root is none
                hosts.push_back(exchange.host);
        }
    }
    for (const dns::Name &host : hosts)
        addAddresses(targets, host, wanted.port, dns);
    if (targets.all.size() > budget::smtpAddresses)
        targets.all.resize(budget::smtpAddresses);
    return targets;
}

std::string_view toText(State state)
{
    switch (state) {
    case State::Answered:
        return "answered";
    case State::Shut:
        return "shut";
    case State::RefusedUs:
        return "refused-us";
    case State::Unanswered:
        return "unanswered";
    }
    return {};
}

State stateOf(const Visit &visit)
{
    const smtp::Transcript &said = visit.transcript;
    if (said.hello())
        return State::Answered;
    if (said.trouble == smtp::Trouble::Shut)
        return State::Shut;
    return said.exchanges.empty() || said.exchanges.back().reply.isPositive() ? State::Unanswered : State::RefusedUs;
}

} // namespace server
