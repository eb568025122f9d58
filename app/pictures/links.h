// SPDX-License-Identifier: Apache-2.0
// How one name leads to another, or agrees with it: a line with a pill that says so in words. A line that breaks off is
// dashed after its pill.
#pragma once

#include "chips.h"

namespace pictures
{

enum class Bond : std::uint8_t { Looking, Holds, WillHold, Broken, NotChecked };
enum class Course : std::uint8_t { There, Back, Level }; // which end it leads to; Level to neither

struct Link {
    QString text;
    Bond bond = Bond::Looking;
    Course course = Course::Level;
};

Chip chipOf(const Link &link);

/// Draws `link` along `from` and on to `to`, which is further on than its last point and in the same height; the pill
/// stands in the middle of that last part.
void drawLink(Pencil &pencil, const Link &link, const QPolygonF &from, const QPointF &to);

/// What hangs on a trunk where there is no room side by side: a box with a name, and the links to it.
struct Branch {
    QString caption; // may be empty
    QString name;
    Type type = Type::QuietBold;
    std::vector<Link> links;
};

/// Draws `branches` one below the other, hanging on a trunk that begins at `top`. Returns where they end.
double drawBranches(Pencil &pencil, const std::vector<Branch> &branches, double top);

} // namespace pictures
