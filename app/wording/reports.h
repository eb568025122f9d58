// SPDX-License-Identifier: Apache-2.0
// Aggregate reports in words: may the rule go a stage further, who would break, what to do about each source.
#pragma once

#include "tasks.h"
#include "wording.h"

#include "core/reports/summary.h"

#include <optional>

namespace wording
{

/// The brand or the domain, made harmless; words where nothing tells a name.
QString sourceName(const reports::Source &source);
/// What kind of source it is: "your own server", "a mailing list or forwarder", …
QString sourceKind(reports::Kind kind);
/// Messages, and how many of them are proved in which way.
QString sourceSums(const reports::Source &source);
/// What to do about a source that would break, or what it means that nothing can be done; nothing where all is well.
std::optional<TaskWords> sourceTask(const reports::Source &source, const QString &domain);

/// “quarantine”, “reject” in words.
QString stageName(DmarcStage stage);
/// May the rule go further? The answer begins with yes, not yet, …
Verdict nextStageVerdict(const reports::Summary &summary);
/// All that stands in its way, a sentence each.
QStringList nextStageObstacles(const reports::Summary &summary);
/// The day of a time in seconds since 1970.
QString dayOf(std::int64_t time);

/// The companies that sent the reports, the first few by name.
QString reportersOf(const reports::Summary &summary);

/// Why a file holds no report that counts.
QString skippedBecause(reports::Fault fault, bool isPartlyCounted);

} // namespace wording
