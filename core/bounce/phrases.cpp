// SPDX-License-Identifier: Apache-2.0
#include "phrases.h"

#include <algorithm>

namespace bounce
{

namespace
{

constexpr std::size_t gram = 4;
constexpr std::size_t mostInWord = 40;
constexpr std::size_t mostOfWords = 200;
constexpr std::ptrdiff_t mostStars = 3;

std::size_t slotOf(std::string_view text, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < gram; ++i)
        value = value << 8 | static_cast<unsigned char>(text[at + i]);
    return value * 2654435761u >> 20; // Knuth's multiplicative hash, its upper twelve bits
}

/// Whether the rest of the phrase is where the text goes on; at most three stars deep.
bool goesOn(std::string_view phrase, std::string_view text)
{
    const std::size_t star = std::min(phrase.find('*'), phrase.size());
    if (!text.starts_with(phrase.substr(0, star)))
        return false;
    if (star == phrase.size())
        return true;
    const std::string_view rest = phrase.substr(star + 1);
    const bool isWord = (star == 0 || phrase[star - 1] == ' ') && (rest.empty() || rest.front() == ' ');
    text.remove_prefix(star);
    const std::size_t most = std::min(text.size(), isWord ? mostOfWords : mostInWord);
    for (std::size_t taken = 0; taken <= most; ++taken) {
        if (goesOn(rest, text.substr(taken)))
            return true;
        if (taken < most && !isWord && text[taken] == ' ')
            return false;
    }
    return false;
}

} // namespace

bool isPhrase(std::string_view phrase)
{
    return phrase.size() >= gram && phrase.size() <= 200 &&
           phrase.substr(0, gram).find('*') == std::string_view::npos &&
           std::count(phrase.begin(), phrase.end(), '*') <= mostStars && phrase.find("  ") == std::string_view::npos &&
           std::all_of(phrase.begin(), phrase.end(),
                       [](char c) { return c >= ' ' && c <= '~' && !(c >= 'A' && c <= 'Z'); });
}

void Phrases::add(std::string_view phrase, std::size_t owner)
{
    const std::size_t first = std::min(phrase.find('*'), phrase.size()); // of its literal beginning
    Phrase added{std::string(phrase), 0, owner, phrase.size()};
    added.weight -= static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), '*'));
    // The four octets that fewest others have.
    for (std::size_t at = 1; at + gram <= first; ++at) {
        if (m_bySlot[slotOf(phrase, at)].size() < m_bySlot[slotOf(phrase, added.at)].size())
            added.at = at;
    }
    const std::size_t slot = slotOf(phrase, added.at);
    m_bySlot[slot].push_back(static_cast<std::uint16_t>(m_phrases.size()));
    m_used.set(slot);
    m_phrases.push_back(std::move(added));
}

void Phrases::find(std::string_view text, const std::function<void(std::size_t, std::size_t)> &found) const
{
    for (std::size_t at = 0; at + gram <= text.size(); ++at) {
        const std::size_t slot = slotOf(text, at);
        if (!m_used[slot])
            continue;
        for (const std::uint16_t index : m_bySlot[slot]) {
            const Phrase &phrase = m_phrases[index];
            if (phrase.at <= at && goesOn(phrase.text, text.substr(at - phrase.at)))
                found(phrase.owner, phrase.weight);
        }
    }
}

} // namespace bounce
