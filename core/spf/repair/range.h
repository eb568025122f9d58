// SPDX-License-Identifier: Apache-2.0
// Ranges of addresses from first to last, which SPF does not know (RFC 7208 §5.6 wants networks).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace spf
{

/// "ip4:192.0.2.10-192.0.2.20", "ip4:192.0.2.10-20": the networks that hold these addresses and no others, as terms.
/// Empty where that is not sure or takes too many; nothing for a word that is no range.
std::optional<std::string> networksOf(std::string_view word);

} // namespace spf
