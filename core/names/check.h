// SPDX-License-Identifier: Apache-2.0
// Step 2: do the names match both ways? The address has a reverse name (PTR), that name leads back to it
// (forward-confirmed, RFC 8601 §3), it is not the provider's default and lies in a domain of the owner; and the name
// that the server says in EHLO leads to the address (RFC 5321 §2.3.5, §4.1.4). The reverse name need not equal the
// domain. Besides, whether answers can come back (MX).
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/hostnames/ptrowner.h"
#include "core/setup.h"

#include <optional>
#include <vector>

namespace names
{

/// Judges each sender's reverse name, the server's name and the domain's MX.
Findings check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns);

/// What the findings of check() say of the reverse name of `subject`: "ok" (confirmed, not generic, the owner's),
/// "missing" (there is none that a receiver takes for the owner's) or "unknown".
std::string_view reverseName(const Findings &findings, std::string_view subject);

/// What is to be said of Setup::host by itself, whatever addresses mail leaves from: whether it can be an EHLO name
/// (RFC 5321 §2.3.5), leads to an address, and to one that others reach.
Findings checkHost(const Setup &setup, const dns::Answers &dns);

/// MX of Setup::domain (RFC 5321 §5.1, RFC 2181 §10.3, RFC 7505).
Findings checkMx(const Setup &setup, const dns::Answers &dns);

/// Of `addresses` those of special ranges (RFC 6890), which nobody outside reaches. Samples count as reachable where
/// the senders are samples, too: then somebody only tries things out.
std::vector<ip::Address> unreachable(const std::vector<ip::Address> &addresses, const Setup &setup);

/// Whether an address belongs to a web proxy, behind which no mail server answers.
bool isWebProxy(const ip::Address &address);

/// The reverse name of `sender` that could be its EHLO name, too: it leads back (RFC 8601 §3), is not the provider's
/// default and has the owner of `domain`. Nothing where there is none, or while it is not known.
std::optional<dns::Name> ownReverseName(const ip::Address &sender, const dns::Name &domain, const dns::Answers &dns);

/// Whether `host` is another machine's name: of the kinds of address that the senders have it has some, and none is a
/// sender's. Nothing while that is not known.
std::optional<bool> leadsElsewhere(const dns::Name &host, const std::vector<ip::Address> &senders,
                                   const dns::Answers &dns);

/// Why `host` can never be a good EHLO name: "address", "literal", "container-id", "single-label", "underscore",
/// "not-a-host-name", "local-name"; empty when it can.
std::string_view ehloFault(const dns::Name &host);

} // namespace names
