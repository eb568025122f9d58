// SPDX-License-Identifier: Apache-2.0
// Step 4: is every sender covered, and nobody else? One SPF record that receivers can read (RFC 7208), within its
// limits, that lets each sending address through.
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

namespace spf
{

/// Judges the SPF record of Setup::domain, each sender's address against it, and the record of the server's own name.
Findings check(const Setup &setup, const dns::Answers &dns);

} // namespace spf
