// SPDX-License-Identifier: Apache-2.0
// Carries DNS messages to one server and back, and nothing more: when to ask again, whom, and what an answer means is
// decided above (caresresolver.h). c-ares does it (carescarrier.h), except for names that c-ares refuses
// (socketcarrier.h).
#pragma once

#include "core/dns/endpoint.h"
#include "core/dns/message.h"

#include <functional>
#include <memory>
#include <string>

namespace dns
{

enum class Way : std::uint8_t {
    Udp,      // with EDNS, so up to 1232 octets come back
    UdpPlain, // without EDNS
    Tcp,      // with EDNS
    TcpPlain, // without
};

constexpr bool isTcp(Way way)
{
    return way == Way::Tcp || way == Way::TcpPlain;
}

constexpr bool hasEdns(Way way)
{
    return way == Way::Udp || way == Way::Tcp;
}

enum class Carried : std::uint8_t {
    Answered,
    Silent,      // nothing came within the carrier's timeout
    Unreachable, // nobody listens there, or there is no way there
    Garbled,     // the carrier could not read what came, perhaps to another question
};

/// One message under way. Who gives it up empties `landed`; a late answer is then dropped.
struct Flight {
    std::function<void(Carried, const std::string &message)> landed;
};

class Carrier
{
public:
    virtual ~Carrier() = default;

    /// Sends `query`, which asks `question`. `flight->landed` is called once at most, from the event loop, never inside
    /// this call; an answer to another question never lands.
    virtual void send(const Question &question, const std::string &query, Way way, std::shared_ptr<Flight> flight) = 0;

    /// Nothing is under way.
    [[nodiscard]] virtual bool isIdle() const = 0;
};

} // namespace dns
