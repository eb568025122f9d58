// SPDX-License-Identifier: Apache-2.0
// Carries messages that c-ares refuses: questions whose names hold odd octets, as SPF macros make them (RFC 7208 §7). A
// fresh socket, and so a fresh source port, for each.
#pragma once

#include "transport.h"

#include <QObject>

#include <chrono>

namespace dns
{

class SocketTransport : public QObject, public Transport
{
    Q_OBJECT

public:
    SocketTransport(const Endpoint &server, std::chrono::milliseconds timeout) : m_server(server), m_timeout(timeout) {}

    void send(const Question &question, const std::string &query, Protocol protocol,
              std::shared_ptr<Exchange> exchange) override;
    [[nodiscard]] bool isIdle() const override { return children().isEmpty(); }

private:
    class Attempt;

    Endpoint m_server;
    std::chrono::milliseconds m_timeout;
};

} // namespace dns
