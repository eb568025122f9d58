// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include "colours.h"
#include "field.h"
#include "measures.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QIconEngine>
#include <QPainterPath>
#include <QPixmap>

#include <optional>

namespace widgets
{

namespace
{

class MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(Glyph)
};

/// Draws on a field of 20 by 20.
struct GlyphPainter {
    QPainter &painter;
    QColor colour; // of the shape
    QColor inside; // of what stands out from a filled shape
    QColor behind; // of the part of a ring that is only to come

    void ring(double width) const
    {
        painter.setPen(line(colour, width));
        painter.drawEllipse(QPointF(10, 10), 8, 8);
    }
    void disc(double radius) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(10, 10), radius, radius);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(line(inside, 2));
    }
    void question() const
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
    void triangle() const
    {
        painter.setBrush(colour);
        painter.setPen(line(colour, 1.6));
        painter.drawPolygon(QPolygonF{{10, 2.2}, {18.6, 17.4}, {1.4, 17.4}});
        painter.setPen(line(inside, 2));
        painter.drawLine(QPointF(10, 8), QPointF(10, 12));
        painter.drawPoint(QPointF(10, 15));
    }
    void halfDisc() const
    {
        ring(2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(QRectF(5, 5, 10, 10), -90 * 16, 180 * 16);
    }
    void information() const
    {
        ring(1.6);
        painter.setPen(line(colour, 1.8));
        painter.drawLine(QPointF(10, 9.4), QPointF(10, 14));
        painter.drawPoint(QPointF(10, 6.2));
    }
    void arc() const
    {
        painter.setPen(line(behind, 2));
        painter.drawEllipse(QPointF(10, 10), 8, 8);
        painter.setPen(line(colour, 2));
        painter.drawArc(QRectF(2, 2, 16, 16), 0, 90 * 16);
    }
};

void paint(const GlyphPainter &to, Glyph glyph)
{
    QPainter &painter = to.painter;
    switch (glyph) {
    case Glyph::Done:
        to.disc(9);
        painter.drawPolyline(QPolygonF{{6, 10.3}, {8.8, 13.1}, {14.1, 7.2}});
        break;
    case Glyph::ToDo:
        return to.halfDisc();
    case Glyph::WorthFixing:
        return to.triangle();
    case Glyph::Refused:
        to.disc(9);
        painter.drawLine(QPointF(6.8, 6.8), QPointF(13.2, 13.2));
        painter.drawLine(QPointF(13.2, 6.8), QPointF(6.8, 13.2));
        break;
    case Glyph::Waiting:
        to.ring(2);
        painter.drawPolyline(QPolygonF{{10, 5.6}, {10, 10}, {12.8, 11.8}});
        break;
    case Glyph::LookedUp:
        return to.arc();
    case Glyph::Current:
        to.ring(2);
        to.disc(4);
        break;
    case Glyph::NotReached:
        return to.ring(1.4);
    case Glyph::CouldNotCheck:
        return to.question();
    case Glyph::Information:
        return to.information();
    case Glyph::LeftOut:
        to.ring(1.6);
        painter.drawLine(QPointF(6.4, 10), QPointF(13.6, 10));
        break;
    }
}

void paintIn(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &colour, const QPalette &palette)
{
    const Field field(painter, box, 20);
    paint({painter, colour, widgets::colour(Colour::OnAccent, palette), widgets::colour(Colour::Unfilled, palette)},
          glyph);
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, std::optional<QColor> colour) : m_glyph(glyph), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        paintIn(*painter, rect, m_glyph, m_colour.value_or(colourOf(m_glyph, palette)), palette);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    std::optional<QColor> m_colour;
};

} // namespace

Glyph glyphOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Glyph::Done;
    case Severity::Info:
        return Glyph::Information;
    case Severity::Unknown:
        return Glyph::CouldNotCheck;
    case Severity::Warning:
        return Glyph::WorthFixing;
    case Severity::Error:
        return Glyph::Refused;
    }
    return Glyph::Information;
}

QString wordOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Done:
        return MarkWords::tr("done");
    case Glyph::ToDo:
        return MarkWords::tr("to do");
    case Glyph::WorthFixing:
        return MarkWords::tr("worth fixing");
    case Glyph::Refused:
        return MarkWords::tr("mail is refused");
    case Glyph::Waiting:
        return MarkWords::tr("waiting");
    case Glyph::LookedUp:
        return MarkWords::tr("being looked up");
    case Glyph::Current:
        return MarkWords::tr("this is where you are");
    case Glyph::NotReached:
        return MarkWords::tr("still to come");
    case Glyph::CouldNotCheck:
        return MarkWords::tr("could not check");
    case Glyph::Information:
        return MarkWords::tr("for your information");
    case Glyph::LeftOut:
        return MarkWords::tr("not needed");
    }
    return {};
}

QColor colourOf(Glyph glyph, const QPalette &palette)
{
    switch (glyph) {
    case Glyph::Done:
        return colour(Colour::Green, palette);
    case Glyph::WorthFixing:
        return colour(Colour::AmberGlyph, palette);
    case Glyph::Refused:
        return colour(Colour::Red, palette);
    case Glyph::Waiting:
    case Glyph::LookedUp:
    case Glyph::Current:
        return colour(Colour::Accent, palette);
    case Glyph::NotReached:
        return colour(Colour::Edge, palette);
    case Glyph::ToDo:
    case Glyph::CouldNotCheck:
    case Glyph::Information:
    case Glyph::LeftOut:
        break;
    }
    return colour(Colour::QuietText, palette);
}

void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette)
{
    paintIn(painter, box, glyph, colourOf(glyph, palette), palette);
}

QIcon iconOf(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph, std::nullopt));
}

QIcon iconOf(Glyph glyph, const QColor &colour)
{
    return QIcon(new GlyphEngine(glyph, colour));
}

GlyphView::GlyphView(Glyph glyph, QWidget *parent, double side) : QWidget(parent), m_glyph(glyph), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(wordOf(glyph));
}

void GlyphView::setGlyph(Glyph glyph)
{
    if (glyph == m_glyph)
        return;
    m_glyph = glyph;
    setAccessibleName(wordOf(glyph));
    update();
}

QSize GlyphView::sizeHint() const
{
    const int side = measure(this, m_side);
    return {side, side};
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, palette());
}

void GlyphView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
