// SPDX-License-Identifier: Apache-2.0
// Where a domain has no DMARC record of its own: the places where people put it instead (RFC 9989 §4.10 knows only
// _dmarc.DOMAIN).
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

#include <string>
#include <vector>

namespace dmarc
{

struct Misplaced {
    dns::Name at;
    std::vector<std::string> texts; // that begin as DMARC records
    bool ofUse = false;             // it does its work there, for another name (www, the mail server), and may stay
    Evidence evidence = {};
};

struct Search {
    std::vector<Misplaced> places;
    bool pending = false; // there may be more
};

/// The places where a record of Setup::domain stands that nobody finds.
Search misplaced(const Setup &setup, const dns::Answers &dns);

} // namespace dmarc
