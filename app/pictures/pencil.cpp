// SPDX-License-Identifier: Apache-2.0
#include "pencil.h"

#include "app/widgets/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace pictures
{

namespace
{

constexpr QChar mayBreak(0x200b); // zero width space

/// `text` with places where what has no spaces, an address or the name of a host, may be broken.
QString breakable(const QString &text)
{
    constexpr qsizetype longWord = 12;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() <= longWord)
            continue;
        for (const QChar c : {u'.', u':', u'@'})
            word.replace(c, QString(c) + mayBreak);
    }
    return words.join(u' ');
}

} // namespace

QString isolated(const QString &technical)
{
    return QChar(0x2066) + technical + QChar(0x2069); // left-to-right isolate, and its end (UAX #9 §2.7)
}

Pencil::Pencil(const QFont &font, double width)
{
    const QFont quiet = widgets::quietFont(font);
    m_fonts = {font, widgets::scaled(font, 1, true), quiet, widgets::scaled(quiet, 1, true),
               widgets::fixedPitch(quiet)};
    m_sketch.scale = QFontInfo(font).pixelSize() / 14.0;
    m_sketch.size.setWidth(width);
}

Lines Pencil::lines(const QString &text, Type type, double width, std::size_t most, Script script) const
{
    const QString source = breakable(text);
    const QFontMetricsF metrics(font(type));
    QTextLayout layout(source, font(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    Lines out;
    out.lineHeight = std::ceil(std::max(metrics.height(), QFontInfo(font(type)).pixelSize() * 1.38));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        QString words = source.mid(line.textStart(), line.textLength()).trimmed();
        const bool cut = out.lines.size() + 1 == most && line.textStart() + line.textLength() < source.size();
        if (cut)
            words = metrics.elidedText(source.mid(line.textStart()).remove(mayBreak), Qt::ElideRight, width);
        words.remove(mayBreak);
        const double extent = std::ceil(metrics.horizontalAdvance(words));
        out.width = std::max(out.width, extent);
        out.lines.push_back(
            {QRectF(0, 0, extent, out.lineHeight), words, font(type), Colour::Text, script == Script::Technical});
        if (cut)
            break;
    }
    layout.endLayout();
    return out;
}

double Pencil::widthOf(const QString &text, Type type) const
{
    return std::ceil(QFontMetricsF(font(type)).horizontalAdvance(text));
}

double Pencil::widestWord(const QString &text, Type type) const
{
    double widest = 0;
    for (const QString &word : breakable(text).replace(mayBreak, u' ').split(u' '))
        widest = std::max(widest, widthOf(word, type));
    return widest;
}

double Pencil::write(const Lines &lines, double x, double top, Colour colour, Align align)
{
    for (Words words : lines.lines) {
        words.at.moveTopLeft({align == Align::Centre ? x - words.at.width() / 2 : x, top});
        words.colour = colour;
        top += lines.lineHeight;
        draw(std::move(words));
    }
    return top;
}

void Pencil::sign(const QPointF &centre, double side, Glyph glyph)
{
    draw(Sign{QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), glyph});
}

void Pencil::symbol(const QPointF &centre, double side, Icon icon, Colour colour)
{
    draw(Symbol{QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), icon, colour});
}

Sketch Pencil::finish(double height)
{
    m_sketch.size.setHeight(std::ceil(height));
    return std::move(m_sketch);
}

} // namespace pictures
