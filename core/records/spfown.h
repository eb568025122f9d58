// SPDX-License-Identifier: Apache-2.0
// Inside records: records of the owner's own zone that the domain's SPF record leads to (RFC 7208 §5.2, §6.1) and that
// receivers cannot use. They are mended where they stand: left out of the domain's record, whoever they were to name
// would be refused from then on.
#pragma once

#include "core/dns/answers.h"
#include "core/spf/facts.h"

#include <string>
#include <vector>

namespace records
{

struct OwnTarget {
    dns::Name name;
    dns::Name zone;
    std::vector<std::string> current; // all texts at the name
    std::vector<std::string> goes;    // of these the ones that were meant as SPF
    std::string mended;               // the one record that takes their place; empty where only the owner knows
    spf::Texts texts;
};

struct OwnTargets {
    std::vector<OwnTarget> all;
    spf::Instead mended;
    bool pending = false;
    bool lost = false; // something that may have let somebody through is not in the mended ones

    [[nodiscard]] const OwnTarget *find(const std::string &target) const;
    /// Whether the record at `target` has to be put right there by somebody who knows what was meant.
    [[nodiscard]] bool isByHand(const std::string &target) const;
};

/// Those that `records`, as the domain's, lead to through records of the owner's own.
OwnTargets brokenOwnTargets(const dns::Name &domain, const std::vector<std::string> &records, const dns::Answers &dns);

/// Whether the entry makes the whole record permerror for every client that gets to it (§5.2, §6.1, §4.6.4). A failure
/// proves nothing.
bool isUnusable(const spf::ExplainedTerm &entry);

} // namespace records
