// SPDX-License-Identifier: Apache-2.0
#include "calendar.h"

namespace pictures
{

CalendarPicture::CalendarPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

Sketch CalendarPicture::drawn(Pencil pencil) const
{
    std::vector<Point> points;
    for (const Calendar::Entry &entry : m_calendar.entries)
        points.push_back({entry.moment, entry.moment == Moment::Now ? tr("Today") : entry.date, {}, entry.text});
    const double end = drawStrip(pencil, points, 96);
    return pencil.finish(end);
}

QString CalendarPicture::name() const
{
    return tr("What comes when");
}

QString CalendarPicture::description() const
{
    QStringList sentences;
    for (const Calendar::Entry &entry : m_calendar.entries) {
        switch (entry.moment) {
        case Moment::Past:
            sentences << tr("%1, done: %2.").arg(entry.date, entry.text);
            break;
        case Moment::Now:
        case Moment::Waiting:
            sentences << tr("Today, %1: %2.").arg(entry.date, entry.text);
            break;
        case Moment::Later:
            sentences << tr("%1: %2.").arg(entry.date, entry.text);
            break;
        }
    }
    return sentences.join(u' ');
}

} // namespace pictures
