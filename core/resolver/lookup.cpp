// SPDX-License-Identifier: Apache-2.0
#include "lookup.h"

#include "core/dns/wire.h"

#include <algorithm>
#include <utility>

namespace dns
{

namespace
{

constexpr std::size_t mostSends = 8;     // of one question, over all servers
constexpr unsigned patientSends = 2;     // a packet may be lost twice by chance; a third silence is the server's own
constexpr unsigned sendsBeforeSmall = 3; // what a path loses time and again may be too long for it
constexpr unsigned sendsBeforeTcp = 5;   // of one who answers other questions by packets
constexpr unsigned sendsBeforeFirstTcp = 3;
constexpr unsigned mostDoublings = 6;
constexpr std::chrono::milliseconds soon(50);
constexpr std::size_t plainOctets = 512; // RFC 1035 §4.2.1

/// How much a failure tells: what a server said, before what it would not, before silence.
int weight(const Reply &reply)
{
    switch (reply.status) {
    case Status::ServerFailure:
        return reply.extendedError ? 3 : 2;
    case Status::Refused:
        return 1;
    default:
        return 0;
    }
}

/// RFC 1034 §4.3.1: who looks further says so. An empty answer without it, and without SOA, only means that the server
/// does not know.
bool knowsNothing(const Response &response)
{
    const Reply &reply = response.reply;
    return reply.isReferral() || (reply.status == Status::NoData && !response.recursion && !reply.authoritative &&
                                  reply.aliases.empty() && !reply.soa());
}

} // namespace

CaresResolver::Lookup::Lookup(CaresResolver &resolver, const Question &question, const Servers &servers, Done done)
    : m_resolver(resolver), m_question(question), m_done(std::move(done)), m_deadline(resolver.m_options.timeout)
{
    for (const bool last : {false, true}) {
        for (const auto &server : servers) {
            if ((server->isSilent() || server->isUnwilling()) == last)
                m_servers.push_back({server});
        }
    }
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Lookup::timerFired);
}

CaresResolver::Lookup::~Lookup()
{
    for (const Sent &sent : m_sent)
        sent.exchange->arrived = {};
}

void CaresResolver::Lookup::start()
{
    if (m_servers.empty())
        m_timer.start(0); // never inside lookup()
    else
        sendOn();
}

std::optional<std::size_t> CaresResolver::Lookup::nextServer() const
{
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        const Server &server = m_servers[i];
        if (!server.out && !server.overTcp && (!next || server.sends < m_servers[*next].sends))
            next = i;
    }
    return next;
}

Protocol CaresResolver::Lookup::usualWay(const Server &server) const
{
    const Nameserver &peer = *server.peer;
    const unsigned beforeTcp = peer.wantsTcp() ? 0 : peer.hasAnswered() ? sendsBeforeTcp : sendsBeforeFirstTcp;
    if (server.sends == beforeTcp)
        return overTcp(server);
    if (server.plain)
        return Protocol::UdpPlain;
    // RFC 6891 §6.2.5 and §7. Without EDNS nobody can ask for signatures: for them it is tried twice.
    const bool first = server.sends < (m_question.dnssec ? 2 : 1);
    switch (peer.edns()) {
    case Edns::Spoken:
        if (server.sends == sendsBeforeSmall)
            return m_question.dnssec ? Protocol::Tcp : Protocol::UdpPlain;
        return Protocol::Udp;
    case Edns::Lacking:
        return m_question.dnssec && first ? Protocol::Udp : Protocol::UdpPlain;
    case Edns::Unknown:
        return first || server.sends % 2 == 0 ? Protocol::Udp : Protocol::UdpPlain;
    }
    return Protocol::Udp;
}

Protocol CaresResolver::Lookup::overTcp(const Server &server) const
{
    return server.plain || server.peer->edns() == Edns::Lacking ? Protocol::TcpPlain : Protocol::Tcp;
}

void CaresResolver::Lookup::sendOn()
{
    if (m_servers.empty())
        return finish(failed(m_question.server.empty() ? Status::Timeout : Status::Refused, m_question.server));
    if (m_deadline.hasExpired())
        return finish(bestFailure());
    const auto next = nextServer();
    if (!next || m_sent.size() >= mostSends) {
        m_lastSend.invalidate();
        return armTimer(std::chrono::hours(1)); // nothing to send: wait for what is under way
    }
    send(*next, usualWay(m_servers[*next]));
    m_lastSend.start();
    // The first questions to a server leave before anything is known of its round trip: look again soon.
    armTimer(m_servers[*next].peer->hasAnswered() ? patience() : std::min(patience(), soon));
}

void CaresResolver::Lookup::timerFired()
{
    if (m_lastSend.isValid() && !m_deadline.hasExpired()) {
        const auto left = patience() - std::chrono::milliseconds(m_lastSend.elapsed());
        const std::size_t last = m_sent.back().server;
        if (left.count() > 0 && m_servers[last].peer->takeProbe())
            send(last, Protocol::UdpPlain, true);
        if (left.count() > 0)
            return armTimer(m_servers[last].peer->hasAnswered() ? left : std::min(left, soon));
    }
    sendOn();
}

std::chrono::milliseconds CaresResolver::Lookup::patience() const
{
    const Server &server = m_servers[m_sent.back().server];
    const auto patience = server.peer->patience();
    if (server.sends == patientSends)
        return patience / 2; // what is lost once may be lost twice, and has cost time enough
    const unsigned doublings = server.sends > patientSends ? server.sends - patientSends : 0;
    return patience * (1 << std::min(doublings, mostDoublings));
}

void CaresResolver::Lookup::armTimer(std::chrono::milliseconds patience)
{
    const std::chrono::milliseconds left(m_deadline.remainingTime() + 1);
    m_timer.start(std::min(patience, left));
}

void CaresResolver::Lookup::send(std::size_t server, Protocol protocol, bool probe)
{
    m_servers[server].sends += probe ? 0 : 1;
    const std::size_t number = m_sent.size();
    m_sent.push_back({server, protocol, {}, probe});
    m_sent.back().exchange = m_servers[server].peer->send(
        m_question, protocol, m_servers[server].alone,
        [this, number](Delivery how, const std::string &message) { arrived(number, how, message); });
}

void CaresResolver::Lookup::arrived(std::size_t sent, Delivery how, const std::string &message)
{
    m_sent[sent].arrived = true;
    const std::size_t server = m_sent[sent].server;
    switch (how) {
    case Delivery::Silent:
        return; // the timer decides
    case Delivery::Unreachable:
        return unreachable(sent);
    case Delivery::Garbled:
        // Newer c-ares fails all that is in flight over one answer that it cannot read: ask apart from the others.
        if (!std::exchange(m_servers[server].alone, true))
            send(server, m_sent[sent].protocol);
        return;
    case Delivery::Answered:
        return answered(sent, message);
    }
}

void CaresResolver::Lookup::answered(std::size_t sent, const std::string &message)
{
    const std::size_t number = m_sent[sent].server;
    const Protocol protocol = m_sent[sent].protocol;
    Server &server = m_servers[number];
    // Unsigned by the way it was asked: who wants signatures waits for what was asked with EDNS.
    if (server.out || (m_sent[sent].probe && m_question.dnssec))
        return;
    Response response = readResponse(message, m_question);
    if (response.fit == Response::Fit::Unrelated) { // may be forged: go on waiting
        server.junk = true;
        return;
    }
    // c-ares cuts what is longer than was asked for.
    const bool cut = response.fit == Response::Fit::Unreadable && message.size() >= plainOctets;
    if (response.truncated || cut)
        return cutShort(sent);
    if (hasEdns(protocol) && stumbles(response, server.peer->edns() != Edns::Spoken) &&
        !std::exchange(server.plain, true))
        return send(number, isTcp(protocol) ? Protocol::TcpPlain : Protocol::UdpPlain);
    if (hasEdns(protocol) && server.plain && stumbles(response, true))
        return; // the same without EDNS is on its way
    if (isAskedToRecurse() && knowsNothing(response)) {
        response.reply.status = Status::Refused;
        response.reply.obstacle = Obstacle::NoRecursion;
    }
    server.peer->hear(response.reply.status);
    if (response.reply.isFailure())
        return fail(number, std::move(response.reply));
    if (lostBefore(sent))
        emit m_resolver.lost();
    response.reply.server = server.peer->text();
    finish(std::move(response.reply));
}

void CaresResolver::Lookup::cutShort(std::size_t sent)
{
    const std::size_t number = m_sent[sent].server;
    if (isTcp(m_sent[sent].protocol))
        return fail(number, failed(Status::ServerFailure, {}, Obstacle::CutShort));
    if (!std::exchange(m_servers[number].overTcp, true))
        send(number, overTcp(m_servers[number]));
}

void CaresResolver::Lookup::unreachable(std::size_t sent)
{
    const std::size_t number = m_sent[sent].server;
    const Protocol protocol = m_sent[sent].protocol;
    Server &server = m_servers[number];
    if (!isTcp(protocol))
        return fail(number, failed(Status::Timeout, {}, Obstacle::Unreachable));
    // Others may have shared the connection, and some servers close it after one answer (RFC 7766 §6.2.1).
    if (!std::exchange(server.alone, true))
        return send(number, protocol);
    if (server.overTcp)
        fail(number, failed(Status::Timeout, {}, Obstacle::CutShort));
}

Reply CaresResolver::Lookup::silence(const Server &server) const
{
    const Obstacle obstacle = server.overTcp ? Obstacle::CutShort : server.junk ? Obstacle::Unreadable : Obstacle::None;
    return failed(Status::Timeout, server.peer->text(), obstacle);
}

Reply CaresResolver::Lookup::bestFailure() const
{
    if (m_failure && weight(*m_failure) > 0)
        return *m_failure;
    for (const Server &server : m_servers) {
        if (Reply reply = silence(server); !server.out && reply.obstacle != Obstacle::None)
            return reply;
    }
    return m_failure.value_or(silence(m_servers.front()));
}

bool CaresResolver::Lookup::lostBefore(std::size_t sent) const
{
    return std::any_of(m_sent.begin(), m_sent.begin() + static_cast<std::ptrdiff_t>(sent), [&](const Sent &earlier) {
        return !earlier.arrived && earlier.server == m_sent[sent].server && earlier.protocol == m_sent[sent].protocol &&
               !isTcp(earlier.protocol);
    });
}

void CaresResolver::Lookup::fail(std::size_t server, Reply reply)
{
    m_servers[server].out = true;
    reply.server = m_servers[server].peer->text();
    if (!m_failure || weight(reply) > weight(*m_failure))
        m_failure = std::move(reply);
    if (std::all_of(m_servers.begin(), m_servers.end(), [](const Server &other) { return other.out; }))
        return finish(std::move(*m_failure));
    // One that is being asked already keeps its time.
    if (const auto next = nextServer(); next && m_servers[*next].sends == 0)
        sendOn();
}

void CaresResolver::Lookup::finish(Reply reply)
{
    m_timer.stop();
    for (const Sent &sent : m_sent)
        sent.exchange->arrived = {};
    const Done done = std::exchange(m_done, {});
    if (done)
        done(std::move(reply)); // may destroy this
}

} // namespace dns
