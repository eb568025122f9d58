// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include "field.h"
#include "measures.h"
#include "painter.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <QTextStream>

#include <array>

namespace widgets
{

namespace
{

/// What each icon is drawn of, on a field of 24 by 24, in SVG's words and some of our own: M and L to a point, C a
/// curve, Z back to where it began; O a circle by centre and radius, R a box by position, size and radius, A an arc by
/// centre, radius, where it begins and how far it goes in degrees against the clock.
struct Drawing {
    Icon icon;
    const char *lines;
};
constexpr std::array drawings = {
    Drawing{
        Icon::Copy,
        "R 9 9 11 11 2 M 15 5.5 L 15 5 C 15 4.5 14.5 4 14 4 L 6 4 C 5 4 4 5 4 6 L 4 14 C 4 14.5 4.5 15 5 15 L 5.5 15"},
    Drawing{Icon::Tick, "M 5 12.5 L 10 17.5 L 19 7"},
    Drawing{Icon::Cross, "M 6 6 L 18 18 M 18 6 L 6 18"},
    Drawing{Icon::LookAgain, "A 12 12 8 25 310 M 19.8 3.6 L 19.8 8.6 L 14.8 8.6"},
    Drawing{Icon::OpenOutside, "M 14 4 L 20 4 L 20 10 M 20 4 L 11 13 M 18 14 L 18 20 L 4 20 L 4 6 L 10 6"},
    Drawing{Icon::Save, "M 12 3 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 15 L 4 20 L 20 20 L 20 15"},
    Drawing{Icon::HandOver, "O 9 7.5 4 M 2 20.5 C 2 12.5 16 12.5 16 20.5 M 19 6.5 L 19 12.5 M 16 9.5 L 22 9.5"},
    Drawing{Icon::Menu, "M 3 6 L 21 6 M 3 12 L 21 12 M 3 18 L 21 18"},
    Drawing{Icon::Help, "O 12 12 9 M 9.3 9.8 C 9.3 6 14.7 6.2 14.7 9.8 C 14.7 11.8 12 11.8 12 14 M 12 17 L 12 17.1"},
    Drawing{Icon::Clock, "O 12 12 9 M 12 7 L 12 12 L 15 14"},
    Drawing{Icon::ChevronForward, "M 9 6 L 15 12 L 9 18"},
    Drawing{Icon::ChevronDown, "M 6 9 L 12 15 L 18 9"},
    Drawing{Icon::Arrow, "M 4 12 L 20 12 M 14 6 L 20 12 L 14 18"},
    Drawing{Icon::Plus, "M 12 5 L 12 19 M 5 12 L 19 12"},
    Drawing{Icon::Minus, "M 5 12 L 19 12"},
    Drawing{Icon::Pencil, "M 4 20 L 5 15.5 L 16.5 4 L 20 7.5 L 8.5 19 Z M 14 6.5 L 17.5 10"},
    Drawing{Icon::Cloud, "M 7 19 C 2 19 1.5 12 6.5 11.5 C 7 5 16 4 17 10.5 C 22.5 10.5 22.5 19 17 19 Z"},
    Drawing{Icon::Relay, "M 4 8 L 20 8 L 16 4 M 20 16 L 4 16 L 8 20"},
    Drawing{Icon::Sheet, "M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8 M 9 13 L 16 13 M 9 17 L 16 17"},
    Drawing{Icon::Server, "R 3.5 4 17 7 1 M 7 7.5 L 7 7.6 M 10.5 7.5 L 16.5 7.5 R 3.5 13 17 7 1 M 7 16.5 L 7 16.6 M "
                          "10.5 16.5 L 16.5 16.5"},
    Drawing{Icon::Key, "O 7.5 16.5 4 M 10.4 13.6 L 20 4 M 17 7 L 20 10 M 13.8 10.2 L 15.8 12.2"},
    Drawing{Icon::Globe, "O 12 12 9 M 3 12 L 21 12 M 12 3 C 6.7 6 6.7 18 12 21 M 12 3 C 17.3 6 17.3 18 12 21"},
    Drawing{Icon::Shield, "M 12 3 L 19.5 5.8 L 19.5 11.5 C 19.5 16 16.3 19.2 12 21 C 7.7 19.2 4.5 16 4.5 11.5 L 4.5 "
                          "5.8 Z M 8.6 12 L 11 14.4 L 15.4 9.6"},
    Drawing{Icon::Inbox,
            "M 6.5 5 L 17.5 5 L 21 13 L 21 19 L 3 19 L 3 13 Z M 3 13 L 8 13 L 9.5 16 L 14.5 16 L 16 13 L 21 13"},
    Drawing{Icon::Person, "O 12 7.5 4 M 4 20.5 C 4 12.5 20 12.5 20 20.5"},
    Drawing{Icon::Envelope, "R 3 5 18 14 1.5 M 3.6 6.4 L 12 13 L 20.4 6.4"},
    Drawing{Icon::SignedEnvelope,
            "M 13 19 L 4.5 19 C 3.5 19 3 18.5 3 17.5 L 3 6.5 C 3 5.5 3.5 5 4.5 5 L 19.5 5 C 20.5 5 21 5.5 21 6.5 L 21 "
            "11.5 M 3.6 6.4 L 12 13 L 20.4 6.4 O 18.5 17.5 3 M 17 20.2 L 17 23 L 18.5 22 L 20 23 L 20 20.2"},
    Drawing{Icon::House,
            "M 3.5 11.5 L 12 4 L 20.5 11.5 M 6 9.5 L 6 20 L 18 20 L 18 9.5 M 10 20 L 10 14 L 14 14 L 14 20"},
    Drawing{Icon::Shop,
            "M 4 9 L 5.5 4 L 18.5 4 L 20 9 Z M 4 9 C 4 12.7 9.3 12.7 9.3 9 C 9.3 12.7 14.7 12.7 14.7 9 C 14.7 12.7 20 "
            "12.7 20 9 M 5.5 12 L 5.5 20 L 18.5 20 L 18.5 12 M 10 20 L 10 15.5 L 14 15.5 L 14 20"},
    Drawing{Icon::Calendar, "R 4 5 16 15 1.5 M 4 10 L 20 10 M 8 3 L 8 7 M 16 3 L 16 7"},
    Drawing{Icon::Table, "R 4 5 16 14 1 M 4 10 L 20 10 M 4 14.5 L 20 14.5 M 10 10 L 10 19"},
    Drawing{Icon::Search, "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21"},
};

constexpr bool areIconsInOrder()
{
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        if (static_cast<std::size_t>(drawings[i].icon) != i)
            return false;
    }
    return true;
}
static_assert(areIconsInOrder() && drawings.size() == static_cast<std::size_t>(Icon::Search) + 1);

bool pointsAlong(Icon icon)
{
    return icon == Icon::OpenOutside || icon == Icon::HandOver || icon == Icon::ChevronForward || icon == Icon::Arrow;
}

QPainterPath read(const char *drawing)
{
    QString text = QString::fromLatin1(drawing);
    QTextStream stream(&text);
    const auto number = [&stream] {
        double value = 0;
        stream >> value;
        return value;
    };
    const auto point = [&number] {
        const double x = number();
        return QPointF(x, number());
    };
    QPainterPath path;
    for (QString word; stream >> word, !word.isEmpty();) {
        switch (word[0].toLatin1()) {
        case 'M':
            path.moveTo(point());
            break;
        case 'L':
            path.lineTo(point());
            break;
        case 'C': {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
            break;
        }
        case 'Z':
            path.closeSubpath();
            break;
        case 'O': {
            const QPointF centre = point();
            const double radius = number();
            path.addEllipse(centre, radius, radius);
            break;
        }
        case 'R': {
            const QPointF corner = point();
            const QPointF size = point();
            const double radius = number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
            break;
        }
        case 'A': {
            const QPointF centre = point();
            const double radius = number();
            const QRectF around(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
            const double from = number();
            path.arcMoveTo(around, from);
            path.arcTo(around, from, number());
            break;
        }
        default:
            Q_ASSERT(false);
        }
    }
    return path;
}

class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(Icon icon) : m_icon(icon) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, painter->pen().color());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QApplication::palette();
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(QApplication::layoutDirection());
        painter.setPen(mode == QIcon::Disabled   ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                       : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                 : palette.color(QPalette::ButtonText));
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    Icon m_icon;
};

} // namespace

void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour)
{
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft && pointsAlong(icon);
    const Field field(painter, box, 24, mirrored);
    painter.setPen(line(colour, 1.8));
    painter.drawPath(read(drawings[static_cast<std::size_t>(icon)].lines));
}

QIcon iconOf(Icon icon)
{
    return QIcon(new LineIconEngine(icon));
}

IconView::IconView(Icon icon, QWidget *parent, Colour colour, double side)
    : QWidget(parent), m_icon(icon), m_colour(colour), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconView::sizeHint() const
{
    const int side = measure(this, m_side);
    return {side, qMax(side, fontMetrics().height())};
}

void IconView::paintEvent(QPaintEvent *)
{
    Painter painter(this);
    paintIcon(painter, rect(), m_icon, colour(m_colour, palette()));
}

} // namespace widgets
