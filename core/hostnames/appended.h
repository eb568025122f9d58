// SPDX-License-Identifier: Apache-2.0
// A target typed without its final dot gets the zone put behind it (RFC 1035 §5.1): mail.example.com becomes
// mail.example.com.example.com, and leads nowhere.
#pragma once

#include "core/dns/name.h"

#include <optional>

namespace hostnames
{

/// What `target` was before `end` was put behind it, as far as that can be told by the look of it: what is left is a
/// whole name by itself. Only for targets that lead nowhere; others are what they are.
std::optional<dns::Name> beforeAppending(const dns::Name &target, const dns::Name &end);

} // namespace hostnames
