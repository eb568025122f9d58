// SPDX-License-Identifier: Apache-2.0
// Inside todo: the list while it is made.
#pragma once

#include "todo.h"

#include "core/records/publish.h"

#include <deque>
#include <map>

namespace todo
{

class Draft
{
public:
    explicit Draft(const checkup::Report &report);

    const checkup::Report &report;
    std::deque<Task> tasks; // a reference stays good while others are added

    /// The task called `id`, made where there is none yet.
    Task &need(const std::string &id, Kind kind, Step step, Who who);
    [[nodiscard]] Task *find(std::string_view id);
    /// Notes once that `task` mends `finding`.
    void mend(Task &task, const Finding &finding);
    /// Notes once that the task called `id` comes first.
    static void await(Task &task, const std::string &id);

    /// The id of the letter to whoever holds `address`: one for all addresses of theirs.
    [[nodiscard]] std::string letterTo(const std::string &address) const;
    /// Who that is, or nothing.
    [[nodiscard]] std::string holderOf(const std::string &address) const;
    [[nodiscard]] std::string domain() const { return report.setup.domain.toText(); }
    /// Whether it is the person who said that mail leaves from `address`.
    [[nodiscard]] bool isConfirmed(const std::string &address) const;
    /// Whether that is so, and it is one that mail could come from.
    [[nodiscard]] bool isPublished(const std::string &address) const;
    /// Whether anybody said what sends.
    [[nodiscard]] bool isNamed() const;

private:
    std::map<std::string, std::string> m_holders; // by address
};

/// The tasks of the records that are to be added, replaced or removed.
void addRecordTasks(Draft &draft);
/// The tasks of what was found; those of records are there already.
void addCures(Draft &draft);
/// Confirming, signing, proving, and the next stage.
void addWalk(Draft &draft);
/// What the person told, and what follows from it.
void applyProgress(Draft &draft, const Progress &progress, std::int64_t now);
/// Puts them in order.
void arrange(std::vector<Task> &tasks);

Step stepOf(records::Purpose purpose);
Step stepOf(Check check);

} // namespace todo
