// SPDX-License-Identifier: Apache-2.0
// How catalogues describe names: "alt*.aspmx.l.google.com", "*.ns.cloudflare.com", "mx00.ionos.*". Patterns are matched
// label by label, so that "*.example.net" never covers "notexample.net". A star that is a whole label stands for one or
// more labels; a star inside a label for any run of octets within it.
#pragma once

#include "core/dns/name.h"

#include <cstddef>
#include <string_view>

namespace hostnames
{

/// Whether `name` fits `pattern`. An empty pattern fits nothing.
bool matches(std::string_view pattern, const dns::Name &name);

/// How much a pattern says: the octets in it that are no stars. Of several that fit, the one that says most counts.
std::size_t weight(std::string_view pattern);

} // namespace hostnames
