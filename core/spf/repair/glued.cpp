// SPDX-License-Identifier: Apache-2.0
#include "glued.h"

#include "address.h"
#include "word.h"
#include "words.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace spf
{

namespace
{

/// Each try looks at two ways to go on, so their number is bounded: nobody loses more spaces in one word.
constexpr int mostTries = 64;
constexpr std::size_t longestWord = 1024;
/// No address is longer, not even one with a mask, brackets and zeros in front.
constexpr std::size_t longestAddress = 64;

/// Where the address behind "ip4:" ends and something else begins; 0 where nothing does.
std::size_t endOfAddress(const std::string &word)
{
    static constexpr std::array<std::string_view, 5> names{"ip4", "ip6", "ip", "ipv4", "ipv6"};
    const auto colon = word.find(':');
    if (colon == std::string::npos)
        return 0;
    const std::string name = ascii::lower(unqualified(std::string_view(word).substr(0, colon)));
    if (std::find(names.begin(), names.end(), name) == names.end())
        return 0;
    for (std::size_t end = std::min(word.size() - 1, colon + longestAddress); end > colon; --end) {
        const bool goesOn = ascii::isDigit(word[end]) || word[end] == '/' || word[end] == '.';
        if (!goesOn && !addressFrom(std::string_view(word).substr(colon + 1, end - colon - 1)).empty())
            return end;
    }
    return 0;
}

class Ungluing
{
public:
    /// The whole word once too much was tried.
    static std::string of(const std::string &word)
    {
        Ungluing ungluing;
        std::string apart = ungluing.cut(word);
        return ungluing.m_tries < 0 ? word : apart;
    }

private:
    /// A way to cut a word in two and go on with what is left; the word itself where it must stay whole, nothing where
    /// this way does not apply.
    using Way = std::optional<std::string> (Ungluing::*)(const std::string &);

    std::string cut(const std::string &word)
    {
        static constexpr std::array<Way, 3> ways{&Ungluing::behindAddress, &Ungluing::beforeName, &Ungluing::beforeAll};
        if (--m_tries < 0)
            return word;
        for (const Way way : ways) {
            if (auto apart = (this->*way)(word))
                return *apart;
        }
        return word;
    }

    /// "ip4:192.0.2.1mx": what cannot belong to an address is the next term, if it is one.
    std::optional<std::string> behindAddress(const std::string &word)
    {
        const auto end = endOfAddress(word);
        if (end == 0)
            return std::nullopt;
        const std::string rest = word.substr(end);
        const std::string apart = cut(rest);
        if (rest.front() == '-' && apart.find(':') != std::string::npos)
            return word; // a term that forbids, or a range from one to the other
        if (areTerms(apart) || areTerms(mendedWord(rest)))
            return word.substr(0, end) + ' ' + apart;
        return std::nullopt;
    }

    /// "…1~include:a.example": no name holds a colon.
    std::optional<std::string> beforeName(const std::string &word)
    {
        static constexpr std::array<std::string_view, 6> starts{
            "include:", "ip4:", "ip6:", "exists:", "redirect=", "exp="};
        const std::string low = ascii::lower(word);
        for (const std::string_view start : starts) {
            auto at = low.find(start, 1);
            if (at == std::string::npos)
                continue;
            if (word[at - 1] == '-') // a hyphen between two, or a term that forbids
                return word;
            if (isQualified(std::string_view(word).substr(at - 1)))
                --at;
            if (at > 0)
                return cut(word.substr(0, at)) + ' ' + cut(word.substr(at));
        }
        return std::nullopt;
    }

    /// "include:a.example-all": there is no such top-level domain.
    std::optional<std::string> beforeAll(const std::string &word)
    {
        const std::string low = ascii::lower(word);
        for (const std::string_view end : {"-all", "~all", "?all", "+all"}) {
            if (low.size() <= end.size() || !low.ends_with(end))
                continue;
            const std::string rest = cut(word.substr(0, word.size() - end.size()));
            // An all would switch the redirect off (§6.1).
            return ascii::lower(rest).starts_with("redirect=") ? rest : rest + ' ' + std::string(end);
        }
        return std::nullopt;
    }

    int m_tries = mostTries;
};

} // namespace

std::string unglued(const std::string &word)
{
    return word.size() > longestWord ? word : Ungluing::of(word);
}

} // namespace spf
