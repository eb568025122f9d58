// SPDX-License-Identifier: Apache-2.0
// Lists that answer only to a key of one's own. The key is part of the name that is asked for and a secret all the
// same: it is put in when a question is made and taken out of everything that is shown, kept or printed.
#pragma once

#include "list.h"
#include "look.h"

#include "core/dns/zone.h"
#include "core/finding.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace blocklists
{

/// By List::operatorName.
using Keys = std::map<std::string, std::string>;

/// A key as it may stand in a name: one label of letters, digits and hyphens (RFC 1035 §2.3.1).
bool isKey(std::string_view text);

/// The operators of lists that want a key and are worth having one for, as they come in the catalogue.
std::vector<std::string> keyedOperators(const Catalogue &catalogue);

/// Whether `zone` is one of the catalogue's keyed zones with something else in the place of `<key>`.
bool holdsKey(const Catalogue &catalogue, std::string_view zone);

/// Replaces `key` by `<key>` in everything that was heard.
void redact(Outcome &outcome, std::string_view key);

/// Lists that matter and could only be asked with a key that is not there; not where the list that one would stand in
/// for has answered. With `zone`, only lists that have something there.
std::vector<const List *> missedForKeys(const Catalogue &catalogue, const Keys &keys,
                                        const std::vector<Outcome> &outcomes, const dns::Zone *zone);

/// `blocklist-needs-key` for each operator of such lists.
Findings keyFindings(const Catalogue &catalogue, const Keys &keys, const std::vector<Outcome> &outcomes,
                     const std::string &domain, const dns::Zone *zone);

} // namespace blocklists
