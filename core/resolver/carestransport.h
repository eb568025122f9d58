// SPDX-License-Identifier: Apache-2.0
// Carries messages to one server by c-ares: a channel for each protocol, renewed when it is worn.
#pragma once

#include "careschannel.h"

#include <array>

namespace dns
{

class CaresTransport : public Transport
{
public:
    CaresTransport(const Endpoint &server, std::chrono::milliseconds timeout) : m_server(server), m_timeout(timeout) {}

    void send(const Question &question, const std::string &query, Protocol protocol,
              std::shared_ptr<Exchange> exchange) override;
    [[nodiscard]] bool isIdle() const override;

    /// Names whose octets c-ares takes in every version: letters, digits and "-._/*".
    static bool canSend(const Name &name);

private:
    Endpoint m_server;
    std::chrono::milliseconds m_timeout;
    std::array<std::unique_ptr<CaresChannel>, 4> m_channels; // by Protocol
    std::vector<std::unique_ptr<CaresChannel>> m_worn;       // until what is under way has arrived
};

} // namespace dns
