// SPDX-License-Identifier: Apache-2.0
#include "macro.h"

#include "core/ascii.h"

#include <algorithm>
#include <vector>

namespace spf
{

namespace
{

constexpr std::string_view delimiters = ".-+,/_=";
constexpr std::size_t longestName = 253;

/// One "%{…}", taken apart.
struct Macro {
    char letter = 0;      // lower case
    bool escaped = false; // upper case: URL-escape
    std::size_t keep = 0; // right-hand parts to keep; 0: all
    bool reverse = false;
    std::string split = ".";
    std::size_t length = 0; // octets from '%' to '}'
};

std::optional<Macro> parseMacro(std::string_view text, MacroUse use)
{
    const auto end = text.find('}');
    if (!text.starts_with("%{") || end == std::string_view::npos || end < 3)
        return std::nullopt;
    std::string_view inside = text.substr(2, end - 2);
    Macro macro;
    macro.length = end + 1;
    macro.letter = ascii::lower(inside.front());
    macro.escaped = macro.letter != inside.front();
    const std::string_view letters = use == MacroUse::Explanation ? "slodiphcrtv" : "slodiphv";
    if (letters.find(macro.letter) == std::string_view::npos)
        return std::nullopt;
    inside.remove_prefix(1);
    bool digits = false;
    while (!inside.empty() && inside.front() >= '0' && inside.front() <= '9') {
        digits = true;
        macro.keep = std::min<std::size_t>(macro.keep * 10 + static_cast<std::size_t>(inside.front() - '0'), 1000);
        inside.remove_prefix(1);
    }
    if (digits && macro.keep == 0)
        return std::nullopt; // §7.1: not zero
    if (!inside.empty() && ascii::lower(inside.front()) == 'r') {
        macro.reverse = true;
        inside.remove_prefix(1);
    }
    if (inside.find_first_not_of(delimiters) != std::string_view::npos)
        return std::nullopt;
    if (!inside.empty())
        macro.split = inside;
    return macro;
}

std::string dottedClient(const ip::Address &client)
{
    if (client.isV4())
        return ip::toText(client);
    std::string text = ip::reversed(client); // nibbles, least significant first
    std::reverse(text.begin(), text.end());
    return text;
}

std::string valueOf(char letter, const MacroValues &values)
{
    switch (letter) {
    case 's':
        return values.localPart + '@' + values.senderDomain;
    case 'l':
        return values.localPart;
    case 'o':
        return values.senderDomain;
    case 'd':
        return values.domain;
    case 'i':
        return dottedClient(values.client);
    case 'p':
        return values.validated.empty() ? "unknown" : values.validated;
    case 'h':
        return values.helo;
    case 'c':
        return ip::toText(values.client);
    case 'r':
        return values.receiver.empty() ? "unknown" : values.receiver;
    case 't':
        return std::to_string(values.now);
    default:
        return values.client.isV4() ? "in-addr" : "ip6";
    }
}

/// RFC 3986 §2.3: all but the unreserved.
std::string urlEscaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        const bool unreserved =
            ascii::isLetter(c) || ascii::isDigit(c) || std::string_view("-._~").find(c) != std::string_view::npos;
        out += unreserved ? std::string(1, c) : '%' + ascii::hex(c);
    }
    return out;
}

std::string transformed(const Macro &macro, const std::string &value)
{
    std::vector<std::string> parts(1);
    for (const char c : value) {
        if (macro.split.find(c) != std::string::npos)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    if (macro.reverse)
        std::reverse(parts.begin(), parts.end());
    if (macro.keep > 0 && macro.keep < parts.size())
        parts.erase(parts.begin(), parts.end() - static_cast<std::ptrdiff_t>(macro.keep));
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i)
        joined += (i ? "." : "") + parts[i];
    return macro.escaped ? urlEscaped(joined) : joined;
}

} // namespace

MacroCheck checkMacroString(std::string_view text, MacroUse use)
{
    MacroCheck check;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '%') {
            const bool space = text[at] == ' ' && use == MacroUse::Explanation;
            if (!space && (text[at] < '!' || text[at] > '~'))
                return {};
            check.endsWithMacro = false;
            ++at;
            continue;
        }
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (next == '%' || next == '_' || next == '-') {
            at += 2;
        } else if (const auto macro = parseMacro(text.substr(at), use)) {
            at += macro->length;
        } else {
            return {};
        }
        check.endsWithMacro = true;
        check.literalStart = at;
    }
    check.good = true;
    return check;
}

namespace
{

/// The letters of the macros in a string that passed checkMacroString(), in lower case.
std::string lettersIn(std::string_view text)
{
    std::string letters;
    for (auto at = text.find('%'); at != std::string_view::npos && at + 2 < text.size(); at = text.find('%', at + 2)) {
        if (text[at + 1] == '{')
            letters += ascii::lower(text[at + 2]);
    }
    return letters;
}

} // namespace

bool needsValidated(std::string_view text)
{
    return lettersIn(text).find('p') != std::string::npos;
}

bool hangsOnMessage(std::string_view text)
{
    return lettersIn(text).find_first_not_of("do") != std::string::npos;
}

bool hangsOnMailbox(std::string_view text)
{
    return lettersIn(text).find_first_of("sl") != std::string::npos;
}

bool namesNothing(std::string_view text, const MacroValues &values)
{
    const bool isAscii = std::all_of(values.localPart.begin(), values.localPart.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return !isAscii && hangsOnMailbox(text);
}

std::string expand(std::string_view text, const MacroValues &values)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '%' || at + 1 == text.size()) {
            out += text[at++];
            continue;
        }
        const char next = text[at + 1];
        if (next == '{') {
            const auto macro = parseMacro(text.substr(at), MacroUse::Explanation);
            if (!macro)
                return out; // not reached: the string was checked
            out += transformed(*macro, valueOf(macro->letter, values));
            at += macro->length;
        } else {
            out += next == '_' ? " " : next == '-' ? "%20" : "%";
            at += 2;
        }
    }
    return out;
}

std::string fitName(std::string expanded)
{
    if (expanded.ends_with('.'))
        expanded.pop_back();
    while (expanded.size() > longestName) {
        const auto dot = expanded.find('.');
        if (dot == std::string::npos)
            break;
        expanded.erase(0, dot + 1);
    }
    return expanded;
}

} // namespace spf
