// SPDX-License-Identifier: Apache-2.0
// Asking the mail server itself, which happens only where somebody wants it: whom to ask, and what came of it.
#pragma once

#include "core/dns/answers.h"
#include "core/dns/endpoint.h"
#include "core/setup.h"
#include "core/smtp/transcript.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server
{

constexpr std::uint16_t mailPort = 25;
constexpr std::uint16_t tlsFirstPort = 465; // RFC 8314 §3.3

/// Whom to ask.
struct Wanted {
    std::string host;              // a name or an address; empty: the mail host that is known
    std::uint16_t port = mailPort; // 587 and 465 on request
    /// Where else a server is tried that is not reached, to tell a shut port from a dead server.
    std::vector<std::uint16_t> otherPorts = {587, tlsFirstPort};
    bool operator==(const Wanted &) const = default;
};

/// One address to ask, and the name that it goes by; empty where it was named as an address.
struct Target {
    std::string name;
    dns::Endpoint server;
    auto operator<=>(const Target &) const = default;
};

struct Targets {
    bool pending = false;
    std::vector<Target> all; // at most budget::smtpAddresses, IPv4 and IPv6
};

/// The addresses of the wanted host; of the server's name, or else of the domain's mail hosts, where none was wanted.
Targets targets(const Wanted &wanted, const Setup &setup, const dns::Answers &dns);

enum class State : std::uint8_t {
    Answered,
    Shut,       // nobody listens, or the port is shut on the way
    RefusedUs,  // it talks, but not to this line
    Unanswered, // nobody answers, or not as a mail server does
};
/// "answered", "shut", "refused-us", "unanswered".
std::string_view toText(State state);

struct Visit {
    Target target;
    bool pending = true;
    smtp::Transcript transcript;
    std::uint16_t answersAt = 0; // another port that it takes connections at, where it takes none here; 0: none known
};

State stateOf(const Visit &visit);

} // namespace server
