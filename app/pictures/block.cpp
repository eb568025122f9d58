// SPDX-License-Identifier: Apache-2.0
#include "block.h"

#include "chips.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace pictures
{

namespace
{

constexpr std::size_t mostShown = 4;
constexpr double partHeight = 35;

struct Part {
    Place place;
    QString name;
    Glyph glyph;
    Tone tone;
};

std::array<Part, 3> parts()
{
    return {Part{Place::DialUp, BlockPicture::tr("Dial-up or home line"), Glyph::WorthFixing, Tone::Amber},
            Part{Place::NotClear, BlockPicture::tr("Not clear"), Glyph::Information, Tone::Plain},
            Part{Place::Fixed, BlockPicture::tr("Fixed business line"), Glyph::Done, Tone::Green}};
}

void drawPart(Pencil &pencil, const Part &part, bool present, const QRectF &at)
{
    const Tint tint = tintOf(part.tone);
    pencil.draw(Box{.at = at,
                    .radius = pencil.px(6),
                    .fill = present ? tint.fill : Colour::Sunk,
                    .outline = present ? tint.line : Colour::Hairline,
                    .width = present ? 2.0 : 1.0});
    const Lines name =
        pencil.lines(part.name, present ? Type::QuietBold : Type::Quiet, at.width() - pencil.px(present ? 46 : 16), 2);
    const double glyph = present ? pencil.px(30) : 0;
    const double left = at.center().x() - (name.width + glyph) / 2;
    if (present)
        pencil.sign({left + pencil.px(9), at.center().y()}, pencil.px(18), part.glyph);
    pencil.write(name, left + glyph, at.center().y() - name.height() / 2, present ? Colour::Text : Colour::QuietText);
}

/// The scale from `top`; `way` leads from where the address is to the fixed end. Returns where it ends.
class Scale
{
public:
    Scale(Pencil &pencil, const Block::Address &address) : m_pencil(pencil), m_address(address) {}

    double draw(double top)
    {
        double widest = 0;
        for (const Part &part : parts())
            widest = std::max(widest, m_pencil.widthOf(part.name, Type::QuietBold));
        const double column = (m_pencil.width() - 2 * m_pencil.px(5)) / 3;
        return widest + m_pencil.px(46) <= column ? drawAcross(top, column) : drawDown(top);
    }

private:
    [[nodiscard]] bool hasWay() const
    {
        return !m_address.way.isEmpty() && (m_address.place == Place::DialUp || m_address.place == Place::NotClear);
    }

    double drawAcross(double top, double column)
    {
        QRectF at(0, top, column, m_pencil.px(partHeight));
        QRectF from;
        for (const Part &part : parts()) {
            const bool present = part.place == m_address.place;
            drawPart(m_pencil, part, present, at);
            if (present)
                from = at;
            if (part.place != Place::Fixed)
                at.translate(column + m_pencil.px(5), 0);
        }
        if (!hasWay())
            return at.bottom();
        const double begin = from.center().x();
        const double end = at.center().x();
        const Lines way = m_pencil.lines(m_address.way, Type::Quiet, end - begin - m_pencil.px(60), 2);
        const double y = at.bottom() + std::max(m_pencil.px(22), m_pencil.px(8) + way.height() / 2);
        const double half = way.width / 2 + m_pencil.px(10);
        const double middle = (begin + end) / 2;
        const double under = at.bottom() + m_pencil.px(5);
        m_pencil.draw(Stroke{.points = {{begin, under}, {begin, y}, {middle - half, y}},
                             .colour = Colour::Accent,
                             .width = 1.5,
                             .dash = Dash::Dashed});
        m_pencil.draw(Stroke{.points = {{middle + half, y}, {end, y}, {end, under}},
                             .colour = Colour::Accent,
                             .width = 1.5,
                             .dash = Dash::Dashed,
                             .tip = Tip::Filled});
        m_pencil.write(way, middle, y - way.height() / 2, Colour::Accent, Align::Centre);
        return y + std::max(way.height() / 2, m_pencil.px(4));
    }

    double drawDown(double top)
    {
        const double aside = hasWay() ? m_pencil.px(24) : 0;
        QRectF at(0, top, m_pencil.width() - aside, m_pencil.px(partHeight));
        QRectF from;
        for (const Part &part : parts()) {
            const bool present = part.place == m_address.place;
            at.setHeight(partHeightFor(part, present, at.width()));
            drawPart(m_pencil, part, present, at);
            if (present)
                from = at;
            if (part.place != Place::Fixed)
                at.translate(0, at.height() + m_pencil.px(5));
        }
        if (!hasWay())
            return at.bottom();
        const double x = m_pencil.width() - m_pencil.px(4);
        const double right = at.right() + m_pencil.px(3);
        m_pencil.draw(Stroke{.points = {{right, from.center().y()},
                                        {x, from.center().y()},
                                        {x, at.center().y()},
                                        {right, at.center().y()}},
                             .colour = Colour::Accent,
                             .width = 1.5,
                             .dash = Dash::Dashed,
                             .tip = Tip::Filled});
        const Lines way = m_pencil.lines(m_address.way, Type::Quiet, m_pencil.width(), 3);
        return m_pencil.write(way, 0, at.bottom() + m_pencil.px(5), Colour::Accent);
    }

    [[nodiscard]] double partHeightFor(const Part &part, bool present, double width) const
    {
        const Lines name = m_pencil.lines(part.name, present ? Type::QuietBold : Type::Quiet,
                                          width - m_pencil.px(present ? 46 : 16), 2);
        return std::max(m_pencil.px(partHeight), name.height() + m_pencil.px(12));
    }

    Pencil &m_pencil;
    const Block::Address &m_address;
};

double drawChips(Pencil &pencil, const Block::Address &address, double top)
{
    std::vector<Block::Evidence> evidence = address.evidence;
    if (address.place == Place::Looking)
        evidence.insert(evidence.begin(), {Glyph::LookedUp, BlockPicture::tr("Looking …")});
    if (address.place == Place::NotChecked)
        evidence.insert(evidence.begin(), {Glyph::CouldNotCheck, BlockPicture::tr("Could not be checked")});
    if (evidence.empty())
        return top;
    Flow flow(0, pencil.width(), top + pencil.px(14), pencil.px(8));
    for (const Block::Evidence &one : evidence) {
        const LaidChip chip(pencil, {.text = one.text, .glyph = one.glyph}, pencil.width(), pencil.px(28));
        chip.draw(pencil, flow.place(chip.size()));
    }
    return flow.bottom();
}

} // namespace

BlockPicture::BlockPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

Sketch BlockPicture::drawn(Pencil pencil) const
{
    std::vector<Block::Address> addresses = m_block.addresses;
    const std::size_t all = addresses.size();
    if (all > mostShown) {
        std::ranges::stable_partition(addresses, [](const Block::Address &one) { return one.place != Place::Fixed; });
        addresses.resize(mostShown);
    }
    double y = 0;
    for (const Block::Address &one : addresses) {
        if (y > 0) {
            y += pencil.px(16);
            pencil.draw(Stroke{.points = {{0, y}, {pencil.width(), y}}, .colour = Colour::Hairline, .width = 1});
            y += pencil.px(14);
        }
        const Lines title =
            pencil.lines(tr("How receivers see %1").arg(isolated(one.address)), Type::Quiet, pencil.width(), 3);
        y = pencil.write(title, 0, y, Colour::QuietText) + pencil.px(14);
        y = Scale(pencil, one).draw(y);
        y = drawChips(pencil, one, y);
    }
    if (all > mostShown) {
        const QString more = tr("and %n more", "addresses", static_cast<int>(all - mostShown));
        y = pencil.write(pencil.lines(more, Type::Quiet, pencil.width()), 0, y + pencil.px(12), Colour::QuietText);
    }
    return pencil.finish(y);
}

QString BlockPicture::name() const
{
    return tr("How receivers see your address");
}

static QString told(const Block::Address &address)
{
    switch (address.place) {
    case Place::Looking:
        return BlockPicture::tr("How receivers see %1 is being looked up.").arg(address.address);
    case Place::NotChecked:
        return BlockPicture::tr("How receivers see %1 could not be checked.").arg(address.address);
    case Place::DialUp:
        return BlockPicture::tr("Receivers take %1 for a dial-up or home line.").arg(address.address);
    case Place::NotClear:
        return BlockPicture::tr("Receivers cannot tell what kind of line %1 is.").arg(address.address);
    case Place::Fixed:
        return BlockPicture::tr("Receivers take %1 for a fixed business line.").arg(address.address);
    }
    return {};
}

QString BlockPicture::description() const
{
    QStringList sentences;
    for (const Block::Address &one : m_block.addresses) {
        sentences << told(one);
        QStringList evidence;
        for (const Block::Evidence &seen : one.evidence)
            evidence << seen.text;
        if (!evidence.isEmpty())
            sentences << tr("What is seen: %1.").arg(QLocale().createSeparatedList(evidence));
        if (!one.way.isEmpty() && one.place != Place::Fixed)
            sentences << tr("What changes it: %1.").arg(one.way);
    }
    return sentences.join(u' ');
}

} // namespace pictures
