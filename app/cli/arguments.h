// SPDX-License-Identifier: Apache-2.0
// The options that every command shares, and what becomes of them.
#pragma once

#include "exitstatus.h"

#include "app/startup/dnsoptions.h"
#include "core/dns/name.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace cli
{

using startup::addDnsOptions;
using startup::DnsArguments;
using startup::readDnsOptions;

/// Whether a command has a document for machines.
enum class Document { Json, None };

/// One command's line of arguments: --lang, --help and --version are always there.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)

public:
    /// `synopsis` is what has to stand behind the command's name, e.g. "DOMAIN"; `description` says what the command
    /// does.
    CommandLine(const QString &command, const QString &synopsis, const QString &description,
                Document document = Document::Json);

    QCommandLineParser &parser() { return m_parser; }
    [[nodiscard]] const QCommandLineParser &parser() const { return m_parser; }
    void add(const QString &name, const QString &description, const QString &valueName = {});

    /// An option that may stand alone, or with its value behind a sign: --name, --name=VALUE.
    void addOptionalValue(const QString &name, const QString &description, const QString &valueName);

    /// Parses; returns the exit status when the program is to end here: help or the version was asked for (Good), or
    /// the line is wrong (Misused).
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, qsizetype fewest, qsizetype most);

    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return m_document == Document::Json && isSet(QStringLiteral("json")); }

private:
    [[nodiscard]] QString help() const;

    QString m_usage; // as it is typed
    Document m_document;
    QMap<QString, QString> m_optionalValues; // the names of the values by the names of the options
    QCommandLineParser m_parser;
};

/// Adds --short; `isShort` tells whether it was given, and no document is wanted.
void addShort(CommandLine &line);
bool isShort(const CommandLine &line);

/// Adds --fail-on.
void addFailOn(CommandLine &line);
/// What counts as 1, or one sentence about what is wrong with it. `usual` counts without the option.
std::variant<FailOn, QString> readFailOn(const CommandLine &line, const FailOn &usual = {});

/// "mailworthy-cli 1.0.0" to standard output.
void printVersion();

/// The domain in `text` as a person types it, or one sentence about why it is none.
std::variant<dns::Name, QString> readDomain(const QString &text);
/// One IP address, without a prefix length or a zone id.
std::variant<ip::Address, QString> readAddress(const QString &text);

/// A mail address or host name of an SMTP session, as octets; U-labels of its domain become A-labels (RFC 8616 §4).
std::string asciiDomain(const QString &text);

} // namespace cli
