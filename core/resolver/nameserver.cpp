// SPDX-License-Identifier: Apache-2.0
#include "nameserver.h"

#include "core/dns/wire.h"

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
constexpr unsigned manyRefusals = 3;

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

bool stumbles(const Response &response, bool withEdns)
{
    constexpr std::uint16_t formatError = 1;
    constexpr std::uint16_t serverFailure = 2;
    constexpr std::uint16_t notImplemented = 4;
    constexpr std::uint16_t badVersion = 16;
    if (response.fit == Response::Fit::Unreadable)
        return true;
    const auto rcode = response.reply.rcode;
    return rcode == formatError || rcode == notImplemented || rcode == badVersion ||
           (rcode == serverFailure && withEdns && !response.edns);
}

Nameserver::Nameserver(const Endpoint &server, bool recursion, std::chrono::milliseconds timeout)
    : m_text(toText(server)), m_recursion(recursion), m_memory(std::make_shared<Memory>()), m_cares(server, timeout),
      m_sockets(server, timeout)
{
}

std::shared_ptr<Exchange> Nameserver::send(const Question &question, Protocol protocol, bool alone,
                                           std::function<void(Delivery, const std::string &)> arrived)
{
    const auto id = static_cast<std::uint16_t>(QRandomGenerator::system()->generate());
    const std::string query = buildQuery(question, {id, m_recursion, hasEdns(protocol)});
    QElapsedTimer clock;
    clock.start();
    if (!m_memory->unansweredSince.isValid())
        m_memory->unansweredSince.start();

    auto exchange = std::make_shared<Exchange>();
    // The transport sees an exchange of its own, so that late answers, too, teach how long they take.
    auto onWire = std::make_shared<Exchange>();
    onWire->arrived = [memory = m_memory, clock, protocol, question, exchange](Delivery how,
                                                                               const std::string &message) {
        if (how == Delivery::Answered) {
            memory->unansweredSince.invalidate();
            if (!isTcp(protocol))
                memory->roundTrip.add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            memory->learn(protocol, message, question);
        }
        if (auto tell = std::exchange(exchange->arrived, {}))
            tell(how, message);
    };
    exchange->arrived = std::move(arrived);
    Transport &transport =
        !alone && CaresTransport::canSend(question.name) ? static_cast<Transport &>(m_cares) : m_sockets;
    transport.send(question, query, protocol, std::move(onWire));
    return exchange;
}

/// RFC 6891 §7: who does not understand EDNS says FORMERR, NOTIMP or SERVFAIL, leaves OPT out, or is not heard at all;
/// only an answer to the same without EDNS proves it. Who has spoken it once may lose packets and lacks nothing.
void Nameserver::Memory::learn(Protocol protocol, const std::string &message, const Question &question)
{
    (isTcp(protocol) ? answeredTcp : answeredUdp) = true;
    if (edns == Edns::Spoken)
        return;
    const Response response = readResponse(message, question);
    if (response.fit != Response::Fit::Answers || stumbles(response, hasEdns(protocol)))
        return;
    if (response.edns)
        edns = Edns::Spoken;
    else if (hasEdns(protocol) ? !response.truncated : response.truncated || response.reply.isConclusive())
        edns = Edns::Lacking; // where OPT stands in a truncated answer is not read
}

bool Nameserver::takeProbe()
{
    return m_memory->edns == Edns::Unknown && !hasAnswered() && !std::exchange(m_memory->probed, true);
}

void Nameserver::hear(Status status)
{
    m_memory->refusals = status == Status::Refused ? m_memory->refusals + 1 : 0;
}

bool Nameserver::isUnwilling() const
{
    return m_memory->refusals >= manyRefusals;
}

bool Nameserver::isSilent() const
{
    return m_memory->unansweredSince.isValid() && m_memory->unansweredSince.hasExpired(silence);
}

} // namespace dns
