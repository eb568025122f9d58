// SPDX-License-Identifier: Apache-2.0
// What is said next to a mail server, as a pure function of what was said so far (RFC 5321, RFC 3207): the talker at
// the edge knows nothing of it. A look says hello, turns TLS on where that is offered, says hello again and takes
// leave; no mail is ever begun.
#pragma once

#include "transcript.h"

#include <functional>
#include <string>
#include <variant>

namespace smtp
{

struct Await {
}; // the greeting
struct Send {
    std::string command; // without CRLF
};
struct StartTls {
};
struct Done {
    bool quit = true; // take leave; otherwise there is nobody to say it to
};
using Step = std::variant<Await, Send, StartTls, Done>;

using Dialogue = std::function<Step(const Transcript &)>;

/// Greeting, hello, TLS where it is offered, and hello again.
Step look(const Transcript &transcript);

/// The same where TLS comes before the first word (port 465, RFC 8314 §3.3).
Step lookBehindTls(const Transcript &transcript);

/// What comes up to and including the hello, TLS only when its command was said; nothing when that is over and well.
std::optional<Step> opening(const Transcript &transcript);

} // namespace smtp
