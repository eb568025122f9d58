// SPDX-License-Identifier: Apache-2.0
// What a server's certificate says (RFC 5280): for which names, from when until when. Read here from its octets, for
// what the operating system thinks of it tells no names.
#pragma once

#include "core/dns/name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace smtp
{

struct Certificate {
    std::vector<std::string> names; // DNS names and addresses (subjectAltName), or the common name where it has none
    std::int64_t notBefore = 0;     // seconds since 1970
    std::int64_t notAfter = 0;
    bool selfSigned = false;
    std::string publicKey; // SubjectPublicKeyInfo as DER
    std::string octets;    // the whole as DER
    bool operator==(const Certificate &) const = default;
};

/// Nothing for what is no certificate, or one beyond core/budget.h.
std::optional<Certificate> readCertificate(std::string_view der);

/// Whether it is made out to `host`, a name or an address (RFC 9525 §6.3: a star only as the whole first label).
bool isFor(const Certificate &certificate, std::string_view host);

} // namespace smtp
