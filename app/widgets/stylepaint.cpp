// SPDX-License-Identifier: Apache-2.0
#include "stylepaint.h"

#include "buttonrole.h"
#include "colours.h"
#include "measures.h"
#include "theme.h"

#include <QDialog>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace widgets::paint
{

static bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void box(QPainter &painter, const QRectF &rect, double radius, const QColor &ground, const QColor &edge, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(edge.isValid() && edge.alpha() > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    const double half = painter.pen().style() == Qt::NoPen ? 0 : width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

/// A dialog's default button, which Enter presses, is filled without being told to.
ButtonRole roleIn(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = roleOf(widget);
    // Elsewhere whatever has the focus says that it is the default.
    const bool isDefault = option.features.testFlag(QStyleOptionButton::DefaultButton) && widget &&
                           qobject_cast<const QDialog *>(widget->window());
    return isDefault && role == ButtonRole::Outlined ? ButtonRole::Filled : role;
}

void buttonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonRole role = roleIn(option, widget);
    if (role == ButtonRole::Quiet)
        return;
    const QPalette &palette = option.palette;
    const double radius = measure(widget, 6);
    const double line = measure(widget, 1);
    if (!has(option, QStyle::State_Enabled)) {
        box(painter, option.rect, radius, colour(Colour::Sunk, palette), colour(Colour::Hairline, palette), line);
        return;
    }
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isOver = has(option, QStyle::State_MouseOver);
    if (role == ButtonRole::Filled) {
        const QColor accent = colour(Colour::Accent, palette);
        const int change = isDown ? 118 : isOver ? 108 : 100;
        box(painter, option.rect, radius, isDark(palette) ? accent.lighter(change) : accent.darker(change), {}, 0);
        return;
    }
    const Colour ground = isDown ? Colour::Chosen : isOver ? Colour::NextTint : Colour::Card;
    const Colour edge = role == ButtonRole::OutlinedAccent ? Colour::Accent : Colour::Edge;
    box(painter, option.rect, radius, colour(ground, palette), colour(edge, palette), line);
}

static QColor inkOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (!has(option, QStyle::State_Enabled))
        return colour(Colour::QuietText, option.palette);
    switch (roleIn(option, widget)) {
    case ButtonRole::Filled:
        return colour(Colour::OnAccent, option.palette);
    case ButtonRole::OutlinedAccent:
    case ButtonRole::Quiet:
        return colour(Colour::Accent, option.palette);
    case ButtonRole::Outlined:
        break;
    }
    return colour(Colour::Text, option.palette);
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    painter.save();
    painter.setLayoutDirection(option.direction);
    const ButtonRole role = roleIn(option, widget);
    const QColor ink = inkOf(option, widget);
    const bool isOver = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    QFont font = painter.font();
    if (role == ButtonRole::Filled)
        font.setBold(true);
    font.setUnderline(role == ButtonRole::Quiet && isOver);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side > 0 && !option.text.isEmpty() ? measure(widget, 8) : 0;
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int arrow = hasMenu ? measure(widget, 24) : 0;
    const int room =
        option.rect.width() - side - gap - arrow - (role == ButtonRole::Quiet ? 0 : 2 * measure(widget, 6));
    const QString words = metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int text = metrics.size(Qt::TextShowMnemonic, words).width();
    const int width = side + gap + text + arrow;
    QRect whole(option.rect.center().x() - width / 2, option.rect.top(), width, option.rect.height());
    if (role == ButtonRole::Quiet || width > option.rect.width())
        whole.moveLeft(option.rect.left());
    const auto place = [&](int x, int wide) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(whole.left() + x, whole.top(), wide, whole.height()));
    };
    if (side > 0) {
        const QRect at = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(side, side), place(0, side));
        option.icon.paint(&painter, at); // in the colour of the pen
    }
    painter.drawText(place(side + gap, text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, words);
    if (hasMenu)
        chevron(painter, place(width - measure(widget, 16), measure(widget, 16)), Qt::DownArrow, ink, widget);
    painter.restore();
}

void toolBevel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isOver = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (isDown || isOver || !has(option, QStyle::State_AutoRaise))
        box(painter, option.rect, measure(widget, 6),
            colour(isDown || isOver ? Colour::Chosen : Colour::Card, option.palette),
            has(option, QStyle::State_AutoRaise) ? QColor() : colour(Colour::Edge, option.palette), measure(widget, 1));
}

void toolLabel(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const QColor ink = option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled,
                                            QPalette::ButtonText);
    const QRect room = option.rect.adjusted(measure(widget, 8), 0, -measure(widget, 8), 0);
    const int side = option.iconSize.width();
    const auto place = [&](int x, int wide) {
        return QStyle::visualRect(option.direction, room, QRect(room.left() + x, room.top(), wide, room.height()));
    };
    painter.save();
    painter.setLayoutDirection(option.direction);
    painter.setFont(option.font);
    painter.setPen(ink);
    if (option.features.testFlag(QStyleOptionToolButton::Arrow))
        chevron(painter, place(0, side), option.arrowType, ink, widget);
    else
        option.icon.paint(&painter, place(0, side));
    const int start = side + measure(widget, 8);
    painter.drawText(place(start, room.width() - start), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                     option.text); // which the painter mirrors
    painter.restore();
}

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool hasFocus)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const Colour edge = !isEnabled ? Colour::Hairline : hasFocus ? Colour::Accent : Colour::Edge;
    box(painter, option.rect, measure(widget, 6), colour(isEnabled ? Colour::Card : Colour::Sunk, option.palette),
        colour(edge, option.palette), measure(widget, hasFocus ? 2 : 1));
}

/// Edge and ground of a check or radio button.
static void indicator(QPainter &painter, const QStyleOption &option, const QWidget *widget, double radius, bool isOn)
{
    const QPalette &palette = option.palette;
    const double line = measure(widget, 1);
    if (!has(option, QStyle::State_Enabled))
        box(painter, option.rect, radius, colour(Colour::Sunk, palette), colour(Colour::Edge, palette), line);
    else if (isOn)
        box(painter, option.rect, radius, colour(Colour::Accent, palette), {}, 0);
    else
        box(painter, option.rect, radius,
            colour(has(option, QStyle::State_MouseOver) ? Colour::NextTint : Colour::Card, palette),
            colour(Colour::Edge, palette), line);
}

void checkBox(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isPart = has(option, QStyle::State_NoChange);
    const bool isOn = isPart || has(option, QStyle::State_On);
    indicator(painter, option, widget, measure(widget, 4), isOn);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    painter.setPen(QPen(colour(isEnabled ? Colour::OnAccent : Colour::QuietText, option.palette), 2, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.translate(option.rect.topLeft());
    painter.scale(option.rect.width() / 18.0, option.rect.height() / 18.0);
    if (isPart)
        painter.drawLine(QPointF(5, 9), QPointF(13, 9));
    else
        painter.drawPolyline(QPolygonF{{4.8, 9.4}, {7.8, 12.4}, {13.2, 6}});
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isOn = has(option, QStyle::State_On);
    const QRectF rect(option.rect);
    indicator(painter, option, widget, rect.width() / 2, isOn);
    if (!isOn)
        return;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const double inset = rect.width() * 5.5 / 18;
    box(painter, rect.adjusted(inset, inset, -inset, -inset), rect.width(),
        colour(isEnabled ? Colour::OnAccent : Colour::QuietText, option.palette), {}, 0);
}

void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType where, const QColor &colour, const QWidget *widget)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    const double scale = qMin<double>(measure(widget, 16), qMin(rect.width(), rect.height())) / 16;
    painter.scale(scale, scale);
    painter.rotate(where == Qt::DownArrow ? 90 : where == Qt::LeftArrow ? 180 : where == Qt::UpArrow ? -90 : 0);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-2, -4.5}, {2.5, 0}, {-2, 4.5}});
    painter.restore();
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option, const QWidget *widget)
{
    const double high = measure(widget, 3);
    QRectF bar(option.rect);
    bar.setTop(bar.center().y() - high / 2);
    bar.setHeight(high);
    box(painter, bar, high / 2, colour(Colour::Unfilled, option.palette), {}, 0);
    const double span = double(option.maximum) - option.minimum;
    QRectF filled = bar;
    filled.setWidth(bar.width() * (span > 0 ? (option.progress - option.minimum) / span : 1.0 / 3));
    if (span <= 0)
        filled.moveCenter(bar.center());
    else if (option.direction == Qt::RightToLeft)
        filled.moveRight(bar.right());
    if (filled.width() > 0)
        box(painter, filled, high / 2, colour(Colour::Accent, option.palette), {}, 0);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle)
{
    const bool isBusy = option.activeSubControls != QStyle::SC_None || has(option, QStyle::State_Sunken);
    const double thick = option.orientation == Qt::Vertical ? handle.width() : handle.height();
    const double inset = thick / (isBusy ? 6 : 4);
    box(painter, handle.adjusted(inset, inset, -inset, -inset), thick / 2 - inset, colour(Colour::Edge, option.palette),
        {}, 0);
}

void focusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, const QWidget *widget)
{
    box(painter, rect, measure(widget, 8), Qt::transparent, colour(Colour::Accent, palette), measure(widget, 2));
}

} // namespace widgets::paint
