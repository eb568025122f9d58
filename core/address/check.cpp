// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "special.h"

#include "core/dns/evidence.h"
#include "core/hostnames/hostnames.h"

#include <algorithm>

namespace address
{

namespace
{

/// RFC 8601 §3: the number of reverse names that are followed has to be capped.
constexpr std::size_t mostNames = 10;

void judgeRange(const ip::Address &address, const std::string &subject, Findings &findings)
{
    const Range range = rangeOf(address);
    const auto say = [&](Code code) {
        findings.push_back(Finding(code, subject).with("range", range.prefix).with("rfc", std::string(range.rfc)));
    };
    switch (range.use) {
    case Use::Public:
        break;
    case Use::Private:
        say(Code::AddressPrivate);
        break;
    case Use::SharedByMany:
        say(Code::AddressCgnat);
        break;
    case Use::Documentation:
        say(Code::AddressDocumentation);
        break;
    case Use::Reserved:
        say(Code::AddressReserved);
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
        findings.push_back(
            Finding(Code::AddressNameHasOctets, subject).with("name", octets->toText()).because(evidence));
    for (const dns::Name &name : names) {
        const auto token = hostnames::poolToken(name);
        if (!token)
            continue;
        Finding finding(Code::AddressNamePool, subject);
        if (token->softened)
            finding.severity = Severity::Info;
        findings.push_back(
            std::move(finding).with("name", name.toText()).with("token", token->token).because(evidence));
        break;
    }
}

void judgeSender(const ip::Address &address, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns,
                 Findings &findings)
{
    const std::string subject = ip::toText(ip::unmap(address));
    const std::size_t before = findings.size();
    judgeRange(address, subject, findings);
    const dns::Question question{
        *dns::Name::fromText(ip::reverseName(ip::unmap(address))), dns::Type::Ptr, {}, false, false};
    const dns::Reply &ptr = dns.ask(question);
    const dns::Question zone{question.name, dns::Type::Soa, {}, false, false};
    const dns::Reply &soa = dns.ask(zone);
    if (ptr.isPending())
        return;
    const Evidence evidence = dns::evidenceOf(question, ptr);
    auto names = ptr.names();
    names.resize(std::min(names.size(), mostNames));
    if (ptr.isFailure())
        findings.push_back(dns::lookupFailed(subject, question, ptr));
    judgeName(address, subject, names, evidence, findings);

    std::vector<dns::Name> servers;
    const dns::Record *authority = soa.status == dns::Status::Found ? &soa.records.front() : soa.negativeSoa();
    if (authority) {
        const dns::Reply &ns = dns.ask(authority->owner, dns::Type::Ns);
        servers = ns.names();
        servers.push_back(std::get<dns::StartOfAuthority>(authority->data).primary);
    }
    if (const hostnames::PtrOwner *owner = hostnames::ownerOf(owners, names, servers)) {
        findings.push_back(
            Finding(Code::AddressHolder, subject).with("owner", owner->name).with("id", owner->id).because(evidence));
    }
    const bool clean = std::none_of(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(),
                                    [](const Finding &finding) { return finding.severity > Severity::Info; });
    if (clean)
        findings.push_back(Finding(Code::AddressUsable, subject).with("reverse", names.empty() ? "none" : ""));
}

} // namespace

Findings check(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners, const dns::Answers &dns)
{
    Findings findings;
    for (const std::string &input : setup.invalidAddresses)
        findings.push_back(Finding(Code::AddressInvalid, input).with("input", input));
    const std::string domain = setup.domain.toText();
    if (setup.door != Door::OwnServer) {
        findings.push_back(
            Finding(Code::AddressNotYours, domain).with("by", setup.door == Door::Relay ? "relay" : "services"));
        return findings;
    }
    for (const Sender &sender : setup.senders)
        judgeSender(sender.address, owners, dns, findings);
    if (setup.senders.empty() && setup.invalidAddresses.empty())
        findings.push_back(Finding(Code::AddressUnknown, domain));
    return findings;
}

} // namespace address
