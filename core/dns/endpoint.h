// SPDX-License-Identifier: Apache-2.0
// Where a name server listens: what Question::server and `--dns` say in text.
#pragma once

#include "core/ip.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dns
{

struct Endpoint {
    static constexpr std::uint16_t usualPort = 53;

    ip::Address address;
    std::uint16_t port = usualPort;
    auto operator<=>(const Endpoint &) const = default;
};

/// "192.0.2.53", "192.0.2.53:5353", "2001:db8::53", "[2001:db8::53]", "[2001:db8::53]:5353". Nothing for anything else,
/// port 0 included.
std::optional<Endpoint> endpointFromText(std::string_view text);

/// The shortest of those forms; `withPort` writes port 53, too.
std::string toText(const Endpoint &endpoint, bool withPort = false);

/// A server as Question::server names it; port 0 stands for the usual one.
inline std::string serverText(const ip::Address &address, std::uint16_t port)
{
    return toText({address, port == 0 ? Endpoint::usualPort : port});
}

} // namespace dns
