// SPDX-License-Identifier: Apache-2.0
// A check-up as a text file for people: what was found, what to publish where, and who has to do it. The wizard and the
// command line write the same text. No secret is ever in it.
#pragma once

#include "core/checkup/report.h"
#include "core/todo/progress.h"

#include <QString>

#include <vector>

namespace report
{

/// How wide a text is that is not made for a terminal.
inline constexpr int usualColumns = 96;

/// All of it: what to do, the seven checks, then the records to publish, with `when` at the top. How far the tasks have
/// come is told where `progress` knows it.
QString text(const checkup::Report &report, const QString &when = {}, int columns = usualColumns,
             const todo::Progress &progress = {});

/// One check: its title, its verdict and its findings.
QString checkText(const checkup::Report &report, Check check, int columns = usualColumns);

/// Findings alone, without the records to publish, the worst first.
QString findingsText(const Findings &findings, int columns = usualColumns);

/// The records to publish, grouped by who has to do it, each with its name in full and short, its value and the old
/// one.
QString recordsText(const checkup::Report &report, int columns = usualColumns);

/// Those alone that `who` enters; empty where there are none.
QString recordsText(const checkup::Report &report, Who who, int columns = usualColumns);

/// What to do: the next task, then all of them in their order.
QString tasksText(const checkup::Report &report, int columns = usualColumns, const todo::Progress &progress = {});

/// What receivers ask at the volume that the set-up names, a sentence each and the sum; empty where it names none.
QString receiversText(const checkup::Report &report, int columns = usualColumns);

/// `text` broken at spaces so that it fits `columns`, each line behind `indent` spaces and ended by a newline. Words
/// longer than a line stay whole: a record is copied, not read.
QString wrapped(const QString &text, int indent, int columns);

} // namespace report
