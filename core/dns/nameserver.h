// SPDX-License-Identifier: Apache-2.0
// What is known about one name server from talking to it: how long its answers take, whether it speaks EDNS, whether it
// has gone silent. Sends questions there by whichever carrier can.
#pragma once

#include "carescarrier.h"
#include "socketcarrier.h"

#include <QElapsedTimer>

namespace dns
{

/// How long an answer takes, smoothed as TCP does it (RFC 6298).
class RoundTrip
{
public:
    void add(double milliseconds);
    /// When to send again what was not answered: a little more than a round trip, so that a lost packet costs about
    /// two.
    [[nodiscard]] std::chrono::milliseconds patience() const;

private:
    bool m_known = false;
    double m_mean = 0;
    double m_deviation = 0;
};

class Nameserver
{
public:
    Nameserver(const Endpoint &server, bool recursion, std::chrono::milliseconds timeout);

    /// See Carrier::send(). Keep the flight and empty it to give it up. `alone`: by a socket of its own, even where
    /// c-ares could.
    std::shared_ptr<Flight> send(const Question &question, Way way, bool alone,
                                 std::function<void(Carried, const std::string &)> landed);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_memory->roundTrip.patience(); }
    [[nodiscard]] bool hasAnswered() const { return m_memory->answered; }
    /// Asked for a while and nothing came, though others may have answered.
    [[nodiscard]] bool isSilent() const;
    [[nodiscard]] bool isIdle() const { return m_cares.isIdle() && m_sockets.isIdle(); }

    [[nodiscard]] bool speaksEdns() const { return m_edns; }
    void setSpeaksEdns(bool edns) { m_edns = edns; }

private:
    /// Lives on for answers that come late.
    struct Memory {
        RoundTrip roundTrip;
        QElapsedTimer unansweredSince;
        bool answered = false;
    };

    std::string m_text;
    bool m_recursion;
    bool m_edns = true;
    std::shared_ptr<Memory> m_memory;
    CaresCarrier m_cares;
    SocketCarrier m_sockets;
};

} // namespace dns
