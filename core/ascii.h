// SPDX-License-Identifier: Apache-2.0
// Octets as the protocols of mail and DNS see them: ASCII alone has case, digits and space, whatever the locale is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ascii
{

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Space and tab (RFC 5234 WSP).
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

inline constexpr std::string_view space = " \t\r\n";
/// Space, tab and line ends: what folding is made of (RFC 6376 §2.8).
constexpr bool isSpace(char c)
{
    return space.find(c) != std::string_view::npos;
}

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
inline std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = lower(c);
    return out;
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}
inline std::string upper(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = upper(c);
    return out;
}

/// Without space at both ends; a part of `text`.
constexpr std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(space) - first + 1);
}

/// The two hexadecimal digits of an octet, in capitals.
inline std::string hex(char octet)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(octet);
    return {digits[value >> 4], digits[value & 15]};
}

} // namespace ascii
