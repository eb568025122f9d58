// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings.h"
#include "zonetest.h"

#include "core/dmarc/check.h"

namespace test
{

/// What is found about DMARC in a zone text.
inline Findings dmarcFindings(const std::string &text, const Setup &setup)
{
    return settled(zone(text), [&](const dns::Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
}

} // namespace test
