// SPDX-License-Identifier: Apache-2.0
// A domain, its server and two services, for the tests of what is to be published.
#pragma once

#include "zonetest.h"

#include "core/records/publish.h"

namespace test
{

inline const std::string world =
    "example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60\n"
    "example.com. NS ns.example.com.\nns.example.com. A 198.51.99.53\n"
    "99.51.198.in-addr.arpa. SOA ns.provider.example. h.provider.example. 1 3600 600 604800 60\n"
    "_spf.service.example. TXT \"v=spf1 ip4:203.0.113.0/24 -all\"\n"
    "covers.example. TXT \"v=spf1 ip4:198.51.99.0/24 -all\"\n";

inline discovery::Services services()
{
    discovery::Services services;
    discovery::Service service;
    service.id = "service";
    service.name = "Service";
    service.spfNeed = discovery::SpfNeed::Yes;
    service.spfIncludes = {"_spf.service.example"};
    services.all.push_back(service);
    service.id = "own-envelope";
    service.spfNeed = discovery::SpfNeed::OwnEnvelopeDomain;
    service.spfIncludes = {"_spf.other.example"};
    services.all.push_back(service);
    return services;
}

inline Setup setup()
{
    Setup setup;
    setup.domain = name("example.com");
    setup.host = name("mail.example.com");
    setup.senders = {{*ip::parse("198.51.99.10"), true, {}}};
    return setup;
}

/// "replace v=spf1 …" per record of the purpose; "(nothing)" without one.
inline QString told(const std::vector<records::Record> &all, records::Purpose purpose)
{
    QStringList lines;
    for (const records::Record &record : all) {
        if (record.purpose == purpose)
            lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + record.value);
    }
    return lines.isEmpty() ? QString("(nothing)") : lines.join(" | ");
}

inline std::vector<records::Record> composed(const Setup &setup, const std::string &zone)
{
    return test::settled(test::zone(zone), [&](const dns::Answers &dns) {
        return records::toPublish(setup, services(), records::look(setup, dns), dns);
    });
}

} // namespace test
