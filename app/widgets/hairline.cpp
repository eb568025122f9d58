// SPDX-License-Identifier: Apache-2.0
#include "hairline.h"

#include "colours.h"
#include "measures.h"

#include <QPainter>

namespace widgets
{

Hairline::Hairline(QWidget *parent, double above, double below) : QWidget(parent), m_above(above), m_below(below)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Hairline::sizeHint() const
{
    return {0, measure(this, m_above) + measure(this, 1) + measure(this, m_below)};
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, measure(this, m_above), width(), measure(this, 1), colour(Colour::Hairline, palette()));
}

} // namespace widgets
