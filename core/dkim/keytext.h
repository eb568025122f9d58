// SPDX-License-Identifier: Apache-2.0
// The text of p= (RFC 6376 §3.6.1), read as it was meant: a key says how long it is, so that a reading in which it is
// whole proves itself.
#pragma once

#include "der.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkim
{

enum class Reading : std::uint8_t {
    Plain,
    UrlLetters,   // "-" and "_" of RFC 4648 §5 in place of "+" and "/"
    BlankForPlus, // a web form decoded "+" to a space
    Stray,        // characters that belong to no key stand in between
};

struct KeyText {
    Reading reading = Reading::Plain;
    std::string octets;
    PublicKeyOctets found; // Form::Unreadable where `octets` are the 32 of Ed25519 themselves (RFC 8463 §4.2)
};

/// The whole key in `text`, in the first of the readings in which there is one.
std::optional<KeyText> wholeKeyIn(std::string_view text);

/// Whether base64 digits end as an RSA key with the usual exponent does: then its end was not cut off.
bool endsAsRsaKey(std::string_view digits);

} // namespace dkim
