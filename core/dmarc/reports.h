// SPDX-License-Identifier: Apache-2.0
// Reports to another organisation's mailbox need its consent in DNS (RFC 9990 §4, for failure reports RFC 9991 §5):
// without it the address is ignored.
#pragma once

#include "uri.h"

#include "core/dns/answers.h"
#include "core/finding.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dmarc
{

/// Where the other side has to publish its consent for `policyDomain`, e.g. example.com._report._dmarc.reports.example.
/// Nothing when the name would be too long, and then the address cannot be used at all.
std::optional<dns::Name> consentName(const dns::Name &policyDomain, const dns::Name &reportHost);

/// What it has to publish there.
inline constexpr std::string_view consentRecord = "v=DMARC1;";

/// Whether reports about `policyDomain` need the consent of `reportHost`: their organisational domains differ, by the
/// tree walk or by the Public Suffix List, for report senders of both kinds are at work. Nothing while answers are
/// missing; no where they never came.
std::optional<bool> needsConsent(const dns::Name &policyDomain, const dns::Name &reportHost, const dns::Answers &dns);

enum class Consent : std::uint8_t {
    Given,    // or not needed
    Withheld, // nobody has agreed to take them: whoever runs a mailbox service does not, as a rule
    Pending,
    Unknown, // the question was not answered
};

/// Where reports are to go, and whether they arrive there.
struct ReportAddress {
    std::string uri;
    std::optional<UriFault> fault; // why none can be sent there
    Consent consent = Consent::Given;
    std::optional<dns::Name> consentAt; // where it has to be published, where it is needed
    std::optional<Finding> unanswered;  // why it is not known
    Evidence evidence = {};             // what stands there
    bool ofFailures = false;            // of ruf: reports about single messages
    bool hasOthers = false;             // beside it, addresses that can be used
};

/// What keeps reports about `policyDomain` from arriving at `uri`.
ReportAddress lookAt(const dns::Name &policyDomain, const std::string &uri, const dns::Answers &dns);

} // namespace dmarc
