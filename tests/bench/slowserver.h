// SPDX-License-Identifier: Apache-2.0
// A loopback server that answers everything after the same time, in a thread of its own, as a network does; and what
// one round trip to it takes, measured in the same run.
#pragma once

#include "../loopbackserver.h"

#include "core/resolver/resolver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <atomic>

namespace bench
{

constexpr int delay = 30; // milliseconds

class SlowServer : private QThread
{
public:
    using DelayOf = std::function<std::optional<std::chrono::milliseconds>(const dns::Question &)>;

    /// With `delayOf` each question has a delay of its own, or no answer; it is called in the server's thread. On a
    /// free port unless `port` is given.
    explicit SlowServer(std::shared_ptr<const dns::Zone> zone, DelayOf delayOf = {}, quint16 port = 0)
        : m_zone(std::move(zone)), m_delayOf(std::move(delayOf)), m_wanted(port)
    {
        start();
        while (m_port == 0)
            QThread::msleep(5);
    }
    ~SlowServer() override
    {
        quit();
        wait();
    }
    SlowServer(const SlowServer &) = delete;
    SlowServer &operator=(const SlowServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void run() override
    {
        test::LoopbackServer server(m_zone, m_wanted);
        server.behaviour.delay = std::chrono::milliseconds(delay);
        server.behaviour.delayOf = m_delayOf;
        m_port = server.port();
        exec();
    }
    std::shared_ptr<const dns::Zone> m_zone;
    DelayOf m_delayOf;
    quint16 m_wanted;
    std::atomic<quint16> m_port = 0;
};

/// Milliseconds from one question to its answer, the median of some.
inline double roundTrip(dns::Resolver &resolver)
{
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto ticket =
            resolver.lookup({*dns::Name::fromText("rtt" + std::to_string(i) + ".firm.example"), dns::Type::Txt},
                            [](const dns::Reply &) { QCoreApplication::quit(); });
        QCoreApplication::exec();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// The one in the middle.
inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace bench
