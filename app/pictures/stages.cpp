// SPDX-License-Identifier: Apache-2.0
#include "stages.h"

namespace pictures
{

namespace
{

QString nameOf(Policy policy)
{
    switch (policy) {
    case Policy::None:
        return StagesPicture::tr("Watch");
    case Policy::Quarantine:
        return StagesPicture::tr("Into the spam folder");
    case Policy::Reject:
        return StagesPicture::tr("Refuse");
    }
    return {};
}

QString titleOf(const Stages::Stage &stage)
{
    QString name = nameOf(stage.policy);
    if (stage.isTest)
        return StagesPicture::tr("%1, on trial", "a stage of the rule").arg(name);
    if (stage.percent < 100)
        return StagesPicture::tr("%1, %2 % of forgeries", "a stage of the rule").arg(name).arg(stage.percent);
    return name;
}

} // namespace

StagesPicture::StagesPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

Moment StagesPicture::momentOf(std::size_t stage) const
{
    const int number = static_cast<int>(stage);
    return number < m_stages.present ? Moment::Past : number == m_stages.present ? Moment::Now : Moment::Later;
}

Sketch StagesPicture::drawn(Pencil pencil) const
{
    std::vector<Point> points;
    for (std::size_t i = 0; i < m_stages.stages.size(); ++i) {
        const Stages::Stage &stage = m_stages.stages[i];
        points.push_back({momentOf(i), titleOf(stage), stage.when, stage.needs, !stage.isOptional});
    }
    const double end = drawStrip(pencil, points, 150);
    return pencil.finish(end);
}

QString StagesPicture::name() const
{
    return tr("The way to full protection");
}

QString StagesPicture::description() const
{
    QStringList sentences;
    if (m_stages.present < 0)
        sentences << tr("No rule holds yet.");
    for (std::size_t i = 0; i < m_stages.stages.size(); ++i) {
        const Stages::Stage &stage = m_stages.stages[i];
        const QString what = stage.when.isEmpty()
                                 ? titleOf(stage)
                                 : tr("%1, %2", "a stage and when it begins").arg(titleOf(stage), stage.when);
        switch (momentOf(i)) {
        case Moment::Past:
            sentences << tr("Done: %1.").arg(what);
            break;
        case Moment::Now:
        case Moment::Waiting:
            sentences << tr("Now: %1.").arg(what);
            break;
        case Moment::Later:
            sentences << tr("Later: %1.").arg(what);
            break;
        }
        if (!stage.needs.isEmpty())
            sentences << stage.needs;
    }
    return sentences.join(u' ');
}

} // namespace pictures
