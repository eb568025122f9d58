// SPDX-License-Identifier: Apache-2.0
// What a server said when it did not take a message: the reply code (RFC 5321 §4.2), the enhanced one (RFC 3463) and
// its words, wherever they stand: in a line of a log, in a field of a report, in a text that somebody copied.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bounce
{

struct Reply {
    std::string basic;    // "550"; empty without one
    std::string enhanced; // "5.7.26"; empty without one
    std::string host;     // of whom it is, lower case; empty where it is not said
    std::string words;    // as flat() makes them
    bool isTemporary() const { return (enhanced.empty() ? basic : enhanced).starts_with('4'); }
};

/// As much of a text as is read, in octets.
inline constexpr std::size_t mostOfText = 64 * 1024;

/// `text` with single spaces for all that is none of the printed signs, line breaks that were written as "\n" included,
/// and without the codes that begin each line of a reply of several lines (RFC 5321 §4.2.1), so that a phrase is found
/// wherever it was broken. At most mostOfText octets of it.
std::string flat(std::string_view text);

/// The reply in `text`, which may have anything around it; at most mostOfText octets are read. Without a code in it
/// both are empty.
Reply replyIn(std::string_view text);

/// The enhanced code of class 4 or 5 that `text` begins with, or nothing.
std::string_view enhancedAt(std::string_view text);

} // namespace bounce
