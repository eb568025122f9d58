// SPDX-License-Identifier: Apache-2.0
#include "textreport.h"

#include "paragraphs.h"

#include "app/wording/tasks.h"

#include "core/todo/todo.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace report
{

namespace
{

QString day(std::int64_t time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time).date(), QLocale::ShortFormat);
}

/// One line each; what others wait for has its number.
QString listed(const std::vector<todo::Task> &tasks, const checkup::Report &report, int columns)
{
    QString out;
    const auto numberOf = [&tasks](const std::string &id) {
        return std::find_if(tasks.begin(), tasks.end(), [&id](const todo::Task &task) { return task.id == id; }) -
               tasks.begin() + 1;
    };
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const todo::Task &task = tasks[i];
        QStringList first;
        for (const std::string &id : task.waitsFor)
            first << QString::number(numberOf(id));
        QString line = tr("%1. %2").arg(i + 1).arg(wording::say(task, report).title);
        if (const QString state = wording::stateWord(task.state); !state.isEmpty())
            line = task.since ? tr("%1 (%2, since %3)").arg(line, state, day(*task.since))
                              : tr("%1 (%2)").arg(line, state);
        else if (!first.isEmpty())
            line = tr("%1 (after %2)").arg(line, first.join(QStringLiteral(", ")));
        out += wrapped(line, 2, columns);
    }
    return out;
}

} // namespace

QString tasksText(const checkup::Report &report, int columns, const todo::Progress &progress)
{
    const std::vector<todo::Task> tasks = todo::tasks(report, progress, QDateTime::currentSecsSinceEpoch());
    if (tasks.empty())
        return wrapped(tr("There is nothing left to do."), 0, columns) + QLatin1Char('\n');
    QString out;
    if (const todo::Task *next = todo::next(tasks)) {
        const wording::TaskWords words = wording::say(*next, report);
        out += wrapped(tr("Next: %1").arg(words.title), 0, columns) + wrapped(words.how, 2, columns) +
               wrapped(tr("It usually takes %1.").arg(wording::usually(next->takes)), 2, columns);
    } else {
        out += wrapped(tr("Next: nothing now. What is left has to wait."), 0, columns);
    }
    const QString title = tr("What is to do, in this order");
    return out + QLatin1Char('\n') + title + QLatin1Char('\n') + QString(title.size(), QLatin1Char('-')) +
           QLatin1Char('\n') + listed(tasks, report, columns) + QLatin1Char('\n');
}

} // namespace report
