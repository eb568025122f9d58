// SPDX-License-Identifier: Apache-2.0
// Step 4: is every sender covered, and nobody else? One SPF record that receivers can read (RFC 7208), within its
// limits, that lets each sending address through.
#pragma once

#include "core/dns/answers.h"
#include "evaluate.h"

#include "core/finding.h"
#include "core/setup.h"

#include <optional>

namespace spf
{

/// Judges the SPF record of Setup::domain, each sender's address against it, and the record of the server's own name.
Findings check(const Setup &setup, const dns::Answers &dns);

/// What is wrong with the texts at `name` that are, or were meant to be, SPF records: slips of the pen, and several
/// records; nothing for one that can be read, and while the answer is missing.
Findings recordFaults(const dns::Name &name, const dns::Answers &dns);

/// RFC 7208 §2.4: bounces have no sender, so receivers evaluate the record of the EHLO name. What they make of it where
/// that refuses one of the senders or cannot be used; nothing where it does no harm, is missing or not known.
std::optional<Outcome> heloTrouble(const Setup &setup, const dns::Answers &dns);

} // namespace spf
