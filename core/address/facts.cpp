// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "core/budget.h"

#include <algorithm>

namespace address
{

namespace
{

/// `pending` is set where more may come.
SenderFacts lookAt(const ip::Address &address, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns,
                   bool &pending)
{
    const dns::Question question{*dns::Name::fromText(ip::reverseName(address)), dns::Type::Ptr};
    const dns::Reply &ptr = dns.ask(question);
    const dns::Reply &soa = dns.ask(question.name, dns::Type::Soa);
    SenderFacts facts{address, {question, &ptr}};
    pending = pending || ptr.isPending() || soa.isPending();
    if (ptr.isPending())
        return facts;
    facts.names = ptr.names();
    facts.names.resize(std::min(facts.names.size(), budget::reverseNames));
    std::vector<dns::Name> servers;
    if (const dns::Record *authority = soa.soa()) {
        const dns::Reply &ns = dns.ask(authority->owner, dns::Type::Ns);
        pending = pending || ns.isPending();
        servers = ns.names();
        servers.push_back(std::get<dns::StartOfAuthority>(authority->data).primary);
    }
    if (const hostnames::PtrOwner *owner = hostnames::ownerOf(owners, facts.names, servers))
        facts.holder = {owner->id, owner->name};
    return facts;
}

} // namespace

Facts look(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns)
{
    Facts facts{.route = setup.route, .domain = setup.domain, .senders = {}};
    if (setup.route != MailRoute::OwnServer)
        return facts;
    for (const Sender &sender : setup.senders)
        facts.senders.push_back(lookAt(ip::unmap(sender.address), owners, dns, facts.pending));
    return facts;
}

} // namespace address
