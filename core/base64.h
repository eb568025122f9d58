// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// RFC 4648 §4, without white space.
std::string toBase64(std::string_view octets);

/// The octets of a base64 text as RFC 6376 §3.2 allows it: white space passed over, the padding perhaps left out
/// or one sign too long. Nothing for any other character, or for padding that is not at the end. Where the text ends in
/// the middle of an octet, `cutOff` tells so and what is there is decoded; without it that is nothing, too.
std::optional<std::string> fromBase64(std::string_view text, bool *cutOff = nullptr);
