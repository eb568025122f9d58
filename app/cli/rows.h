// SPDX-License-Identifier: Apache-2.0
// The lines of `check --from`: a domain each, or columns with a header line (RFC 4180).
#pragma once

#include "checkoptions.h"

#include <QChar>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace cli
{

/// The fields of one line up to the last that is not empty; nothing where a quotation mark is not closed, or something
/// follows a closed one.
std::optional<QStringList> fieldsOf(const QString &line, QChar separator);

/// Reads lines in turn; the first one may name the columns.
class Rows
{
public:
    explicit Rows(const CheckArguments &what) : m_what(what) {}

    /// Takes the first line that is not empty. True when it names the columns, so that it is no domain; one sentence
    /// when it tries to and cannot be used.
    std::variant<bool, QString> takeHeader(const QString &line);

    /// Whether columns are named and none is filled in: spreadsheets have such lines at the end.
    [[nodiscard]] bool isBlank(const QString &line) const;

    /// What a line says is to be checked, over what the options say of all; or what is wrong with it.
    [[nodiscard]] std::variant<Setup, QString> read(const QString &line) const;

private:
    enum class Column { Domain, Ip, Host, Selector, Service };
    static std::optional<Column> columnFrom(const QString &name);
    std::optional<QString> takeField(Column column, const QString &field, Setup &setup) const;

    const CheckArguments &m_what;
    QChar m_separator = QLatin1Char(',');
    std::vector<Column> m_columns; // empty: a domain a line
};

} // namespace cli
