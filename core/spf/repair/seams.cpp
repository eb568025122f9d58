// SPDX-License-Identifier: Apache-2.0
#include "seams.h"

#include "words.h"

#include "core/ascii.h"
#include "core/spf/record.h"

#include <algorithm>
#include <array>

namespace spf
{

namespace
{

constexpr std::size_t longestString = 255;

/// Whether a string of a TXT record begins with a term.
bool beginsWithTerm(std::string_view string)
{
    static constexpr std::array<std::string_view, 6> starts{"include:", "ip4:", "ip6:", "exists:", "redirect=", "exp="};
    static constexpr std::array<std::string_view, 4> words{"all", "a", "mx", "ptr"};
    const std::string low = ascii::lower(unqualified(string));
    return std::any_of(starts.begin(), starts.end(),
                       [&low](std::string_view start) { return low.starts_with(start); }) ||
           std::any_of(words.begin(), words.end(), [&low](std::string_view word) {
               return low.starts_with(word) &&
                      (low.size() == word.size() ||
                       std::string_view(" :/").find(low[word.size()]) != std::string_view::npos);
           });
}

/// Whether each string is a word: nobody cuts a text so by its length.
bool isOneWordEach(const dns::Text &text)
{
    return text.strings.size() > 1 && ascii::lower(text.strings.front()) == "v=spf1" &&
           std::all_of(text.strings.begin(), text.strings.end(), [](const std::string &string) {
               return string.size() < longestString && string.find(' ') == std::string::npos;
           });
}

bool isFragmentOfAll(std::string_view word)
{
    const std::string low = ascii::lower(word);
    static constexpr std::array<std::string_view, 3> ends{"-all", "~all", "?all"};
    return !low.empty() && std::any_of(ends.begin(), ends.end(), [&low](std::string_view end) {
        return low.size() < end.size() && end.starts_with(low);
    });
}

} // namespace

std::optional<Spaced> withLostSpaces(const dns::Text &text)
{
    const bool words = isOneWordEach(text);
    std::string before;
    Spaced spaced;
    std::optional<std::size_t> seam;
    for (const std::string &string : text.strings) {
        // Behind a dot a name goes on.
        const bool open = !before.empty() &&
                          std::string_view(words ? " .:=/+-~?" : " .").find(before.back()) == std::string_view::npos;
        const bool begins =
            !string.empty() &&
            (words ? std::string_view(".:=/").find(string.front()) == std::string_view::npos : beginsWithTerm(string));
        if (open && begins) {
            seam = seam.value_or(before.size());
            spaced.record += ' ';
        }
        before += string;
        spaced.record += string;
    }
    spaced.seam = seam.value_or(0);
    return seam ? std::optional(spaced) : std::nullopt;
}

std::string withoutCut(const std::string &record)
{
    static constexpr std::array<std::size_t, 3> lengths{longestString, 512, 1024};
    const auto space = record.find_last_of(' ');
    if (std::find(lengths.begin(), lengths.end(), record.size()) == lengths.end() || space == std::string::npos)
        return {};
    const std::string whole = record.substr(0, space);
    const std::string last = record.substr(space + 1);
    const auto parsed = parse(isReadable(record) ? record : isReadable(whole) ? whole : "v=spf1 all");
    const auto *terms = std::get_if<Record>(&parsed);
    if (!terms || terms->find(Kind::All) || terms->find(Kind::Redirect))
        return {};
    if (isFragmentOfAll(last))
        return whole + ' ' + last.front() + "all";
    return (isReadable(record) && !last.empty() ? record : whole) + " ~all";
}

} // namespace spf
