// SPDX-License-Identifier: Apache-2.0
#include "lint.h"

#include "repair/glued.h"
#include "repair/mend.h"
#include "repair/oddname.h"
#include "repair/pasted.h"
#include "repair/range.h"
#include "repair/seams.h"
#include "repair/word.h"
#include "repair/words.h"

#include "core/ascii.h"

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
    if (withoutLinks(error.term) != error.term)
        return Slip::NotAName;
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
    if (const std::string bare = withBareName(error.term); bare != error.term && areTerms(mendedWord(bare)))
        return Slip::NotAName;
    if (unglued(error.term) != error.term)
        return Slip::GluedTerms;
    const std::string better = mendedWord(error.term);
    if (better == error.term)
        return error.fault == Fault::BadAddress ? Slip::HostAsAddress : Slip::Unreadable;
    if (error.fault == Fault::UnknownMechanism)
        return Slip::MistypedName;
    const auto nameOf = [](const std::string &term) { return ascii::lower(term.substr(0, term.find(':'))); };
    return nameOf(better) == nameOf(error.term) ? Slip::AddressSpelling : Slip::HostAsAddress;
}

/// §3.3: strings join with nothing in between.
std::optional<Mistake> lostSpace(const dns::Text &text)
{
    const std::string record = text.joined();
    const auto spaced = withLostSpaces(text);
    if (!spaced)
        return std::nullopt;
    // Where the joined text cannot be read either, the strings still tell best where its words end.
    const std::string meant = isReadable(spaced->record) ? spaced->record
                              : isReadable(record)       ? std::string()
                                                         : mended(spaced->record);
    if (meant.empty())
        return std::nullopt;
    const auto start = record.rfind(' ', spaced->seam);
    const std::size_t from = start == std::string::npos ? 0 : start + 1;
    const std::size_t end = std::min(record.find(' ', spaced->seam), record.size());
    return Mistake{Slip::LostSpace, record.substr(from, end - from), from, isReadable(record), {}, meant};
}

std::optional<Mistake> cutOff(const std::string &record)
{
    const std::string rest = withoutCut(record);
    if (rest.empty())
        return std::nullopt;
    const auto from = record.find_last_of(' ') + 1;
    return Mistake{
        Slip::CutOff, record.substr(from), from, isReadable(record), {}, isReadable(rest) ? rest : mended(rest)};
}

std::optional<Mistake> withoutItsVersion(const std::string &record)
{
    const std::string meant = withVersion(record);
    if (meant.empty())
        return std::nullopt;
    return Mistake{Slip::NoVersion, record.substr(0, record.find(' ')), 0, false, {}, meant};
}

/// What the grammar lets pass although something else was meant.
std::optional<Mistake> lintTerm(const Term &term, const std::string &record)
{
    // A name may end in "-all" by the letter of §12, but there is no such top-level domain.
    if (ascii::lower(term.domainSpec).ends_with("-all") && term.kind != Kind::UnknownModifier)
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
    const std::string name = ascii::lower(term.text.substr(0, term.text.find('=')));
    if (std::find(mechanisms.begin(), mechanisms.end(), name) != mechanisms.end())
        return Mistake{Slip::EqualsForColon, term.text, term.offset, true, {}, mended(record)};
    if (ascii::lower(term.text) == "v=spf1")
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
    case Slip::CutOff:
        return "cut-off";
    case Slip::NoVersion:
        return "no-version";
    case Slip::Unreadable:
        return "unreadable";
    case Slip::NameAlone:
        return "name-alone";
    }
    return {};
}

std::optional<Mistake> lint(const dns::Text &text)
{
    const std::string record = text.joined();
    const std::string low = ascii::lower(record);
    if (low.starts_with("spf2.0/"))
        return Mistake{Slip::SenderId, record.substr(0, record.find(' ')), 0, true, {}, {}};
    if (auto seam = record.size() > longestMended || !low.starts_with("v=spf1") ? std::nullopt : lostSpace(text))
        return seam;
    if (!looksLikeSpf(record)) {
        const auto version = low.find("v=spf1");
        if (version == std::string::npos)
            return withoutItsVersion(record);
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
    if (auto cut = cutOff(record))
        return cut;
    const auto parsed = parse(record);
    if (const auto *error = std::get_if<SyntaxError>(&parsed))
        return Mistake{slipOf(*error, record), error->term, error->offset, false, error->fault, mended(record)};
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
