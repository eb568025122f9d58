// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "core/dns/wildcard.h"
#include "core/ipranges.h"

#include <algorithm>

namespace records
{

namespace
{

bool isWritten(const std::vector<Record> &all, const dns::Name &name, dns::Type type)
{
    return std::any_of(all.begin(), all.end(), [&](const Record &record) {
        return record.action != Action::Remove && record.name == name && record.type == type;
    });
}

/// RFC 4592 §2.2.1: a name that exists, be it through a record below it alone, has nothing from a wildcard any more. A
/// domain whose mail and web site have lived from one gets what it gave as records of its own, before the others.
void keepWhatWildcardGave(std::vector<Record> &all, const Setup &setup, const dns::Answers &dns)
{
    const dns::Name &domain = setup.domain;
    const bool comesToBe = std::any_of(all.begin(), all.end(), [&domain](const Record &record) {
        return record.action == Action::Add && record.name.isAtOrBelow(domain);
    });
    const auto zone = comesToBe ? zoneOf(domain, dns) : std::nullopt;
    if (!zone || domain == *zone)
        return;
    std::vector<Record> given;
    const auto give = [&](Purpose purpose, dns::Type type, std::string value) {
        Record record;
        record.purpose = purpose;
        record.name = domain;
        record.zone = *zone;
        record.type = type;
        record.value = std::move(value);
        record.wildcards = true;
        given.push_back(std::move(record));
    };
    for (const auto &[purpose, type] : {std::pair{Purpose::Mx, dns::Type::Mx}, std::pair{Purpose::A, dns::Type::A},
                                        std::pair{Purpose::Aaaa, dns::Type::Aaaa}}) {
        if (isWritten(all, domain, type) || !isWildcard(domain, *zone, dns, type).value_or(false))
            continue;
        for (const dns::Record &record : dns.ask(domain, type).records)
            give(purpose, type, dns::dataToText(record));
    }
    for (Record &record : all) {
        if (record.action != Action::Keep || !record.name.isAtOrBelow(domain) ||
            !isWildcard(record.name, *zone, dns, record.type).value_or(false))
            continue;
        record.action = Action::Add;
        record.current.clear();
        record.goes.clear();
        record.wildcards = true;
    }
    all.insert(all.begin(), given.begin(), given.end());
}

/// RFC 1034 §3.6.2: with an alias that has to go everything goes that was read behind it: the web site, and where mail
/// comes in. A domain below an apex gets it as records of its own; where that cannot be read the alias stays.
void keepWhatAliasGave(std::vector<Record> &all, const Setup &setup, const dns::Answers &dns)
{
    const dns::Name &domain = setup.domain;
    const auto alias = std::find_if(all.begin(), all.end(), [&domain](const Record &record) {
        return record.action == Action::Remove && record.type == dns::Type::Cname && record.name == domain;
    });
    if (alias == all.end() || domain == alias->zone)
        return;
    std::vector<Record> given;
    for (const auto &[purpose, type] : {std::pair{Purpose::Mx, dns::Type::Mx}, std::pair{Purpose::A, dns::Type::A},
                                        std::pair{Purpose::Aaaa, dns::Type::Aaaa}}) {
        const dns::Reply &reply = dns.ask(domain, type);
        if (!reply.isConclusive()) {
            std::erase_if(all, [&domain](const Record &record) { return record.name == domain; });
            return;
        }
        for (const dns::Record &stands : reply.records) {
            Record record;
            record.purpose = purpose;
            record.name = domain;
            record.zone = alias->zone;
            record.type = type;
            record.value = dns::dataToText(stands);
            record.aliased = true;
            const bool isThere = std::any_of(all.begin(), all.end(), [&record](const Record &other) {
                return other.name == record.name && other.type == record.type && other.value == record.value;
            });
            if (!isThere)
                given.push_back(std::move(record));
        }
    }
    all.insert(alias + 1, given.begin(), given.end());
}

} // namespace

Facts look(const Setup &setup, const dns::Answers &dns)
{
    return {spfFacts(setup, dns), dkim::look(setup, dns), dmarc::look(setup, dns)};
}

std::vector<Record> toPublish(const Setup &setup, const discovery::Services &services, const Facts &facts,
                              const dns::Answers &dns)
{
    std::vector<Record> all;
    for (const auto &some :
         {hostRecords(setup, dns), spfRecords(setup, services, facts.spf, dns), dkimRecords(setup, facts.dkim, dns),
          serviceRecords(setup, services, dns), dmarcRecords(setup, facts.dmarc, dns)}) {
        for (const Record &record : some) {
            // An alias may be in the way of several records; it goes once.
            const bool told =
                record.action == Action::Remove && std::any_of(all.begin(), all.end(), [&record](const Record &other) {
                    return other.action == Action::Remove && other.name == record.name && other.type == record.type &&
                           other.value == record.value;
                });
            if (!told)
                all.push_back(record);
        }
    }
    // RFC 1034 §4.2: a part of the domain may be a zone of its own (_domainkey, the mail host); what is entered above
    // its cut is never seen.
    for (Record &record : all)
        record.zone = zoneOf(record.name, dns).value_or(record.zone);
    keepWhatAliasGave(all, setup, dns);
    keepWhatWildcardGave(all, setup, dns);
    return all;
}

std::vector<ip::Address> publishedSenders(const Setup &setup)
{
    std::vector<ip::Address> addresses;
    for (const Sender &sender : setup.senders) {
        const ip::Address address = ip::unmap(sender.address);
        if (sender.confirmed && !ip::isUnreachable(address) &&
            std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(address);
    }
    return addresses;
}

} // namespace records
