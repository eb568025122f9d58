// SPDX-License-Identifier: Apache-2.0
#include "card.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace widgets
{

Card::Card(QWidget *parent) : QWidget(parent), m_inside(new QVBoxLayout(this))
{
    const int unit = fontMetrics().height();
    m_inside->setContentsMargins(unit, unit * 3 / 4, unit, unit * 3 / 4);
    m_inside->setSpacing(unit / 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Card::setStripe(std::optional<Severity> severity)
{
    m_stripe = severity;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = fontMetrics().height() / 3.0;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlpha(40);
    painter.fillPath(shape, palette().color(QPalette::Base));
    if (m_stripe) {
        const double wide = qMax(3.0, fontMetrics().height() / 4.0);
        QRectF stripe(rect());
        stripe.setWidth(wide);
        if (isRightToLeft())
            stripe.moveRight(rect().right() + 1);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(stripe, colourOf(*m_stripe, palette()));
        painter.restore();
    }
    painter.setPen(line);
    painter.drawPath(shape);
}

} // namespace widgets
