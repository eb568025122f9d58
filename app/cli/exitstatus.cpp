// SPDX-License-Identifier: Apache-2.0
#include "exitstatus.h"

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

Exit exitOf(const checkup::Report &report)
{
    const auto has = [&report](Severity severity) {
        return [&report, severity](Check check) { return report.verdictOf(check) == severity; };
    };
    if (std::any_of(std::begin(allChecks), std::end(allChecks), has(Severity::Error)))
        return Bad;
    const Check decisive[] = {Check::Names, Check::Spf, Check::Dmarc};
    return std::all_of(std::begin(decisive), std::end(decisive), has(Severity::Unknown)) ? Unknown : Good;
}

} // namespace cli
