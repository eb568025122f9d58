// SPDX-License-Identifier: Apache-2.0
// The records that bring the server's name and its addresses together, both ways, and where mail comes in: whatever
// stands elsewhere, or at no place of its own, is left alone.
#include "recordsworld.h"
#include "suite.h"

#include "core/records/export.h"

using namespace records;
using test::composed;
using test::name;
using test::setup;
using test::told;
using test::world;

class TestRecordsHosts : public QObject
{
    Q_OBJECT

private slots:
    void hosts_data();
    void hosts();
    void elsewhere_data();
    void elsewhere();
    void ownReverseZone();
    void condemnedName();
    void sampleAddress();
    void wildcardEnds_data();
    void wildcardEnds();
    void wildcardSpfEnds();
    void unnamedServer_data();
    void unnamedServer();
    void ipv6();
};

void TestRecordsHosts::hosts_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("ptr");
    const std::string r = "10.99.51.198.in-addr.arpa. ";
    const std::string a = "mail.example.com. A 198.51.99.10\n";
    const auto row = [](const char *title, const std::string &zone, const char *forward, const char *reverse) {
        QTest::newRow(title) << QString::fromStdString(zone) << forward << reverse;
    };
    row("nothing there", "", "add 198.51.99.10", "add mail.example.com");
    row("both right", a + r + "PTR mail.example.com.\n", "keep 198.51.99.10", "keep mail.example.com");
    row("1912 §2.1 the name leads elsewhere", "mail.example.com. A 198.51.99.77\n", "replace 198.51.99.10",
        "add mail.example.com");
    row("the provider's default", a + r + "PTR 198-51-99-10.provider.example.\n", "keep 198.51.99.10",
        "replace mail.example.com");
    row("8601 §3 another name that leads back stays", a + r + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\n",
        "keep 198.51.99.10", "keep srv.example.com");
    row("8601 §3 one that does not", a + r + "PTR srv.example.com.\n", "keep 198.51.99.10", "replace mail.example.com");
    row("several become one", a + r + "PTR mail.example.com.\n" + r + "PTR b.example.com.\n", "keep 198.51.99.10",
        "replace mail.example.com");
    row("the forward name of the reverse one cannot be looked up",
        "; !SERVFAIL srv.example.com. ANY\n" + a + r + "PTR srv.example.com.\n", "keep 198.51.99.10", "(nothing)");
}

void TestRecordsHosts::hosts()
{
    QFETCH(QString, zone);
    const auto all = composed(setup(), world + zone.toStdString());
    QTEST(told(all, Purpose::A), "a");
    QTEST(told(all, Purpose::Ptr), "ptr");
    for (const Record &record : all) {
        if (record.purpose == Purpose::Ptr) {
            QCOMPARE(record.who, Who::IpProvider); // the registrar cannot do it
            QCOMPARE(record.zone, name("99.51.198.in-addr.arpa"));
            QCOMPARE(record.shortName(), std::string("10"));
        }
    }
    // RFC 2317: the record is made at the end of the alias.
    const auto delegated = composed(
        setup(), world + "10.99.51.198.in-addr.arpa. CNAME 10.rev.example.com.\nmail.example.com. A 198.51.99.10\n");
    const auto ptr = std::find_if(delegated.begin(), delegated.end(),
                                  [](const Record &record) { return record.purpose == Purpose::Ptr; });
    QVERIFY(ptr != delegated.end());
    QCOMPARE(ptr->name, name("10.rev.example.com"));
    QCOMPARE(ptr->zone, name("example.com"));
}

void TestRecordsHosts::elsewhere_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // "action name TYPE value" of A, AAAA and MX, in order
    const std::string web = "example.com. A 198.51.99.80\n";
    const auto row = [](const char *title, const std::string &zone, const char *expected) {
        QTest::newRow(title) << QString::fromStdString(zone) << expected;
    };
    row("1034 §3.6.2 an alias to the web server", web + "mail.example.com. CNAME example.com.\n",
        "add smtp.example.com A 198.51.99.10");
    row("1034 §3.6.2 an alias to a stranger's server",
        web + "mail.example.com. CNAME web77.hoster.example.\nweb77.hoster.example. A 203.0.113.9\n"
              "hoster.example. SOA ns.hoster.example. h.hoster.example. 1 3600 600 604800 60\n",
        "add smtp.example.com A 198.51.99.10");
    row("1034 §3.6.2 an alias over an alias",
        web + "mail.example.com. CNAME srv.example.com.\nsrv.example.com. CNAME example.com.\n",
        "add smtp.example.com A 198.51.99.10");
    row("an alias that leads nowhere", web + "mail.example.com. CNAME gone.example.\n",
        "remove mail.example.com CNAME gone.example, add mail.example.com A 198.51.99.10");
    row("an alias that leads to the sender may stay",
        web + "mail.example.com. CNAME srv.example.com.\n"
              "srv.example.com. A 198.51.99.10\n",
        "keep mail.example.com A 198.51.99.10");
    row("4592 §2.1 a wildcard alias is no record at the name", web + "*.example.com. CNAME example.com.\n",
        "add mail.example.com A 198.51.99.10");
    row("4592 §2.1 a wildcard address is none either", web + "*.example.com. A 198.51.99.80\n",
        "add mail.example.com A 198.51.99.10");
    row("4592 §2.2.1 a name of its own beside a wildcard",
        web + "*.example.com. A 198.51.99.80\nmail.example.com. A 198.51.99.77\n",
        "replace mail.example.com A 198.51.99.10");
    row("4592 §2.2.1 even where it says the same as the wildcard",
        web + "*.example.com. A 198.51.99.80\nmail.example.com. A 198.51.99.80\n",
        "add smtp.example.com A 198.51.99.10");
    row("4592 §2.1 a wildcard that cannot be asked",
        web + "; !SERVFAIL _mailworthy-made-up.mail.example.com. ANY\nmail.example.com. A 198.51.99.77\n", "");
    row("6672 §2.4 below a DNAME nothing can stand", web + "example.com. DNAME gone.example.\n", "");
    const std::string good = "mail.example.com. A 198.51.99.10\n";
    row("5321 §5.1 of several MX only the faulty one goes",
        good + "example.com. MX 10 198.51.99.10.\nexample.com. MX 20 backup.other.example.\n",
        "keep mail.example.com A 198.51.99.10, replace example.com MX 10 mail.example.com");
    row("5321 §5.1 its preference stays",
        good + "example.com. MX 30 198.51.99.10.\nexample.com. MX 20 b.example.com.\n",
        "keep mail.example.com A 198.51.99.10, replace example.com MX 30 mail.example.com");
    row("5321 §5.1 the right one stands there already",
        good + "example.com. MX 10 198.51.99.10.\nexample.com. MX 20 mail.example.com.\n",
        "keep mail.example.com A 198.51.99.10, remove example.com MX 10 198.51.99.10");
    row("5321 §5.1 another machine's address", good + "example.com. MX 10 198.51.99.21.\n",
        "keep mail.example.com A 198.51.99.10");
    row("1035 §5.1 the domain behind an MX once too often",
        good + "example.com. MX 10 mail.example.com.example.com.\nexample.com. MX 20 b.example.com.\n",
        "keep mail.example.com A 198.51.99.10, replace example.com MX 10 mail.example.com");
    row("1035 §5.1 such a one of a provider beside a good one",
        good + "example.com. MX 10 mx1.hoster.example.example.com.\nexample.com. MX 20 mail.example.com.\n"
               "mx1.hoster.example. A 203.0.113.9\n",
        "keep mail.example.com A 198.51.99.10, replace example.com MX 10 mx1.hoster.example");
    row("1035 §5.1 the right one stands beside it",
        good + "example.com. MX 10 mail.example.com.example.com.\nexample.com. MX 10 mail.example.com.\n",
        "keep mail.example.com A 198.51.99.10, remove example.com MX 10 mail.example.com.example.com");
    row("1035 §5.1 what was meant leads nowhere, too", good + "example.com. MX 10 in.hq.example.example.com.\n",
        "keep mail.example.com A 198.51.99.10");
    row("1035 §5.1 such a name that leads somewhere",
        good + "example.com. MX 10 mail.example.com.example.com.\nmail.example.com.example.com. A 198.51.99.21\n",
        "keep mail.example.com A 198.51.99.10");
}

void TestRecordsHosts::elsewhere()
{
    QFETCH(QString, zone);
    QStringList lines;
    for (const Record &record : composed(setup(), world + zone.toStdString())) {
        if (record.purpose != Purpose::A && record.purpose != Purpose::Mx)
            continue;
        QCOMPARE(record.zone, name("example.com"));
        QCOMPARE(record.who, Who::DnsHost);
        QVERIFY(record.action != Action::Add || record.current.empty());
        if (record.action == Action::Replace && record.purpose == Purpose::Mx) {
            QCOMPARE(record.goes.size(), std::size_t(1));
            QCOMPARE(record.current.size(), std::size_t(2));
        }
        lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + record.name.toText() + ' ' +
                                        dns::toText(record.type) + ' ' + record.value);
    }
    QTEST(lines.join(", "), "expected");
}

/// RFC 2317 §5.2: where the alias leads into the owner's own zone, nobody has to be asked.
void TestRecordsHosts::ownReverseZone()
{
    const std::string alias = "10.99.51.198.in-addr.arpa. CNAME ";
    const auto who = [&alias](const std::string &target) {
        for (const Record &record : composed(setup(), world + alias + target + "\n")) {
            if (record.purpose == Purpose::Ptr)
                return record.who;
        }
        return Who::Nobody;
    };
    QCOMPARE(who("10.rev.example.com."), Who::DnsHost);
    QCOMPARE(who("10.0-15.99.51.198.in-addr.arpa."), Who::IpProvider);
    QCOMPARE(who("10.rev.provider.example."), Who::IpProvider);
}

/// RFC 5321 §2.3.5: nothing is published for a name that can never be the server's.
void TestRecordsHosts::condemnedName()
{
    for (const char *host : {"mail.local", "server", "198.51.99.10", "mail_1.example.com"}) {
        Setup local = setup();
        local.host = name(host);
        const auto all = composed(local, world + "mail_1.example.com. TXT \"v=spf1 -all\"\n");
        QCOMPARE(told(all, Purpose::Ptr), QString("add mail.example.com"));
        QCOMPARE(told(all, Purpose::Spf), QString("add v=spf1 ip4:198.51.99.10 ~all"));
        for (const Record &record : all) {
            QVERIFY(record.name.isAtOrBelow(name("example.com")) || record.purpose == Purpose::Ptr);
            QVERIFY(record.name != *local.host);
        }
    }
}

/// RFC 5737 §3: an address out of a manual takes no real server's place, and any other sample's.
void TestRecordsHosts::sampleAddress()
{
    Setup sample = setup();
    sample.senders = {{*ip::parse("192.0.2.10"), true, {}}};
    QCOMPARE(told(composed(sample, world), Purpose::A), QString("add 192.0.2.10"));
    QCOMPARE(told(composed(sample, world + "mail.example.com. A 198.51.99.77\n"), Purpose::A), QString("(nothing)"));
    QCOMPARE(told(composed(sample, world + "mail.example.com. A 203.0.113.77\n"), Purpose::A),
             QString("replace 192.0.2.10"));
    QCOMPARE(told(composed(sample, world + "mail.example.com. A 192.168.1.25\n"), Purpose::A),
             QString("replace 192.0.2.10"));
}

/// A domain that lives from a wildcard keeps what it gave, once it has a record of its own.
void TestRecordsHosts::wildcardEnds_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // "action name TYPE value" of what is at the domain, SPF aside, in order
    const QString mx = "*.example.com. MX 10 mx1.example.com.\n*.example.com. MX 20 mx2.example.com.\n";
    const QString web = "*.example.com. A 198.51.99.80\n*.example.com. AAAA 2a00:99::80\n";
    QTest::newRow("4592 §2.2.1 where mail comes in") << mx << "add MX 10 mx1.example.com, add MX 20 mx2.example.com";
    QTest::newRow("4592 §2.2.1 the web site") << mx + web
                                              << "add MX 10 mx1.example.com, add MX 20 mx2.example.com, "
                                                 "add A 198.51.99.80, add AAAA 2a00:99::80";
    QTest::newRow("4592 §2.2.1 through an alias") << "*.example.com. CNAME web.example.com.\nweb.example.com. A "
                                                     "198.51.99.80\nweb.example.com. MX 5 mx.example.com.\n"
                                                  << "add MX 5 mx.example.com, add A 198.51.99.80";
    QTest::newRow("7505 §3 no mail at all")
        << QString("*.example.com. MX 0 .\n") + web << "add MX 0 ., add A 198.51.99.80, add AAAA 2a00:99::80";
    QTest::newRow("4592 §2.2.1 the name is there already")
        << mx + web + "news.example.com. TXT \"other\"\nnews.example.com. MX 10 mail.example.com.\n"
        << "";
    QTest::newRow("no wildcard") << "news.example.com. MX 10 mail.example.com.\n" << "";
}

void TestRecordsHosts::wildcardEnds()
{
    QFETCH(QString, zone);
    Setup news = setup();
    news.domain = name("news.example.com");
    const auto there = world + "mail.example.com. A 198.51.99.10\n" + zone.toStdString();
    const auto lines = [](const std::vector<Record> &all) {
        QStringList lines;
        for (const Record &record : all) {
            if (record.name == name("news.example.com") && record.purpose != Purpose::Spf)
                lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + dns::toText(record.type) +
                                                ' ' + record.value);
        }
        return lines.join(", ");
    };
    const auto all = composed(news, there);
    QTEST(lines(all), "expected");
    std::string after = there;
    for (const Record &record : all) {
        if (record.action == Action::Add)
            after += toZoneLine(record) + '\n';
    }
    QCOMPARE(lines(composed(news, after)), QString()); // done
}

/// RFC 4592 §2.2.1: a wildcard's list of senders that is right ends, too, with the first record at the domain.
void TestRecordsHosts::wildcardSpfEnds()
{
    Setup news = setup();
    news.domain = name("news.example.com");
    const std::string there =
        world + "mail.example.com. A 198.51.99.10\n*.example.com. TXT \"v=spf1 ip4:198.51.99.10 -all\"\n";
    QCOMPARE(told(composed(news, there), Purpose::Spf), QString("add v=spf1 ip4:198.51.99.10 -all"));
    QCOMPARE(told(composed(news, there + "_dmarc.news.example.com. TXT \"v=DMARC1; p=none\"\n"), Purpose::Spf),
             QString("add v=spf1 ip4:198.51.99.10 ~all")); // it has ended
}

/// Without a name that was given: the senders' own, or a usual one that is no other machine's.
void TestRecordsHosts::unnamedServer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const QString other = "mail.example.com. A 198.51.99.77\n";
    const QString own = "10.99.51.198.in-addr.arpa. PTR out.example.com.\nout.example.com. A 198.51.99.10\n";
    QTest::newRow("nothing there") << "" << "" << "add mail.example.com";
    QTest::newRow("mail. takes the mail in") << "" << other << "add smtp.example.com";
    QTest::newRow("a wildcard's is nobody's") << "" << "*.example.com. A 198.51.99.80\n" << "add mail.example.com";
    QTest::newRow("8601 §3 its own reverse name") << "" << other + own << "keep out.example.com";
    QTest::newRow("the domain itself is the website")
        << "example.com" << "example.com. A 198.51.99.80\n" + own << "keep out.example.com";
    QTest::newRow("the domain itself is the server") << "example.com" << "example.com. A 198.51.99.10\n"
                                                     << "keep example.com";
}

void TestRecordsHosts::unnamedServer()
{
    QFETCH(QString, host);
    QFETCH(QString, zone);
    Setup unnamed = setup();
    unnamed.host = host.isEmpty() ? std::nullopt : std::optional(name(host.toStdString()));
    QStringList lines;
    for (const Record &record : composed(unnamed, world + zone.toStdString())) {
        if (record.purpose == Purpose::A)
            lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + record.name.toText());
    }
    QTEST(lines.join(", "), "expected");
}

void TestRecordsHosts::ipv6()
{
    Setup v6 = setup();
    v6.senders = {{*ip::parse("2a00:99::10"), true, {}}};
    const auto all = composed(v6, world + "mail.example.com. A 198.51.99.10\n");
    QCOMPARE(told(all, Purpose::Aaaa), QString("add 2a00:99::10"));
    QCOMPARE(told(all, Purpose::A), QString("(nothing)"));
    QCOMPARE(told(all, Purpose::Spf), QString("add v=spf1 ip6:2a00:99::10 ~all"));
    for (const Record &record : all) {
        if (record.purpose == Purpose::Ptr) // RFC 3596 §2.5
            QCOMPARE(record.name.toText(),
                     std::string("0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.9.9.0.0.0.0.a.2.ip6.arpa"));
    }
}

MAILWORTHY_TEST(TestRecordsHosts, QCoreApplication)
#include "tst_records_hosts.moc"
