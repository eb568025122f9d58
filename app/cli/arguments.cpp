// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include "output.h"
#include "words.h"

#include "app/startup/userinput.h"

#include "core/typed/idna.h"

#include <algorithm>

namespace cli
{

namespace
{

constexpr Severity allSeverities[] = {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning,
                                      Severity::Error};

} // namespace

CommandLine::CommandLine(const QString &command, const QString &synopsis, const QString &description, Document document)
    : m_usage((QStringLiteral("mailworthy-cli %1 %2").arg(command, synopsis)).trimmed()), m_document(document)
{
    m_parser.setApplicationDescription(description);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (document == Document::Json)
        add(QStringLiteral("json"), tr("Print one JSON document."));
    add(QStringLiteral("lang"), tr("The language of sentences, e.g. de."), QStringLiteral("L"));
    add(QStringLiteral("help"), tr("Show this help."));
    add(QStringLiteral("version"), tr("Show the version."));
}

void CommandLine::add(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

void CommandLine::addOptionalValue(const QString &name, const QString &description, const QString &valueName)
{
    add(name, description, valueName);
    m_optionalValues.insert(name, valueName);
}

std::optional<int> CommandLine::parse(const QStringList &arguments, qsizetype fewest, qsizetype most)
{
    QStringList words{m_usage};
    for (const QString &word : arguments) // the parser knows no option that may have a value
        words << (word.startsWith(QLatin1String("--")) && m_optionalValues.contains(word.mid(2))
                      ? word + QLatin1Char('=')
                      : word);
    const bool good = m_parser.parse(words);
    if (m_parser.isSet(QStringLiteral("help"))) {
        put(help());
        return Good;
    }
    if (m_parser.isSet(QStringLiteral("version"))) {
        printVersion();
        return Good;
    }
    if (!good)
        return complain(m_parser.errorText());
    const qsizetype count = positional().size();
    if (count < fewest || count > most)
        return complain(tr("Please write: %1 (--help tells the options).").arg(m_usage));
    return std::nullopt;
}

/// The parser would write the path of the program, and not the command.
QString CommandLine::help() const
{
    QString text = m_parser.helpText();
    for (auto option = m_optionalValues.begin(); option != m_optionalValues.end(); ++option)
        text.replace(QStringLiteral("--%1 <%2>").arg(option.key(), option.value()),
                     QStringLiteral("--%1[=%2]").arg(option.key(), option.value()));
    return tr("Usage: %1 [options]").arg(m_usage) + text.mid(text.indexOf(QLatin1Char('\n')));
}

void addShort(CommandLine &line)
{
    line.add(QStringLiteral("short"), tr("Print one line for each finding, with its code."));
}

bool isShort(const CommandLine &line)
{
    return !line.json() && line.isSet(QStringLiteral("short"));
}

void addFailOn(CommandLine &line)
{
    line.add(QStringLiteral("fail-on"),
             tr("End with 1 on findings of this severity and worse (info, unknown, warning, error), or with this code; "
                "may be repeated."),
             QStringLiteral("LEVEL|CODE"));
}

std::variant<FailOn, QString> readFailOn(const CommandLine &line, const FailOn &usual)
{
    const QStringList wanted = line.values(QStringLiteral("fail-on"));
    if (wanted.isEmpty())
        return usual;
    FailOn failOn{std::nullopt, {}};
    for (const QString &text : wanted) {
        const std::string word = text.toStdString();
        const auto level = std::find_if(std::begin(allSeverities), std::end(allSeverities),
                                        [&word](Severity severity) { return toText(severity) == word; });
        const auto &codes = allCodes();
        const auto code =
            std::find_if(codes.begin(), codes.end(), [&word](const CodeFacts &facts) { return facts.text == word; });
        if (level != std::end(allSeverities))
            failOn.least = std::min(failOn.least.value_or(*level), *level);
        else if (code != codes.end())
            failOn.codes.push_back(code->code);
        else
            return tr("“%1” is neither a severity (ok, info, unknown, warning, error) nor the code of a finding.")
                .arg(text);
    }
    return failOn;
}

void printVersion()
{
    put(QStringLiteral("mailworthy-cli %1\n").arg(QCoreApplication::applicationVersion()));
}

std::variant<dns::Name, QString> readDomain(const QString &text)
{
    return startup::readName(text);
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
    const auto name = plain ? std::nullopt : typed::nameFromUserText(domain);
    return name ? text.left(at).toStdString() + name->toText() + text.mid(end).toStdString() : text.toStdString();
}

} // namespace cli
