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
    const bool leads = m_chip.glyph || !m_chip.before.isNull();
    m_leading = pencil.px(m_chip.glyph ? 30 : leads ? 30 : 11);
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
    if (m_chip.glyph) {
        pencil.sign(lead, pencil.px(16), *m_chip.glyph);
    } else if (!m_chip.before.isNull()) {
        const bool plus = m_chip.before == u'+';
        const Colour colour = plus ? Colour::Green : Colour::QuietText;
        const double half = pencil.px(4.5);
        pencil.draw(
            Stroke{.points = {lead - QPointF(half, 0), lead + QPointF(half, 0)}, .colour = colour, .width = 1.5});
        if (plus)
            pencil.draw(
                Stroke{.points = {lead - QPointF(0, half), lead + QPointF(0, half)}, .colour = colour, .width = 1.5});
    }
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
