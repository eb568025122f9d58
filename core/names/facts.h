// SPDX-License-Identifier: Apache-2.0
// What DNS says of the names of each sending address; check.h turns it into findings. Replies are those of the
// dns::Answers that were asked, and live as long.
#pragma once

#include "core/address/reverse.h"
#include "core/dns/answers.h"
#include "core/hostnames/ptrowner.h"
#include "core/setup.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace names
{

/// Why a name can never be a good EHLO name.
enum class HostFault : std::uint8_t {
    NotAHostName, // RFC 1123 §2.1
    SingleLabel,
    ContainerId, // the number that a container is called by unless somebody gives it a name
    Address,     // where a name belongs
    Literal,     // RFC 5321 §4.1.3 knows it; receivers want a name
    Underscore,
    LocalName, // its ending is only used inside local networks
};

/// One name that an address is called by.
struct ReverseName {
    dns::Name name;
    dns::Asked forward;     // for its addresses of the sender's kind
    bool leadsBack = false; // RFC 8601 §3
    bool isOwn = false;     // in a domain of the owner: the mail domain's, or the one the server is named in
    bool isDefault = false; // the provider's, as long as nobody asks for another one
    std::optional<HostFault> fault = {}; // why no server could say it
};

struct SenderFacts {
    ip::Address address;    // unmapped
    bool confirmed = false; // somebody said that mail leaves from here

    dns::Asked ptr;
    dns::Name place;                        // where the reverse name is made: at the end of its aliases
    std::optional<dns::Name> ownPlace = {}; // the same, where RFC 2317 hands it to the owner's own DNS
    std::vector<dns::Name> all = {};        // its names as they came
    std::vector<ReverseName> names = {};    // those that were followed
    std::optional<dns::Asked> host = {};    // for the server's name's addresses of this kind, where it could be one
    bool hostHasOthers = false;             // it has addresses of the other kind

    bool pending = false; // more may come
    /// Every name was answered.
    [[nodiscard]] bool isFollowed() const;
    /// What step 1 wants to know of it.
    [[nodiscard]] address::Reverse reverse() const;
    /// The reverse name that the server could say in EHLO: it leads back, and its owner's is the better one.
    [[nodiscard]] std::optional<dns::Name> ehloName() const;
};

/// Asks for the names of one sender.
SenderFacts lookAt(const Sender &sender, const Setup &setup, const std::vector<hostnames::PtrOwner> &owners,
                   const dns::Answers &dns);

} // namespace names
