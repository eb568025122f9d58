// SPDX-License-Identifier: Apache-2.0
// All of it together, live: discovery, the seven checks and the records to publish, run in the background over one
// Inquiry. Partial results are there as soon as they are known. Delete a Checkup to cancel it; make a new one for
// "Check again".
#pragma once

#include "servertalks.h"
#include "sweep.h"

#include "core/address/facts.h"
#include "core/address/reverse.h"
#include "core/zone/facts.h"

#include <QObject>

#include <array>
#include <functional>
#include <optional>
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
    void testNetwork();
    void addChecks(bool askServers);
    /// A look that reads the set-up: it is called again when the set-up is completed.
    void addPart(std::function<void(const dns::Answers &)> part);
    void addCheck(Check check, std::function<dns::Checked(const dns::Answers &)> look);
    void take(Check check, dns::Checked checked);
    void forget(Check check);
    [[nodiscard]] bool knowsServer() const;
    void complete(const dns::Answers &dns);
    void choosePath();
    void stopWhereNothingIs(const dns::Answers &dns);
    void noticeSilence(const dns::Answers &dns);
    void release();
    void end();
    void planSweep();
    void assemble(Check check);
    [[nodiscard]] Findings ofAddresses() const;
    void assembleLists();

    const Catalogues &m_catalogues;
    Options m_options;
    Report m_report;
    std::array<Findings, std::size(allChecks)> m_own; // of each check, without what is added from others
    zone::Facts m_zone;
    std::optional<address::Facts> m_address;
    std::vector<std::size_t> m_parts;
    address::Reverses m_reverse;  // of the names' check
    std::size_t m_discovery = 0;  // its number in the inquiry
    std::size_t m_publishing = 0; // that of the records
    std::size_t m_names = 0;      // that of the names
    bool m_paused = false;        // until it is known whether the resolver answers for the domain
    bool m_doubting = false;      // the resolver
    bool m_discovered = false;
    Sweep m_sweep;
    ServerTalks m_talks;
    dns::Inquiry m_inquiry; // last: its looks refer to all above
};

} // namespace checkup
