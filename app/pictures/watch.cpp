// SPDX-License-Identifier: Apache-2.0
#include "watch.h"

namespace pictures
{

WatchPicture::WatchPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

Sketch WatchPicture::drawn(Pencil pencil) const
{
    std::vector<Point> points;
    for (const Watch::Step &step : m_watch.steps)
        points.push_back({step.moment, step.title, {}, step.note});
    const double end = drawStrip(pencil, points, 110);
    return pencil.finish(end);
}

QString WatchPicture::description() const
{
    QStringList sentences;
    for (const Watch::Step &step : m_watch.steps) {
        const QString what =
            step.note.isEmpty() ? step.title : tr("%1, %2", "a step and when").arg(step.title, step.note);
        switch (step.moment) {
        case Moment::Past:
            sentences << tr("Done: %1.").arg(what);
            break;
        case Moment::Now:
            sentences << tr("Now: %1.").arg(what);
            break;
        case Moment::Waiting:
            sentences << tr("Waiting: %1.").arg(what);
            break;
        case Moment::Later:
            sentences << tr("Not yet: %1.").arg(what);
            break;
        }
    }
    return sentences.join(u' ');
}

} // namespace pictures
