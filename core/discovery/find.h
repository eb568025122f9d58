// SPDX-License-Identifier: Apache-2.0
// What a domain alone tells about its mail, so that its owner confirms instead of typing: who answers DNS for it, where
// its mail goes in, which addresses may be its own server's, which services work for it, which DKIM selectors answer.
// All are proposals with where they were seen; nothing becomes a sender by itself. MX may be a filter in front, the A
// record the web host. Basis: RFC 5321 §5.1 (MX), RFC 7208 §5 (SPF terms), RFC 6376 §3.6.2.1 (_domainkey), RFC 8020
// (nothing below NXDOMAIN).
#pragma once

#include "dnshost.h"
#include "service.h"

#include "core/dns/answers.h"
#include "core/finding.h"
#include "core/setup.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace discovery
{

/// A name that may be the owner's mail server.
struct HostCandidate {
    dns::Name name;
    std::string from; // "ptr" (a sender's reverse name), "mx", or "a" for a usual name that has an address
    bool operator==(const HostCandidate &) const = default;
};

/// An address that may send for the domain.
struct AddressCandidate {
    ip::Address address;
    std::string from; // "mx", "spf", "a"
    std::string by;   // the MX's name, the SPF term, the usual name, the server's name that was given
    bool operator==(const AddressCandidate &) const = default;
};

/// A service that was recognised.
struct ServiceCandidate {
    std::string id;
    std::string from; // "mx", "spf", "selector": the first of these where it shows
    std::string by;   // the MX's name, the term, the selector's name
    bool operator==(const ServiceCandidate &) const = default;
};

struct Found {
    dns::Name zone; // the root while it is not known
    std::vector<dns::Name> nameservers;
    std::string dnsHostId; // empty: not known, or several share the servers
    std::string dnsHostName;
    std::optional<DnsHost> dnsHost;           // what is known of its forms
    std::vector<dns::MailExchange> exchanges; // by preference
    std::vector<HostCandidate> hosts;         // best first
    std::vector<AddressCandidate> ips;        // best first
    std::vector<ServiceCandidate> services;
    std::vector<std::string> selectors;     // usual ones that answer with a key, be it withdrawn
    std::optional<Finding> selectorFailure; // why a usual selector could not be looked at, where one could not
    std::vector<Evidence> evidence;         // of services and selectors
    bool operator==(const Found &) const = default;
};

/// Looks at Setup::domain and, for addresses, at Setup::host, for names at the senders that the person named. `nonce`
/// is random letters for a selector that cannot exist. While answers are missing the result is what is known so far.
/// The number of questions is bounded, whatever the records say.
Found find(const Setup &setup, const Services &services, const std::vector<DnsHost> &hosts, std::string_view nonce,
           const dns::Answers &answers);

} // namespace discovery
