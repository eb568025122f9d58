// SPDX-License-Identifier: Apache-2.0
// Aggregate reports: one answer first, then who sends in the name of the domain.
#include "commands.h"
#include "group.h"
#include "json.h"
#include "output.h"
#include "text.h"
#include "words.h"

#include "app/files/wholefile.h"
#include "app/reportfiles/reportfiles.h"
#include "app/startup/catalogues.h"
#include "app/wording/reports.h"

#include "arguments.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace cli
{

namespace
{

using ::reports::Summary;

QString timeOf(std::int64_t seconds)
{
    return seconds == 0 ? QString() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

qint64 number(std::uint64_t count)
{
    return static_cast<qint64>(std::min<std::uint64_t>(count, std::numeric_limits<qint64>::max()));
}

QString grouped(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QJsonObject toJson(const ::reports::Source &source)
{
    QJsonArray addresses;
    for (const ip::Address &address : source.addresses)
        addresses.append(text(ip::toText(address)));
    QJsonObject handled;
    for (std::size_t i = 0; i < ::reports::dispositions; ++i) {
        const auto disposition = static_cast<::reports::Disposition>(i);
        if (source.counts.handled[i] > 0)
            handled[text(toText(disposition))] = number(source.counts.handled[i]);
    }
    QJsonArray failing;
    for (const ::reports::Failing &one : source.failing)
        failing.append(QJsonObject{{"address", text(ip::toText(one.address))}, {"messages", number(one.messages)}});
    return {{"name", wording::sourceName(source)},
            {"service", text(source.service)},
            {"kind", text(toText(source.kind))},
            {"addresses", addresses},
            {"address_count", number(source.addressCount)},
            {"messages", number(source.counts.messages)},
            {"spf_aligned", number(source.counts.spfAligned)},
            {"dkim_aligned", number(source.counts.dkimAligned)},
            {"failing", number(source.counts.failing)},
            {"failing_addresses", failing},
            {"would_break", source.wouldBreak},
            {"disposition", handled}};
}

QJsonObject toJson(const ::reports::NextStage &next, const Summary &summary)
{
    constexpr const char *names[] = {"none", "quarantine", "reject"};
    QJsonArray obstacles;
    for (const ::reports::Obstacle obstacle : next.obstacles)
        obstacles.append(text(toText(obstacle)));
    QJsonArray breaking;
    for (const ::reports::Source &source : summary.sources) {
        if (source.wouldBreak)
            breaking.append(wording::sourceName(source));
    }
    return {{"stage", QString::fromLatin1(names[static_cast<std::size_t>(next.stage)])},
            {"may", next.may() && summary.reports > 0},
            {"who_would_break", breaking},
            {"present", next.present ? QString::fromLatin1(names[static_cast<std::size_t>(*next.present)]) : QString()},
            {"since", timeOf(next.since.value_or(0))},
            {"obstacles", obstacles}};
}

QJsonArray tasksOf(const Summary &summary)
{
    QJsonArray tasks;
    for (const ::reports::Source &source : summary.sources) {
        if (const auto task = wording::sourceTask(source, text(summary.domain)))
            tasks.append(QJsonObject{{"id", QStringLiteral("source:") + text(source.name)},
                                     {"kind", QStringLiteral("fix-cause")},
                                     {"step", QStringLiteral("dmarc")},
                                     {"who", QStringLiteral("you")},
                                     {"state", QStringLiteral("to-do")},
                                     {"title", task->title},
                                     {"how", task->how}});
    }
    return tasks;
}

QJsonObject toJson(const Summary &summary, const ::reports::Tally &tally, const reportfiles::Files &files)
{
    QJsonArray reporters;
    for (const std::string &reporter : summary.reporters)
        reporters.append(text(reporter));
    QJsonArray sources;
    for (const ::reports::Source &source : summary.sources)
        sources.append(toJson(source));
    QJsonArray skipped;
    for (const reportfiles::Skipped &one : files.skipped())
        skipped.append(QJsonObject{{"file", one.file},
                                   {"reason", wording::skippedBecause(one.reason, one.isPartlyCounted)},
                                   {"code", text(toText(one.reason))}});
    QJsonArray others;
    for (const ::reports::OtherDomain &other : summary.others)
        others.append(QJsonObject{{"domain", text(other.name)}, {"messages", number(other.messages)}});
    QJsonArray days;
    for (const ::reports::DayOf &day : summary.days)
        days.append(QJsonObject{{"day", QDate(1970, 1, 1).addDays(day.day).toString(Qt::ISODate)},
                                {"passing", number(day.passing)},
                                {"failing", number(day.failing)},
                                {"nameless", number(day.nameless)}});
    return {{"domain", text(summary.domain)},
            {"from", timeOf(summary.from)},
            {"to", timeOf(summary.to)},
            {"messages", number(summary.counts.messages)},
            {"reports", number(summary.reports)},
            {"duplicates", number(tally.duplicates())},
            {"unread_rows", number(tally.unreadRows())},
            {"disagreeing", number(summary.disagreeing)},
            {"reporters", reporters},
            {"sources", sources},
            {"next_stage", toJson(summary.next, summary)},
            {"tasks", tasksOf(summary)},
            {"days", days},
            {"other_domains", others},
            {"skipped", skipped},
            {"skipped_beyond", number(files.skippedBeyond())}};
}

void printSources(const Summary &summary)
{
    put(QLatin1Char('\n') + tr("Who sends in your name:") + QLatin1Char('\n'));
    for (const ::reports::Source &source : summary.sources) {
        printWrapped(tr("%1 (%2)", "a source of mail, its kind")
                         .arg(wording::sourceName(source), wording::sourceKind(source.kind)),
                     2);
        printWrapped(wording::sourceSums(source), 4);
    }
}

void printTasks(const Summary &summary)
{
    int count = 0;
    for (const ::reports::Source &source : summary.sources) {
        const auto task = wording::sourceTask(source, text(summary.domain));
        if (!task)
            continue;
        if (++count == 1)
            put(QLatin1Char('\n') + tr("To do:") + QLatin1Char('\n'));
        printWrapped(QStringLiteral("%1. %2").arg(count).arg(task->title), 2);
        printWrapped(task->how, 5);
    }
}

void printInFull(const Summary &summary, const ::reports::Tally &tally, const reportfiles::Files &files)
{
    const wording::Verdict verdict = wording::nextStageVerdict(summary);
    printWrapped(verdict.answer);
    printWrapped(verdict.consequence, 2);
    for (const QString &sentence : wording::nextStageObstacles(summary)) {
        if (!verdict.consequence.contains(sentence))
            printWrapped(sentence, 2);
    }
    if (summary.reports > 0) {
        put(QStringLiteral("\n"));
        printWrapped(tr("%1: %2 messages from %3 to %4, told by %5.", "domain, number, two days, companies")
                         .arg(wording::shown(summary.domain), grouped(summary.counts.messages),
                              wording::dayOf(summary.from), wording::dayOf(summary.to), wording::reportersOf(summary)));
        printSources(summary);
        printTasks(summary);
    }
    put(QStringLiteral("\n"));
    for (const ::reports::OtherDomain &other : summary.others)
        printWrapped(tr("There are reports about %1, too (%2 messages): --domain %1 shows them.")
                         .arg(wording::shown(other.name), grouped(other.messages)));
    if (tally.duplicates() > 0)
        printWrapped(tr("%n report(s) came more than once and count once.", nullptr,
                        static_cast<int>(std::min<std::uint64_t>(tally.duplicates(), 1000000))));
    for (const reportfiles::Skipped &one : files.skipped())
        printWrapped(
            tr("Skipped: %1. %2", "a file and why")
                .arg(wording::shown(one.file.toStdString()), wording::skippedBecause(one.reason, one.isPartlyCounted)));
    if (files.skippedBeyond() > 0)
        printWrapped(tr("Skipped: %n more file(s).", nullptr,
                        static_cast<int>(std::min<std::uint64_t>(files.skippedBeyond(), 1000000))));
}

/// What the person says of their domain, beside the files.
struct Wanted {
    std::string domain; // empty: the one that most messages are about
    ::reports::Known known;
};

std::variant<Wanted, QString> readWanted(const CommandLine &line)
{
    Wanted wanted;
    if (line.isSet(QStringLiteral("domain"))) {
        const auto read = readDomain(line.value(QStringLiteral("domain")));
        if (const auto *problem = std::get_if<QString>(&read))
            return *problem;
        wanted.domain = std::get<dns::Name>(read).toText();
    }
    for (const QString &typed : line.values(QStringLiteral("ip"))) {
        const auto read = readAddress(typed);
        if (const auto *problem = std::get_if<QString>(&read))
            return *problem;
        wanted.known.own.insert(ip::unmap(std::get<ip::Address>(read)));
    }
    for (const QString &name : line.values(QStringLiteral("not-mine")))
        wanted.known.notMine.insert(name.toStdString());
    return wanted;
}

Exit writeCsv(const QString &file, const Summary &summary)
{
    const QByteArray content = QByteArray::fromStdString(toCsv(summary));
    if (file == QLatin1String("-")) {
        put(content);
        return Good;
    }
    const auto result = files::write({file, content}, files::Existing::Replace);
    return result.isGood() ? Good : complain(cannotWrite(result));
}

} // namespace

int reports(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("reports"), QStringLiteral("PATH…"),
                     tr("Reads DMARC aggregate reports: may the rule go further, and who would break?"));
    line.add(QStringLiteral("domain"), tr("The domain, where reports are about several."), QStringLiteral("D"));
    line.add(QStringLiteral("ip"), tr("An address of your own server; may be repeated."), QStringLiteral("A"));
    line.add(QStringLiteral("not-mine"), tr("A sender that you do not know; may be repeated."), QStringLiteral("NAME"));
    line.add(QStringLiteral("csv"), tr("Write the senders as CSV; - is standard output."), QStringLiteral("FILE"));
    if (const auto status = line.parse(arguments, 1, std::numeric_limits<qsizetype>::max()))
        return *status;
    const auto wanted = readWanted(line);
    if (const auto *problem = std::get_if<QString>(&wanted))
        return complain(*problem);
    const QString csv = line.value(QStringLiteral("csv"));
    if (line.json() && csv == QLatin1String("-"))
        return complain(tr("Standard output takes one thing: with --json, write the CSV to a file."));
    for (const QString &path : line.positional()) {
        if (path != QLatin1String("-") && !QFileInfo::exists(path))
            return complain(tr("There is no file “%1”.").arg(path));
    }
    const auto catalogues = std::get<std::shared_ptr<const checkup::Catalogues>>(startup::loadCatalogues());
    ::reports::Tally tally(catalogues->services);
    reportfiles::Files files(tally);
    for (const QString &path : line.positional())
        files.read(path);
    const auto &[domain, known] = std::get<Wanted>(wanted);
    const Summary summary = summaryOf(tally, catalogues->services, domain, known);
    if (!csv.isEmpty()) {
        if (const Exit written = writeCsv(csv, summary); written != Good)
            return written;
    }
    if (line.json())
        print(toJson(summary, tally, files));
    else if (csv != QLatin1String("-"))
        printInFull(summary, tally, files);
    if (summary.reports == 0)
        return Unknown;
    const bool hitsOwn = std::any_of(summary.sources.begin(), summary.sources.end(),
                                     [](const auto &source) { return source.wouldBreak && isOwners(source.kind); });
    return hitsOwn ? Bad : Good;
}

} // namespace cli
