// SPDX-License-Identifier: Apache-2.0
#include "ground.h"

#include <QPainter>

namespace widgets
{

Ground::Ground(Colour colour, QWidget *parent) : QWidget(parent), m_colour(colour) {}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(m_colour, palette()));
}

} // namespace widgets
