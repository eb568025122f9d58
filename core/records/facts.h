// SPDX-License-Identifier: Apache-2.0
// What DNS says of a set-up's SPF, DKIM and DMARC, before anybody judges. It is made once per pass of a check-up; the
// findings and the records to publish are both made of it.
#pragma once

#include "core/dkim/check.h"
#include "core/dmarc/check.h"
#include "core/spf/facts.h"

namespace records
{

struct Facts {
    spf::Facts spf;
    dkim::Facts dkim;
    dmarc::Facts dmarc;
    bool spfByHand = false;       // SpfChecked
    bool mailGoesNowhere = false; // names::mailGoesNowhere()
};

/// What is known about SPF. A name of the server's that it can never go by (names::ehloFault) has no use for a record.
spf::Facts spfFacts(const Setup &setup, const dns::Answers &dns);

/// All three of `setup`.
Facts look(const Setup &setup, const dns::Answers &dns);

} // namespace records
