// SPDX-License-Identifier: Apache-2.0
#include "standing.h"

#include "railstate.h"
#include "words.h"

#include "app/wording/tasks.h"
#include "app/wording/wording.h"

#include <QLocale>

namespace wizard
{

using widgets::Glyph;

namespace
{

StepMark markOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Done:
        return StepMark::Done;
    case Glyph::ToDo:
    case Glyph::Current:
        return StepMark::ToDo;
    case Glyph::Waiting:
        return StepMark::Waiting;
    case Glyph::WorthFixing:
        return StepMark::WorthFixing;
    case Glyph::Refused:
        return StepMark::Refused;
    case Glyph::LeftOut:
        return StepMark::LeftOut;
    default:
        return StepMark::NotChecked;
    }
}

} // namespace

Standing standingOf(const Walk &walk)
{
    Standing standing;
    standing.at = walk.look().lastAt();
    const Totals all = totals(walk);
    for (std::size_t i = 0; i < all.steps.size(); ++i)
        standing.steps[i] = markOf(all.steps[i]);
    for (const todo::Task &task : walk.tasks()) {
        if (!todo::isOver(task))
            ++(todo::isDoable(task) ? standing.toDo : standing.waiting);
    }
    const todo::Task *next = todo::next(walk.tasks());
    if (const auto report = walk.look().seenReport(); next && report) {
        standing.next = wording::say(*next, *report).title;
        standing.who = wording::who(next->who);
    }
    return standing;
}

Glyph glyphOf(StepMark mark)
{
    switch (mark) {
    case StepMark::NotChecked:
        break;
    case StepMark::Done:
        return Glyph::Done;
    case StepMark::ToDo:
        return Glyph::ToDo;
    case StepMark::Waiting:
        return Glyph::Waiting;
    case StepMark::WorthFixing:
        return Glyph::WorthFixing;
    case StepMark::Refused:
        return Glyph::Refused;
    case StepMark::LeftOut:
        return Glyph::LeftOut;
    }
    return Glyph::CouldNotCheck;
}

QString wordOf(StepMark mark)
{
    switch (mark) {
    case StepMark::NotChecked:
        break;
    case StepMark::Done:
        return tr("fine");
    case StepMark::ToDo:
        return tr("to do");
    case StepMark::Waiting:
        return tr("waiting");
    case StepMark::WorthFixing:
        return tr("worth fixing");
    case StepMark::Refused:
        return tr("mail is refused");
    case StepMark::LeftOut:
        return tr("done by a service");
    }
    return tr("not checked");
}

QStringList changesOf(const Project &project)
{
    QStringList changes;
    if (!project.standing || !project.before)
        return changes;
    for (std::size_t i = 0; i < project.standing->steps.size(); ++i) {
        const StepMark was = project.before->steps[i], is = project.standing->steps[i];
        if (was != is)
            changes << tr("Step %1: %2, on %3 %4")
                           .arg(i + 1)
                           .arg(wordOf(is), QLocale().toString(project.before->at, QLocale::ShortFormat), wordOf(was));
    }
    return changes;
}

} // namespace wizard
