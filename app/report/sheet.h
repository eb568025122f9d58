// SPDX-License-Identifier: Apache-2.0
// A sheet for one party, with what that party controls and nothing else: the company that keeps the DNS, the one that
// gave the address, whoever looks after the server. No secret is ever in it.
#pragma once

#include "textreport.h"

#include "core/todo/task.h"

namespace report
{

/// What `who` is asked to do, of `tasks`; empty where it is nothing.
QString sheet(const checkup::Report &report, const std::vector<todo::Task> &tasks, Who who, int columns = usualColumns);

} // namespace report
