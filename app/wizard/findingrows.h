// SPDX-License-Identifier: Apache-2.0
// What pages list, as rows: one line each, and in it what it means, what was found, how it is fixed and what DNS said.
#pragma once

#include "walk.h"

#include "app/widgets/rowlist.h"

namespace wizard
{

/// The same for as long as the finding is.
QString rowKey(const todo::Mended &finding);

/// `cure` is the task that ends it, or null; `isNext` when that one is above the rows.
widgets::Row::Content findingRow(const Finding &finding, Check check, const todo::Task *cure, bool isNext,
                                 const Walk &walk);

/// All that is fine, in one row.
widgets::Row::Content fineRow(const Findings &fine, const Walk &walk);

/// A record that is to be typed in, or is being watched, with the form that it goes into.
widgets::Row::Content taskRow(const todo::Task &task, const Walk &walk);

/// The records that are right already, in one row; nothing where there are none.
std::optional<widgets::Row::Content> keptRow(const Walk &walk);

} // namespace wizard
