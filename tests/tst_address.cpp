// SPDX-License-Identifier: Apache-2.0
// Step 1: ranges that never send, names that read like a pool's, and what could not be looked up.
#include "findings.h"
#include "suite.h"
#include "zonetest.h"

#include "core/address/check.h"
#include "core/ipranges.h"

using ip::Use;

namespace
{

Setup setupFor(const std::string &address)
{
    Setup setup;
    setup.domain = test::name("example.com");
    setup.senders = {{*ip::parse(address), true, {}}};
    return setup;
}

Findings check(const Setup &setup, const std::string &zone, const std::vector<hostnames::PtrOwner> &owners = {})
{
    return test::settled(test::zone(zone),
                         [&](const dns::Answers &dns) { return address::check(setup, owners, dns).findings; });
}

const char *use(Use use)
{
    switch (use) {
    case Use::Public:
        return "public";
    case Use::Private:
        return "private";
    case Use::SharedByMany:
        return "shared";
    case Use::Documentation:
        return "documentation";
    case Use::Reserved:
        return "reserved";
    }
    return "";
}

} // namespace

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void ranges_data();
    void ranges();
    void prefixes_data();
    void prefixes();
    void findings_data();
    void findings();
    void holder();
    void sendersApart();
    void otherDoors();
    void nothingIsSaidTooEarly();
};

void TestAddress::ranges_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const auto range = [](const char *rfc, const char *what, const char *before, const char *first, const char *last,
                          const char *behind, const char *around = "public") {
        if (*before)
            QTest::addRow("RFC %s before %s", rfc, first) << before << around;
        QTest::addRow("RFC %s first %s", rfc, first) << first << what;
        QTest::addRow("RFC %s last %s", rfc, last) << last << what;
        if (*behind)
            QTest::addRow("RFC %s behind %s", rfc, last) << behind << around;
    };
    range("791 §3.2", "reserved", "", "0.0.0.0", "0.255.255.255", "1.0.0.0");
    range("1918 §3", "private", "9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0");
    range("1918 §3", "private", "172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0");
    range("1918 §3", "private", "192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0");
    range("6598 §7", "shared", "100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0");
    range("1122 §3.2.1.3", "private", "126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0");
    range("3927 §2.1", "private", "169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0");
    range("7335 §3 DS-Lite", "shared", "191.255.255.255", "192.0.0.0", "192.0.0.7", "");
    range("6890 §2.2.2", "reserved", "", "192.0.0.8", "192.0.0.255", "192.0.1.0");
    range("5737 §3", "documentation", "192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0");
    range("5737 §3", "documentation", "198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0");
    range("5737 §3", "documentation", "203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0");
    range("7535 §3.3", "reserved", "192.31.195.255", "192.31.196.0", "192.31.196.255", "192.31.197.0");
    range("7534 §3", "reserved", "192.175.47.255", "192.175.48.0", "192.175.48.255", "192.175.49.0");
    range("7450 §4.2", "reserved", "192.52.192.255", "192.52.193.0", "192.52.193.255", "192.52.194.0");
    range("7526 §4", "reserved", "192.88.98.255", "192.88.99.0", "192.88.99.255", "192.88.100.0");
    range("2544 §C.2.2", "reserved", "198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0");
    range("5771 §2", "reserved", "223.255.255.255", "224.0.0.0", "239.255.255.255", "");
    range("1112 §4", "reserved", "", "240.0.0.0", "255.255.255.255", "");
    range("4291 §2.5.2", "reserved", "", "::", "::", "");
    range("4291 §2.5.3", "private", "", "::1", "::1", "");
    range("6052 §2.1", "reserved", "", "64:ff9b::", "64:ff9b::ffff:ffff", "");
    range("8215 §3", "reserved", "", "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", "");
    range("6666 §4", "reserved", "", "100::", "100::ffff:ffff:ffff:ffff", "");
    range("2928 §2", "reserved", "1fff:ffff::1", "2001::", "2001:1ff:ffff::1", "", "reserved");
    QTest::newRow("RFC 2928 behind the block") << "2001:200::1" << "public";
    range("3849 §4", "documentation", "2001:db7:ffff::1", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
          "2001:db9::");
    range("3056 §2", "reserved", "2001:ffff::1", "2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2003::");
    range("9637 §2", "documentation", "3ffe:ffff::1", "3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
          "3fff:1000::");
    range("9602 §6", "reserved", "", "5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "");
    range("4193 §3", "private", "", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "");
    range("4291 §2.5.6", "private", "", "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "");
    range("3879 §4", "private", "", "fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "");
    range("4291 §2.7", "reserved", "", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "");
    QTest::newRow("RFC 4291 §2.4 not allocated") << "4000::1" << "reserved";
    QTest::newRow("RFC 4291 §2.5.5.2 mapped private") << "::ffff:10.1.2.3" << "private";
    QTest::newRow("RFC 4291 §2.5.5.2 mapped public") << "::ffff:9.9.9.9" << "public";
    QTest::newRow("an ordinary one") << "2a00:1450:4001::1" << "public";
}

void TestAddress::ranges()
{
    QFETCH(QString, address);
    QTEST(QString(use(ip::rangeOf(*ip::parse(address.toStdString())).use)), "expected");
}

/// Which range it is, where one lies in another or none of the table's is meant.
void TestAddress::prefixes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("rfc");
    const auto row = [](const char *address, const char *prefix, const char *rfc) {
        QTest::addRow("RFC %s %s", rfc, address) << address << prefix << rfc;
    };
    row("192.0.0.7", "192.0.0.0/29", "7335");
    row("192.0.0.8", "192.0.0.0/24", "6890");
    row("192.0.0.171", "192.0.0.0/24", "6890");
    row("255.255.255.254", "240.0.0.0/4", "1112");
    row("255.255.255.255", "255.255.255.255/32", "919");
    row("::ffff:0.0.0.0", "0.0.0.0/8", "791");
    row("::ffff:255.255.255.255", "255.255.255.255/32", "919");
    row("2001:0:ffff:ffff:ffff:ffff:ffff:ffff", "2001::/32", "4380");
    row("2001:1::", "2001::/23", "2928");
    row("2001:1:ffff:ffff:ffff:ffff:ffff:ffff", "2001::/23", "2928");
    row("2001:2::", "2001:2::/48", "5180");
    row("2001:2:0:ffff:ffff:ffff:ffff:ffff", "2001:2::/48", "5180");
    row("2001:2:1::", "2001::/23", "2928");
    row("2001:f:ffff:ffff:ffff:ffff:ffff:ffff", "2001::/23", "2928");
    row("2001:10::", "2001:10::/28", "4843");
    row("2001:1f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:10::/28", "4843");
    row("2001:20::", "2001:20::/28", "7343");
    row("2001:2f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:20::/28", "7343");
    row("2001:30::", "2001:30::/28", "9374");
    row("2001:3f:ffff:ffff:ffff:ffff:ffff:ffff", "2001:30::/28", "9374");
    row("2001:40::", "2001::/23", "2928");
    row("febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe80::/10", "4291");
    row("fec0::", "fec0::/10", "3879");
    for (const char *outside :
         {"::2", "::fffe:ffff:ffff", "::1:0:0:0", "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff", "64:ff9b::1:0:0",
          "64:ff9b:0:ffff:ffff:ffff:ffff:ffff", "64:ff9b:2::", "ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
          "100:0:0:1::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::", "5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
          "5f01::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe00::", "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff"})
        QTest::addRow("RFC 4291 §2.4 %s", outside) << outside << "::/0 outside 2000::/3" << "4291";
    for (const char *outside : {"1.0.0.0", "2000::", "2001:200::", "2003::", "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff"})
        QTest::addRow("none: %s", outside) << outside << "" << "";
}

void TestAddress::prefixes()
{
    QFETCH(QString, address);
    const ip::Range range = ip::rangeOf(*ip::parse(address.toStdString()));
    QTEST(QString::fromStdString(range.prefix), "prefix");
    QTEST(QString::fromStdString(std::string(range.rfc)), "rfc");
}

void TestAddress::findings_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto ptr = [](const char *host) { return QString("10.99.51.198.in-addr.arpa. PTR %1.\n").arg(host); };
    const QString address = "198.51.99.10";
    QTest::newRow("a name of one's own") << address << ptr("mail.example.com") << "address-usable";
    QTest::newRow("no reverse name is step 2's matter") << address << "example.com. A 198.51.99.10\n"
                                                        << "address-usable";
    QTest::newRow("octets in the name") << address << ptr("198-51-99-10.provider.example") << "address-name-has-octets";
    QTest::newRow("pool token") << address << ptr("x.pool.provider.example") << "address-name-pool";
    QTest::newRow("both are told apart") << address << ptr("198-51-99-10.dyn.provider.example")
                                         << "address-name-has-octets address-name-pool";
    QTest::newRow("static lowers the token")
        << address << ptr("a.static.dsl.provider.example") << "address-name-pool:info address-usable";
    QTest::newRow("static never clears the octets") << address << ptr("static-198-51-99-10.dsl.provider.example")
                                                    << "address-name-has-octets address-name-pool:info";
    QTest::newRow("§1.2 a word inside a company's name") << address << ptr("mail.dynamo-parts.com") << "address-usable";
    QTest::newRow("one of several names")
        << address << ptr("mail.example.com") + ptr("x.pool.provider.example") << "address-name-pool";
    QTest::newRow("RFC 2317 §4 behind an alias") << address
                                                 << "10.99.51.198.in-addr.arpa. CNAME 10.rev.provider.example.\n"
                                                    "10.rev.provider.example. PTR a.dyn.provider.example.\n"
                                                 << "address-name-pool";
    QTest::newRow("a range is a range, whatever its reverse name's lookup says")
        << "192.168.1.5" << "; !TIMEOUT 5.1.168.192.in-addr.arpa. ANY\n"
        << "address-private lookup-failed";
    QTest::newRow("RFC 4291 §2.5.5.2 mapped") << "::ffff:198.51.99.10" << ptr("mail.example.com") << "address-usable";
    QTest::newRow("private") << "192.168.1.5" << "x. A 9.9.9.9\n" << "address-private";
    QTest::newRow("carrier-grade NAT") << "100.64.1.1" << "x. A 9.9.9.9\n" << "address-cgnat";
    QTest::newRow("documentation") << "192.0.2.1" << "x. A 9.9.9.9\n" << "address-documentation";
    QTest::newRow("multicast") << "224.0.0.1" << "x. A 9.9.9.9\n" << "address-reserved";
    QTest::newRow("unique local") << "fd00::1" << "x. A 9.9.9.9\n" << "address-private";
    for (const char *trouble : {"TIMEOUT", "SERVFAIL", "REFUSED"})
        QTest::addRow("%s is no verdict", trouble)
            << address << QString("; !%1 10.99.51.198.in-addr.arpa. ANY\n").arg(trouble) << "lookup-failed";
}

void TestAddress::findings()
{
    QFETCH(QString, address);
    QFETCH(QString, zone);
    const Findings findings = check(setupFor(address.toStdString()), zone.toStdString());
    QTEST(test::codes(findings), "expected");
    for (const Finding &finding : findings) {
        QCOMPARE(finding.subject, ip::toText(ip::unmap(*ip::parse(address.toStdString()))));
        if (finding.code == Code::LookupFailed)
            QCOMPARE(finding.severity, Severity::Unknown);
        if (finding.code == Code::AddressUsable) // a name that is not there has not been read
            QCOMPARE(finding.as<finding::AddressUsable>().hasReverseName, zone.contains("PTR"));
    }
}

void TestAddress::holder()
{
    hostnames::PtrOwner owner;
    owner.id = "provider";
    owner.name = "Provider Ltd";
    owner.serverPatterns = {"*.provider.example"};
    const std::string zone = "99.51.198.in-addr.arpa. SOA ns1.provider.example. h.provider.example. 1 1 1 1 1\n"
                             "99.51.198.in-addr.arpa. NS ns1.provider.example.\n"
                             "10.99.51.198.in-addr.arpa. PTR mail.example.com.\n";
    const Findings findings = check(setupFor("198.51.99.10"), zone, {owner});
    QCOMPARE(test::said<finding::AddressHolder>(findings).owner, std::string("Provider Ltd"));
}

void TestAddress::sendersApart()
{
    Setup setup = setupFor("198.51.99.10");
    setup.senders.push_back({*ip::parse("2a00:99::10"), true, {}});
    const Findings findings = check(setup, "10.99.51.198.in-addr.arpa. PTR x.pool.provider.example.\n");
    QCOMPARE(test::codes(findings), QString("address-name-pool address-usable"));
    for (const Finding &finding : findings) {
        if (finding.code == Code::AddressUsable)
            QCOMPARE(finding.subject, std::string("2a00:99::10"));
    }
    setup.senders.clear();
    QCOMPARE(test::codes(check(setup, "x. A 9.9.9.9\n")), QString("address-unknown"));
}

void TestAddress::otherDoors()
{
    Setup setup = setupFor("192.168.1.5");
    setup.route = MailRoute::Relay;
    QCOMPARE(test::codes(check(setup, "x. A 9.9.9.9\n")), QString("address-not-yours"));
    QVERIFY(test::said<finding::AddressNotYours>(check(setup, "x. A 9.9.9.9\n")).byRelay);
    setup.route = MailRoute::Services;
    QVERIFY(!test::said<finding::AddressNotYours>(check(setup, "x. A 9.9.9.9\n")).byRelay);
}

void TestAddress::nothingIsSaidTooEarly()
{
    const dns::Answers nothingYet;
    const dns::Checked checked = address::check(setupFor("198.51.99.10"), {}, nothingYet);
    QVERIFY(checked.findings.empty() && checked.pending);
    QVERIFY(nothingYet.hasOpen());
}

MAILWORTHY_TEST(TestAddress, QCoreApplication)
#include "tst_address.moc"
