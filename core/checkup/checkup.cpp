// SPDX-License-Identifier: Apache-2.0
#include "checkup.h"

#include "core/address/check.h"
#include "core/blocklists/findings.h"
#include "core/blocklists/plan.h"
#include "core/dkim/check.h"
#include "core/dmarc/check.h"
#include "core/names/check.h"
#include "core/records/publish.h"
#include "core/spf/check.h"
#include "core/zone/check.h"

#include <algorithm>

namespace checkup
{

Checkup::Checkup(const Catalogues &catalogues, dns::Resolver &resolver, Setup setup, Options options, QObject *parent)
    : QObject(parent), m_catalogues(catalogues), m_options(std::move(options)), m_inquiry(resolver)
{
    m_report.asked = setup;
    m_report.setup = std::move(setup);
    m_report.pending.fill(true);
    const bool askServers = m_options.askAuthoritative && !m_options.zone;
    if (askServers)
        m_inquiry.answers().readAuthoritatively(m_report.setup.domain, m_options.authoritativePort);
    m_senderKnown = !m_report.asked.senders.empty() || m_report.asked.door != Door::OwnServer;

    if (m_options.selfTest && !m_options.zone) {
        m_inquiry.add([this](const dns::Answers &dns) {
            m_report.network = network::test(m_options.nonce, dns);
            refreshListFindings();
        });
    }
    m_inquiry.add([this](const dns::Answers &dns) {
        m_report.found = discovery::find(m_report.asked, m_catalogues.services, m_catalogues.dnsHosts, m_options.nonce, dns);
        takeOver(!dns.hasOpen());
    });
    addCheck(Check::Zone, [this, askServers](const dns::Answers &dns) {
        return zone::check(m_report.setup, m_options.nonce, m_options.now, {askServers, m_options.authoritativePort}, dns);
    });
    addCheck(Check::Address, [this](const dns::Answers &dns) { return address::check(m_report.setup, m_catalogues.ptrOwners, dns); });
    addCheck(Check::Names, [this](const dns::Answers &dns) { return names::check(m_report.setup, m_catalogues.ptrOwners, dns); });
    addCheck(Check::Spf, [this](const dns::Answers &dns) { return spf::check(m_report.setup, dns); });
    addCheck(Check::Dkim, [this](const dns::Answers &dns) { return dkim::check(m_report.setup, dns); });
    addCheck(Check::Dmarc, [this](const dns::Answers &dns) { return dmarc::check(m_report.setup, dns); });
    addPart([this](const dns::Answers &dns) { m_report.records = records::toPublish(m_report.setup, m_catalogues.services, dns); });

    connect(&m_inquiry, &dns::Inquiry::progressed, this, &Checkup::changed);
    connect(&m_inquiry, &dns::Inquiry::settled, this, [this] {
        m_report.settled = true;
        emit finished();
    });
}

Checkup::~Checkup() = default;

void Checkup::addPart(std::function<void(const dns::Answers &)> part)
{
    m_parts.push_back(m_inquiry.add(std::move(part)));
}

void Checkup::addCheck(Check check, std::function<Findings(const dns::Answers &)> findings)
{
    addPart([this, check, findings = std::move(findings)](const dns::Answers &dns) {
        // Without a sender there would be findings about its absence, taken back as soon as one is found.
        const bool early = !m_senderKnown && (check == Check::Address || check == Check::Names || check == Check::Spf);
        m_own[static_cast<std::size_t>(check)] = early ? Findings{} : findings(dns);
        m_report.pending[static_cast<std::size_t>(check)] = early || dns.hasOpen() || (check == Check::Dkim && !m_discovered);
        assemble(check);
    });
}

void Checkup::assemble(Check check)
{
    Findings &shown = m_report.findings[static_cast<std::size_t>(check)];
    shown = m_own[static_cast<std::size_t>(check)];
    // A policy listing is a matter of the address, not an accusation (RFC 5782 lists of that kind; product: step 1).
    if (check == Check::Address) {
        for (Finding &finding : blocklists::policyFindings(m_report.blocklists))
            shown.push_back(std::move(finding));
        if (verdict(shown) >= Severity::Warning)
            std::erase_if(shown, [](const Finding &finding) { return finding.code == Code::AddressUsable; });
    }
}

void Checkup::takeOver(bool complete)
{
    if (!complete || m_discovered)
        return;
    m_discovered = true;
    m_senderKnown = true;
    const discovery::Found &found = m_report.found;
    Setup &setup = m_report.setup;
    if (setup.door == Door::OwnServer && setup.senders.empty()) {
        for (const auto &candidate : found.ips)
            setup.senders.push_back({candidate.address, false, candidate.from});
    }
    if (setup.door == Door::OwnServer && !setup.host && !found.hosts.empty()) {
        setup.host = found.hosts.front().name;
        setup.hostConfirmed = false;
    }
    for (const std::string &selector : found.selectors) {
        const bool known = std::any_of(setup.selectors.begin(), setup.selectors.end(),
                                       [&selector](const Selector &other) { return other.name == selector; });
        if (!known)
            setup.selectors.push_back({selector, false});
    }
    for (const std::size_t part : m_parts)
        m_inquiry.again(part);
    planSweep();
}

void Checkup::planSweep()
{
    if (m_options.lists == WhichLists::None) {
        m_own[static_cast<std::size_t>(Check::Blocklists)] = blocklists::notAsked(m_report.setup);
        refreshListFindings();
        return;
    }
    m_plan = blocklists::plan(m_catalogues.blocklists, m_report.setup, m_options.lists == WhichLists::All, m_options.zone.get());
    m_report.blocklists.reserve(m_plan.size());
    for (const blocklists::Task &task : m_plan)
        m_report.blocklists.push_back(blocklists::pendingOutcome(*task.list, task.subject));
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        m_inquiry.add([this, i](const dns::Answers &dns) {
            m_report.blocklists[i] = blocklists::look(*m_plan[i].list, m_plan[i].subject, dns);
            m_listsChanged = true;
        });
    }
}

} // namespace checkup
