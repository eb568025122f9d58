// SPDX-License-Identifier: Apache-2.0
#include "nameserver.h"

#include "wire.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace dns
{

namespace
{

constexpr double unknownRoundTrip = 400; // milliseconds; a resolver that has to ask around first
constexpr double leastPatience = 25;
constexpr double mostPatience = 2000;
constexpr double leastSlack = 10;
constexpr double deviations = 3; // RFC 6298 §2.3 takes 4; a question sent twice costs less than a TCP segment does
constexpr qint64 silence = 1000;

} // namespace

void RoundTrip::add(double milliseconds)
{
    if (!m_known) {
        m_known = true;
        m_mean = milliseconds;
        m_deviation = milliseconds / 2;
        return;
    }
    m_deviation += (std::abs(milliseconds - m_mean) - m_deviation) / 4; // RFC 6298 §2.3
    m_mean += (milliseconds - m_mean) / 8;
}

std::chrono::milliseconds RoundTrip::patience() const
{
    const double wanted = m_known ? m_mean + std::max(leastSlack, deviations * m_deviation) : unknownRoundTrip;
    return std::chrono::milliseconds(std::lround(std::clamp(wanted, leastPatience, mostPatience)));
}

Nameserver::Nameserver(const Endpoint &server, bool recursion, std::chrono::milliseconds timeout)
    : m_text(toText(server)), m_recursion(recursion), m_memory(std::make_shared<Memory>()), m_cares(server, timeout),
      m_sockets(server, timeout)
{
}

std::shared_ptr<Flight> Nameserver::send(const Question &question, Way way, bool alone,
                                         std::function<void(Carried, const std::string &)> landed)
{
    const auto id = static_cast<std::uint16_t>(QRandomGenerator::system()->generate());
    const std::string query = buildQuery(question, {id, m_recursion, way != Way::UdpPlain});
    QElapsedTimer clock;
    clock.start();
    if (!m_memory->unansweredSince.isValid())
        m_memory->unansweredSince.start();

    auto flight = std::make_shared<Flight>();
    // What carries sees a flight of its own, so that late answers, too, teach how long they take.
    auto carried = std::make_shared<Flight>();
    carried->landed = [memory = m_memory, clock, way, flight](Carried how, const std::string &message) {
        if (how == Carried::Answered) {
            memory->answered = true;
            memory->unansweredSince.invalidate();
            if (way != Way::Tcp)
                memory->roundTrip.add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        if (auto tell = std::exchange(flight->landed, {}))
            tell(how, message);
    };
    flight->landed = std::move(landed);
    Carrier &carrier = !alone && CaresCarrier::canCarry(question.name) ? static_cast<Carrier &>(m_cares) : m_sockets;
    carrier.send(question, query, way, std::move(carried));
    return flight;
}

bool Nameserver::isSilent() const
{
    return m_memory->unansweredSince.isValid() && m_memory->unansweredSince.hasExpired(silence);
}

} // namespace dns
