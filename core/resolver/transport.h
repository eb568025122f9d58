// SPDX-License-Identifier: Apache-2.0
// Carries DNS messages to one server and back, and nothing more: when to ask again, whom, and what an answer means is
// decided above (caresresolver.h). c-ares does it (carestransport.h), except for names that c-ares refuses
// (sockettransport.h).
#pragma once

#include "core/dns/endpoint.h"
#include "core/dns/message.h"

#include <functional>
#include <memory>
#include <string>

namespace dns
{

enum class Protocol : std::uint8_t {
    Udp,      // with EDNS, so up to 1232 octets come back
    UdpPlain, // without EDNS
    Tcp,      // with EDNS
    TcpPlain, // without
};

constexpr bool isTcp(Protocol protocol)
{
    return protocol == Protocol::Tcp || protocol == Protocol::TcpPlain;
}

constexpr bool hasEdns(Protocol protocol)
{
    return protocol == Protocol::Udp || protocol == Protocol::Tcp;
}

enum class Delivery : std::uint8_t {
    Answered,
    Silent,      // nothing came within the transport's timeout
    Unreachable, // nobody listens there, or there is no way there
    Garbled,     // the transport could not read what came, perhaps to another question
};

/// One message under way. Who gives it up empties `arrived`; a late answer is then dropped.
struct Exchange {
    std::function<void(Delivery, const std::string &message)> arrived;
};

class Transport
{
public:
    virtual ~Transport() = default;

    /// Sends `query`, which asks `question`. `exchange->arrived` is called once at most, from the event loop, never
    /// inside this call; an answer to another question never lands.
    virtual void send(const Question &question, const std::string &query, Protocol protocol,
                      std::shared_ptr<Exchange> exchange) = 0;

    /// Nothing is under way.
    [[nodiscard]] virtual bool isIdle() const = 0;
};

} // namespace dns
