// SPDX-License-Identifier: Apache-2.0
// Many worlds, each with a list of things to do that the owner of a bakery can follow: the first is the right one, and
// the rules hold, also after any of the tasks was asked for, typed, done or left out.
#include "suite.h"
#include "todorules.h"
#include "todoworlds.h"

#include "app/wording/tasks.h"

using namespace test;
using todo::Task;
using todo::Told;

namespace
{

constexpr qsizetype titleLimit = 60; // one line of the card

/// Verb first; the same words in the same list would be the same thing to do.
QString brokenWords(const checkup::Report &report, const std::vector<Task> &tasks)
{
    static const QStringList verbs{"Add",     "Ask",      "Break", "Choose", "Confirm", "Correct", "Enter",
                                   "Give",    "Go",       "Have",  "Lead",   "Let",     "Make",    "Open",
                                   "Publish", "Register", "Say",   "Set",    "Remove",  "Stop",    "Replace",
                                   "Switch",  "Take",     "Tell",  "Wait"};
    QStringList titles;
    for (const Task &task : tasks) {
        const wording::TaskWords words = wording::say(task, report);
        if (words.how.isEmpty() || words.title.size() > titleLimit || titles.contains(words.title))
            return words.title + " / " + words.how;
        if (!verbs.contains(words.title.section(QRegularExpression("\\W"), 0, 0)))
            return "no verb first: " + words.title;
        titles << words.title;
    }
    return {};
}

} // namespace

class TestTodoWorlds : public QObject
{
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<std::size_t>("number");
        const auto all = worlds();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void rules()
    {
        QFETCH(std::size_t, number);
        static const auto all = worlds();
        const checkup::Report report = settled(all[number].setup, zoneOf(all[number].zone));
        const auto tasks = todo::tasks(report, {}, now);
        QCOMPARE(broken(report, tasks), QString());
        QCOMPARE(brokenWords(report, tasks), QString());
        const Task *next = todo::next(tasks);
        QCOMPARE(next ? q(next->id) : QString(), q(all[number].first));
        for (const Task &task : tasks) {
            for (const Told &told : {Told{.asked = now - 9}, Told{.typed = now - 9}, Told{.someSee = now - 9},
                                     Told{.done = now - 9}, Told{.leftOut = now - 9}}) {
                const auto after = todo::tasks(report, {{task.id, told}}, now);
                QCOMPARE(broken(report, after), QString());
                QCOMPARE(after.size(), tasks.size());
            }
        }
    }
};

MAILWORTHY_TEST(TestTodoWorlds, QCoreApplication)
#include "tst_todo_worlds.moc"
