// SPDX-License-Identifier: Apache-2.0
// A name server on loopback that answers from a zone text over UDP and TCP, and can be made to misbehave. It keeps what
// it was asked. Answers can be held back for a fixed time with thousands waiting, which is how benchmarks see a
// network.
#pragma once

#include "core/dns/zone.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <set>

namespace test
{

class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    struct Seen {
        dns::Question question; // without a server
        bool tcp = false;
        bool edns = false;
        bool recursion = false;
        quint16 sourcePort = 0;
        quint16 id = 0;
    };

    struct Behaviour {
        std::chrono::milliseconds delay{0};
        std::function<std::optional<std::chrono::milliseconds>(const dns::Question &)> delayOf; // nothing: no answer
        bool silent = false;                            // takes questions and says nothing
        std::set<std::size_t> drop;                     // numbers of the UDP questions, from 0, that get lost
        bool truncates = false;                         // every answer over UDP
        bool truncatesTcp = false;                      // and over TCP
        bool refusesTcp = false;                        // hangs up
        unsigned rcode = 0;                             // instead of an answer, when not 0
        bool formErrOnEdns = false;                     // with a bare header's worth of answer
        bool swallowsEdns = false;                      // no answer to a question with OPT
        bool ignoresEdns = false;                       // answers as if there were none
        bool refers = false;                            // NS of somebody else instead of an answer
        bool closesTcp = false;                         // after one answer
        std::function<std::string(std::string)> tamper; // with the message before it goes out
        /// What goes out for what was asked, in place of the good answer; empty: nothing.
        std::function<std::string(const Seen &, std::string)> say;
    };

    /// On a free port unless `port` is given.
    explicit LoopbackServer(std::shared_ptr<const dns::Zone> zone, quint16 port = 0);
    ~LoopbackServer() override;

    Behaviour behaviour;

    /// "127.0.0.1:PORT", as Question::server wants it.
    [[nodiscard]] std::string address() const;
    [[nodiscard]] quint16 port() const { return m_udp.localPort(); }

    [[nodiscard]] const std::vector<Seen> &seen() const { return m_seen; }
    /// How many were asked about `name`.
    [[nodiscard]] std::size_t seenOf(const dns::Name &name) const;
    /// The most questions that waited for their answer at the same time.
    [[nodiscard]] std::size_t mostWaiting() const { return m_mostWaiting; }

private:
    using Send = std::function<void(const QByteArray &)>;
    struct Waiting {
        std::chrono::steady_clock::time_point due;
        QByteArray message; // empty: none
        Send send;
    };

    void readDatagrams();
    void readStream(QTcpSocket *client);
    void handle(const std::string &query, bool tcp, quint16 sourcePort, Send send);
    [[nodiscard]] std::string answer(const Seen &seen, std::size_t limit) const;
    void sendDue();

    std::shared_ptr<const dns::Zone> m_zone;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QHash<QTcpSocket *, QByteArray> m_streams;
    QTimer m_timer;
    std::deque<Waiting> m_waiting;
    std::vector<Seen> m_seen;
    std::size_t m_datagrams = 0;
    std::size_t m_mostWaiting = 0;
};

} // namespace test
