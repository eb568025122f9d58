// SPDX-License-Identifier: Apache-2.0
#include "chip.h"

#include "colours.h"
#include "icons.h"
#include "measures.h"
#include "painter.h"
#include "stylepaint.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

#include <optional>
#include <variant>

namespace widgets
{

namespace
{

struct Dress {
    Colour ground = Colour::Card;
    Colour outline = Colour::Hairline;
    std::variant<std::monostate, Glyph, Icon> sign;
    Colour ink = Colour::QuietText; // of an icon
};

Dress dressOf(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Plain:
    case ChipKind::Kept:
        break;
    case ChipKind::Added:
        return {Colour::Card, Colour::Hairline, Icon::Plus, Colour::Green};
    case ChipKind::Removed:
        return {Colour::Card, Colour::Hairline, Icon::Minus, Colour::QuietText};
    case ChipKind::Warning:
        return {Colour::Card, Colour::Hairline, Glyph::WorthFixing};
    case ChipKind::Red:
        return {Colour::RedTint, Colour::RedOutline, Glyph::Refused};
    case ChipKind::Green:
        return {Colour::GreenTint, Colour::GreenOutline, Glyph::Done};
    }
    return {};
}

} // namespace

Chip::Chip(ChipKind kind, const QString &text, QWidget *parent) : QLabel(text, parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    switch (kind) {
    case ChipKind::Kept:
        setAccessibleName(tr("%1, stays").arg(text));
        break;
    case ChipKind::Added:
        setAccessibleName(tr("%1, added").arg(text));
        break;
    case ChipKind::Removed:
        setAccessibleName(tr("%1, removed").arg(text));
        break;
    case ChipKind::Warning:
        setAccessibleName(tr("%1, worth fixing").arg(text));
        break;
    case ChipKind::Red:
        setAccessibleName(tr("%1, wrong").arg(text));
        break;
    case ChipKind::Green:
        setAccessibleName(tr("%1, right").arg(text));
        break;
    case ChipKind::Plain:
        setAccessibleName(text);
        break;
    }
}

int Chip::textStart() const
{
    const bool hasSign = !std::holds_alternative<std::monostate>(dressOf(m_kind).sign);
    return measure(this, hasSign ? 31 : 11);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(quietFont(font()));
    return {textStart() + metrics.horizontalAdvance(text()) + measure(this, 12),
            qMax(measure(this, 28), metrics.height() + measure(this, 4))};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), measure(this, 90)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    Painter painter(this);
    const auto px = [this](double pixels) { return measure(this, pixels); };
    const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const Dress dress = dressOf(m_kind);
    paint::box(painter, rect(), height() / 2.0, colour(dress.ground, palette()), colour(dress.outline, palette()),
               px(1));
    const QRect sign = place({px(10), 0, px(15), height()});
    if (const auto *glyph = std::get_if<Glyph>(&dress.sign))
        paintGlyph(painter, sign, *glyph, palette());
    else if (const auto *icon = std::get_if<Icon>(&dress.sign))
        paintIcon(painter, sign, *icon, colour(dress.ink, palette()));
    QFont quiet = quietFont(font());
    quiet.setStrikeOut(m_kind == ChipKind::Removed);
    painter.setFont(quiet);
    painter.setPen(colour(m_kind == ChipKind::Removed ? Colour::QuietText : Colour::Text, palette()));
    const QRect room = place({textStart(), 0, width() - textStart() - px(10), height()});
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, // which it mirrors
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? text() : QString());
}

} // namespace widgets
