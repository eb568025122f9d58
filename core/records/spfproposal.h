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
    OwnTargets own;       // records of the owner's that are mended where they stand
    bool several = false; // there are several live records
};

/// Nothing to say as long as the live record is not known.
std::optional<SpfProposal> proposeSpf(const Setup &setup, const discovery::Services &services, const dns::Answers &dns);

/// What receivers read in bounces (RFC 7208 §2.4): where the server's own name has a record that refuses it, or that
/// they cannot use, the records that mend it. A missing one does no harm, and is left to the owner.
std::vector<Record> hostSpf(const Setup &setup, const dns::Answers &dns);

} // namespace records
