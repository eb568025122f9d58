// SPDX-License-Identifier: Apache-2.0
// What is known about one name server from talking to it: how long its answers take, whether it speaks EDNS (RFC 6891
// §6.2.2), whether only TCP gets through, whether it has gone silent. Sends questions there by whichever transport can.
#pragma once

#include "carestransport.h"
#include "sockettransport.h"

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

struct Response;

/// Whether a server answers like one that cannot read the question; `withEdns`: with EDNS in it.
bool stumbles(const Response &response, bool withEdns);

enum class Edns : std::uint8_t {
    Unknown,
    Spoken,  // it has answered with an OPT record
    Lacking, // it ignored, refused or swallowed EDNS and answered without
};

class Nameserver
{
public:
    Nameserver(const Endpoint &server, bool recursion, std::chrono::milliseconds timeout);

    /// See Transport::send(). Keep the exchange and empty it to give it up. `alone`: by a socket of its own, even where
    /// c-ares could.
    std::shared_ptr<Exchange> send(const Question &question, Protocol protocol, bool alone,
                                   std::function<void(Delivery, const std::string &)> arrived);

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_memory->roundTrip.patience(); }
    [[nodiscard]] bool hasAnswered() const { return m_memory->answeredUdp || m_memory->answeredTcp; }
    /// Asked for a while and nothing came, though others may have answered.
    [[nodiscard]] bool isSilent() const;
    /// It has refused time and again, and answered nothing since.
    [[nodiscard]] bool isUnwilling() const;
    void hear(Status status);
    [[nodiscard]] bool isIdle() const { return m_cares.isIdle() && m_sockets.isIdle(); }

    [[nodiscard]] Edns edns() const { return m_memory->edns; }
    /// Packets get lost there, TCP gets through.
    [[nodiscard]] bool wantsTcp() const { return m_memory->answeredTcp && !m_memory->answeredUdp; }
    /// Whether to try without EDNS what nobody has answered yet. True once: whoever is told so does it for all.
    [[nodiscard]] bool takeProbe();

private:
    /// Lives on for answers that come late.
    struct Memory {
        void learn(Protocol protocol, const std::string &message, const Question &question);

        RoundTrip roundTrip;
        QElapsedTimer unansweredSince;
        bool answeredUdp = false;
        bool answeredTcp = false;
        bool probed = false;
        unsigned refusals = 0; // in a row
        Edns edns = Edns::Unknown;
    };

    std::string m_text;
    bool m_recursion;
    std::shared_ptr<Memory> m_memory;
    CaresTransport m_cares;
    SocketTransport m_sockets;
};

} // namespace dns
