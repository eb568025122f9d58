// SPDX-License-Identifier: Apache-2.0
// Whether a sentence shows what it says.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace test
{

/// Nothing that is invisible or turns the line round.
inline bool isHarmless(const QString &sentence)
{
    static const QRegularExpression tricky(QStringLiteral(
        "[\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{200b}-\\x{200f}\\x{feff}]"));
    return !sentence.contains(tricky);
}

} // namespace test
