// SPDX-License-Identifier: Apache-2.0
// What colours mean in this window, each in light and dark. Against the page every text role has at least 4.5 : 1 and
// every outline that carries meaning 3 : 1 (WCAG 2.1 §1.4.3, §1.4.11); tst_style computes it. A colour never says
// anything alone: a shape and a word always stand beside it.
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace widgets
{

enum class Colour : std::uint8_t {
    Window, // the rail's ground
    Page,
    Card,
    Sunk, // the ground of letters and of the nodes of pictures
    Text,
    QuietText,
    Edge,     // of fields, buttons, checks and tiles
    Hairline, // of cards and rows; decoration only
    Unfilled, // the part of a bar that is still to come; a text says the same
    Accent,   // buttons, links, focus
    OnAccent,
    NextTint,
    NextOutline,
    Chosen, // the ground of the row that is open in the rail
    Red,    // mail is refused now
    RedTint,
    RedOutline,
    Amber, // worth fixing
    AmberTint,
    AmberOutline,
    AmberGlyph,
    Green, // done, passes
    GreenTint,
    GreenOutline,
};

/// `role` as it is with `palette`, light or dark; at high contrast tints vanish and hairlines are as strong as text.
QColor colour(Colour role, const QPalette &palette);

/// The same for a palette that is not there yet.
QColor colour(Colour role, bool dark);

} // namespace widgets
