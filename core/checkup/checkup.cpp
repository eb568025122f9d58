// SPDX-License-Identifier: Apache-2.0
#include "checkup.h"

#include "complete.h"

#include "core/address/check.h"
#include "core/blocklists/findings.h"
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
    : QObject(parent), m_catalogues(catalogues), m_options(std::move(options)),
      m_sweep(m_catalogues, m_options, m_report, m_inquiry), m_talks(m_options, m_report), m_inquiry(resolver)
{
    m_report.asked = setup;
    m_report.setup = std::move(setup);
    m_report.pending.fill(true);
    const bool askServers = m_options.askAuthoritative && !m_options.zone;
    if (m_options.longest.count() > 0)
        m_inquiry.endAfter(m_options.longest);
    if (askServers)
        m_inquiry.answers().reading().authoritatively(m_report.setup.domain, m_options.authoritativePort);

    testNetwork();
    m_discovery = m_inquiry.add([this](const dns::Answers &dns) {
        if (m_paused)
            return;
        m_report.found =
            discovery::find(m_report.asked, m_catalogues.services, m_catalogues.dnsHosts, m_options.nonce, dns);
        if (!dns.hasOpen() && !m_discovered)
            complete(dns);
    });
    addChecks(askServers);
    if (knowsServer() && !m_paused)
        planSweep();

    connect(&m_inquiry, &dns::Inquiry::progressed, this, [this] {
        if (m_sweep.takeNews())
            assembleLists(); // once per turn, not once per list: a sweep has hundreds
        emit changed();
    });
    connect(&m_inquiry, &dns::Inquiry::settled, this, &Checkup::end);
    connect(&m_talks, &ServerTalks::changed, this, [this] { m_inquiry.again(m_names); });
}

Checkup::~Checkup() = default;

void Checkup::testNetwork()
{
    if (m_options.network) {
        m_report.network = *m_options.network;
        m_paused = m_report.network.state == network::State::NoAnswer;
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
}

/// The checks that read the same in every order, and the records.
void Checkup::addChecks(bool askServers)
{
    addCheck(Check::Zone, [this, askServers](const dns::Answers &dns) {
        m_zone =
            zone::look(m_report.setup, m_options.nonce, m_options.now, {askServers, m_options.authoritativePort}, dns);
        return dns::Checked{zone::findings(m_zone), m_zone.pending};
    });
    addCheck(Check::Address, [this](const dns::Answers &dns) {
        m_address = address::look(m_report.setup, m_catalogues.ptrOwners, dns);
        return dns::Checked{address::findings(*m_address), m_address->pending};
    });
    addCheck(Check::Names, [this](const dns::Answers &dns) {
        names::Checked names = records::nameFindings(m_report.setup, m_catalogues.ptrOwners, dns);
        m_reverse = std::move(names.reverse);
        m_report.facts.mailGoesNowhere = !m_report.noDomain && names::mailGoesNowhere(m_report.setup.domain, dns);
        dns::Checked checked(std::move(names));
        checked.append(m_talks.look(dns));
        return checked;
    });
    m_names = m_parts.back();
    addCheck(Check::Spf, [this](const dns::Answers &dns) {
        m_report.facts.spf = records::spfFacts(m_report.setup, dns);
        m_inquiry.again(m_publishing);
        auto checked = records::spfFindings(m_report.setup, m_catalogues.services, m_report.facts.spf, dns);
        m_report.facts.spfByHand = checked.byHand;
        return dns::Checked(std::move(checked));
    });
    addCheck(Check::Dkim, [this](const dns::Answers &dns) {
        dkim::Facts &facts = m_report.facts.dkim;
        facts = dkim::look(m_report.setup, dns);
        facts.untried = m_report.found.selectorFailure;
        m_inquiry.again(m_publishing);
        dns::Checked checked{dkim::findings(facts), facts.pending};
        checked.append(records::serviceKeyFindings(m_report.setup, m_catalogues.services, dns));
        return checked;
    });
    addCheck(Check::Dmarc, [this](const dns::Answers &dns) {
        m_report.facts.dmarc = dmarc::look(m_report.setup, dns);
        m_inquiry.again(m_publishing);
        return records::dmarcFindings(m_report.setup, m_catalogues.services, m_report.facts.dmarc, dns);
    });
    addPart([this](const dns::Answers &dns) {
        if (m_paused)
            return;
        m_report.records = m_report.noDomain
                               ? std::vector<records::Record>{}
                               : records::toPublish(m_report.setup, m_catalogues.services, m_report.facts, dns);
    });
    m_publishing = m_parts.back();
}

bool Checkup::knowsServer() const
{
    return m_report.asked.route != MailRoute::OwnServer || (!m_report.asked.senders.empty() && m_report.asked.host);
}

void Checkup::addPart(std::function<void(const dns::Answers &)> part)
{
    m_parts.push_back(m_inquiry.add(std::move(part)));
}

void Checkup::addCheck(Check check, std::function<dns::Checked(const dns::Answers &)> look)
{
    addPart([this, check, look = std::move(look)](const dns::Answers &dns) {
        const bool early = m_paused || (!m_discovered && ((needsServer(check) && !knowsServer()) ||
                                                          (check == Check::Dkim && m_report.asked.selectors.empty())));
        if (early)
            forget(check);
        take(check, early ? dns::Checked{{}, true} : look(dns));
        if (check == Check::Zone)
            stopWhereNothingIs(dns);
        assemble(check);
        if (check == Check::Names)
            assemble(Check::Address);
    });
}

/// Nothing said means that nothing is known; where all was answered that is said.
void Checkup::take(Check check, dns::Checked checked)
{
    Findings &own = m_own[indexOf(check)];
    own = std::move(checked.findings);
    m_report.pending[indexOf(check)] = checked.pending;
    if (own.empty() && !checked.pending)
        own.emplace_back(finding::NothingAmiss{}, m_report.setup.domain.toText());
}

/// What was known by a look that is not to be called now.
void Checkup::forget(Check check)
{
    if (check == Check::Zone)
        m_zone = {};
    else if (check == Check::Address)
        m_address.reset();
    else if (check == Check::Names)
        m_reverse.clear();
    else if (check == Check::Spf)
        m_report.facts.spf = {};
    else if (check == Check::Dkim)
        m_report.facts.dkim = {};
    else if (check == Check::Dmarc)
        m_report.facts.dmarc = {};
}

/// Of a domain that does not exist nothing else can be right or wrong, and nothing can be published. A name that is to
/// come to be within a domain that is there is another matter.
void Checkup::stopWhereNothingIs(const dns::Answers &dns)
{
    const dns::Name domain = psl::registrableDomain(m_report.setup.domain).value_or(m_report.setup.domain);
    const bool gone = m_zone.isMissing && (domain == m_report.setup.domain ||
                                           dns.ask(domain, dns::Type::Soa).status == dns::Status::NoName);
    if (gone == std::exchange(m_report.noDomain, gone))
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
    if (!network::isDoubtful(test.state))
        return;
    test.bypassed = m_options.askAuthoritative;
    if (std::exchange(m_doubting, true))
        return;
    network::doubtResolver(test.state, m_inquiry.answers(), m_options.askAuthoritative, m_options.authoritativePort);
    if (std::exchange(m_discovered, false)) {
        m_report.setup = m_report.asked; // what was found may not be so
        if (!knowsServer())
            m_sweep.forget();
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
    if (refuses && dns.askPlainly({m_report.setup.domain, dns::Type::Soa}).isPending())
        return;
    m_report.silent = !dns.hasHeard();
    if (m_report.silent)
        m_inquiry.giveUp(*silence);
    release();
}

/// What was held back until now.
void Checkup::release()
{
    if (!std::exchange(m_paused, false))
        return;
    for (const std::size_t part : m_parts)
        m_inquiry.again(part);
    m_inquiry.again(m_discovery);
}

/// Both DNS and the mail server have said all.
void Checkup::end()
{
    if (m_talks.isOpen())
        return;
    m_report.settled = true;
    emit finished();
}

void Checkup::complete(const dns::Answers &dns)
{
    m_discovered = true;
    m_report.setup = completed(std::move(m_report.setup), m_report.found, m_options, dns);
    for (const std::size_t part : m_parts)
        m_inquiry.again(part);
    planSweep();
}

void Checkup::planSweep()
{
    if (m_sweep.plan())
        return;
    take(Check::Blocklists, m_sweep.notAsked());
    assemble(Check::Blocklists);
}

void Checkup::stopSweep()
{
    if (!m_sweep.stop())
        return;
    assembleLists();
    emit changed();
}

void Checkup::assembleLists()
{
    if (m_sweep.isEmpty())
        return;
    take(Check::Blocklists, m_sweep.judge());
    assemble(Check::Blocklists);
    assemble(Check::Address);
    m_sweep.tryWaysOut();
}

/// What the report shows of a check: what it has found, each question in vain told once, beside what others found that
/// belongs to it.
void Checkup::assemble(Check check)
{
    Findings &shown = m_report.findings[indexOf(check)];
    if (m_report.noDomain && check != Check::Zone) {
        shown = {Finding(finding::DomainNeeded{}, m_report.setup.domain.toText())};
        return;
    }
    shown = check == Check::Address ? ofAddresses() : dns::toldOnce(m_own[indexOf(check)]);
}

/// A policy listing is a matter of the address, not an accusation, and where anything stands in the way nothing is
/// called usable.
Findings Checkup::ofAddresses() const
{
    Findings listings = blocklists::policyFindings(m_report.blocklists, m_reverse);
    Findings own = m_own[indexOf(Check::Address)];
    const Severity worst = listings.empty() ? verdict(own) : std::max(verdict(own), verdict(listings));
    if (m_address && worst > Severity::Info)
        own = address::findings(*m_address, worst);
    own = dns::toldOnce(own);
    own.append(std::move(listings));
    return own;
}

} // namespace checkup
