// SPDX-License-Identifier: Apache-2.0
// What a person typed, understood; or one sentence that says what is wanted.
#pragma once

#include "core/dns/name.h"
#include "core/ip.h"

#include <QString>

#include <variant>

namespace startup
{

/// A domain or host name: web addresses, e-mail addresses, capitals, final dots and IDN are understood.
std::variant<dns::Name, QString> readName(const QString &typed);

/// One IP address; a zone id, a prefix length or leading zeros are told apart.
std::variant<ip::Address, QString> readAddress(const QString &typed);

} // namespace startup
