// SPDX-License-Identifier: Apache-2.0
#include "endpoint.h"

#include <charconv>

namespace dns
{

namespace
{

std::optional<Endpoint> joined(std::optional<ip::Address> address, std::string_view port)
{
    if (!address)
        return std::nullopt;
    Endpoint endpoint{*address};
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), endpoint.port);
    if (error != std::errc{} || end != port.data() + port.size() || endpoint.port == 0)
        return std::nullopt;
    return endpoint;
}

} // namespace

std::optional<Endpoint> endpointFromText(std::string_view text)
{
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos)
            return std::nullopt;
        const auto address = ip::parseV6(text.substr(1, close - 1));
        const auto rest = text.substr(close + 1);
        if (rest.empty())
            return address ? std::optional(Endpoint{*address}) : std::nullopt;
        return rest.starts_with(':') ? joined(address, rest.substr(1)) : std::nullopt;
    }
    if (const auto address = ip::parse(text))
        return Endpoint{*address};
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    return joined(ip::parseV4(text.substr(0, colon)), text.substr(colon + 1));
}

std::string toText(const Endpoint &endpoint, bool withPort)
{
    std::string address = ip::toText(endpoint.address);
    if (endpoint.port == Endpoint::usualPort && !withPort)
        return address;
    return (endpoint.address.isV6() ? '[' + address + ']' : address) + ':' + std::to_string(endpoint.port);
}

} // namespace dns
