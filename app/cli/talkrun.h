// SPDX-License-Identifier: Apache-2.0
// One talk with a mail server for a command that waits for it.
#pragma once

#include "session.h"

#include "core/smtp/talk/talk.h"

#include <optional>
#include <string>
#include <vector>

namespace cli
{

/// The addresses of `host`, a name or an address, IPv4 first; runs the event loop meanwhile.
std::vector<ip::Address> addressesOf(const std::string &host, Session &session);

/// Runs the talk to its end, within the time that the command has; runs the event loop meanwhile.
smtp::Transcript runTalk(const dns::Endpoint &server, const std::string &name, smtp::Dialogue dialogue,
                         const Session &session);

/// Addresses of this computer, and whether `address` is one of them or a neighbour: then what lets it in may let in
/// nobody else.
bool isInside(const ip::Address &address);

} // namespace cli
