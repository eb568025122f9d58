// SPDX-License-Identifier: Apache-2.0
// What a host name gives away: the address written into it, words of pools, and whose address space it is.
#include "suite.h"
#include "zonetest.h"

#include "core/hostnames/hostnames.h"
#include "core/hostnames/pattern.h"
#include "core/hostnames/ptrowner.h"

using test::name;

class TestHostNames : public QObject
{
    Q_OBJECT

private slots:
    void octets_data();
    void octets();
    void pools_data();
    void pools();
    void generic_data();
    void generic();
    void patterns_data();
    void patterns();
    void patternsInBoundedTime();
    void weights();
    void owners();
};

void TestHostNames::octets_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("there");
    const QString v4 = "203.0.113.25";
    QTest::newRow("forward") << v4 << "203-0-113-25.provider.example" << true;
    QTest::newRow("forward with dots") << v4 << "203.0.113.25.provider.example" << true;
    QTest::newRow("with letters around") << v4 << "ip203x0x113x25y.provider.example" << true;
    QTest::newRow("backward") << v4 << "25.113.0.203.provider.example" << true;
    QTest::newRow("zero-padded") << v4 << "203-000-113-025.provider.example" << true;
    QTest::newRow("zero-padded and together") << v4 << "h203000113025.provider.example" << true;
    QTest::newRow("hexadecimal") << v4 << "cb007119.provider.example" << true;
    QTest::newRow("hexadecimal with 0x") << v4 << "0xcb007119.provider.example" << true;
    QTest::newRow("only the last two") << v4 << "pc-113-25.provider.example" << true;
    QTest::newRow("only the last two, backward") << v4 << "25-113.provider.example" << true;
    QTest::newRow("capitals") << v4 << "CB007119.Provider.Example" << true;
    QTest::newRow("a plain name") << v4 << "mail.example.com" << false;
    QTest::newRow("a number that is no octet") << v4 << "mail25.example.com" << false;
    QTest::newRow("another address") << v4 << "203-0-113-26.provider.example" << false;
    QTest::newRow("part of longer numbers") << v4 << "1203-0-113-255.provider.example" << false;
    QTest::newRow("hexadecimal inside a longer run") << v4 << "acb007119f.provider.example" << false;
    QTest::newRow("small numbers are names") << "203.0.1.2" << "mail-1-2.example.com" << false;
    QTest::newRow("small numbers, but all four") << "1.2.3.4" << "1-2-3-4.provider.example" << true;
    const QString v6 = "2001:db8:85a3::8a2e:370:7334";
    QTest::newRow("IPv6 groups") << v6 << "2001-db8-85a3--8a2e-370-7334.provider.example" << true;
    QTest::newRow("IPv6 last nibbles") << v6 << "host-7334.provider.example" << true;
    QTest::newRow("IPv6 last nibbles backward") << v6 << "4337.provider.example" << true;
    QTest::newRow("IPv6 nibbles set apart") << v6 << "4.3.3.7.0.7.3.0.provider.example" << true;
    QTest::newRow("IPv6 prefix written out") << v6 << "20010db885a3.provider.example" << true;
    QTest::newRow("IPv6 a year is no prefix") << v6 << "shop2001.example.com" << false;
    QTest::newRow("IPv6 a plain name") << v6 << "mail.example.com" << false;
    QTest::newRow("IPv6 a word of hexadecimal letters") << "2001:db8::cafe" << "mail.cafe.example" << false;
    QTest::newRow("RFC 3596 §2.5 all nibbles backward")
        << "2001:db8::25" << "5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.provider.example" << true;
    QTest::newRow("RFC 5952 §4 short spelling") << "2001:db8::1" << "h-2001-db8--1.provider.example" << true;
    QTest::newRow("RFC 5952 §4 short spelling of another") << "2001:db8::1" << "2001-db8--10.provider.example" << false;
    QTest::newRow("RFC 5952 §4 inside a longer group") << "2001:db8::1" << "12001-db8--1.provider.example" << false;
    QTest::newRow("IPv6 zeros are everywhere") << "2001:db8::1" << "mail0001.example.com" << false;
    QTest::newRow("IPv4-mapped counts as IPv4") << "::ffff:203.0.113.25" << "203-0-113-25.provider.example" << true;
}

void TestHostNames::octets()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QTEST(hostnames::hasOctets(*ip::parse(address.toStdString()), name(host.toStdString())), "there");
}

void TestHostNames::pools_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("token"); // "dyn", "dsl static" with a softening word, or nothing
    for (const char *host : {"a.dyn.provider.example", "dyn-a.provider.example", "dyn12.provider.example"})
        QTest::addRow("dyn: %s", host) << host << "dyn";
    QTest::newRow("pool") << "x.pool.provider.example" << "pool";
    QTest::newRow("dsl") << "dsl-203-0-113-25.provider.example" << "dsl";
    QTest::newRow("dhcp") << "dhcp7.provider.example" << "dhcp";
    QTest::newRow("cable and digits") << "cable77.provider.example" << "cable";
    QTest::newRow("client and digits") << "client203.provider.example" << "client";
    QTest::newRow("catv") << "catv-1.provider.example" << "catv";
    for (const char *word : {"modem", "cdma", "kabel", "bredband", "unassigned"})
        QTest::addRow("§1.2 %s", word) << QString("%1-7.provider.example").arg(word) << word;
    QTest::newRow("a suffix of two labels") << "x.pool.provider.co.uk" << "pool";
    QTest::newRow("a company called Cable under two labels") << "mail.cable.co.uk" << "";
    QTest::newRow("a company called Client under two labels") << "client.co.jp" << "";
    QTest::newRow("nothing but a suffix") << "co.uk" << "";
    QTest::newRow("dedicated softens") << "dedicated.cust.provider.example" << "cust static";
    QTest::newRow("statics is no static") << "statics.dsl.provider.example" << "dsl";
    QTest::newRow("static softens") << "static-1.dsl.provider.example" << "dsl static";
    QTest::newRow("business softens") << "a.business.cable.provider.example" << "cable static";
    QTest::newRow("dynamo-parts holds no dyn") << "mail.dynamo-parts.example" << "";
    QTest::newRow("dynamo as a host") << "dynamo.example.com" << "";
    QTest::newRow("a company called Cable") << "mail.cable.example" << "";
    QTest::newRow("mail") << "mail.example.com" << "";
    QTest::newRow("smtp1") << "smtp1.example.com" << "";
    QTest::newRow("static alone") << "static.provider.example" << "";
    QTest::newRow("poolside") << "poolside.example.com" << "";
    QTest::newRow("national holds no nat") << "national.bank.example.com" << "";
}

void TestHostNames::pools()
{
    QFETCH(QString, host);
    const auto token = hostnames::poolToken(name(host.toStdString()));
    QString found;
    if (token)
        found = QString::fromStdString(token->token) + (token->softened ? " static" : "");
    QTEST(found, "token");
}

void TestHostNames::generic_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("is");
    QTest::newRow("octets") << "203-0-113-25.provider.example" << true;
    QTest::newRow("octets are not softened") << "static-203-0-113-25.provider.example" << true;
    QTest::newRow("token") << "x.pool.provider.example" << true;
    QTest::newRow("a company whose name is a word of pools") << "mail.mobile.co.uk" << false;
    QTest::newRow("static alone") << "static.provider.example" << false;
    QTest::newRow("softened token") << "x.static.dsl.provider.example" << false;
    QTest::newRow("a name of one's own") << "mail.example.com" << false;
}

void TestHostNames::generic()
{
    QFETCH(QString, host);
    QTEST(hostnames::isGeneric(*ip::parse("203.0.113.25"), name(host.toStdString())), "is");
}

void TestHostNames::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the same") << "mx.example.net" << "mx.example.net" << true;
    QTest::newRow("capitals in the name") << "mx.example.net" << "MX.Example.NET" << true;
    QTest::newRow("another") << "mx.example.net" << "mx.example.org" << false;
    QTest::newRow("star takes a label") << "*.example.net" << "a.example.net" << true;
    QTest::newRow("star takes labels") << "*.example.net" << "a.b.c.example.net" << true;
    QTest::newRow("star takes at least one") << "*.example.net" << "example.net" << false;
    QTest::newRow("never a part of a label") << "*.example.net" << "notexample.net" << false;
    QTest::newRow("star inside a label") << "alt*.aspmx.example.net" << "alt3.aspmx.example.net" << true;
    QTest::newRow("star inside may take nothing") << "alt*.aspmx.example.net" << "alt.aspmx.example.net" << true;
    QTest::newRow("star inside stays inside") << "alt*.example.net" << "alt.a.example.net" << false;
    QTest::newRow("star at the end") << "mx00.provider.*" << "mx00.provider.co.uk" << true;
    QTest::newRow("two stars") << "*.ns.*" << "a.ns.example" << true;
    QTest::newRow("two stars, none left for the second") << "*.ns.*" << "a.ns" << false;
    QTest::newRow("empty pattern") << "" << "example.net" << false;
}

void TestHostNames::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, host);
    QTEST(hostnames::matches(pattern.toStdString(), name(host.toStdString())), "fits");
}

/// A pattern of many stars must not make the time explode.
void TestHostNames::patternsInBoundedTime()
{
    std::string pattern;
    for (int i = 0; i < 30; ++i)
        pattern += "*a";
    const std::string label(63, 'a');
    QVERIFY(!hostnames::matches(pattern + "b.example", name(label + ".example")));
    QVERIFY(hostnames::matches(pattern + "*.example", name(label + ".example")));
}

void TestHostNames::weights()
{
    QCOMPARE(hostnames::weight("*.example.net"), std::size_t(12));
    QCOMPARE(hostnames::weight("mx*.example.net"), std::size_t(14));
    QCOMPARE(hostnames::weight("***"), std::size_t(0));
    QCOMPARE(hostnames::weight(""), std::size_t(0));
}

void TestHostNames::owners()
{
    hostnames::PtrOwner wide;
    wide.id = "wide";
    wide.namePatterns = {"*.example"};
    wide.serverPatterns = {"ns*.wide.example"};
    hostnames::PtrOwner narrow;
    narrow.id = "narrow";
    narrow.namePatterns = {"*.pool.narrow.example"};
    const std::vector<hostnames::PtrOwner> all{wide, narrow};
    const auto id = [&](const std::vector<dns::Name> &names, const std::vector<dns::Name> &servers) {
        const auto *owner = hostnames::ownerOf(all, names, servers);
        return owner ? owner->id : std::string();
    };
    QCOMPARE(id({name("a.pool.narrow.example")}, {}), std::string("narrow")); // says more than *.example
    QCOMPARE(id({name("a.other.example")}, {}), std::string("wide"));
    QCOMPARE(id({name("mail.other.test")}, {name("ns1.wide.example")}), std::string("wide"));
    QCOMPARE(id({name("a.pool.narrow.example")}, {name("ns1.wide.example")}), std::string("narrow")); // names first
    QCOMPARE(id({name("mail.other.test")}, {name("ns1.other.test")}), std::string());
    QCOMPARE(id({}, {}), std::string());
}

MAILWORTHY_TEST(TestHostNames, QCoreApplication)
#include "tst_hostnames.moc"
