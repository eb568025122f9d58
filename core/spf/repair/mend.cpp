// SPDX-License-Identifier: Apache-2.0
#include "mend.h"

#include "nearname.h"
#include "oddname.h"
#include "pasted.h"
#include "range.h"

#include "core/ascii.h"
#include "core/budget.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace spf
{

namespace
{

constexpr std::string_view qualifiers = "+-~?";

/// No address is longer, not even one with a mask, brackets and zeros in front.
constexpr std::size_t longestAddress = 64;

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// What word processors put in: quotes go, wide and no-break spaces are spaces, dashes are hyphens; as UTF-8, and then
/// what is left over as the one octet that it is in Windows-1252.
std::string plainAscii(std::string text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 23> fancy{
        {{"\xE2\x80\x9C", ""},  {"\xE2\x80\x9D", ""},  {"\xE2\x80\x9E", ""},  {"\xE2\x80\x98", ""},
         {"\xE2\x80\x99", ""},  {"\xC2\xAB", ""},      {"\xC2\xBB", ""},      {"\xC2\xA0", " "},
         {"\xE2\x80\xAF", " "}, {"\xE2\x80\x89", " "}, {"\xE2\x80\x8B", ""},  {"\xEF\xBB\xBF", ""},
         {"\xE2\x80\x93", "-"}, {"\xE2\x80\x94", "-"}, {"\xE2\x88\x92", "-"}, {"\xCB\x9C", "~"},
         {"\xA0", " "},         {"\x91", ""},          {"\x92", ""},          {"\x93", ""},
         {"\x94", ""},          {"\x96", "-"},         {"\x97", "-"}}};
    for (const auto &[character, ascii] : fancy)
        text = replaced(std::move(text), character, ascii);
    return text;
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

std::string withoutZeros(std::string_view number)
{
    while (number.size() > 1 && number.front() == '0')
        number.remove_prefix(1);
    return std::string(number);
}

/// "255.255.255.0" → 24.
std::optional<unsigned> lengthOf(const ip::Address &mask)
{
    for (unsigned length = 0; length <= 32; ++length) {
        ip::Address made;
        for (unsigned bit = 0; bit < length; ++bit)
            made.octets[bit / 8] = static_cast<std::uint8_t>(made.octets[bit / 8] | (0x80U >> (bit % 8)));
        if (mask.isV4() && made == mask)
            return length;
    }
    return std::nullopt;
}

/// "192.0.2.1", "192.0.2.0/24" and an IPv6 address as they are; with zeros in front of the numbers, a mask for the
/// length, or brackets as they are meant. Empty for what is no address.
std::string addressFrom(std::string_view value)
{
    if (value.starts_with('[') && value.ends_with(']'))
        value = value.substr(1, value.size() - 2);
    if (ip::parsePrefix(value))
        return std::string(value);
    const auto slash = value.find('/');
    std::string text;
    std::string_view octets = value.substr(0, slash);
    if (octets.find_first_not_of("0123456789.") == std::string_view::npos) {
        for (;;) {
            const auto dot = octets.find('.');
            text += withoutZeros(octets.substr(0, dot));
            if (dot == std::string_view::npos)
                break;
            text += '.';
            octets.remove_prefix(dot + 1);
        }
    } else {
        text = octets;
    }
    if (slash != std::string_view::npos) {
        const auto behind = value.substr(slash + 1);
        const auto mask = ip::parseV4(behind);
        const auto length = mask ? lengthOf(*mask) : std::nullopt;
        text += '/' + (length ? std::to_string(*length) : withoutZeros(behind));
    }
    return ip::parsePrefix(text) ? text : std::string();
}

/// Four numbers with dots between, and perhaps more behind: no host name, whatever follows.
bool beginsWithQuad(std::string_view value)
{
    for (int part = 0; part < 4; ++part) {
        const auto digits = std::min(value.find_first_not_of("0123456789"), value.size());
        if (digits == 0 || (part < 3 && (digits == value.size() || value[digits] != '.')))
            return false;
        value.remove_prefix(std::min(digits + 1, value.size()));
    }
    return true;
}

bool isHost(std::string_view value)
{
    const auto host = dns::Name::fromText(value);
    return host && dns::isHostName(*host) && host->labelCount() > 1 && !beginsWithQuad(value);
}

bool isQualified(std::string_view word)
{
    return !word.empty() && qualifiers.find(word.front()) != std::string_view::npos;
}

/// With the sign behind them, however it was written.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> knownNames{{{"ip:", "ip4:"},
                                                                                    {"ip=", "ip4:"},
                                                                                    {"ipv4:", "ip4:"},
                                                                                    {"ipv4=", "ip4:"},
                                                                                    {"ip4=", "ip4:"},
                                                                                    {"ipv6:", "ip6:"},
                                                                                    {"ipv6=", "ip6:"},
                                                                                    {"ip6=", "ip6:"},
                                                                                    {"inc:", "include:"},
                                                                                    {"mx=", "mx:"},
                                                                                    {"a=", "a:"},
                                                                                    {"ptr=", "ptr:"},
                                                                                    {"exp:", "exp="}}};

/// Whether `word` is a name that wants a value and has none yet: "ip4", "ip4:", "+include:", "redirect=".
bool wantsValue(const std::string &word)
{
    static constexpr std::array<std::string_view, 12> always{
        "include", "ip4", "ip6", "exists", "redirect", "exp", "ip", "ipv4", "ipv6", "includes", "inc", "exist"};
    const std::string name = ascii::lower(std::string_view(word).substr(isQualified(word) ? 1 : 0));
    if (name.ends_with(':') || name.ends_with('='))
        return name.find_first_of(":=") == name.size() - 1;
    return std::find(always.begin(), always.end(), name) != always.end();
}

/// "ip4: 192.0.2.1", "ip4 :192.0.2.1", "include : x", "include x": in one word each.
std::vector<std::string> joined(const std::vector<std::string> &words)
{
    std::vector<std::string> out;
    for (const std::string &word : words) {
        const bool isSign = word.front() == ':' || word.front() == '=';
        if (!out.empty() && isSign && out.back().find_first_of(":=") == std::string::npos) {
            out.back() += word;
            continue;
        }
        if (!out.empty() && wantsValue(out.back()) && !isReadable("v=spf1 " + word)) {
            const bool hasSign = out.back().ends_with(':') || out.back().ends_with('=');
            const std::string name = ascii::lower(out.back());
            out.back() += (hasSign ? "" : name == "redirect" || name == "exp" ? "=" : ":") + word;
            continue;
        }
        out.push_back(word);
    }
    return out;
}

/// Where the address behind "ip4:" ends and something else begins; 0 where nothing does.
std::size_t endOfAddress(const std::string &word)
{
    const std::string low = ascii::lower(word);
    const std::size_t sign = isQualified(low) ? 1 : 0;
    const auto colon = low.find(':');
    static constexpr std::array<std::string_view, 5> names{"ip4", "ip6", "ip", "ipv4", "ipv6"};
    if (colon == std::string::npos ||
        std::find(names.begin(), names.end(), low.substr(sign, colon - sign)) == names.end())
        return 0;
    for (std::size_t end = std::min(word.size() - 1, colon + longestAddress); end > colon; --end) {
        if (!addressFrom(std::string_view(word).substr(colon + 1, end - colon - 1)).empty() &&
            (std::string_view("/.0123456789").find(word[end]) == std::string_view::npos))
            return end;
    }
    return 0;
}

/// Whether `word` is a bare name that a term could lead to.
bool isName(std::string_view word)
{
    return word.find_first_of(":=/@%") == std::string_view::npos && isReadable("v=spf1 include:" + std::string(word));
}

/// "include:a.example,b.example": each name of a list behind what was meant to stand in front of it.
std::string listSpelledOut(std::string_view text)
{
    std::string out;
    for (;;) {
        const auto end = text.find_first_of(",;");
        std::string_view piece = text.substr(0, end);
        piece.remove_prefix(std::min(piece.find_first_not_of(' '), piece.size()));
        piece = piece.substr(0, piece.find_last_not_of(' ') + 1);
        const std::string before = out.substr(out.rfind(' ') + 1);
        const auto sign = before.find_first_of(":=");
        out += ' ';
        if (sign != std::string::npos && isName(piece.substr(0, piece.find(' '))))
            out += before.substr(0, sign + 1);
        out += piece;
        if (end == std::string_view::npos)
            return out;
        text.remove_prefix(end + 1);
    }
}

/// Of the words between "v=spf1" and the end, each as it was meant.
std::string mendedWords(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &given : words) {
        const std::string word = withBareName(given);
        // A missing space is the simpler story: "ip4:192.0.2.1-all" is no host name.
        const std::string apart = unglued(word);
        const std::string better = mendedWord(word);
        if (apart != word)
            out += mendedWords(wordsOf(apart));
        else
            out += ' ' + (isReadable("v=spf1 " + better) ? better : word);
    }
    return out;
}

/// §6: a redirect or exp stands once; the same one twice is one.
void dropTwins(std::vector<std::string> &words)
{
    std::set<std::string> seen;
    std::erase_if(words, [&seen](const std::string &word) {
        const std::string low = ascii::lower(word);
        const bool once = low.starts_with("redirect=") || low.starts_with("exp=");
        return once && !seen.insert(low).second;
    });
}

/// Two records pasted together: one version, and the last word on all others.
void dropRepeated(std::vector<std::string> &words)
{
    const auto isVersion = [](const std::string &word) { return ascii::lower(word) == "v=spf1"; };
    const auto last = std::find_if(words.rbegin(), words.rend(), isVersion);
    if (last == words.rend())
        return;
    const auto isAll = [](const std::string &word) {
        return ascii::lower(std::string_view(word).substr(isQualified(word) ? 1 : 0)) == "all";
    };
    const bool endsAgain = std::any_of(last.base(), words.end(), isAll);
    const auto before = static_cast<std::size_t>(last.base() - words.begin());
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isVersion(words[i]) && !(endsAgain && i < before && isAll(words[i])))
            kept.push_back(words[i]);
    }
    words = std::move(kept);
}

} // namespace

std::string mendedWord(const std::string &word)
{
    if (const std::string term = withSign(word); term != word)
        return term;
    const std::size_t sign = isQualified(word) ? 1 : 0;
    const std::string qualifier = word.substr(0, sign);
    if (const std::string bare = addressFrom(std::string_view(word).substr(sign)); !bare.empty() && qualifier != "-")
        return qualifier + (bare.find(':') == std::string::npos ? "ip4:" : "ip6:") + bare;
    const std::string low = ascii::lower(word);
    if (low.substr(sign).starts_with("all=") || low.substr(sign).starts_with("all:"))
        return word.substr(0, sign + 3);
    std::string mended = word;
    for (const auto &[wrong, right] : knownNames) {
        if (low.compare(sign, wrong.size(), wrong) == 0)
            mended = qualifier + std::string(right) + word.substr(sign + wrong.size());
    }
    if (const auto end = low.find_first_of(":=", sign); end != std::string::npos) {
        const auto right = nearName(std::string_view(low).substr(sign, end - sign));
        if (!right.empty() && low.compare(sign, right.size(), right) != 0)
            mended = qualifier + std::string(right) + word.substr(end + 1);
    }
    const auto colon = mended.find(':');
    if (colon == std::string::npos)
        return mended;
    if (const auto networks = networksOf(mended))
        return networks->empty() ? mended : *networks;
    const std::string name = ascii::lower(mended.substr(sign, colon - sign));
    const std::string value = mended.substr(colon + 1);
    static constexpr std::array<std::string_view, 6> names{"ip4", "ip6", "a", "mx", "ptr", "include"};
    if (std::find(names.begin(), names.end(), name) == names.end())
        return mended;
    if (const std::string address = addressFrom(value); !address.empty())
        return qualifier + (address.find(':') == std::string::npos ? "ip4:" : "ip6:") + address;
    if ((name == "ip4" || name == "ip6") && isHost(value))
        return qualifier + "a:" + value;
    return mended;
}

namespace
{

/// Each try looks at two ways to go on, so their number is bounded: nobody loses more spaces in one word, and no word
/// is longer.
constexpr int mostTries = 64;
constexpr std::size_t longestWord = 1024;

std::string unglued(const std::string &word, int &tries)
{
    if (--tries < 0)
        return word;
    static constexpr std::array<std::string_view, 6> starts{"include:", "ip4:", "ip6:", "exists:", "redirect=", "exp="};
    if (const auto end = endOfAddress(word)) {
        const std::string rest = word.substr(end);
        const std::string apart = unglued(rest, tries);
        const bool forbids = rest.front() == '-' && apart.find(':') != std::string::npos;
        if (forbids) // or a range from one to the other
            return word;
        if (isReadable("v=spf1 " + apart) || isReadable("v=spf1 " + mendedWord(rest)))
            return word.substr(0, end) + ' ' + apart;
    }
    const std::string low = ascii::lower(word);
    for (const std::string_view start : starts) {
        auto at = low.find(start, 1);
        if (at == std::string::npos)
            continue;
        if (word[at - 1] == '-') // a hyphen between two, or a term that forbids
            return word;
        if (qualifiers.find(word[at - 1]) != std::string_view::npos)
            --at;
        if (at > 0)
            return unglued(word.substr(0, at), tries) + ' ' + unglued(word.substr(at), tries);
    }
    for (const std::string_view end : {"-all", "~all", "?all", "+all"}) {
        if (low.size() <= end.size() || !low.ends_with(end))
            continue;
        const std::string rest = unglued(word.substr(0, word.size() - end.size()), tries);
        // An all would switch the redirect off (§6.1).
        return ascii::lower(rest).starts_with("redirect=") ? rest : rest + ' ' + std::string(end);
    }
    return word;
}

} // namespace

std::string unglued(const std::string &word)
{
    if (word.size() > longestWord)
        return word;
    int tries = mostTries;
    std::string apart = unglued(word, tries);
    return tries < 0 ? word : apart;
}

std::string mended(const std::string &record)
{
    if (record.size() > budget::mendedOctets)
        return {};
    std::string text = withoutLinks(plainAscii(record));
    for (const std::string_view nothing : {"\"", "'", "<", ">", "\\"})
        text = replaced(std::move(text), nothing, "");
    for (const std::string_view separator : {"\t", "\r", "\n"})
        text = replaced(std::move(text), separator, " ");
    const auto start = ascii::lower(text).find("v=spf1");
    if (start == std::string::npos)
        return {};
    text = text.substr(start + 6);
    // "v=spf10", "v=spf1.0"; but an address may be glued to it.
    const auto version = std::min(text.find_first_not_of("0123456789."), text.size());
    if (version <= 2 && (version == text.size() || text[version] == ' '))
        text.erase(0, version);
    text.erase(0, std::min(text.find_first_not_of(":. "), text.size()));
    auto words = joined(wordsOf(listSpelledOut(text)));
    dropRepeated(words);
    dropTwins(words);
    auto terms = wordsOf(mendedWords(words));
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end()); // "include:a.example-all -all"
    std::string out = "v=spf1";
    for (const std::string &term : terms)
        out += ' ' + term;
    return isReadable(out) && out != record ? out : std::string();
}

} // namespace spf
