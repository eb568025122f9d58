// SPDX-License-Identifier: Apache-2.0
#include "lint.h"

#include "mend.h"
#include "oddname.h"
#include "range.h"

#include <algorithm>
#include <array>
#include <utility>

namespace spf
{

namespace
{

Slip slipOf(const SyntaxError &error, std::string_view record)
{
    if (error.fault == Fault::NotAscii)
        return Slip::FancyCharacter;
    if (error.fault == Fault::RepeatedModifier)
        return Slip::ModifierTwice;
    if (record.size() > longestMended)
        return Slip::Unreadable;
    if (error.term.find_first_of("<>\\") != std::string::npos)
        return Slip::StrayCharacter;
    if (error.term.find_first_of("\"'") != std::string::npos)
        return Slip::Quoted;
    if (error.term.find_first_of(",;") != std::string::npos)
        return Slip::WrongSeparator;
    const bool last = record.find_first_not_of(' ', error.offset + error.term.size()) == std::string_view::npos;
    const bool without = error.fault == Fault::MissingArgument || error.term.ends_with(':');
    if (without && !last)
        return Slip::SpaceInTerm;
    if (networksOf(error.term))
        return Slip::AddressRange;
    if (const std::string bare = withBareName(error.term); bare != error.term && isGood("v=spf1 " + mendedWord(bare)))
        return Slip::NotAName;
    if (unglued(error.term) != error.term)
        return Slip::GluedTerms;
    const std::string better = mendedWord(error.term);
    if (better == error.term)
        return error.fault == Fault::BadAddress ? Slip::HostAsAddress : Slip::Unreadable;
    if (error.fault == Fault::UnknownMechanism)
        return Slip::MistypedName;
    const auto nameOf = [](const std::string &term) { return lower(term.substr(0, term.find(':'))); };
    return nameOf(better) == nameOf(error.term) ? Slip::AddressSpelling : Slip::HostAsAddress;
}

/// Whether a string of a TXT record begins with a term.
bool beginsWithTerm(std::string_view string)
{
    static constexpr std::array<std::string_view, 6> starts{"include:", "ip4:", "ip6:", "exists:", "redirect=", "exp="};
    static constexpr std::array<std::string_view, 4> words{"all", "a", "mx", "ptr"};
    std::string low = lower(string);
    if (std::string_view("+-~?").find(low.front()) != std::string_view::npos)
        low.erase(0, 1);
    return std::any_of(starts.begin(), starts.end(),
                       [&low](std::string_view start) { return low.starts_with(start); }) ||
           std::any_of(words.begin(), words.end(), [&low](std::string_view word) {
               return low.starts_with(word) &&
                      (low.size() == word.size() ||
                       std::string_view(" :/").find(low[word.size()]) != std::string_view::npos);
           });
}

/// §3.3: strings join with nothing in between. A seam without a space where both sides are terms was meant to have one;
/// not behind a dot, where a name goes on.
std::optional<Mistake> lostSpace(const dns::Text &text)
{
    std::string before;
    std::string spaced;
    std::optional<std::size_t> seam;
    for (const std::string &string : text.strings) {
        const bool open = !before.empty() && before.back() != ' ' && before.back() != '.';
        if (open && !string.empty() && beginsWithTerm(string)) {
            seam = seam.value_or(before.size());
            spaced += ' ';
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

/// What the grammar lets pass although something else was meant.
std::optional<Mistake> lintTerm(const Term &term, const std::string &record)
{
    // A name may end in "-all" by the letter of §12, but there is no such top-level domain.
    if (lower(term.domainSpec).ends_with("-all") && term.kind != Kind::UnknownModifier)
        return Mistake{Slip::GluedTerms, term.text, term.offset, false, {}, mended(record)};
    if (hasOddName(term)) {
        const bool list = term.domainSpec.find_first_of(",;") != std::string::npos;
        const bool spoilsAll = term.kind == Kind::Include || term.kind == Kind::Redirect; // §5.2, §6.1
        return Mistake{
            list ? Slip::WrongSeparator : Slip::NotAName, term.text, term.offset, !spoilsAll, {}, mended(record)};
    }
    if (term.kind != Kind::UnknownModifier)
        return std::nullopt;
    static constexpr std::array<std::string_view, 12> mechanisms{"all", "include", "a",  "mx",   "ptr",  "ip4",
                                                                 "ip6", "exists",  "ip", "ipv4", "ipv6", "includes"};
    const std::string name = lower(term.text.substr(0, term.text.find('=')));
    if (std::find(mechanisms.begin(), mechanisms.end(), name) != mechanisms.end())
        return Mistake{Slip::EqualsForColon, term.text, term.offset, true, {}, mended(record)};
    if (lower(term.text) == "v=spf1")
        return Mistake{Slip::VersionRepeated, term.text, term.offset, true, {}, mended(record)};
    return std::nullopt;
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
    case Slip::AddressSpelling:
        return "address-spelling";
    case Slip::AddressRange:
        return "address-range";
    case Slip::NotAName:
        return "not-a-name";
    case Slip::StrayCharacter:
        return "stray-character";
    case Slip::ModifierTwice:
        return "modifier-twice";
    case Slip::TooLong:
        return "too-long";
    case Slip::VersionRepeated:
        return "version-repeated";
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
    if (auto seam = record.size() > longestMended ? std::nullopt : lostSpace(text))
        return seam;
    const auto parsed = parse(record);
    if (const auto *error = std::get_if<SyntaxError>(&parsed))
        return Mistake{slipOf(*error, record), error->term, error->offset, false, std::string(toText(error->fault)),
                       mended(record)};
    if (record.size() > longestMended)
        return Mistake{Slip::TooLong, {}, 0, true, {}, {}};
    for (const Term &term : std::get<Record>(parsed).terms) {
        if (auto mistake = lintTerm(term, record))
            return mistake;
    }
    return std::nullopt;
}

bool isUsable(const std::string &record)
{
    const auto mistake = lint({{record}});
    return looksLikeSpf(record) && (!mistake || mistake->stillEvaluates);
}

} // namespace spf
