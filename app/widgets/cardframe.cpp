// SPDX-License-Identifier: Apache-2.0
#include "cardframe.h"

#include "colours.h"
#include "measures.h"
#include "settle.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <optional>

namespace widgets
{

namespace
{

struct Tint {
    Colour ground = Colour::Card;
    Colour outline = Colour::Hairline;
    std::optional<Colour> bar = std::nullopt;
};

Tint tintOf(CardState state)
{
    switch (state) {
    case CardState::Next:
        return {Colour::NextTint, Colour::NextOutline, Colour::Accent};
    case CardState::Waiting:
        return {Colour::Sunk, Colour::Hairline, Colour::Edge};
    case CardState::Done:
        return {Colour::GreenTint, Colour::GreenOutline, Colour::Green};
    case CardState::Plain:
        break;
    }
    return {};
}

} // namespace

CardFrame::CardFrame(QWidget *parent, CardState state) : QFrame(parent), m_state(state)
{
    fitHeight(this);
}

void CardFrame::setState(CardState state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tint tint = tintOf(m_state);
    const double line = measure(this, 1);
    const double radius = measure(this, 8);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    painter.fillPath(shape, colour(tint.ground, palette()));
    painter.setPen(QPen(colour(tint.outline, palette()), line));
    painter.drawPath(shape);
    if (!tint.bar)
        return;
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(whole);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, measure(this, 5), height())),
                     colour(*tint.bar, palette()));
}

void CardFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

void setInsets(QLayout *layout, const QWidget *of, double start, double top, double end, double bottom)
{
    const int first = measure(of, start);
    const int last = measure(of, end);
    const bool mirrored = of->isRightToLeft(); // a layout mirrors its contents, not its margins
    layout->setContentsMargins(mirrored ? last : first, measure(of, top), mirrored ? first : last, measure(of, bottom));
}

} // namespace widgets
