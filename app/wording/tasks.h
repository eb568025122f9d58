// SPDX-License-Identifier: Apache-2.0
// What to do, in words: a title that begins with the verb, and how it is done in one to three sentences.
#pragma once

#include "core/checkup/report.h"
#include "core/todo/task.h"

#include <QString>

namespace wording
{

struct TaskWords {
    QString title;
    QString how;
};

/// A task of todo::tasks() for `report`.
TaskWords say(const todo::Task &task, const checkup::Report &report);

/// How far it has come; empty where nothing was told yet.
QString stateWord(todo::State state);

/// How long a task usually takes, the waiting for others included: "about a day".
QString usually(todo::Takes takes);

} // namespace wording
