// SPDX-License-Identifier: Apache-2.0
// No other machine's place is taken: where the given name takes the domain's mail, serves the web or sends by itself,
// the sending server gets a name of its own, and whoever does as told loses neither mail that comes in nor a sender.
#include "checkzone.h"
#include "recordsworld.h"
#include "suite.h"

#include "core/records/export.h"
#include "core/spf/evaluate.h"

#include <random>
#include <set>

using namespace records;
using test::composed;
using test::name;
using test::setup;
using test::world;

namespace
{

const std::string reverse = "10.99.51.198.in-addr.arpa. ";
const std::string other = "mail.example.com. A 198.51.99.21\n";
const std::string mx = "example.com. MX 10 mail.example.com.\n";
const std::string own = reverse + "PTR out.example.com.\nout.example.com. A 198.51.99.10\n";

/// "action name TYPE value" of all names' records, in order.
QString lines(const std::vector<Record> &all)
{
    QStringList lines;
    for (const Record &record : all) {
        if (record.type != dns::Type::Txt)
            lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + record.name.toText() + ' ' +
                                            dns::toText(record.type) + ' ' + record.value);
    }
    return lines.join(", ");
}

/// The zone after somebody has done as told.
std::string after(const std::string &zone, const std::vector<Record> &all)
{
    QStringList left = QString::fromStdString(zone).split('\n');
    QStringList added;
    for (const Record &record : all) {
        const QString start = QString::fromStdString(record.name.toText() + ". " + dns::toText(record.type) + ' ');
        for (const std::string &old : record.action == Action::Add ? std::vector<std::string>{} : record.goes) {
            left.removeIf([&](const QString &line) {
                QString data = line.mid(start.size()).remove('"');
                if (data.endsWith('.'))
                    data.chop(1);
                return record.action != Action::Keep && line.startsWith(start) && data == QString::fromStdString(old);
            });
        }
        if (record.action == Action::Add || record.action == Action::Replace)
            added << QString::fromStdString(toZoneLine(record));
    }
    return (left + added).join('\n').toStdString() + '\n';
}

/// Where the domain's mail comes in, in whatever order (RFC 5321 §5.1).
std::set<std::string> inbound(const std::string &zone)
{
    return test::settled(test::zone(zone), [](const dns::Answers &dns) {
        std::set<std::string> all;
        auto exchanges = dns.ask(name("example.com"), dns::Type::Mx).exchanges();
        if (exchanges.empty())
            exchanges.push_back({0, name("example.com")});
        for (const auto &exchange : exchanges) {
            for (const dns::Type type : {dns::Type::A, dns::Type::Aaaa}) {
                for (const ip::Address &address : dns.ask(exchange.host, type).addresses())
                    all.insert(ip::toText(address));
            }
        }
        return all;
    });
}

spf::Result sends(const std::string &zone, const char *client)
{
    spf::Request request;
    request.client = *ip::parse(client);
    request.mailFrom = "info@example.com";
    request.helo = "mail.example.com";
    return test::settled(test::zone(zone), [&](const dns::Answers &dns) { return spf::checkHost(request, dns); })
        .result;
}

void row(const char *title, const char *host, const char *senders, const std::string &zone, const char *expected)
{
    QTest::newRow(title) << host << senders << QString::fromStdString(zone) << expected;
}

const char *const mail = "mail.example.com";
const char *const ten = "198.51.99.10";

/// The name leads to a machine that does not send.
void rowsOfOthersMachines()
{
    row("5321 §5.1 the name takes the mail, the sender has its own", mail, ten, mx + other + own,
        "keep out.example.com A 198.51.99.10, keep 10.99.51.198.in-addr.arpa PTR out.example.com");
    row("5321 §5.1 two addresses of a balancer", mail, ten, mx + other + "mail.example.com. A 198.51.99.22\n" + own,
        "keep out.example.com A 198.51.99.10, keep 10.99.51.198.in-addr.arpa PTR out.example.com");
    row("5321 §5.1 the name takes the mail, the sender has none yet", mail, ten, mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("5321 §5.1 the reverse name is the mail host's already", mail, ten,
        mx + other + reverse + "PTR mail.example.com.\n",
        "add smtp.example.com A 198.51.99.10, replace 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("the provider's default is no name of one's own", mail, ten,
        mx + other + reverse + "PTR 198-51-99-10.isp.example.\n198-51-99-10.isp.example. A 198.51.99.10\n",
        "add smtp.example.com A 198.51.99.10, replace 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("a default in the own domain is none either", mail, ten,
        mx + other + reverse + "PTR 198-51-99-10.example.com.\n198-51-99-10.example.com. A 198.51.99.10\n",
        "add smtp.example.com A 198.51.99.10, replace 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("5321 §5.1 without an MX the domain itself takes it", "example.com", ten, "example.com. A 198.51.99.80\n" + own,
        "keep out.example.com A 198.51.99.10, keep 10.99.51.198.in-addr.arpa PTR out.example.com");
    row("the website's name", "www.example.com", ten,
        "example.com. A 198.51.99.80\nwww.example.com. A 198.51.99.80\n" + mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("the website's machine under another name", "srv.example.com", ten,
        "example.com. A 198.51.99.80\nsrv.example.com. A 198.51.99.80\n" + mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("www is an alias for it", "srv.example.com", ten,
        "www.example.com. CNAME srv.example.com.\nsrv.example.com. A 198.51.99.80\n" + mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("a web proxy", "srv.example.com", ten, "srv.example.com. A 104.16.1.1\n" + mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("1034 §3.6.2 an alias to a balancer", mail, ten,
        mx + "mail.example.com. CNAME lb.hoster.example.\nlb.hoster.example. A 203.0.113.9\n",
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("1035 §3.3.11 a name server of the domain", "ns.example.com", ten, mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("7208 §5.3 it sends by itself", "node1.example.com", ten,
        "node1.example.com. A 198.51.99.31\nexample.com. TXT \"v=spf1 a:node1.example.com -all\"\n" + mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("7208 §5.2 it sends by itself, further in", "node1.example.com", ten,
        "node1.example.com. A 198.51.99.31\nexample.com. TXT \"v=spf1 include:s.example.com -all\"\n"
        "s.example.com. TXT \"v=spf1 a:node1.example.com -all\"\n" +
            mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("a stranger's name", "mx.stranger.example", ten, "mx.stranger.example. A 203.0.113.9\n" + mx + other + own,
        "keep out.example.com A 198.51.99.10, keep 10.99.51.198.in-addr.arpa PTR out.example.com");
    row("a stranger's name, and none of one's own", "mx.stranger.example", ten,
        "mx.stranger.example. A 203.0.113.9\n" + mx + other,
        "add smtp.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR smtp.example.com");
}

/// Several machines, addresses or families.
void rowsOfSeveral()
{
    row("a second node with a name of its own", mail, "198.51.99.10 198.51.99.12",
        mx + "mail.example.com. A 198.51.99.10\n" + reverse +
            "PTR mail.example.com.\n12.99.51.198.in-addr.arpa. PTR n2.example.com.\nn2.example.com. A 198.51.99.12\n",
        "keep mail.example.com A 198.51.99.10, keep n2.example.com A 198.51.99.12, "
        "keep 10.99.51.198.in-addr.arpa PTR mail.example.com, keep 12.99.51.198.in-addr.arpa PTR n2.example.com");
    row("two nodes behind one name", mail, "198.51.99.10 198.51.99.12",
        mx + "mail.example.com. A 198.51.99.10\nmail.example.com. A 198.51.99.12\n",
        "keep mail.example.com A 198.51.99.10, keep mail.example.com A 198.51.99.12, "
        "add 10.99.51.198.in-addr.arpa PTR mail.example.com, add 12.99.51.198.in-addr.arpa PTR mail.example.com");
    row("the MX has a backup beside the server", mail, ten,
        mx + "mail.example.com. A 198.51.99.10\nmail.example.com. A 198.51.99.21\n",
        "keep mail.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR mail.example.com");
    row("several senders, each with its own", mail, "198.51.99.10 198.51.99.12",
        mx + other + own + "12.99.51.198.in-addr.arpa. PTR n2.example.com.\nn2.example.com. A 198.51.99.12\n",
        "keep out.example.com A 198.51.99.10, keep n2.example.com A 198.51.99.12, "
        "keep 10.99.51.198.in-addr.arpa PTR out.example.com, keep 12.99.51.198.in-addr.arpa PTR n2.example.com");
    row("3596 §2.1 IPv6 of the server whose IPv4 the name has", mail, "198.51.99.10 2a00:99::10",
        mx + "mail.example.com. A 198.51.99.10\n" + reverse + "PTR mail.example.com.\n",
        "keep mail.example.com A 198.51.99.10, add mail.example.com AAAA 2a00:99::10, "
        "keep 10.99.51.198.in-addr.arpa PTR mail.example.com, "
        "add 0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.9.9.0.0.0.0.a.2.ip6.arpa PTR mail.example.com");
    row("3596 §2.1 IPv6 of another machine than the one that takes the mail", mail, "2a00:99::10", mx + other,
        "add smtp.example.com AAAA 2a00:99::10, "
        "add 0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.9.9.0.0.0.0.a.2.ip6.arpa PTR smtp.example.com");
}

/// Which name is left to take.
void rowsOfNamesToTake()
{
    row("the usual names are others', too", mail, ten, mx + other + "smtp.example.com. A 198.51.99.21\n",
        "add mailout.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR mailout.example.com");
    row("a name that nobody is known to use", "srv.example.com", ten, "srv.example.com. A 198.51.99.77\n" + mx + other,
        "replace srv.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR srv.example.com");
    row("nobody is known to use it, but the sender has its own", "srv.example.com", ten,
        "srv.example.com. A 198.51.99.77\n" + mx + other + own,
        "keep out.example.com A 198.51.99.10, keep 10.99.51.198.in-addr.arpa PTR out.example.com");
    row("1918 §3 an address that nobody outside reaches", mail, ten, mx + "mail.example.com. A 192.168.1.25\n",
        "replace mail.example.com A 198.51.99.10, add 10.99.51.198.in-addr.arpa PTR mail.example.com");
    row("the provider's default as the server's name", "198-51-99-10.isp.example", ten,
        mx + other + reverse + "PTR 198-51-99-10.isp.example.\n198-51-99-10.isp.example. A 198.51.99.10\n",
        "add smtp.example.com A 198.51.99.10, replace 10.99.51.198.in-addr.arpa PTR smtp.example.com");
    row("a name in a stranger's domain that leads back", mail, ten,
        mx + other + reverse + "PTR mail.agency.example.\nmail.agency.example. A 198.51.99.10\n",
        "keep mail.agency.example A 198.51.99.10, keep 10.99.51.198.in-addr.arpa PTR mail.agency.example");
    row("who the reverse name belongs to could not be looked up", mail, ten,
        mx + other + "; !SERVFAIL 10.99.51.198.in-addr.arpa. ANY\n", "");
    row("where mail comes in could not be looked up", "srv.example.com", ten,
        "srv.example.com. A 198.51.99.77\n; !TIMEOUT example.com. MX\n" + other, "");
}

} // namespace

class TestRecordsMachines : public QObject
{
    Q_OBJECT

private slots:
    void machines_data();
    void machines();
    void aliasOfTheDomain();
    void anyWorld();
};

void TestRecordsMachines::machines_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("senders");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    rowsOfOthersMachines();
    rowsOfSeveral();
    rowsOfNamesToTake();
}

void TestRecordsMachines::machines()
{
    QFETCH(QString, host);
    QFETCH(QString, senders);
    QFETCH(QString, zone);
    Setup own = setup();
    own.host = name(host.toStdString());
    own.senders.clear();
    for (const QString &sender : senders.split(' '))
        own.senders.push_back({*ip::parse(sender.toStdString()), true, {}});
    const std::string before = world + zone.toStdString();
    const auto all = composed(own, before);
    QTEST(lines(all), "expected");
    const std::string then = after(before, all);
    const auto takes = inbound(then);
    for (const std::string &address : inbound(before)) {
        const bool reachable = address != "192.168.1.25";
        QVERIFY2(!reachable || takes.contains(address), address.c_str());
    }
    for (const char *client : {"198.51.99.10", "198.51.99.21", "198.51.99.31", "198.51.99.80", "203.0.113.9"}) {
        if (sends(before, client) == spf::Result::Pass)
            QCOMPARE(sends(then, client), spf::Result::Pass);
    }
}

/// RFC 1034 §3.6.2: what an alias of the domain led to does not go with it.
void TestRecordsMachines::aliasOfTheDomain()
{
    Setup news = setup();
    news.domain = name("news.example.com");
    const std::string there = world + "mail.example.com. A 198.51.99.10\n" + reverse +
                              "PTR mail.example.com.\nnews.example.com. CNAME shop.hoster.example.\n"
                              "shop.hoster.example. A 203.0.113.9\nshop.hoster.example. MX 5 mx.hoster.example.\n";
    const auto all = composed(news, there);
    QCOMPARE(lines(all), QString("keep mail.example.com A 198.51.99.10, keep 10.99.51.198.in-addr.arpa PTR "
                                 "mail.example.com, remove news.example.com CNAME shop.hoster.example, add "
                                 "news.example.com MX 5 mx.hoster.example, add news.example.com A 203.0.113.9"));
    for (const Record &record : all)
        QCOMPARE(record.aliased, record.name == name("news.example.com") && record.action == Action::Add &&
                                     record.type != dns::Type::Txt);
    QVERIFY(!lines(composed(news, after(there, all))).contains("remove"));
    // Where it cannot be read, it stays.
    const auto held = composed(news, there + "; !TIMEOUT shop.hoster.example. AAAA\n");
    for (const Record &record : held)
        QVERIFY(record.name != name("news.example.com"));
}

/// Whatever stands there, nobody loses mail that comes in, a sender, or the web site.
void TestRecordsMachines::anyWorld()
{
    std::mt19937 random(2026);
    const auto pick = [&random](const std::vector<std::string> &all) { return all[random() % all.size()]; };
    const std::vector<std::string> pool{"198.51.99.10", "198.51.99.12", "198.51.99.21", "198.51.99.80"};
    const std::vector<std::string> hosts{"mail.example.com", "smtp.example.com", "www.example.com", "example.com",
                                         "srv.example.com"};
    int replaced = 0;
    for (int round = 0; round < 400; ++round) {
        std::string zone = world;
        for (const std::string &host : hosts) {
            const auto kind = random() % 5;
            if (kind == 0 && host != "example.com")
                zone += host + ". CNAME " + pick(hosts) + ".\n";
            for (unsigned i = 0; kind > 1 && i < kind / 2; ++i)
                zone += host + ". A " + pick(pool) + '\n';
        }
        if (random() % 4)
            zone += "example.com. MX 10 " + pick(hosts) + ".\n";
        if (random() % 3 == 0)
            zone += "example.com. MX 20 " + pick(hosts) + ".example.com.\n";
        for (const char *last : {"10", "12"}) {
            if (random() % 3)
                zone += std::string(last) + ".99.51.198.in-addr.arpa. PTR " + pick(hosts) + ".\n";
        }
        if (random() % 2)
            zone += "example.com. TXT \"v=spf1 " + pick({"a", "mx", "a:srv.example.com", "a mx", "ip4:198.51.99.21"}) +
                    pick({" -all", " ~all"}) + "\"\n";
        Setup own = setup();
        own.host = name(pick(hosts));
        if (random() % 2)
            own.senders.push_back({*ip::parse("198.51.99.12"), true, {}});
        const auto all = composed(own, zone);
        const std::string then = after(zone, all);
        const auto takes = inbound(then);
        for (const std::string &address : inbound(zone))
            QVERIFY2(takes.contains(address), (address + '\n' + zone + lines(all).toStdString()).c_str());
        for (const std::string &client : pool) {
            if (sends(zone, client.c_str()) == spf::Result::Pass)
                QVERIFY2(sends(then, client.c_str()) == spf::Result::Pass,
                         (client + '\n' + zone + lines(all).toStdString()).c_str());
        }
        for (const Record &record : all) {
            replaced += record.action == Action::Replace && record.type == dns::Type::A ? 1 : 0;
            QVERIFY(record.action != Action::Replace || record.type != dns::Type::A ||
                    (record.name != name("www.example.com") && record.name != name("example.com")));
        }
    }
    QVERIFY(replaced > 0);
}

MAILWORTHY_TEST(TestRecordsMachines, QCoreApplication)
#include "tst_records_machines.moc"
