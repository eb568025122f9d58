// SPDX-License-Identifier: Apache-2.0
#include "lookups.h"

#include "chips.h"

#include <algorithm>

namespace pictures
{

namespace
{

constexpr int limit = 10;
constexpr int mostCells = 24; // more are told, not drawn

int before(const Lookups &lookups)
{
    int sum = 0;
    for (const Lookups::Service &service : lookups.services)
        sum += service.before;
    return sum;
}

int after(const Lookups &lookups)
{
    int sum = 0;
    for (const Lookups::Service &service : lookups.services)
        sum += service.after;
    return sum;
}

enum class Cell : std::uint8_t { Taken, Freed, Free };

struct Run {
    Cell cell = Cell::Free;
    int length = 0;
};

/// What is taken by each service, then what becomes free of each, then what is free.
std::vector<Run> runsOf(const Lookups &lookups)
{
    std::vector<Run> runs;
    int room = mostCells;
    const auto add = [&](Cell cell, int length) {
        length = std::clamp(length, 0, room);
        room -= length;
        if (length > 0)
            runs.push_back({cell, length});
    };
    for (const Lookups::Service &service : lookups.services)
        add(Cell::Taken, service.after);
    int freed = std::max(0, before(lookups) - after(lookups)); // what another service takes over is not free
    for (const Lookups::Service &service : lookups.services) {
        const int length = std::clamp(service.before - service.after, 0, freed);
        freed -= length;
        add(Cell::Freed, length);
    }
    add(Cell::Free, limit - (mostCells - room));
    return runs;
}

Box boxOf(Cell cell, const QRectF &at, double radius, bool over)
{
    switch (cell) {
    case Cell::Taken:
        return {.at = at, .radius = radius, .fill = over ? Colour::Red : Colour::Accent};
    case Cell::Freed:
        return {.at = at, .radius = radius, .outline = over ? Colour::Red : Colour::Edge, .dash = Dash::Dashed};
    case Cell::Free:
        break;
    }
    return {.at = at, .radius = radius, .fill = Colour::Unfilled};
}

/// A cell for each look-up, a little apart what different services take.
void drawCells(Pencil &pencil, const Lookups &lookups, const QRectF &bar)
{
    const std::vector<Run> runs = runsOf(lookups);
    int cells = 0;
    for (const Run &run : runs)
        cells += run.length;
    const double gap = pencil.px(cells > 16 ? 1.5 : 3);
    const double apart = pencil.px(cells > 16 ? 1.5 : 5);
    const double gaps = gap * (cells - 1) + apart * static_cast<double>(runs.size() - 1);
    const double width = (bar.width() - gaps) / cells;
    double x = bar.left();
    int number = 0;
    for (const Run &run : runs) {
        for (int i = 0; i < run.length; ++i, ++number) {
            if (number == limit)
                pencil.draw(Stroke{
                    .points = {{x - gap / 2, bar.top() - pencil.px(4)}, {x - gap / 2, bar.bottom() + pencil.px(4)}},
                    .colour = Colour::Text,
                    .width = 1.5});
            pencil.draw(boxOf(run.cell, {x, bar.top(), width, bar.height()}, pencil.px(2), number >= limit));
            x += width + gap;
        }
        x += apart;
    }
}

QString counted(const Lookups::Service &service)
{
    if (service.before == service.after)
        return LookupsPicture::tr("%1: %2", "a service and how many look-ups it takes")
            .arg(service.name)
            .arg(service.after);
    return LookupsPicture::tr("%1: %2 before, now %3", "a service and how many look-ups it takes")
        .arg(service.name)
        .arg(service.before)
        .arg(service.after);
}

} // namespace

LookupsPicture::LookupsPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

QString LookupsPicture::sum() const
{
    const int was = before(m_lookups);
    const int is = after(m_lookups);
    if (is > limit)
        return tr("%1 of %2, too many", "DNS look-ups").arg(is).arg(limit);
    if (was == is)
        return tr("%1 of %2", "DNS look-ups").arg(is).arg(limit);
    return tr("%1 before, now %2 of %3", "DNS look-ups").arg(was).arg(is).arg(limit);
}

Sketch LookupsPicture::drawn(Pencil pencil) const
{
    const double width = pencil.width();
    const Lines title = pencil.lines(tr("DNS look-ups"), Type::Quiet, width, 2);
    const bool over = after(m_lookups) > limit;
    const double sign = over ? pencil.px(22) : 0;
    const Lines number = pencil.lines(sum(), over ? Type::QuietBold : Type::Quiet, width - sign, 2);
    const double gap = pencil.px(12);
    const double besides = title.width + number.width + sign + 2 * gap;
    const bool inLine = width - besides >= pencil.px(160);
    const double row = title.lineHeight;
    const double high = pencil.px(8);

    double y = pencil.write(title, 0, 0, Colour::QuietText);
    const bool oneRow = inLine || besides <= width;
    const double numberLeft = oneRow ? width - number.width : sign;
    const double numberTop = oneRow ? 0 : y;
    if (over)
        pencil.sign({numberLeft - sign / 2, numberTop + row / 2}, pencil.px(16), Glyph::Refused);
    y = std::max(y, pencil.write(number, numberLeft, numberTop, over ? Colour::Text : Colour::QuietText));
    if (inLine) {
        drawCells(pencil, m_lookups, {title.width + gap, (row - high) / 2, width - besides, high});
    } else {
        drawCells(pencil, m_lookups, {0, y + pencil.px(8), width, high});
        y += pencil.px(8 + 4) + high;
    }
    if (!m_lookups.services.empty()) {
        Flow flow(0, width, y + pencil.px(6), pencil.px(6));
        for (const Lookups::Service &service : m_lookups.services) {
            const Lines lines = pencil.lines(counted(service), Type::Quiet, width, 3);
            const QPointF at = flow.place({lines.width + pencil.px(12), lines.height()});
            pencil.write(lines, at.x(), at.y(), Colour::QuietText);
        }
        y = flow.bottom();
    }
    return pencil.finish(y);
}

QString LookupsPicture::name() const
{
    return tr("DNS look-ups of the record");
}

QString LookupsPicture::description() const
{
    const int was = before(m_lookups);
    const int is = after(m_lookups);
    QStringList sentences;
    if (is > limit)
        sentences << tr("The record takes %1 DNS look-ups, but only %2 are allowed.").arg(is).arg(limit);
    else if (was == is)
        sentences << tr("The record takes %1 of the %2 DNS look-ups that are allowed.").arg(is).arg(limit);
    else
        sentences << tr("The record takes %1 of the %2 DNS look-ups that are allowed; before it took %3.")
                         .arg(is)
                         .arg(limit)
                         .arg(was);
    for (const Lookups::Service &service : m_lookups.services) {
        if (service.before == service.after)
            sentences << tr("%1 takes %2.").arg(service.name).arg(service.after);
        else
            sentences << tr("%1 took %2, now it takes %3.").arg(service.name).arg(service.before).arg(service.after);
    }
    return sentences.join(u' ');
}

} // namespace pictures
