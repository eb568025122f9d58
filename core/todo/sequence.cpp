// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include <algorithm>
#include <compare>
#include <map>

namespace todo
{

namespace
{

/// Hours that it usually takes others; nobody else: none.
int takes(const Task &task)
{
    switch (task.kind) {
    case Kind::AskProvider:
        return 48;
    case Kind::LeaveList:
    case Kind::RegisterSender:
    case Kind::InstallKey:
    case Kind::StartSigning:
    case Kind::MakeKey:
    case Kind::SetServerName:
        return 24;
    case Kind::FixCause:
        if (task.cause == Cause::Reports)
            return 2; // before the record that names it is typed
        return task.who == Who::You ? 0 : 24;
    case Kind::TypeRecord:
    case Kind::RaisePolicy:
        return 1; // until others see it
    case Kind::ConfirmSenders:
    case Kind::OpenMessage:
        return 0;
    case Kind::Wait:
        return -1;
    }
    return 0;
}

struct Urgency {
    Severity gravity = Severity::Ok;
    bool concernsAll = false; // without its zone nothing of a domain is found
    int hours = 0;
    auto operator<=>(const Urgency &) const = default;
};

/// As urgent as the most urgent that waits for it.
std::map<std::string, Urgency> urgencies(const std::vector<Task> &tasks)
{
    std::map<std::string, Urgency> all;
    for (const Task &task : tasks)
        all[task.id] = {task.gravity, task.step == Step::Start && task.kind == Kind::FixCause, takes(task)};
    for (std::size_t pass = 0; pass < tasks.size(); ++pass) {
        bool changed = false;
        for (const Task &task : tasks) {
            for (const std::string &id : task.waitsFor) {
                const auto first = all.find(id);
                if (first == all.end() || first->second >= all[task.id])
                    continue;
                first->second = all[task.id];
                changed = true;
            }
        }
        if (!changed)
            break;
    }
    return all;
}

/// Nobody waits for what is over, or not asked for.
void dropWhatIsOver(std::vector<Task> &tasks)
{
    std::map<std::string, bool> open;
    for (const Task &task : tasks)
        open[task.id] = !isOver(task);
    for (Task &task : tasks) {
        std::erase_if(task.waitsFor, [&open](const std::string &id) {
            const auto found = open.find(id);
            return found == open.end() || !found->second;
        });
    }
}

} // namespace

void arrange(std::vector<Task> &tasks)
{
    const auto urgency = urgencies(tasks);
    for (Task &task : tasks)
        task.gravity = urgency.at(task.id).gravity;
    std::stable_sort(tasks.begin(), tasks.end(), [&urgency](const Task &one, const Task &other) {
        const Urgency &first = urgency.at(one.id), &second = urgency.at(other.id);
        return first != second ? first > second : one.step < other.step;
    });
    std::vector<Task> arranged;
    while (!tasks.empty()) {
        const auto isReady = [&tasks](const Task &task) {
            return std::none_of(task.waitsFor.begin(), task.waitsFor.end(), [&tasks](const std::string &id) {
                return std::any_of(tasks.begin(), tasks.end(), [&id](const Task &other) { return other.id == id; });
            });
        };
        auto ready = std::find_if(tasks.begin(), tasks.end(), isReady);
        if (ready == tasks.end()) // tasks that wait for each other; none of them may be lost
            ready = tasks.begin();
        arranged.push_back(std::move(*ready));
        tasks.erase(ready);
    }
    tasks = std::move(arranged);
    dropWhatIsOver(tasks); // only now, so that what is done keeps its place
}

} // namespace todo
