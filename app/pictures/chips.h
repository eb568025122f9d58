// SPDX-License-Identifier: Apache-2.0
// Chips: a word or two in a pill with a sign before it; and how they and other small things follow each other in rows.
#pragma once

#include "pencil.h"

namespace pictures
{

enum class Tone : std::uint8_t { Plain, Accent, Green, Amber, Red };

/// The colours of a tinted box.
struct Tint {
    Colour fill;
    Colour outline;
    Colour line; // for lines and thick outlines: 3 : 1 at least
};

Tint tintOf(Tone tone);

struct Chip {
    QString text;
    std::optional<Glyph> glyph = std::nullopt;
    Tone tone = Tone::Plain;
    Script script = Script::Language;
    std::optional<Icon> icon = std::nullopt; // where there is no glyph
    bool struck = false;
};

/// A chip that is measured: its text broken where it would be wider than there is room.
class LaidChip
{
public:
    /// `height`: of a chip with one line.
    LaidChip(const Pencil &pencil, Chip chip, double most, double height);

    [[nodiscard]] QSizeF size() const { return m_size; }
    void draw(Pencil &pencil, const QPointF &topLeft) const;

private:
    Chip m_chip;
    Lines m_lines;
    QSizeF m_size;
    double m_height;  // of one line
    double m_leading; // before the text
};

/// Places things in rows from `left` to `right`, one after the other.
class Flow
{
public:
    Flow(double left, double right, double top, double gap)
        : m_left(left), m_right(right), m_gap(gap), m_x(left), m_y(top)
    {
    }

    /// Where a thing of `size` goes.
    QPointF place(const QSizeF &size);
    /// Where the last row ends.
    [[nodiscard]] double bottom() const { return m_y + m_rowHeight; }

private:
    double m_left, m_right, m_gap;
    double m_x, m_y;
    double m_rowHeight = 0;
};

} // namespace pictures
