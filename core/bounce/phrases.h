// SPDX-License-Identifier: Apache-2.0
// Many phrases looked for in one text at once. A phrase is in lower case with single spaces; a star inside a word
// stands for up to 40 octets without a space ("ofr0*_506"), a star that is a word for up to 200 octets ("listing in *
// dbl"). Its first four octets at least are no star. The time is that of one pass over the text: four octets each of
// the phrases are found by hash, and what stands there is compared.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bounce
{

/// Whether `phrase` is written as it has to be.
bool isPhrase(std::string_view phrase);

class Phrases
{
public:
    /// `owner` is what find() tells; several phrases may have the same.
    void add(std::string_view phrase, std::size_t owner);

    /// Calls `found` with the owner and the octets of its phrase that are no stars, for each that is in `text`, which
    /// is in lower case with single spaces; perhaps several times.
    void find(std::string_view text, const std::function<void(std::size_t owner, std::size_t weight)> &found) const;

private:
    struct Phrase {
        std::string text;
        std::size_t at = 0; // where its four octets stand in it
        std::size_t owner = 0;
        std::size_t weight = 0;
    };
    static constexpr std::size_t slotCount = 4096;

    std::vector<Phrase> m_phrases;
    std::array<std::vector<std::uint16_t>, slotCount> m_bySlot;
    std::bitset<slotCount> m_used;
};

} // namespace bounce
