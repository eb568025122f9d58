// SPDX-License-Identifier: Apache-2.0
// How far what is to be done has come: by what was told and by what the answers say, from look to look.
#include "suite.h"
#include "todorules.h"
#include "todoworlds.h"

using namespace test;
using checkup::Report;
using todo::Progress;
using todo::Task;

Q_DECLARE_METATYPE(Progress)

class TestTodoProgress : public QObject
{
    Q_OBJECT

private slots:
    /// How far it has come: what was told, and what the answers say.
    void states_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<Progress>("progress");
        QTest::addColumn<QString>("tasks");
        const auto row = [](const char *name, const QStringList &changes, const Progress &progress,
                            const QString &tasks) { QTest::newRow(name) << changes << progress << tasks; };
        using todo::Told;
        const std::string letter = "ptr:25.203.113.25", record = "record:example.com";
        const QString pbl = " → 25.113.203.25.zen.spamhaus.org. A 127.0.0.10";
        row("asked", {ptr4}, {{letter, Told{.asked = now - 1000}}}, "ptr:25.203.113.25 asked");
        row("heard", {}, {{letter, Told{.asked = now - 1000}}}, "ptr:25.203.113.25 done");
        row("what waits for it waits on", {ptr4, pbl}, {{letter, Told{.asked = now - 1000}}},
            "ptr:25.203.113.25 asked\npolicy:zen.spamhaus.org:25.203.113.25 < ptr:25.203.113.25");
        row("left out, so nothing waits for it", {ptr4, pbl}, {{letter, Told{.leftOut = now - 1000}}},
            "ptr:25.203.113.25 left-out\npolicy:zen.spamhaus.org:25.203.113.25");
        row("left out, and there is nothing any more", {}, {{letter, Told{.leftOut = now - 1000}}}, "");
        row("typed", {spfText + " → "}, {{record, Told{.typed = now - 60}}}, "record:example.com typed");
        row("seen by some", {spfText + " → "}, {{record, Told{.typed = now - 60, .someSee = now - 30}}},
            "record:example.com seen-by-some");
        row("seen", {}, {{record, Told{.typed = now - 60}}}, "record:example.com seen");
        row("could not be checked, so nothing is known anew", {spfText + " → ; !TIMEOUT example.com TXT"},
            {{record, Told{.typed = now - 60}}}, "wait:spf\nrecord:example.com typed");
        row("that a record stands nobody can say", {spfText + " → "}, {{record, Told{.done = now}}},
            "record:example.com");
        row("that a cause is gone only the person can", {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4"},
            {{"cause:25.203.113.25", Told{.done = now}}},
            "cause:25.203.113.25 done\ndelist:zen.spamhaus.org:25.203.113.25");
        row("seen, and gone again", {spfText + " → "}, {{record, Told{.typed = now - 60, .seen = now - 30}}},
            "record:example.com");
        row("typed again", {spfText + " → "},
            {{record, Told{.typed = now - 20, .someSee = now - 70, .seen = now - 30}}}, "record:example.com typed");
        row("the letter was heard, and the name is gone again", {ptr4},
            {{letter, Told{.asked = now - 9000, .seen = now - 30}}}, "ptr:25.203.113.25");
        row("seen, and no silence undoes it", {spfText + " → ; !TIMEOUT example.com TXT"},
            {{record, Told{.typed = now - 60, .seen = now - 30}}}, "wait:spf\nrecord:example.com done");
        row("no answer is no success, though another is known to fail",
            {ptr4 + "; !TIMEOUT 25.113.203.25.in-addr.arpa PTR",
             "MX 10 mail.example.com. → MX 10 nowhere.example.com."},
            {{letter, Told{.asked = now - 60}}}, "fix:mx:example.com\nwait:address\nptr:25.203.113.25 asked");
        row("the list forgot, though others refuse to say", {" → 2.0.0.127.bl.spameatingmonkey.net. A 127.0.0.2"},
            {{"delist:zen.spamhaus.org:25.203.113.25", Told{.asked = now - 60}}},
            "delist:zen.spamhaus.org:25.203.113.25 done");
        row("the list does not say", {" → ; !TIMEOUT 25.113.203.25.zen.spamhaus.org A"},
            {{"delist:zen.spamhaus.org:25.203.113.25", Told{.asked = now - 60}}},
            "wait:blocklists\ndelist:zen.spamhaus.org:25.203.113.25 asked");
        row("another list does not say", {" → ; !TIMEOUT example.com.dbl.spamhaus.org A"},
            {{"delist:zen.spamhaus.org:25.203.113.25", Told{.asked = now - 60}}},
            "wait:blocklists\ndelist:zen.spamhaus.org:25.203.113.25 done");
        row("no mailbox on purpose", {rule + " → "}, {{"mailbox:example.com", Told{.leftOut = now}}},
            "mailbox:example.com left-out\nrecord:_dmarc.example.com");
        row("a task of which nothing is known", {}, {{"toast:bread", Told{.done = now}}}, "");
    }
    void states()
    {
        QFETCH(QStringList, changes);
        QFETCH(Progress, progress);
        QFETCH(QString, tasks);
        Setup setup = healthySetup();
        setup.dkimProved = true;
        const Report report = firm(changes, setup);
        QCOMPARE(broken(report, todo::tasks(report, progress, now)), QString());
        QCOMPARE(listed(report, progress).join('\n'), tasks);
    }

    /// What was told is kept with what was seen of it, so that the next look can tell what has changed since.
    void noticed()
    {
        const Report good = firm({"p=quarantine → p=none"});
        const Report bad = firm({spfText + " → "});
        const char *id = "record:example.com";
        const auto look = [](const Report &report, const Progress &progress, std::int64_t at) {
            return todo::noticed(progress, todo::tasks(report, progress, at), at);
        };
        Progress progress{{id, {.typed = now}}, {"message:example.com", {.leftOut = now}}};
        progress = look(bad, progress, now + 10);
        QCOMPARE(progress[id], (todo::Told{.typed = now}));
        progress = look(good, progress, now + 20);
        QCOMPARE(progress[id].seen, now + 20);
        QCOMPARE(progress["message:example.com"], todo::Told{.leftOut = now});
        QCOMPARE(progress["raise:example.com"].begun, now + 20);
        progress = look(good, progress, now + 30);
        QCOMPARE(progress[id].seen, now + 20);
        QCOMPARE(progress["raise:example.com"].begun, now + 20);
        QCOMPARE(find(todo::tasks(good, progress, now + 40), id).since, now + 20);
        QCOMPARE(find(todo::tasks(bad, progress, now + 40), id).state, todo::State::ToDo);
    }

    void next()
    {
        Setup setup = healthySetup();
        const Report report = firm({ptr4, rule + " → ; !TIMEOUT _dmarc.example.com TXT"}, setup);
        const auto first = [&report](const Progress &progress) {
            const auto all = todo::tasks(report, progress, now);
            const Task *next = todo::next(all);
            return next ? q(next->id) : QString();
        };
        QCOMPARE(first({}), QString("ptr:25.203.113.25"));
        QCOMPARE(first({{"ptr:25.203.113.25", {.asked = now}}}), QString("message:example.com"));
        QCOMPARE(first({{"ptr:25.203.113.25", {.asked = now}}, {"message:example.com", {.leftOut = now}}}), QString());
    }

    /// When it is worth looking again.
    void lookAgain()
    {
        const auto at = [](const Report &report, const Progress &progress, const char *id) {
            return find(todo::tasks(report, progress, now), id).lookAgainAt.value_or(0) - now;
        };
        const Report noPtr = firm({ptr4});
        QCOMPARE(at(noPtr, {}, "ptr:25.203.113.25"), -now);
        QCOMPARE(at(noPtr, {{"ptr:25.203.113.25", {.asked = now - 3 * 86400 - 10}}}, "ptr:25.203.113.25"), 86390);
        const Report noSpf = firm({spfText + " → "});
        QCOMPARE(at(noSpf, {{"record:example.com", {.typed = now - 10}}}, "record:example.com"), 290);
        QCOMPARE(at(noSpf, {{"record:example.com", {.typed = now - 7210}}}, "record:example.com"), 3590);
        QCOMPARE(at(firm({rule + " → ; !TIMEOUT _dmarc.example.com TXT"}), {}, "wait:dmarc"), 900);
        const Report watching = firm({"p=quarantine → p=none"});
        QCOMPARE(at(watching, {}, "raise:example.com"), 30 * 86400);
        QCOMPARE(at(watching, {{"raise:example.com", {.begun = now - 86400}}}, "raise:example.com"), 29 * 86400);
        QCOMPARE(at(watching, {{"raise:example.com", {.begun = now - 31 * 86400}}}, "raise:example.com"), -now);
    }
};

MAILWORTHY_TEST(TestTodoProgress, QCoreApplication)
#include "tst_todo_progress.moc"
