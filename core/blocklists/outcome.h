// SPDX-License-Identifier: Apache-2.0
// What one list said of one subject, and why it is believed or not.
#pragma once

#include "list.h"

#include "core/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace blocklists
{

enum class State : std::uint8_t {
    Pending,
    Listed,     // with at least one code that is known, or that no code is known of; Cause::TestMissing: unproven
    Clear,      // the subject is not there, and the list proved itself
    Refused,    // the list declined to answer us
    Dead,       // lists everything, or answers what no list answers
    Unproven,   // its test entry is missing, or the code is unknown: nothing can be said
    Unanswered, // nobody answered
    LeftOut,    // not asked to the end: the person stopped the sweep
};
/// "listed", "clear", "refused", "dead", "unproven", "unanswered"; "pending", "left-out".
std::string_view toText(State state);

/// Why a list is not believed; what is said of it must be true of this list and of this network.
enum class Cause : std::uint8_t {
    None,            // it is believed, or nothing is known yet
    RefusalCode,     // refused: by an answer that means so
    RefusalStatus,   // refused: by a DNS status
    ListsEverything, // dead: names what no list may name
    Outside127,      // dead: answers what no list answers (RFC 5782 §2.1)
    TestMissing,     // unproven: what must be listed is not; the list is empty, or refuses silently
    NoPromise,       // unproven: the list promises no test entry, so that its silence proves nothing
    UnknownCode,     // unproven: listed with a code that nobody knows
    NetworkRewrites, // unproven: this network answers for names that do not exist
    NetworkFilters,  // unproven: a filter in this network put its own answer in the list's place
    Unaskable,       // unproven: the subject is too long a name for the list's zone
    Silent,          // unanswered: in time
    ServerFailure,   // unanswered: SERVFAIL
    TimeUp,          // unanswered: the time for the whole was over
};
/// "refusal-code", "lists-everything", …; empty for None.
std::string_view toText(Cause cause);
const std::vector<Cause> &allCauses();

/// What an answer that means a refusal says of the asker, where it says more than that.
enum class Refusal : std::uint8_t {
    Other,
    UnknownName,    // 127.255.255.252: of the list
    SharedResolver, // 127.255.255.254: public, or without a clear owner
    TooMany,        // 127.255.255.255: questions
};

struct Outcome {
    std::string zone;
    std::string name; // of the list
    Subject subject;
    State state = State::Pending;
    Cause cause = Cause::None;
    Refusal refusal = Refusal::Other;          // with Cause::RefusalCode
    dns::Status status = dns::Status::Pending; // with Cause::RefusalStatus
    std::string causeDetail; // the code or the address that decided, or the DNS status; empty where nothing came
    Polarity polarity = Polarity::Block; // of a mixed list as the codes say
    Tier tier = Tier::Ignore;
    std::vector<std::string> codes; // as answered
    std::vector<Meaning> meanings;  // of the codes, without repeats, the worst first
    Extent covers;                  // what is listed
    std::string reason;             // the TXT beside a listing
    std::string lookupUrl;          // the list's page for looking a subject up, this one filled in where it takes one
    std::string delistUrl;          // the list's page for removal, or for looking up, or whatever it has
    Route removalRoute = Route::Unknown; // of these codes
    finding::Span removalTakes;
    finding::Span removalExpires;
    std::string removalMail;
    std::vector<Evidence> evidence;
};

/// An outcome that is still to come.
Outcome pendingOutcome(const List &list, const Subject &subject);

/// The same outcome as it may be believed in a network that rewrites answers for names that do not exist, or that
/// filters: what the network does is not held against a list.
Outcome inNetwork(Outcome outcome, bool rewrites, bool filters);

/// Whether a meaning says that a range should not send mail directly: a matter of the address, not an accusation.
bool isPolicy(Meaning meaning);

/// A listing that speaks against the subject, for something else than the range it lies in.
bool isAccusation(const Outcome &outcome);
/// A listing that says (also) that the range should not send mail directly.
bool isPolicyListing(const Outcome &outcome);

} // namespace blocklists
