// SPDX-License-Identifier: Apache-2.0
// The one thing to do next, as its card says and offers it: what a task of todo::tasks() is in words, the letter or the
// value to copy for it, and what its buttons do.
#pragma once

#include "walk.h"

#include "core/todo/todo.h"

#include <optional>
#include <vector>

namespace wizard
{

struct NextAction {
    enum class Kind {
        Copy,        // `data` to the clipboard
        OpenLink,    // `data` in the web browser or the mail program
        OpenPage,    // another page of the walk
        OpenRow,     // what was found, with how it is fixed
        OpenMessage, // a file with a message that was sent
        CheckAgain,
        Tell,     // `told` of the task happened now
        TakeBack, // `told` of the task did not happen
    };
    Kind kind = Kind::CheckAgain;
    QString label = {};
    QString data = {};
    Step page = Step::Start;
    std::optional<std::int64_t> todo::Told::*told = nullptr;
    bool operator==(const NextAction &) const = default;
};

struct NextContent {
    enum class State { Next, Waiting };
    std::string task; // its id
    State state = State::Next;
    QString title;
    QString how;
    QString time;    // how long it usually takes
    QString waiting; // since when, and when it is looked at again
    QString subject; // of the letter
    QString letter;  // without its subject
    QString caption; // of the value
    QString value;   // to copy
    std::optional<NextAction> primary;
    std::vector<NextAction> quiet; // at most two
    std::optional<NextAction> tick;
    std::optional<NextAction> undo; // takes back what was told
    bool operator==(const NextContent &) const = default;
};

/// `task` of walk.tasks(), as the page `on` shows it.
NextContent nextContent(const todo::Task &task, const Walk &walk, Step on);

/// Whether `task` mends something on `page`, be it done there or elsewhere.
bool helps(const todo::Task &task, Step page);

/// What takes back that `task` was said to be done.
QString takeBackWords(const todo::Task &task);

/// The task that the page `on` puts first: one that can be done now, or else one that waits for others. Null where
/// nothing is left.
const todo::Task *nextOn(Step on, const std::vector<todo::Task> &tasks);

} // namespace wizard
