// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "check.h"

#include "core/budget.h"
#include "core/hostnames/hostnames.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace names
{

namespace
{

dns::Asked ask(const dns::Name &name, dns::Type type, const dns::Answers &dns)
{
    const dns::Question question{name, type};
    return {question, &dns.ask(question)};
}

/// In a domain of the owner: the mail domain's, or the one that the owner's server is named in.
bool isOwn(const dns::Name &name, const Setup &setup, const std::vector<hostnames::PtrOwner> &owners)
{
    if (psl::sameOwner(name, setup.domain))
        return true;
    return setup.host && setup.hostConfirmed && psl::sameOwner(name, *setup.host) &&
           !hostnames::ownerOf(owners, {*setup.host}, {});
}

/// RFC 8601 §3: the number of reverse names that are followed has to be capped; ten, as in RFC 7208 §4.6.4.
std::vector<dns::Name> followed(std::vector<dns::Name> names)
{
    names.resize(std::min(names.size(), budget::reverseNames));
    return names;
}

void readReverse(SenderFacts &facts, const Setup &setup, const std::vector<hostnames::PtrOwner> &owners,
                 const dns::Answers &dns)
{
    facts.ptr = ask(*dns::Name::fromText(ip::reverseName(facts.address)), dns::Type::Ptr, dns);
    const dns::Reply &ptr = *facts.ptr.reply;
    facts.pending = ptr.isPending();
    facts.place = ptr.canonicalName(facts.ptr.question.name);
    if (!ptr.aliases.empty() && psl::sameOwner(facts.place, setup.domain))
        facts.ownPlace = facts.place;
    facts.all = ptr.names();
    for (const dns::Name &name : followed(facts.all)) {
        ReverseName reverse{.name = name, .forward = ask(name, dns::addressType(facts.address), dns)};
        reverse.leadsBack = ip::holds(reverse.forward.reply->addresses(), facts.address);
        reverse.isOwn = isOwn(name, setup, owners);
        reverse.isDefault =
            hostnames::isGeneric(facts.address, name) || (!reverse.isOwn && hostnames::ownerOf(owners, {name}, {}));
        reverse.fault = ehloFault(name);
        facts.pending = facts.pending || reverse.forward.reply->isPending();
        facts.names.push_back(std::move(reverse));
    }
}

void readHost(SenderFacts &facts, const dns::Name &host, const dns::Answers &dns)
{
    facts.host = ask(host, dns::addressType(facts.address), dns);
    const dns::Asked other = ask(host, facts.address.isV4() ? dns::Type::Aaaa : dns::Type::A, dns);
    facts.hostHasOthers = !other.reply->addresses().empty();
    const bool pending = facts.host->reply->isPending() || other.reply->isPending();
    if (pending)
        facts.host.reset();
    facts.pending = facts.pending || pending;
}

} // namespace

bool SenderFacts::isFollowed() const
{
    return !ptr.reply->isPending() && std::none_of(names.begin(), names.end(), [](const ReverseName &name) {
        return name.forward.reply->isPending();
    });
}

address::Reverse SenderFacts::reverse() const
{
    if (ptr.reply->isPending() || ptr.reply->isFailure())
        return address::Reverse::Unknown;
    if (names.empty())
        return address::Reverse::Missing;
    if (!isFollowed())
        return address::Reverse::Unknown;
    const bool isGeneric =
        std::any_of(names.begin(), names.end(), [](const ReverseName &name) { return name.isDefault; });
    const bool anyBack =
        std::any_of(names.begin(), names.end(), [](const ReverseName &name) { return name.leadsBack; });
    const bool anyFailed = std::any_of(names.begin(), names.end(),
                                       [](const ReverseName &name) { return name.forward.reply->isFailure(); });
    if (!anyBack && anyFailed && !isGeneric)
        return address::Reverse::Unknown;
    const bool isOdd =
        std::any_of(names.begin(), names.end(), [](const ReverseName &name) { return name.leadsBack && name.fault; });
    const bool anyOwn =
        std::any_of(names.begin(), names.end(), [](const ReverseName &name) { return name.leadsBack && name.isOwn; });
    return anyOwn && !isGeneric && !isOdd ? address::Reverse::Confirmed : address::Reverse::Missing;
}

std::optional<dns::Name> SenderFacts::ehloName() const
{
    const ReverseName *best = nullptr;
    for (const ReverseName &name : names) {
        if (name.leadsBack && !name.fault && !name.isDefault && (!best || (name.isOwn && !best->isOwn)))
            best = &name;
    }
    return best ? std::optional(best->name) : std::nullopt;
}

SenderFacts lookAt(const Sender &sender, const Setup &setup, const std::vector<hostnames::PtrOwner> &owners,
                   const dns::Answers &dns)
{
    SenderFacts facts{.address = ip::unmap(sender.address), .confirmed = sender.confirmed, .ptr = {}, .place = {}};
    readReverse(facts, setup, owners, dns);
    if (setup.host && !ehloFault(*setup.host))
        readHost(facts, *setup.host, dns);
    return facts;
}

std::optional<dns::Name> ownReverseName(const ip::Address &sender, const dns::Name &domain, const dns::Answers &dns)
{
    const ip::Address address = ip::unmap(sender);
    auto names = followed(dns.ask(*dns::Name::fromText(ip::reverseName(address)), dns::Type::Ptr).names());
    std::erase_if(names, [&](const dns::Name &name) {
        return !psl::sameOwner(name, domain) || ehloFault(name) || hostnames::isGeneric(address, name);
    });
    for (const dns::Name &name : names)
        dns.ask(name, dns::addressType(address)); // all at once
    const auto confirmed = std::find_if(names.begin(), names.end(), [&](const dns::Name &name) {
        return ip::holds(dns.ask(name, dns::addressType(address)).addresses(), address);
    });
    return confirmed == names.end() ? std::nullopt : std::optional(*confirmed);
}

std::optional<bool> leadsElsewhere(const dns::Name &host, const std::vector<ip::Address> &senders,
                                   const dns::Answers &dns)
{
    bool pending = false;
    bool elsewhere = false;
    for (const ip::Address &sender : senders) {
        const dns::Reply &reply = dns.ask(host, dns::addressType(ip::unmap(sender)));
        const auto addresses = reply.addresses();
        if (ip::holds(addresses, ip::unmap(sender)))
            return false;
        pending = pending || reply.isPending();
        elsewhere = elsewhere || !addresses.empty();
    }
    return pending ? std::nullopt : std::optional(elsewhere);
}

} // namespace names
