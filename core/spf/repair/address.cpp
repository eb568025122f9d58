// SPDX-License-Identifier: Apache-2.0
#include "address.h"

#include "core/ascii.h"
#include "core/dns/name.h"
#include "core/ip.h"

#include <algorithm>
#include <optional>

namespace spf
{

namespace
{

constexpr std::string_view digits = "0123456789";

std::string_view withoutZeros(std::string_view number)
{
    while (number.size() > 1 && number.front() == '0')
        number.remove_prefix(1);
    return number;
}

/// "192.000.002.001" → "192.0.2.1"; what is no such text as it is.
std::string quadFrom(std::string_view text)
{
    if (text.find_first_not_of("0123456789.") != std::string_view::npos)
        return std::string(text);
    std::string quad;
    for (;;) {
        const auto dot = text.find('.');
        quad += withoutZeros(text.substr(0, dot));
        if (dot == std::string_view::npos)
            return quad;
        quad += '.';
        text.remove_prefix(dot + 1);
    }
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

/// "255.255.255.0", "024" → "24".
std::string lengthFrom(std::string_view text)
{
    const auto mask = ip::parseV4(text);
    const auto length = mask ? lengthOf(*mask) : std::nullopt;
    return length ? std::to_string(*length) : std::string(withoutZeros(text));
}

/// Four numbers with dots between, and perhaps more behind: no host name, whatever follows.
bool beginsWithQuad(std::string_view value)
{
    for (int part = 0; part < 4; ++part) {
        const auto length = std::min(value.find_first_not_of(digits), value.size());
        if (length == 0 || (part < 3 && (length == value.size() || value[length] != '.')))
            return false;
        value.remove_prefix(std::min(length + 1, value.size()));
    }
    return true;
}

} // namespace

std::string addressFrom(std::string_view value)
{
    if (value.starts_with('[') && value.ends_with(']'))
        value = value.substr(1, value.size() - 2);
    if (ip::parsePrefix(value))
        return std::string(value);
    const auto slash = value.find('/');
    std::string text = quadFrom(value.substr(0, slash));
    if (slash != std::string_view::npos)
        text += '/' + lengthFrom(value.substr(slash + 1));
    return ip::parsePrefix(text) ? text : std::string();
}

std::string termFor(const std::string &address)
{
    return (address.find(':') == std::string::npos ? "ip4:" : "ip6:") + address;
}

bool isHost(std::string_view value)
{
    const auto host = dns::Name::fromText(value);
    return host && dns::isHostName(*host) && host->labelCount() > 1 && !beginsWithQuad(value);
}

} // namespace spf
