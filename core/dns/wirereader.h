// SPDX-License-Identifier: Apache-2.0
// Takes numbers, names and records off a DNS message (RFC 1035 §4.1.3, §4.1.4), never past its end. Used by the wire
// code alone.
#pragma once

#include "message.h"

#include <array>
#include <optional>
#include <string_view>

namespace dns
{

constexpr std::size_t headerOctets = 12;

struct RawRecord {
    Name owner;
    std::uint16_t type = 0;
    std::uint16_t recordClass = 0;
    std::uint32_t ttl = 0;
    std::size_t at = 0; // where rdata begins in the message: compressed names inside it point there
    std::string_view rdata;
};

class WireReader
{
public:
    explicit WireReader(std::string_view message) : m_message(message) {}

    [[nodiscard]] std::size_t left() const { return m_message.size() - m_at; }

    /// Each of these returns nothing, and moves nowhere, when the message does not hold what is asked for.
    std::optional<std::uint16_t> u16();
    std::optional<std::uint32_t> u32();
    std::optional<std::string_view> octets(std::size_t count);

    /// A name, compressed or not. Pointers have to point backwards, so that they cannot loop.
    std::optional<Name> name();
    std::optional<RawRecord> record();

    /// The RDATA of a record of this message; nothing when it is not what its type says.
    [[nodiscard]] std::optional<Data> data(const RawRecord &record) const;

private:
    std::string_view m_message;
    std::size_t m_at = 0;
};

} // namespace dns
