// SPDX-License-Identifier: Apache-2.0
// All of it together, live: discovery, the seven checks and the records to publish, run in the background over one
// Inquiry. Partial results are there as soon as they are known. Delete a Checkup to cancel it; make a new one for
// "Check again".
#pragma once

#include "report.h"

#include "core/blocklists/plan.h"
#include "core/resolver/inquiry.h"

#include <QObject>

#include <array>
#include <functional>
#include <vector>

namespace checkup
{

class Checkup : public QObject
{
    Q_OBJECT

public:
    /// `catalogues` and `resolver` must outlive the check-up. It starts by itself, from the event loop.
    Checkup(const Catalogues &catalogues, dns::Resolver &resolver, Setup setup, Options options,
            QObject *parent = nullptr);
    ~Checkup() override;

    [[nodiscard]] const Report &report() const { return m_report; }

    /// Asks no further lists: what has been answered stays, the rest is blocklists::State::LeftOut.
    void stopSweep();

signals:
    /// Something in the report is new.
    void changed();
    /// Nothing more will come; Report::settled is true.
    void finished();

private:
    /// A look that reads the set-up: it is called again when the set-up is completed.
    void addPart(std::function<void(const dns::Answers &)> part);
    void addCheck(Check check, std::function<Findings(const dns::Answers &)> findings);
    [[nodiscard]] bool knowsServer() const;
    void complete(const dns::Answers &dns);
    void choosePath();
    void tellWhereNothingIsAmiss(Check check);
    void stopWhereNothingIs(const dns::Answers &dns);
    void noticeSilence(const dns::Answers &dns);
    void release();
    void planSweep();
    void forgetSweep();
    void assemble(Check check);
    void assembleLists();
    void tryWaysOut();

    const Catalogues &m_catalogues;
    Options m_options;
    Report m_report;
    std::array<Findings, std::size(allChecks)> m_own; // of each check, without what is added from others
    std::vector<std::size_t> m_parts;
    std::vector<blocklists::Task> m_plan;
    std::vector<std::size_t> m_listLooks; // in the inquiry, by place in the plan
    std::size_t m_discovery = 0;          // its number in the inquiry
    bool m_held = false;                  // until it is known whether the resolver answers for the domain
    std::size_t m_sweep = 0;              // how often the lists were planned
    bool m_doubting = false;              // the resolver
    bool m_discovered = false;
    bool m_planned = false;
    bool m_gone = false; // the domain does not exist
    bool m_listsChanged = false;
    bool m_waysTried = false;
    dns::Inquiry m_inquiry; // last: its looks refer to all above
};

} // namespace checkup
