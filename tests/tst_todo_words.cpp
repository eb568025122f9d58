// SPDX-License-Identifier: Apache-2.0
// Tasks in words: a title that fits a row and says what to do first, and how it is done.
#include "checkupworld.h"
#include "suite.h"

#include "app/report/textreport.h"
#include "app/startup/practice.h"
#include "app/wording/tasks.h"
#include "core/todo/todo.h"

using namespace test;
using checkup::Report;

namespace
{

constexpr qsizetype longestTitle = 60; // one line of the card

QStringList titles(const Report &report)
{
    QStringList all;
    for (const todo::Task &task : todo::tasks(report, {}, 1'795'000'000))
        all << wording::say(task, report).title;
    return all;
}

} // namespace

class TestTodoWords : public QObject
{
    Q_OBJECT

private slots:
    void practice()
    {
        const Report report = settled(startup::practiceSetup(), startup::practiceZone());
        const QStringList wanted{
            "Ask your provider to set the reverse name", "Ask Spamhaus ZEN to make an exception for 25.203.113.25",
            "Stop what put 25.203.113.25 on the list",   "Ask Spamhaus ZEN to take 25.203.113.25 off",
            "Choose a mailbox for the reports",          "Replace the SPF record of morgenrot.example",
            "Replace your rule for receivers (DMARC)",   "Add the DKIM key of Mailchimp",
            "Enter the key of your signature again",     "Wait: some blocklists could not be checked",
            "Open a message that you have sent"};
        QCOMPARE(titles(report).join('\n'), wanted.join('\n'));
        for (const todo::Task &task : todo::tasks(report, {}, 1'795'000'000)) {
            const wording::TaskWords words = wording::say(task, report);
            QVERIFY2(!words.how.isEmpty(), task.id.c_str());
            QVERIFY2(words.title.size() <= longestTitle, qPrintable(words.title));
        }
    }

    /// The next comes first, then all of them, and what each waits for by its number.
    void text()
    {
        const Report report = settled(startup::practiceSetup(), startup::practiceZone());
        const QString text = report::tasksText(report, 80);
        QVERIFY2(text.startsWith("Next: Ask your provider to set the reverse name\n  Only they can"), qPrintable(text));
        QVERIFY2(text.contains("\n  1. Ask your provider to set the reverse name\n  2. Ask Spamhaus ZEN to make "
                               "an exception for 25.203.113.25 (after 1)\n  3. Stop what"),
                 qPrintable(text));
        QVERIFY(report::text(report).contains(report::tasksText(report)));
        QVERIFY(report::text(report).indexOf("Next: ") < report::text(report).indexOf("[needs fixing]"));
    }

    /// What was told of a task is told again, with its day; of others nothing is made up.
    void told()
    {
        const Report report = settled(startup::practiceSetup(), startup::practiceZone());
        const std::int64_t sent = QDateTime(QDate(2026, 11, 3), QTime(12, 0)).toSecsSinceEpoch();
        const QString text = report::text(report, {}, 80, {{"ptr:25.203.113.25", {.asked = sent}}});
        const QString day = QLocale().toString(QDate(2026, 11, 3), QLocale::ShortFormat);
        QVERIFY2(text.contains("1. Ask your provider to set the reverse name (asked, since " + day + ")\n"),
                 qPrintable(text));
        QCOMPARE(text.count("since"), report::text(report).count("since") + 1);
        QVERIFY2(text.contains("It usually takes about a day."), qPrintable(text));
    }

    void nothingLeft()
    {
        Setup setup = healthySetup();
        setup.dkimProved = true;
        const Report report = settled(setup, zoneOf(healthy()));
        QCOMPARE(report::tasksText(report), QString("There is nothing left to do.\n\n"));
    }

    /// Every kind has a title and says how, whatever little is known of it.
    void everyKind()
    {
        const Report report = settled(healthySetup(), zoneOf(healthy()));
        for (int kind = 0; kind <= static_cast<int>(todo::Kind::Wait); ++kind) {
            for (int step = 0; step <= static_cast<int>(todo::Step::After); ++step) {
                todo::Task task;
                task.kind = static_cast<todo::Kind>(kind);
                task.step = static_cast<todo::Step>(step);
                task.mends = {{Code::SpfSyntax, "example.com", Check::Spf}};
                QVERIFY2(!wording::say(task, report).title.isEmpty(), toText(task.kind).data());
            }
        }
    }
};

MAILWORTHY_TEST(TestTodoWords, QCoreApplication)
#include "tst_todo_words.moc"
