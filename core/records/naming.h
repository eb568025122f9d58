// SPDX-License-Identifier: Apache-2.0
// Inside records: the name that each sending server should go by. No other machine's place is taken for it: where the
// given name takes the domain's mail (RFC 5321 §5.1), serves the web, or is another node, the sender goes by its own
// reverse name, or by one that nobody has yet.
#pragma once

#include "core/dns/answers.h"
#include "core/names/check.h"
#include "core/setup.h"

#include <optional>
#include <vector>

namespace records
{

using names::Naming;

/// A name for each of publishedSenders(), as far as it can be told by now: a sender is left out while an answer that
/// decides is pending or could not be had.
std::vector<Naming> namings(const Setup &setup, const dns::Answers &dns);

/// Whether the reverse name `name` may stay (product rule 4): it leads back, is not the provider's default and could be
/// said in EHLO. Nothing while that cannot be told.
std::optional<bool> mayStay(const dns::Name &name, const ip::Address &sender, const dns::Answers &dns);

} // namespace records
