// SPDX-License-Identifier: Apache-2.0
// A record as the form of a DNS host takes it: what goes into each of its boxes, letter for letter. A card that copies
// it and a text that prints it read the same value, so that they cannot disagree.
#pragma once

#include "record.h"

#include "core/discovery/dnshost.h"

namespace records
{

struct Typed {
    bool nameInFull = false;  // the form wants the whole name, not the one without the domain
    bool nameIsEmpty = false; // the box for the name stays empty: that is the domain itself
    std::string shortName;    // for forms that add the domain themselves; nothing where nameIsEmpty
    std::string fullName;
    std::string value;          // with the quotes and the final dot that the form insists on
    bool valueIsQuoted = false; // otherwise it stands there as one line without quotes
};

/// `record` for the forms of `host`; null: as most of them have it. A reverse zone is somebody else's, so its host is
/// never the domain's.
Typed typed(const Record &record, const discovery::DnsHost *host);

/// The strings of a TXT record as the forms take them that want quotes or pieces (RFC 1035 §5.1).
std::string inPieces(const std::vector<std::string> &strings);

} // namespace records
