// SPDX-License-Identifier: Apache-2.0
// A zone as lines, what is proposed about its SPF, and what becomes of it when that is done.
#pragma once

#include "findings.h"
#include "recordsworld.h"

#include "core/records/export.h"
#include "core/spf/evaluate.h"

#include <QRegularExpression>

namespace test
{

inline const QStringList adviceWorld = QString::fromStdString(world).split('\n', Qt::SkipEmptyParts)
                                       << "mail.example.com. A 198.51.99.10"
                                       << "mail.example.com. TXT \"v=spf1 a -all\"";

inline std::string textOf(const QStringList &lines)
{
    return (adviceWorld + lines).join('\n').toStdString() + '\n';
}

inline std::vector<records::Record> proposed(const Setup &setup, const QStringList &lines)
{
    return settled(zone(textOf(lines)), [&](const dns::Answers &dns) {
        return records::spfRecords(setup, services(), records::spfFacts(setup, dns), dns);
    });
}

inline Findings found(const Setup &setup, const QStringList &lines)
{
    return settled(zone(textOf(lines)), [&](const dns::Answers &dns) {
        return records::spfFindings(setup, services(), records::spfFacts(setup, dns), dns).findings;
    });
}

inline QString told(const std::vector<records::Record> &all)
{
    QStringList lines;
    for (const records::Record &record : all)
        lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + record.name.toText() + ' ' +
                                        record.value);
    return lines.join(" | ");
}

/// The zone with what `all` asks for.
inline QStringList applied(QStringList zone, const std::vector<records::Record> &all)
{
    for (const records::Record &record : all) {
        if (record.action == records::Action::Keep)
            continue;
        const QString start = QString::fromStdString(record.name.toText() + ". TXT ");
        for (const std::string &old : record.goes) {
            zone.removeIf([&](const QString &line) {
                QString data = line.mid(start.size());
                data = data.mid(1, data.size() - 2).remove("\" \"");
                return line.startsWith(start) && data == QString::fromStdString(old);
            });
        }
        if (record.action != records::Action::Remove)
            zone << QString::fromStdString(records::toZoneLine(record)).trimmed();
    }
    return zone;
}

inline spf::Result verdict(const QStringList &lines, const ip::Address &client,
                           const std::string &from = "info@example.com")
{
    spf::Request request;
    request.client = client;
    request.mailFrom = from;
    request.helo = "mail.example.com";
    return settled(zone(textOf(lines)), [&](const dns::Answers &dns) { return spf::checkHost(request, dns).result; });
}

/// Whoever some record in the zone names, each by its first address, and some whom none does.
inline std::vector<ip::Address> everybody(const QStringList &lines)
{
    std::vector<ip::Address> all;
    static const QRegularExpression pattern("\\b\\d+\\.\\d+\\.\\d+\\.\\d+\\b");
    auto matches = pattern.globalMatch(lines.join(' '));
    while (matches.hasNext()) {
        if (const auto address = ip::parse(matches.next().captured().toStdString()))
            all.push_back(*address);
    }
    for (const char *stranger : {"8.8.8.8", "2a00::1"})
        all.push_back(*ip::parse(stranger));
    return all;
}

} // namespace test
