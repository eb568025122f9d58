// SPDX-License-Identifier: Apache-2.0
// The Public Suffix List by libpsl and the distribution's list: which part of a name somebody can register. DMARC
// receivers that predate RFC 9989 find the organisational domain with it, domain blocklists want to be asked for the
// registrable domain, and a reverse name is "in the owner's domain" when both share it.
#pragma once

#include "core/dns/name.h"

#include <optional>
#include <vector>

namespace psl
{

/// mail.example.co.uk → example.co.uk. Nothing for a public suffix itself, a single label or the root. Names below a
/// suffix that the list does not know count as the list's own default says: the last label is the suffix.
std::optional<dns::Name> registrableDomain(const dns::Name &name);

/// Whether both lie in the same registrable domain; names without one are the same only when equal.
bool sameOwner(const dns::Name &one, const dns::Name &other);

/// Whether `name` ends in a suffix that the list names, and not by its default alone.
bool isListed(const dns::Name &name);

/// `name` and the names above it, down to the registrable domain: the zones that a DNS host may keep its records in.
/// Not more than a handful, for nobody cuts zones deeper.
std::vector<dns::Name> zonesOf(const dns::Name &name);

} // namespace psl
