// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/dns/evidence.h"

#include <algorithm>

namespace names
{

namespace
{

constexpr std::size_t mostExchanges = 10;

dns::Question ask(const dns::Name &name, dns::Type type)
{
    return {name, type, {}, false, false};
}

void judgeExchange(const std::string &subject, const dns::Name &host, const Evidence &evidence, const dns::Answers &dns,
                   Findings &findings)
{
    if (ip::parse(host.toText())) {
        findings.push_back(Finding(Code::MxIsAddress, subject).with("host", host.toText()).because(evidence));
        return;
    }
    const dns::Question v4 = ask(host, dns::Type::A);
    const dns::Question v6 = ask(host, dns::Type::Aaaa);
    const dns::Reply &a = dns.ask(v4);
    const dns::Reply &aaaa = dns.ask(v6);
    if (a.isPending() || aaaa.isPending())
        return;
    if (!a.aliases.empty()) { // RFC 2181 §10.3
        findings.push_back(Finding(Code::MxAlias, subject)
                               .with("host", host.toText())
                               .with("target", a.canonicalName(host).toText())
                               .because(dns::evidenceOf(v4, a)));
    }
    if (!a.addresses().empty() || !aaaa.addresses().empty())
        return;
    if (a.isFailure() || aaaa.isFailure())
        findings.push_back(a.isFailure() ? dns::lookupFailed(subject, v4, a) : dns::lookupFailed(subject, v6, aaaa));
    else
        findings.push_back(
            Finding(Code::MxUnresolved, subject).with("host", host.toText()).because(dns::evidenceOf(v4, a)));
}

} // namespace

Findings checkMx(const Setup &setup, const dns::Answers &dns)
{
    Findings findings;
    const std::string subject = setup.domain.toText();
    const dns::Question question = ask(setup.domain, dns::Type::Mx);
    const dns::Reply &mx = dns.ask(question);
    const dns::Question v4 = ask(setup.domain, dns::Type::A);
    const dns::Question v6 = ask(setup.domain, dns::Type::Aaaa);
    const dns::Reply &a = dns.ask(v4);
    const dns::Reply &aaaa = dns.ask(v6);
    if (mx.isPending())
        return findings;
    if (mx.isFailure()) {
        findings.push_back(dns::lookupFailed(subject, question, mx));
        return findings;
    }
    const Evidence evidence = dns::evidenceOf(question, mx);
    auto exchanges = mx.exchanges();
    if (exchanges.empty()) {
        if (a.isPending() || aaaa.isPending())
            return findings;
        const bool hasAddress =
            !a.addresses().empty() || !aaaa.addresses().empty(); // RFC 5321 §5.1: then mail goes there
        if (!hasAddress && (a.isFailure() || aaaa.isFailure())) {
            findings.push_back(a.isFailure() ? dns::lookupFailed(subject, v4, a)
                                             : dns::lookupFailed(subject, v6, aaaa));
            return findings;
        }
        Finding finding(Code::MxMissing, subject);
        if (hasAddress)
            finding.severity = Severity::Info;
        findings.push_back(std::move(finding).because(evidence));
        return findings;
    }
    const bool hasNull = std::any_of(exchanges.begin(), exchanges.end(),
                                     [](const dns::MailExchange &exchange) { return exchange.host.isRoot(); });
    if (exchanges.size() == 1 && hasNull) { // RFC 7505 §3
        Finding finding(Code::MxNull, subject);
        const auto texts = dns.ask(setup.domain, dns::Type::Txt).texts();
        if (std::find(texts.begin(), texts.end(), "v=spf1 -all") != texts.end())
            finding.severity = Severity::Info; // RFC 7208 §10.1.2: nothing is sent from here either
        findings.push_back(std::move(finding).because(evidence));
        return findings;
    }
    if (hasNull)
        findings.push_back(Finding(Code::MxNull, subject).with("beside", "yes").because(evidence));
    exchanges.resize(std::min(exchanges.size(), mostExchanges));
    for (const dns::MailExchange &exchange : exchanges) {
        if (!exchange.host.isRoot())
            judgeExchange(subject, exchange.host, evidence, dns, findings);
    }
    return findings;
}

} // namespace names
