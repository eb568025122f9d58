// SPDX-License-Identifier: Apache-2.0
// What parse() makes of a record, kept for the next who asks: a look is gone through anew with each answer, and a
// stranger's record of 60 kB may be included ten times over in everything that is evaluated.
#pragma once

#include "record.h"

#include <memory>
#include <string_view>
#include <variant>

namespace spf
{

using Parsed = std::variant<Record, SyntaxError>;

/// parse(text), without the work where it was asked for lately in this thread. Never null; bounded by
/// budget::parsedOctets.
std::shared_ptr<const Parsed> parsedOnce(std::string_view text);

} // namespace spf
