// SPDX-License-Identifier: Apache-2.0
// Terms that lost the space between them. Bounded: at most 64 cuts are tried in one word, and none is longer than 1024
// octets; a word with more is left as it is.
#pragma once

#include <string>

namespace spf
{

/// A space put between what runs together: "ip4:192.0.2.1-all", "…1~include:x", "include:spf.example.org-all". The word
/// itself where nothing does.
std::string unglued(const std::string &word);

} // namespace spf
