// SPDX-License-Identifier: Apache-2.0
#include "sketch.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace pictures
{

namespace
{

constexpr double tipLength = 9;
constexpr double bend = 6;

/// A line through `points`, its corners rounded by at most `radius`.
QPainterPath rounded(const QPolygonF &points, double radius)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const double cut = std::min({radius, in.length() / 2, out.length() / 2});
        path.lineTo(in.pointAt(in.length() > 0 ? cut / in.length() : 0));
        path.quadTo(points[i], out.pointAt(out.length() > 0 ? cut / out.length() : 0));
    }
    path.lineTo(points.last());
    return path;
}

class Painting
{
public:
    Painting(QPainter &painter, const Sketch &sketch, const QPalette &palette, Qt::LayoutDirection direction)
        : m_painter(painter), m_palette(palette), m_direction(direction), m_width(sketch.size.width()),
          m_scale(sketch.scale), m_pixel(1 / painter.device()->devicePixelRatioF())
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }

    void operator()(const Box &box) const
    {
        const double width = box.outline ? thickness(box.width) : 0;
        const QRectF at = snapped(mirrored(box.at)).adjusted(width / 2, width / 2, -width / 2, -width / 2);
        m_painter.setBrush(box.fill ? QBrush(in(*box.fill)) : QBrush(Qt::NoBrush));
        m_painter.setPen(box.outline ? pen(*box.outline, width, box.dash) : QPen(Qt::NoPen));
        const double radius = std::min({box.radius, at.width() / 2, at.height() / 2});
        if (box.outline && box.dash == Dash::Dotted)
            m_painter.setPen(dottedRing(*box.outline, width, at.width()));
        m_painter.drawRoundedRect(at, radius, radius);
    }

    void operator()(const Stroke &stroke) const
    {
        QPolygonF points;
        for (const QPointF &point : stroke.points)
            points << (isMirrored() ? QPointF(m_width - point.x(), point.y()) : point);
        const double width = thickness(stroke.width);
        const QPointF end = points.last();
        QLineF last(end, points[points.size() - 2]);
        if (stroke.tip == Tip::Filled)
            points.last() = last.pointAt(tipLength * m_scale * 0.8 / last.length());
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen(stroke.colour, width, stroke.dash));
        m_painter.drawPath(rounded(points, bend * m_scale));
        paintTip(stroke, end, last, width);
    }

    void operator()(const Words &words) const
    {
        QFont font = words.font;
        font.setStrikeOut(words.struck);
        m_painter.setFont(font);
        m_painter.setPen(in(words.colour));
        const bool rightToLeft = isMirrored() && !words.leftToRight;
        m_painter.drawText(mirrored(words.at),
                           Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip |
                               (rightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
                           words.text);
    }

    void operator()(const Sign &sign) const
    {
        widgets::paintGlyph(m_painter, snapped(mirrored(sign.at)), sign.glyph, m_palette);
    }

    void operator()(const Symbol &symbol) const
    {
        widgets::paintIcon(m_painter, snapped(mirrored(symbol.at)), symbol.icon, in(symbol.colour));
    }

private:
    [[nodiscard]] bool isMirrored() const { return m_direction == Qt::RightToLeft; }
    [[nodiscard]] QColor in(Colour role) const { return widgets::colour(role, m_palette); }

    [[nodiscard]] QRectF mirrored(QRectF at) const
    {
        if (isMirrored())
            at.moveLeft(m_width - at.right());
        return at;
    }
    [[nodiscard]] double onPixel(double at) const { return std::round(at / m_pixel) * m_pixel; }
    [[nodiscard]] QRectF snapped(const QRectF &at) const
    {
        return {QPointF(onPixel(at.left()), onPixel(at.top())), QPointF(onPixel(at.right()), onPixel(at.bottom()))};
    }
    /// Whole pixels of the screen, one at least.
    [[nodiscard]] double thickness(double width) const { return std::max(m_pixel, onPixel(width * m_scale)); }

    [[nodiscard]] QPen pen(Colour role, double width, Dash dash) const
    {
        QPen pen(in(role), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (dash == Dash::Dashed)
            pen.setDashPattern({5 * m_scale / width, 3.5 * m_scale / width});
        if (dash == Dash::Dotted)
            pen.setDashPattern({2 * m_scale / width, 3.5 * m_scale / width});
        return pen;
    }

    /// A ring has whole dashes, however small it is.
    [[nodiscard]] QPen dottedRing(Colour role, double width, double diameter) const
    {
        QPen pen = this->pen(role, width, Dash::None);
        const double period = diameter * 3.14159265 / (diameter > 16 * m_scale ? 12 : 7) / width;
        pen.setDashPattern({period * 0.6, period * 0.4});
        return pen;
    }

    void paintTip(const Stroke &stroke, const QPointF &end, QLineF back, double width) const
    {
        if (stroke.tip == Tip::None)
            return;
        back.setLength(tipLength * m_scale);
        QLineF across = back.normalVector();
        across.translate(back.p2() - back.p1());
        across.setLength(tipLength * m_scale * 0.5);
        const QPointF one = across.p2();
        const QPointF other = back.p2() * 2 - one;
        if (stroke.tip == Tip::Filled) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(in(stroke.colour));
            m_painter.drawPolygon(QPolygonF{end, one, other});
        } else {
            m_painter.setPen(pen(stroke.colour, width, Dash::None));
            m_painter.drawPolyline(QPolygonF{one, end, other});
        }
    }

    QPainter &m_painter;
    const QPalette &m_palette;
    Qt::LayoutDirection m_direction;
    double m_width, m_scale;
    double m_pixel; // of the screen
};

} // namespace

QRectF boundsOf(const Item &item)
{
    if (const auto *stroke = std::get_if<Stroke>(&item))
        return stroke->points.boundingRect();
    return std::visit(
        [](const auto &other) -> QRectF {
            if constexpr (requires { other.at; })
                return other.at;
            return {};
        },
        item);
}

void paint(QPainter &painter, const Sketch &sketch, const QPalette &palette, Qt::LayoutDirection direction)
{
    const Painting painting(painter, sketch, palette, direction);
    for (const Item &item : sketch.items)
        std::visit(painting, item);
}

} // namespace pictures
