// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

namespace todo
{

namespace
{

/// Hours that pass until it is done; what nobody else has a part in takes none.
int hours(const Task &task)
{
    if (task.kind == Kind::Wait)
        return -1;
    if (task.cause == Cause::Reports)
        return 2; // before the records are typed, one of which names it
    switch (task.takes) {
    case Takes::Minutes:
    case Takes::Month: // it only has to pass
        return 0;
    case Takes::Hour:
        return 1;
    case Takes::Day:
        return 24;
    case Takes::Days:
        return 48;
    case Takes::Week:
        return 7 * 24;
    }
    return 0;
}

/// What comes before all the rest: without its zone nothing of a domain is found, and what sends decides what is right.
enum class Base : std::uint8_t { None, Senders, Domain };

Base baseOf(const Task &task)
{
    if (task.kind == Kind::ConfirmSenders)
        return Base::Senders;
    const bool isDomain = task.step == Step::Start && task.kind == Kind::FixCause;
    return isDomain && task.gravity == Severity::Error ? Base::Domain : Base::None;
}

struct Urgency {
    Base base = Base::None;
    Severity gravity = Severity::Ok;
    bool concernsAll = false; // what is wrong with the zone is wrong with every record
    int hours = 0;
    auto operator<=>(const Urgency &) const = default;

    /// In each of these as urgent as `other`; whether that is new.
    bool raise(const Urgency &other)
    {
        const Urgency before = *this;
        base = std::max(base, other.base);
        gravity = std::max(gravity, other.gravity);
        concernsAll = concernsAll || other.concernsAll;
        hours = std::max(hours, other.hours);
        return *this != before;
    }
};

using Places = std::unordered_map<std::string, std::size_t>; // in the list, by id

/// As urgent as the most urgent that waits for it.
std::vector<Urgency> urgencies(const std::vector<Task> &tasks, const Places &places)
{
    std::vector<Urgency> all;
    for (const Task &task : tasks)
        all.push_back(
            {baseOf(task), task.gravity, task.step == Step::Start && task.kind == Kind::FixCause, hours(task)});
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            for (const std::string &id : tasks[i].waitsFor) {
                if (const auto first = places.find(id); first != places.end())
                    changed = all[first->second].raise(all[i]) || changed;
            }
        }
    }
    return all;
}

/// Nobody waits for what is over, or not asked for.
void dropWhatIsOver(std::vector<Task> &tasks)
{
    std::set<std::string> open;
    for (const Task &task : tasks) {
        if (!isOver(task))
            open.insert(task.id);
    }
    for (Task &task : tasks)
        std::erase_if(task.waitsFor, [&open](const std::string &id) { return !open.contains(id); });
}

/// The most urgent first, but nothing before what it waits for: `waiting` counts, per task, what is not placed yet.
std::vector<std::size_t> sequence(const std::vector<Task> &tasks, const Places &places)
{
    const std::vector<Urgency> urgency = urgencies(tasks, places);
    const auto isBefore = [&](std::size_t one, std::size_t other) {
        if (urgency[one] != urgency[other])
            return urgency[one] > urgency[other];
        return tasks[one].step != tasks[other].step ? tasks[one].step < tasks[other].step : one < other;
    };
    std::set<std::size_t, decltype(isBefore)> ready(isBefore), blocked(isBefore);
    std::vector<std::size_t> waiting(tasks.size());
    std::vector<std::vector<std::size_t>> waiters(tasks.size());
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        for (const std::string &id : tasks[i].waitsFor) {
            if (const auto first = places.find(id); first != places.end()) {
                waiters[first->second].push_back(i);
                ++waiting[i];
            }
        }
        (waiting[i] == 0 ? ready : blocked).insert(i);
    }
    std::vector<std::size_t> placed;
    while (!ready.empty() || !blocked.empty()) {
        auto &from = ready.empty() ? blocked : ready; // tasks that wait for each other: none of them may be lost
        const std::size_t one = *from.begin();
        from.erase(from.begin());
        placed.push_back(one);
        for (const std::size_t waiter : waiters[one]) {
            if (--waiting[waiter] == 0 && blocked.erase(waiter) > 0)
                ready.insert(waiter);
        }
    }
    return placed;
}

} // namespace

void arrange(std::vector<Task> &tasks)
{
    Places places;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        places[tasks[i].id] = i;
    const std::vector<Urgency> urgency = urgencies(tasks, places);
    const std::vector<std::size_t> order = sequence(tasks, places);
    std::vector<Task> arranged;
    for (const std::size_t i : order) {
        tasks[i].gravity = urgency[i].gravity;
        arranged.push_back(std::move(tasks[i]));
    }
    tasks = std::move(arranged);
    dropWhatIsOver(tasks); // only now, so that what is done keeps its place
}

} // namespace todo
