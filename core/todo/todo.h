// SPDX-License-Identifier: Apache-2.0
// What to do now, by whom, after what: the one list that everything reads that tells what to do. A pure function of a
// report, of what only the person can know, and of the time; what a report shows nobody has to tell. Every finding that
// is a warning, an error or not known is among what some task mends, and every record to publish belongs to exactly
// one.
#pragma once

#include "task.h"

#include "core/checkup/report.h"

#include <map>
#include <string>

namespace todo
{

/// When something happened that no answer of DNS tells; seconds since 1970.
struct Told {
    std::optional<std::int64_t> asked = {};   // the letter was sent
    std::optional<std::int64_t> typed = {};   // the record
    std::optional<std::int64_t> someSee = {}; // the record is at some of those who were asked
    std::optional<std::int64_t> done = {};    // what shows nowhere: signing is on, the cause of a listing is gone
    std::optional<std::int64_t> leftOut = {}; // on purpose
    std::optional<std::int64_t> begun = {};   // the stage of the DMARC rule was first seen in force
    bool operator==(const Told &) const = default;
};

/// By the id of the task.
using Progress = std::map<std::string, Told>;

/// In the order in which to do them: what stops most mail first, of these what takes others the longest first, and
/// nothing before what it waits for.
std::vector<Task> tasks(const checkup::Report &report, const Progress &progress, std::int64_t now);

/// The one that can be done now and comes first; null where all is done or waits.
const Task *next(const std::vector<Task> &tasks);

} // namespace todo
