// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/wholefile.h"

#include "core/checkup/report.h"

#include <QString>

#include <optional>
#include <vector>

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

/// The sentence about a file that was not written.
QString cannotWrite(const files::Result &result);

/// What makes a command end with 1: findings of this severity and worse, or with these codes.
struct FailOn {
    std::optional<Severity> least = Severity::Error;
    std::vector<Code> codes;

    [[nodiscard]] bool fits(const Findings &findings) const;
};

/// `export` and `walk`, whose work is done whatever was found: 1 only where --fail-on asks for it.
Exit exitOfWork(const checkup::Report &report, const std::optional<FailOn> &failOn);

/// `check`: 1 if anything is found that counts; else 3 if names, spf and dmarc are all unknown; else 0.
Exit exitOf(const checkup::Report &report, const FailOn &failOn = {});

} // namespace cli
