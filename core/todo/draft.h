// SPDX-License-Identifier: Apache-2.0
// Inside todo: the list while it is made. What is looked up for each finding is indexed, so that the whole stays linear
// in what a report says.
#pragma once

#include "todo.h"

#include "core/records/publish.h"

#include <deque>
#include <map>
#include <set>
#include <unordered_map>

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
    [[nodiscard]] Task *find(const std::string &id);
    [[nodiscard]] const Task *find(const std::string &id) const;
    /// Notes once that `task` mends `finding` of `check`.
    static void mend(Task &task, const Finding &finding, Check check);
    /// Notes once that `task` is about an address or a name.
    void concern(Task &task, const std::string &subject);
    /// Notes once that the task called `id` comes first.
    static void await(Task &task, const std::string &id);

    /// The id of the letter to whoever holds `address`: one for all addresses of theirs.
    [[nodiscard]] std::string letterTo(const std::string &address) const;
    /// The task that sets the reverse name of `address`, whoever can; null without one.
    [[nodiscard]] const Task *reverseOf(const std::string &address) const;
    /// Who holds `address`, or nothing.
    [[nodiscard]] std::string holderOf(const std::string &address) const;
    [[nodiscard]] std::string domain() const { return report.setup.domain.toText(); }
    /// The id of the task that says what sends.
    [[nodiscard]] std::string confirmation() const { return "senders:" + domain(); }
    /// Whether `subject` is an address that was found to send, and nobody said so yet.
    [[nodiscard]] bool isGuessed(const std::string &subject) const { return m_guessed.contains(subject); }
    /// Whether it is the person who said that mail leaves from `address`, and it is one that mail could come from.
    [[nodiscard]] bool isPublished(const std::string &address) const { return m_published.contains(address); }
    /// Whether anybody said what sends.
    [[nodiscard]] bool isNamed() const { return !m_published.empty() || !report.setup.services.empty(); }
    /// Whether something is wrong with the reverse name of `address`.
    [[nodiscard]] bool hasFaultyReverse(const std::string &address) const { return m_faultyReverse.contains(address); }
    /// The first check, the lists apart, that did not get its answers.
    [[nodiscard]] Check firstUnanswered() const { return m_unanswered; }

private:
    void groupLetters();

    std::unordered_map<std::string, Task *> m_byId;
    std::unordered_map<std::string, std::string> m_reverse; // address → id of the task
    std::map<std::string, std::string> m_holders;           // by address
    std::map<std::string, std::string> m_letters;           // by address
    std::set<std::string> m_guessed, m_published, m_faultyReverse;
    Check m_unanswered = Check::Any;
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

} // namespace todo
