// SPDX-License-Identifier: Apache-2.0
// The signs of states and the small line drawings in the nodes of pictures.
#pragma once

#include "app/widgets/colours.h"

#include <cstdint>

class QPainter;
class QRectF;

namespace pictures
{

enum class Glyph : std::uint8_t {
    Done,
    WorthFixing,
    Refused,
    Waiting,
    LookingUp,
    Current,
    NotReached,
    CouldNotCheck,
    Info,
    LeftOut,
};

enum class Icon : std::uint8_t { Person, Server, Shield, Inbox, Key, Globe, Envelope, SignedEnvelope };

/// Draws `glyph` into `box`, coloured as its state is.
void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette);

/// Draws `icon` into `box` in lines of `colour`.
void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour);

} // namespace pictures
