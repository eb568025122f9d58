// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/budget.h"
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

dns::Checked judgeSender(const ip::Address &address, const std::vector<hostnames::PtrOwner> &owners,
                         const dns::Answers &dns)
{
    const std::string subject = ip::toText(ip::unmap(address));
    dns::Checked checked;
    Findings &findings = checked.findings;
    judgeRange(address, subject, findings);
    const dns::Question question{
        *dns::Name::fromText(ip::reverseName(ip::unmap(address))), dns::Type::Ptr, {}, false, false};
    const dns::Reply &ptr = dns.ask(question);
    const dns::Question zone{question.name, dns::Type::Soa, {}, false, false};
    const dns::Reply &soa = dns.ask(zone);
    checked.pending = ptr.isPending() || soa.isPending();
    if (ptr.isPending())
        return checked;
    const Evidence evidence = dns::evidenceOf(question, ptr);
    auto names = ptr.names();
    names.resize(std::min(names.size(), budget::reverseNames));
    if (ptr.isFailure())
        findings.push_back(dns::lookupFailed(subject, question, ptr));
    judgeName(address, subject, names, evidence, findings);

    std::vector<dns::Name> servers;
    const dns::Record *authority = soa.status == dns::Status::Found ? &soa.records.front() : soa.negativeSoa();
    if (authority) {
        const dns::Reply &ns = dns.ask(authority->owner, dns::Type::Ns);
        checked.pending = checked.pending || ns.isPending();
        servers = ns.names();
        servers.push_back(std::get<dns::StartOfAuthority>(authority->data).primary);
    }
    if (const hostnames::PtrOwner *owner = hostnames::ownerOf(owners, names, servers)) {
        findings.push_back(
            Finding(finding::AddressHolder{.owner = owner->name, .id = owner->id}, subject).because(evidence));
    }
    if (findings.empty() || verdict(findings) <= Severity::Info)
        findings.emplace_back(finding::AddressUsable{.hasReverseName = !names.empty()}, subject);
    return checked;
}

} // namespace

dns::Checked check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns)
{
    dns::Checked checked;
    Findings &findings = checked.findings;
    const std::string domain = setup.domain.toText();
    if (setup.route != MailRoute::OwnServer) {
        findings.emplace_back(finding::AddressNotYours{.byRelay = setup.route == MailRoute::Relay}, domain);
        return checked;
    }
    for (const Sender &sender : setup.senders)
        checked.append(judgeSender(sender.address, owners, dns));
    if (setup.senders.empty())
        findings.emplace_back(finding::AddressUnknown{}, domain);
    return checked;
}

} // namespace address
