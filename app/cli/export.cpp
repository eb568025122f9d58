// SPDX-License-Identifier: Apache-2.0
#include "checkoptions.h"
#include "checkrun.h"
#include "commands.h"
#include "json.h"
#include "words.h"

#include "app/report/textreport.h"
#include "app/startup/politeness.h"
#include "app/startup/savefile.h"
#include "app/wording/wording.h"

#include "core/records/export.h"
#include "core/records/held.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace cli
{

namespace
{

std::optional<QByteArray> inFormat(const QString &format, const checkup::Report &report)
{
    if (format == QLatin1String("text"))
        return report::text(report, timeText()).toUtf8();
    if (format == QLatin1String("zone"))
        return QByteArray::fromStdString(records::toZone(report.records));
    if (format == QLatin1String("csv"))
        return QByteArray::fromStdString(records::toCsv(report.records));
    if (format == QLatin1String("json")) {
        const QJsonObject document{{"schema", 1},
                                   {"domain", text(report.asked.domain.toText())},
                                   {"checked_at", timeText()},
                                   {"records", toJson(report.records)}};
        return QJsonDocument(document).toJson();
    }
    return std::nullopt;
}

Check checkOf(records::Purpose purpose)
{
    switch (purpose) {
    case records::Purpose::Spf:
        return Check::Spf;
    case records::Purpose::Dkim:
    case records::Purpose::ServiceDkim:
        return Check::Dkim;
    case records::Purpose::Dmarc:
        return Check::Dmarc;
    default:
        return Check::Names;
    }
}

/// What stands in the way of a record, by the worst that its check has found.
QString reasonFor(records::Purpose purpose, const checkup::Report &report)
{
    const Findings &findings = report.of(checkOf(purpose));
    const auto weight = [](const Finding &finding) {
        return std::pair(!finding.arg("held").empty(), finding.severity);
    };
    const auto worst =
        std::max_element(findings.begin(), findings.end(),
                         [&weight](const auto &one, const auto &other) { return weight(one) < weight(other); });
    if (worst == findings.end() || worst->severity < Severity::Unknown)
        return tr("What it depends on could not be looked up.");
    const wording::Words words = wording::say(*worst);
    return words.fix.isEmpty() ? words.summary : words.summary + QLatin1Char(' ') + words.fix;
}

/// One line on standard error for each reason why records that are needed are not in the file.
bool tellHeldBack(const checkup::Report &report)
{
    QMap<QString, QStringList> kinds; // by reason
    for (const records::Purpose purpose : records::heldBack(report.setup, report.records, report.of(Check::Names),
                                                            report.of(Check::Spf), report.of(Check::Dmarc)))
        kinds[reasonFor(purpose, report)] << text(records::toText(purpose));
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        complain(tr("Needed, but not in the file: %1. %2").arg(kind.value().join(QStringLiteral(", ")), kind.key()));
    return !kinds.isEmpty();
}

} // namespace

int exportRecords(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("export"), QStringLiteral("DOMAIN"),
                     tr("Writes the records to publish to a file."));
    addDnsOptions(line.parser());
    addCheckOptions(line);
    line.add(QStringLiteral("format"), tr("text, zone, json or csv."), QStringLiteral("F"));
    line.parser().addOption(QCommandLineOption(QStringList{QStringLiteral("o"), QStringLiteral("output")},
                                               tr("The file to write; - is standard output."), QStringLiteral("FILE")));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const QString format =
        line.isSet(QStringLiteral("format")) ? line.value(QStringLiteral("format")) : QStringLiteral("text");
    if (!inFormat(format, {}))
        return complain(tr("“%1” is not a format; the formats are text, zone, json and csv.").arg(format));
    const QString name = line.value(QStringLiteral("output"));
    if (name.isEmpty())
        return complain(tr("Say where to write the records: -o FILE"));
    auto dns = readDnsOptions(line.parser());
    if (const auto *problem = std::get_if<QString>(&dns))
        return complain(*problem);
    auto what = readCheckOptions(line);
    if (const auto *problem = std::get_if<QString>(&what))
        return complain(*problem);
    const auto domain = readDomain(line.positional().front());
    if (const auto *problem = std::get_if<QString>(&domain))
        return complain(*problem);
    QSaveFile file(name); // opened before the long work: a name that cannot be written is told at once
    if (name != QLatin1String("-") && !file.open(QIODevice::WriteOnly))
        return complain(tr("The file “%1” cannot be written: %2.").arg(name, file.errorString()));
    startup::bePolite(std::get<DnsArguments>(dns), std::get<CheckArguments>(what).catalogues);
    auto opened = Session::open(std::get<DnsArguments>(std::move(dns)));
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);

    const auto &wanted = std::get<CheckArguments>(what);
    Setup setup = wanted.setup;
    setup.domain = std::get<dns::Name>(domain);
    const checkup::Report report = runCheck(setup, wanted, *std::get<std::unique_ptr<Session>>(opened));
    tellSilence(report);
    const QByteArray content = *inFormat(format, report);
    if (name == QLatin1String("-")) {
        std::fwrite(content.constData(), 1, static_cast<std::size_t>(content.size()), stdout);
    } else if (!startup::saveWhole(file, content)) {
        return complain(tr("The file “%1” cannot be written: %2.").arg(name, file.errorString()));
    }
    const bool isIncomplete = tellHeldBack(report);
    if (exitOf(report) == Unknown)
        return Unknown;
    return isIncomplete ? Bad : Good; // otherwise the work was done, whatever was found
}

} // namespace cli
