// SPDX-License-Identifier: Apache-2.0
#include "reports.h"

#include "discover.h"

#include "core/dns/evidence.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace dmarc
{

std::optional<dns::Name> consentName(const dns::Name &policyDomain, const dns::Name &reportHost)
{
    const auto below = reportHost.child("_report._dmarc");
    return below ? below->child(policyDomain) : std::nullopt;
}

std::optional<bool> needsConsent(const dns::Name &policyDomain, const dns::Name &reportHost, const dns::Answers &dns)
{
    if (!psl::sameOwner(policyDomain, reportHost))
        return true;
    if (policyDomain == reportHost)
        return false;
    const Discovery own = discover(policyDomain, dns);
    const Discovery other = discover(reportHost, dns);
    if (own.pending || other.pending)
        return std::nullopt;
    return !own.isUncertain() && !other.isUncertain() && own.organizationalDomain != other.organizationalDomain;
}

ReportAddress lookAt(const dns::Name &policyDomain, const std::string &uri, const dns::Answers &dns)
{
    const ReportUri read = readReportUri(uri);
    ReportAddress address;
    address.uri = uri;
    address.fault = read.fault;
    const auto host = dns::Name::fromText(read.host);
    if (!address.fault && !host)
        address.fault = UriFault::BadAddress;
    if (address.fault)
        return address;
    const auto needed = needsConsent(policyDomain, *host, dns);
    if (!needed.value_or(false)) {
        address.consent = needed ? Consent::Given : Consent::Pending;
        return address;
    }
    address.consentAt = consentName(policyDomain, *host);
    if (!address.consentAt) {
        address.fault = UriFault::NameTooLong;
        address.consent = Consent::Withheld;
        return address;
    }
    const dns::Question question{*address.consentAt, dns::Type::Txt};
    const dns::Reply &reply = dns.ask(question);
    if (!reply.isConclusive()) {
        address.consent = reply.isPending() ? Consent::Pending : Consent::Unknown;
        if (reply.isFailure())
            address.unanswered = dns::lookupFailed(policyDomain.toText(), question, reply);
        return address;
    }
    const auto texts = reply.texts();
    const bool given = std::any_of(texts.begin(), texts.end(), looksLikeDmarc);
    address.consent = given ? Consent::Given : Consent::Withheld;
    address.evidence = dns::evidenceOf(question, reply);
    return address;
}

} // namespace dmarc
