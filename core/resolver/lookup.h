// SPDX-License-Identifier: Apache-2.0
// One question on its way through its servers until there is an answer; see caresresolver.h for the rules. Used by
// CaresResolver alone.
#pragma once

#include "caresresolver.h"
#include "nameserver.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <optional>

namespace dns
{

struct Response;

class CaresResolver::Lookup : public QObject, public Resolver::Ticket
{
public:
    Lookup(CaresResolver &resolver, const Question &question, const Servers &servers, Done done);
    ~Lookup() override;

    void start();

private:
    struct Server {
        std::shared_ptr<Nameserver> peer;
        unsigned sends = 0;
        bool out = false;     // has failed
        bool overTcp = false; // an answer was truncated
        bool plain = false;   // did not understand EDNS
        bool alone = false;   // c-ares stumbled over what it sent, or lost its connection
        bool junk = false;    // something came that is no answer
    };
    struct Sent {
        std::size_t server;
        Protocol protocol;
        std::shared_ptr<Exchange> exchange;
        bool probe = false; // only to learn from
        bool arrived = false;
    };

    /// Sends to the server that is next in turn, if the rules allow, and sets the timer.
    void sendOn();
    void send(std::size_t server, Protocol protocol, bool probe = false);
    void timerFired();
    void armTimer(std::chrono::milliseconds patience);
    /// How long to wait for the server that was asked last before it is asked again.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    [[nodiscard]] Protocol usualWay(const Server &server) const;
    [[nodiscard]] Protocol overTcp(const Server &server) const;
    [[nodiscard]] std::optional<std::size_t> nextServer() const;

    void arrived(std::size_t sent, Delivery how, const std::string &message);
    void answered(std::size_t sent, const std::string &message);
    void cutShort(std::size_t sent);
    void unreachable(std::size_t sent);
    /// What there is to tell of a server that has not answered.
    [[nodiscard]] Reply silence(const Server &server) const;
    [[nodiscard]] Reply bestFailure() const;
    [[nodiscard]] bool isAskedToRecurse() const { return m_question.server.empty() || m_question.recursion; }
    void fail(std::size_t server, Reply reply);
    void finish(Reply reply);
    [[nodiscard]] bool lostBefore(std::size_t sent) const;

    CaresResolver &m_resolver;
    Question m_question;
    Done m_done;
    std::vector<Server> m_servers;
    std::vector<Sent> m_sent;
    std::optional<Reply> m_failure; // the best so far
    QDeadlineTimer m_deadline;
    QElapsedTimer m_lastSend; // valid while the timer waits for its answer
    QTimer m_timer;
};

} // namespace dns
