// SPDX-License-Identifier: Apache-2.0
// Carries messages that c-ares refuses: questions whose names hold odd octets, as SPF macros make them (RFC 7208 §7). A
// fresh socket, and so a fresh source port, for each.
#pragma once

#include "carrier.h"

#include <QObject>

#include <chrono>

namespace dns
{

class SocketCarrier : public QObject, public Carrier
{
    Q_OBJECT

public:
    SocketCarrier(const Endpoint &server, std::chrono::milliseconds timeout) : m_server(server), m_timeout(timeout) {}

    void send(const Question &question, const std::string &query, Way way, std::shared_ptr<Flight> flight) override;
    [[nodiscard]] bool isIdle() const override { return children().isEmpty(); }

private:
    class Trip;

    Endpoint m_server;
    std::chrono::milliseconds m_timeout;
};

} // namespace dns
