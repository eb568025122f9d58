// SPDX-License-Identifier: Apache-2.0
// Where people put a key instead (RFC 6376 §3.6.2.1 knows only selector._domainkey.DOMAIN).
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

/// Whether a text at a name where nobody looks for keys was meant to be one: it says DKIM1, or holds a key.
bool isMisplacedKey(std::string_view text);

struct Misplaced {
    dns::Name at;
    bool ofUse = false;                  // it is where receivers look for the key of a domain above, whose it may be
    std::vector<std::string> texts = {}; // all that stand there
    Evidence evidence = {};
};

struct Search {
    std::vector<Misplaced> places;
    bool pending = false; // there may be more
};

/// Where the key of `selector` was put instead, and such a text stands.
Search misplaced(const std::string &selector, const dns::Name &domain, const dns::Answers &dns);

} // namespace dkim
