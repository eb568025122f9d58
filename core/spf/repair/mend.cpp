// SPDX-License-Identifier: Apache-2.0
#include "mend.h"

#include "glued.h"
#include "oddname.h"
#include "pasted.h"
#include "word.h"
#include "words.h"

#include "core/ascii.h"
#include "core/budget.h"
#include "core/spf/record.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace spf
{

namespace
{

constexpr std::string_view version = "v=spf1";

/// A record on its way: a text at first, the words behind the version at the end.
struct Draft {
    std::string_view record; // as it stands
    std::string text;
    std::vector<std::string> words;
    bool isGivenUp = false;
};

bool isAll(std::string_view word)
{
    return ascii::lower(unqualified(word)) == "all";
}

/// Whether the mechanism `word` lets through whom it matches (§4.6.2).
bool letsPass(std::string_view word)
{
    return !isQualified(word) || word.front() == '+';
}

// --- the text ---

std::string replaced(std::string_view text, std::string_view what, std::string_view by)
{
    std::string out;
    for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what)) {
        out += text.substr(0, at);
        out += by;
        text.remove_prefix(at + what.size());
    }
    return out += text;
}

using Replacement = std::pair<std::string_view, std::string_view>;

template <std::size_t count> void replaceAll(Draft &draft, const std::array<Replacement, count> &replacements)
{
    for (const auto &[what, by] : replacements)
        draft.text = replaced(draft.text, what, by);
}

/// What word processors put in: quotes go, wide and no-break spaces are spaces, dashes are hyphens; as UTF-8, and then
/// what is left over as the one octet that it is in Windows-1252.
void plainAscii(Draft &draft)
{
    static constexpr std::array<Replacement, 23> fancy{
        {{"\xE2\x80\x9C", ""},  {"\xE2\x80\x9D", ""},  {"\xE2\x80\x9E", ""},  {"\xE2\x80\x98", ""},
         {"\xE2\x80\x99", ""},  {"\xC2\xAB", ""},      {"\xC2\xBB", ""},      {"\xC2\xA0", " "},
         {"\xE2\x80\xAF", " "}, {"\xE2\x80\x89", " "}, {"\xE2\x80\x8B", ""},  {"\xEF\xBB\xBF", ""},
         {"\xE2\x80\x93", "-"}, {"\xE2\x80\x94", "-"}, {"\xE2\x88\x92", "-"}, {"\xCB\x9C", "~"},
         {"\xA0", " "},         {"\x91", ""},          {"\x92", ""},          {"\x93", ""},
         {"\x94", ""},          {"\x96", "-"},         {"\x97", "-"}}};
    replaceAll(draft, fancy);
}

/// "[a.example](http://a.example)" is the name alone.
void namesForLinks(Draft &draft)
{
    draft.text = withoutLinks(draft.text);
}

/// Marks around words go, tabs and line ends are spaces (§12 knows none of them).
void plainSpaces(Draft &draft)
{
    static constexpr std::array<Replacement, 8> marks{
        {{"\"", ""}, {"'", ""}, {"<", ""}, {">", ""}, {"\\", ""}, {"\t", " "}, {"\r", " "}, {"\n", " "}}};
    replaceAll(draft, marks);
}

/// What stands behind the first version: "v=spf10 a", "v=spf1.0 a", "v=spf1: a"; but an address may be glued to it.
void behindVersion(Draft &draft)
{
    const auto start = ascii::lower(draft.text).find(version);
    draft.isGivenUp = start == std::string::npos;
    if (draft.isGivenUp)
        return;
    std::string_view rest = std::string_view(draft.text).substr(start + version.size());
    const auto number = std::min(rest.find_first_not_of("0123456789."), rest.size());
    if (number <= 2 && (number == rest.size() || rest[number] == ' '))
        rest.remove_prefix(number);
    // "v=spf1-ip4:192.0.2.1" bans a sender or lets it through, with a hyphen in between: only the owner knows.
    const std::string_view glued = rest.substr(0, rest.find_first_of(" ,;"));
    draft.isGivenUp = !letsPass(glued) && !isAll(glued);
    rest.remove_prefix(std::min(rest.find_first_not_of(":. "), rest.size()));
    draft.text = std::string(rest);
}

/// Whether `word` is a bare name that a term could lead to.
bool isName(std::string_view word)
{
    return word.find_first_of(":=/@%") == std::string_view::npos && areTerms("include:" + std::string(word));
}

/// "include:a.example,b.example": each name of a list behind what was meant to stand in front of it.
void listSpelledOut(Draft &draft)
{
    constexpr std::size_t longestStart = 16; // no name of a term is longer, with a qualifier and its sign
    std::string out;
    for (std::string_view text = draft.text;;) {
        const auto end = text.find_first_of(",;");
        std::string_view piece = text.substr(0, end);
        piece.remove_prefix(std::min(piece.find_first_not_of(' '), piece.size()));
        piece = piece.substr(0, piece.find_last_not_of(' ') + 1);
        const std::string before = out.substr(out.rfind(' ') + 1);
        const auto sign = before.find_first_of(":=");
        out += ' ';
        if (sign < longestStart && isName(piece.substr(0, piece.find(' '))))
            out += before.substr(0, sign + 1);
        out += piece;
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    draft.text = std::move(out);
}

void cutIntoWords(Draft &draft)
{
    draft.words = wordsOf(draft.text);
}

// --- the words ---

bool endsWithSign(std::string_view word)
{
    return word.ends_with(':') || word.ends_with('=');
}

/// Whether `word` is a name that wants a value and has none yet: "ip4", "ip4:", "+include:", "redirect=".
bool wantsValue(const std::string &word)
{
    static constexpr std::array<std::string_view, 12> always{
        "include", "ip4", "ip6", "exists", "redirect", "exp", "ip", "ipv4", "ipv6", "includes", "inc", "exist"};
    const std::string name = ascii::lower(unqualified(word));
    if (endsWithSign(name))
        return name.find_first_of(":=") == name.size() - 1;
    return std::find(always.begin(), always.end(), name) != always.end();
}

/// "ip4: 192.0.2.1", "ip4 :192.0.2.1", "include : x", "include x": in one word each, unless what follows is a term.
void joinValues(Draft &draft)
{
    std::vector<std::string> out;
    for (const std::string &word : draft.words) {
        const bool beginsWithSign = word.front() == ':' || word.front() == '=';
        if (!out.empty() && beginsWithSign && out.back().find_first_of(":=") == std::string::npos) {
            out.back() += word;
        } else if (!out.empty() && wantsValue(out.back()) && !areTerms(word)) {
            const std::string name = ascii::lower(out.back());
            const bool isModifier = name == "redirect" || name == "exp";
            out.back() += (endsWithSign(name) ? "" : isModifier ? "=" : ":") + word;
        } else {
            out.push_back(word);
        }
    }
    draft.words = std::move(out);
}

/// Two records pasted together: one version, and the last word on all others.
void oneVersion(Draft &draft)
{
    const auto isVersion = [](const std::string &word) { return ascii::lower(word) == version; };
    const auto isDenied = [](const std::string &word) { return isAll(word) && !letsPass(word); };
    const auto last = std::find_if(draft.words.rbegin(), draft.words.rend(), isVersion);
    if (last == draft.words.rend())
        return;
    if (std::any_of(last.base(), draft.words.end(), isAll))
        draft.words.erase(std::remove_if(draft.words.begin(), last.base(), isDenied), last.base());
    std::erase_if(draft.words, isVersion);
}

/// §6: a redirect or exp stands once; the same one twice is one.
void modifiersOnce(Draft &draft)
{
    std::set<std::string> seen;
    std::erase_if(draft.words, [&seen](const std::string &word) {
        const std::string low = ascii::lower(word);
        const bool once = low.starts_with("redirect=") || low.starts_with("exp=");
        return once && !seen.insert(low).second;
    });
}

/// A word and what it falls into, each as it was meant. A missing space is the simpler story: "ip4:192.0.2.1-all" is no
/// host name.
std::string termsOf(const std::string &given)
{
    const std::string word = withBareName(given);
    const std::string apart = unglued(word);
    if (apart == word) {
        const std::string better = mendedWord(word);
        return areTerms(better) ? better : word;
    }
    std::string terms;
    for (const std::string &part : wordsOf(apart))
        terms += termsOf(part) + ' ';
    return terms;
}

void eachMended(Draft &draft)
{
    std::vector<std::string> terms;
    for (const std::string &word : draft.words) {
        for (std::string &term : wordsOf(termsOf(word)))
            terms.push_back(std::move(term));
    }
    draft.words = std::move(terms);
}

/// "include:a.example-all -all": what was glued and stood there all the same stands once.
void neighboursOnce(Draft &draft)
{
    draft.words.erase(std::unique(draft.words.begin(), draft.words.end()), draft.words.end());
}

/// The terms of what receivers read today, in one spelling; nothing where they read nothing.
std::set<std::string> termsToday(std::string_view record)
{
    std::set<std::string> terms;
    const auto parsed = parse(looksLikeSpf(record) ? record : version);
    if (const auto *today = std::get_if<Record>(&parsed)) {
        for (const Term &term : today->terms)
            terms.insert(canonical(term));
    }
    return terms;
}

/// Of a record that receivers read today, what they never read and what does not let through goes to the end: in front,
/// it would stop senders that later terms let through today. Where these come from a redirect no place is late enough.
void newBansLast(Draft &draft)
{
    const auto today = termsToday(draft.record);
    if (today.empty())
        return;
    const auto isRead = [&today](const std::string &word) {
        const auto parsed = parse("v=spf1 " + word);
        const auto *record = std::get_if<Record>(&parsed);
        return record && today.contains(canonical(record->terms.front()));
    };
    std::vector<std::string> bans;
    std::erase_if(draft.words, [&](const std::string &word) {
        const bool isBan = !letsPass(word) && !isRead(word);
        if (isBan)
            bans.push_back(word);
        return isBan;
    });
    draft.isGivenUp =
        !bans.empty() && std::any_of(draft.words.begin(), draft.words.end(), [&](const std::string &word) {
            return ascii::lower(word).starts_with("redirect=") && isRead(word);
        });
    std::stable_partition(bans.begin(), bans.end(), [](const std::string &ban) { return !isAll(ban); });
    const auto end = std::find_if(draft.words.begin(), draft.words.end(), &isAll);
    const bool isOpen = end == draft.words.end() || letsPass(*end);
    draft.words.insert(isOpen ? draft.words.end() : end, bans.begin(), bans.end());
}

using Step = void (*)(Draft &);
constexpr std::array<Step, 12> steps{
    // The text: what §12 has no octets for, then what is no part of a term.
    &plainAscii, &namesForLinks, &plainSpaces, &behindVersion, &listSpelledOut, &cutIntoWords,
    // The words: which of them belong together, then each alone, then what stands there twice.
    &joinValues, &eachMended, &oneVersion, &modifiersOnce, &neighboursOnce,
    // The order: nobody is lost.
    &newBansLast};

} // namespace

std::string mended(const std::string &record)
{
    if (record.size() > budget::mendedOctets)
        return {};
    Draft draft{record, record, {}};
    for (const Step step : steps) {
        step(draft);
        if (draft.isGivenUp)
            return {};
    }
    std::string out(version);
    for (const std::string &term : draft.words)
        out += ' ' + term;
    return isReadable(out) && out != record ? out : std::string();
}

} // namespace spf
