// SPDX-License-Identifier: Apache-2.0
// check_host() of RFC 7208 once more, written for the tests from the RFC alone. Where the RFC can be read in two ways
// it follows what core/spf/evaluate.h lists.
#pragma once

#include "spfgrammar.h"

#include <set>

namespace property
{

struct Session {
    Ip client;
    std::string mailFrom; // empty: the null sender
    std::string helo;
};

struct Judgement {
    std::string result; // "pass", …
    unsigned lookups = 0;
    unsigned voids = 0;
};

/// §4 to §6, without explanations.
Judgement checkHost(const Internet &internet, const Session &session);

/// The same as if the sender's domain published `record`.
Judgement checkRecord(const Internet &internet, const Session &session, const std::string &record);

/// The lookups of the longest way through `record` as if `domain` published it (§4.6.4); more than ten may be told as
/// eleven.
unsigned worstLookups(const Internet &internet, const std::string &record, const std::string &domain,
                      const Session &session);

/// Whether the SPF texts at `domain`, read as mildly as can be, mean to let `client` send: some term without "-" holds
/// it, in whatever record they lead to, and however damaged that is.
bool isMeant(const Internet &internet, const std::string &domain, const Session &session);

} // namespace property
