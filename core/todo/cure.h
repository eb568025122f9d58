// SPDX-License-Identifier: Apache-2.0
// Inside todo: what mends a finding, before it is one of the tasks.
#pragma once

#include "draft.h"

#include <algorithm>

namespace todo
{

struct Cure {
    std::string id; // empty: nothing has to be done
    Kind kind = Kind::FixCause;
    Cause cause = Cause::Found;
    Step step = Step::Start;
    Who who = Who::You;
    std::string whom = {};
    std::vector<std::string> waitsFor = {};
    std::optional<Takes> takes = {}; // where that is not as usual
};

/// The task that types a record of which `is` holds; null without one.
template <typename Is> const Task *typing(const Draft &draft, Is is)
{
    const auto found = std::find_if(draft.tasks.begin(), draft.tasks.end(), [&is](const Task &task) {
        return std::any_of(task.records.begin(), task.records.end(), is);
    });
    return found == draft.tasks.end() ? nullptr : &*found;
}

/// The task that is there already.
Cure by(const Task &task);
/// Where no record could be composed: whoever can act has to see for themselves.
Cure byHand(const std::string &topic, const Finding &finding, Step step, const std::string &subject);
/// Saying what sends.
Cure confirming(const Draft &draft);
/// Looking again later; what did not get its answers is looked at together.
Cure waiting(const Draft &draft, Check check);
/// Whose record it is has to mend it.
Cure telling(const std::string &vendor, Step step);

Cure ofAddress(const Finding &finding, const Draft &draft);
Cure ofNames(const Finding &finding, const Draft &draft);
/// Makes the task of the cause, too, which comes first.
Cure ofLists(const Finding &finding, Draft &draft);
Cure ofSpf(const Finding &finding, const Draft &draft);
Cure ofDkim(const Finding &finding, const Draft &draft);
Cure ofDmarc(const Finding &finding, const Draft &draft);

} // namespace todo
