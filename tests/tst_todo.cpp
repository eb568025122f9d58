// SPDX-License-Identifier: Apache-2.0
// What is to be done: over the practice zone and variants of a healthy firm, in which order, after what, and how far.
#include "checkupworld.h"

#include "app/startup/practice.h"
#include "core/todo/todo.h"

#include <set>

using namespace test;
using checkup::Report;
using todo::Progress;
using todo::Task;

namespace
{

constexpr std::int64_t now = 1'795'000'000;

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// "ptr:25.203.113.25 asked < senders:example.com" per task, in their order.
QStringList listed(const std::vector<Task> &tasks)
{
    QStringList lines;
    for (const Task &task : tasks) {
        QString line = q(task.id);
        if (task.state != todo::State::ToDo)
            line += ' ' + q(toText(task.state));
        for (const std::string &id : task.waitsFor)
            line += " < " + q(id);
        lines << line;
    }
    return lines;
}

QStringList listed(const Report &report, const Progress &progress = {})
{
    return listed(todo::tasks(report, progress, now));
}

QString mended(const Task &task)
{
    QStringList all;
    for (const todo::Mended &one : task.mends)
        all << q(toText(one.code)) + '@' + q(one.subject);
    return all.join(' ');
}

/// What holds for every report: nothing that needs mending is left alone, no record is typed twice, nothing comes
/// before what it waits for, and no two tasks are called alike.
QString broken(const Report &report, const std::vector<Task> &tasks)
{
    for (const Check check : allChecks) {
        for (const Finding &finding : report.of(check)) {
            const auto mends = [&finding](const Task &task) {
                return std::find(task.mends.begin(), task.mends.end(), todo::Mended{finding.code, finding.subject}) !=
                       task.mends.end();
            };
            if (finding.severity >= Severity::Unknown && std::none_of(tasks.begin(), tasks.end(), mends))
                return "nothing mends " + q(toText(finding.code)) + ' ' + q(finding.subject);
        }
    }
    for (const records::Record &record : report.records) {
        std::size_t typed = 0, wanted = 0;
        const todo::ToType one{record.purpose, record.action, record.name};
        for (const records::Record &other : report.records)
            wanted +=
                other.action != records::Action::Keep && one == todo::ToType{other.purpose, other.action, other.name};
        std::size_t holders = 0;
        for (const Task &task : tasks) {
            const auto count = std::size_t(std::count(task.records.begin(), task.records.end(), one));
            typed += count;
            holders += count > 0;
        }
        if (record.action != records::Action::Keep && (typed != wanted || holders != 1))
            return "a record is not typed once: " + q(record.name.toText());
    }
    std::set<std::string> seen;
    for (const Task &task : tasks) {
        for (const std::string &id : task.waitsFor) {
            if (!seen.contains(id))
                return q(task.id) + " comes before " + q(id);
        }
        if (!seen.insert(task.id).second)
            return "twice: " + q(task.id);
    }
    return {};
}

/// The healthy firm with some of its lines exchanged: "old → new" each, an empty old one adds.
Report firm(const QStringList &changes, const Setup &setup = healthySetup())
{
    QString text = QString::fromStdString(healthy());
    for (const QString &change : changes) {
        const QStringList sides = change.split(" → ");
        if (!sides[0].isEmpty() && !text.contains(sides[0]))
            qFatal("not in the zone: %s", qPrintable(sides[0]));
        text = sides[0].isEmpty() ? text + sides[1] + '\n' : text.replace(sides[0], sides[1]);
    }
    return settled(setup, zoneOf(text.toStdString()));
}

const QString ptr4 = "25.113.203.25.in-addr.arpa. PTR mail.example.com. → ";
const QString ptr6 =
    "5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.2.0.0.0.0.d.2.ip6.arpa. PTR mail.example.com. → ";

const QString spfText = "example.com. TXT \"v=spf1 ip4:25.203.113.25 ip6:2d00:25::25 ~all\"";
const QString rule = "_dmarc.example.com. TXT \"v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com\"";

Task find(const std::vector<Task> &tasks, const char *id)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [id](const Task &task) { return task.id == id; });
    return found == tasks.end() ? Task{} : *found;
}

void row(
    const char *name, const QStringList &changes, const QString &tasks,
    const std::function<void(Setup &)> &know = [](Setup &) {})
{
    Setup setup = healthySetup();
    know(setup);
    QTest::newRow(name) << changes << setup << tasks;
}

void proved(Setup &setup)
{
    setup.dkimProved = true;
}

void ofNews(Setup &setup)
{
    setup.domain = name("news.example.com");
    setup.selectors.clear();
}

/// What is to be published, and what has to be there before.
void rowsOfRecords()
{
    row("all is well, and a message is still to prove it", {}, "message:example.com");
    row("proved", {}, "", proved);
    row("one letter for both addresses", {ptr4, ptr6}, "ptr:25.203.113.25\nmessage:example.com");
    row("a pool's name, and the server says another: the same letter",
        {ptr4 + "25.113.203.25.in-addr.arpa. PTR 25-203-113-25.dyn.provider.example.",
         " → 25-203-113-25.dyn.provider.example. A 25.203.113.25"},
        "ptr:25.203.113.25\nmessage:example.com");
    row("no address leads back", {"mail.example.com. A 25.203.113.25 → "},
        "record:mail.example.com:address\nmessage:example.com");
    row("the server's name leads nowhere, nor does the MX",
        {"mail.example.com. A 25.203.113.25 → ", "mail.example.com. AAAA 2d00:25::25 → "},
        "record:mail.example.com:address\nmessage:example.com");
    row("a stricter rule waits for proof", {"p=quarantine → p=none"},
        "message:example.com\nraise:example.com < message:example.com");
    row("the next stage", {"p=quarantine → p=none"}, "raise:example.com", [](Setup &setup) {
        setup.dkimProved = true;
        setup.stage = DmarcStage::Quarantine;
    });
    row("a mailbox before the rule that names it", {rule + " → "},
        "mailbox:example.com\nrecord:_dmarc.example.com\nmessage:example.com");
    row("the mailbox is known", {rule + " → "}, "record:_dmarc.example.com\nmessage:example.com",
        [](Setup &setup) { setup.reportAddress = "dmarc@example.com"; });
    row("no reports", {"; rua=mailto:dmarc@example.com → "}, "mailbox:example.com\nmessage:example.com");
    row("no SPF", {spfText + " → "}, "record:example.com\nmessage:example.com");
    row("SPF twice", {" → example.com. TXT \"v=spf1 mx -all\""}, "record:example.com\nmessage:example.com");
    row("publish, carry, switch on, prove", {},
        "record:s2._domainkey.example.com\ninstall:s2._domainkey.example.com\n"
        "sign:s2._domainkey.example.com < record:s2._domainkey.example.com < install:s2._domainkey.example.com\n"
        "message:example.com < record:s2._domainkey.example.com < sign:s2._domainkey.example.com",
        [](Setup &setup) { setup.ownKey = OwnKey{"s2", "v=DKIM1; k=rsa; p=MIIB", false}; });
    row("a key of the server's own is there already", {},
        "record:s2._domainkey.example.com\nsign:s2._domainkey.example.com < record:s2._domainkey.example.com\n"
        "message:example.com < record:s2._domainkey.example.com < sign:s2._domainkey.example.com",
        [](Setup &setup) { setup.ownKey = OwnKey{"s2", "v=DKIM1; k=rsa; p=MIIB", true}; });
    row("no key at the selector", {}, "key:example.com\nmessage:example.com < key:example.com",
        [](Setup &setup) { setup.selectors = {{"s9", true}}; });
    row("a message tells the selector", {"s1._domainkey → xyz"}, "message:example.com",
        [](Setup &setup) { setup.selectors.clear(); });
    row("what was found is confirmed", {}, "senders:example.com\nmessage:example.com", [](Setup &setup) {
        setup.senders.clear();
        setup.host.reset();
    });
}

/// What is to be done about listings and addresses, and where nothing is known.
void rowsOfListings()
{
    row("first the cause", {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4"},
        "cause:25.203.113.25\ndelist:zen.spamhaus.org:25.203.113.25 < cause:25.203.113.25\nmessage:example.com");
    row("a policy listing waits for the reverse name", {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.10", ptr4},
        "ptr:25.203.113.25\npolicy:zen.spamhaus.org:25.203.113.25 < ptr:25.203.113.25\nmessage:example.com");
    row("a policy listing of an address with its name", {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.10"},
        "policy:zen.spamhaus.org:25.203.113.25\nmessage:example.com");
    row("the domain is listed", {" → example.com.dbl.spamhaus.org. A 127.0.1.2"},
        "cause:example.com\ndelist:dbl.spamhaus.org:example.com < cause:example.com\nmessage:example.com");
    row("not known is not missing", {rule + " → ; !TIMEOUT _dmarc.example.com TXT"}, "wait:dmarc\nmessage:example.com");
    row("nor is an error", {spfText + " → ; !SERVFAIL example.com TXT"}, "wait:spf\nmessage:example.com");
    row("no domain", {}, "fix:zone-not-found:example.org", [](Setup &setup) { setup.domain = name("example.org"); });
    row("services", {}, "record:example.com\nrecord:pm-bounces.example.com\nmessage:example.com",
        [](Setup &setup) { setup.services = {"mailgun", "postmark", "google-workspace"}; });
    row("an address of the local network", {}, "senders:example.com\nmessage:example.com",
        [](Setup &setup) { setup.senders = {{*ip::parse("192.168.1.2"), true, {}}}; });
    row("an address that others share", {},
        "address:100.64.1.2\nsenders:example.com < address:100.64.1.2\nmessage:example.com",
        [](Setup &setup) { setup.senders = {{*ip::parse("100.64.1.2"), true, {}}}; });
    row("a relay", {}, "message:example.com", [](Setup &setup) { setup.route = MailRoute::Relay; });
    row("a name that no server may have", {}, "server-name:localhost\nmessage:example.com",
        [](Setup &setup) { setup.host = name("localhost"); });
    row("no mail is taken", {"MX 10 mail.example.com. → MX 0 ."}, "fix:mx:example.com\nmessage:example.com");
    row("an address in the MX", {"MX 10 mail.example.com. → MX 10 25.203.113.25."},
        "record:example.com:mx\nmessage:example.com");
    row("what a wildcard gave comes first", {" → *.example.com. A 25.203.113.80"},
        "record:news.example.com:wildcard\nrecord:news.example.com < record:news.example.com:wildcard\n"
        "message:news.example.com",
        ofNews);
    row("what an alias gave goes with it",
        {" → news.example.com. CNAME www.vendor.example.", " → www.vendor.example. A 25.203.113.80"},
        "record:news.example.com\nmessage:news.example.com", ofNews);
}

} // namespace

Q_DECLARE_METATYPE(Setup)
Q_DECLARE_METATYPE(Progress)

class TestTodo : public QObject
{
    Q_OBJECT

private slots:
    void practice()
    {
        const Report report = settled(startup::practiceSetup(), startup::practiceZone());
        const auto tasks = todo::tasks(report, {}, now);
        QCOMPARE(broken(report, tasks), QString());
        const QStringList wanted{"ptr:25.203.113.25",
                                 "policy:zen.spamhaus.org:25.203.113.25 < ptr:25.203.113.25",
                                 "cause:25.203.113.25",
                                 "delist:zen.spamhaus.org:25.203.113.25 < cause:25.203.113.25",
                                 "mailbox:morgenrot.example",
                                 "record:morgenrot.example",
                                 "record:_dmarc.morgenrot.example",
                                 "fix:dkim:default._domainkey.morgenrot.example",
                                 "record:k1._domainkey.morgenrot.example",
                                 "wait:blocklists",
                                 "message:morgenrot.example < record:k1._domainkey.morgenrot.example"};
        QCOMPARE(listed(tasks).join('\n'), wanted.join('\n'));
        QCOMPARE(mended(find(tasks, "ptr:25.203.113.25")),
                 QString("address-name-has-octets@25.203.113.25 address-name-pool@25.203.113.25 "
                         "ptr-generic@25.203.113.25 ehlo-mismatch@25.203.113.25 ptr-missing@2d00:25::25"));
    }

    /// Nobody said yet what sends: that comes before what hangs on it.
    void practiceUnconfirmed()
    {
        Setup setup;
        setup.domain = name("morgenrot.example");
        const Report report = settled(setup, startup::practiceZone());
        QCOMPARE(broken(report, todo::tasks(report, {}, now)), QString());
        const QStringList wanted{"senders:morgenrot.example",
                                 "ptr:25.203.113.25 < senders:morgenrot.example",
                                 "policy:zen.spamhaus.org:25.203.113.25 < ptr:25.203.113.25",
                                 "cause:25.203.113.25",
                                 "delist:zen.spamhaus.org:25.203.113.25 < cause:25.203.113.25",
                                 "mailbox:morgenrot.example",
                                 "record:morgenrot.example < senders:morgenrot.example",
                                 "record:_dmarc.morgenrot.example",
                                 "fix:dkim:default._domainkey.morgenrot.example",
                                 "wait:blocklists",
                                 "message:morgenrot.example"};
        QCOMPARE(listed(report).join('\n'), wanted.join('\n'));
    }

    /// Whatever stands there, and whatever is known.
    void lists_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<QString>("tasks");
        rowsOfRecords();
        rowsOfListings();
    }
    void lists()
    {
        QFETCH(QStringList, changes);
        QFETCH(Setup, setup);
        QFETCH(QString, tasks);
        const Report report = firm(changes, setup);
        QCOMPARE(broken(report, todo::tasks(report, {}, now)), QString());
        QCOMPARE(listed(report).join('\n'), tasks);
    }

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

QTEST_GUILESS_MAIN(TestTodo)
#include "tst_todo.moc"
