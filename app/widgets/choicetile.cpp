// SPDX-License-Identifier: Apache-2.0
#include "choicetile.h"

#include "colours.h"
#include "measures.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <utility>

namespace widgets
{

namespace
{

QFont titleFont(const QFont &font)
{
    return scaled(font, 1, true);
}

} // namespace

ChoiceTile::ChoiceTile(Words words, QWidget *parent) : QRadioButton(words.title, parent), m_words(std::move(words))
{
    setAccessibleDescription(
        m_words.tag.isEmpty()
            ? m_words.meaning
            : tr("%1. %2", "a mark such as Suggested, what it means").arg(m_words.tag, m_words.meaning));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceTile::sizeHint() const
{
    const int width = measure(this, 300);
    return {width, heightForWidth(width)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    const int width = measure(this, 150);
    return {width, measure(this, 48)};
}

int ChoiceTile::heightForWidth(int width) const
{
    const int inside = width - measure(this, 16) * 2 - measure(this, 28);
    const QRect room(0, 0, qMax(inside, 20), 10000);
    const int title = QFontMetrics(titleFont(font())).boundingRect(room, Qt::TextWordWrap, m_words.title).height();
    const int meaning = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_words.meaning).height();
    return measure(this, 12) * 2 + title + measure(this, 4) + meaning;
}

/// Enter chooses, as a click does.
void ChoiceTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QRadioButton::keyPressEvent(event);
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = isChecked() ? measure(this, 2) : 1;
    const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(colour(isChecked() ? Colour::Accent : Colour::Edge, palette()), line));
    painter.setBrush(colour(isChecked() ? Colour::NextTint : underMouse() ? Colour::Sunk : Colour::Card, palette()));
    painter.drawRoundedRect(box, measure(this, 8), measure(this, 8));

    QStyleOptionButton radio;
    initStyleOption(&radio);
    const int side = measure(this, 18);
    const int pad = measure(this, 16);
    const auto mirrored = [this](QRect part) {
        if (isRightToLeft())
            part.moveLeft(width() - part.right() - 1);
        return part;
    };
    radio.rect = mirrored({pad, measure(this, 13), side, side});
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);

    const QRect room(pad + measure(this, 28), measure(this, 12), width() - pad * 2 - measure(this, 28), height());
    const QFontMetrics bold(titleFont(font()));
    const int tagWidth = m_words.tag.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_words.tag) + measure(this, 20);
    QRect title = bold.boundingRect(room, Qt::TextWordWrap, m_words.title);
    title = QRect(room.left(), room.top(), room.width(), title.height());
    painter.setPen(colour(Colour::Text, palette()));
    painter.setFont(titleFont(font()));
    painter.drawText(mirrored(title), Qt::TextWordWrap | Qt::AlignLeading, m_words.title);
    painter.setFont(font());
    if (tagWidth > 0 && bold.horizontalAdvance(m_words.title) + tagWidth < room.width()) {
        const QRect tag = mirrored({room.right() - tagWidth, room.top(), tagWidth, bold.height()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::Chosen, palette()));
        painter.drawRoundedRect(tag, tag.height() / 2.0, tag.height() / 2.0);
        painter.setPen(colour(Colour::Accent, palette()));
        painter.drawText(tag, Qt::AlignCenter, m_words.tag);
    }
    painter.setPen(colour(Colour::QuietText, palette()));
    painter.drawText(mirrored({room.left(), title.bottom() + measure(this, 4), room.width(), height()}),
                     Qt::TextWordWrap | Qt::AlignLeading, m_words.meaning);
}

} // namespace widgets
