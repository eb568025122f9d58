// SPDX-License-Identifier: Apache-2.0
#include "checkoptions.h"
#include "checkrun.h"
#include "commands.h"
#include "json.h"
#include "output.h"
#include "words.h"

#include "app/files/wholefile.h"
#include "app/report/textreport.h"
#include "app/wording/wording.h"

#include "core/records/export.h"
#include "core/records/publish.h"
#include "core/records/withheld.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace cli
{

namespace
{

QJsonObject documentOf(const checkup::Report &report)
{
    return {{"domain", text(report.asked.domain.toText())},
            {"checked_at", timeText()},
            {"records", cli::toJson(report.records)}};
}

std::optional<QByteArray> inFormat(const QString &format, const checkup::Report &report)
{
    if (format == QLatin1String("text"))
        return report::text(report, timeText()).toUtf8();
    if (format == QLatin1String("zone"))
        return QByteArray::fromStdString(records::toZone(report.records));
    if (format == QLatin1String("csv"))
        return QByteArray::fromStdString(records::toCsv(report.records));
    if (format == QLatin1String("json"))
        return octetsOf(documentOf(report));
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
        const bool nothingProposed = finding::visit(finding, [](const auto &said) {
            if constexpr (requires { said.nothingProposed; })
                return said.nothingProposed;
            else
                return false;
        });
        return std::pair(finding::obstacleOf(finding).has_value() || nothingProposed, finding.severity);
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
    for (const records::Purpose purpose : records::withheld(report.setup, report.records, report.facts))
        kinds[reasonFor(purpose, report)] << text(records::toText(purpose));
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        complain(tr("Needed, but not in the file: %1. %2").arg(kind.value().join(QStringLiteral(", ")), kind.key()));
    return !kinds.isEmpty();
}

/// What is written, and where to.
struct Target {
    QString format;
    QString file;
    bool isStandardOutput = false;
};

std::variant<Target, QString> readTarget(const CommandLine &line)
{
    Target target;
    target.file = line.value(QStringLiteral("output"));
    target.isStandardOutput = target.file == QLatin1String("-");
    const bool onlyDocument = line.json() && target.isStandardOutput;
    target.format = line.isSet(QStringLiteral("format")) ? line.value(QStringLiteral("format"))
                    : onlyDocument                       ? QStringLiteral("json")
                                                         : QStringLiteral("text");
    if (!inFormat(target.format, {}))
        return tr("“%1” is not a format; the formats are text, zone, json and csv.").arg(target.format);
    if (target.file.isEmpty())
        return tr("Say where to write the records: -o FILE, or -o - for standard output.");
    if (onlyDocument && target.format != QLatin1String("json"))
        return tr("Standard output takes one thing: with --json, write the records to a file.");
    // Before the long work: a name that cannot be written is told at once.
    if (target.isStandardOutput)
        return target;
    if (const auto result = files::mayWrite(target.file, files::Existing::Replace); !result.isGood())
        return cannotWrite(result);
    return target;
}

/// The records to their file, and with --json the document to standard output.
Exit writeRecords(const Target &target, const checkup::Report &report, bool json)
{
    const QByteArray content = *inFormat(target.format, report);
    if (target.isStandardOutput) {
        put(content);
        return Good;
    }
    if (const auto result = files::write({target.file, content}, files::Existing::Replace); !result.isGood())
        return complain(cannotWrite(result));
    if (json) {
        QJsonObject document = documentOf(report);
        document.insert(QStringLiteral("format"), target.format);
        document.insert(QStringLiteral("file"), target.file);
        print(document);
    }
    return Good;
}

} // namespace

int exportRecords(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("export"), QStringLiteral("DOMAIN --format F -o FILE"),
                     tr("Writes the records to publish to a file."));
    addDnsOptions(line.parser());
    addCheckOptions(line);
    line.add(QStringLiteral("format"), tr("text, zone, json or csv."), QStringLiteral("F"));
    line.parser().addOption(QCommandLineOption(QStringList{QStringLiteral("o"), QStringLiteral("output")},
                                               tr("The file to write; - is standard output."), QStringLiteral("FILE")));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const auto target = readTarget(line);
    if (const auto *problem = std::get_if<QString>(&target))
        return complain(*problem);
    const auto opened = openCheck(line, Lasts::AMinute);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);
    const auto domain = readDomain(line.positional().front());
    if (const auto *problem = std::get_if<QString>(&domain))
        return complain(*problem);

    const auto &[wanted, session] = std::get<CheckSession>(opened);
    Setup setup = wanted.setup;
    setup.domain = std::get<dns::Name>(domain);
    const checkup::Report report = runCheck(setup, wanted, *session);
    tellSilence(report);
    if (const Exit written = writeRecords(std::get<Target>(target), report, line.json()); written != Good)
        return written;
    const bool isIncomplete = tellHeldBack(report);
    const Exit exit = exitOfWork(report, wanted.failOn);
    const bool isKnown = exit == Good || exitOf(report) == Bad; // why it is incomplete
    return isIncomplete && isKnown ? Bad : exit;
}

} // namespace cli
