// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/finding.h"

#include <utility>

namespace dns
{

/// What a check has found so far, and whether more may come.
struct Checked {
    Findings findings;
    bool pending = false;

    void append(Checked other)
    {
        findings.append(std::move(other.findings));
        pending = pending || other.pending;
    }
};

} // namespace dns
