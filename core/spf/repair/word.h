// SPDX-License-Identifier: Apache-2.0
// One word of an SPF record, written as the term that was meant (RFC 7208 §12).
#pragma once

#include <string>

namespace spf
{

/// The word put right by the rules of the table in word.cpp, one after the other: "ip:", "ipv4:", "include=", a bare
/// address, a name in ip4, a mask. The word itself where none applies; several terms where the word is a range. What is
/// a good term stays what it says. Linear in the word.
std::string mendedWord(const std::string &word);

} // namespace spf
