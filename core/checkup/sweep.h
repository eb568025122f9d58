// SPDX-License-Identifier: Apache-2.0
// Inside checkup: the blocklists. They are planned once it is known what to ask about, asked each by a look of its own,
// and judged together.
#pragma once

#include "report.h"

#include "core/dns/checked.h"
#include "core/resolver/inquiry.h"

#include <functional>
#include <string>
#include <vector>

namespace checkup
{

class Sweep
{
public:
    /// Keeps Report::blocklists and Report::waysOut. All have to outlive it.
    Sweep(const Catalogues &catalogues, const Options &options, Report &report, dns::Inquiry &inquiry);

    /// Plans what to ask about Report::setup, once; false where no list is to be asked.
    bool plan();
    /// The lists were asked about what may not be so: the next plan begins anew.
    void forget();
    /// Asks no further lists; whether any was still to answer.
    bool stop();
    /// Whether lists have answered since the last call.
    bool takeNews() { return std::exchange(m_news, false); }
    [[nodiscard]] bool isEmpty() const { return m_tasks.empty(); }

    /// What the lists say, as it may be believed in this network.
    dns::Checked judge();
    /// What is to be said where none is asked.
    [[nodiscard]] dns::Checked notAsked() const;
    /// Looks for other ways to ask the lists that refuse, when all have been asked, so that it keeps nobody waiting.
    void tryWaysOut();

private:
    void believe();

    const Catalogues &m_catalogues;
    const Options &m_options;
    Report &m_report;
    dns::Inquiry &m_inquiry;
    std::vector<blocklists::Task> m_tasks;
    std::vector<std::size_t> m_looks; // in the inquiry, by place among the tasks
    std::size_t m_plan = 0;           // how often was planned: the looks of an old plan say nothing any more
    bool m_planned = false;
    bool m_news = false;
    bool m_waysTried = false;
};

} // namespace checkup
