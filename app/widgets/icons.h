// SPDX-License-Identifier: Apache-2.0
// Small line drawings for buttons and pictures. They are lines in one colour, sharp at every size; those that point
// are mirrored where the writing goes the other way.
#pragma once

#include <QIcon>

#include <cstdint>

class QPainter;
class QRectF;

namespace widgets
{

enum class Icon : std::uint8_t {
    Copy,
    Tick,
    Cross,
    LookAgain,
    OpenOutside,
    Save,
    HandOver, // to a helper
    Menu,
    Help,
    Clock,
    ChevronForward, // right, and left where the writing goes the other way
    ChevronDown,
    Arrow,
    Plus,
    Minus,
    Pencil,
    Cloud,
    Relay,
    Sheet,
    Server,
    Key,
    Globe,
    Shield,
    Inbox,
    Person,
    Envelope,
    SignedEnvelope,
    House,
    Shop,
    Calendar,
    Table,
    Search,
};

/// Draws `icon` into the middle of `box` in lines of `colour`.
void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour);

/// The same as an icon: in the pen of whoever draws it, or in the colour of the program's text.
QIcon iconOf(Icon icon);

} // namespace widgets
