// SPDX-License-Identifier: Apache-2.0
// The public half of a key that a mail server made itself, in whatever form it prints it: a record with or without
// quotation marks, a line of a zone file in pieces (RFC 1035 §5.1), JSON, bare base64, PEM. Only the key is taken; what
// to publish is composed from it.
#pragma once

#include "key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkim
{

struct Pasted {
    enum class Kind : std::uint8_t {
        Nothing,     // no key in it
        CutOff,      // a key whose end is missing
        PrivateHalf, // nothing but the half that belongs to nobody else
        Key,
    };
    Kind kind = Kind::Nothing;
    PublicKey key;
    std::string selector; // lower case; empty where the text does not tell
    std::string domain;   // as in "s1._domainkey.example.com"; empty where the text does not tell
};

/// What stands in `text`; of several keys the first RSA one, which every receiver can use, else the first.
Pasted publicHalfFrom(std::string_view text);

} // namespace dkim
