// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "commands.h"

#include "app/startup/language.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace
{

struct Command {
    const char *name;
    const char *synopsis;
    const char *description;
    int (*run)(const QStringList &);
};

const Command commands[] = {
    {"check", "DOMAIN [options]",
     QT_TRANSLATE_NOOP("cli", "Check everything that decides whether mail of a domain arrives."), cli::check},
    {"export", "DOMAIN [options] --format F -o FILE",
     QT_TRANSLATE_NOOP("cli", "Write the records to publish to a file."), cli::exportRecords},
    {"walk", "[DOMAIN] [options]", QT_TRANSLATE_NOOP("cli", "Go through the five steps here in the terminal."),
     cli::walk},
    {"spf", "evaluate|explain …", QT_TRANSLATE_NOOP("cli", "Evaluate an SPF record, or explain it term by term."),
     cli::spf},
    {"dkim", "generate|check|verify …",
     QT_TRANSLATE_NOOP("cli", "Make a DKIM key, check a published one, or verify a message's signatures."), cli::dkim},
    {"dmarc", "show DOMAIN", QT_TRANSLATE_NOOP("cli", "Show the DMARC policy that applies to a domain."), cli::dmarc},
    {"message", "verify FILE", QT_TRANSLATE_NOOP("cli", "Judge a message as its receiver does: SPF, DKIM, DMARC."),
     cli::message},
};

void printHelp()
{
    std::printf("%s\n\n", qUtf8Printable(QCoreApplication::translate("cli", "Usage: mailworthy-cli COMMAND …")));
    for (const Command &command : commands) {
        std::printf("  %-7s %s\n          %s\n", command.name, command.synopsis,
                    qUtf8Printable(QCoreApplication::translate("cli", command.description)));
    }
    std::printf("\n%s\n", qUtf8Printable(QCoreApplication::translate(
                              "cli", "mailworthy-cli COMMAND --help tells the options of a command.")));
}

/// --lang decides the words of everything that follows, so it is looked for before any command reads its own options.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].mid(7);
    }
    return QStringLiteral("en");
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGINT, [](int) { std::_Exit(cli::Interrupted); });
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Mailworthy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILWORTHY_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    startup::useLanguage(wantedLanguage(arguments));

    const QString name = arguments.value(0);
    if (arguments.mid(0, 2).contains(QLatin1String("--version"))) { // also behind the name of a group of commands
        cli::printVersion();
        return cli::Good;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("help")) {
        printHelp();
        return cli::Good;
    }
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments.mid(1));
    }
    if (name.isEmpty())
        return cli::complain(
            QCoreApplication::translate("cli", "Say which command to run; mailworthy-cli --help lists them."));
    return cli::complain(
        QCoreApplication::translate("cli", "There is no command “%1”; mailworthy-cli --help lists them.").arg(name));
}
