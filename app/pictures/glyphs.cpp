// SPDX-License-Identifier: Apache-2.0
#include "glyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace pictures
{

using widgets::Colour;

namespace
{

/// Puts a field of `side` by `side` over `box` for as long as it lives.
class Field
{
public:
    Field(QPainter &painter, const QRectF &box, double side) : m_painter(painter)
    {
        const double extent = qMin(box.width(), box.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(box.center() - QPointF(extent, extent) / 2);
        painter.scale(extent / side, extent / side);
        painter.setBrush(Qt::NoBrush);
    }
    ~Field() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Field)

private:
    QPainter &m_painter;
};

QPen line(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void ring(QPainter &painter, const QColor &colour, double width, double radius = 8)
{
    painter.setPen(line(colour, width));
    painter.drawEllipse(QPointF(10, 10), radius, radius);
}

void disc(QPainter &painter, const QColor &colour, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(10, 10), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void question(QPainter &painter, const QColor &colour)
{
    QPen dashed(colour, 1.5);
    dashed.setDashPattern({2, 1.35});
    painter.setPen(dashed);
    painter.drawEllipse(QPointF(10, 10), 8, 8);
    painter.setPen(line(colour, 1.6));
    QPainterPath hook(QPointF(7.9, 8.2));
    hook.cubicTo(7.9, 5.3, 12.1, 5.5, 12.1, 8.2);
    hook.cubicTo(12.1, 9.8, 10, 9.8, 10, 11.4);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(10, 13.9));
}

void triangle(QPainter &painter, const QColor &colour, const QColor &ground)
{
    painter.setBrush(colour);
    painter.setPen(line(colour, 1.6));
    painter.drawPolygon(QPolygonF{{10, 2.2}, {18.6, 17.4}, {1.4, 17.4}});
    painter.setPen(line(ground, 2));
    painter.drawLine(QPointF(10, 8), QPointF(10, 12));
    painter.drawPoint(QPointF(10, 15));
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette)
{
    const Field field(painter, box, 20);
    const auto in = [&palette](Colour role) { return widgets::colour(role, palette); };
    switch (glyph) {
    case Glyph::Done:
        disc(painter, in(Colour::Green), 9);
        painter.setPen(line(in(Colour::Card), 2));
        painter.drawPolyline(QPolygonF{{6, 10.3}, {8.8, 13.1}, {14.1, 7.2}});
        break;
    case Glyph::WorthFixing:
        triangle(painter, in(Colour::AmberGlyph), in(Colour::Card));
        break;
    case Glyph::Refused:
        disc(painter, in(Colour::Red), 9);
        painter.setPen(line(in(Colour::Card), 2));
        painter.drawLine(QPointF(6.8, 6.8), QPointF(13.2, 13.2));
        painter.drawLine(QPointF(13.2, 6.8), QPointF(6.8, 13.2));
        break;
    case Glyph::Waiting:
        ring(painter, in(Colour::Accent), 2);
        painter.drawPolyline(QPolygonF{{10, 5.6}, {10, 10}, {12.8, 11.8}});
        break;
    case Glyph::LookingUp:
        ring(painter, in(Colour::Unfilled), 2);
        painter.setPen(line(in(Colour::Accent), 2));
        painter.drawArc(QRectF(2, 2, 16, 16), 0, 90 * 16);
        break;
    case Glyph::Current:
        ring(painter, in(Colour::Accent), 2);
        disc(painter, in(Colour::Accent), 4);
        break;
    case Glyph::NotReached:
        ring(painter, in(Colour::Edge), 1.5);
        break;
    case Glyph::CouldNotCheck:
        question(painter, in(Colour::QuietText));
        break;
    case Glyph::Info:
        ring(painter, in(Colour::QuietText), 1.6);
        painter.setPen(line(in(Colour::QuietText), 1.8));
        painter.drawLine(QPointF(10, 9.4), QPointF(10, 14));
        painter.drawPoint(QPointF(10, 6.2));
        break;
    case Glyph::LeftOut:
        ring(painter, in(Colour::QuietText), 1.6);
        painter.drawLine(QPointF(6.4, 10), QPointF(13.6, 10));
        break;
    }
}

namespace
{

void envelope(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 5, 18, 14), 1.5, 1.5);
    painter.drawPolyline(QPolygonF{{3.6, 6.4}, {12, 13}, {20.4, 6.4}});
}

void server(QPainter &painter)
{
    for (const double top : {4.0, 13.0}) {
        painter.drawRoundedRect(QRectF(3.5, top, 17, 7), 1, 1);
        painter.drawPoint(QPointF(7, top + 3.5));
        painter.drawLine(QPointF(10.5, top + 3.5), QPointF(16.5, top + 3.5));
    }
}

void globe(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 12), 9, 9);
    painter.drawEllipse(QPointF(12, 12), 4, 9);
    painter.drawLine(QPointF(3, 12), QPointF(21, 12));
}

void shield(QPainter &painter)
{
    QPainterPath path(QPointF(12, 3));
    path.lineTo(19.5, 5.8);
    path.lineTo(19.5, 11.5);
    path.cubicTo(19.5, 16, 16.3, 19.2, 12, 21);
    path.cubicTo(7.7, 19.2, 4.5, 16, 4.5, 11.5);
    path.lineTo(4.5, 5.8);
    path.closeSubpath();
    painter.drawPath(path);
    painter.drawPolyline(QPolygonF{{8.6, 12}, {11, 14.4}, {15.4, 9.6}});
}

void inbox(QPainter &painter)
{
    painter.drawPolygon(QPolygonF{{6.5, 5}, {17.5, 5}, {21, 13}, {21, 19}, {3, 19}, {3, 13}});
    painter.drawPolyline(QPolygonF{{3, 13}, {8, 13}, {9.5, 16}, {14.5, 16}, {16, 13}, {21, 13}});
}

void person(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 7.5), 4, 4);
    QPainterPath shoulders(QPointF(4, 20.5));
    shoulders.cubicTo(4, 12.5, 20, 12.5, 20, 20.5);
    painter.drawPath(shoulders);
}

void key(QPainter &painter)
{
    painter.drawEllipse(QPointF(7.5, 16.5), 4, 4);
    painter.drawLine(QPointF(10.4, 13.6), QPointF(20, 4));
    painter.drawLine(QPointF(17, 7), QPointF(20, 10));
    painter.drawLine(QPointF(13.8, 10.2), QPointF(15.8, 12.2));
}

} // namespace

void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour)
{
    const Field field(painter, box, 24);
    painter.setPen(line(colour, 1.8));
    switch (icon) {
    case Icon::Person:
        return person(painter);
    case Icon::Server:
        return server(painter);
    case Icon::Shield:
        return shield(painter);
    case Icon::Inbox:
        return inbox(painter);
    case Icon::Key:
        return key(painter);
    case Icon::Globe:
        return globe(painter);
    case Icon::Envelope:
        return envelope(painter);
    case Icon::SignedEnvelope:
        painter.setClipPath([] {
            QPainterPath all;
            all.addRect(QRectF(0, 0, 24, 24));
            QPainterPath seal;
            seal.addEllipse(QPointF(18.5, 17.5), 5.2, 5.2);
            return all - seal;
        }());
        envelope(painter);
        painter.setClipping(false);
        painter.drawEllipse(QPointF(18.5, 17.5), 3, 3);
        painter.drawPolyline(QPolygonF{{17, 20.2}, {17, 23}, {18.5, 22}, {20, 23}, {20, 20.2}});
        return;
    }
}

} // namespace pictures
