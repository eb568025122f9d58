// SPDX-License-Identifier: Apache-2.0
// Inside records: what is proposed about SPF, for the records and for the findings that they mend.
#pragma once

#include "record.h"
#include "spfmerge.h"
#include "spfown.h"

#include <optional>
#include <vector>

namespace records
{

struct SpfProposal {
    std::vector<Record> records;
    SpfDraft draft;
    OwnTargets own; // records of the owner's that are mended where they stand
};

/// Nothing to say as long as the live record is not known.
std::optional<SpfProposal> proposeSpf(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                                      const dns::Answers &dns);

/// The record that `proposal` has at `domain`; null where it has none, or nothing is to change.
const Record *publishedBy(const SpfProposal &proposal, const dns::Name &domain);

/// That what was found is mended by `record`.
finding::Remedy remedyBy(const Record &record);
/// That nothing mends it, and why; nothing is said of what is only pending.
finding::Remedy noneFor(std::optional<Obstacle> obstacle);

/// What receivers read in bounces (RFC 7208 §2.4): where the server's own name has a record that refuses it, or that
/// they cannot use, the records that mend it. A missing one does no harm, and is left to the owner.
std::vector<Record> hostSpf(const Setup &setup, const spf::Facts &facts, const dns::Answers &dns);

} // namespace records
