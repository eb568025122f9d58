// SPDX-License-Identifier: Apache-2.0
#include "baseline.h"
#include "checkoptions.h"
#include "checkrun.h"
#include "commands.h"
#include "here.h"
#include "json.h"
#include "resume.h"
#include "text.h"
#include "words.h"

#include "app/startup/politeness.h"

#include "core/psl/psl.h"

#include <QCoreApplication>

namespace cli
{

namespace
{

constexpr QLatin1String hereOption("here");
constexpr QLatin1String towardsOption("towards");

void addOwnOptions(CommandLine &line)
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
    line.add(hereOption, tr("On the mail server itself: find out from which address and by which name it sends, too."));
    line.add(towardsOption, tr("With --here: the mail server elsewhere that port 25 is tried with; no mail is sent."),
             QStringLiteral("HOST[:PORT]"));
    addShort(line);
}

void printInForm(const checkup::Report &report, const std::optional<Here> &here, const CommandLine &line,
                 const Session &world)
{
    if (line.json()) {
        QJsonObject document = cli::toJson(report, timeText(), world.arguments().path);
        if (here)
            document.insert(hereOption, cli::toJson(*here));
        print(document);
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
    const bool here = line.isSet(hereOption);
    if (here && batch)
        return tr("--here is about this computer, --from about many domains; take one of them.");
    if (here && line.isSet(QStringLiteral("practice")))
        return tr("--here looks at this computer, and the made-up firm of --practice is not on it.");
    if (!here && line.isSet(towardsOption))
        return tr("--towards belongs to --here.");
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

/// The domain that was named, or else the one that this server is named in.
std::variant<dns::Name, QString> domainOf(const CommandLine &line, const std::optional<Here> &here)
{
    if (!line.positional().isEmpty())
        return readDomain(line.positional().front());
    auto name = readDomain(QString::fromStdString(here->name));
    if (const auto *read = std::get_if<dns::Name>(&name); read && read->labelCount() > 1)
        return psl::registrableDomain(*read).value_or(*read);
    return tr("This server has no name that tells its domain; name the domain.");
}

/// A check-up, and what only this computer knows beside it.
checkup::Report runWith(const std::optional<Here> &here, const Setup &setup, const CheckArguments &wanted,
                        Session &world)
{
    checkup::Report report = runCheck(setup, wanted, world);
    if (here && !report.noDomain)
        report.findings[static_cast<std::size_t>(Check::Address)].append(findings(*here));
    return report;
}

int checkOne(const CommandLine &line, const QStringList &arguments, const CheckArguments &wanted, Session &world)
{
    std::optional<Here> here;
    if (line.isSet(hereOption))
        here = lookHere();
    const auto domain = domainOf(line, here);
    if (const auto *problem = std::get_if<QString>(&domain))
        return complain(*problem);
    Setup setup = wanted.setup;
    setup.domain = std::get<dns::Name>(domain);
    if (here) {
        confirm(setup, *here);
        if (const auto problem = tryOutwards(*here, line.value(towardsOption), setup.domain, world))
            return complain(*problem);
    }
    if (!line.isSet(QStringLiteral("baseline"))) {
        const checkup::Report report = runWith(here, setup, wanted, world);
        printInForm(report, here, line, world);
        return exitOf(report, wanted.failOn.value_or(FailOn{}));
    }
    const auto before = readBaseline(line.value(QStringLiteral("baseline")), setup.domain);
    if (const auto *problem = std::get_if<QString>(&before))
        return complain(*problem);
    const checkup::Report report = runWith(here, setup, wanted, world);
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
    addOwnOptions(line);
    const bool batch =
        arguments.contains(QLatin1String("--from")) || !arguments.filter(QLatin1String("--from=")).isEmpty();
    const qsizetype fewest = batch || arguments.contains(QLatin1String("--here")) ? 0 : 1;
    if (const auto status = line.parse(arguments, fewest, batch ? 0 : 1))
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
