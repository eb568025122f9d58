// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkim
{

/// RFC 4648 §4, without white space.
std::string toBase64(std::string_view octets);

/// The octets of a base64 text, white space passed over; nothing for any other character or wrong padding. Where only
/// the padding at the end is missing, `cutOff` tells so and what is there is decoded.
std::optional<std::string> fromBase64(std::string_view text, bool *cutOff = nullptr);

} // namespace dkim
