// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include "app/startup/userinput.h"

#include "core/dns/idna.h"

#include <algorithm>
#include <cstdio>

namespace cli
{

CommandLine::CommandLine(QString command, const QString &synopsis, const QString &description)
    : m_command(std::move(command)), m_synopsis(synopsis)
{
    m_parser.setApplicationDescription(description);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser.addPositionalArgument(synopsis, {}, synopsis);
    add(QStringLiteral("json"), tr("Print one JSON document."));
    add(QStringLiteral("lang"), tr("The language of sentences, e.g. de."), QStringLiteral("L"));
    add(QStringLiteral("help"), tr("Show this help."));
    add(QStringLiteral("version"), tr("Show the version."));
}

void CommandLine::add(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

std::optional<int> CommandLine::parse(const QStringList &arguments, qsizetype fewest, qsizetype most)
{
    const bool good = m_parser.parse(QStringList(QStringLiteral("mailworthy-cli ") + m_command) + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        std::printf("%s", qUtf8Printable(m_parser.helpText()));
        return Good;
    }
    if (m_parser.isSet(QStringLiteral("version"))) {
        printVersion();
        return Good;
    }
    if (!good)
        return complain(m_parser.errorText());
    const qsizetype count = positional().size();
    if (count < fewest || count > most) {
        return complain(
            tr("Please write: mailworthy-cli %1 %2 (--help tells the options).").arg(m_command, m_synopsis));
    }
    return std::nullopt;
}

void printVersion()
{
    std::printf("mailworthy-cli %s\n", qUtf8Printable(QCoreApplication::applicationVersion()));
}

std::variant<dns::Name, QString> readDomain(const QString &text)
{
    return startup::readName(text);
}

std::variant<dns::Name, QString> readHost(const QString &text)
{
    return startup::readServerName(text);
}

std::variant<ip::Address, QString> readAddress(const QString &text)
{
    return startup::readAddress(text);
}

std::string asciiDomain(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@')) + 1;
    const qsizetype end = text.endsWith(QLatin1Char('>')) ? text.size() - 1 : text.size();
    const QString domain = text.mid(at, end - at);
    const bool plain = std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; });
    const auto name = plain ? std::nullopt : dns::nameFromUserText(domain);
    return name ? text.left(at).toStdString() + name->toText() + text.mid(end).toStdString() : text.toStdString();
}

} // namespace cli
