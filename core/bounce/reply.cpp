// SPDX-License-Identifier: Apache-2.0
#include "reply.h"

#include "core/ascii.h"

#include <algorithm>

namespace bounce
{

namespace
{

constexpr std::size_t most = mostOfText;

bool isWordSign(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '_';
}

/// RFC 5321 §4.2: a first digit 4 or 5, a second up to 5; Orange and others say 571.
bool isBasic(std::string_view text)
{
    return text.size() >= 3 && (text[0] == '4' || text[0] == '5') && text[1] >= '0' && text[1] <= '7' &&
           ascii::isDigit(text[2]) && (text.size() == 3 || !isWordSign(text[3]));
}

std::size_t digitsOf(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && ascii::isDigit(text[count]))
        ++count;
    return count;
}

/// The next word without the code that a further line of the same reply begins with.
std::string_view withoutCode(std::string_view word, const Reply &reply, bool isFirst)
{
    if (isFirst || reply.basic.empty() || !word.starts_with(reply.basic))
        return word;
    std::string_view rest = word.substr(reply.basic.size());
    if (!rest.starts_with('-'))
        return rest.empty() ? rest : word;
    rest.remove_prefix(1);
    return rest == reply.enhanced ? std::string_view{} : rest;
}

/// Spaces between words, all else that is not printed gone; a typographic apostrophe is one.
std::string printed(std::string_view text)
{
    std::string out;
    out.reserve(std::min(text.size(), most));
    for (std::size_t i = 0; i < text.size() && out.size() < most; ++i) {
        const char c = text[i];
        const bool isWrittenBreak = c == '\\' && i + 1 < text.size() && (text[i + 1] == 'n' || text[i + 1] == 'r');
        if (text.substr(i).starts_with("\xe2\x80\x99")) {
            out += '\'';
            i += 2;
        } else if (ascii::isSpace(c) || isWrittenBreak || text.substr(i).starts_with("\xc2\xa0")) {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
            i += ascii::isSpace(c) ? 0 : 1;
        } else if (static_cast<unsigned char>(c) > ' ' && c != '\x7f') {
            out += c;
        }
    }
    return out;
}

/// Where a code may begin: at the beginning, or behind what introduces a reply.
bool isIntroduced(std::string_view before)
{
    while (!before.empty() && before.back() == ' ')
        before.remove_suffix(1);
    return before.empty() || std::string_view(":;('\"#[>,=-").find(before.back()) != std::string_view::npos ||
           before.ends_with("said") || before.ends_with("was") || before.ends_with("error") ||
           before.ends_with("code") || before.ends_with("smtp");
}

struct Codes {
    std::string_view basic;
    std::string_view enhanced;
};

/// The first basic code with an enhanced one of its class behind; else the first enhanced one, and the first basic
/// one that is introduced as a reply.
Codes codesIn(std::string_view text)
{
    Codes loose;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!ascii::isDigit(text[at]))
            continue;
        const bool begins = at == 0 || (!isWordSign(text[at - 1]) && text[at - 1] != '.');
        const std::string_view here = text.substr(at);
        if (begins && isBasic(here)) {
            std::string_view behind = here.substr(3);
            behind.remove_prefix(std::min(behind.find_first_not_of(" -;:#("), behind.size()));
            if (const auto enhanced = enhancedAt(behind); !enhanced.empty() && enhanced[0] == here[0])
                return {here.substr(0, 3), enhanced};
            if (loose.basic.empty() && isIntroduced(text.substr(0, at)) && (here.size() == 3 || here[3] != '.'))
                loose.basic = here.substr(0, 3);
        } else if (const auto enhanced = enhancedAt(here); begins && loose.enhanced.empty() && !enhanced.empty()) {
            loose.enhanced = enhanced;
        }
        at += digitsOf(here) - 1;
    }
    if (!loose.enhanced.empty() && !loose.basic.empty() && loose.enhanced[0] != loose.basic[0])
        loose.enhanced = {};
    return loose;
}

/// The server's name behind one of the words that mail servers put before it.
std::string hostIn(std::string_view lower)
{
    for (const std::string_view before : {"host ", "remote-mta: dns; ", "remote-mta: dns;", "relay=", " h=", "fqdn="}) {
        for (std::size_t at = lower.find(before); at != std::string_view::npos; at = lower.find(before, at + 1)) {
            const std::string_view name = lower.substr(at + before.size());
            const std::size_t size = std::min(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-._"),
                                              std::min<std::size_t>(name.size(), 254));
            const std::string_view host = name.substr(0, size);
            if (host.find('.') != std::string_view::npos && host.find_first_of("abcdefghijklmnopqrstuvwxyz") < size)
                return std::string(host.substr(0, host.find_last_not_of('.') + 1));
        }
    }
    return {};
}

} // namespace

std::string_view enhancedAt(std::string_view text)
{
    // RFC 3463 §2: class "." subject "." detail, of up to three digits each.
    if (text.size() < 5 || (text[0] != '4' && text[0] != '5') || text[1] != '.')
        return {};
    const std::size_t subject = digitsOf(text.substr(2));
    if (subject == 0 || subject > 3 || 2 + subject >= text.size() || text[2 + subject] != '.')
        return {};
    const std::size_t detail = digitsOf(text.substr(3 + subject));
    const std::size_t end = 3 + subject + detail;
    if (detail == 0 || detail > 3)
        return {};
    // An address has four numbers, a version a letter or another dot.
    if (end < text.size() &&
        (isWordSign(text[end]) || (text[end] == '.' && end + 1 < text.size() && ascii::isDigit(text[end + 1]))))
        return {};
    return text.substr(0, end);
}

std::string flat(std::string_view text)
{
    return replyIn(text).words;
}

Reply replyIn(std::string_view text)
{
    const std::string all = printed(text.substr(0, 2 * most)); // folds and breaks shrink it
    const Codes codes = codesIn(all);
    Reply reply{std::string(codes.basic), std::string(codes.enhanced), {}, {}};
    reply.words.reserve(all.size());
    bool isFirst = true;
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::string_view kept = withoutCode(word, reply, isFirst);
        if (isFirst && !reply.basic.empty() && word.find(reply.basic) != std::string_view::npos)
            isFirst = false;
        else if (kept.empty() && word == reply.basic && !reply.enhanced.empty() && rest.starts_with(reply.enhanced))
            rest.remove_prefix(std::min(reply.enhanced.size() + 1, rest.size()));
        if (kept.empty())
            continue;
        if (!reply.words.empty())
            reply.words += ' ';
        for (const char c : kept)
            reply.words += ascii::lower(c);
    }
    reply.host = hostIn(reply.words);
    return reply;
}

} // namespace bounce
