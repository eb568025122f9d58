// SPDX-License-Identifier: Apache-2.0
// The Public Suffix List by libpsl and the distribution's list: which part of a name somebody can register. DMARC
// receivers that predate RFC 9989 find the organisational domain with it, domain blocklists want to be asked for the
// registrable domain, and a reverse name is "in the owner's domain" when both share it.
#pragma once

#include "core/dns/name.h"

#include <optional>

namespace psl
{

/// mail.example.co.uk → example.co.uk. Nothing for a public suffix itself, a single label or the root. Names below a
/// suffix that the list does not know count as the list's own default says: the last label is the suffix.
std::optional<dns::Name> registrableDomain(const dns::Name &name);

/// Whether both lie in the same registrable domain; names without one are the same only when equal.
bool sameOwner(const dns::Name &one, const dns::Name &other);

} // namespace psl
