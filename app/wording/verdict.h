// SPDX-License-Identifier: Apache-2.0
// Inside wording: what a page answers to its question, by check and by the gravest code.
#pragma once

#include "topics.h"

#include <span>

namespace wording
{

/// An answer and its consequence, not translated yet.
struct VerdictText {
    const char *answer;
    const char *consequence;
};

/// What is answered where the worst is `severity`, and a finding of `code` is as bad.
struct VerdictRow {
    Code code;
    Severity severity;
    const char *answer;
    const char *consequence;
};

/// What is answered where no row fits the worst finding.
struct UsualVerdicts {
    VerdictText error;
    VerdictText warning;
    VerdictText fine;
};

/// The rows of one check, the gravest first.
struct CheckVerdicts {
    std::span<const VerdictRow> rows;
    UsualVerdicts usual;
};

extern const CheckVerdicts zoneVerdicts;
extern const CheckVerdicts addressVerdicts;
extern const CheckVerdicts namesVerdicts;
extern const CheckVerdicts listsVerdicts;
extern const CheckVerdicts spfVerdicts;
extern const CheckVerdicts dkimVerdicts;
extern const CheckVerdicts dmarcVerdicts;

} // namespace wording
