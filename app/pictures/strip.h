// SPDX-License-Identifier: Apache-2.0
// A line with points in time on it, each with its words below; upright, with the words beside, where there is no room.
#pragma once

#include "pencil.h"

namespace pictures
{

enum class Moment : std::uint8_t { Past, Now, Waiting, Later }; // Waiting: others have to act

struct Point {
    Moment moment = Moment::Later;
    QString title;
    QString when;          // may be empty
    QString text;          // may be empty
    bool isCertain = true; // or only if things go on so: the line that leads there is dotted
};

/// Draws `points` from the top on, each at least `column` measures wide. Returns where they end.
double drawStrip(Pencil &pencil, const std::vector<Point> &points, double column);

} // namespace pictures
