// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/dns/evidence.h"
#include "core/hostnames/hostnames.h"
#include "core/ipranges.h"

#include <algorithm>

namespace address
{

namespace
{

void judgeRange(const ip::Address &address, const std::string &subject, Findings &findings)
{
    const ip::Range range = ip::rangeOf(address);
    const std::string rfc(range.rfc);
    switch (range.use) {
    case ip::Use::Public:
        break;
    case ip::Use::Private:
        findings.emplace_back(finding::AddressPrivate{.range = range.prefix, .rfc = rfc}, subject);
        break;
    case ip::Use::SharedByMany:
        findings.emplace_back(finding::AddressCgnat{.range = range.prefix, .rfc = rfc}, subject);
        break;
    case ip::Use::Documentation:
        findings.emplace_back(finding::AddressDocumentation{.range = range.prefix, .rfc = rfc}, subject);
        break;
    case ip::Use::Reserved:
        findings.emplace_back(finding::AddressReserved{.range = range.prefix, .rfc = rfc}, subject);
        break;
    }
}

/// Two hints and never one verdict: the address written into the name, and words of pools.
void judgeName(const ip::Address &address, const std::string &subject, const std::vector<dns::Name> &names,
               const Evidence &evidence, Findings &findings)
{
    const auto octets = std::find_if(names.begin(), names.end(),
                                     [&](const dns::Name &name) { return hostnames::hasOctets(address, name); });
    if (octets != names.end())
        findings.push_back(Finding(finding::AddressNameHasOctets{.name = *octets}, subject).because(evidence));
    for (const dns::Name &name : names) {
        const auto token = hostnames::poolToken(name);
        if (!token)
            continue;
        findings.push_back(Finding(finding::AddressNamePool{.name = name, .token = token->token}, subject)
                               .as(token->softened ? Severity::Info : Severity::Warning)
                               .because(evidence));
        break;
    }
}

Findings judgeSender(const SenderFacts &facts, Severity besides)
{
    const std::string subject = ip::toText(facts.address);
    Findings findings;
    judgeRange(facts.address, subject, findings);
    if (facts.ptr.reply->isPending())
        return findings;
    const Evidence evidence = dns::evidenceOf(facts.ptr);
    if (facts.ptr.reply->isFailure())
        findings.push_back(dns::lookupFailed(subject, facts.ptr));
    judgeName(facts.address, subject, facts.names, evidence, findings);
    if (!facts.holder.id.empty())
        findings.push_back(Finding(finding::AddressHolder{.owner = facts.holder.name, .id = facts.holder.id}, subject)
                               .because(evidence));
    if (besides <= Severity::Info && (findings.empty() || verdict(findings) <= Severity::Info))
        findings.emplace_back(finding::AddressUsable{.hasReverseName = !facts.names.empty()}, subject);
    return findings;
}

} // namespace

Findings findings(const Facts &facts, Severity besides)
{
    const std::string domain = facts.domain.toText();
    if (facts.route != MailRoute::OwnServer)
        return {Finding(finding::AddressNotYours{.byRelay = facts.route == MailRoute::Relay}, domain)};
    if (facts.senders.empty())
        return {Finding(finding::AddressUnknown{}, domain)};
    Findings findings;
    for (const SenderFacts &sender : facts.senders)
        findings.append(judgeSender(sender, besides));
    return findings;
}

dns::Checked check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns)
{
    const Facts facts = look(setup, owners, dns);
    return {findings(facts), facts.pending};
}

} // namespace address
