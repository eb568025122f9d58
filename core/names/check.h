// SPDX-License-Identifier: Apache-2.0
// Step 2: do the names match both ways? The address has a reverse name (PTR), that name leads back to it
// (forward-confirmed, RFC 8601 §3), it is not the provider's default and lies in a domain of the owner; and the name
// that the server says in EHLO leads to the address (RFC 5321 §2.3.5, §4.1.4). The reverse name need not equal the
// domain. Besides, whether answers can come back (MX).
#pragma once

#include "facts.h"

#include "core/dns/checked.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace names
{

/// The name that a sending server should go by.
struct Naming {
    ip::Address sender;
    dns::Name name;
    bool leadsThere = false; // to the sender, already, though it is not the name that the server has
};

/// What is advised for the senders that a record can be written for, as far as it can be told by now.
struct Advice {
    std::vector<Naming> namings;
    /// Null where none can be told.
    [[nodiscard]] const Naming *of(const ip::Address &sender) const;
};

/// What was found, and what step 1 wants to know of it.
struct Checked : dns::Checked {
    address::Reverses reverse;
};

/// Judges each sender's reverse name, the server's name and the domain's MX. Without `advice` nobody looked what a
/// sender should be called.
Checked check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns,
              const std::optional<Advice> &advice = {});

/// What is to be said of Setup::host by itself, whatever addresses mail leaves from: whether it can be an EHLO name
/// (RFC 5321 §2.3.5), leads to an address, and to one that others reach. `instead` is what it could say.
dns::Checked checkHost(const Setup &setup, const dns::Answers &dns, const std::optional<dns::Name> &instead = {});

/// MX of Setup::domain (RFC 5321 §5.1, RFC 2181 §10.3, RFC 7505).
dns::Checked checkMx(const Setup &setup, const dns::Answers &dns);

/// Whether mail to `domain` is known to reach nothing: it has neither MX nor address (RFC 5321 §5.1), or an address
/// where the MX has to name a host.
bool mailGoesNowhere(const dns::Name &domain, const dns::Answers &dns);

/// Of `addresses` those of special ranges (RFC 6890), which nobody outside reaches. Samples count as reachable where
/// the senders are samples, too: then somebody only tries things out.
std::vector<ip::Address> unreachable(const std::vector<ip::Address> &addresses, const Setup &setup);

/// Whether an address belongs to a web proxy, behind which no mail server answers.
bool isWebProxy(const ip::Address &address);

/// The reverse name of `sender` that could be its EHLO name, too: it leads back (RFC 8601 §3), is not the provider's
/// default and has the owner of `domain`. Nothing where there is none, or while it is not known.
std::optional<dns::Name> ownReverseName(const ip::Address &sender, const dns::Name &domain, const dns::Answers &dns);

/// Whether `host` is another machine's name: of the kinds of address that the senders have it has some, and none is a
/// sender's. Nothing while that is not known.
std::optional<bool> leadsElsewhere(const dns::Name &host, const std::vector<ip::Address> &senders,
                                   const dns::Answers &dns);

/// Why `host` can never be a good EHLO name; nothing when it can.
std::optional<HostFault> ehloFault(const dns::Name &host);

} // namespace names
