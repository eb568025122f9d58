// SPDX-License-Identifier: Apache-2.0
// Does this network tell the truth about DNS? Before a missing record or a listing is believed, a handful of cheap
// probes tell a resolver that invents answers for names that do not exist (every blocklist would then "list" every
// address), one that loses long answers (a DKIM key would look missing), one that filters, and one that does not answer
// at all. The probes ask about the root and names outside the user's domain, so that a fault of the domain cannot look
// like one of the network. Basis: RFC 8020 (NXDOMAIN), RFC 6891 and RFC 7766 (long answers), RFC 2308 §2 (empty is not
// NXDOMAIN).
#pragma once

#include "core/dns/answers.h"
#include "core/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace network
{

enum class State : std::uint8_t {
    Ok,               // names that do not exist are said not to exist, and long answers come through
    RewritesNxdomain, // a name that cannot exist got an answer
    Truncates,        // short answers come, long ones do not
    Filters,          // a well-known name is hidden, or the root of all names
    NoAnswer,         // no probe was answered
    Untested,         // the probes proved nothing, or were not put
};

/// "ok", "rewrites-nxdomain", "truncates", "filters", "no-answer", "untested".
std::string_view toText(State state);

struct SelfTest {
    State state = State::Untested;
    /// Machine words: the address that an invented name got, the name that is filtered, the question that proved
    /// nothing and its status, or what kept the answers away ("refused", "unreachable", "unreadable", "no-recursion",
    /// "timeout"); empty when all is well.
    std::string detail;
    std::vector<Evidence> evidence; // the probes that decided
    bool pending = false;           // more may come; `state` is Untested until then
    bool bypassed = false;          // what the resolver may not be believed in was read past it (isBelievable)
    bool given = false;             // the person named the resolver; else it is the network's
    bool hidesAll = false;          // where it filters: the root of all names is hidden
    dns::Status status = dns::Status::Timeout;    // where nobody answers: how every question ends,
    dns::Obstacle obstacle = dns::Obstacle::None; // and what keeps the answers away
    bool operator==(const SelfTest &) const = default;
};

/// Probes the resolver (never the authoritative servers, whatever dns::Reading says). `nonce` is random
/// letters and digits, at least twelve of them, or nothing can be proved.
///
/// When several faults show, the one that spoils most verdicts is named: rewriting before silence before cut answers
/// before filtering. Who denies the root itself hides everything. A probe that ends in SERVFAIL proves nothing, and Ok
/// needs an answer to every probe but the filter's; where the root's keys are said not to exist, Ok carries that as its
/// detail, for long answers are not proved then.
SelfTest test(std::string_view nonce, const dns::Answers &answers);

/// What every further question would end with where `test` says that nobody answers; nothing where somebody does.
std::optional<dns::Reply> silence(const SelfTest &test);

/// Whether the resolver may be believed in its `reply` in such a network: one that rewrites invents what is there, one
/// that filters hides what is there, and one that loses long answers leaves them out.
bool isBelievable(State state, const dns::Reply &reply);

/// Whether the resolver is known to say what is not so, or to keep back what is.
bool isDoubtful(State state);

/// Lets `answers` believe their resolver no further than a network in `state` deserves; with `askServers` what it hides
/// or invents is read from the servers of its own zone, at `port`. False where there is nothing to doubt.
bool doubtResolver(State state, dns::Answers &answers, bool askServers, std::uint16_t port = 0);

} // namespace network
