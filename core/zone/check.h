// SPDX-License-Identifier: Apache-2.0
// The ground that all mail records stand on: the domain exists, its delegation leads to servers that answer for it and
// agree, validating resolvers believe it, and no alias or wildcard swallows its records. A fault here makes receivers
// see other records than the owner typed in, and no later step can mend it. Basis: RFC 1034 §3.6.2 and RFC 2181 §10.1
// (alias at the apex), RFC 1912 §2.8 (lame delegation), RFC 4034 and RFC 4035 §4.3 (signatures), RFC 4592 (wildcards),
// RFC 8020 (NXDOMAIN), RFC 8914 (what a resolver says about DNSSEC).
#pragma once

#include "facts.h"

#include "core/dns/checked.h"

namespace zone
{

/// What the facts mean. When none of all servers answers, this network keeps them away, and one Info says so.
Findings findings(const Facts &facts);

/// findings() of what look() sees.
dns::Checked check(const Setup &setup, std::string_view nonce, std::int64_t now, const Options &options,
                   const dns::Answers &answers);

} // namespace zone
