// SPDX-License-Identifier: Apache-2.0
// What a finding says when it is opened, always in the same order: what it means for the mail; what was found beside
// what is wanted; who can fix it; how; another way if that one is closed; the raw answers folded away.
#pragma once

#include "findingdetails.h"
#include "rowlist.h"

namespace widgets
{

/// Puts all of `finding` but its headline into `inside`.
void addFinding(QVBoxLayout &inside, const FindingDetails::Content &finding);

/// The rows of `findings`, the gravest first; what is fine is one row.
std::vector<Row::Content> rowsOf(std::vector<FindingDetails::Content> findings);

} // namespace widgets
