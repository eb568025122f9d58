// SPDX-License-Identifier: Apache-2.0
// A line of a mail server's log that tells what became of a delivery: Postfix, Exim, Sendmail, qmail, OpenSMTPD, and
// the message tracking of Exchange. What a server itself did not take from others is none of these.
#pragma once

#include "reply.h"

#include <optional>
#include <string_view>

namespace bounce
{

struct Delivery {
    enum class Fate { Sent, Refused, Deferred };
    Fate fate = Fate::Sent;
    std::string_view words;  // what the server was told; a part of the line
    std::string_view host;   // that told it; a part of the line, empty where it is not said
    std::string_view status; // the enhanced code that the log has apart; may be empty
};

/// What `line` tells, or nothing.
std::optional<Delivery> deliveryOf(std::string_view line);

/// The reply that a delivery ended with.
Reply replyOf(const Delivery &delivery);

} // namespace bounce
