// SPDX-License-Identifier: Apache-2.0
#include "checkup.h"

#include "core/address/check.h"
#include "core/blocklists/findings.h"
#include "core/blocklists/tally.h"
#include "core/dkim/check.h"
#include "core/dmarc/check.h"
#include "core/dns/evidence.h"
#include "core/names/check.h"
#include "core/psl/psl.h"
#include "core/records/publish.h"
#include "core/zone/check.h"

#include <algorithm>
#include <utility>

namespace checkup
{

namespace
{

/// Addresses that were only found are worth a look, but a record may name any number of them.
constexpr std::size_t mostFoundSenders = 6;

std::size_t indexOf(Check check)
{
    return static_cast<std::size_t>(check);
}

/// What hangs on the server's name and addresses, and would be said to be missing before anything was found.
bool needsServer(Check check)
{
    return check == Check::Address || check == Check::Names || check == Check::Spf;
}

} // namespace

Checkup::Checkup(const Catalogues &catalogues, dns::Resolver &resolver, Setup setup, Options options, QObject *parent)
    : QObject(parent), m_catalogues(catalogues), m_options(std::move(options)), m_inquiry(resolver)
{
    m_report.asked = setup;
    m_report.setup = std::move(setup);
    m_report.pending.fill(true);
    const bool askServers = m_options.askAuthoritative && !m_options.zone;
    if (m_options.longest.count() > 0)
        m_inquiry.endAfter(m_options.longest);
    if (askServers)
        m_inquiry.answers().readAuthoritatively(m_report.setup.domain, m_options.authoritativePort);

    if (m_options.network) {
        m_report.network = *m_options.network;
        m_held = m_report.network.state == network::State::NoAnswer;
        choosePath();
        m_inquiry.add([this](const dns::Answers &dns) { noticeSilence(dns); });
    } else if (!m_options.zone) {
        m_inquiry.add([this](const dns::Answers &dns) {
            m_report.network = network::test(m_options.nonce, dns);
            m_report.network.given = m_options.resolverGiven;
            choosePath();
            noticeSilence(dns);
            assembleLists();
        });
    }
    m_discovery = m_inquiry.add([this](const dns::Answers &dns) {
        if (m_held)
            return;
        m_report.found =
            discovery::find(m_report.asked, m_catalogues.services, m_catalogues.dnsHosts, m_options.nonce, dns);
        if (!dns.hasOpen() && !m_discovered)
            complete(dns);
    });
    addCheck(Check::Zone, [this, askServers](const dns::Answers &dns) {
        return zone::check(m_report.setup, m_options.nonce, m_options.now, {askServers, m_options.authoritativePort},
                           dns);
    });
    addCheck(Check::Address,
             [this](const dns::Answers &dns) { return address::check(m_report.setup, m_catalogues.ptrOwners, dns); });
    addCheck(Check::Names, [this](const dns::Answers &dns) {
        return records::nameFindings(m_report.setup, m_catalogues.ptrOwners, dns);
    });
    addCheck(Check::Spf, [this](const dns::Answers &dns) {
        Setup setup = m_report.setup;
        if (setup.host && !names::ehloFault(*setup.host).empty())
            setup.host.reset(); // a name that can never be the server's has no use for a record
        return records::spfFindings(setup, m_catalogues.services, dns);
    });
    addCheck(Check::Dkim, [this](const dns::Answers &dns) {
        dkim::Facts facts = dkim::look(m_report.setup, dns);
        facts.untried = m_report.found.selectorFailure;
        Findings findings = dkim::findings(facts);
        findings.append(records::serviceKeyFindings(m_report.setup, m_catalogues.services, dns));
        return findings;
    });
    addCheck(Check::Dmarc, [this](const dns::Answers &dns) {
        return records::dmarcFindings(m_report.setup, m_catalogues.services, dmarc::look(m_report.setup, dns), dns);
    });
    addPart([this](const dns::Answers &dns) {
        if (m_held)
            return;
        m_report.records =
            m_gone ? std::vector<records::Record>{} : records::toPublish(m_report.setup, m_catalogues.services, dns);
    });
    if (knowsServer() && !m_held)
        planSweep();

    connect(&m_inquiry, &dns::Inquiry::progressed, this, [this] {
        if (std::exchange(m_listsChanged, false))
            assembleLists(); // once per turn, not once per list: a sweep has hundreds
        emit changed();
    });
    connect(&m_inquiry, &dns::Inquiry::settled, this, [this] {
        m_report.settled = true;
        emit finished();
    });
}

Checkup::~Checkup() = default;

bool Checkup::knowsServer() const
{
    return m_report.asked.door != Door::OwnServer || (!m_report.asked.senders.empty() && m_report.asked.host);
}

void Checkup::addPart(std::function<void(const dns::Answers &)> part)
{
    m_parts.push_back(m_inquiry.add(std::move(part)));
}

void Checkup::addCheck(Check check, std::function<Findings(const dns::Answers &)> findings)
{
    addPart([this, check, findings = std::move(findings)](const dns::Answers &dns) {
        const bool early = m_held || (!m_discovered && ((needsServer(check) && !knowsServer()) ||
                                                        (check == Check::Dkim && m_report.asked.selectors.empty())));
        Findings &own = m_own[indexOf(check)];
        own = early ? Findings{} : findings(dns);
        m_report.pending[indexOf(check)] = early || dns.hasOpen();
        tellWhereNothingIsAmiss(check);
        if (check == Check::Zone)
            stopWhereNothingIs(dns);
        assemble(check);
        if (check == Check::Names)
            assemble(Check::Address);
    });
}

/// Nothing said means that nothing is known; where all was answered that is said.
void Checkup::tellWhereNothingIsAmiss(Check check)
{
    Findings &own = m_own[indexOf(check)];
    if (own.empty() && !m_report.isPending(check))
        own.emplace_back(finding::NothingAmiss{}, m_report.setup.domain.toText());
}

/// Of a domain that does not exist nothing else can be right or wrong, and nothing can be published. A name that is to
/// come to be within a domain that is there is another matter.
void Checkup::stopWhereNothingIs(const dns::Answers &dns)
{
    const Findings &zone = m_own[indexOf(Check::Zone)];
    const dns::Name domain = psl::registrableDomain(m_report.setup.domain).value_or(m_report.setup.domain);
    const bool missing = std::any_of(zone.begin(), zone.end(),
                                     [](const Finding &finding) { return finding.code == Code::ZoneNotFound; });
    const bool gone =
        missing && (domain == m_report.setup.domain || dns.ask(domain, dns::Type::Soa).status == dns::Status::NoName);
    if (gone == std::exchange(m_gone, gone))
        return;
    for (const std::size_t part : m_parts)
        m_inquiry.again(part);
    for (const Check check : allChecks)
        assemble(check);
}

/// What the test of the network has found decides how the rest is asked.
void Checkup::choosePath()
{
    network::SelfTest &test = m_report.network;
    const network::State state = test.state;
    if (state != network::State::RewritesNxdomain && state != network::State::Filters &&
        state != network::State::Truncates)
        return;
    test.bypassed = m_options.askAuthoritative;
    if (std::exchange(m_doubting, true))
        return;
    m_inquiry.answers().doubt([state](const dns::Reply &reply) { return network::isBelievable(state, reply); },
                              m_options.askAuthoritative, m_options.authoritativePort);
    if (std::exchange(m_discovered, false)) {
        m_report.setup = m_report.asked; // what was found may not be so
        if (!knowsServer())
            forgetSweep();
    }
    for (const std::size_t part : m_parts)
        m_inquiry.again(part);
    if (!m_parts.empty())
        m_inquiry.again(m_discovery);
}

/// Nobody answers: then nobody is waited for. Who refuses to look further may still answer for the domain itself.
void Checkup::noticeSilence(const dns::Answers &dns)
{
    const auto silence = network::silence(m_report.network);
    if (!silence || m_report.silent || dns.hasHeard())
        return release();
    const bool refuses = silence->status == dns::Status::Refused;
    if (refuses && dns.askPlainly({m_report.setup.domain, dns::Type::Soa, {}, false, false}).isPending())
        return;
    m_report.silent = !dns.hasHeard();
    if (m_report.silent)
        m_inquiry.giveUp(*silence);
    release();
}

/// What was held back until now.
void Checkup::release()
{
    if (!std::exchange(m_held, false))
        return;
    for (const std::size_t part : m_parts)
        m_inquiry.again(part);
    m_inquiry.again(m_discovery);
}

/// Puts what was found where the person said nothing, told apart by Sender::confirmed and its like.
void Checkup::complete(const dns::Answers &dns)
{
    m_discovered = true;
    const discovery::Found &found = m_report.found;
    Setup &setup = m_report.setup;
    if (m_options.guessDoor && !setup.services.empty() && setup.senders.empty() && setup.invalidAddresses.empty() &&
        !setup.host && found.ips.empty() && found.hosts.empty())
        setup.door = Door::Services;
    const bool guess = m_options.guess && setup.door == Door::OwnServer;
    if (guess && setup.senders.empty()) {
        // What the server's own name leads to is the best guess, then the hosts that take the domain's mail; what
        // stands in SPF may be a web server or a service.
        const auto isOfHost = [&setup](const discovery::AddressCandidate &candidate) {
            return setup.host && candidate.by == setup.host->toText();
        };
        const auto isOfMx = [](const discovery::AddressCandidate &candidate) { return candidate.from == "mx"; };
        const bool anyHost = std::any_of(found.ips.begin(), found.ips.end(), isOfHost);
        const bool anyMx = std::any_of(found.ips.begin(), found.ips.end(), isOfMx);
        for (const auto &candidate : found.ips) {
            const bool likely = anyHost ? isOfHost(candidate) : !anyMx || isOfMx(candidate);
            if (likely && setup.senders.size() < mostFoundSenders)
                setup.senders.push_back({candidate.address, false, candidate.from});
        }
    }
    if (guess && !setup.host) {
        // Where the domain's mail comes in may be another machine than the one that sends.
        std::vector<ip::Address> senders;
        for (const Sender &sender : setup.senders)
            senders.push_back(sender.address);
        const auto isOther = [&](const discovery::HostCandidate &host) {
            return names::leadsElsewhere(host.name, senders, dns).value_or(false);
        };
        const auto likely = std::find_if_not(found.hosts.begin(), found.hosts.end(), isOther);
        if (likely != found.hosts.end()) {
            setup.host = likely->name;
            setup.hostConfirmed = false;
        }
    }
    for (const std::string &selector : found.selectors) {
        if (!setup.hasSelector(selector))
            setup.selectors.push_back({selector, false});
    }
    for (const std::size_t part : m_parts)
        m_inquiry.again(part);
    planSweep();
}

/// The lists were asked about senders that may not be the domain's.
void Checkup::forgetSweep()
{
    ++m_sweep; // the looks of the old plan say nothing any more
    m_planned = false;
    m_plan.clear();
    m_listLooks.clear();
    m_report.blocklists.clear();
}

void Checkup::planSweep()
{
    if (m_planned)
        return;
    m_planned = true;
    const std::string domain = m_report.setup.domain.toText();
    if (m_options.askLists)
        m_plan = blocklists::plan(m_catalogues.blocklists, m_report.setup, m_options.lists, m_options.zone.get());
    if (m_plan.empty()) {
        m_own[indexOf(Check::Blocklists)] = blocklists::notAsked(domain, !m_options.askLists ? "batch"
                                                                         : m_options.zone    ? "none-in-zone"
                                                                                             : "none-fits");
        m_report.pending[indexOf(Check::Blocklists)] = false;
        assemble(Check::Blocklists);
        return;
    }
    for (const blocklists::Task &task : m_plan)
        m_report.blocklists.push_back(blocklists::pendingOutcome(*task.list, task.subject));
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        const auto look = [this, i, sweep = m_sweep](const dns::Answers &dns) {
            if (sweep != m_sweep)
                return;
            m_report.blocklists[i] = blocklists::look(*m_plan[i].list, m_plan[i].subject, dns, m_plan[i].path);
            m_listsChanged = true;
        };
        m_listLooks.push_back(m_inquiry.add(look, dns::Inquiry::Led::ByUs));
    }
}

void Checkup::stopSweep()
{
    bool stopped = false;
    for (std::size_t i = 0; i < m_listLooks.size(); ++i) {
        if (m_report.blocklists[i].state == blocklists::State::Pending) {
            m_inquiry.drop(m_listLooks[i]);
            m_report.blocklists[i].state = blocklists::State::LeftOut;
            stopped = true;
        }
    }
    if (!stopped)
        return;
    assembleLists();
    emit changed();
}

void Checkup::assembleLists()
{
    if (m_plan.empty())
        return;
    auto &outcomes = m_report.blocklists;
    const bool rewrites = m_report.network.state == network::State::RewritesNxdomain;
    const bool filters = m_report.network.state == network::State::Filters;
    for (blocklists::Outcome &outcome : outcomes) {
        outcome = blocklists::inNetwork(std::move(outcome), rewrites, filters);
        if (m_report.silent && outcome.state == blocklists::State::Refused) { // it was the resolver that refused
            outcome.state = blocklists::State::Unanswered;
            outcome.cause = blocklists::Cause::Silent;
        }
    }
    const std::string domain = m_report.setup.domain.toText();
    Findings &own = m_own[indexOf(Check::Blocklists)];
    own = blocklists::findings(outcomes, domain, rewrites);
    const auto add = [&own](Findings more) { std::move(more.begin(), more.end(), std::back_inserter(own)); };
    add(blocklists::leftOut(outcomes, domain));
    if (!rewrites)
        add(blocklists::keyFindings(m_catalogues.blocklists, m_options.lists.keys, outcomes, domain,
                                    m_options.zone.get()));
    m_report.pending[indexOf(Check::Blocklists)] = blocklists::tally(outcomes).waiting > 0;
    tellWhereNothingIsAmiss(Check::Blocklists);
    assemble(Check::Blocklists);
    assemble(Check::Address);
    tryWaysOut();
}

/// Only when the sweep is over, so that it keeps nobody waiting.
void Checkup::tryWaysOut()
{
    const auto refuses = [](const blocklists::Outcome &outcome) { return outcome.state == blocklists::State::Refused; };
    if (m_report.isPending(Check::Blocklists) || m_waysTried ||
        std::none_of(m_report.blocklists.begin(), m_report.blocklists.end(), refuses))
        return;
    m_waysTried = true;
    m_inquiry.add([this](const dns::Answers &dns) {
        m_report.waysOut =
            blocklists::waysOut(m_catalogues.blocklists, m_report.blocklists, m_options.otherResolvers, dns);
    });
}

/// A policy listing is a matter of the address, not an accusation: it is shown in step 1.
void Checkup::assemble(Check check)
{
    Findings &shown = m_report.findings[indexOf(check)];
    shown = m_own[indexOf(check)];
    if (m_gone && check != Check::Zone) {
        shown.clear();
        shown.emplace_back(finding::DomainNeeded{}, m_report.setup.domain.toText());
        return;
    }
    dns::tellOnce(shown);
    if (check != Check::Address)
        return;
    for (Finding &finding : blocklists::policyFindings(m_report.blocklists)) {
        const auto reverse = names::reverseName(m_own[indexOf(Check::Names)], finding.subject);
        if (reverse == "ok" && finding.arg("route") != "provider")
            finding.by = Who::You; // the one thing that was missing is there
        shown.push_back(std::move(finding).with("reverse", std::string(reverse)));
    }
    if (verdict(shown) > Severity::Info)
        shown.removeIf([](const Finding &finding) { return finding.code == Code::AddressUsable; });
}

} // namespace checkup
