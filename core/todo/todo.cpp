// SPDX-License-Identifier: Apache-2.0
#include "todo.h"

#include "draft.h"

#include <algorithm>
#include <iterator>

namespace todo
{

std::vector<Task> tasks(const checkup::Report &report, const Progress &progress, std::int64_t now)
{
    Draft draft(report);
    addRecordTasks(draft);
    addCures(draft);
    addWalk(draft);
    applyProgress(draft, progress, now);
    std::vector<Task> all(std::make_move_iterator(draft.tasks.begin()), std::make_move_iterator(draft.tasks.end()));
    arrange(all);
    return all;
}

const Task *next(const std::vector<Task> &tasks)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), &isDoable);
    return found == tasks.end() ? nullptr : &*found;
}

} // namespace todo
