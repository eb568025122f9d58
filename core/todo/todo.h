// SPDX-License-Identifier: Apache-2.0
// What to do now, by whom, after what: the one list that everything reads that tells what to do. A pure function of a
// report, of what only the person can know, and of the time; what a report shows nobody has to tell. Every finding that
// is a warning, an error or not known is among what exactly one task mends, and every record to publish belongs to
// exactly one.
#pragma once

#include "progress.h"
#include "task.h"

#include "core/checkup/report.h"

namespace todo
{

/// In the order in which to do them: what stops most mail first, of these what takes others the longest first, and
/// nothing before what it waits for.
std::vector<Task> tasks(const checkup::Report &report, const Progress &progress, std::int64_t now);

/// The one that can be done now and comes first; null where all is done or waits.
const Task *next(const std::vector<Task> &tasks);

/// `progress` with what `tasks` show of it at `now`: since when what was told is seen to be so, and since when the
/// stage of the DMARC rule is in force. Kept from look to look, it tells a record that has vanished, which is to do
/// again, from one that is not there yet.
Progress noticed(Progress progress, const std::vector<Task> &tasks, std::int64_t now);

} // namespace todo
