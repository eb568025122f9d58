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
    std::string with;        // the protocol
    std::string date;        // as written
    std::optional<bool> tls; // the connection was encrypted (RFC 3848), where it says so or that it was not
    bool operator==(const Received &) const = default;
};

/// The topmost hundred, from the top.
std::vector<Received> receivedOf(const std::vector<Field> &fields);

/// The hop that brought the message out of the sender's hands, by its place in `path`: the first, in the order of time,
/// whose client has one of the addresses that mail is said to leave from. Without such addresses, or where none fits,
/// it is not known; what a field further down says, the sender can have written.
std::optional<std::size_t> whereItLeft(const std::vector<Received> &path, const std::vector<ip::Address> &senders);

/// The hop that most likely did, where nobody said what sends: the first from a public address, but for programs and
/// telephones that hand mail in with a password (RFC 3848: ESMTPA).
std::optional<std::size_t> whereItLikelyLeft(const std::vector<Received> &path);

/// The address in the topmost Return-Path, empty for the null sender; nothing without one.
std::optional<std::string> returnPathOf(const std::vector<Field> &fields);

} // namespace message
