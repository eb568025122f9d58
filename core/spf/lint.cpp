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

Fault faultOf(const SyntaxError &error, std::string_view record)
{
    if (error.fault == GrammarFault::NotAscii)
        return Fault::FancyCharacter;
    if (error.fault == GrammarFault::RepeatedModifier)
        return Fault::ModifierTwice;
    if (record.size() > longestMended)
        return Fault::Unreadable;
    if (withoutLinks(error.term) != error.term)
        return Fault::NotAName;
    if (error.term.find_first_of("<>\\") != std::string::npos)
        return Fault::StrayCharacter;
    if (error.term.find_first_of("\"'") != std::string::npos)
        return Fault::Quoted;
    if (error.term.find_first_of(",;") != std::string::npos)
        return Fault::WrongSeparator;
    const bool last = record.find_first_not_of(' ', error.offset + error.term.size()) == std::string_view::npos;
    const bool without = error.fault == GrammarFault::MissingArgument || error.term.ends_with(':');
    if (without && !last)
        return Fault::SpaceInTerm;
    if (networksOf(error.term))
        return Fault::AddressRange;
    if (const std::string bare = withBareName(error.term); bare != error.term && areTerms(mendedWord(bare)))
        return Fault::NotAName;
    if (unglued(error.term) != error.term)
        return Fault::GluedTerms;
    const std::string better = mendedWord(error.term);
    if (better == error.term)
        return error.fault == GrammarFault::BadAddress ? Fault::HostAsAddress : Fault::Unreadable;
    if (error.fault == GrammarFault::UnknownMechanism)
        return Fault::MistypedName;
    const auto nameOf = [](const std::string &term) { return ascii::lower(term.substr(0, term.find(':'))); };
    return nameOf(better) == nameOf(error.term) ? Fault::AddressSpelling : Fault::HostAsAddress;
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
    return Mistake{Fault::LostSpace, record.substr(from, end - from), from, isReadable(record), meant};
}

std::optional<Mistake> cutOff(const std::string &record)
{
    const std::string rest = withoutCut(record);
    if (rest.empty())
        return std::nullopt;
    const auto from = record.find_last_of(' ') + 1;
    return Mistake{Fault::CutOff, record.substr(from), from, isReadable(record),
                   isReadable(rest) ? rest : mended(rest)};
}

std::optional<Mistake> withoutItsVersion(const std::string &record)
{
    const std::string meant = withVersion(record);
    if (meant.empty())
        return std::nullopt;
    return Mistake{Fault::NoVersion, record.substr(0, record.find(' ')), 0, false, meant};
}

/// What the grammar lets pass although something else was meant.
std::optional<Mistake> lintTerm(const Term &term, const std::string &record)
{
    // A name may end in "-all" by the letter of §12, but there is no such top-level domain.
    if (ascii::lower(term.domainSpec).ends_with("-all") && term.kind != Kind::UnknownModifier)
        return Mistake{Fault::GluedTerms, term.text, term.offset, false, mended(record)};
    if (hasOddName(term)) {
        const bool list = term.domainSpec.find_first_of(",;") != std::string::npos;
        const bool spoilsAll = term.kind == Kind::Include || term.kind == Kind::Redirect; // §5.2, §6.1
        return Mistake{list ? Fault::WrongSeparator : Fault::NotAName, term.text, term.offset, !spoilsAll,
                       mended(record)};
    }
    if (term.kind != Kind::UnknownModifier)
        return std::nullopt;
    static constexpr std::array<std::string_view, 12> mechanisms{"all", "include", "a",  "mx",   "ptr",  "ip4",
                                                                 "ip6", "exists",  "ip", "ipv4", "ipv6", "includes"};
    const std::string name = ascii::lower(term.text.substr(0, term.text.find('=')));
    if (std::find(mechanisms.begin(), mechanisms.end(), name) != mechanisms.end())
        return Mistake{Fault::EqualsForColon, term.text, term.offset, true, mended(record)};
    if (ascii::lower(term.text) == "v=spf1")
        return Mistake{Fault::VersionRepeated, term.text, term.offset, true, mended(record)};
    return std::nullopt;
}

} // namespace

std::string_view toText(Fault fault)
{
    switch (fault) {
    case Fault::NotFirst:
        return "not-first";
    case Fault::VersionGlued:
        return "version-glued";
    case Fault::SenderId:
        return "sender-id";
    case Fault::WrongSeparator:
        return "wrong-separator";
    case Fault::FancyCharacter:
        return "fancy-character";
    case Fault::Quoted:
        return "quoted";
    case Fault::MistypedName:
        return "mistyped-name";
    case Fault::EqualsForColon:
        return "equals-for-colon";
    case Fault::SpaceInTerm:
        return "space-in-term";
    case Fault::GluedTerms:
        return "glued-terms";
    case Fault::HostAsAddress:
        return "host-as-address";
    case Fault::AddressSpelling:
        return "address-spelling";
    case Fault::AddressRange:
        return "address-range";
    case Fault::NotAName:
        return "not-a-name";
    case Fault::StrayCharacter:
        return "stray-character";
    case Fault::ModifierTwice:
        return "modifier-twice";
    case Fault::TooLong:
        return "too-long";
    case Fault::VersionRepeated:
        return "version-repeated";
    case Fault::LostSpace:
        return "lost-space";
    case Fault::CutOff:
        return "cut-off";
    case Fault::NoVersion:
        return "no-version";
    case Fault::Unreadable:
        return "unreadable";
    case Fault::NameAlone:
        return "name-alone";
    }
    return {};
}

std::optional<Mistake> lint(const dns::Text &text)
{
    const std::string record = text.joined();
    const std::string low = ascii::lower(record);
    if (low.starts_with("spf2.0/"))
        return Mistake{Fault::SenderId, record.substr(0, record.find(' ')), 0, true, {}};
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
        return Mistake{version == 0 ? Fault::VersionGlued : Fault::NotFirst,
                       record.substr(0, record.find(' ', version)), 0, false, mended(record)};
    }
    if (auto cut = cutOff(record))
        return cut;
    const auto parsed = parse(record);
    if (const auto *error = std::get_if<SyntaxError>(&parsed))
        return Mistake{faultOf(*error, record), error->term, error->offset, false, mended(record)};
    if (record.size() > longestMended)
        return Mistake{Fault::TooLong, {}, 0, true, {}};
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
