// SPDX-License-Identifier: Apache-2.0
#include "reports.h"

#include "core/psl/psl.h"

namespace dmarc
{

std::optional<dns::Name> consentName(const dns::Name &policyDomain, const dns::Name &reportHost)
{
    const auto below = reportHost.child("_report._dmarc");
    return below ? below->child(policyDomain) : std::nullopt;
}

bool needsConsent(const dns::Name &policyDomain, const dns::Name &reportHost)
{
    return !psl::sameOwner(policyDomain, reportHost);
}

} // namespace dmarc
