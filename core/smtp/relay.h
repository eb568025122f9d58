// SPDX-License-Identifier: Apache-2.0
// Does a server take mail for strangers from strangers? Such an open relay is found within days and lands on every
// list. The usual forms of address are tried (RFC 5321 §3.6.1 and appendix C: source routes, RFC 1123 §5.2.16 the %
// sign, the bang paths of UUCP), each ended by RSET before DATA, so that no message is ever sent. Written for servers
// that are the person's own.
#pragma once

#include "dialogue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace smtp
{

enum class Form : std::uint8_t {
    Plain,
    NullSender,  // as bounces have it
    OwnSender,   // pretends to be of the server's own domain
    SourceRoute, // <@host:user@example.net>
    Percent,     // <user%example.net@host>
    Bang,        // <example.net!user@host>
    Quoted,      // <"user@example.net"@host>
};
/// "plain", "null-sender", …
std::string_view toText(Form form);

struct RelayPlan {
    std::string host;      // the server's name, or its address as a literal
    std::string ownDomain; // one that it takes mail for
    std::string user;      // of the stranger, who sends and receives
    std::string domain;    // of the stranger
    std::string nobody;    // a local part that nobody has
    bool all = false;      // go on after the plain form was refused
};

enum class RelayVerdict : std::uint8_t {
    Refused,
    Accepted,
    Later,    // not decided in this talk: it asks to come back, or takes any name of its own and decides afterwards
    Untested, // it was not tried, or refused for something else: who we are, or what the stranger is called
};
/// "refused", "accepted", "later", "untested".
std::string_view toText(RelayVerdict verdict);

struct Tried {
    Form form = Form::Plain;
    std::string sender;         // with its brackets
    std::string recipient;      // the same
    std::optional<Reply> reply; // to RCPT, or to MAIL where that was refused
    RelayVerdict verdict = RelayVerdict::Untested;
};

/// What a talk has shown.
struct RelayOutcome {
    std::vector<Tried> forms;    // all, in the order in which they are tried
    std::optional<bool> open;    // nothing where it could not be told
    bool takesAnyName = false;   // of its own domain, so that its yes to odd forms proves nothing
    bool authWithoutTls = false; // passwords are asked for in plain
    bool refusesUs = false;      // it refused for who we are: said nothing about relaying
};

/// What is said next.
Step relayTest(const Transcript &transcript, const RelayPlan &plan);
RelayOutcome relayOutcome(const Transcript &transcript, const RelayPlan &plan);

} // namespace smtp
