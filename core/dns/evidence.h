// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "message.h"

#include "core/budget.h"
#include "core/finding.h"

namespace dns
{

/// One question and its answer for a finding: the alias chain and the records, or the status where there are none.
Evidence evidenceOf(const Question &question, const Reply &reply);
inline Evidence evidenceOf(const Asked &asked)
{
    return evidenceOf(asked.question, *asked.reply);
}

/// `lookup-failed` about `subject`: the question was not answered, which says nothing about the record; `alias-circle`
/// where that is because aliases lead back to themselves, `too-much-to-read` where it was over the budget to ask it.
Finding lookupFailed(std::string subject, const Question &question, const Reply &reply);
inline Finding lookupFailed(std::string subject, const Asked &asked)
{
    return lookupFailed(std::move(subject), asked.question, *asked.reply);
}

/// Whether both say that the same question was not answered, about whatever subject.
bool repeats(const Finding &finding, const Finding &told);

/// Without what only repeats that a question was not answered, about whatever subject.
Findings toldOnce(const Findings &findings);

/// `too-much-to-read` about `subject`: of what stands at `name`, `count` things where that is known, as many as
/// budget::limitOf() says were looked at.
Finding tooMuchToRead(std::string subject, budget::What what, const Name &name, std::size_t count = 0);

} // namespace dns
