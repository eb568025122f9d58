// SPDX-License-Identifier: Apache-2.0
// When a signature of the zone ends. RRSIG records come along as octets (RFC 4034 §3.1) and are not verified here:
// whether the chain holds is what validating resolvers tell; when it will break is only in the record.
#pragma once

#include "core/dns/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zone
{

struct Validity {
    std::int64_t inception = 0; // seconds since 1970
    std::int64_t expiration = 0;

    [[nodiscard]] bool hasEnded(std::int64_t now) const { return expiration <= now; }
    /// Within three days or the last quarter of its life, whichever is shorter.
    [[nodiscard]] bool endsSoon(std::int64_t now) const;
};

/// The times of an RRSIG RDATA that covers `covered`; nothing for one that covers another type or is cut short. The
/// record's 32-bit times are read as the moments nearest to `now` (RFC 4034 §3.1.5, RFC 1982).
std::optional<Validity> validity(std::string_view rdata, dns::Type covered, std::int64_t now);

/// The validity that lasts longest among the reply's signatures over its own records: one good signature is enough.
std::optional<Validity> validity(const dns::Reply &reply, dns::Type covered, std::int64_t now);

/// 2026-11-22T20:00:00Z
std::string dateText(std::int64_t seconds);

} // namespace zone
