// SPDX-License-Identifier: Apache-2.0
// A server as a person names it: HOST or HOST:PORT, where HOST is a name or an address ([v6]:PORT).
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <variant>

namespace cli
{

struct HostPort {
    std::string host; // a name in A-labels, or an address
    std::uint16_t port = 0;
};

/// What `typed` says; `usual` is the port without one. Or one sentence about what is wrong with it.
std::variant<HostPort, QString> readHostPort(const QString &typed, std::uint16_t usual);

} // namespace cli
