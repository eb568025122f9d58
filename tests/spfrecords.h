// SPDX-License-Identifier: Apache-2.0
// What is proposed about the SPF record of a zone, and what is found there.
#pragma once

#include "findings.h"
#include "recordsworld.h"

namespace test::spfrecords
{

inline const std::string others = "mail.example.com. A 198.51.99.10\nmail.example.com. AAAA 2001:db8::10\n"
                                  "example.com. MX 10 mail.example.com.\n"
                                  "four.example.com. A 198.51.99.14\nfive.example.com. A 198.51.99.15\n"
                                  "six.example.com. A 198.51.99.16\n"
                                  "all.example. TXT \"v=spf1 +all\"\n"
                                  "open.example. TXT \"v=spf1 redirect=all.example\"\n"
                                  "soft.example. TXT \"v=spf1 ip4:203.0.113.7 ~all\"\n"
                                  "bans.example. TXT \"v=spf1 -ip4:203.0.113.9 ip4:203.0.113.7 ~all\"\n"
                                  "endless.example. TXT \"v=spf1 ip4:203.0.113.8\"\n"
                                  "holds.example. TXT \"v=spf1 include:_spf.service.example -all\"\n"
                                  "two.example. TXT \"v=spf1 -all\"\ntwo.example. TXT \"v=spf1 ~all\"\n"
                                  "bad.example. TXT \"v=spf1 ip4:x\"\n"
                                  "a.example. TXT \"v=spf1 include:b.example -all\"\n"
                                  "b.example. TXT \"v=spf1 include:a.example -all\"\n"
                                  "loop.example.com. TXT \"v=spf1 a:mail.example.com include:example.com -all\"\n";

inline Setup nobody()
{
    Setup nobody = setup();
    nobody.senders.clear();
    return nobody;
}

inline std::string txt(const QString &records, const std::string &at = "example.com")
{
    std::string zone;
    for (const QString &record : records.split(" | ", Qt::SkipEmptyParts))
        zone += at + ". TXT \"" + record.toStdString() + "\"\n";
    return zone;
}

inline QString proposed(const Setup &setup, const std::string &zone)
{
    const auto all = settled(test::zone(world + others + zone), [&](const dns::Answers &dns) {
        return records::spfRecords(setup, services(), records::spfFacts(setup, dns), dns);
    });
    QStringList lines;
    for (const records::Record &record : all) {
        const bool apex = record.name == setup.domain;
        lines << QString::fromStdString(std::string(toText(record.action)) + ' ' +
                                        (apex ? "" : record.name.toText() + ' ') + record.value);
    }
    return lines.isEmpty() ? QString("(nothing)") : lines.join(" | ");
}

inline Findings found(const Setup &setup, const std::string &zone)
{
    return settled(test::zone(world + others + zone), [&](const dns::Answers &dns) {
        return records::spfFindings(setup, services(), records::spfFacts(setup, dns), dns).findings;
    });
}

/// Whoever does as told is done.
inline bool isDoneBy(const Setup &setup, const QString &proposal)
{
    const QString value = proposal.section(' ', 1);
    return value.isEmpty() || proposed(setup, txt(value)) == "keep " + value;
}

/// That many hosts of the domain, as terms and as records.
inline QString terms(int count, const QString &domain = "example.com")
{
    QStringList terms;
    for (int i = 0; i < count; ++i)
        terms << QString("a:h%1.%2").arg(i).arg(domain);
    return terms.join(' ');
}

inline std::string hosts(int count, const QString &domain = "example.com")
{
    QString zone;
    for (int i = 0; i < count; ++i)
        zone += QString("h%1.%2. A 203.0.113.%3\nh%1.%2. AAAA 2001:db8::%3\n").arg(i).arg(domain).arg(100 + i);
    return zone.toStdString();
}

} // namespace test::spfrecords
