// SPDX-License-Identifier: Apache-2.0
// How a domain is in all, in one line: what the table of all domains shows, and what has changed since.
#pragma once

#include "walk.h"

#include "app/widgets/marks.h"

namespace wizard
{

/// How the domain of `walk` is, by the look that has just ended.
Standing standingOf(const Walk &walk);

widgets::Glyph glyphOf(StepMark mark);
/// "fine", "to do", …
QString wordOf(StepMark mark);

/// The numbered steps, 1 to 5, that were otherwise before, as sentences; empty where none was.
QStringList changesOf(const Project &project);

} // namespace wizard
