// SPDX-License-Identifier: Apache-2.0
// All of it together, live: discovery, the seven checks and the records to publish, run in the background over one Inquiry.
// Partial results are there as soon as they are known. Delete a Checkup to cancel it; make a new one for "Check again".
#pragma once

#include "report.h"

#include "core/dns/inquiry.h"

#include <QObject>

#include <vector>

namespace checkup
{

class Checkup : public QObject
{
    Q_OBJECT

public:
    /// `catalogues` and `resolver` must outlive the check-up. It starts by itself, from the event loop.
    Checkup(const Catalogues &catalogues, dns::Resolver &resolver, Setup setup, Options options, QObject *parent = nullptr);
    ~Checkup() override;

    [[nodiscard]] const Report &report() const { return m_report; }

signals:
    /// Something in the report is new.
    void changed();
    /// Nothing more will come; Report::settled is true.
    void finished();

private:
    /// A look that fills in one part of the report; it is called again when the completed set-up changes.
    void addPart(std::function<void(const dns::Answers &)> part);
    void addCheck(Check check, std::function<Findings(const dns::Answers &)> findings);
    void takeOver(const discovery::Found &found, bool complete);
    void planSweep();
    void refreshListFindings();

    const Catalogues &m_catalogues;
    Options m_options;
    Report m_report;
    std::vector<std::size_t> m_parts;   // looks that read the set-up
    Findings m_addressFindings;         // those of the address check without the policy lists
    std::vector<blocklists::Plan> m_plan;
    dns::Inquiry m_inquiry;             // last: its looks refer to all above
};

} // namespace checkup
