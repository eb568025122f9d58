// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/address/special.h"
#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/hostnames/appended.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <utility>

namespace names
{

namespace
{

dns::Question ask(const dns::Name &name, dns::Type type)
{
    return {name, type, {}, false, false};
}

/// RFC 1035 §5.1: what an MX named before a zone was put behind it.
std::string meantBy(const dns::Name &host, const dns::Name &domain)
{
    for (const dns::Name &end : {domain, psl::registrableDomain(domain).value_or(domain)}) {
        if (const auto meant = hostnames::beforeAppending(host, end))
            return meant->toText();
    }
    return {};
}

class ExchangeLook
{
public:
    ExchangeLook(const Setup &setup, Evidence evidence, const dns::Answers &dns)
        : m_setup(setup), m_subject(setup.domain.toText()), m_evidence(std::move(evidence)), m_dns(dns)
    {
    }

    void judge(const dns::Name &host);
    /// What was found; mail comes in nowhere where no exchange was reached, and that is worse than one of several.
    Findings take()
    {
        for (Finding &finding : m_findings) {
            const bool dead = finding.code == Code::MxUnresolved || finding.code == Code::MxAddressPrivate;
            if (!dead || m_reached)
                continue;
            finding.severity = Severity::Error;
            finding.args.emplace_back("none", "yes");
        }
        return std::move(m_findings);
    }

private:
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }

    const Setup &m_setup;
    const std::string m_subject;
    const Evidence m_evidence;
    const dns::Answers &m_dns;
    Findings m_findings;
    bool m_reached = false; // one of them, or it is not known
};

void ExchangeLook::judge(const dns::Name &host)
{
    if (ip::parse(host.toText())) {
        add(Finding(Code::MxIsAddress, m_subject).with("host", host.toText()).because(m_evidence));
        return;
    }
    const dns::Question v4 = ask(host, dns::Type::A);
    const dns::Question v6 = ask(host, dns::Type::Aaaa);
    const dns::Reply &a = m_dns.ask(v4);
    const dns::Reply &aaaa = m_dns.ask(v6);
    if (a.isPending() || aaaa.isPending()) {
        m_reached = true;
        return;
    }
    if (!a.aliases.empty() && a.obstacle != dns::Obstacle::AliasCircle) { // RFC 2181 §10.3
        add(Finding(Code::MxAlias, m_subject)
                .with("host", host.toText())
                .with("target", a.canonicalName(host).toText())
                .because(dns::evidenceOf(v4, a)));
    }
    auto addresses = a.addresses();
    const auto more = aaaa.addresses();
    addresses.insert(addresses.end(), more.begin(), more.end());
    const auto inside = unreachable(addresses, m_setup);
    const bool unknown = a.isFailure() || aaaa.isFailure();
    m_reached = m_reached || unknown || inside.size() < addresses.size();
    if (addresses.empty() && unknown) {
        add(a.isFailure() ? dns::lookupFailed(m_subject, v4, a) : dns::lookupFailed(m_subject, v6, aaaa));
    } else if (addresses.empty()) {
        add(Finding(Code::MxUnresolved, m_subject)
                .with("host", host.toText())
                .with("meant", meantBy(host, m_setup.domain))
                .because(dns::evidenceOf(v4, a)));
    } else if (!inside.empty() && inside.size() == addresses.size()) {
        add(Finding(Code::MxAddressPrivate, m_subject)
                .with("host", host.toText())
                .with("found", ip::toText(inside.front()))
                .with("range", address::rangeOf(inside.front()).prefix)
                .because(dns::evidenceOf(v4, a)));
    }
}

/// Whether somebody said that the domain sends.
bool isToSend(const Setup &setup)
{
    return setup.door == Door::Relay || !setup.services.empty() ||
           std::any_of(setup.senders.begin(), setup.senders.end(),
                       [](const Sender &sender) { return sender.confirmed; });
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
        if (!isToSend(setup) && std::find(texts.begin(), texts.end(), "v=spf1 -all") != texts.end())
            finding.severity = Severity::Info; // RFC 7208 §10.1.2: nothing is sent from here either
        findings.push_back(std::move(finding).because(evidence));
        return findings;
    }
    if (hasNull)
        findings.push_back(Finding(Code::MxNull, subject).with("beside", "yes").because(evidence));
    if (exchanges.size() > budget::mxHosts)
        findings.push_back(
            dns::tooMuchToRead(subject, budget::What::MxHosts, setup.domain, exchanges.size(), budget::mxHosts)
                .because(evidence));
    exchanges.resize(std::min(exchanges.size(), budget::mxHosts));
    ExchangeLook look(setup, evidence, dns);
    for (const dns::MailExchange &exchange : exchanges) {
        if (!exchange.host.isRoot())
            look.judge(exchange.host);
    }
    for (Finding &finding : look.take())
        findings.push_back(std::move(finding));
    return findings;
}

} // namespace names
