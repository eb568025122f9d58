// SPDX-License-Identifier: Apache-2.0
// Who sends in the name of a domain, out of what reports tell. An address says little by itself, and nothing is asked
// of DNS; so the sums decide:
// - an address is the owner's where SPF passed for it, where the owner named it, or where mail with the owner's
//   signature comes from it at three receivers or in every tenth message: whoever hands mail on does so to few;
// - who sends with the owner's signature from anywhere else hands mail on, and so does who sends what broke it, once
//   some signature of the owner's is seen to hold at all;
// - a service, or whoever proved a name of their own, without any of the owner's: not set up;
// - where nothing passes and nothing broke, a stranger pretends.
#pragma once

#include "tally.h"

#include <set>
#include <string>
#include <vector>

namespace reports
{

enum class Kind : std::uint8_t {
    Own,       // servers of the owner's
    Service,   // sends with the owner's name and is set up, at least in part
    NotSetUp,  // proved who it is, by another name than the owner's; or a machine of theirs whose signature never holds
    Forwarder, // mailing lists, and who hands mail on to another address
    Stranger,
};
/// "own", "service", "not-set-up", "forwarder", "stranger".
std::string_view toText(Kind kind);

struct Failing {
    ip::Address address;
    std::uint64_t messages = 0;
    bool operator==(const Failing &) const = default;
};

struct Source {
    Kind kind = Kind::Stranger;
    std::string name;                   // the brand or a domain; empty: nothing tells who it is
    std::string service;                // identifier of mail-services.json, or empty
    std::vector<ip::Address> addresses; // that sent most, at most Source::mostAddresses
    std::size_t addressCount = 0;       // of all; those beyond the budget of a tally are not known
    Counts counts;
    std::vector<Failing> failing; // addresses that a stricter rule would hit, worst first; as many
    bool wouldBreak = false;      // more than one in a hundred messages of one of its addresses

    static constexpr std::size_t mostAddresses = 100;
    bool operator==(const Source &) const = default;
};

/// Whose mail the rule may hit, so that it must be put right before: the owner's own, in the widest sense.
bool isOwners(Kind kind);

struct Known {
    std::set<ip::Address> own;     // addresses that the owner named
    std::set<std::string> notMine; // names of sources that the owner does not know
};

/// Whoever would break first, then by messages. `services` is what the tally was made with.
std::vector<Source> sourcesOf(const DomainTally &domain, const Identities &identities,
                              const discovery::Services &services, const Known &known = {});

} // namespace reports
