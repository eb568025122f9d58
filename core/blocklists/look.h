// SPDX-License-Identifier: Apache-2.0
// One list asked about one subject, and auditioned at the same time: a list is believed only after its own test entries
// answered right through the same resolver in the same run (RFC 5782 §5). A refusal, a silent list, a lapsed zone that
// lists everything or a resolver that swallows refusals must never look like a listing, nor like "not listed".
#pragma once

#include "list.h"

#include "core/dns/answers.h"
#include "core/finding.h"

#include <string>
#include <vector>

namespace blocklists
{

enum class State : std::uint8_t {
    Pending,
    Listed,     // with at least one code that is known, or that no code is known of
    Clear,      // the subject is not there, and the list proved itself
    Refused,    // the list declined to answer us
    Dead,       // lists everything, or answers what no list answers
    Unproven,   // its test entry is missing, or the code is unknown: nothing can be said
    Unanswered, // nobody answered
};
/// "listed", "clear", "refused", "dead", "unproven", "unanswered"; "pending".
std::string_view toText(State state);

struct Outcome {
    std::string zone;
    std::string name; // of the list
    Subject subject;
    State state = State::Pending;
    Polarity polarity = Polarity::Block; // of a mixed list as the codes say
    Tier tier = Tier::Ignore;
    std::vector<std::string> codes;    // as answered
    std::vector<std::string> meanings; // of the codes, keys without repeats
    std::string reason;                // the TXT beside a listing
    std::string delistUrl;             // the list's page for removal, or for looking the subject up
    std::string removalRoute;
    std::vector<Evidence> evidence;
};

/// The name to ask for: the subject reversed, or as it is, in front of the zone (RFC 5782 §2.1, §2.4, §3).
std::optional<dns::Name> queryName(const Subject &subject, const std::string &zone);

/// An outcome that is still to come.
Outcome pendingOutcome(const List &list, const Subject &subject);

Outcome look(const List &list, const Subject &subject, const dns::Answers &dns);

/// Whether a meaning says that a range should not send mail directly: a matter of the address, not an accusation.
bool isPolicy(std::string_view meaning);

} // namespace blocklists
