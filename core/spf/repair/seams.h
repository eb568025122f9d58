// SPDX-License-Identifier: Apache-2.0
// Where the strings of a TXT record meet (RFC 7208 §3.3), and where a record was cut off.
#pragma once

#include "core/dns/message.h"

#include <optional>
#include <string>

namespace spf
{

struct Spaced {
    std::string record;   // with a space at each seam that lost one
    std::size_t seam = 0; // the first of these in the record as it is read, in octets
};

/// Strings join with nothing in between. A seam without a space where both sides are terms was meant to have one; so
/// was every one between strings of a single word each, which panels make that cut at spaces. Nothing where none was
/// lost.
std::optional<Spaced> withLostSpaces(const dns::Text &text);

/// What is left of a record of as many octets as a panel's field or a string of a TXT record takes, and without an end:
/// the fragment behind the last whole term goes, and the end is put back. Empty for any other.
std::string withoutCut(const std::string &record);

} // namespace spf
