// SPDX-License-Identifier: Apache-2.0
// Inside wording: the two halves of what is said of a task.
#pragma once

#include "tasks.h"
#include "topics.h"

namespace wording
{

/// How it is done.
QString how(const todo::Task &task, const checkup::Report &report);
/// Whether the receiver wants to know the server first, rather than tells what its users complain about.
bool introducesServer(const todo::Task &task);
/// Whether there is no key yet, rather than one that is of no use.
bool isKeyMissing(const todo::Task &task);

} // namespace wording
