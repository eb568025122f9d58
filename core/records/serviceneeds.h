// SPDX-License-Identifier: Apache-2.0
// Inside records: what the services that somebody named as senders need in DNS, and whether it is there: their include
// (RFC 7208 §5.2), the aliases to their keys (RFC 6376 §3.1), the alias that bounces come back to.
#pragma once

#include "spfproposal.h"

namespace records
{

/// Which of them is not in the SPF record, what does not fit into it, and whose bounces count for the domain only once
/// a return path is set up.
Findings serviceFindings(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                         const SpfProposal &proposal, const dns::Answers &dns);

} // namespace records
