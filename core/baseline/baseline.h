// SPDX-License-Identifier: Apache-2.0
// What has changed since an earlier check-up: findings that came, went or weigh differently, listings, and records
// whose content is another. An answer that did not come says nothing, so it never counts as a change. What is compared
// was written down by `check --json` or kept with a project, so codes are texts: another version may know others.
#pragma once

#include "core/checkup/report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baseline
{

/// A finding, as it is remembered.
struct Said {
    std::string check, code, subject;
    Severity severity = Severity::Unknown;
    bool operator==(const Said &) const = default;
};

/// What a blocklist that answered says of an address or a domain.
struct Listing {
    std::string zone, subject;
    bool isListed = false;
    Severity severity = Severity::Error; // of being listed there
    bool operator==(const Listing &) const = default;
};

/// A record to publish, and what there is.
struct Live {
    std::string purpose, name, type, action;
    std::vector<std::string> current;
    bool operator==(const Live &) const = default;
};

struct Snapshot {
    std::vector<Said> said; // all but what blocklists say
    std::vector<Listing> listings;
    std::vector<Live> records;
    bool operator==(const Snapshot &) const = default;
};

/// What `report` says.
Snapshot of(const checkup::Report &report);

/// Whether a finding of that kind is remembered; what blocklists say is in Snapshot::listings.
bool isRemembered(std::string_view check, std::string_view code);

/// How grave a listing of that tier is.
Severity gravityOf(blocklists::Tier tier);

struct Change {
    std::string check, code, subject;
    std::optional<Severity> before, now; // nothing: it was not found; Unknown: it could not be checked
    std::string zone = {};               // of the list
    bool operator==(const Change &) const = default;
};

struct Changes {
    std::vector<Change> said;         // in the order of the checks
    std::vector<std::size_t> records; // places among those of now
    [[nodiscard]] bool isNone() const { return said.empty() && records.empty(); }
};

Changes changes(const Snapshot &before, const Snapshot &now);

} // namespace baseline
