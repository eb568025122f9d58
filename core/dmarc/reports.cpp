// SPDX-License-Identifier: Apache-2.0
#include "reports.h"

#include "discover.h"
#include "uri.h"

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

bool needsConsent(const dns::Name &policyDomain, const dns::Name &reportHost, const dns::Answers &dns)
{
    if (!psl::sameOwner(policyDomain, reportHost))
        return true;
    if (policyDomain == reportHost)
        return false;
    const Discovery own = discover(policyDomain, dns);
    const Discovery other = discover(reportHost, dns);
    return !own.pending && !other.pending && !own.isUncertain() && !other.isUncertain() &&
           own.organizationalDomain != other.organizationalDomain;
}

Consent consentOf(const dns::Name &policyDomain, const std::string &address, const dns::Answers &dns)
{
    const auto host = dns::Name::fromText(readReportUri(mailtoUri(address)).host);
    if (!host || !needsConsent(policyDomain, *host, dns))
        return Consent::Given;
    const auto name = consentName(policyDomain, *host);
    if (!name)
        return Consent::Withheld;
    const dns::Reply &reply = dns.ask(*name, dns::Type::Txt);
    if (!reply.isConclusive())
        return reply.isPending() ? Consent::Pending : Consent::Unknown;
    const auto texts = reply.texts();
    return std::any_of(texts.begin(), texts.end(), looksLikeDmarc) ? Consent::Given : Consent::Withheld;
}

Findings judgeReportUri(const dns::Name &policyDomain, const std::string &tag, const std::string &uri,
                        const dns::Answers &dns)
{
    const std::string subject = policyDomain.toText();
    const auto invalid = [&](const std::string &problem) {
        std::string mended;
        for (const std::string &meant : problem == "name-too-long" ? std::vector<std::string>() : mendedReportUris(uri))
            mended += (mended.empty() ? "" : ",") + meant;
        return Findings{Finding(Code::DmarcReportAddressInvalid, subject)
                            .with("tag", tag)
                            .with("uri", uri)
                            .with("mended", mended)
                            .with("problem", problem)};
    };
    const ReportUri read = readReportUri(uri);
    const auto host = dns::Name::fromText(read.host);
    if (!read.fault.empty() || !host)
        return invalid(read.fault.empty() ? "bad-address" : read.fault);
    if (!needsConsent(policyDomain, *host, dns))
        return {};
    const auto name = consentName(policyDomain, *host);
    if (!name)
        return invalid("name-too-long");
    const dns::Question question{*name, dns::Type::Txt, {}, false, false};
    const dns::Reply &reply = dns.ask(question);
    if (reply.isPending())
        return {};
    if (reply.isFailure())
        return {dns::lookupFailed(subject, question, reply)};
    const auto texts = reply.texts();
    if (std::any_of(texts.begin(), texts.end(), looksLikeDmarc))
        return {};
    return {Finding(Code::DmarcReportNotAuthorized, subject)
                .with("tag", tag)
                .with("uri", uri)
                .with("name", name->toText())
                .with("value", std::string(consentRecord))
                .because(dns::evidenceOf(question, reply))};
}

} // namespace dmarc
