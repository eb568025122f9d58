// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QWidget>

namespace widgets
{

/// Draws on a widget, and takes its direction for the start of texts: Qt's own takes the program's.
class Painter : public QPainter
{
public:
    explicit Painter(QWidget *widget) : QPainter(widget)
    {
        setLayoutDirection(widget->layoutDirection());
        setRenderHint(QPainter::Antialiasing);
    }
};

} // namespace widgets
