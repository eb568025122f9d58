// SPDX-License-Identifier: Apache-2.0
// What a person put into a field that takes anything: the name of a domain in whatever form they have it at hand, or
// the source of a message.
#pragma once

#include "core/dns/name.h"

#include <QString>

namespace startup
{

struct Pasted {
    enum class Kind {
        Domain,    // a name, a mail address, a link, a line of a zone file
        Rejection, // of a message: what a server said, or what came back
        Message,   // its source, or its head alone: to be read as one
        Nothing,   // that could be understood
    };
    Kind kind = Kind::Nothing;
    dns::Name domain = {};
    QString problem = {}; // for Nothing, one sentence
};

Pasted understand(const QString &typed);

} // namespace startup
