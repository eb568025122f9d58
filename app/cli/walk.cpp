// SPDX-License-Identifier: Apache-2.0
// The five steps in the terminal: what the wizard does where there is no display.
#include "checkoptions.h"
#include "checkrun.h"
#include "commands.h"
#include "output.h"
#include "text.h"
#include "words.h"

#include "app/files/wholefile.h"
#include "app/report/textreport.h"
#include "app/startup/practice.h"
#include "app/wording/wording.h"

#include "core/discovery/find.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cli
{

namespace
{

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) == 1;
#endif
}

/// Asks once; nothing at the end of input.
std::optional<QString> ask(const QString &question)
{
    put(question + QLatin1Char(' '));
    const auto line = readLine();
    return line ? std::optional(line->trimmed()) : std::nullopt;
}

/// Asks until `read` understands the answer; each time it does not, says why. Nothing at the end of input or, where
/// that is allowed, for an empty answer.
template <typename Value>
std::optional<Value> askFor(const QString &question, std::variant<Value, QString> (*read)(const QString &),
                            bool mayBeEmpty)
{
    while (const auto answer = ask(question)) {
        if (answer->isEmpty() && mayBeEmpty)
            return std::nullopt;
        auto value = read(*answer);
        if (auto *good = std::get_if<Value>(&value))
            return *good;
        put(std::get<QString>(value) + QLatin1Char('\n'));
    }
    return std::nullopt;
}

bool agrees(const QString &question)
{
    const auto answer = ask(tr("%1 [y/N]").arg(question));
    //: the letters that stand for yes in the terminal, lower case
    return answer && !answer->isEmpty() && tr("y").contains(answer->at(0).toLower());
}

void askForServer(Setup &setup)
{
    if (!setup.host)
        setup.host = askFor<dns::Name>(tr("Your mail server's name, e.g. mail.example.com (Enter: look for it):"),
                                       &readDomain, true);
    while (setup.senders.empty()) {
        const auto address =
            askFor<ip::Address>(tr("The address it sends from (Enter: look for it):"), &readAddress, true);
        if (!address)
            return;
        setup.confirmSender(*address);
        while (const auto another =
                   askFor<ip::Address>(tr("Another address it sends from (Enter: no other):"), &readAddress, true))
            setup.confirmSender(*another);
    }
}

/// Offers what the domain itself tells; only what the person agrees to becomes a sender.
void offerFound(Setup &setup, const CheckArguments &what, Session &session)
{
    const checkup::Options options = checkupOptions(what, session.arguments());
    discovery::Found found;
    session.settle(
        [&](const dns::Answers &dns) {
            found = discovery::find(setup, what.catalogues->services, what.catalogues->dnsHosts, options.nonce, dns);
        },
        &setup.domain);
    if (!setup.host && !found.hosts.empty()) {
        const dns::Name &host = found.hosts.front().name;
        if (agrees(tr("Found %1. Is that your own mail server?").arg(wording::shown(host.toText()))))
            setup.host = host;
    }
    if (setup.senders.empty()) {
        for (const auto &candidate : found.ips) {
            const QString question = tr("Found the address %1 (from %2). Does your mail leave from it?");
            if (agrees(question.arg(wording::shown(ip::toText(candidate.address)), wording::shown(candidate.by))))
                setup.confirmSender(candidate.address);
        }
    }
}

QString freeName(const QString &domain)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? QStringLiteral("mailworthy-%1.txt").arg(domain)
                                         : QStringLiteral("mailworthy-%1-%2.txt").arg(domain).arg(number);
        if (const QFileInfo info(name); !info.exists() && !info.isSymLink())
            return name;
    }
}

/// Where the text goes.
struct TextFile {
    QString name; // empty: to a free name of the domain's; "-": standard output
    bool isWanted = true;
};

/// Practice writes only where it is told to.
TextFile textFile(const CommandLine &line)
{
    const QString name = line.value(QStringLiteral("output"));
    return {name, !name.isEmpty() || !line.isSet(QStringLiteral("practice"))};
}

/// Before the long work: whether the file can be written at all.
files::Result mayWrite(const TextFile &file, const QString &domain)
{
    if (!file.isWanted || file.name == QLatin1String("-"))
        return {};
    return file.name.isEmpty() ? files::mayWrite(freeName(domain), files::Existing::Keep)
                               : files::mayWrite(file.name, files::Existing::Replace);
}

/// A free name is found anew when somebody takes it meanwhile.
files::Result writeText(const TextFile &file, const QString &domain, const checkup::Report &report)
{
    const QByteArray text = report::text(report, timeText()).toUtf8();
    if (!file.name.isEmpty())
        return files::write({file.name, text}, files::Existing::Replace);
    for (;;) {
        const auto result = files::write({freeName(domain), text}, files::Existing::Keep);
        if (result.fault != files::Fault::Exists)
            return result;
    }
}

void printStep(const QString &title, const QString &question)
{
    put(QLatin1Char('\n') + title + QLatin1Char('\n'));
    printWrapped(question);
    put(QStringLiteral("\n"));
}

void printSteps(const checkup::Report &report)
{
    printWrapped(wording::networkSentence(report.network));
    if (report.silent)
        return;
    put(QLatin1Char('\n') + report::tasksText(report, columns()));
    printCheck(report, Check::Zone);
    const Check steps[] = {Check::Address, Check::Names, Check::Blocklists, Check::Spf, Check::Dkim};
    int number = 0;
    for (const Check step : steps) {
        printStep(tr("Step %1 of 5").arg(++number), wording::checkQuestion(step));
        printCheck(report, step);
    }
    printCheck(report, Check::Dmarc);
    put(report::recordsText(report, columns()));
}

/// Whether the made-up firm itself is walked through.
bool isMadeUp(const CommandLine &line)
{
    return line.isSet(QStringLiteral("practice")) && line.positional().isEmpty();
}

/// What is known before anything is looked up: the domain, and what the options say.
std::variant<Setup, QString> firstSetup(const CommandLine &line, const CheckArguments &wanted)
{
    if (isMadeUp(line))
        return startup::practiceSetup();
    Setup setup = wanted.setup;
    if (!line.positional().isEmpty()) {
        const auto domain = readDomain(line.positional().front());
        if (const auto *problem = std::get_if<QString>(&domain))
            return *problem;
        setup.domain = std::get<dns::Name>(domain);
        return setup;
    }
    if (!isTerminal())
        return tr("Say which domain to look at: mailworthy-cli walk example.com");
    const auto domain = askFor<dns::Name>(tr("Your domain, e.g. example.com:"), &readDomain, false);
    if (!domain)
        return tr("Without a domain there is nothing to look at.");
    setup.domain = *domain;
    return setup;
}

} // namespace

int walk(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("walk"), QStringLiteral("[DOMAIN]"),
                     tr("Goes through the five steps here in the terminal."), Document::None);
    addDnsOptions(line.parser());
    addCheckOptions(line);
    line.add(QStringLiteral("output"), tr("The text file to write (mailworthy-DOMAIN.txt); - is standard output."),
             QStringLiteral("FILE"));
    if (const auto status = line.parse(arguments, 0, 1))
        return *status;
    auto opened = openCheck(line, isTerminal() ? Lasts::AsItTakes : Lasts::AMinute);
    if (const auto *problem = std::get_if<QString>(&opened))
        return complain(*problem);
    auto &wanted = std::get<CheckSession>(opened).wanted;
    Session &session = *std::get<CheckSession>(opened).session;

    auto begun = firstSetup(line, wanted);
    if (const auto *problem = std::get_if<QString>(&begun))
        return complain(*problem);
    Setup setup = std::get<Setup>(std::move(begun));
    const TextFile file = textFile(line);
    const QString domain = QString::fromStdString(setup.domain.toText());
    if (const auto result = mayWrite(file, domain); !result.isGood())
        return complain(cannotWrite(result));
    if (!isMadeUp(line) && isTerminal()) {
        askForServer(setup);
        if (!setup.host || setup.senders.empty())
            offerFound(setup, wanted, session);
        wanted.guess = false; // what was found has been offered
    }

    const checkup::Report report = runCheck(setup, wanted, session);
    if (file.name == QLatin1String("-")) {
        put(report::text(report, timeText()));
        return exitOfWork(report, wanted.failOn);
    }
    printSteps(report);
    if (!file.isWanted)
        return exitOfWork(report, wanted.failOn);
    const auto written = writeText(file, domain, report);
    if (!written.isGood())
        return complain(cannotWrite(written));
    put(QLatin1Char('\n') + tr("All of this is in the file %1.").arg(QFileInfo(written.path).absoluteFilePath()) +
        QLatin1Char('\n'));
    return exitOfWork(report, wanted.failOn);
}

} // namespace cli
