// SPDX-License-Identifier: Apache-2.0
#include "find.h"

#include "core/ipranges.h"
#include "core/names/check.h"
#include "core/psl/psl.h"
#include "selectors.h"
#include "spfterms.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace discovery
{

namespace
{

// Bounds on what hostile records can make us ask.
constexpr std::size_t maxExchanges = 20;
constexpr std::size_t maxRecords = 4;  // SPF records read at one name
constexpr std::size_t maxLookups = 20; // names that SPF terms lead to
constexpr std::size_t maxTerms = 256;  // of SPF, each compared with every service
constexpr std::size_t maxAddresses = 64;
constexpr std::size_t maxNameservers = 32;

/// Addresses that nobody outside ever sees: in an SPF record they are harmless and no proposal.
bool isLocal(const ip::Address &address)
{
    const ip::Use use = ip::rangeOf(address).use;
    return use == ip::Use::Private || use == ip::Use::Reserved;
}

class Search
{
public:
    Search(const Setup &setup, const Services &services, const std::vector<DnsHost> &dnsHosts, std::string_view nonce,
           const dns::Answers &answers)
        : m_domain(setup.domain), m_host(setup.host), m_services(services), m_dnsHosts(dnsHosts), m_nonce(nonce),
          m_answers(answers)
    {
        for (const Sender &sender : setup.senders) {
            if (setup.route == MailRoute::OwnServer && sender.confirmed && m_senders.size() < maxAddresses)
                m_senders.push_back(sender.address);
        }
    }

    Found run()
    {
        dnsHost();
        askAhead();
        if (m_host && !names::ehloFault(*m_host))
            addAddresses(*m_host, "a", m_host->toText());
        for (const ip::Address &sender : m_senders) {
            if (const auto name = names::ownReverseName(sender, m_domain, m_answers))
                addHost(*name, "ptr");
        }
        exchanges();
        spf(m_domain);
        usualNames();
        selectors();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isOwn(const dns::Name &name) const { return psl::sameOwner(name, m_domain); }
    const dns::Reply &ask(const dns::Name &name, dns::Type type) { return m_answers.ask(name, type); }

    void askAhead();
    void dnsHost();
    void exchanges();
    void usualNames();
    void selectors();
    void spf(const dns::Name &name);
    void spfTerm(const SpfTerm &term, const dns::Name &at);

    void addHost(const dns::Name &name, std::string from);
    void addAddress(const ip::Address &address, std::string_view from, const std::string &by);
    void addAddresses(const dns::Name &name, std::string_view from, const std::string &by);
    void addService(const Service *service, std::string_view from, const std::string &by);
    void addEvidence(const dns::Name &name, dns::Type type, const dns::Reply &reply);

    const dns::Name m_domain;
    const std::optional<dns::Name> m_host;
    std::vector<ip::Address> m_senders; // named by the person
    const Services &m_services;
    const std::vector<DnsHost> &m_dnsHosts;
    const std::string m_nonce;
    const dns::Answers &m_answers;
    Found m_found;
    std::set<dns::Name> m_spfNames;
    std::size_t m_lookups = 0;
    std::size_t m_terms = 0;
};

/// What is wanted in any case, so that it goes out side by side.
void Search::askAhead()
{
    ask(m_domain, dns::Type::Txt);
    ask(m_domain, dns::Type::Mx);
    probeSelectors(m_domain, m_services.usualSelectors, m_nonce, m_answers);
    for (const char *label : {"mail", "smtp"}) {
        if (const auto name = m_domain.child(label)) {
            ask(*name, dns::Type::A);
            ask(*name, dns::Type::Aaaa);
        }
    }
}

void Search::dnsHost()
{
    const dns::Authority authority = dns::findAuthority(m_domain, m_answers);
    const dns::Reply &soa = m_answers.askPlainly({m_domain, dns::Type::Soa});
    if (soa.status == dns::Status::NoData && soa.aliases.empty() && !soa.soa())
        m_found.zone = m_domain; // a zone text without SOA
    if (!soa.aliases.empty() || authority.nameservers.empty())
        return;
    m_found.zone = authority.zone;
    m_found.nameservers = authority.nameservers;
    m_found.nameservers.resize(std::min(m_found.nameservers.size(), maxNameservers));
    const auto candidates = recognise(m_dnsHosts, m_found.nameservers);
    if (candidates.size() == 1) {
        m_found.dnsHostId = candidates.front()->id;
        m_found.dnsHostName = candidates.front()->name;
        m_found.dnsHost = *candidates.front();
    }
}

void Search::exchanges()
{
    const dns::Reply &reply = ask(m_domain, dns::Type::Mx);
    m_found.exchanges = reply.exchanges();
    std::sort(m_found.exchanges.begin(), m_found.exchanges.end(), [](const auto &one, const auto &other) {
        return std::tie(one.preference, one.host) < std::tie(other.preference, other.host);
    });
    m_found.exchanges.resize(std::min(m_found.exchanges.size(), maxExchanges));
    if (!m_found.exchanges.empty())
        addEvidence(m_domain, dns::Type::Mx, reply);
    for (const dns::MailExchange &exchange : m_found.exchanges) {
        if (const Service *service = recognise(m_services, Trace::Mx, exchange.host)) {
            addService(service, "mx", exchange.host.toText());
        } else if (dns::isHostName(exchange.host) && !exchange.host.isRoot() && isOwn(exchange.host) &&
                   !ip::parseV4(exchange.host.toText())) {
            addHost(exchange.host, "mx");
            addAddresses(exchange.host, "mx", exchange.host.toText());
        }
    }
}

/// mail.DOMAIN and smtp.DOMAIN, where no MX names a server of the owner's and no wildcard makes every name exist.
void Search::usualNames()
{
    const auto invented = m_nonce.empty() ? std::nullopt : m_domain.child("mw" + m_nonce);
    if (!invented)
        return;
    const dns::Reply &wildcard = ask(*invented, dns::Type::A);
    if (!ask(m_domain, dns::Type::Mx).isConclusive() || !m_found.hosts.empty() || !wildcard.isConclusive() ||
        wildcard.status == dns::Status::Found)
        return;
    for (const char *label : {"mail", "smtp"}) {
        const auto name = m_domain.child(label);
        if (!name)
            continue;
        const dns::Reply &four = ask(*name, dns::Type::A);
        const dns::Reply &six = ask(*name, dns::Type::Aaaa);
        const dns::Name target = four.canonicalName(*name);
        if ((four.addresses().empty() && six.addresses().empty()) || !isOwn(target))
            continue;
        addHost(*name, "a");
        addAddresses(*name, "a", name->toText());
    }
}

void Search::selectors()
{
    const SelectorProbe probe = probeSelectors(m_domain, m_services.usualSelectors, m_nonce, m_answers);
    m_found.selectorFailure = probe.failure;
    for (const SelectorProbe::Hit &hit : probe.hits) {
        const Service *service = nullptr;
        for (const dns::Name &target : hit.targets) {
            if (!service)
                service = recognise(m_services, Trace::DkimTarget, target);
        }
        addService(service, "selector", hit.selector);
        if (hit.hasKey)
            m_found.selectors.push_back(hit.selector);
        if (hit.hasKey || service)
            m_found.evidence.push_back(hit.evidence);
    }
}

void Search::spf(const dns::Name &name)
{
    if (!m_spfNames.insert(name).second)
        return;
    const dns::Reply &reply = ask(name, dns::Type::Txt);
    std::vector<std::string> records;
    for (const std::string &text : reply.texts()) {
        if (isSpf(text) && records.size() < maxRecords)
            records.push_back(text);
    }
    if (!records.empty())
        addEvidence(name, dns::Type::Txt, reply);
    for (const std::string &record : records) {
        for (const SpfTerm &term : spfTerms(record)) {
            if (m_terms++ < maxTerms)
                spfTerm(term, name);
        }
    }
}

void Search::spfTerm(const SpfTerm &term, const dns::Name &at)
{
    if (term.kind == SpfTerm::Kind::Address) {
        if (!isLocal(*term.address))
            addAddress(*term.address, "spf", term.text);
        return;
    }
    const auto target = term.domain.empty() ? at : dns::Name::fromText(term.domain);
    if (!target)
        return;
    if (term.kind == SpfTerm::Kind::Include || term.kind == SpfTerm::Kind::Redirect) {
        if (const Service *service = recognise(m_services, Trace::SpfInclude, *target))
            addService(service, "spf", term.text);
        else if (isOwn(*target) && m_lookups++ < maxLookups) // flattened, or managed by the DNS host
            spf(*target);
        return;
    }
    if (m_lookups++ >= maxLookups)
        return;
    if (term.kind == SpfTerm::Kind::A) {
        if (!recognise(m_services, Trace::Mx, *target))
            addAddresses(*target, "spf", term.text);
        return;
    }
    auto exchanges = ask(*target, dns::Type::Mx).exchanges();
    exchanges.resize(std::min(exchanges.size(), maxExchanges));
    for (const dns::MailExchange &exchange : exchanges) {
        if (!exchange.host.isRoot() && !recognise(m_services, Trace::Mx, exchange.host))
            addAddresses(exchange.host, "spf", term.text);
    }
}

void Search::addHost(const dns::Name &name, std::string from)
{
    const bool known = std::any_of(m_found.hosts.begin(), m_found.hosts.end(),
                                   [&name](const HostCandidate &host) { return host.name == name; });
    if (!known)
        m_found.hosts.push_back({name, std::move(from)});
}

void Search::addAddress(const ip::Address &address, std::string_view from, const std::string &by)
{
    const bool known = std::any_of(m_found.ips.begin(), m_found.ips.end(),
                                   [&address](const AddressCandidate &one) { return one.address == address; });
    if (!known && m_found.ips.size() < maxAddresses)
        m_found.ips.push_back({address, std::string(from), by});
}

void Search::addAddresses(const dns::Name &name, std::string_view from, const std::string &by)
{
    const dns::Reply &four = ask(name, dns::Type::A);
    const dns::Reply &six = ask(name, dns::Type::Aaaa);
    for (const dns::Reply *reply : {&four, &six}) {
        for (const ip::Address &address : reply->addresses())
            addAddress(address, from, by);
    }
}

void Search::addService(const Service *service, std::string_view from, const std::string &by)
{
    if (!service)
        return;
    const bool known = std::any_of(m_found.services.begin(), m_found.services.end(),
                                   [service](const ServiceCandidate &one) { return one.id == service->id; });
    if (!known)
        m_found.services.push_back({service->id, std::string(from), by});
}

void Search::addEvidence(const dns::Name &name, dns::Type type, const dns::Reply &reply)
{
    std::string answer;
    for (const dns::Record &record : reply.records)
        answer += (answer.empty() ? "" : ", ") + dns::dataToText(record);
    m_found.evidence.push_back({dns::toText(dns::Question{name, type}), answer, reply.server});
}

} // namespace

Found find(const Setup &setup, const Services &services, const std::vector<DnsHost> &hosts, std::string_view nonce,
           const dns::Answers &answers)
{
    if (setup.domain.isRoot())
        return {};
    return Search(setup, services, hosts, nonce, answers).run();
}

} // namespace discovery
