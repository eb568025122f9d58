// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "words.h"

#include "app/startup/setupoptions.h"

#include <algorithm>

namespace cli
{

namespace
{

/// Spreadsheets write a semicolon where the comma is the decimal sign, and a tab when asked for text.
QChar separatorOf(const QString &header)
{
    for (const QChar separator : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('\t')}) {
        if (header.contains(separator))
            return separator;
    }
    return QLatin1Char(',');
}

/// A quoted field from its opening quotation mark on: "" stands for one (RFC 4180 §2.7). `at` is left behind it.
std::optional<QString> quotedField(const QString &line, qsizetype &at)
{
    QString field;
    for (++at; at < line.size(); ++at) {
        if (line[at] != QLatin1Char('"')) {
            field += line[at];
        } else if (at + 1 < line.size() && line[at + 1] == QLatin1Char('"')) {
            field += line[at++];
        } else {
            ++at;
            return field;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QStringList> fieldsOf(const QString &line, QChar separator)
{
    QStringList fields;
    for (qsizetype at = 0;; ++at) {
        while (at < line.size() && line[at] == QLatin1Char(' '))
            ++at;
        if (at < line.size() && line[at] == QLatin1Char('"')) {
            const auto field = quotedField(line, at);
            if (!field)
                return std::nullopt;
            fields << field->trimmed();
            while (at < line.size() && line[at] == QLatin1Char(' '))
                ++at;
            if (at < line.size() && line[at] != separator)
                return std::nullopt;
        } else {
            const qsizetype found = line.indexOf(separator, at);
            const qsizetype end = found < 0 ? line.size() : found;
            fields << line.mid(at, end - at).trimmed();
            at = end;
        }
        if (at >= line.size())
            break;
    }
    while (!fields.isEmpty() && fields.back().isEmpty()) // spreadsheets add columns that nobody has filled in
        fields.removeLast();
    return fields;
}

std::optional<Rows::Column> Rows::columnFrom(const QString &name)
{
    const std::pair<const char *, Column> known[] = {{"domain", Column::Domain},
                                                     {"ip", Column::Ip},
                                                     {"host", Column::Host},
                                                     {"selector", Column::Selector},
                                                     {"service", Column::Service}};
    for (const auto &[word, column] : known) {
        if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return column;
    }
    return std::nullopt;
}

std::variant<bool, QString> Rows::takeHeader(const QString &line)
{
    const QChar separator = separatorOf(line);
    const auto names = fieldsOf(line, separator);
    // None of these words has a dot, so no domain is taken for a header.
    if (!names || std::none_of(names->begin(), names->end(), [](const QString &name) { return columnFrom(name); }))
        return false;
    m_separator = separator;
    for (const QString &name : *names) {
        const auto column = columnFrom(name);
        if (!column)
            return tr("The column “%1” is not known; the columns are domain, ip, host, selector and service.")
                .arg(name);
        if (std::find(m_columns.begin(), m_columns.end(), *column) != m_columns.end())
            return tr("The column “%1” is there twice.").arg(name);
        m_columns.push_back(*column);
    }
    if (std::find(m_columns.begin(), m_columns.end(), Column::Domain) == m_columns.end())
        return tr("The column “domain” is missing.");
    return true;
}

bool Rows::isBlank(const QString &line) const
{
    const auto fields = fieldsOf(line, m_separator);
    return !m_columns.empty() && fields && fields->isEmpty();
}

std::optional<QString> Rows::takeField(Column column, const QString &field, Setup &setup) const
{
    const QStringList values = field.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    switch (column) {
    case Column::Domain:
        break;
    case Column::Ip:
        return startup::readSenders(values, setup);
    case Column::Host:
        return values.isEmpty() ? std::nullopt : startup::readServer(field, setup);
    case Column::Selector:
        return startup::readSelectors(values, setup);
    case Column::Service:
        return readServices(values, m_what.catalogues->services, setup);
    }
    return std::nullopt;
}

std::variant<Setup, QString> Rows::read(const QString &line) const
{
    QStringList fields{line};
    if (!m_columns.empty()) {
        const auto read = fieldsOf(line, m_separator);
        if (!read)
            return tr("A quotation mark is not closed, or something follows it.");
        fields = *read;
    }
    if (fields.size() > std::max<qsizetype>(static_cast<qsizetype>(m_columns.size()), 1))
        return tr("There are more fields than columns.");
    Setup setup = m_what.setup;
    QString typed = m_columns.empty() ? line : QString();
    for (qsizetype i = 0; i < fields.size() && !m_columns.empty(); ++i) {
        const Column column = m_columns[static_cast<std::size_t>(i)];
        if (column == Column::Domain)
            typed = fields[i];
        if (auto problem = takeField(column, fields[i], setup))
            return *std::move(problem);
    }
    const auto domain = readDomain(typed);
    if (const auto *problem = std::get_if<QString>(&domain))
        return *problem;
    setup.domain = std::get<dns::Name>(domain);
    return setup;
}

} // namespace cli
