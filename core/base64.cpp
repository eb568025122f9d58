// SPDX-License-Identifier: Apache-2.0
#include "base64.h"

#include <openssl/evp.h>

#include <array>
#include <cstddef>
#include <cstdint>

namespace
{

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t noDigit = 64;

constexpr auto digitOf = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(noDigit);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return table;
}();

} // namespace

std::string toBase64(std::string_view octets)
{
    std::string text((octets.size() + 2) / 3 * 4, '\0'); // the call puts a zero behind it, where the string has one
    EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                    reinterpret_cast<const unsigned char *>(octets.data()), static_cast<int>(octets.size()));
    return text;
}

std::optional<std::string> fromBase64(std::string_view text, bool *cutOff)
{
    std::string octets;
    octets.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t group = 0;
    unsigned digits = 0;
    unsigned padding = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        if (c == '=') {
            ++padding;
            continue;
        }
        const std::uint8_t value = digitOf[static_cast<unsigned char>(c)];
        if (value == noDigit || padding > 0)
            return std::nullopt;
        group = group << 6 | value;
        if (++digits == 4) {
            for (const unsigned shift : {16u, 8u, 0u})
                octets += static_cast<char>(group >> shift & 0xff);
            group = 0;
            digits = 0;
        }
    }
    if (digits >= 2) {
        octets += static_cast<char>(group >> (digits == 2 ? 4 : 10) & 0xff);
        if (digits == 3)
            octets += static_cast<char>(group >> 2 & 0xff);
    }
    // RFC 6376 §3.2: the padding may be left out, and be one or two signs whatever the digits need; verifiers are no
    // stricter.
    const bool cut = digits == 1;
    if (padding > 2)
        return std::nullopt;
    if (cutOff)
        *cutOff = cut;
    return cut && !cutOff ? std::nullopt : std::optional(octets);
}
