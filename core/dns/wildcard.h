// SPDX-License-Identifier: Apache-2.0
// Whether an answer was made by a wildcard (RFC 4592).
#pragma once

#include "answers.h"

#include <optional>

namespace dns
{

/// Whether what answers at `name` is a wildcard's: a name below it that nobody made answers the same, which it could
/// not if `name` itself existed (RFC 4592 §2.2.1). Then nothing stands at `name` that could be removed or replaced, and
/// a record added there comes before the wildcard. Nothing while that is not known, or cannot be told. Only names
/// within `zone` are asked for.
std::optional<bool> isWildcard(const Name &name, const Name &zone, const Answers &dns, Type type = Type::Txt);

} // namespace dns
