// SPDX-License-Identifier: Apache-2.0
// Politeness: thousands of questions may be open, but only so many are in flight at a time. The window starts small,
// doubles with every round in which nothing is lost, and halves when something is, as TCP does. Inside it, groups of
// questions have limits of their own (a blocklist's operator), and a named server that has not answered yet holds no
// more than a share, so that a silent one cannot stop the rest. Where packets get lost, room that no other question
// needs is used to send one twice, so that the last ones do not keep everybody waiting; the resolver asks the world
// once all the same. Also ends everything at the deadline of the whole.
#pragma once

#include "resolver.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dns
{

class CongestionWindow : public QObject, public Resolver
{
    Q_OBJECT

public:
    struct Options {
        std::size_t start = 32;
        std::size_t most = 128;
        std::size_t least = 8;
        /// The group of a question; empty: none.
        std::function<std::string(const Question &)> groupOf;
        /// How many of a group are in flight. When as many in a row time out, those that wait end with Timeout, too.
        std::size_t groupLimit = 4;
        /// For each named server that has not answered yet, or whose last question timed out.
        std::size_t unprovenServerLimit = 16;
        /// From now on; 0: none. Open and later questions then end with Status::Cancelled.
        std::chrono::milliseconds deadline{0};
    };

    CongestionWindow(std::unique_ptr<Resolver> below, Options options, QObject *parent = nullptr);
    ~CongestionWindow() override;

    /// Questions leave in the order asked, as far as their groups' limits allow; those of a named group after the
    /// others, because no further question hangs on their answers. One that is withdrawn in flight holds its place
    /// until it has ended, because its packets are on their way all the same.
    [[nodiscard]] std::unique_ptr<Ticket> lookup(const Question &question, Done done) override;

    [[nodiscard]] std::size_t width() const { return m_width; }
    [[nodiscard]] std::size_t inFlight() const { return m_inFlight.size(); }

    /// A packet was lost on the way between here and the server. A question to the resolver that times out makes the
    /// window smaller, too, but may have been lost by others.
    void packetLost();

private:
    struct Entry;
    struct Group;
    using EntryPtr = std::shared_ptr<Entry>;
    struct InFlight {
        EntryPtr entry;
        std::unique_ptr<Ticket> ticket;
        std::unique_ptr<Ticket> second; // the same, sent twice
    };

    Group &groupFor(const Question &question);
    [[nodiscard]] bool hasRoom(const Group &group) const;
    void refresh(Group &group);
    void fill();
    void fillSoon();
    void launch(Group &group);
    std::unique_ptr<Ticket> lookupBelow(const Entry &entry);
    void sendTwice();
    void arrived(std::size_t number, Reply reply);
    void grow();
    void shrink();
    void forgetIdleGroups();
    void giveUp(Group &group);
    void expire();
    void endSoon(EntryPtr entry, Status status);
    void tellEnded();

    std::unique_ptr<Resolver> m_below;
    Options m_options;
    std::size_t m_width;
    std::size_t m_lossesCounted = 0;  // landings during which losses are those that were already counted
    std::size_t m_lossesExpected = 0; // landings during which another loss is likely
    std::size_t m_twice = 0;          // of those in flight
    bool m_filling = false;           // soon
    std::size_t m_asked = 0;
    std::size_t m_waiting = 0;
    std::map<std::string, std::unique_ptr<Group>> m_groups;
    std::map<std::pair<bool, std::size_t>, Group *>
        m_ready;                                // groups that may send: named?, number of the first question
    std::map<std::size_t, InFlight> m_inFlight; // by number
    QTimer m_deadline;
    bool m_expired = false;
    std::vector<std::pair<EntryPtr, Status>> m_ended; // without an answer; to be told
};

} // namespace dns
