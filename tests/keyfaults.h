// SPDX-License-Identifier: Apache-2.0
// What findings about DKIM keys say is wrong, as text for test rows.
#pragma once

#include "core/dkim/check.h"

#include <QString>

namespace test
{

inline QString toText(dkim::Several several)
{
    switch (several) {
    case dkim::Several::OtherText:
        return QStringLiteral("other-text");
    case dkim::Several::SeveralKeys:
        return QStringLiteral("several-keys");
    case dkim::Several::Halves:
        return QStringLiteral("halves");
    }
    return {};
}

/// "wrong-version", "halves", …; empty where the code says all.
inline QString faultOf(const Finding &finding)
{
    if (const auto *damaged = finding.get<finding::DkimKeyDamaged>())
        return QString::fromStdString(std::string(toText(damaged->fault)));
    if (const auto *syntax = finding.get<finding::DkimSyntax>())
        return QString::fromStdString(std::string(toText(syntax->fault)));
    if (const auto *several = finding.get<finding::DkimSeveralRecords>())
        return toText(several->which);
    const auto *elsewhere = finding.get<finding::DkimOnWrongName>();
    return elsewhere && elsewhere->atOtherSelector ? QStringLiteral("selector") : QString();
}

/// Of those findings that a record may mend.
inline const finding::Repair *repairOf(const Finding &finding)
{
    if (const auto *damaged = finding.get<finding::DkimKeyDamaged>())
        return &damaged->repair;
    if (const auto *truncated = finding.get<finding::DkimKeyTruncated>())
        return &truncated->repair;
    if (const auto *flag = finding.get<finding::DkimTestFlag>())
        return &flag->repair;
    if (const auto *several = finding.get<finding::DkimSeveralRecords>())
        return &several->repair;
    if (const auto *elsewhere = finding.get<finding::DkimOnWrongName>())
        return &elsewhere->repair;
    const auto *syntax = finding.get<finding::DkimSyntax>();
    return syntax ? &syntax->repair : nullptr;
}

/// The target that an alias at the selector should have.
inline std::optional<dns::Name> targetOf(const Finding &finding)
{
    if (const auto *syntax = finding.get<finding::DkimSyntax>())
        return syntax->target;
    const auto *missing = finding.get<finding::DkimMissing>();
    return missing ? missing->target : std::nullopt;
}

} // namespace test
