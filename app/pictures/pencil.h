// SPDX-License-Identifier: Apache-2.0
// What pictures are drawn with: it measures and breaks texts, and puts things into a sketch. All lengths are pixels;
// px() makes them of the measures, which are for 14 px text and grow with the font.
#pragma once

#include "sketch.h"

#include <QStringList>

namespace pictures
{

enum class Type : std::uint8_t { Text, Bold, Quiet, QuietBold, Fixed };
enum class Align : std::uint8_t { Start, Centre };

/// Addresses and names of hosts are technical: they run from left to right whatever the writing around them.
enum class Script : std::uint8_t { Language, Technical };

/// An address or the name of a host as it is put into a sentence, whose order it neither changes nor takes.
QString isolated(const QString &technical);

/// A text broken into lines.
struct Lines {
    std::vector<Words> lines; // each as wide and high as it is, at the origin
    double width = 0;         // of the widest
    double lineHeight = 0;
    [[nodiscard]] double height() const { return lineHeight * static_cast<double>(lines.size()); }
};

class Pencil
{
public:
    /// For a picture `width` wide with texts in `font`.
    Pencil(const QFont &font, double width);

    [[nodiscard]] double px(double measure) const { return measure * m_sketch.scale; }
    [[nodiscard]] double width() const { return m_sketch.size.width(); }

    /// `text` in lines of at most `width`; what does not go into `most` lines is cut, with an ellipsis.
    [[nodiscard]] Lines lines(const QString &text, Type type, double width, std::size_t most = 9,
                              Script script = Script::Language) const;
    /// The width of `text` in one line.
    [[nodiscard]] double widthOf(const QString &text, Type type) const;
    /// The width of the widest part of `text` that is not broken without need.
    [[nodiscard]] double widestWord(const QString &text, Type type) const;

    /// Writes `lines` below `top`, begun at or centred on `x`. Returns where they end.
    double write(const Lines &lines, double x, double top, Colour colour, Align align = Align::Start);

    void draw(Item item) { m_sketch.items.push_back(std::move(item)); }
    void hint(const QRectF &at, const QString &text) { m_sketch.hints.push_back({at, text}); }
    /// A sign of `side`, its middle at `centre`.
    void sign(const QPointF &centre, double side, Glyph glyph);
    void symbol(const QPointF &centre, double side, Icon icon, Colour colour);

    /// The picture, `height` high.
    [[nodiscard]] Sketch finish(double height);

private:
    [[nodiscard]] const QFont &font(Type type) const { return m_fonts[static_cast<std::size_t>(type)]; }

    std::vector<QFont> m_fonts; // by Type
    Sketch m_sketch;
};

} // namespace pictures
