// SPDX-License-Identifier: Apache-2.0
// Step 5, the signature: is the key published where receivers look for it, whole, and our own (RFC 6376 §3.6)?
#pragma once

#include "keyrecord.h"
#include "misplaced.h"

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

/// selector._domainkey.domain; nothing when that is no name.
std::optional<dns::Name> keyName(const std::string &selector, const dns::Name &domain);

/// What stands at one selector.
struct Inspection {
    dns::Name name;
    dns::Name at; // where the record itself stands: behind an alias another name
    dns::Status status = dns::Status::Pending;
    std::string text; // the record, joined; empty without
    std::optional<KeyRecord> record;
    std::optional<bool> sameKey;       // nothing when there is no key to compare with, or none can be read
    std::optional<std::string> mended; // what to write instead of a damaged record, or one at a wrong name: the same
                                       // key, or our own
    std::vector<Misplaced> elsewhere;  // where the key of a confirmed selector stands instead
    std::optional<dns::Name> target;   // what `name` is to be an alias of, where that was typed in a wrong way
    Evidence evidence;
    Findings problems;
};

/// `ownRecord` is the text that should stand there, of our own key; empty where there is none to compare with.
/// `confirmed` selectors were named by somebody: a missing key is an error there, and says nothing at one that was only
/// tried.
Inspection inspect(const std::string &selector, const dns::Name &domain, const std::string &ownRecord, bool confirmed,
                   const dns::Answers &dns);

/// Judges every selector of the set-up.
Findings check(const Setup &setup, const dns::Answers &dns);

} // namespace dkim
