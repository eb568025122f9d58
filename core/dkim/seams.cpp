// SPDX-License-Identifier: Apache-2.0
#include "seams.h"

#include "keyrecord.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr std::size_t mostPieces = 4;        // one more than RSA with 4096 bits needs
constexpr std::size_t mostOctets = 4 * 1024; // RSA with 16384 bits is shorter, and no verifier takes more

} // namespace

std::optional<std::string> assembled(std::vector<std::string> pieces, const std::string &ownRecord)
{
    std::size_t octets = 0;
    for (const std::string &piece : pieces)
        octets += piece.size();
    if (pieces.size() < 2 || pieces.size() > mostPieces || octets > mostOctets)
        return std::nullopt;
    const std::string ownKey = parseKeyRecord(ownRecord).key;
    std::optional<std::string> usable;
    std::sort(pieces.begin(), pieces.end());
    do {
        std::string text;
        for (const std::string &piece : pieces)
            text += piece;
        const KeyRecord record = parseKeyRecord(text);
        if (!record.isUsable())
            continue;
        if (!ownKey.empty() && record.key == ownKey)
            return text;
        if (!usable)
            usable = std::move(text);
    } while (std::next_permutation(pieces.begin(), pieces.end()));
    return usable;
}

} // namespace dkim
