// SPDX-License-Identifier: Apache-2.0
#include "exitstatus.h"

#include "words.h"

#include "app/wording/wording.h"

#include <algorithm>
#include <cstdio>

namespace cli
{

Exit complain(const QString &sentence)
{
    constexpr qint64 longest = 4000; // what was typed may be in it, escapes for the terminal and all
    std::fprintf(stderr, "%s\n", qUtf8Printable(wording::shown(sentence.toStdString(), longest)));
    return Misused;
}

QString cannotWrite(const files::Result &result)
{
    return tr("The file “%1” cannot be written: %2.").arg(result.path, result.reason);
}

bool FailOn::fits(const Findings &findings) const
{
    return std::any_of(findings.begin(), findings.end(), [this](const Finding &finding) {
        return (least && finding.severity >= *least) ||
               std::find(codes.begin(), codes.end(), finding.code) != codes.end();
    });
}

Exit exitOfWork(const checkup::Report &report, const std::optional<FailOn> &failOn)
{
    return exitOf(report, failOn.value_or(FailOn{std::nullopt, {}}));
}

Exit exitOf(const checkup::Report &report, const FailOn &failOn)
{
    if (std::any_of(std::begin(allChecks), std::end(allChecks),
                    [&](Check check) { return failOn.fits(report.of(check)); }))
        return Bad;
    const Check decisive[] = {Check::Names, Check::Spf, Check::Dmarc};
    const bool unknown = std::all_of(std::begin(decisive), std::end(decisive),
                                     [&report](Check check) { return report.verdictOf(check) == Severity::Unknown; });
    return unknown ? Unknown : Good;
}

} // namespace cli
