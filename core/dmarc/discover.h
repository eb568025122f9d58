// SPDX-License-Identifier: Apache-2.0
// Which DMARC policy applies to a domain, and which domain is its organisational one: the DNS tree walk (RFC 9989
// §4.10), at most eight questions from the name upward. Older receivers use the Public Suffix List instead; both
// answers are given.
#pragma once

#include "record.h"

#include "core/dns/answers.h"

#include <optional>
#include <string>
#include <vector>

namespace dmarc
{

struct Visit {
    dns::Name name; // "_dmarc.example.com"
    dns::Status status = dns::Status::Pending;
    std::vector<std::string> records; // that begin as DMARC records
};

struct Discovery {
    bool pending = false;
    std::optional<dns::Question> failed; // the question that stands in the way of a verdict
    std::vector<Visit> walk;             // in the order asked
    dns::Name domain;
    dns::Name organizationalDomain;        // by the walk (§4.10.2)
    std::optional<dns::Name> listDomain;   // by the Public Suffix List
    std::optional<dns::Name> policyDomain; // whose record applies
    std::string recordText;
    std::optional<Record> record;
    std::optional<Policy> effectivePolicy; // for `domain` itself, after sp and np, before t; nothing: no policy applies

    [[nodiscard]] bool isInherited() const { return policyDomain && *policyDomain != domain; }
    /// Whether the record that applies is the owner's: at the domain itself or above it in the same organisation, no
    /// registry's. Judged by the Public Suffix List, for a registry's record need not say "psd=y".
    [[nodiscard]] bool isOwners() const;
    /// Whether a question of the walk failed: then the organisational domain may be another one.
    [[nodiscard]] bool isUncertain() const;
};

Discovery discover(const dns::Name &domain, const dns::Answers &dns);

/// Whether an identifier is aligned with the author's domain (§4.4): the same name, or, when relaxed, the same
/// organisational one.
bool isAligned(const dns::Name &author, const dns::Name &authorOrganization, const dns::Name &identifier,
               const dns::Name &identifierOrganization, bool strict);

} // namespace dmarc
