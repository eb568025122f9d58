// SPDX-License-Identifier: Apache-2.0
// What holds for every list of things to do, whatever a report says and whatever has been told.
#pragma once

#include "zonetest.h"

#include "core/todo/todo.h"

#include <set>

namespace test
{

inline QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

inline constexpr std::int64_t now = 1'795'000'000;

/// "ptr:25.203.113.25 asked < senders:example.com" per task, in their order.
inline QStringList listed(const std::vector<todo::Task> &tasks)
{
    QStringList lines;
    for (const todo::Task &task : tasks) {
        QString line = q(task.id);
        if (task.state != todo::State::ToDo)
            line += ' ' + q(toText(task.state));
        for (const std::string &id : task.waitsFor)
            line += " < " + q(id);
        lines << line;
    }
    return lines;
}

inline QStringList listed(const checkup::Report &report, const todo::Progress &progress = {})
{
    return listed(todo::tasks(report, progress, now));
}

/// The task called `id`; an empty one where there is none.
inline todo::Task find(const std::vector<todo::Task> &tasks, const char *id)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [id](const todo::Task &task) { return task.id == id; });
    return found == tasks.end() ? todo::Task{} : *found;
}

/// What has to be mended has one task that mends it.
inline QString brokenCure(const checkup::Report &report, const std::vector<todo::Task> &tasks)
{
    for (const Check check : allChecks) {
        for (const Finding &finding : report.of(check)) {
            const todo::Mended one = todo::mended(finding, check);
            const auto count = std::count_if(tasks.begin(), tasks.end(), [&one](const todo::Task &task) {
                return std::find(task.mends.begin(), task.mends.end(), one) != task.mends.end();
            });
            if (count > 1 || (finding.severity >= Severity::Unknown && count == 0))
                return QString::number(count) + " tasks mend " + q(toText(finding.code)) + ' ' + q(finding.subject);
        }
    }
    return {};
}

/// Every record to publish is typed in one task, and nothing else is.
inline QString brokenRecord(const checkup::Report &report, const std::vector<todo::Task> &tasks)
{
    for (const records::Record &record : report.records) {
        if (record.action == records::Action::Keep)
            continue;
        std::size_t typed = 0, wanted = 0, holders = 0;
        const todo::ToType one{record.purpose, record.action, record.name};
        for (const records::Record &other : report.records)
            wanted +=
                other.action != records::Action::Keep && one == todo::ToType{other.purpose, other.action, other.name};
        for (const todo::Task &task : tasks) {
            const auto count = std::size_t(std::count(task.records.begin(), task.records.end(), one));
            typed += count;
            holders += count > 0;
        }
        if (typed != wanted || holders != 1)
            return "a record is not typed once: " + q(record.name.toText());
    }
    return {};
}

/// Nothing comes before what it waits for, no two tasks are called alike, and the next one waits for nothing.
inline QString brokenOrder(const std::vector<todo::Task> &tasks)
{
    std::set<std::string> seen;
    for (const todo::Task &task : tasks) {
        for (const std::string &id : task.waitsFor) {
            if (!seen.contains(id))
                return q(task.id) + " comes before " + q(id);
        }
        if (!seen.insert(task.id).second)
            return "twice: " + q(task.id);
        if (task.state != todo::State::ToDo && !task.since)
            return "nobody knows since when: " + q(task.id);
        if (task.kind == todo::Kind::Wait && !task.lookAgainAt && task.state == todo::State::ToDo)
            return "nobody looks again: " + q(task.id);
    }
    const todo::Task *next = todo::next(tasks);
    const bool isGood = !next || (next->waitsFor.empty() && next->state == todo::State::ToDo);
    return isGood ? QString() : "the next one waits: " + q(next->id);
}

/// Nobody is asked for what they have confirmed already.
inline QString brokenQuestion(const checkup::Report &report, const std::vector<todo::Task> &tasks)
{
    const Setup &setup = report.setup;
    for (const todo::Task &task : tasks) {
        if (task.kind != todo::Kind::ConfirmSenders || task.cause == todo::Cause::Unusable)
            continue;
        for (const std::string &about : task.about) {
            const bool isSender = std::any_of(setup.senders.begin(), setup.senders.end(), [&](const Sender &sender) {
                return sender.confirmed && ip::toText(ip::unmap(sender.address)) == about;
            });
            if (isSender || (setup.host && setup.hostConfirmed && setup.host->toText() == about))
                return "confirmed already: " + q(about);
        }
    }
    return {};
}

/// The first of these rules that is broken; empty where all hold.
inline QString broken(const checkup::Report &report, const std::vector<todo::Task> &tasks)
{
    for (const QString &one :
         {brokenCure(report, tasks), brokenRecord(report, tasks), brokenOrder(tasks), brokenQuestion(report, tasks)}) {
        if (!one.isEmpty())
            return one;
    }
    return {};
}

} // namespace test
