// SPDX-License-Identifier: Apache-2.0
// The shapes that controls are drawn of. Sizes and positions are the style's business; here is only ink.
#pragma once

#include "buttonrole.h"

#include <QStyleOption>

class QPainter;

namespace widgets::paint
{

/// A rounded box with `edge` inside its outline, `width` wide.
void box(QPainter &painter, const QRectF &rect, double radius, const QColor &ground, const QColor &edge, double width);

/// The role of a button that is drawn with `option`.
ButtonRole roleIn(const QStyleOptionButton &option, const QWidget *widget);

/// Ground and outline of a push button.
void buttonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// Its icon, text and chevron, in the middle.
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);

/// Ground of a tool button, where the pointer is over it or where it is down.
void toolBevel(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// Its icon or arrow and its text, from the start.
void toolLabel(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);

/// Ground and outline of what is typed or chosen in; the outline shows the focus.
void field(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool hasFocus);

void checkBox(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void radioButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// A chevron in the middle of `rect`, which Qt::ArrowType points where the option says.
void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType where, const QColor &colour, const QWidget *widget);

/// A thin bar, as far filled as the option says; all of its middle third where nobody knows how far it is.
void progress(QPainter &painter, const QStyleOptionProgressBar &option, const QWidget *widget);

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle);

/// The ring around what has the keyboard.
void focusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, const QWidget *widget);

} // namespace widgets::paint
