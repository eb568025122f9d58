// SPDX-License-Identifier: Apache-2.0
#include "checkoptions.h"
#include "checkrun.h"
#include "commands.h"
#include "json.h"
#include "text.h"

#include "app/startup/politeness.h"

#include <QCoreApplication>

namespace cli
{

int check(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("check"), QStringLiteral("DOMAIN"),
        QCoreApplication::translate("cli", "Checks everything that decides whether mail of a domain arrives."));
    addDnsOptions(line.parser());
    addCheckOptions(line);
    line.add(QStringLiteral("from"),
             QCoreApplication::translate("cli", "Check every domain in a file, a line each; - is standard input."),
             QStringLiteral("FILE"));
    addShort(line);
    const bool batch =
        arguments.contains(QLatin1String("--from")) || !arguments.filter(QLatin1String("--from=")).isEmpty();
    if (const auto status = line.parse(arguments, batch ? 0 : 1, batch ? 0 : 1))
        return *status;

    auto dns = readDnsOptions(line.parser());
    if (const auto *problem = std::get_if<QString>(&dns))
        return complain(*problem);
    auto what = readCheckOptions(line);
    if (const auto *problem = std::get_if<QString>(&what))
        return complain(*problem);
    const auto &wanted = std::get<CheckArguments>(what);
    std::get<DnsArguments>(dns).resolver.keepAnswers = batch; // domains in a row share much
    if (!batch)
        endByItself(std::get<DnsArguments>(dns));
    startup::bePolite(std::get<DnsArguments>(dns), wanted.catalogues);
    auto session = Session::open(std::get<DnsArguments>(std::move(dns)));
    if (const auto *problem = std::get_if<QString>(&session))
        return complain(*problem);
    Session &world = *std::get<std::unique_ptr<Session>>(session);
    if (batch)
        return checkBatch(line.value(QStringLiteral("from")), wanted, world,
                          line.json()     ? Form::Json
                          : isShort(line) ? Form::Short
                                          : Form::Summary);

    const auto domain = readDomain(line.positional().front());
    if (const auto *problem = std::get_if<QString>(&domain))
        return complain(*problem);
    Setup setup = wanted.setup;
    setup.domain = std::get<dns::Name>(domain);
    const checkup::Report report = runCheck(setup, wanted, world);
    if (line.json()) {
        print(toJson(report, timeText(), world.arguments().path));
        tellSilence(report);
    } else if (isShort(line)) {
        printShort(report);
        tellSilence(report);
    } else {
        printReport(report);
    }
    return exitOf(report, wanted.failOn.value_or(FailOn{}));
}

} // namespace cli
