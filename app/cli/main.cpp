// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"
#include "commands.h"
#include "group.h"
#include "output.h"
#include "words.h"

#include "app/startup/language.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>

namespace
{

constexpr cli::Command commands[] = {
    {"check", "DOMAIN", QT_TRANSLATE_NOOP("cli", "Checks everything that decides whether mail of a domain arrives."),
     cli::check},
    {"export", "DOMAIN --format F -o FILE", QT_TRANSLATE_NOOP("cli", "Writes the records to publish to a file."),
     cli::exportRecords},
    {"walk", "[DOMAIN]", QT_TRANSLATE_NOOP("cli", "Goes through the five steps here in the terminal."), cli::walk},
    {"list", "services|servers", QT_TRANSLATE_NOOP("cli", "Lists what --service and --server know."), cli::list},
    {"spf", "evaluate|explain …", QT_TRANSLATE_NOOP("cli", "Evaluates an SPF record, or explains it term by term."),
     cli::spf},
    {"dkim", "generate|check|verify …",
     QT_TRANSLATE_NOOP("cli", "Makes a DKIM key, checks a published one, or verifies a message's signatures."),
     cli::dkim},
    {"dmarc", "show DOMAIN", QT_TRANSLATE_NOOP("cli", "Shows the DMARC policy that applies to a domain."), cli::dmarc},
    {"message", "verify FILE", QT_TRANSLATE_NOOP("cli", "Judges a message as its receiver does: SPF, DKIM, DMARC."),
     cli::message},
    {"bounce", "FILE", QT_TRANSLATE_NOOP("cli", "Says why mail was refused, and what to do about it."), cli::bounce},
    {"reports", "PATH…",
     QT_TRANSLATE_NOOP("cli", "Reads DMARC aggregate reports: may the rule go further, and who would break?"),
     cli::reports},
    {"relay-test", "HOST --i-own-this-server",
     QT_TRANSLATE_NOOP("cli", "Tests whether strangers can send mail through your server. No message is sent."),
     cli::relayTest},
};

int run(const QStringList &arguments)
{
    const QString language = startup::wantedLanguage(arguments, QStringLiteral("en"));
    if (!startup::speaks(language)) {
        return cli::complain(cli::tr("There is no language “%1”; the languages are %2.")
                                 .arg(language, startup::languages().join(QStringLiteral(", "))));
    }
    startup::useLanguage(language);
    return cli::runGroup({}, commands, arguments);
}

} // namespace

int main(int argc, char **argv)
{
    cli::prepareStreams();
    std::signal(SIGINT, [](int) { std::_Exit(cli::Interrupted); });
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Mailworthy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILWORTHY_VERSION));
    return cli::finish(run(QCoreApplication::arguments().mid(1)));
}
