// SPDX-License-Identifier: Apache-2.0
// A picture as the list of what is drawn in it, laid out for one width and from left to right. Laying out and painting
// are apart: the height follows from the width, mirroring is done in one place, and a test can ask where things are.
#pragma once

#include "app/widgets/colours.h"
#include "app/widgets/icons.h"
#include "app/widgets/marks.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace pictures
{

using widgets::Colour;
using widgets::Glyph;
using widgets::Icon;

enum class Dash : std::uint8_t { None, Dashed, Dotted };
enum class Tip : std::uint8_t { None, Filled, Open };

struct Box {
    QRectF at;
    double radius = 0;
    std::optional<Colour> fill = std::nullopt;
    std::optional<Colour> outline = std::nullopt;
    double width = 1; // of the outline, in pixels at 14 px text, as everywhere
    Dash dash = Dash::None;
};

/// A line through `points`, with round corners and what it ends in.
struct Stroke {
    QPolygonF points;
    Colour colour = Colour::Edge;
    double width = 2;
    Dash dash = Dash::None;
    Tip tip = Tip::None;
};

/// One line of text, in a box that fits it.
struct Words {
    QRectF at;
    QString text;
    QFont font;
    Colour colour = Colour::Text;
    bool leftToRight = false; // addresses and names of hosts, whatever the writing around them
    bool struck = false;
};

struct Sign {
    QRectF at;
    Glyph glyph = Glyph::Information;
};

struct Symbol {
    QRectF at;
    Icon icon = Icon::Server;
    Colour colour = Colour::QuietText;
};

using Item = std::variant<Box, Stroke, Words, Sign, Symbol>;

/// What is said when the pointer rests on a part of the picture.
struct Hint {
    QRectF at;
    QString text;
};

struct Sketch {
    std::vector<Item> items;
    std::vector<Hint> hints;
    QSizeF size;      // its width is the one it was laid out for
    double scale = 1; // pixels for each pixel of the measures, which are for 14 px text
};

/// Where `item` is, its own line width not counted.
QRectF boundsOf(const Item &item);

/// Draws `sketch` in the colours of `palette`; mirrored where the writing goes from right to left.
void paint(QPainter &painter, const Sketch &sketch, const QPalette &palette, Qt::LayoutDirection direction);

} // namespace pictures
