// SPDX-License-Identifier: Apache-2.0
// Understands what people type or paste where a domain or a host name is wanted: web addresses, e-mail addresses, names
// with spaces, capitals, ports, final dots and letters of any script. What cannot be a name of the Internet's mail gets
// the one reason why, for one sentence.
#pragma once

#include "core/dns/name.h"

#include <QString>

#include <variant>
#include <vector>

namespace typed
{

using dns::Name;

/// What stood around the name and was left out.
enum class Stripped : std::uint8_t {
    Scheme,        // https://, mailto:
    User,          // somebody@, also an empty one
    Port,          // :25
    Path,          // everything from / ? or # on
    Wildcard,      // *.
    ServiceLabels, // selector._domainkey., _dmarc.
    Surroundings,  // spaces, quotation marks, brackets, a display name
};

struct NameInput {
    Name name;
    std::vector<Stripped> stripped; // in the order found, each once
};

enum class InputProblem : std::uint8_t {
    Empty,        // nothing is left
    IsAddress,    // an IP address, whole or broken
    TooLong,      // a label over 63 octets, a name over 253, or a text that is no single line
    BadCharacter, // something that host names cannot hold (RFC 1123 §2.1), or no valid IDN
    EmptyLabel,   // two dots in a row
    BadHyphen,    // a label that begins or ends with a hyphen
    SingleLabel,  // no dot: not a name of the Internet
    NumericTop,   // the last label is a number (RFC 3696 §2)
    SeveralNames, // more than one name
};

/// The host name that `text` means: at least two labels of letters, digits and hyphens.
std::variant<NameInput, InputProblem> readName(const QString &text);

/// What a mail server says of itself in EHLO, whatever it is (RFC 5321 §4.1.1.1): also a single label, an address, bare
/// or in brackets (§4.1.3), or a name with characters that no host may have. What such a name is worth is a check's to
/// say; refused is only what cannot be one word.
std::variant<Name, InputProblem> readServerName(const QString &text);

} // namespace typed
