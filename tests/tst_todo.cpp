// SPDX-License-Identifier: Apache-2.0
// What is to be done: over the practice zone and variants of a healthy firm, in which order, and after what.
#include "suite.h"
#include "todorules.h"
#include "todoworlds.h"

using namespace test;
using checkup::Report;
using todo::Task;

namespace
{

QString mended(const Task &task)
{
    QStringList all;
    for (const todo::Mended &one : task.mends)
        all << q(toText(one.code)) + '@' + q(one.subject);
    return all.join(' ');
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
        "mailbox:example.com\nrecord:_dmarc.example.com < mailbox:example.com\nmessage:example.com");
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
/// Receivers that want to know the sender, once it is known how much is sent.
void rowsOfReceivers()
{
    row("a little mail", {}, "register:t-online", [](Setup &setup) {
        setup.dkimProved = true;
        setup.mailsPerDay = 20;
    });
    row("a little mail, and no reverse name yet", {ptr4}, "ptr:25.203.113.25\nregister:t-online < ptr:25.203.113.25",
        [](Setup &setup) {
            setup.dkimProved = true;
            setup.mailsPerDay = 20;
        });
    row("newsletters", {},
        "message:example.com\nregister:t-online\nregister:outlook\n"
        "register:yahoo < message:example.com\nregister:gmail < message:example.com",
        [](Setup &setup) {
            setup.mailsPerDay = 20;
            setup.newsletters = true;
        });
    row("much mail by a relay", {}, "register:yahoo\nregister:gmail", [](Setup &setup) {
        setup.dkimProved = true;
        setup.mailsPerDay = 1000;
        setup.route = MailRoute::Relay;
    });
}

void rowsOfListings()
{
    row("first the cause", {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4"},
        "cause:25.203.113.25\ndelist:zen.spamhaus.org:25.203.113.25 < cause:25.203.113.25\nmessage:example.com");
    row("a policy listing waits for the reverse name", {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.10", ptr4},
        "ptr:25.203.113.25\npolicy:zen.spamhaus.org:25.203.113.25 < ptr:25.203.113.25\nmessage:example.com");
    row("a policy listing of an address with its name", {" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.10"},
        "policy:zen.spamhaus.org:25.203.113.25\nmessage:example.com");
    row("a list that forgets by itself",
        {" → 2.0.0.127.bl.spamcop.net. A 127.0.0.2", " → 25.113.203.25.bl.spamcop.net. A 127.0.0.2"},
        "cause:25.203.113.25\ndelist:bl.spamcop.net:25.203.113.25 < cause:25.203.113.25\nmessage:example.com");
    row("the domain is listed", {" → example.com.dbl.spamhaus.org. A 127.0.1.2"},
        "cause:example.com\ndelist:dbl.spamhaus.org:example.com < cause:example.com\nmessage:example.com");
    row("not known is not missing", {rule + " → ; !TIMEOUT _dmarc.example.com TXT"}, "wait:dmarc\nmessage:example.com");
    row("what nobody answers is looked at again together",
        {spfText + " → ; !TIMEOUT example.com TXT", rule + " → ; !TIMEOUT _dmarc.example.com TXT"},
        "wait:spf\nmessage:example.com");
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
                                 "record:_dmarc.morgenrot.example < mailbox:morgenrot.example",
                                 "record:k1._domainkey.morgenrot.example",
                                 "fix:dkim:default._domainkey.morgenrot.example",
                                 "wait:blocklists",
                                 "message:morgenrot.example < fix:dkim:default._domainkey.morgenrot.example"};
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
                                 ("policy:zen.spamhaus.org:25.203.113.25 < senders:morgenrot.example < "
                                  "ptr:25.203.113.25"),
                                 "cause:25.203.113.25 < senders:morgenrot.example",
                                 "delist:zen.spamhaus.org:25.203.113.25 < cause:25.203.113.25",
                                 "mailbox:morgenrot.example",
                                 "record:morgenrot.example < senders:morgenrot.example",
                                 "record:_dmarc.morgenrot.example < mailbox:morgenrot.example",
                                 "fix:dkim:default._domainkey.morgenrot.example",
                                 "wait:blocklists",
                                 "message:morgenrot.example < fix:dkim:default._domainkey.morgenrot.example"};
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
        rowsOfReceivers();
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

    /// One list's words are not another's, and who knows the finding finds the task.
    void mending()
    {
        const Report report =
            firm({" → 25.113.203.25.zen.spamhaus.org. A 127.0.0.4", " → 2.0.0.127.bl.spamcop.net. A 127.0.0.2",
                  " → 25.113.203.25.bl.spamcop.net. A 127.0.0.2", ptr4});
        const auto tasks = todo::tasks(report, {}, now);
        QStringList found;
        for (const Finding &finding : report.of(Check::Blocklists)) {
            const Task *task = todo::mending(tasks, todo::mended(finding, Check::Blocklists));
            if (task)
                found << q(task->id) + ' ' + q(toText(task->kind)) + ' ' + q(toText(task->takes));
        }
        QCOMPARE(found.join('\n'), QString("delist:zen.spamhaus.org:25.203.113.25 leave-list day\n"
                                           "delist:bl.spamcop.net:25.203.113.25 wait day"));
    }

    /// A letter that mends what two steps found belongs to both.
    void steps()
    {
        const Report report = settled(startup::practiceSetup(), startup::practiceZone());
        const auto tasks = todo::tasks(report, {}, now);
        QCOMPARE(todo::stepsOf(find(tasks, "ptr:25.203.113.25")),
                 (std::vector<todo::Step>{todo::Step::Names, todo::Step::Address}));
        QCOMPARE(todo::stepsOf(find(tasks, "cause:25.203.113.25")), std::vector<todo::Step>{todo::Step::Blocklists});
    }

    /// Twice as much to do takes twice as long, not four times.
    void large()
    {
        const auto listed = [](int many) {
            Report report;
            report.setup.domain = name("example.com");
            for (int i = 0; i < many; ++i) {
                const std::string address = "25." + std::to_string(i / 65536) + '.' + std::to_string(i / 256 % 256) +
                                            '.' + std::to_string(i % 256);
                report.setup.senders.push_back({*ip::parse(address), i % 2 == 0, {}});
                finding::Listing listing{};
                listing.zone = "list.example";
                report.findings[static_cast<std::size_t>(Check::Blocklists)].emplace_back(
                    finding::BlocklistListed{.listing = listing}, address);
                report.findings[static_cast<std::size_t>(Check::Names)].emplace_back(
                    finding::PtrMissing{.reverse = name("a.example")}, address);
            }
            return report;
        };
        // As many as that end in bounds only where the work grows with their number; how long it takes is for
        // benchmarks.
        constexpr int many = 4000;
        QVERIFY(todo::tasks(listed(many), {}, now).size() >= 2 * std::size_t{many});
    }
};

MAILWORTHY_TEST(TestTodo, QCoreApplication)
#include "tst_todo.moc"
