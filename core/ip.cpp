// SPDX-License-Identifier: Apache-2.0
#include "ip.h"

#include <algorithm>
#include <charconv>

namespace ip
{

namespace
{

std::optional<unsigned> decimal(std::string_view text, unsigned largest)
{
    if (text.empty() || text.size() > 3 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value > largest)
        return std::nullopt;
    return value;
}

/// The colon-separated groups on one side of "::", the last of which may be a dotted quad. False when malformed.
bool readGroups(std::string_view text, std::vector<std::uint16_t> &groups, bool quadAllowed)
{
    while (!text.empty()) {
        const auto colon = text.find(':');
        const auto group = text.substr(0, colon);
        const bool last = colon == std::string_view::npos;
        if (last && quadAllowed && group.find('.') != std::string_view::npos) {
            const auto quad = parseV4(group);
            if (!quad)
                return false;
            groups.push_back(static_cast<std::uint16_t>(quad->octets[0] << 8 | quad->octets[1]));
            groups.push_back(static_cast<std::uint16_t>(quad->octets[2] << 8 | quad->octets[3]));
            return true;
        }
        if (group.empty() || group.size() > 4)
            return false;
        unsigned value = 0;
        const auto [end, error] = std::from_chars(group.data(), group.data() + group.size(), value, 16);
        if (error != std::errc{} || end != group.data() + group.size())
            return false;
        groups.push_back(static_cast<std::uint16_t>(value));
        if (last)
            return true;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return false; // a single colon at the end
    }
    return true;
}

std::uint16_t groupAt(const Address &address, std::size_t index)
{
    return static_cast<std::uint16_t>(address.octets[2 * index] << 8 | address.octets[2 * index + 1]);
}

} // namespace

std::optional<Address> parseV4(std::string_view text)
{
    Address address;
    for (std::size_t part = 0; part < 4; ++part) {
        const auto dot = text.find('.');
        if ((dot == std::string_view::npos) != (part == 3))
            return std::nullopt;
        const auto value = decimal(text.substr(0, dot), 255);
        if (!value)
            return std::nullopt;
        address.octets[part] = static_cast<std::uint8_t>(*value);
        text = part == 3 ? std::string_view{} : text.substr(dot + 1);
    }
    return address;
}

std::optional<Address> parseV6(std::string_view text)
{
    if (text.size() < 2 || text.size() > 45)
        return std::nullopt;
    std::vector<std::uint16_t> head;
    std::vector<std::uint16_t> tail;
    const auto gap = text.find("::");
    if (gap == std::string_view::npos) {
        if (!readGroups(text, head, true) || head.size() != 8)
            return std::nullopt;
    } else {
        const auto after = text.substr(gap + 2);
        if (after.find("::") != std::string_view::npos || !readGroups(text.substr(0, gap), head, false) ||
            !readGroups(after, tail, true) || head.size() + tail.size() > 7)
            return std::nullopt;
        head.resize(8 - tail.size());
        head.insert(head.end(), tail.begin(), tail.end());
    }
    Address address{Family::V6, {}};
    for (std::size_t i = 0; i < 8; ++i) {
        address.octets[2 * i] = static_cast<std::uint8_t>(head[i] >> 8);
        address.octets[2 * i + 1] = static_cast<std::uint8_t>(head[i] & 0xff);
    }
    return address;
}

std::optional<Address> parse(std::string_view text)
{
    return text.find(':') == std::string_view::npos ? parseV4(text) : parseV6(text);
}

Address unmap(const Address &address)
{
    static constexpr Address mapped{Family::V6, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}};
    if (!contains({mapped, 96}, address))
        return address;
    Address plain;
    for (std::size_t i = 0; i < 4; ++i)
        plain.octets[i] = address.octets[12 + i];
    return plain;
}

std::string toText(const Address &address)
{
    if (address.isV4()) {
        std::string text;
        for (std::size_t i = 0; i < 4; ++i)
            text += (i ? "." : "") + std::to_string(address.octets[i]);
        return text;
    }
    if (const Address plain = unmap(address); plain.isV4())
        return "::ffff:" + toText(plain); // RFC 5952 §5
    // RFC 5952 §4.2: the longest run of at least two zero groups, the first of equals.
    std::size_t start = 8;
    std::size_t length = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t run = 0;
        while (i + run < 8 && groupAt(address, i + run) == 0)
            ++run;
        if (run > length) {
            start = i;
            length = run;
        }
        i += run;
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == start) {
            text += "::";
            i += length - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 4> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), groupAt(address, i), 16).ptr;
        text.append(digits.data(), end);
    }
    return text;
}

std::string reversed(const Address &address)
{
    std::string text;
    if (address.isV4()) {
        for (std::size_t i = 4; i-- > 0;)
            text += std::to_string(address.octets[i]) + (i ? "." : "");
        return text;
    }
    static constexpr std::string_view hex = "0123456789abcdef";
    for (std::size_t i = 16; i-- > 0;) {
        text += hex[address.octets[i] & 0x0f];
        text += '.';
        text += hex[address.octets[i] >> 4];
        if (i)
            text += '.';
    }
    return text;
}

std::string reverseName(const Address &address)
{
    return reversed(address) + (address.isV4() ? ".in-addr.arpa" : ".ip6.arpa");
}

std::optional<Prefix> parsePrefix(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    if (slash == std::string_view::npos)
        return Prefix{*address, address->bits()};
    const auto length = decimal(text.substr(slash + 1), address->bits());
    if (!length)
        return std::nullopt;
    return Prefix{*address, *length};
}

bool holds(const std::vector<Address> &addresses, const Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

bool contains(const Prefix &prefix, const Address &address)
{
    if (prefix.network.family != address.family || prefix.length > address.bits())
        return false;
    for (std::size_t i = 0; i < prefix.length; i += 8) {
        const unsigned left = prefix.length - static_cast<unsigned>(i);
        const auto mask = static_cast<std::uint8_t>(left >= 8 ? 0xff : 0xff << (8 - left));
        if ((prefix.network.octets[i / 8] ^ address.octets[i / 8]) & mask)
            return false;
    }
    return true;
}

} // namespace ip
