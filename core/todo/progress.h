// SPDX-License-Identifier: Apache-2.0
// What only the person knows of their tasks; everything else a report shows.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
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
    std::optional<std::int64_t> seen = {};    // a report showed that it is so; see noticed()
    bool operator==(const Told &) const = default;
};

/// By the id of the task.
using Progress = std::map<std::string, Told>;

} // namespace todo
