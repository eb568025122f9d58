// SPDX-License-Identifier: Apache-2.0
// Addresses and host names as people write them where SPF wants the one or the other (RFC 7208 §5.6).
#pragma once

#include <string>
#include <string_view>

namespace spf
{

/// "192.0.2.1", "192.0.2.0/24" and an IPv6 address as they are; with zeros in front of the numbers, a mask for the
/// length, or brackets as they are meant. Empty for what is no address.
std::string addressFrom(std::string_view value);

/// The term that names `address`, without a qualifier: "ip4:192.0.2.1".
std::string termFor(const std::string &address);

/// A host name of more than one label that is not an address with something behind it.
bool isHost(std::string_view value);

} // namespace spf
