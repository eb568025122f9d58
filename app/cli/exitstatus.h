// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkup/report.h"

#include <QString>

namespace cli
{

/// What the program ends with.
enum Exit : int {
    Good = 0,    // pass, valid, no error found
    Bad = 1,     // any other verdict
    Misused = 2, // bad usage or input: one sentence on standard error, nothing on standard output
    Unknown = 3, // could not be told
    Interrupted = 130,
};

/// Writes `sentence` to standard error.
Exit complain(const QString &sentence);

/// `check`: 1 if any verdict is error; else 3 if names, spf and dmarc are all unknown; else 0.
Exit exitOf(const checkup::Report &report);

} // namespace cli
