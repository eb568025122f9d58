// SPDX-License-Identifier: Apache-2.0
#include "senders.h"

#include "chips.h"

#include <QLocale>

#include <algorithm>

namespace pictures
{

namespace
{

Chip chipOf(const Sender &sender)
{
    Chip chip{.text = sender.name, .script = sender.name.isRightToLeft() ? Script::Language : Script::Technical};
    if (sender.change == Change::Added)
        chip.icon = Icon::Plus;
    if (sender.change == Change::Removed)
        chip.icon = Icon::Minus;
    chip.struck = sender.change == Change::Removed;
    return chip;
}

/// A chip with its remark beside it, or below where there is no room.
class Entry
{
public:
    Entry(const Pencil &pencil, const Sender &sender, double most)
        : m_chip(pencil, chipOf(sender), most, pencil.px(28)), m_gap(pencil.px(10)), m_size(m_chip.size())
    {
        if (sender.remark.isEmpty())
            return;
        m_isBeside = m_chip.size().width() + m_gap + pencil.widthOf(sender.remark, Type::Quiet) <= most;
        m_remark = pencil.lines(sender.remark, Type::Quiet, most, 4);
        if (m_isBeside)
            m_size.rwidth() += m_gap + m_remark.width + m_gap; // so that it is not read as of the next chip
        else
            m_size = {std::max(m_size.width(), m_remark.width), m_size.height() + m_remark.height() + pencil.px(2)};
    }

    [[nodiscard]] QSizeF size() const { return m_size; }

    void draw(Pencil &pencil, const QPointF &at) const
    {
        m_chip.draw(pencil, at);
        if (m_isBeside)
            pencil.write(m_remark, at.x() + m_chip.size().width() + m_gap,
                         at.y() + (m_chip.size().height() - m_remark.height()) / 2, Colour::QuietText);
        else
            pencil.write(m_remark, at.x(), at.y() + m_chip.size().height() + pencil.px(2), Colour::QuietText);
    }

private:
    LaidChip m_chip;
    double m_gap;
    QSizeF m_size;
    Lines m_remark;
    bool m_isBeside = false;
};

double drawEntries(Pencil &pencil, const std::vector<Sender> &senders, const QRectF &room)
{
    Flow flow(room.left(), room.right(), room.top(), pencil.px(7));
    for (const Sender &sender : senders) {
        const Entry entry(pencil, sender, room.width());
        entry.draw(pencil, flow.place(entry.size()));
    }
    return flow.bottom();
}

/// A record in its frame. Returns where it ends.
double drawRecord(Pencil &pencil, const std::vector<Sender> &senders, const QRectF &room, Tone tone)
{
    const double padding = pencil.px(10);
    const QRectF inside = room.adjusted(padding, padding, -padding, 0);
    Pencil measure = pencil; // the frame lies below what it holds
    const double bottom =
        (senders.empty() ? inside.top() + pencil.px(28) : drawEntries(measure, senders, inside)) + padding;
    const bool plain = tone == Tone::Plain;
    pencil.draw(Box{.at = {room.topLeft(), QPointF(room.right(), bottom)},
                    .radius = pencil.px(6),
                    .fill = plain ? Colour::Sunk : tintOf(tone).fill,
                    .outline = tintOf(tone).outline});
    drawEntries(pencil, senders, inside);
    return bottom;
}

double drawHeading(Pencil &pencil, const QString &title, const QString &note, const QRectF &room)
{
    const Lines bold = pencil.lines(title, Type::QuietBold, room.width(), 2);
    const double beside = bold.width + pencil.px(8);
    const bool fits = beside + pencil.widthOf(note, Type::Quiet) <= room.width();
    const Lines quiet = pencil.lines(note, Type::Quiet, room.width(), 3);
    const double end = pencil.write(bold, room.left(), room.top(), Colour::Text);
    return pencil.write(quiet, room.left() + (fits ? beside : 0), fits ? room.top() : end, Colour::QuietText) +
           pencil.px(7);
}

QString noteOf(std::size_t records)
{
    const int number = static_cast<int>(records);
    if (records == 0)
        return SendersPicture::tr("no record");
    return records > 1 ? SendersPicture::tr("%n records, so none counts", nullptr, number)
                       : SendersPicture::tr("%n records", "that say who may send", number);
}

double drawNow(Pencil &pencil, const Senders &senders, QRectF room)
{
    room.setTop(drawHeading(pencil, SendersPicture::tr("Now"), noteOf(senders.now.size()), room));
    double y = room.top();
    for (const std::vector<Sender> &record : senders.now) {
        room.setTop(y);
        y = drawRecord(pencil, record, room, Tone::Plain) + pencil.px(7);
    }
    return senders.now.empty() ? drawRecord(pencil, {}, room, Tone::Plain) : y - pencil.px(7);
}

double drawAfter(Pencil &pencil, const Senders &senders, QRectF room)
{
    std::vector<Sender> inside = senders.after;
    const auto gone =
        std::ranges::stable_partition(inside, [](const Sender &sender) { return sender.change != Change::Removed; });
    const std::vector<Sender> outside(gone.begin(), gone.end());
    inside.erase(gone.begin(), gone.end());
    room.setTop(drawHeading(pencil, SendersPicture::tr("After"), noteOf(1), room));
    double y = drawRecord(pencil, inside, room, Tone::Green);
    for (const Sender &sender : outside) {
        const double padding = pencil.px(10);
        const Entry entry(pencil, sender, room.width() - 2 * padding);
        y += pencil.px(7);
        entry.draw(pencil, {room.left() + padding, y});
        y += entry.size().height();
    }
    return y;
}

} // namespace

SendersPicture::SendersPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

Sketch SendersPicture::drawn(Pencil pencil) const
{
    const double width = pencil.width();
    if (m_senders.after.empty()) {
        const double end = drawNow(pencil, m_senders, {0, 0, width, 0});
        return pencil.finish(end);
    }
    if (width < pencil.px(460)) {
        double y = drawNow(pencil, m_senders, {0, 0, width, 0});
        const double x = pencil.px(16);
        pencil.draw(Stroke{.points = {{x, y + pencil.px(6)}, {x, y + pencil.px(28)}}, .tip = Tip::Filled});
        y = drawAfter(pencil, m_senders, {0, y + pencil.px(34), width, 0});
        return pencil.finish(y);
    }
    const double left = (width - pencil.px(56)) * 0.4;
    const double right = left + pencil.px(56);
    const double now = drawNow(pencil, m_senders, {0, 0, left, 0});
    const double after = drawAfter(pencil, m_senders, {right, 0, width - right, 0});
    const double middle = pencil.px(48); // of the first record
    pencil.draw(
        Stroke{.points = {{left + pencil.px(16), middle}, {right - pencil.px(16), middle}}, .tip = Tip::Filled});
    return pencil.finish(std::max(now, after));
}

QString SendersPicture::name() const
{
    return tr("Who may send for you");
}

static QString listOf(const std::vector<Sender> &senders, std::optional<Change> change = std::nullopt)
{
    QStringList names;
    for (const Sender &sender : senders) {
        if (change && sender.change != *change)
            continue;
        names << (sender.remark.isEmpty()
                      ? sender.name
                      : SendersPicture::tr("%1 (%2)", "a sender and a remark").arg(sender.name, sender.remark));
    }
    return QLocale().createSeparatedList(names);
}

QString SendersPicture::description() const
{
    QStringList sentences;
    std::vector<Sender> now;
    for (const std::vector<Sender> &record : m_senders.now)
        now.insert(now.end(), record.begin(), record.end());
    if (m_senders.now.empty())
        sentences << tr("No record says who may send now.");
    else if (m_senders.now.size() == 1)
        sentences << tr("The record now names %1.").arg(listOf(now));
    else
        sentences << tr("%n records now name %1, but with more than one none counts.", nullptr,
                        static_cast<int>(m_senders.now.size()))
                         .arg(listOf(now));
    if (const QString kept = listOf(m_senders.after, Change::Kept); !kept.isEmpty())
        sentences << tr("After that it keeps %1.").arg(kept);
    if (const QString added = listOf(m_senders.after, Change::Added); !added.isEmpty())
        sentences << tr("It adds %1.").arg(added);
    if (const QString removed = listOf(m_senders.after, Change::Removed); !removed.isEmpty())
        sentences << tr("It leaves out %1.").arg(removed);
    return sentences.join(u' ');
}

} // namespace pictures
