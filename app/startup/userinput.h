// SPDX-License-Identifier: Apache-2.0
// What a person typed, understood; or one sentence that says what is wanted.
#pragma once

#include "core/dns/name.h"
#include "core/ip.h"

#include <QString>

#include <string>
#include <variant>

namespace startup
{

/// A domain or host name: web addresses, e-mail addresses, capitals, final dots and IDN are understood.
std::variant<dns::Name, QString> readName(const QString &typed);

/// What a mail server says of itself, a bad name too: it is for the checks to tell what is wrong with it.
std::variant<dns::Name, QString> readServerName(const QString &typed);

/// One IP address; a zone id, a prefix length or leading zeros are told apart.
std::variant<ip::Address, QString> readAddress(const QString &typed);

/// A DKIM selector (RFC 6376 §3.1), in lower case: alone or as part of a pasted name or header.
std::variant<std::string, QString> readSelector(const QString &typed);

/// The same for a key that is still to be made: RFC 6376 §3.1 takes the sub-domain of RFC 5321, which has no
/// underscore.
std::variant<std::string, QString> readNewSelector(const QString &typed);

/// A mail address that can stand in a DMARC record as it is, without any escapes (RFC 6068 §2, RFC 9989 §4.7).
std::variant<std::string, QString> readMailAddress(const QString &typed);

} // namespace startup
