// SPDX-License-Identifier: Apache-2.0
#include "text.h"
#include "json.h"
#include "output.h"

#include "app/report/textreport.h"
#include "app/wording/wording.h"

#include <algorithm>
#include <vector>

namespace cli
{

namespace
{

/// The colour of a severity on a terminal (ECMA-48 §8.3.117); the word beside it says the same.
const char *colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return "32"; // green
    case Severity::Info:
        return "36"; // cyan
    case Severity::Unknown:
        return "35"; // magenta
    case Severity::Warning:
        return "33"; // yellow
    case Severity::Error:
        return "31"; // red
    }
    return "0";
}

/// The severities in front of findings in colour, where standard output shows them.
QString painted(QString text)
{
    if (!isColoured())
        return text;
    for (const Severity severity :
         {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error}) {
        const QString tag = QStringLiteral("\n  [%1]").arg(wording::severityWord(severity));
        text.replace(tag, QStringLiteral("\n  \033[%1m[%2]\033[0m")
                              .arg(QLatin1String(colourOf(severity)), wording::severityWord(severity)));
    }
    return text;
}

} // namespace

void printWrapped(const QString &text, int indent)
{
    put(report::wrapped(text, indent, columns()));
}

void printCheck(const checkup::Report &report, Check check)
{
    put(painted(report::checkText(report, check, columns())));
}

void printFindings(const Findings &findings)
{
    put(painted(QLatin1Char('\n') + report::findingsText(findings, columns())).mid(1));
}

void printReport(const checkup::Report &report)
{
    put(painted(report::text(report, {}, columns())));
}

void printShort(const checkup::Report &report)
{
    for (const Check check : allChecks)
        printShort(text(report.asked.domain.toText()), report.of(check));
}

void printShort(const QString &domain, const Findings &findings)
{
    std::vector<const Finding *> sorted;
    for (const Finding &finding : findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding *one, const Finding *other) { return one->severity > other->severity; });
    for (const Finding *finding : sorted) {
        put(QStringLiteral("%1 %2 %3 %4: %5\n")
                .arg(domain, text(toText(finding->severity)), text(toText(finding->code)),
                     wording::shown(finding->subject), wording::sayAlone(*finding).summary.simplified()));
    }
}

void printSummaryLine(const checkup::Report &report)
{
    QStringList parts;
    for (const Check check : allChecks)
        parts << text(toText(check)) + QLatin1Char('=') + text(toText(report.verdictOf(check)));
    put(text(report.asked.domain.toText()) + QStringLiteral(": ") + parts.join(QLatin1Char(' ')) + QLatin1Char('\n'));
}

} // namespace cli
