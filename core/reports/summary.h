// SPDX-License-Identifier: Apache-2.0
// What reports answer: may the DMARC rule go a stage further, and whose mail would it hit? (RFC 9989 §5.1, §7.4: a
// month at each stage, every stream of the owner's put right before, DKIM on all of it, no refusing where lists change
// mail.)
#pragma once

#include "sources.h"

#include "core/setup.h"

#include <optional>
#include <string>
#include <vector>

namespace reports
{

/// What keeps the rule from going further.
enum class Obstacle : std::uint8_t {
    NoRule,      // the latest report found none that asks for anything
    TooEarly,    // the stage has not been seen for a month
    NoSignature, // no message with a signature of the owner's passed
    Sources,     // mail of the owner's would be hit
    Lists,       // refusing is next, and lists or forwarders change mail of the owner's on its way
    Highest,     // nothing is stricter
};
/// "no-rule", "too-early", …
std::string_view toText(Obstacle obstacle);

struct NextStage {
    DmarcStage stage = DmarcStage::Quarantine; // the one after `present`
    std::optional<DmarcStage> present;         // that the latest report found
    std::optional<std::int64_t> since;         // from when on the reports found it, seconds since 1970
    std::vector<Obstacle> obstacles;           // in the order of the enum
    std::vector<std::string> wouldBreak;       // names of the sources it would hit; "" where nothing tells a name

    [[nodiscard]] bool may() const { return obstacles.empty(); }
    bool operator==(const NextStage &) const = default;
};

struct OtherDomain {
    std::string name;
    std::uint64_t messages = 0;
    bool operator==(const OtherDomain &) const = default;
};

struct DayOf {
    std::int64_t day = 0;                                 // since 1970
    std::uint64_t passing = 0, failing = 0, nameless = 0; // as in Day
    bool operator==(const DayOf &) const = default;
};

struct Summary {
    std::string domain;            // empty: no report counted
    std::int64_t from = 0, to = 0; // seconds since 1970
    std::uint64_t reports = 0;     // about the domain
    std::uint64_t disagreeing = 0;
    Counts counts;
    std::vector<std::string> reporters; // that sent most of it first
    std::vector<Source> sources;
    std::vector<DayOf> days;
    NextStage next;
    std::vector<OtherDomain> others; // that sent most first
    bool operator==(const Summary &) const = default;
};

/// Of `domain`, in lower case; where that is empty, of the one that most messages are about. The summary of a domain
/// that no report is about has its name and nothing else.
Summary summaryOf(const Tally &tally, const discovery::Services &services, std::string_view domain = {},
                  const Known &known = {});

/// RFC 4180, a row for each source: source, service, kind, addresses, messages, spf_aligned, dkim_aligned, failing,
/// none, quarantine, reject.
std::string toCsv(const Summary &summary);

} // namespace reports
