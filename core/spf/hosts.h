// SPDX-License-Identifier: Apache-2.0
// The hosts that mx, ptr and %{p} mean, and how many of them are looked at (RFC 7208 §4.6.4, §5.4, §5.5).
#pragma once

#include "core/dns/answers.h"

#include <string>
#include <vector>

namespace spf
{

/// The hosts of an MX answer in the order in which they are tried: by preference, and by name where that is equal.
struct MailHosts {
    std::vector<dns::Name> names; // at most ten
    bool more = false;            // than ten
};
MailHosts mailHosts(const dns::Reply &mx);

/// What the reverse names of a client tell.
struct ReverseNames {
    bool pending = false;
    unsigned voids = 0;               // questions that found nothing
    std::vector<dns::Name> validated; // those that lead back to the client (§5.5), in the order of the answer
};
/// Trouble proves no name (§5.5) and is no void.
ReverseNames reverseNames(const ip::Address &client, const dns::Answers &dns);

/// What %{p} stands for (§7.3): `domain` itself, else a name below it, else any; empty where none leads back.
std::string nearestTo(const std::string &domain, const ReverseNames &names);

} // namespace spf
