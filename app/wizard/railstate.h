// SPDX-License-Identifier: Apache-2.0
// How a page of the walk stands, in a glyph and a word: what the rail says of it.
#pragma once

#include "walk.h"

#include "app/widgets/marks.h"

namespace wizard
{

struct RailState {
    widgets::Glyph glyph = widgets::Glyph::NotReached;
    QString word;
    bool isRefused = false; // mail is refused now because of it
    bool isReachable = true;
    bool isDone = false;
    bool isWaiting = false; // for others
    bool operator==(const RailState &) const = default;
};

RailState railState(Step step, const Walk &walk);

/// The checks that a page is about.
std::vector<Check> checksOf(Step step);

/// How far the five numbered steps have come; the fifth is done when both of its pages are.
struct Totals {
    int done = 0;
    int waiting = 0;
    std::array<widgets::Glyph, 5> steps{};
};
Totals totals(const Walk &walk);

} // namespace wizard
