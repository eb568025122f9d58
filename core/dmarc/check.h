// SPDX-License-Identifier: Apache-2.0
// Step 5, the rule: which DMARC policy applies to the domain, whether receivers can read it, and whether its reports
// arrive (RFC 9989, RFC 9990).
#pragma once

#include "discover.h"
#include "misplaced.h"
#include "reports.h"

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dmarc
{

/// Why receivers that walk the tree and those that read the Public Suffix List find different organisations.
enum class WalkCause : std::uint8_t {
    RecordAbove,   // a record above the organisation's domain, such as a registry's
    RecordMissing, // none at the organisation's domain
    Marked,        // psd=n in a record below it
};

/// What is published about Setup::domain, and what it evaluates to.
struct Facts {
    bool pending = false; // answers are missing, and with them some of what follows
    Discovery discovery;
    std::vector<Evidence> walk;         // what was found at each of the names of the walk
    std::vector<Problem> nearMisses;    // texts at _dmarc.DOMAIN that were meant to be a record and are none
    std::optional<Finding> unanswered;  // why it is not known which record applies; then nothing more is known
    std::optional<dns::Name> vendor;    // where the record that applies stands, if it is an alias that leads to others
    std::vector<ReportAddress> reports; // of the record that applies, each once
    std::size_t unreadReports = 0;      // how many it names, where that is more than are looked at
    std::optional<ReportAddress> planned; // the address that the person wants reports at
    bool namesPlanned = false;            // a record of theirs names it already, or one above looks after that
    std::vector<Misplaced> elsewhere;     // of a domain without a record of its own: where one stands that nobody finds
    std::optional<Policy> asked;          // of the owner's texts, where the record in their place is to begin with less

    /// What was found at the name whose record applies.
    [[nodiscard]] Evidence evidence() const;
};

Facts look(const Setup &setup, const dns::Answers &dns);

Findings findings(const Facts &facts);

} // namespace dmarc
