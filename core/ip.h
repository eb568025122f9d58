// SPDX-License-Identifier: Apache-2.0
// IP addresses as the mail world uses them: IPv4 and IPv6 are two separate senders, both are written reversed below
// in-addr.arpa, ip6.arpa and every blocklist. Parsing is strict (RFC 6943 §3.1.1: "0177.1" is dangerous), text is
// canonical (RFC 5952). No Qt: the protocol rooms run anywhere.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ip
{

enum class Family : std::uint8_t { V4, V6 };

/// One IPv4 or IPv6 address. IPv4 uses the first four octets of `octets`.
struct Address {
    Family family = Family::V4;
    std::array<std::uint8_t, 16> octets{};

    [[nodiscard]] bool isV4() const { return family == Family::V4; }
    [[nodiscard]] bool isV6() const { return family == Family::V6; }
    [[nodiscard]] unsigned bits() const { return isV4() ? 32 : 128; }
    auto operator<=>(const Address &) const = default;
};

/// Dotted quad without leading zeros, or RFC 4291 §2.2 text (no zone id, no brackets). An IPv4-mapped IPv6 address
/// stays IPv6; unmap() turns it into what it stands for.
std::optional<Address> parse(std::string_view text);
std::optional<Address> parseV4(std::string_view text);
std::optional<Address> parseV6(std::string_view text);

/// ::ffff:192.0.2.1 → 192.0.2.1; everything else unchanged.
Address unmap(const Address &address);

/// 192.0.2.1, or RFC 5952 text for IPv6.
std::string toText(const Address &address);

/// The octets of IPv4 or the 32 nibbles of IPv6, least significant first, joined by dots: what stands in front of
/// in-addr.arpa, ip6.arpa (RFC 3596 §2.5) or a blocklist's zone (RFC 5782 §2.1, §2.4).
std::string reversed(const Address &address);

/// The reverse name, e.g. 1.2.0.192.in-addr.arpa, without a final dot.
std::string reverseName(const Address &address);

struct Prefix {
    Address network;
    unsigned length = 0;
};

/// "192.0.2.0/24", "2001:db8::/32"; an address alone is a full-length prefix.
std::optional<Prefix> parsePrefix(std::string_view text);

/// Whether `address` is one of `addresses`.
bool holds(const std::vector<Address> &addresses, const Address &address);

/// Whether `address` lies in the first `length` bits of `network`; never across families.
bool contains(const Prefix &prefix, const Address &address);

} // namespace ip
