// SPDX-License-Identifier: Apache-2.0
#include "baseline.h"
#include "checkoptions.h"
#include "checkrun.h"
#include "commands.h"
#include "json.h"
#include "resume.h"
#include "text.h"
#include "words.h"

#include <QCoreApplication>

namespace cli
{

namespace
{

void addOptions(CommandLine &line)
{
    addDnsOptions(line.parser());
    addCheckOptions(line);
    line.add(QStringLiteral("from"), tr("Check every domain in a file, a line each; - is standard input."),
             QStringLiteral("FILE"));
    line.add(QStringLiteral("resume"),
             tr("With --from: skip the domains that this file holds, a former output with --json."),
             QStringLiteral("FILE"));
    line.add(
        QStringLiteral("baseline"),
        tr("Print only what has changed since this file, a result of check --json, and end with 1 only then. Daily "
           "by cron: 0 7 * * * mailworthy-cli check DOMAIN --baseline FILE"),
        QStringLiteral("OLD.json"));
    addShort(line);
}

void printInForm(const checkup::Report &report, const CommandLine &line, const Session &world)
{
    if (line.json()) {
        print(toJson(report, timeText(), world.arguments().path));
        tellSilence(report);
    } else if (isShort(line)) {
        printShort(report);
        tellSilence(report);
    } else {
        printReport(report);
    }
}

/// Why these options do not go together; nothing where they do.
std::optional<QString> contradiction(const CommandLine &line, bool batch)
{
    if (line.isSet(QStringLiteral("resume")) && !batch)
        return tr("--resume goes on with a file of domains; it needs --from.");
    if (!line.isSet(QStringLiteral("baseline")))
        return std::nullopt;
    if (batch)
        return tr("--baseline compares one domain; it does not go with --from.");
    if (line.isSet(QStringLiteral("fail-on")))
        return tr("With --baseline only a change counts; it does not go with --fail-on.");
    return std::nullopt;
}

int checkMany(const CommandLine &line, const CheckArguments &wanted, Session &world)
{
    FormerOutput former;
    if (line.isSet(QStringLiteral("resume"))) {
        auto read = FormerOutput::read(line.value(QStringLiteral("resume")));
        if (const auto *problem = std::get_if<QString>(&read))
            return complain(*problem);
        former = std::get<FormerOutput>(std::move(read));
    }
    return checkBatch(line.value(QStringLiteral("from")), wanted, world, former,
                      line.json()     ? Form::Json
                      : isShort(line) ? Form::Short
                                      : Form::Summary);
}

int checkOne(const CommandLine &line, const QStringList &arguments, const CheckArguments &wanted, Session &world)
{
    const auto domain = readDomain(line.positional().front());
    if (const auto *problem = std::get_if<QString>(&domain))
        return complain(*problem);
    Setup setup = wanted.setup;
    setup.domain = std::get<dns::Name>(domain);
    if (!line.isSet(QStringLiteral("baseline"))) {
        const checkup::Report report = runCheck(setup, wanted, world);
        printInForm(report, line, world);
        return exitOf(report, wanted.failOn.value_or(FailOn{}));
    }
    const auto before = readBaseline(line.value(QStringLiteral("baseline")), setup.domain);
    if (const auto *problem = std::get_if<QString>(&before))
        return complain(*problem);
    const checkup::Report report = runCheck(setup, wanted, world);
    const Exit exit =
        tellChanges(report, std::get<Baseline>(before), line.json() ? ChangesForm::Json : ChangesForm::Text);
    tellSilence(report);
    tellHowToRepeat(arguments);
    return exit;
}

} // namespace

int check(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("check"), QStringLiteral("DOMAIN"),
                     tr("Checks everything that decides whether mail of a domain arrives."));
    addOptions(line);
    const bool batch =
        arguments.contains(QLatin1String("--from")) || !arguments.filter(QLatin1String("--from=")).isEmpty();
    if (const auto status = line.parse(arguments, batch ? 0 : 1, batch ? 0 : 1))
        return *status;
    if (const auto problem = contradiction(line, batch))
        return complain(*problem);

    const auto opened = openCheck(line, batch ? Lasts::AsItTakes : Lasts::AMinute, batch);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);
    const auto &[wanted, session] = std::get<CheckSession>(opened);
    return batch ? checkMany(line, wanted, *session) : checkOne(line, arguments, wanted, *session);
}

} // namespace cli
