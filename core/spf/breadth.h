// SPDX-License-Identifier: Apache-2.0
// Whether an SPF record lets everybody send, by +all or by another way (RFC 9989 §7.1: owners are to trim broad
// records; Gmail refuses mail of domains with "suspicious entries").
#pragma once

#include "explain.h"

namespace spf
{

/// Whether the term, with everything inside it, is a Pass for so much of the Internet that it is one for everybody:
/// +all, an address range, an a, mx or exists as wide, or an include or redirect of such a record.
bool letsEverybody(const ExplainedTerm &term);

/// Whether a term that lets everybody send does so by address ranges that leave some out, such as ip4:35.0.0.0/8.
bool letsOnlyRange(const ExplainedTerm &term);

/// What the record says about all others, by its own all or by that of the record it redirects to; nothing where that
/// is not said or not known.
std::optional<Qualifier> endOf(const std::vector<ExplainedTerm> &terms);

} // namespace spf
