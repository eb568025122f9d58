// SPDX-License-Identifier: Apache-2.0
#include "chips.h"

namespace pictures
{

Tint tintOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {Colour::Card, Colour::Hairline, Colour::Edge};
    case Tone::Accent:
        return {Colour::NextTint, Colour::NextOutline, Colour::Accent};
    case Tone::Green:
        return {Colour::GreenTint, Colour::GreenOutline, Colour::Green};
    case Tone::Amber:
        return {Colour::AmberTint, Colour::AmberOutline, Colour::AmberGlyph};
    case Tone::Red:
        return {Colour::RedTint, Colour::RedOutline, Colour::Red};
    }
    return {Colour::Card, Colour::Hairline, Colour::Edge};
}

LaidChip::LaidChip(const Pencil &pencil, Chip chip, double most, double height)
    : m_chip(std::move(chip)), m_height(height)
{
    m_leading = pencil.px(m_chip.glyph || m_chip.icon ? 30 : 11);
    const double padding = m_leading + pencil.px(12);
    m_lines = pencil.lines(m_chip.text, Type::Quiet, most - padding, 4, m_chip.script);
    const double more = m_lines.height() - m_lines.lineHeight;
    m_size = QSizeF(m_lines.width + padding, std::max(height, m_lines.lineHeight + pencil.px(4)) + more);
}

void LaidChip::draw(Pencil &pencil, const QPointF &topLeft) const
{
    const Tint tint = tintOf(m_chip.tone);
    const QRectF at(topLeft, m_size);
    pencil.draw(Box{.at = at, .radius = m_height / 2, .fill = tint.fill, .outline = tint.outline});
    const QPointF lead(at.left() + pencil.px(16), at.center().y());
    if (m_chip.glyph)
        pencil.sign(lead, pencil.px(16), *m_chip.glyph);
    else if (m_chip.icon)
        pencil.symbol(lead, pencil.px(16), *m_chip.icon, m_chip.struck ? Colour::QuietText : Colour::Green);
    Lines lines = m_lines;
    for (Words &words : lines.lines)
        words.struck = m_chip.struck;
    pencil.write(lines, at.left() + m_leading, at.center().y() - lines.height() / 2,
                 m_chip.struck ? Colour::QuietText : Colour::Text);
}

QPointF Flow::place(const QSizeF &size)
{
    if (m_x > m_left && m_x + size.width() > m_right) {
        m_x = m_left;
        m_y += m_rowHeight + m_gap;
        m_rowHeight = 0;
    }
    const QPointF at(m_x, m_y);
    m_x += size.width() + m_gap;
    m_rowHeight = std::max(m_rowHeight, size.height());
    return at;
}

} // namespace pictures
