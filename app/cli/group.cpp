// SPDX-License-Identifier: Apache-2.0
#include "group.h"

#include "arguments.h"
#include "output.h"
#include "words.h"

#include <algorithm>

namespace cli
{

namespace
{

QString called(const QString &group, const QString &command)
{
    return (group.isEmpty() ? QStringLiteral("mailworthy-cli ") : QStringLiteral("mailworthy-cli %1 ").arg(group)) +
           command;
}

void printHelp(const QString &group, std::span<const Command> commands)
{
    QString out = tr("Usage: %1").arg(called(group, tr("COMMAND …"))) + QStringLiteral("\n\n");
    for (const Command &command : commands) {
        out += QStringLiteral("  %1 %2\n      %3\n")
                   .arg(called(group, QLatin1String(command.name)), QString::fromUtf8(command.synopsis),
                        tr(command.description));
    }
    put(out + QLatin1Char('\n') + tr("%1 tells the options of a command.").arg(called(group, tr("COMMAND --help"))) +
        QLatin1Char('\n'));
}

/// --lang has been looked at by main(): here it only stands in front of the command.
void passLanguage(QStringList &arguments)
{
    while (!arguments.isEmpty() && arguments.front().startsWith(QLatin1String("--lang"))) {
        if (arguments.takeFirst() == QLatin1String("--lang") && !arguments.isEmpty())
            arguments.removeFirst();
    }
}

} // namespace

int runGroup(const QString &group, std::span<const Command> commands, QStringList arguments)
{
    passLanguage(arguments);
    const QString name = arguments.value(0);
    if (name == QLatin1String("--version")) {
        printVersion();
        return Good;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("help")) {
        printHelp(group, commands);
        return Good;
    }
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&name](const Command &command) { return name == QLatin1String(command.name); });
    if (found != commands.end())
        return found->run(arguments.mid(1));
    const QString help = called(group, QStringLiteral("--help"));
    if (name.isEmpty())
        return complain(tr("Say which command to run; %1 lists them.").arg(help));
    const QString wanted = group.isEmpty() ? name : group + QLatin1Char(' ') + name;
    return complain(tr("There is no command “%1”; %2 lists them.").arg(wanted, help));
}

} // namespace cli
