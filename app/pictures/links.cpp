// SPDX-License-Identifier: Apache-2.0
#include "links.h"

#include <algorithm>

namespace pictures
{

namespace
{

constexpr double pillHeight = 24;

struct Look {
    Tone tone;
    Glyph glyph;
    Colour line;
    Dash dash;
};

Look lookOf(Bond bond)
{
    switch (bond) {
    case Bond::Looking:
        return {Tone::Plain, Glyph::LookedUp, Colour::Edge, Dash::Dotted};
    case Bond::Holds:
        return {Tone::Green, Glyph::Done, Colour::Green, Dash::None};
    case Bond::WillHold:
        return {Tone::Accent, Glyph::Waiting, Colour::Accent, Dash::Dashed};
    case Bond::Broken:
        return {Tone::Red, Glyph::Refused, Colour::Red, Dash::None};
    case Bond::NotChecked:
        return {Tone::Plain, Glyph::CouldNotCheck, Colour::QuietText, Dash::Dotted};
    }
    return {};
}

Tip tipOf(const Link &link)
{
    return link.course == Course::Level ? Tip::None : link.bond == Bond::Holds ? Tip::Filled : Tip::Open;
}

/// The line of `link` to its pill, and from there on.
void drawLine(Pencil &pencil, const Link &link, const QPolygonF &toPill, QPolygonF onwards)
{
    const Look look = lookOf(link.bond);
    const bool broken = link.bond == Bond::Broken;
    if (tipOf(link) == Tip::Open) // stays free of the box's outline
        onwards.last() += QPointF(pencil.px(onwards.last().x() > onwards.first().x() ? -3 : 3), 0);
    pencil.draw(Stroke{.points = toPill, .colour = look.line, .dash = look.dash});
    pencil.draw(Stroke{.points = onwards,
                       .colour = broken ? Colour::Edge : look.line,
                       .dash = broken ? Dash::Dashed : look.dash,
                       .tip = tipOf(link)});
}

} // namespace

Chip chipOf(const Link &link)
{
    const Look look = lookOf(link.bond);
    return {.text = link.text, .glyph = look.glyph, .tone = look.tone};
}

void drawLink(Pencil &pencil, const Link &link, const QPolygonF &from, const QPointF &to)
{
    const double begin = from.last().x();
    const LaidChip pill(pencil, chipOf(link), to.x() - begin - pencil.px(40), pencil.px(pillHeight));
    const double left = (begin + to.x() - pill.size().width()) / 2;
    const QPointF far(left + pill.size().width(), to.y());
    QPolygonF near = from;
    near << QPointF(left, to.y());
    if (link.course == Course::Back) {
        std::ranges::reverse(near);
        drawLine(pencil, link, {to, far}, near);
    } else {
        drawLine(pencil, link, near, {far, to});
    }
    pill.draw(pencil, {left, to.y() - pill.size().height() / 2});
}

namespace
{

/// The short line between trunk and box: all of a link that has room there, its pill stands in the box.
void drawTwig(Pencil &pencil, const Link &link, const QPointF &trunk, const QPointF &box)
{
    const Look look = lookOf(link.bond);
    const bool broken = link.bond == Bond::Broken;
    const bool back = link.course == Course::Back;
    const QPointF free(tipOf(link) == Tip::Open ? pencil.px(3) : 0, 0); // of the outline
    pencil.draw(Stroke{.points = back ? QPolygonF{box, trunk + free} : QPolygonF{trunk, box - free},
                       .colour = look.line,
                       .dash = broken ? Dash::Dashed : look.dash,
                       .tip = tipOf(link)});
}

} // namespace

double drawBranches(Pencil &pencil, const std::vector<Branch> &branches, double top)
{
    const double trunk = pencil.px(10);
    const double left = pencil.px(44);
    const double text = left + pencil.px(12);
    const double room = pencil.width() - text - pencil.px(10);
    double y = top;
    double lastTwig = top;
    for (const Branch &branch : branches) {
        y += pencil.px(10);
        const Lines caption = pencil.lines(branch.caption, Type::Quiet, room);
        const Lines name = pencil.lines(branch.name, branch.type, room, 4, Script::Technical);
        std::vector<LaidChip> pills;
        for (const Link &link : branch.links)
            pills.emplace_back(pencil, chipOf(link), room, pencil.px(pillHeight));
        double height = pencil.px(20) + name.height() + (branch.caption.isEmpty() ? 0 : caption.height());
        for (const LaidChip &pill : pills)
            height += pencil.px(6) + pill.size().height();
        pencil.draw(Box{.at = QRectF(left, y, pencil.width() - left, height),
                        .radius = pencil.px(8),
                        .fill = Colour::Sunk,
                        .outline = Colour::Edge});
        double at = y + pencil.px(10);
        if (!branch.caption.isEmpty())
            at = pencil.write(caption, text, at, Colour::QuietText);
        at = pencil.write(name, text, at, Colour::Text);
        for (std::size_t i = 0; i < pills.size(); ++i) {
            at += pencil.px(6);
            pills[i].draw(pencil, {text, at});
            lastTwig = at + pills[i].size().height() / 2;
            drawTwig(pencil, branch.links[i], {trunk, lastTwig}, {left, lastTwig});
            at += pills[i].size().height();
        }
        y += height;
    }
    pencil.draw(Stroke{.points = {{trunk, top}, {trunk, lastTwig}}, .colour = Colour::Edge});
    return y;
}

} // namespace pictures
