// SPDX-License-Identifier: Apache-2.0
// What a station of a way asks, numbered like the steps: side by side and hanging on a line from the station, or a
// list.
#pragma once

#include "pencil.h"

#include <QStringList>

namespace pictures
{

/// Draws `questions` below `top`; `station` is where the line comes from in pictures that stand side by side. Returns
/// where they end.
double drawQuestions(Pencil &pencil, const QStringList &questions, double top, std::optional<double> station);

} // namespace pictures
