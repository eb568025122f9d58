// SPDX-License-Identifier: Apache-2.0
#include "measures.h"

#include <QApplication>
#include <QFontInfo>
#include <QWidget>

namespace widgets
{

int measure(const QFont &font, double pixels)
{
    constexpr double usual = 14;
    const int grown = qRound(pixels * QFontInfo(font).pixelSize() / usual);
    return pixels > 0 ? qMax(1, grown) : grown;
}

int measure(const QWidget *widget, double pixels)
{
    return measure(widget ? widget->window()->font() : QApplication::font(), pixels);
}

} // namespace widgets
