// SPDX-License-Identifier: Apache-2.0
#include "congestionwindow.h"

#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace dns
{

namespace
{

constexpr std::size_t manyGroups = 1024;
constexpr std::size_t lossMemory = 256; // answers; where one packet in fifty is lost, there is another among them

} // namespace

struct CongestionWindow::Entry {
    std::size_t number;
    Question question;
    Done done; // empty once withdrawn or told
};

struct CongestionWindow::Group {
    enum class Kind : std::uint8_t { None, Named, Server };
    Kind kind = Kind::None;
    bool proven = false; // the server has answered
    std::size_t inFlight = 0;
    std::size_t silent = 0; // time-outs in a row
    std::deque<EntryPtr> waiting;
    std::size_t readyAs = 0; // number in m_ready; 0: not there
};

namespace
{

class Withdrawal : public Resolver::Ticket
{
public:
    explicit Withdrawal(std::function<void()> withdraw) : m_withdraw(std::move(withdraw)) {}
    ~Withdrawal() override { m_withdraw(); }

private:
    std::function<void()> m_withdraw;
};

} // namespace

CongestionWindow::CongestionWindow(std::unique_ptr<Resolver> below, Options options, QObject *parent)
    : QObject(parent), m_below(std::move(below)), m_options(std::move(options)), m_width(m_options.start)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &CongestionWindow::expire);
    if (m_options.deadline.count() > 0)
        m_deadline.start(m_options.deadline);
}

CongestionWindow::~CongestionWindow() = default;

std::unique_ptr<Resolver::Ticket> CongestionWindow::lookup(const Question &question, Done done)
{
    auto entry = std::make_shared<Entry>(Entry{++m_asked, question, std::move(done)});
    auto ticket = std::make_unique<Withdrawal>([entry] { entry->done = {}; });
    if (m_expired) {
        endSoon(std::move(entry), Status::Cancelled);
        return ticket;
    }
    Group &group = groupFor(question);
    group.waiting.push_back(std::move(entry));
    ++m_waiting;
    refresh(group);
    fill();
    return ticket;
}

CongestionWindow::Group &CongestionWindow::groupFor(const Question &question)
{
    const std::string named = m_options.groupOf ? m_options.groupOf(question) : std::string{};
    const auto kind = !named.empty()             ? Group::Kind::Named
                      : !question.server.empty() ? Group::Kind::Server
                                                 : Group::Kind::None;
    const std::string key = kind == Group::Kind::Named    ? '=' + named
                            : kind == Group::Kind::Server ? '@' + question.server
                                                          : std::string{};
    auto &group = m_groups[key];
    if (!group) {
        group = std::make_unique<Group>();
        group->kind = kind;
    }
    return *group;
}

bool CongestionWindow::hasRoom(const Group &group) const
{
    switch (group.kind) {
    case Group::Kind::Named:
        return group.inFlight + group.silent < m_options.groupLimit; // whoever falls silent is not asked more
    case Group::Kind::Server:
        return group.proven || group.inFlight < m_options.unprovenServerLimit;
    case Group::Kind::None:
        return true;
    }
    return true;
}

/// Puts the group among those that may send, or takes it from there.
void CongestionWindow::refresh(Group &group)
{
    while (!group.waiting.empty() && !group.waiting.front()->done) {
        group.waiting.pop_front();
        --m_waiting;
    }
    const bool ready = !group.waiting.empty() && hasRoom(group);
    const std::size_t number = ready ? group.waiting.front()->number : 0;
    if (group.readyAs == number)
        return;
    const bool named = group.kind == Group::Kind::Named;
    m_ready.erase({named, group.readyAs});
    if (ready)
        m_ready[{named, number}] = &group;
    group.readyAs = number;
}

void CongestionWindow::fill()
{
    while (!m_ready.empty() && m_inFlight.size() < m_width)
        launch(*m_ready.begin()->second);
}

/// Once whoever waited for the answers has asked what hangs on them: those questions may have to leave first.
void CongestionWindow::fillSoon()
{
    if (std::exchange(m_filling, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_filling = false;
        fill();
        if (m_ready.empty() && m_lossesExpected > 0)
            sendTwice();
    });
}

void CongestionWindow::launch(Group &group)
{
    refresh(group); // its first question may have been withdrawn meanwhile
    if (group.readyAs == 0)
        return;
    const EntryPtr entry = std::move(group.waiting.front());
    group.waiting.pop_front();
    --m_waiting;
    ++group.inFlight;
    refresh(group);
    const std::size_t number = entry->number;
    m_inFlight[number] = {entry, lookupBelow(*entry), {}};
}

std::unique_ptr<Resolver::Ticket> CongestionWindow::lookupBelow(const Entry &entry)
{
    return m_below->lookup(entry.question,
                           [this, number = entry.number](Reply reply) { arrived(number, std::move(reply)); });
}

/// Whichever answer comes first counts. The youngest go first, for they would keep everybody waiting longest. A server
/// named in the question may be a stranger's, and is not asked twice.
void CongestionWindow::sendTwice()
{
    for (auto flying = m_inFlight.rbegin(); flying != m_inFlight.rend() && m_inFlight.size() + m_twice < m_width;
         ++flying) {
        auto &[entry, ticket, second] = flying->second;
        if (second || !entry->question.server.empty())
            continue;
        second = lookupBelow(*entry);
        ++m_twice;
    }
}

void CongestionWindow::arrived(std::size_t number, Reply reply)
{
    auto node = m_inFlight.extract(number);
    const EntryPtr entry = node.mapped().entry;
    if (node.mapped().second)
        --m_twice;
    node = {};
    if (m_lossesExpected > 0)
        --m_lossesExpected;
    Group &group = groupFor(entry->question);
    --group.inFlight;
    group.proven = reply.status != Status::Timeout;
    group.silent = group.proven ? 0 : group.silent + 1;
    if (group.kind == Group::Kind::Named && group.silent >= m_options.groupLimit)
        giveUp(group);
    if (m_lossesCounted > 0)
        --m_lossesCounted;
    else if (reply.status == Status::Timeout && entry->question.server.empty())
        shrink();
    else
        grow();
    refresh(group);
    fillSoon();
    forgetIdleGroups();
    if (const Done done = std::exchange(entry->done, {}))
        done(std::move(reply)); // may destroy this
}

/// Whoever was silent to as many questions as may fly will be to the next: one time-out, not one for every four. A
/// question that is asked later finds a fresh start.
void CongestionWindow::giveUp(Group &group)
{
    group.silent = 0;
    m_waiting -= group.waiting.size();
    for (EntryPtr &entry : std::exchange(group.waiting, {}))
        endSoon(std::move(entry), Status::Timeout);
}

void CongestionWindow::grow()
{
    // One more for each answer doubles the window with each round; only a window that was full has proved anything.
    if (m_waiting > 0 || m_inFlight.size() + 1 >= m_width)
        m_width = std::min(m_width + 1, m_options.most);
}

void CongestionWindow::packetLost()
{
    m_lossesExpected = lossMemory;
    shrink();
}

void CongestionWindow::shrink()
{
    if (m_lossesCounted > 0)
        return; // of the same round
    m_width = std::max(m_width / 2, m_options.least);
    m_lossesCounted = m_inFlight.size();
}

void CongestionWindow::forgetIdleGroups()
{
    if (m_groups.size() > manyGroups)
        std::erase_if(m_groups,
                      [](const auto &entry) { return entry.second->inFlight == 0 && entry.second->waiting.empty(); });
}

void CongestionWindow::expire()
{
    m_expired = true;
    std::map<std::size_t, EntryPtr> open; // in the order asked
    for (auto &[number, flying] : m_inFlight)
        open[number] = flying.entry;
    for (auto &[key, group] : m_groups) {
        for (EntryPtr &entry : group->waiting)
            open[entry->number] = entry;
    }
    m_inFlight.clear();
    m_twice = 0;
    m_ready.clear();
    m_groups.clear();
    m_waiting = 0;
    for (auto &[number, entry] : open)
        m_ended.emplace_back(std::move(entry), Status::Cancelled);
    tellEnded();
}

void CongestionWindow::endSoon(EntryPtr entry, Status status)
{
    if (m_ended.empty())
        QMetaObject::invokeMethod(this, &CongestionWindow::tellEnded, Qt::QueuedConnection);
    m_ended.emplace_back(std::move(entry), status);
}

void CongestionWindow::tellEnded()
{
    const QPointer<CongestionWindow> alive(this);
    for (const auto &[entry, status] : std::exchange(m_ended, {})) {
        if (const Done done = std::exchange(entry->done, {}))
            done(failed(status));
        if (!alive)
            return;
    }
}

} // namespace dns
