// SPDX-License-Identifier: Apache-2.0
#include "range.h"

#include "core/ascii.h"
#include "core/ip.h"

#include <algorithm>
#include <cstdint>

namespace spf
{

namespace
{

/// More terms than that are better written by somebody who knows the network.
constexpr int mostNetworks = 8;

std::uint64_t numberOf(const ip::Address &address)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number * 256 + address.octets[i];
    return number;
}

std::string quadOf(std::uint64_t number)
{
    return std::to_string(number >> 24U) + '.' + std::to_string((number >> 16U) & 255U) + '.' +
           std::to_string((number >> 8U) & 255U) + '.' + std::to_string(number & 255U);
}

std::string networks(const std::string &head, std::uint64_t first, std::uint64_t last)
{
    std::string terms;
    for (int count = 0; first <= last; ++count) {
        if (count == mostNetworks)
            return {};
        unsigned length = 32;
        std::uint64_t size = 1;
        while (length > 0 && first % (2 * size) == 0 && first + 2 * size - 1 <= last) {
            size *= 2;
            --length;
        }
        terms += (terms.empty() ? "" : " ") + head + quadOf(first);
        if (length < 32)
            terms += '/' + std::to_string(length);
        first += size;
    }
    return terms;
}

} // namespace

std::optional<std::string> networksOf(std::string_view word)
{
    const auto colon = word.find(':');
    const auto hyphen = word.find('-', colon == std::string_view::npos ? 0 : colon);
    if (colon == std::string_view::npos || hyphen == std::string_view::npos)
        return std::nullopt;
    const auto first = ip::parseV4(word.substr(colon + 1, hyphen - colon - 1));
    std::string_view behind = word.substr(hyphen + 1);
    if (!first || behind.empty())
        return std::nullopt;
    if (behind.find(':') != std::string_view::npos) // "…10-ip4:…20" may also forbid the second
        return ip::parseV4(behind.substr(behind.find(':') + 1)) ? std::optional(std::string()) : std::nullopt;
    std::string full(behind);
    if (std::all_of(behind.begin(), behind.end(), ascii::isDigit)) {
        const std::string start = ip::toText(*first);
        full = start.substr(0, start.rfind('.') + 1) + full;
    }
    const auto last = ip::parseV4(full);
    if (!last)
        return std::nullopt;
    const std::string_view head = word.substr(0, colon + 1);
    const bool isIp4 = head.ends_with("ip4:") || head.ends_with("IP4:");
    return isIp4 ? networks(std::string(head), numberOf(*first), numberOf(*last)) : std::string();
}

} // namespace spf
