// SPDX-License-Identifier: Apache-2.0
#include "card.h"

#include "cardframe.h"
#include "colours.h"
#include "measures.h"
#include "settle.h"
#include "stylepaint.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace widgets
{

Card::Card(QWidget *parent) : QWidget(parent), m_inside(new QVBoxLayout(this))
{
    setInsets(m_inside, this, 20, 16, 20, 16);
    m_inside->setSpacing(measure(this, 8));
    fitHeight(this);
}

void Card::setStripe(std::optional<Severity> severity)
{
    m_stripe = severity;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = measure(this, 8);
    paint::box(painter, rect(), radius, colour(Colour::Card, palette()), colour(Colour::Hairline, palette()),
               measure(this, 1));
    if (!m_stripe)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(shape);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, measure(this, 5), height())),
                     colourOf(*m_stripe, palette()));
}

} // namespace widgets
