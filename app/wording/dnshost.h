// SPDX-License-Identifier: Apache-2.0
// What is odd about the panel of one DNS host, for whoever types records in there.
#pragma once

#include "core/discovery/dnshost.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace wording
{

/// What a code of DnsHost::quirks means for the one who types; empty for a code that is not known.
QString hostQuirk(std::string_view code);

/// All that is worth knowing before one types at `host`: its quirks, how long a text it takes, how soon a change shows.
QStringList hostNotes(const discovery::DnsHost &host);

} // namespace wording
