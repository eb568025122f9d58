// SPDX-License-Identifier: Apache-2.0
// N of M lists could be asked, K name you, J of them matter: the one count that the page, the table, the command line
// and the findings share. Lists are counted, not questions: one list may be asked about several subjects.
#pragma once

#include "outcome.h"

#include <vector>

namespace blocklists
{

struct Tally {
    std::size_t planned = 0;   // M: all lists of the sweep
    std::size_t waiting = 0;   // of them: still being asked
    std::size_t leftOut = 0;   // of them: not asked, because the sweep was stopped
    std::size_t believed = 0;  // N: could be asked and passed their own test
    std::size_t naming = 0;    // K: hold something against a subject
    std::size_t mattering = 0; // J: of those, lists that anybody uses
    std::size_t policy = 0;    // say that a range should not send directly: a matter of the address (step 1)
    std::size_t allowing = 0;  // know a subject as good
    std::size_t refusing = 0;
    std::size_t dead = 0;
    std::size_t silent = 0;       // unproven or unanswered
    bool stoppingLeftOut = false; // one of those left out can stop mail

    std::size_t questions = 0; // by subject and list, for progress
    std::size_t answered = 0;
    bool operator==(const Tally &) const = default;
};

Tally tally(const std::vector<Outcome> &outcomes);

} // namespace blocklists
