// SPDX-License-Identifier: Apache-2.0
// Findings as text for test rows: "spf-missing spf-type-99:info".
#pragma once

#include "core/finding.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace test
{

/// The codes in alphabetical order; ":severity" where it is not the table's.
inline QString codes(const Findings &findings)
{
    QStringList all;
    for (const Finding &finding : findings) {
        QString text = QString::fromStdString(std::string(toText(finding.code)));
        if (finding.severity != factsOf(finding.code).severity)
            text += ':' + QString::fromStdString(std::string(toText(finding.severity)));
        all << text;
    }
    std::sort(all.begin(), all.end());
    return all.join(' ');
}

/// The arguments of the first finding with their code; nothing without such a finding.
template <finding::Arguments A> std::optional<A> argumentsOf(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (const A *arguments = finding.get<A>())
            return *arguments;
    }
    return std::nullopt;
}

/// What mends the first finding with `code`, of those codes that something can mend; nothing without such a finding.
inline std::optional<finding::Remedy> remedyOf(const Findings &findings, Code code)
{
    const auto remedy = [](const auto &said) -> std::optional<finding::Remedy> {
        if constexpr (requires { finding::Remedy(said.remedy); })
            return said.remedy;
        else
            return std::nullopt;
    };
    for (const Finding &finding : findings) {
        if (finding.code == code)
            return finding::visit(finding, remedy);
    }
    return std::nullopt;
}

/// The arguments of the first finding of their code; without one the test fails.
template <finding::Arguments A> A said(const Findings &findings)
{
    return argumentsOf<A>(findings).value();
}

/// "mail.example.com"; "" for nothing.
inline QString text(const std::optional<dns::Name> &name)
{
    return name ? QString::fromStdString(name->toText()) : QString();
}

/// "198.51.99.11, 2001:db8::1"
inline QString text(const std::vector<ip::Address> &addresses)
{
    QStringList all;
    for (const ip::Address &address : addresses)
        all << QString::fromStdString(ip::toText(address));
    return all.join(QStringLiteral(", "));
}

} // namespace test
