// SPDX-License-Identifier: Apache-2.0
// Keys of blocklist operators as people give them: in a file on the command line, pasted in the window. A key never
// stands in an argument, which everybody on the machine can read.
#pragma once

#include "core/blocklists/keys.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <variant>

namespace startup
{

/// A key as typed, without the spaces around it; or one sentence that says what is wanted, without the key.
std::variant<std::string, QString> readListKey(const QString &typed);

/// Reads each "OPERATOR=FILE" into `keys`. OPERATOR is the operator's name in the catalogue, in any case and with
/// hyphens for spaces, or as much of its beginning as tells it apart. Returns one sentence about what is wrong.
std::optional<QString> readListKeys(const QStringList &arguments, const blocklists::Catalogue &catalogue,
                                    blocklists::Keys &keys);

} // namespace startup
