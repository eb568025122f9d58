// SPDX-License-Identifier: Apache-2.0
// Small line drawings for buttons and pictures. They are lines in one colour, sharp at every size; those that point
// are mirrored where the writing goes the other way.
#pragma once

#include "colours.h"

#include <QIcon>
#include <QWidget>

#include <cstdint>

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

/// An icon as a widget beside a text: 18 px at 14 px text or `side` of these, in the middle of a line of text. Screen
/// readers pass it over: the words say the same.
class IconView : public QWidget
{
    Q_OBJECT

public:
    explicit IconView(Icon icon, QWidget *parent = nullptr, Colour colour = Colour::QuietText, double side = 18);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Colour m_colour;
    double m_side;
};

} // namespace widgets
