// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "textrecord.h"

#include "core/address/special.h"
#include "core/hostnames/hostnames.h"
#include "core/names/check.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <utility>

namespace records
{

namespace
{

dns::Type addressType(const ip::Address &address)
{
    return address.isV4() ? dns::Type::A : dns::Type::Aaaa;
}

Purpose addressPurpose(const ip::Address &address)
{
    return address.isV4() ? Purpose::A : Purpose::Aaaa;
}

bool has(const std::vector<ip::Address> &addresses, const ip::Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

bool isSample(const ip::Address &address)
{
    return address::rangeOf(address).use == address::Use::Documentation;
}

std::string mxText(const dns::MailExchange &exchange)
{
    return std::to_string(exchange.preference) + ' ' + exchange.host.toText();
}

std::vector<std::string> values(const dns::Reply &reply)
{
    std::vector<std::string> values;
    for (const dns::Record &record : reply.records)
        values.push_back(dns::dataToText(record));
    return values;
}

/// A and AAAA of the server's name for every sender. An address there that sends nothing is replaced, not joined: a
/// receiver that resolves the name would meet it half of the time. Where an alias or a wildcard leads is somebody
/// else's place, as a rule the web server's: nothing is ever written there.
std::vector<Record> forward(const std::vector<ip::Address> &senders, const dns::Name &host, const dns::Answers &dns)
{
    const auto zone = zoneOf(host, dns);
    if (!zone)
        return {};
    bool allThere = true;
    bool wildcard = false;
    const dns::Record *alias = nullptr;
    for (const ip::Address &sender : senders) {
        const dns::Reply &reply = dns.ask(host, addressType(sender));
        if (!reply.isConclusive() || has(reply.addresses(), sender))
            continue;
        if (!reply.aliases.empty() && reply.aliases.front().type == dns::Type::Dname)
            return {}; // RFC 6672 §2.4: below it nothing can stand
        const auto made = isWildcard(host, *zone, dns, addressType(sender));
        if (!made)
            return {};
        allThere = false;
        wildcard = wildcard || *made;
        if (const dns::Record *own = aliasAt(host, reply))
            alias = own;
    }
    std::vector<Record> records;
    const bool nothingStands = !allThere && (wildcard || alias);
    if (!allThere && alias && !wildcard)
        records.push_back(
            removal(addressPurpose(senders.front()), host, *zone, dns::Type::Cname, dns::dataToText(*alias)));
    for (const ip::Address &sender : senders) {
        const dns::Reply &reply = dns.ask(host, addressType(sender));
        if (!reply.isConclusive())
            continue;
        Record record;
        record.purpose = addressPurpose(sender);
        record.name = host;
        record.zone = *zone;
        record.type = addressType(sender);
        record.value = ip::toText(sender);
        if (!nothingStands) {
            const auto current = reply.addresses();
            const bool strangersOnly =
                !current.empty() && std::none_of(current.begin(), current.end(),
                                                 [&senders](const auto &address) { return has(senders, address); });
            if (strangersOnly && isSample(sender) && !std::all_of(current.begin(), current.end(), isSample))
                continue; // copied from a manual; a real server's place is not for it
            record.action = has(current, sender) ? Action::Keep : strangersOnly ? Action::Replace : Action::Add;
            record.current = values(reply);
        }
        if (record.action == Action::Replace)
            record.goes = record.current;
        records.push_back(std::move(record));
    }
    return records;
}

/// Whether the one reverse name `name` may stay (product rule 4): it leads back and is not the provider's default.
/// Nothing while that cannot be told.
std::optional<bool> mayStay(const dns::Name &name, const ip::Address &sender, const dns::Answers &dns)
{
    const dns::Reply &back = dns.ask(name, addressType(sender));
    if (!back.isConclusive())
        return std::nullopt;
    return has(back.addresses(), sender) && !hostnames::isGeneric(sender, name);
}

std::vector<Record> reverse(const Setup &setup, const dns::Name &host, const dns::Answers &dns)
{
    std::vector<Record> records;
    for (const ip::Address &sender : publishedSenders(setup)) {
        const auto name = dns::Name::fromText(ip::reverseName(sender));
        const dns::Reply &reply = dns.ask(*name, dns::Type::Ptr);
        if (!reply.isConclusive())
            continue;
        Record record;
        record.purpose = Purpose::Ptr;
        record.address = sender;
        record.name = reply.canonicalName(*name); // RFC 2317: it is made at the end of the alias
        record.who = psl::sameOwner(record.name, setup.domain) ? Who::DnsHost : Who::IpProvider;
        record.type = dns::Type::Ptr;
        record.value = host.toText();
        record.current = values(reply);
        record.goes = record.current;
        const auto names = reply.names();
        if (names.empty()) {
            record.action = Action::Add;
        } else if (names.size() == 1) {
            const auto stays = mayStay(names.front(), sender, dns);
            if (!stays)
                continue;
            record.action = *stays || names.front() == host ? Action::Keep : Action::Replace;
            if (record.action == Action::Keep)
                record.value = names.front().toText();
        } else {
            record.action = Action::Replace;
        }
        const auto zone = zoneOf(record.name, dns);
        if (!zone)
            continue;
        record.zone = *zone;
        records.push_back(std::move(record));
    }
    return records;
}

/// An MX where the domain could take no answers at all, or where an address stands in the place of a name. Otherwise
/// where mail comes in is not a matter of sending.
std::vector<Record> mail(const Setup &setup, const dns::Name &host, const dns::Answers &dns)
{
    const dns::Reply &mx = dns.ask(setup.domain, dns::Type::Mx);
    const dns::Reply &a = dns.ask(setup.domain, dns::Type::A);
    const dns::Reply &aaaa = dns.ask(setup.domain, dns::Type::Aaaa);
    const auto zone = zoneOf(setup.domain, dns);
    const dns::Reply &alias = dns.ask(setup.domain, dns::Type::Cname);
    if (!zone || !alias.isConclusive())
        return {};
    std::vector<Record> records;
    if (alias.status == dns::Status::Found) {
        const auto wildcard = isWildcard(setup.domain, *zone, dns, dns::Type::Cname);
        if (!wildcard)
            return {};
        if (!*wildcard)
            records.push_back(
                removal(Purpose::Mx, setup.domain, *zone, dns::Type::Cname, dns::dataToText(alias.records.front())));
    }
    // RFC 2181 §10.1: what is read at such an apex is the target's; what should stand there only its owner can tell.
    if (!records.empty() && setup.domain == *zone)
        return records;
    if (!mx.isConclusive() || !a.isConclusive() || !aaaa.isConclusive())
        return {};

    Record record;
    record.purpose = Purpose::Mx;
    record.name = setup.domain;
    record.zone = *zone;
    record.type = dns::Type::Mx;
    std::uint16_t preference = 10;
    bool isNamed = false; // the server is among them
    for (const dns::MailExchange &exchange : mx.exchanges()) {
        isNamed = isNamed || exchange.host == host;
        if (!ip::parse(exchange.host.toText()))
            continue;
        preference = record.goes.empty() ? exchange.preference : std::min(preference, exchange.preference);
        record.goes.push_back(mxText(exchange));
    }
    record.value = mxText({preference, host});
    const bool takesNone = mx.records.empty() && a.addresses().empty() && aaaa.addresses().empty();
    if (takesNone) {
        records.push_back(record);
        return records;
    }
    if (record.goes.empty() || !records.empty() || isWildcard(setup.domain, *zone, dns, dns::Type::Mx).value_or(true))
        return {}; // a faulty one that stands elsewhere is mended there
    record.current = values(mx);
    if (!isNamed) {
        record.action = Action::Replace;
        return {record};
    }
    std::vector<Record> removals;
    record.action = Action::Remove;
    for (const std::string &faulty : std::exchange(record.goes, {})) {
        record.value = faulty;
        record.goes = {faulty};
        removals.push_back(record);
    }
    return removals;
}

} // namespace

std::optional<dns::Name> zoneOf(const dns::Name &name, const dns::Answers &dns)
{
    const dns::Reply &soa = dns.askPlainly({name, dns::Type::Soa, {}, false, false});
    if (soa.isPending())
        return std::nullopt;
    if (!soa.aliases.empty()) // the alias itself stands in the zone above, its target anywhere
        return psl::registrableDomain(name) == name ? name : zoneOf(name.parent(), dns);
    if (soa.status == dns::Status::Found)
        return soa.records.front().owner;
    if (const dns::Record *negative = soa.negativeSoa())
        return negative->owner;
    if (name.isAtOrBelow(*dns::Name::fromText("in-addr.arpa")))
        return name.suffix(std::min<std::size_t>(5, name.labelCount() - 1)); // a /24
    if (name.isAtOrBelow(*dns::Name::fromText("ip6.arpa")))
        return name.suffix(std::min<std::size_t>(18, name.labelCount() - 1)); // a /64
    return psl::registrableDomain(name).value_or(name);
}

std::optional<dns::Name> serverName(const Setup &setup, const dns::Answers &dns)
{
    const auto senders = publishedSenders(setup);
    // A wildcard gives every name addresses; one that nobody made is nobody's.
    const auto isOthers = [&](const dns::Name &name) -> std::optional<bool> {
        const auto elsewhere = names::leadsElsewhere(name, senders, dns);
        if (!elsewhere || !*elsewhere)
            return elsewhere;
        const auto zone = zoneOf(name, dns);
        return zone && !isWildcard(name, *zone, dns, addressType(senders.front())).value_or(false);
    };
    if (setup.host && names::ehloFault(*setup.host).empty()) {
        const auto others = *setup.host == setup.domain ? isOthers(setup.domain) : false;
        if (!others || !*others)
            return others ? setup.host : std::nullopt;
    }
    for (const ip::Address &sender : senders) {
        if (auto own = names::ownReverseName(sender, setup.domain, dns); own && own != setup.domain)
            return own;
    }
    for (const char *label : {"mail", "smtp", "mailout", "outgoing"}) {
        auto usual = setup.domain.child(label);
        const auto others = usual ? isOthers(*usual) : true;
        if (!others || !*others)
            return others ? usual : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Record> hostRecords(const Setup &setup, const dns::Answers &dns)
{
    const auto senders = publishedSenders(setup);
    if (setup.door != Door::OwnServer || senders.empty())
        return {};
    const auto host = serverName(setup, dns);
    if (!host)
        return {};
    std::vector<Record> records = forward(senders, *host, dns);
    for (Record &record : reverse(setup, *host, dns))
        records.push_back(std::move(record));
    for (Record &record : mail(setup, *host, dns))
        records.push_back(std::move(record));
    return records;
}

} // namespace records
