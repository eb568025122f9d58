// SPDX-License-Identifier: Apache-2.0
#include "naming.h"
#include "publish.h"
#include "textrecord.h"

#include "core/hostnames/appended.h"
#include "core/ipranges.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace records
{

namespace
{

constexpr std::size_t mostExchanges = 10; // looked at, as in the check

Purpose addressPurpose(const ip::Address &address)
{
    return address.isV4() ? Purpose::A : Purpose::Aaaa;
}

bool isSample(const ip::Address &address)
{
    return ip::rangeOf(address).use == ip::Use::Documentation;
}

/// No real server can be met there from outside.
bool isNobodys(const ip::Address &address)
{
    return ip::rangeOf(address).use != ip::Use::Public;
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
std::vector<Record> forward(const std::vector<ip::Address> &senders, const std::vector<Naming> &all,
                            const dns::Name &host, const dns::Answers &dns)
{
    const auto isStranger = [&all](const ip::Address &address) {
        return std::none_of(all.begin(), all.end(),
                            [&address](const Naming &naming) { return naming.sender == address; });
    };
    const auto zone = zoneOf(host, dns);
    if (!zone)
        return {};
    bool allThere = true;
    bool wildcard = false;
    const dns::Record *alias = nullptr;
    for (const ip::Address &sender : senders) {
        const dns::Reply &reply = dns.ask(host, dns::addressType(sender));
        if (!reply.isConclusive() || ip::holds(reply.addresses(), sender))
            continue;
        if (!reply.aliases.empty() && reply.aliases.front().type == dns::Type::Dname)
            return {}; // RFC 6672 §2.4: below it nothing can stand
        const auto made = isWildcard(host, *zone, dns, dns::addressType(sender));
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
        const dns::Reply &reply = dns.ask(host, dns::addressType(sender));
        if (!reply.isConclusive())
            continue;
        Record record;
        record.purpose = addressPurpose(sender);
        record.name = host;
        record.zone = *zone;
        record.type = dns::addressType(sender);
        record.value = ip::toText(sender);
        if (!nothingStands) {
            const auto current = reply.addresses();
            const bool strangersOnly = !current.empty() && std::all_of(current.begin(), current.end(), isStranger);
            if (strangersOnly && isSample(sender) && !std::all_of(current.begin(), current.end(), isNobodys))
                continue; // copied from a manual; a real server's place is not for it
            record.action = ip::holds(current, sender) ? Action::Keep : strangersOnly ? Action::Replace : Action::Add;
            record.current = values(reply);
        }
        if (record.action == Action::Replace)
            record.goes = record.current;
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<Record> reverse(const Setup &setup, const std::vector<Naming> &all, const dns::Answers &dns)
{
    std::vector<Record> records;
    for (const Naming &naming : all) {
        const ip::Address &sender = naming.sender;
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
        record.value = naming.name.toText();
        record.current = values(reply);
        record.goes = record.current;
        const auto names = reply.names();
        if (names.empty()) {
            record.action = Action::Add;
        } else if (names.size() == 1) {
            const auto stays = mayStay(names.front(), sender, dns);
            if (!stays)
                continue;
            record.action = *stays || names.front() == naming.name ? Action::Keep : Action::Replace;
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
Record mxRecord(const dns::Name &domain, const dns::Name &zone)
{
    Record record;
    record.purpose = Purpose::Mx;
    record.name = domain;
    record.zone = zone;
    record.type = dns::Type::Mx;
    return record;
}

/// RFC 1035 §5.1: an MX behind which a domain was put once too often, and which leads nowhere for that, gets the name
/// that was meant, where that one leads somewhere.
std::vector<Record> undoubled(const dns::Name &domain, const dns::Name &zone, const dns::Answers &dns)
{
    const auto leads = [&dns](const dns::Name &name) -> std::optional<bool> {
        const dns::Reply &a = dns.ask(name, dns::Type::A);
        const dns::Reply &aaaa = dns.ask(name, dns::Type::Aaaa);
        if (!a.addresses().empty() || !aaaa.addresses().empty())
            return true;
        return a.isConclusive() && aaaa.isConclusive() ? std::optional(false) : std::nullopt;
    };
    const dns::Reply &mx = dns.ask(domain, dns::Type::Mx);
    auto exchanges = mx.exchanges();
    exchanges.resize(std::min(exchanges.size(), mostExchanges));
    std::vector<Record> records;
    for (const dns::MailExchange &exchange : exchanges) {
        auto meant = hostnames::beforeAppending(exchange.host, domain);
        if (!meant)
            meant = hostnames::beforeAppending(exchange.host, psl::registrableDomain(domain).value_or(domain));
        if (!meant || leads(exchange.host).value_or(true) || !leads(*meant).value_or(false))
            continue;
        const bool isThere = std::any_of(exchanges.begin(), exchanges.end(),
                                         [&meant](const dns::MailExchange &other) { return other.host == *meant; });
        Record record = mxRecord(domain, zone);
        record.action = isThere ? Action::Remove : Action::Replace;
        record.current = values(mx);
        record.goes = {mxText(exchange)};
        record.value = isThere ? record.goes.front() : mxText({exchange.preference, *meant});
        records.push_back(std::move(record));
    }
    return records;
}

/// Whether mail for an address that stands in an MX may come to `host`: another machine's is not for it to take. Of a
/// family that the host has no address of nothing speaks against it.
bool comesTo(const dns::Name &host, const ip::Address &address, const std::vector<Naming> &all, const dns::Answers &dns)
{
    auto known = dns.ask(host, dns::addressType(address)).addresses();
    for (const Naming &naming : all) {
        if (naming.sender.isV4() == address.isV4())
            known.push_back(naming.sender);
    }
    return known.empty() || ip::holds(known, address);
}

std::vector<Record> mail(const Setup &setup, const std::vector<Naming> &all, const dns::Answers &dns)
{
    const dns::Name &host = all.front().name;
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

    Record record = mxRecord(setup.domain, *zone);
    std::uint16_t preference = 10;
    bool isNamed = false; // the server is among them
    for (const dns::MailExchange &exchange : mx.exchanges()) {
        isNamed = isNamed || exchange.host == host;
        const auto address = ip::parse(exchange.host.toText());
        if (!address || !comesTo(host, *address, all, dns))
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
    if (mx.records.empty() || !records.empty() || isWildcard(setup.domain, *zone, dns, dns::Type::Mx).value_or(true))
        return {}; // a faulty one that stands elsewhere is mended there
    records = undoubled(setup.domain, *zone, dns);
    record.current = values(mx);
    if (!isNamed && !record.goes.empty()) {
        record.action = Action::Replace;
        records.push_back(record);
        return records;
    }
    record.action = Action::Remove;
    for (const std::string &faulty : std::exchange(record.goes, {})) {
        record.value = faulty;
        record.goes = {faulty};
        records.push_back(record);
    }
    return records;
}

} // namespace

std::optional<dns::Name> zoneOf(const dns::Name &name, const dns::Answers &dns)
{
    dns::Name top = psl::registrableDomain(name).value_or(name);
    const dns::ZoneCut cut = dns::zoneCut(name, dns, top);
    if (cut.status == dns::Status::Pending)
        return std::nullopt;
    if (cut.status == dns::Status::Found)
        return cut.apex;
    if (name.isAtOrBelow(*dns::Name::fromText("in-addr.arpa")))
        return name.suffix(std::min<std::size_t>(5, name.labelCount() - 1)); // a /24
    if (name.isAtOrBelow(*dns::Name::fromText("ip6.arpa")))
        return name.suffix(std::min<std::size_t>(18, name.labelCount() - 1)); // a /64
    return top;
}

std::vector<Record> hostRecords(const Setup &setup, const dns::Answers &dns)
{
    if (setup.route != MailRoute::OwnServer)
        return {};
    const auto all = namings(setup, dns);
    std::vector<dns::Name> names;
    for (const Naming &naming : all) {
        if (std::find(names.begin(), names.end(), naming.name) == names.end())
            names.push_back(naming.name);
    }
    std::vector<Record> records;
    const auto add = [&records](std::vector<Record> some) {
        std::move(some.begin(), some.end(), std::back_inserter(records));
    };
    for (const dns::Name &name : names) {
        std::vector<ip::Address> senders;
        for (const Naming &naming : all) {
            if (naming.name == name)
                senders.push_back(naming.sender);
        }
        add(forward(senders, all, name, dns));
    }
    add(reverse(setup, all, dns));
    if (!all.empty())
        add(mail(setup, all, dns));
    return records;
}

} // namespace records
