// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include "theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace widgets
{

namespace
{

class MarkEngine : public QIconEngine
{
public:
    MarkEngine(Mark mark, QColor colour) : m_mark(mark), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(*painter, rect, m_mark, m_colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    Mark m_mark;
    QColor m_colour;
};

} // namespace

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Mark::Tick;
    case Severity::Info:
        return Mark::Info;
    case Severity::Unknown:
        return Mark::Question;
    case Severity::Warning:
        return Mark::Exclamation;
    case Severity::Error:
        return Mark::Cross;
    }
    return Mark::Info;
}

namespace
{

/// Draws on a field of 16 by 16.
struct MarkPainter {
    QPainter &painter;
    QColor colour;

    /// Fills `shape`; what is drawn after that stands out from it.
    void fill(const QPainterPath &shape) const
    {
        painter.fillPath(shape, colour);
        draw(colour.lightness() > 140 ? QColor(0x1b1e22) : QColor(Qt::white));
    }
    /// What is drawn after that has no ground.
    void outline() const { draw(colour); }
    void draw(const QColor &with) const { painter.setPen(QPen(with, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)); }
};

/// The marks of findings: a shape of its own for each, so that colour is never needed.
void paintVerdict(const MarkPainter &to, Mark mark)
{
    QPainter &painter = to.painter;
    QPainterPath shape;
    if (mark == Mark::Tick) {
        shape.addEllipse(QRectF(1, 1, 14, 14));
        to.fill(shape);
        painter.drawPolyline(QPolygonF{{4.6, 8.3}, {7, 10.7}, {11.5, 5.6}});
    } else if (mark == Mark::Info) {
        shape.addRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
        to.fill(shape);
        painter.drawLine(QPointF(8, 7.4), QPointF(8, 11.4));
        painter.drawPoint(QPointF(8, 4.6));
    } else if (mark == Mark::Question) {
        to.outline();
        painter.drawEllipse(QRectF(1.9, 1.9, 12.2, 12.2));
        shape.moveTo(6, 6.4);
        shape.cubicTo(6, 3.6, 10.2, 3.8, 10.1, 6.5);
        shape.cubicTo(10, 8, 8, 8, 8, 9.4);
        painter.drawPath(shape);
        painter.drawPoint(QPointF(8, 11.7));
    } else if (mark == Mark::Exclamation) {
        shape.addPolygon(QPolygonF{{8, 1.2}, {15.4, 14.4}, {0.6, 14.4}});
        shape.closeSubpath();
        to.fill(shape);
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.4));
        painter.drawPoint(QPointF(8, 12));
    } else {
        shape.addPolygon(
            QPolygonF{{5, 0.8}, {11, 0.8}, {15.2, 5}, {15.2, 11}, {11, 15.2}, {5, 15.2}, {0.8, 11}, {0.8, 5}});
        shape.closeSubpath();
        to.fill(shape);
        painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
        painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
    }
}

} // namespace

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &colour)
{
    const double side = qMin(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    const MarkPainter to{painter, colour};
    to.outline();
    switch (mark) {
    case Mark::Tick:
    case Mark::Info:
    case Mark::Question:
    case Mark::Exclamation:
    case Mark::Cross:
        paintVerdict(to, mark);
        break;
    case Mark::Circle:
        painter.drawEllipse(QRectF(2.4, 2.4, 11.2, 11.2));
        break;
    case Mark::Hourglass:
        painter.drawPolygon(QPolygonF{{3.5, 2}, {12.5, 2}, {8, 8}, {12.5, 14}, {3.5, 14}, {8, 8}});
        break;
    case Mark::Dash:
        painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
        break;
    }
    painter.restore();
}

QIcon iconOf(Mark mark, const QColor &colour)
{
    return QIcon(new MarkEngine(mark, colour));
}

QIcon iconOf(Severity severity, const QPalette &palette)
{
    return iconOf(markOf(severity), colourOf(severity, palette));
}

MarkView::MarkView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkView::show(Severity severity)
{
    m_severity = severity;
    QWidget::show();
    update();
}

QSize MarkView::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), markOf(m_severity), colourOf(m_severity, palette()));
}

} // namespace widgets
