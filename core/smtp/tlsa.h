// SPDX-License-Identifier: Apache-2.0
// TLSA records, which bind a mail host to its certificate (RFC 6698, RFC 7672). They are told only where they do harm:
// a record that fits no certificate stops the mail of all senders that heed it.
#pragma once

#include "certificate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace smtp
{

/// RFC 6698 §2.1.
struct Tlsa {
    std::uint8_t usage = 0;
    std::uint8_t selector = 0;
    std::uint8_t matching = 0;
    std::string data;

    /// Of the kinds that senders of mail heed (RFC 7672 §3.1.3: not those of usage 0 and 1).
    [[nodiscard]] bool isUsable() const;
    bool operator==(const Tlsa &) const = default;
};

/// From RDATA as on the wire; nothing for what is too short.
std::optional<Tlsa> readTlsa(std::string_view rdata);

/// Whether `record` fits a certificate of `chain`, the server's own first: usage 3 only that one, usage 2 any.
bool fits(const Tlsa &record, const std::vector<Certificate> &chain);

} // namespace smtp
