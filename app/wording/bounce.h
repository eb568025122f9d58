// SPDX-License-Identifier: Apache-2.0
// A refusal in words: what it means, and what to do about it.
#pragma once

#include "core/bounce/tally.h"

#include <QString>

namespace wording
{

struct BounceWords {
    QString summary; // what it means for the message, one sentence, and whether it is tried again
    QString fix;     // what to do, in one to three sentences
};

BounceWords say(const bounce::Reading &reading);

/// "no reverse name", "on a blocklist", …: for a table of many.
QString bounceCause(bounce::Cause cause);
/// Where in the walk it is fixed: "Step 2: …"; empty where nothing there is at fault.
QString bounceStep(bounce::Step step);
/// "T-Online: little trust (12 refused)"
QString bounceLine(const bounce::Tally::Share &share);
/// How many of `tally`'s messages were refused, and whether that is usual; empty where it does not tell of any that
/// arrived.
QString bounceShare(const bounce::Tally &tally);

} // namespace wording
