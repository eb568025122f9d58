// SPDX-License-Identifier: Apache-2.0
// What a selector is an alias of (RFC 6376 §3.6.2.2 lets it be one): services keep their keys in their own zones and
// hand out names, which people type as a text, or into forms that add the domain (RFC 1035 §5.1).
#pragma once

#include "core/dns/answers.h"

#include <optional>
#include <string_view>

namespace dkim
{

/// The target of the alias that stands at `name` itself.
std::optional<dns::Name> aliasTarget(const dns::Name &name, const dns::Reply &reply);

/// The name that a text is, and nothing else: it was meant to be an alias.
std::optional<dns::Name> targetIn(std::string_view text);

/// What `target` was meant to be, which ends with `domain` or a zone above it once too often. `status` is what was
/// found behind the alias. Nothing where that cannot be told, or as long as it is not known.
std::optional<dns::Name> targetMeant(const dns::Name &target, const dns::Name &domain, dns::Status status,
                                     const dns::Answers &dns);

} // namespace dkim
