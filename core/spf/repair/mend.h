// SPDX-License-Identifier: Apache-2.0
// An SPF record with slips of the pen, written as it was probably meant.
#pragma once

#include <string>

namespace spf
{

/// The record as it was probably meant; empty where that cannot be told, or where it would be the same again.
std::string mended(const std::string &record);

/// A space put between what runs together: "ip4:192.0.2.1-all", "…1~include:x", "include:spf.example.org-all". The word
/// itself where nothing does.
std::string unglued(const std::string &word);

/// One word put right: "ip:", "ipv4:", "include=", a bare address, a name in ip4, a mask. The word itself where nothing
/// is known.
std::string mendedWord(const std::string &word);

} // namespace spf
