// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "core/hostnames/hostnames.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace records
{

namespace
{

dns::Type addressType(const ip::Address &address)
{
    return address.isV4() ? dns::Type::A : dns::Type::Aaaa;
}

bool has(const std::vector<ip::Address> &addresses, const ip::Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

std::vector<std::string> values(const dns::Reply &reply)
{
    std::vector<std::string> values;
    for (const dns::Record &record : reply.records)
        values.push_back(dns::dataToText(record));
    return values;
}

/// A and AAAA of the server's name for every sender. An address there that sends nothing is replaced, not joined: a
/// receiver that resolves the name would meet it half of the time.
std::vector<Record> forward(const std::vector<ip::Address> &senders, const dns::Name &host, const dns::Answers &dns)
{
    std::vector<Record> records;
    const auto zone = zoneOf(host, dns);
    for (const ip::Address &sender : senders) {
        const dns::Reply &reply = dns.ask(host, addressType(sender));
        if (!reply.isConclusive() || !zone)
            continue;
        const auto current = reply.addresses();
        const bool strangersOnly =
            !current.empty() && std::none_of(current.begin(), current.end(),
                                             [&senders](const ip::Address &address) { return has(senders, address); });
        Record record;
        record.purpose = sender.isV4() ? Purpose::A : Purpose::Aaaa;
        record.action = has(current, sender) ? Action::Keep : strangersOnly ? Action::Replace : Action::Add;
        record.name = reply.canonicalName(host); // behind an alias the address stands at its end
        record.zone = record.name == host ? *zone : zoneOf(record.name, dns).value_or(*zone);
        record.type = addressType(sender);
        record.value = ip::toText(sender);
        record.current = values(reply);
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

std::vector<Record> reverse(const std::vector<ip::Address> &senders, const dns::Name &host, const dns::Answers &dns)
{
    std::vector<Record> records;
    for (const ip::Address &sender : senders) {
        const auto name = dns::Name::fromText(ip::reverseName(sender));
        const dns::Reply &reply = dns.ask(*name, dns::Type::Ptr);
        if (!reply.isConclusive())
            continue;
        Record record;
        record.purpose = Purpose::Ptr;
        record.who = Who::IpProvider;
        record.name = reply.canonicalName(*name); // RFC 2317: it is made at the end of the alias
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

/// An MX where the domain could take no answers at all, or where an address stands in the place of a name.
std::vector<Record> mail(const Setup &setup, const dns::Name &host, const dns::Answers &dns)
{
    const dns::Reply &mx = dns.ask(setup.domain, dns::Type::Mx);
    const dns::Reply &a = dns.ask(setup.domain, dns::Type::A);
    const dns::Reply &aaaa = dns.ask(setup.domain, dns::Type::Aaaa);
    const auto zone = zoneOf(setup.domain, dns);
    if (!mx.isConclusive() || !a.isConclusive() || !aaaa.isConclusive() || !zone)
        return {};
    const auto exchanges = mx.exchanges();
    const bool holdsAddress = std::any_of(exchanges.begin(), exchanges.end(), [](const dns::MailExchange &exchange) {
        return ip::parse(exchange.host.toText()).has_value();
    });
    Record record;
    record.purpose = Purpose::Mx;
    record.name = setup.domain;
    record.zone = *zone;
    record.type = dns::Type::Mx;
    record.current = values(mx);
    record.goes = record.current;
    record.value = "10 " + host.toText();
    record.action = holdsAddress ? Action::Replace : Action::Add;
    // Otherwise where mail comes in is not a matter of sending.
    const bool takesNone = exchanges.empty() && a.addresses().empty() && aaaa.addresses().empty();
    return holdsAddress || takesNone ? std::vector{record} : std::vector<Record>{};
}

} // namespace

std::optional<dns::Name> zoneOf(const dns::Name &name, const dns::Answers &dns)
{
    const dns::Reply &soa = dns.askPlainly({name, dns::Type::Soa, {}, false, false});
    if (soa.isPending())
        return std::nullopt;
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
    auto usual = setup.domain.child("mail");
    if (!setup.host)
        return usual;
    if (*setup.host != setup.domain)
        return setup.host;
    for (const ip::Address &sender : publishedSenders(setup)) {
        const dns::Reply &reply = dns.ask(setup.domain, addressType(sender));
        if (reply.isPending())
            return std::nullopt;
        if (const auto addresses = reply.addresses(); !addresses.empty() && !has(addresses, sender))
            return usual;
    }
    return setup.host;
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
    for (Record &record : reverse(senders, *host, dns))
        records.push_back(std::move(record));
    for (Record &record : mail(setup, *host, dns))
        records.push_back(std::move(record));
    return records;
}

} // namespace records
