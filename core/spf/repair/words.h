// SPDX-License-Identifier: Apache-2.0
// A record as whoever mends it takes it apart: words between spaces, each perhaps with a qualifier in front (RFC 7208
// §4.6.1), which is a term or not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spf
{

inline constexpr std::string_view qualifiers = "+-~?";

constexpr bool isQualified(std::string_view word)
{
    return !word.empty() && qualifiers.find(word.front()) != std::string_view::npos;
}

/// The word without one qualifier in front.
constexpr std::string_view unqualified(std::string_view word)
{
    return word.substr(isQualified(word) ? 1 : 0);
}

/// The words of `text` between its spaces; none is empty.
std::vector<std::string> wordsOf(std::string_view text);

/// Whether receivers read `text`, a word or several, as terms of a record (§4.6.1).
bool areTerms(std::string_view text);

} // namespace spf
