// SPDX-License-Identifier: Apache-2.0
#include "pasted.h"

#include "userinput.h"

#include "core/bounce/reader.h"
#include "core/bounce/report.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace startup
{

namespace
{

/// Several lines, of which one is a field that every message has on its way (RFC 5322 §3.6.7, RFC 5321 §4.4), or the
/// source as a mail program shows it. A line break that a field for one line took out is a blank.
bool isMessage(const QString &text)
{
    static const QRegularExpression field(
        QStringLiteral("(^|[\\r\\n ])(Received|Return-Path|DKIM-Signature|Message-ID|Authentication-Results):"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() > 60 && field.match(text).hasMatch();
}

/// The owner of the SOA record of a zone file.
std::optional<dns::Name> zoneOf(const QString &text)
{
    static const QRegularExpression soa(QStringLiteral("^\\s*(\\S+\\.)\\s+(\\d+\\s+)?(IN\\s+)?SOA\\s"),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression origin(QStringLiteral("^\\$ORIGIN\\s+(\\S+\\.)\\s*$"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::MultilineOption);
    for (const QRegularExpression &line : {soa, origin}) {
        if (const auto match = line.match(text); match.hasMatch())
            return dns::Name::fromText(match.captured(1).toStdString());
    }
    return {};
}

} // namespace

Pasted understand(const QString &typed)
{
    const std::string octets = typed.toStdString();
    if (isMessage(typed))
        return {.kind = bounce::isReport(octets) ? Pasted::Kind::Rejection : Pasted::Kind::Message};
    // A link or a name may have figures that read like a code; a refusal has words.
    const bool isOneWord = typed.trimmed().split(QRegularExpression(QStringLiteral("\\s"))).size() == 1;
    if (!isOneWord && bounce::isRejection(octets))
        return {.kind = Pasted::Kind::Rejection};
    if (auto zone = zoneOf(typed))
        return {.kind = Pasted::Kind::Domain, .domain = *std::move(zone)};
    auto name = readName(typed);
    if (auto *domain = std::get_if<dns::Name>(&name))
        return {.kind = Pasted::Kind::Domain, .domain = std::move(*domain)};
    return {.problem = std::get<QString>(std::move(name))};
}

} // namespace startup
