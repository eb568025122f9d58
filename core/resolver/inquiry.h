// SPDX-License-Identifier: Apache-2.0
// Turns pure checks into live ones. An Inquiry holds looks: small functions over the answers so far. It calls a look,
// puts what the look asked in vain to the resolver (all at once), and calls it again when some of that has come in,
// until the look asks nothing new. Only looks that waited for what came in are called again. What is asked beyond
// core/budget.h ends with Obstacle::OverBudget, so that the look can tell it. Delete the Inquiry to cancel everything,
// though not from inside a look.
#pragma once

#include "core/dns/answers.h"
#include "resolver.h"

#include <QDeadlineTimer>
#include <QObject>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace dns
{

class Inquiry : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<void(const Answers &)>;

    /// `resolver` must outlive the inquiry.
    explicit Inquiry(Resolver &resolver, QObject *parent = nullptr);
    ~Inquiry() override;

    /// Who decides how much a look asks: what strangers publish, or we ourselves. Only the former share
    /// budget::questionsOfCheckup.
    enum class Led { ByStrangers, ByUs };

    /// Calls `look` soon, from the event loop, and then as often as needed. May be called from inside a look. Returns
    /// its number.
    std::size_t add(Look look, Led led = Led::ByStrangers);

    /// Calls a look again because something else than an answer has changed: the set-up that it reads.
    void again(std::size_t look);

    /// Calls a look no more, and withdraws the questions that nobody else waits for. Not from inside a look.
    void drop(std::size_t look);

    /// Nobody answers, or the time is over: every question that waits and every later one ends with `told` at once, so
    /// that each look can tell what could not be asked. May be called from inside a look.
    void giveUp(Reply told = failed(Status::Timeout));

    /// Gives up by itself after so long, computing included: the clock is read between looks as well, each of which is
    /// bounded by core/budget.h.
    void endAfter(std::chrono::milliseconds time);

    /// Answers that are known beforehand, and the way they are read (dns::Reading).
    Answers &answers() { return m_answers; }

    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] std::size_t openQuestions() const { return m_tickets.size(); }

signals:
    /// Some looks were called; partial results can be shown.
    void progressed();
    /// Every look has all it asked for. Emitted again when looks are added later and settle.
    void settled();

private:
    void endInTime();
    void schedule();
    void turn();
    void tell();
    void run(std::size_t index);
    void put(const Question &question);
    [[nodiscard]] bool isOverBudget(std::size_t index) const;

    Resolver &m_resolver;
    Answers m_answers;
    /// A look, and what it has cost so far.
    struct Called {
        Look look;
        Led led;
        std::size_t questions = 0;
        std::size_t passes = 0; // in which it asked for more
    };
    std::deque<Called> m_looks; // stable while looks add looks
    std::size_t m_led = 0;      // questions that strangers led to
    std::map<Question, std::set<std::size_t>> m_waiting;
    std::map<Question, std::unique_ptr<Resolver::Ticket>> m_tickets;
    std::set<std::size_t> m_due;
    std::optional<Reply> m_gaveUp;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    bool m_scheduled = false;
    bool m_telling = false;
    bool m_settled = true;
};

} // namespace dns
