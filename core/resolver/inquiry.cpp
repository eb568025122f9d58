// SPDX-License-Identifier: Apache-2.0
#include "inquiry.h"

#include "core/budget.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace dns
{

Inquiry::Inquiry(Resolver &resolver, QObject *parent) : QObject(parent), m_resolver(resolver) {}

Inquiry::~Inquiry() = default;

std::size_t Inquiry::add(Look look, Led led)
{
    m_looks.push_back({std::move(look), led});
    again(m_looks.size() - 1);
    return m_looks.size() - 1;
}

void Inquiry::again(std::size_t look)
{
    m_due.insert(look);
    schedule();
}

void Inquiry::drop(std::size_t look)
{
    m_due.erase(look);
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (waiting->second.erase(look) > 0 && waiting->second.empty()) {
            m_tickets.erase(waiting->first);
            waiting = m_waiting.erase(waiting);
        } else {
            ++waiting;
        }
    }
    schedule();
}

void Inquiry::giveUp(Reply told)
{
    m_gaveUp = std::move(told);
    m_tickets.clear();
    for (auto &[question, looks] : std::exchange(m_waiting, {})) {
        m_answers.insert(question, *m_gaveUp);
        m_due.merge(looks);
    }
    schedule();
}

void Inquiry::endAfter(std::chrono::milliseconds time)
{
    m_end.setRemainingTime(time);
    QTimer::singleShot(time, this, [this] { endInTime(); });
}

void Inquiry::endInTime()
{
    if (m_end.hasExpired() && !m_gaveUp && !m_settled)
        giveUp(failed(Status::Cancelled));
}

void Inquiry::schedule()
{
    m_settled = false;
    if (!std::exchange(m_scheduled, true)) // many answers, one turn
        QMetaObject::invokeMethod(this, &Inquiry::turn, Qt::QueuedConnection);
}

void Inquiry::turn()
{
    m_scheduled = false;
    for (const std::size_t index : std::exchange(m_due, {})) {
        endInTime();
        run(index);
    }
    if (!std::exchange(m_telling, true)) // once what was asked is on its way: nobody's work holds it up
        QTimer::singleShot(0, this, &Inquiry::tell);
}

void Inquiry::tell()
{
    m_telling = false;
    const QPointer<Inquiry> alive(this);
    emit progressed();
    if (alive && !m_scheduled && m_tickets.empty() && !std::exchange(m_settled, true))
        emit settled();
}

bool Inquiry::isOverBudget(std::size_t index) const
{
    const Called &called = m_looks[index];
    return called.questions >= budget::questionsOfLook || called.passes > budget::passesOfLook ||
           (called.led == Led::ByStrangers && m_led >= budget::questionsOfCheckup);
}

void Inquiry::run(std::size_t index)
{
    Called &called = m_looks[index];
    called.look(m_answers);
    const std::vector<Question> open = m_answers.takeOpen();
    called.passes += open.empty() ? 0 : 1;
    bool over = false;
    for (const Question &question : open) {
        const bool isNew = !m_waiting.contains(question);
        if (isNew && isOverBudget(index)) {
            m_answers.insert(question, failed(Status::Cancelled, {}, Obstacle::OverBudget));
            over = true;
            continue;
        }
        if (m_waiting[question].insert(index).second) {
            ++called.questions;
            m_led += isNew && called.led == Led::ByStrangers ? 1 : 0;
        }
        if (m_gaveUp) {
            m_answers.insert(question, *m_gaveUp);
            m_waiting.erase(question);
            again(index);
        } else {
            put(question);
        }
    }
    if (over && called.passes <= 2 * budget::passesOfLook)
        again(index); // to tell what could not be asked
}

void Inquiry::put(const Question &question)
{
    if (m_tickets.contains(question))
        return;
    m_tickets[question] = m_resolver.lookup(question, [this, question](Reply reply) {
        m_answers.insert(question, std::move(reply));
        m_due.merge(m_waiting[question]);
        m_waiting.erase(question);
        // The callback that runs now belongs to the ticket: it goes at the end of this function, as its last act.
        const auto ticket = std::move(m_tickets[question]);
        m_tickets.erase(question);
        schedule();
    });
}

} // namespace dns
