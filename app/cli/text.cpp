// SPDX-License-Identifier: Apache-2.0
#include "text.h"
#include "json.h"

#include "app/report/textreport.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

#include <cstdio>

namespace cli
{

void printWrapped(const QString &text, int indent, int columns)
{
    std::fputs(qUtf8Printable(report::wrapped(text, indent, columns)), stdout);
}

void printCheck(const checkup::Report &report, Check check)
{
    std::fputs(qUtf8Printable(report::checkText(report, check)), stdout);
}

void printFindings(const Findings &findings)
{
    std::fputs(qUtf8Printable(report::findingsText(findings)), stdout);
}

void printReport(const checkup::Report &report)
{
    std::fputs(qUtf8Printable(report::text(report)), stdout);
}

void printSummaryLine(const checkup::Report &report)
{
    QStringList parts;
    for (const Check check : allChecks)
        parts << text(toText(check)) + QLatin1Char('=') + text(toText(report.verdictOf(check)));
    std::printf("%s: %s\n", report.asked.domain.toText().c_str(), qUtf8Printable(parts.join(QLatin1Char(' '))));
    std::fflush(stdout);
}

} // namespace cli
