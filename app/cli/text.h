// SPDX-License-Identifier: Apache-2.0
// Results as text for people: the terminal's pages and the file that they leave with.
#pragma once

#include "core/checkup/report.h"

#include <QString>

namespace cli
{

/// The seven checks with their findings, and the records to publish, to standard output.
void printReport(const checkup::Report &report);

/// One domain of a batch: its verdicts in one line.
void printSummaryLine(const checkup::Report &report);

/// A line for each finding, the worst first in each check: domain, severity, code, subject, summary.
void printShort(const checkup::Report &report);
void printShort(const QString &domain, const Findings &findings);

/// One step's findings.
void printCheck(const checkup::Report &report, Check check);

/// Findings, the worst first.
void printFindings(const Findings &findings);

/// `text` to standard output, broken at spaces so that it fits the terminal, each line behind `indent` spaces.
void printWrapped(const QString &text, int indent = 0);

} // namespace cli
