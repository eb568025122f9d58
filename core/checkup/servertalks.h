// SPDX-License-Identifier: Apache-2.0
// Part of a check-up: the talks with the mail server itself, where they are wanted. They run beside the questions to
// DNS; the check of the names is called again when one is over.
#pragma once

#include "report.h"

#include "core/dns/checked.h"
#include "core/smtp/talk/talk.h"

#include <QDeadlineTimer>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace checkup
{

class ServerTalks : public QObject
{
    Q_OBJECT

public:
    ServerTalks(const Options &options, Report &report);

    /// Begins what is known to be wanted by now, and judges what was said once all talks are over; nothing where none
    /// is wanted.
    dns::Checked look(const dns::Answers &dns);
    [[nodiscard]] bool isOpen() const { return m_open > 0; }

signals:
    /// A talk is over.
    void changed();

private:
    struct Talked {
        server::Visit visit;
        std::vector<std::unique_ptr<smtp::Talk>> talks; // to the port that is meant, then to others
    };

    void begin(const server::Target &target);
    void talk(Talked &talked, std::uint16_t port);
    void end(Talked &talked, const smtp::Talk &talk);

    const Options &m_options;
    Report &m_report;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    std::map<server::Target, Talked> m_talked;
    int m_open = 0; // talks
};

} // namespace checkup
