// SPDX-License-Identifier: Apache-2.0
#include "lint.h"

#include <algorithm>
#include <array>
#include <utility>

namespace spf
{

namespace
{

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

bool isGood(const std::string &record)
{
    return looksLikeSpf(record) && std::holds_alternative<Record>(parse(record));
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// One space between terms, none at the ends.
std::string tidy(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != ' ' || (!out.empty() && out.back() != ' '))
            out += c;
    }
    while (out.ends_with(' '))
        out.pop_back();
    return out;
}

/// UTF-8 of what word processors put in: curly quotes go, wide and no-break spaces are spaces, dashes are hyphens.
std::string plainAscii(std::string text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> fancy{{{"\xE2\x80\x9C", ""},
                                                                                          {"\xE2\x80\x9D", ""},
                                                                                          {"\xE2\x80\x9E", ""},
                                                                                          {"\xE2\x80\x98", ""},
                                                                                          {"\xE2\x80\x99", ""},
                                                                                          {"\xC2\xAB", ""},
                                                                                          {"\xC2\xBB", ""},
                                                                                          {"\xC2\xA0", " "},
                                                                                          {"\xE2\x80\xAF", " "},
                                                                                          {"\xE2\x80\x89", " "},
                                                                                          {"\xE2\x80\x8B", ""},
                                                                                          {"\xEF\xBB\xBF", ""},
                                                                                          {"\xE2\x80\x93", "-"},
                                                                                          {"\xE2\x88\x92", "-"}}};
    for (const auto &[character, ascii] : fancy)
        text = replaced(std::move(text), character, ascii);
    return text;
}

/// Puts right what one word was meant to be; the word itself where nothing is known.
std::string mendedWord(const std::string &word)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> names{{{"ip:", "ip4:"},
                                                                                          {"ipv4:", "ip4:"},
                                                                                          {"ipv6:", "ip6:"},
                                                                                          {"ip4=", "ip4:"},
                                                                                          {"ip6=", "ip6:"},
                                                                                          {"ipv4=", "ip4:"},
                                                                                          {"ip=", "ip4:"},
                                                                                          {"include=", "include:"},
                                                                                          {"includes:", "include:"},
                                                                                          {"inc:", "include:"},
                                                                                          {"mx=", "mx:"},
                                                                                          {"a=", "a:"},
                                                                                          {"exist:", "exists:"},
                                                                                          {"redirect:", "redirect="}}};
    std::size_t sign = !word.empty() && std::string_view("+-~?").find(word.front()) != std::string_view::npos ? 1 : 0;
    const std::string low = lower(word);
    std::string mended = word;
    for (const auto &[wrong, right] : names) {
        if (low.compare(sign, wrong.size(), wrong) == 0) {
            mended = word.substr(0, sign) + std::string(right) + word.substr(sign + wrong.size());
            break;
        }
    }
    const auto colon = mended.find(':');
    if (colon == std::string::npos)
        return mended;
    const std::string name = lower(mended.substr(sign, colon - sign));
    const std::string value = mended.substr(colon + 1);
    const auto address = ip::parsePrefix(value);
    if ((name == "ip4" || name == "ip6" || name == "a") && address)
        return mended.substr(0, sign) + (address->network.isV4() ? "ip4:" : "ip6:") + value;
    const auto host = dns::Name::fromText(value);
    if (name == "ip4" && !address && host && dns::isHostName(*host) && host->labelCount() > 1)
        return mended.substr(0, sign) + "a:" + value;
    return mended;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto space = text.find(' ');
        if (space != 0)
            words.emplace_back(text.substr(0, space));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return words;
}

/// Inserts a space before a mechanism that begins in the middle of a word: "ip4:192.0.2.1-all", "…1include:x".
std::string unglued(const std::string &word)
{
    static constexpr std::array<std::string_view, 6> starts{"include:", "ip4:", "ip6:", "exists:", "redirect=", "exp="};
    const std::string low = lower(word);
    for (const std::string_view start : starts) {
        if (const auto at = low.find(start, 1);
            at != std::string::npos && std::string_view("+-~?").find(word[at - 1]) == std::string_view::npos)
            return word.substr(0, at) + ' ' + unglued(word.substr(at));
    }
    for (const std::string_view end : {"-all", "~all", "?all", "+all"}) {
        if (low.size() > end.size() && low.ends_with(end))
            return word.substr(0, word.size() - end.size()) + ' ' + std::string(end);
    }
    return word;
}

std::string mended(const std::string &record)
{
    std::string text = replaced(replaced(plainAscii(record), "\"", ""), "'", "");
    text = replaced(replaced(replaced(std::move(text), ",", " "), ";", " "), "\t", " ");
    for (const std::string_view name : {"ip4:", "ip6:", "include:", "a:", "mx:", "exists:", "redirect="})
        text = replaced(std::move(text), ' ' + std::string(name) + ' ', ' ' + std::string(name));
    if (const auto start = lower(text).find("v=spf1"); start != std::string::npos)
        text = "v=spf1 " + text.substr(start + 6);
    std::string out;
    for (const std::string &word : wordsOf(text)) {
        if (out.empty()) {
            out = word;
            continue;
        }
        // A missing space is the simpler story: "ip4:192.0.2.1-all" is no host name.
        const std::string apart = unglued(word);
        const std::string better = mendedWord(word);
        out += ' ' + (apart != word && isGood("v=spf1 " + apart) ? apart
                      : isGood("v=spf1 " + better)               ? better
                                                                 : unglued(better));
    }
    out = tidy(out);
    return isGood(out) ? out : std::string();
}

Slip slipOf(const SyntaxError &error, std::string_view record)
{
    const std::string low = lower(error.term);
    const std::size_t sign =
        !low.empty() && std::string_view("+-~?").find(low.front()) != std::string_view::npos ? 1 : 0;
    if (error.fault == Fault::NotAscii)
        return Slip::FancyCharacter;
    if (error.term.find_first_of("\"'") != std::string::npos)
        return Slip::Quoted;
    if (error.term.find_first_of(",;") != std::string::npos)
        return Slip::WrongSeparator;
    if (error.fault == Fault::BadAddress || error.fault == Fault::MissingArgument) {
        const auto behind = error.offset + error.term.size();
        if (error.term.ends_with(':') && behind < record.size())
            return Slip::SpaceInTerm;
    }
    if (unglued(error.term) != error.term)
        return Slip::GluedTerms;
    if (error.fault == Fault::UnknownMechanism && mendedWord(error.term) != error.term)
        return Slip::MistypedName;
    if ((error.fault == Fault::BadAddress && low.compare(sign, 2, "ip") == 0) || low.compare(sign, 2, "a:") == 0)
        return Slip::HostAsAddress;
    return Slip::Unreadable;
}

/// §3.3: strings join with nothing in between. A seam without a space where both sides are terms was meant to have one.
std::optional<Mistake> lostSpace(const dns::Text &text)
{
    static constexpr std::array<std::string_view, 9> starts{
        "include:", "ip4:", "ip6:", "exists:", "redirect=", "exp=", "mx", "a:", "ptr"};
    std::string before;
    std::string spaced;
    std::optional<std::size_t> seam;
    for (const std::string &string : text.strings) {
        if (!before.empty() && !string.empty() && before.back() != ' ' && string.front() != ' ') {
            std::string low = lower(string);
            const bool qualified = std::string_view("+-~?").find(low.front()) != std::string_view::npos;
            if (qualified)
                low.erase(0, 1);
            const bool term = low == "all" || low.starts_with("all ") || low == "a" || low.starts_with("a ") ||
                              std::any_of(starts.begin(), starts.end(),
                                          [&low](std::string_view start) { return low.starts_with(start); });
            if (term) {
                seam = seam.value_or(before.size());
                spaced += ' ';
            }
        }
        before += string;
        spaced += string;
    }
    if (!seam || !isGood(spaced))
        return std::nullopt;
    const auto start = before.rfind(' ', *seam);
    const std::size_t from = start == std::string::npos ? 0 : start + 1;
    const std::size_t end = std::min(before.find(' ', *seam), before.size());
    return Mistake{Slip::LostSpace, before.substr(from, end - from), from, isGood(before), {}, spaced};
}

} // namespace

std::string_view toText(Slip slip)
{
    switch (slip) {
    case Slip::NotFirst:
        return "not-first";
    case Slip::VersionGlued:
        return "version-glued";
    case Slip::SenderId:
        return "sender-id";
    case Slip::WrongSeparator:
        return "wrong-separator";
    case Slip::FancyCharacter:
        return "fancy-character";
    case Slip::Quoted:
        return "quoted";
    case Slip::MistypedName:
        return "mistyped-name";
    case Slip::EqualsForColon:
        return "equals-for-colon";
    case Slip::SpaceInTerm:
        return "space-in-term";
    case Slip::GluedTerms:
        return "glued-terms";
    case Slip::HostAsAddress:
        return "host-as-address";
    case Slip::LostSpace:
        return "lost-space";
    case Slip::Unreadable:
        return "unreadable";
    }
    return {};
}

std::optional<Mistake> lint(const dns::Text &text)
{
    const std::string record = text.joined();
    const std::string low = lower(record);
    if (low.starts_with("spf2.0/"))
        return Mistake{Slip::SenderId, record.substr(0, record.find(' ')), 0, true, {}, {}};
    if (!looksLikeSpf(record)) {
        const auto version = low.find("v=spf1");
        if (version == std::string::npos)
            return std::nullopt;
        const bool inFront = std::all_of(low.begin(), low.begin() + static_cast<std::ptrdiff_t>(version), [](char c) {
            return c == ' ' || c == '\t' || c == '"' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
        });
        if (!inFront)
            return std::nullopt; // the words stand in some other text
        return Mistake{version == 0 ? Slip::VersionGlued : Slip::NotFirst,
                       record.substr(0, record.find(' ', version)),
                       0,
                       false,
                       {},
                       mended(record)};
    }
    if (auto seam = lostSpace(text))
        return seam;
    const auto parsed = parse(record);
    if (const auto *error = std::get_if<SyntaxError>(&parsed))
        return Mistake{slipOf(*error, record), error->term, error->offset, false, std::string(toText(error->fault)),
                       mended(record)};
    for (const Term &term : std::get<Record>(parsed).terms) {
        if (term.kind != Kind::UnknownModifier)
            continue;
        static constexpr std::array<std::string_view, 8> mechanisms{"all", "include", "a",   "mx",
                                                                    "ptr", "ip4",     "ip6", "exists"};
        const std::string name = lower(term.text.substr(0, term.text.find('=')));
        if (std::find(mechanisms.begin(), mechanisms.end(), name) != mechanisms.end())
            return Mistake{Slip::EqualsForColon, term.text, term.offset, true, {}, mended(record)};
    }
    return std::nullopt;
}

} // namespace spf
