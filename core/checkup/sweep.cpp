// SPDX-License-Identifier: Apache-2.0
#include "sweep.h"

#include "core/blocklists/findings.h"
#include "core/blocklists/tally.h"

#include <algorithm>
#include <utility>

namespace checkup
{

using blocklists::Outcome;
using blocklists::State;

Sweep::Sweep(const Catalogues &catalogues, const Options &options, Report &report, dns::Inquiry &inquiry)
    : m_catalogues(catalogues), m_options(options), m_report(report), m_inquiry(inquiry)
{
}

bool Sweep::plan()
{
    if (std::exchange(m_planned, true))
        return !m_tasks.empty();
    if (m_options.askLists)
        m_tasks = blocklists::plan(m_catalogues.blocklists, m_report.setup, m_options.lists, m_options.zone.get());
    for (const blocklists::Task &task : m_tasks)
        m_report.blocklists.push_back(blocklists::pendingOutcome(*task.list, task.subject));
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        const auto look = [this, i, plan = m_plan](const dns::Answers &dns) {
            if (plan != m_plan)
                return;
            m_report.blocklists[i] = blocklists::look(*m_tasks[i].list, m_tasks[i].subject, dns, m_tasks[i].path);
            m_news = true;
        };
        m_looks.push_back(m_inquiry.add(look, dns::Inquiry::Led::ByUs));
    }
    return !m_tasks.empty();
}

void Sweep::forget()
{
    ++m_plan;
    m_planned = false;
    m_tasks.clear();
    m_looks.clear();
    m_report.blocklists.clear();
}

bool Sweep::stop()
{
    bool stopped = false;
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        if (m_report.blocklists[i].state == State::Pending) {
            m_inquiry.drop(m_looks[i]);
            m_report.blocklists[i].state = State::LeftOut;
            stopped = true;
        }
    }
    return stopped;
}

/// What the network does is not held against a list.
void Sweep::believe()
{
    const bool rewrites = m_report.network.state == network::State::RewritesNxdomain;
    const bool filters = m_report.network.state == network::State::Filters;
    for (Outcome &outcome : m_report.blocklists) {
        outcome = blocklists::inNetwork(std::move(outcome), rewrites, filters);
        if (m_report.silent && outcome.state == State::Refused) { // it was the resolver that refused
            outcome.state = State::Unanswered;
            outcome.cause = blocklists::Cause::Silent;
        }
    }
}

dns::Checked Sweep::judge()
{
    believe();
    const auto &outcomes = m_report.blocklists;
    const std::string domain = m_report.setup.domain.toText();
    const bool rewrites = m_report.network.state == network::State::RewritesNxdomain;
    dns::Checked checked{blocklists::findings(outcomes, domain, rewrites), blocklists::tally(outcomes).waiting > 0};
    checked.findings.append(blocklists::leftOut(outcomes, domain));
    if (!rewrites)
        checked.findings.append(blocklists::keyFindings(m_catalogues.blocklists, m_options.lists.keys, outcomes, domain,
                                                        m_options.zone.get()));
    return checked;
}

dns::Checked Sweep::notAsked() const
{
    using blocklists::NotAsked;
    const NotAsked reason = !m_options.askLists ? NotAsked::Batch
                            : m_options.zone    ? NotAsked::NoneInZone
                                                : NotAsked::NoneFits;
    return {blocklists::notAsked(m_report.setup.domain.toText(), reason), false};
}

void Sweep::tryWaysOut()
{
    const auto refuses = [](const Outcome &outcome) { return outcome.state == State::Refused; };
    if (m_waysTried || blocklists::tally(m_report.blocklists).waiting > 0 ||
        std::none_of(m_report.blocklists.begin(), m_report.blocklists.end(), refuses))
        return;
    m_waysTried = true;
    m_inquiry.add([this](const dns::Answers &dns) {
        m_report.waysOut =
            blocklists::waysOut(m_catalogues.blocklists, m_report.blocklists, m_options.otherResolvers, dns);
    });
}

} // namespace checkup
