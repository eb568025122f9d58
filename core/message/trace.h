// SPDX-License-Identifier: Apache-2.0
// The way a message came (RFC 5321 §4.4): each server puts a Received field on top, the last one a Return-Path with the
// sender of the envelope. Whoever sent the message can have written any but the topmost.
#pragma once

#include "reader.h"

#include "core/ip.h"

#include <optional>
#include <string>
#include <vector>

namespace message
{

struct Received {
    std::string from;              // what the client called itself
    std::optional<ip::Address> ip; // of the client: as the server saw it, else as it called itself
    std::string by;
    std::string with; // the protocol
    std::string date; // as written
    bool operator==(const Received &) const = default;
};

/// The topmost hundred, from the top.
std::vector<Received> receivedOf(const std::vector<Field> &fields);

/// The address in the topmost Return-Path, empty for the null sender; nothing without one.
std::optional<std::string> returnPathOf(const std::vector<Field> &fields);

} // namespace message
