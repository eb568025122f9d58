// SPDX-License-Identifier: Apache-2.0
#include "zoneresolver.h"

#include <QPointer>

#include <utility>

namespace dns
{

struct ZoneResolver::Waiting {
    Question question;
    Done done;
};

namespace
{

struct ZoneTicket : Resolver::Ticket {
    explicit ZoneTicket(std::shared_ptr<void> waiting) : m_waiting(std::move(waiting)) {}
    std::shared_ptr<void> m_waiting; // the only owner: gone with the ticket
};

} // namespace

ZoneResolver::ZoneResolver(std::shared_ptr<const Zone> zone, QObject *parent) : QObject(parent), m_zone(std::move(zone))
{
}

ZoneResolver::~ZoneResolver() = default;

std::unique_ptr<Resolver::Ticket> ZoneResolver::lookup(const Question &question, Done done)
{
    auto waiting = std::make_shared<Waiting>(Waiting{question, std::move(done)});
    if (m_waiting.empty()) // one turn for all that are asked at once
        QMetaObject::invokeMethod(this, &ZoneResolver::answerAll, Qt::QueuedConnection);
    m_waiting.push_back(waiting);
    return std::make_unique<ZoneTicket>(std::move(waiting));
}

void ZoneResolver::answerAll()
{
    const QPointer<ZoneResolver> alive(this);
    const auto zone = m_zone;
    for (const auto &weak : std::exchange(m_waiting, {})) {
        const auto waiting = weak.lock();
        if (!waiting)
            continue;
        waiting->done(zone->answer(waiting->question));
        if (!alive)
            return;
    }
}

} // namespace dns
