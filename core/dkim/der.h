// SPDX-License-Identifier: Apache-2.0
// Just enough DER (X.690) to take a public key apart: the structures of RFC 5280 §4.1.2.7 and RFC 8017 §A.1.1. Telling
// a key that was cut off from one that is something else needs the lengths also where the cut goes through one, and
// that OpenSSL (ASN1_get_object) does not tell from a length that cannot be.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkim
{

struct PublicKeyOctets {
    enum class Form : std::uint8_t { Unreadable, CutOff, RsaInfo, RsaBare, Ed25519Info };
    Form form = Form::Unreadable;
    std::string modulus; // of RSA, without leading zeros
    std::string exponent;
    std::string raw; // of Ed25519
};

/// What `der` holds; CutOff when it begins as an RSA key and ends before its own length says.
PublicKeyOctets readPublicKey(std::string_view der);

/// The number of bits of a big-endian integer without leading zeros.
unsigned bitsOf(std::string_view integer);

/// SubjectPublicKeyInfo of an RSA key.
std::string rsaInfo(std::string_view modulus, std::string_view exponent);

} // namespace dkim
