// SPDX-License-Identifier: Apache-2.0
#include "strip.h"

#include <algorithm>

namespace pictures
{

namespace
{

constexpr double side = 20; // of a sign
constexpr double room = 14; // between the words of two points

Glyph glyphOf(Moment moment)
{
    switch (moment) {
    case Moment::Past:
        return Glyph::Done;
    case Moment::Now:
        return Glyph::Current;
    case Moment::Waiting:
        return Glyph::Waiting;
    case Moment::Later:
        return Glyph::NotReached;
    }
    return Glyph::NotReached;
}

struct Caption {
    Lines title, when, text;
    [[nodiscard]] double height() const { return title.height() + when.height() + text.height(); }
};

Caption captionOf(const Pencil &pencil, const Point &point, double width)
{
    const auto lines = [&](const QString &text, Type type, std::size_t most) {
        return text.isEmpty() ? Lines() : pencil.lines(text, type, width, most);
    };
    return {lines(point.title, Type::QuietBold, 3), lines(point.when, Type::Quiet, 3),
            lines(point.text, Type::Quiet, 8)};
}

void write(Pencil &pencil, const Caption &caption, const Point &point, const QPointF &at)
{
    const bool now = point.moment == Moment::Now;
    const bool dateIsTitle = point.when.isEmpty();
    double y = pencil.write(caption.title, at.x(), at.y(), now && dateIsTitle ? Colour::Accent : Colour::Text);
    y = pencil.write(caption.when, at.x(), y, now ? Colour::Accent : Colour::Text);
    pencil.write(caption.text, at.x(), y, Colour::QuietText);
}

/// From the sign of `points[to - 1]` to the next: green as far as one came, dashed while it is waited for.
void drawLine(Pencil &pencil, const QPointF &from, const QPointF &end, const std::vector<Point> &points, std::size_t to)
{
    const Moment before = points[to - 1].moment;
    const Moment after = points[to].moment;
    Stroke line{.points = {from, end}, .colour = Colour::Edge};
    if (before == Moment::Waiting || (after == Moment::Waiting && to + 1 == points.size())) {
        line.colour = Colour::Accent;
        line.dash = Dash::Dashed;
    } else if (before == Moment::Past && after != Moment::Later) {
        line.colour = Colour::Green;
    } else if (!points[to].isCertain) {
        line.width = 1.5;
        line.dash = Dash::Dotted;
    }
    pencil.draw(line);
}

double drawAcross(Pencil &pencil, const std::vector<Point> &points)
{
    const double column = pencil.width() / static_cast<double>(points.size());
    const double half = pencil.px(side) / 2;
    const double gap = half + pencil.px(2);
    double bottom = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double left = static_cast<double>(i) * column;
        const QPointF centre(left + half, half);
        if (i > 0)
            drawLine(pencil, {centre.x() - column + gap, half}, {centre.x() - gap, half}, points, i);
        pencil.sign(centre, pencil.px(side), glyphOf(points[i].moment));
        const Caption caption = captionOf(pencil, points[i], column - pencil.px(room));
        const double top = pencil.px(side + 8);
        write(pencil, caption, points[i], {left, top});
        bottom = std::max(bottom, top + caption.height());
    }
    return bottom;
}

double drawDown(Pencil &pencil, const std::vector<Point> &points)
{
    const double half = pencil.px(side) / 2;
    const double gap = half + pencil.px(2);
    const double text = pencil.px(side + 12);
    double y = 0;
    QPointF before;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Caption caption = captionOf(pencil, points[i], pencil.width() - text);
        const QPointF centre(half, y + std::max(half, caption.title.lineHeight / 2));
        if (i > 0)
            drawLine(pencil, before + QPointF(0, gap), centre - QPointF(0, gap), points, i);
        pencil.sign(centre, pencil.px(side), glyphOf(points[i].moment));
        write(pencil, caption, points[i], {text, centre.y() - caption.title.lineHeight / 2});
        before = centre;
        y = std::max(centre.y() + half, centre.y() - caption.title.lineHeight / 2 + caption.height()) + pencil.px(14);
    }
    return y - pencil.px(14);
}

} // namespace

double drawStrip(Pencil &pencil, const std::vector<Point> &points, double column)
{
    if (points.empty())
        return 0;
    const double width = pencil.width() / static_cast<double>(points.size());
    const bool fits = width >= pencil.px(column) && std::ranges::all_of(points, [&](const Point &point) {
                          return std::max({pencil.widestWord(point.title, Type::QuietBold),
                                           pencil.widestWord(point.when, Type::Quiet),
                                           pencil.widestWord(point.text, Type::Quiet)}) <= width - pencil.px(room);
                      });
    return fits ? drawAcross(pencil, points) : drawDown(pencil, points);
}

} // namespace pictures
