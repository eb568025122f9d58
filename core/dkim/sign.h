// SPDX-License-Identifier: Apache-2.0
// Puts a signature on a message (RFC 6376 §5), as the mail server will once it has the key: what practice shows, and
// what a verifier can be tried with.
#pragma once

#include "key.h"

#include "core/dns/name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkim
{

/// Who signs, with what and when.
struct Signing {
    const KeyPair &key;
    dns::Name domain;
    std::string selector;
    std::int64_t at = 0; // seconds since 1970
};

/// The field to put on top of a message (header, empty line, body; lines end in CRLF), with the line end behind it:
/// relaxed in both ways, over the fields that people see (§5.4.1), of several of one name the lowest (§5.4.2). Nothing
/// without a From field, or where OpenSSL fails.
std::optional<std::string> signatureField(std::string_view octets, const Signing &signing);

} // namespace dkim
