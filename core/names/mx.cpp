// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/hostnames/appended.h"
#include "core/ipranges.h"
#include "core/psl/psl.h"

#include <algorithm>
#include <utility>

namespace names
{

namespace
{

dns::Question ask(const dns::Name &name, dns::Type type)
{
    return {name, type};
}

/// RFC 1035 §5.1: what an MX named before a zone was put behind it.
std::optional<dns::Name> meantBy(const dns::Name &host, const dns::Name &domain)
{
    for (const dns::Name &end : {domain, psl::registrableDomain(domain).value_or(domain)}) {
        if (const auto meant = hostnames::beforeAppending(host, end))
            return meant;
    }
    return std::nullopt;
}

/// What is known of one host that the MX names.
struct Exchange {
    dns::Name host;
    bool isAddress = false; // where a name belongs
    dns::Question v4;
    dns::Question v6;
    const dns::Reply *a = nullptr;
    const dns::Reply *aaaa = nullptr;
    std::vector<ip::Address> addresses = {};
    std::vector<ip::Address> inside = {}; // of these, those that nobody outside reaches

    [[nodiscard]] bool isPending() const { return !isAddress && (a->isPending() || aaaa->isPending()); }
    [[nodiscard]] bool isUnknown() const { return !isAddress && (a->isFailure() || aaaa->isFailure()); }
    /// Mail may come in there: it does, or it is not known.
    [[nodiscard]] bool mayWork() const { return isPending() || isUnknown() || inside.size() < addresses.size(); }
};

Exchange lookAt(const dns::Name &host, const Setup &setup, const dns::Answers &dns)
{
    Exchange exchange{.host = host, .v4 = ask(host, dns::Type::A), .v6 = ask(host, dns::Type::Aaaa)};
    exchange.isAddress = ip::parse(host.toText()).has_value();
    if (exchange.isAddress)
        return exchange;
    exchange.a = &dns.ask(exchange.v4);
    exchange.aaaa = &dns.ask(exchange.v6);
    exchange.addresses = exchange.a->addresses();
    const auto more = exchange.aaaa->addresses();
    exchange.addresses.insert(exchange.addresses.end(), more.begin(), more.end());
    exchange.inside = unreachable(exchange.addresses, setup);
    return exchange;
}

/// Why no mail comes in at `exchange`; it comes in nowhere where `noneWorks`, and that is worse than one of several.
std::optional<Finding> dead(const Exchange &exchange, const dns::Name &domain, bool noneWorks)
{
    const std::string subject = domain.toText();
    if (exchange.addresses.empty() && exchange.isUnknown())
        return exchange.a->isFailure() ? dns::lookupFailed(subject, exchange.v4, *exchange.a)
                                       : dns::lookupFailed(subject, exchange.v6, *exchange.aaaa);
    const Severity severity = noneWorks ? Severity::Error : Severity::Warning;
    const Evidence evidence = dns::evidenceOf(exchange.v4, *exchange.a);
    if (exchange.addresses.empty())
        return Finding(finding::MxUnresolved{.host = exchange.host,
                                             .meant = meantBy(exchange.host, domain),
                                             .noneWorks = noneWorks},
                       subject)
            .as(severity)
            .because(evidence);
    if (exchange.inside.size() < exchange.addresses.size())
        return std::nullopt;
    const ip::Address &found = exchange.inside.front();
    return Finding(
               finding::MxAddressPrivate{
                   .host = exchange.host, .found = found, .range = ip::rangeOf(found).prefix, .noneWorks = noneWorks},
               subject)
        .as(severity)
        .because(evidence);
}

Findings judgeExchanges(const std::vector<Exchange> &exchanges, const dns::Name &domain, const Evidence &evidence)
{
    Findings findings;
    const bool noneWorks =
        std::none_of(exchanges.begin(), exchanges.end(), [](const Exchange &exchange) { return exchange.mayWork(); });
    for (const Exchange &exchange : exchanges) {
        if (exchange.isAddress)
            findings.push_back(Finding(finding::MxIsAddress{.host = exchange.host}, domain.toText()).because(evidence));
        if (exchange.isAddress || exchange.isPending())
            continue;
        const dns::Reply &a = *exchange.a;
        if (!a.aliases.empty() && a.obstacle != dns::Obstacle::AliasCircle) // RFC 2181 §10.3
            findings.push_back(
                Finding(finding::MxAlias{.host = exchange.host, .target = a.canonicalName(exchange.host)},
                        domain.toText())
                    .because(dns::evidenceOf(exchange.v4, a)));
        if (auto finding = dead(exchange, domain, noneWorks))
            findings.push_back(*std::move(finding));
    }
    return findings;
}

/// Whether somebody said that the domain sends.
bool isToSend(const Setup &setup)
{
    return setup.route == MailRoute::Relay || !setup.services.empty() ||
           std::any_of(setup.senders.begin(), setup.senders.end(),
                       [](const Sender &sender) { return sender.confirmed; });
}

/// The domain names no host for its mail; RFC 5321 §5.1: then mail goes to its address.
dns::Checked withoutMx(const Setup &setup, const Evidence &evidence, const dns::Answers &dns)
{
    const std::string subject = setup.domain.toText();
    const dns::Question v4 = ask(setup.domain, dns::Type::A);
    const dns::Question v6 = ask(setup.domain, dns::Type::Aaaa);
    const dns::Reply &a = dns.ask(v4);
    const dns::Reply &aaaa = dns.ask(v6);
    if (a.isPending() || aaaa.isPending())
        return {{}, true};
    const bool hasAddress = !a.addresses().empty() || !aaaa.addresses().empty();
    if (!hasAddress && a.isFailure())
        return {{dns::lookupFailed(subject, v4, a)}, false};
    if (!hasAddress && aaaa.isFailure())
        return {{dns::lookupFailed(subject, v6, aaaa)}, false};
    return {
        {Finding(finding::MxMissing{}, subject).as(hasAddress ? Severity::Info : Severity::Warning).because(evidence)},
        false};
}

/// RFC 7505 §3: the domain takes no mail. RFC 7208 §10.1.2: where nothing is sent from it either, that is right.
dns::Checked onlyNull(const Setup &setup, const Evidence &evidence, const dns::Answers &dns)
{
    const dns::Reply &txt = dns.ask(setup.domain, dns::Type::Txt);
    const auto texts = txt.texts();
    const bool isSilent = !isToSend(setup) && std::find(texts.begin(), texts.end(), "v=spf1 -all") != texts.end();
    return {{Finding(finding::MxNull{}, setup.domain.toText())
                 .as(isSilent ? Severity::Info : Severity::Warning)
                 .because(evidence)},
            txt.isPending()};
}

} // namespace

bool mailGoesNowhere(const dns::Name &domain, const dns::Answers &dns)
{
    const dns::Reply &mx = dns.ask(domain, dns::Type::Mx);
    if (!mx.isConclusive())
        return false;
    const auto exchanges = mx.exchanges();
    if (!exchanges.empty())
        return std::any_of(exchanges.begin(), exchanges.end(), [](const dns::MailExchange &exchange) {
            return ip::parse(exchange.host.toText()).has_value();
        });
    const auto has = [&](dns::Type type) {
        const dns::Reply &reply = dns.ask(domain, type);
        return !reply.isConclusive() || !reply.addresses().empty();
    };
    return !has(dns::Type::A) && !has(dns::Type::Aaaa);
}

dns::Checked checkMx(const Setup &setup, const dns::Answers &dns)
{
    const std::string subject = setup.domain.toText();
    const dns::Question question = ask(setup.domain, dns::Type::Mx);
    const dns::Reply &mx = dns.ask(question);
    dns.ask(setup.domain, dns::Type::A); // ahead of need
    dns.ask(setup.domain, dns::Type::Aaaa);
    if (mx.isPending())
        return {{}, true};
    if (mx.isFailure())
        return {{dns::lookupFailed(subject, question, mx)}, false};
    const Evidence evidence = dns::evidenceOf(question, mx);
    auto exchanges = mx.exchanges();
    if (exchanges.empty())
        return withoutMx(setup, evidence, dns);
    const bool hasNull = std::any_of(exchanges.begin(), exchanges.end(),
                                     [](const dns::MailExchange &exchange) { return exchange.host.isRoot(); });
    if (exchanges.size() == 1 && hasNull)
        return onlyNull(setup, evidence, dns);
    dns::Checked checked;
    if (hasNull)
        checked.findings.push_back(Finding(finding::MxNull{.besideOthers = true}, subject).because(evidence));
    if (exchanges.size() > budget::mxHosts)
        checked.findings.push_back(
            dns::tooMuchToRead(subject, budget::What::MxHosts, setup.domain, exchanges.size()).because(evidence));
    exchanges.resize(std::min(exchanges.size(), budget::mxHosts));
    std::vector<Exchange> hosts;
    for (const dns::MailExchange &exchange : exchanges) {
        if (!exchange.host.isRoot())
            hosts.push_back(lookAt(exchange.host, setup, dns));
    }
    checked.pending =
        std::any_of(hosts.begin(), hosts.end(), [](const Exchange &exchange) { return exchange.isPending(); });
    checked.findings.append(judgeExchanges(hosts, setup.domain, evidence));
    return checked;
}

} // namespace names
