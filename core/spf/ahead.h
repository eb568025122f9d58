// SPDX-License-Identifier: Apache-2.0
// Asking ahead: every question that the evaluation of a record may need is put at once, through nested includes,
// redirect and the hosts of MX, so that ten includes side by side take as long as one. What is asked is bounded, and
// nothing here counts against the limits: those are the evaluation's.
#pragma once

#include "macro.h"
#include "record.h"

#include "core/dns/answers.h"

namespace spf
{

/// Asks for what the terms of `record` need, up to the first that settles the matter without DNS. `values` are those at
/// the record's own domain.
void askAhead(const Record &record, const MacroValues &values, const dns::Answers &dns);

} // namespace spf
