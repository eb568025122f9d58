// SPDX-License-Identifier: Apache-2.0
// The SPF record to publish loses nobody's mail: what stands there is read as it was meant, kept as far as it can be
// used, and brought under the limits of RFC 7208; where that cannot be done there is none.
#include "spfrecords.h"
#include "suite.h"

using namespace records;
using namespace test::spfrecords;
using test::name;
using test::setup;

class TestRecordsSpf : public QObject
{
    Q_OBJECT

private slots:
    void withoutASender_data();
    void withoutASender();
    void withASender_data();
    void withASender();
    void places_data();
    void places();
    void aliases();
    void parked_data();
    void parked();
    void spelling_data();
    void spelling();
};

void TestRecordsSpf::withoutASender_data()
{
    QTest::addColumn<QString>("live");
    QTest::addColumn<QString>("expected");
    // Nobody said who sends: what would be left forbids all mail.
    for (const char *record :
         {"v=spf1 include:gone.example -all", "v=spf1 ip4:0.0.0.0/0 -all", "v=spf1 +all", "v=spf1 ?all", "v=spf1",
          "v=spf1 redirect=gone.example", "v=spf1 include:all.example -all", "v=spf1 include:example.com ?all"})
        QTest::newRow(record) << record << "(nothing)";
    QTest::newRow("7208 §5.5 ptr stays where nothing takes its place") << "v=spf1 ptr -all" << "keep v=spf1 ptr -all";
    QTest::newRow("7208 §10.1.2 nobody sends") << "v=spf1 -all" << "keep v=spf1 -all";
    QTest::newRow("7208 §10.1.2 nobody sends, twice") << "v=spf1 -all | V=SPF1 -ALL" << "replace v=spf1 -all";
    QTest::newRow("7208 §4.6.2 behind an open range -all never worked")
        << "v=spf1 mx ip4:0.0.0.0/0 -all" << "replace v=spf1 mx ~all";
    QTest::newRow("7208 §5.2 what is left out may have been somebody")
        << "v=spf1 mx include:gone.example -all" << "replace v=spf1 mx ~all";
    QTest::newRow("7208 §5.1 the first all counts") << "v=spf1 mx -all ~all" << "replace v=spf1 mx -all";
    QTest::newRow("7208 §4.6.2 a range that is refused stays")
        << "v=spf1 mx -ip4:0.0.0.0/0 -ip6:::/0" << "replace v=spf1 mx -ip4:0.0.0.0/0 -ip6:::/0 ~all";
    QTest::newRow("1918 a local range lets nobody in") << "v=spf1 mx ip4:10.0.0.0/8 -all"
                                                       << "keep v=spf1 mx ip4:10.0.0.0/8 -all";
    QTest::newRow("7208 §6.1 two records, one redirects")
        << "v=spf1 redirect=soft.example | v=spf1 mx -all" << "replace v=spf1 include:soft.example mx ~all";
    QTest::newRow("7208 §6.1 two that redirect") << "v=spf1 redirect=soft.example | v=spf1 redirect=covers.example"
                                                 << "replace v=spf1 include:soft.example include:covers.example ~all";
    QTest::newRow("7208 §6.1 two that redirect, both hard")
        << "v=spf1 redirect=holds.example | v=spf1 redirect=covers.example"
        << "replace v=spf1 include:holds.example include:covers.example -all";
    QTest::newRow("7208 §6.1 a redirect beside all says nothing")
        << "v=spf1 mx redirect=soft.example -all" << "replace v=spf1 mx -all";
    QTest::newRow("7208 §4.7 a redirect to a record without an end")
        << "v=spf1 redirect=endless.example" << "replace v=spf1 include:endless.example ~all";
    QTest::newRow("7208 §4.6 two that cannot be read") << "v=spf1 ip4:zzz -all | v=spf1 ip4:yyy -all" << "(nothing)";
    QTest::newRow("7208 §4.6 one of two that cannot be read")
        << "v=spf1 ip4:192.0.2.300 include:covers.example -all | v=spf1 mx ~all" << "(nothing)";
    // What only looks like the name of a record leaves nobody out.
    QTest::newRow("7208 §7.1 two in one") << "v=spf1 mx include:covers.example,include:soft.example -all"
                                          << "replace v=spf1 mx include:covers.example include:soft.example -all";
    QTest::newRow("7208 §7.1 two in one that cannot be told apart")
        << "v=spf1 mx include:covers.example|soft.example -all" << "(nothing)";
    QTest::newRow("7208 §5.6 a range forbids nobody") << "v=spf1 mx ip4:203.0.113.8-203.0.113.12 -all"
                                                      << "replace v=spf1 mx ip4:203.0.113.8/30 ip4:203.0.113.12 -all";
    QTest::newRow("7208 §5.6 a range that is not sure")
        << "v=spf1 mx ip4:203.0.113.8-ip4:203.0.113.12 -all" << "(nothing)";
    QTest::newRow("7208 §4.6.4 three hosts without an IPv6 address")
        << "v=spf1 a:four.example.com a:five.example.com a:six.example.com ~all"
        << "replace v=spf1 ip4:198.51.99.14 a:five.example.com a:six.example.com ~all";
    QTest::newRow("7208 §6 a redirect twice")
        << "v=spf1 mx redirect=soft.example redirect=soft.example" << "replace v=spf1 mx redirect=soft.example";
    // §4.5: a text that is none by the letter says nothing beside a record, and what a lone one says is not lost.
    for (const char *text : {"\\\"v=spf1 include:soft.example ~all\\\"", "v=spf1mx ~all", "v=spf10 mx ~all"})
        QTest::newRow(text) << QString("v=spf1 mx -all | %1").arg(text)
                            << QString("remove %1 | keep v=spf1 mx -all").arg(text).remove('\\');
    QTest::newRow("7208 §4.5 beside one to be replaced")
        << "v=spf1 mx -all ~all | v=spf10 a ~all" << "remove v=spf10 a ~all | replace v=spf1 mx -all";
    QTest::newRow("7208 §4.5 alone") << "v=spf10 include:soft.example -all"
                                     << "replace v=spf1 include:soft.example -all";
    QTest::newRow("7208 §4.5 alone, and not to be read") << "v=spf1x include:soft.example -all" << "(nothing)";
    QTest::newRow("a glued end") << "v=spf1 include:covers.example-all" << "replace v=spf1 include:covers.example -all";
    QTest::newRow("7208 §5.2 the domain itself") << "v=spf1 include:example.com mx -all" << "replace v=spf1 mx -all";
    QTest::newRow("7208 §5.2 a circle of one's own records")
        << "v=spf1 include:loop.example.com -all" << "replace v=spf1 a:mail.example.com -all";
    QTest::newRow("7208 §5.2 a circle of others") << "v=spf1 mx include:a.example -all" << "replace v=spf1 mx ~all";
}

void TestRecordsSpf::withoutASender()
{
    QFETCH(QString, live);
    QTEST(proposed(nobody(), txt(live)), "expected");
    QVERIFY(isDoneBy(nobody(), proposed(nobody(), txt(live)).section(" | ", -1)));
}

void TestRecordsSpf::withASender_data()
{
    QTest::addColumn<QString>("live");
    QTest::addColumn<QString>("expected");
    const QString only = "replace v=spf1 ip4:198.51.99.10 ";
    QTest::newRow("7208 §5.5 its address takes the place of ptr")
        << "v=spf1 ptr -all" << only + "~all"; // others passed by it
    // RFC 7208 §5.2, §6.1: each of these spoils the record for all others.
    for (const char *term : {"redirect=gone.example", "redirect=two.example", "redirect=bad.example"})
        QTest::newRow(term) << QString("v=spf1 ip4:198.51.99.10 ") + term << only + "~all";
    // Whoever sends by it must not be refused for that.
    for (const char *term : {"include:gone.example", "include:two.example", "include:bad.example", "include:a.example"})
        QTest::newRow(term) << QString("v=spf1 ip4:198.51.99.10 %1 -all").arg(term) << only + "~all";
    QTest::newRow("include:example.com") << "v=spf1 ip4:198.51.99.10 include:example.com -all" << only + "-all";
    // RFC 9989 §7.1: everybody, by another way than +all.
    for (const char *term : {"redirect=all.example", "redirect=open.example", "include:open.example -all",
                             "ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all", "ip4:192.0.0.0/8 -all", "ip6:2000::/3 -all",
                             "mx/0 mx//0 -all", "a:mail.example.com/0 -all", "exists:mail.example.com -all"})
        QTest::newRow(term) << QString("v=spf1 ip4:198.51.99.10 ") + term << only + "~all";
    // §6.1: what decides about all others stays where a range goes.
    QTest::newRow("7208 §6.1 a range beside a redirect")
        << "v=spf1 ip4:35.0.0.0/8 redirect=soft.example" << only + "redirect=soft.example";
    QTest::newRow("7208 §6.1 a range beside a redirect that refuses all others")
        << "v=spf1 ip4:35.0.0.0/8 redirect=holds.example" << only + "include:holds.example ~all";
    // Whoever comes by ptr alone must not meet a ban further on; what an include fails does not match (§5.2).
    QTest::newRow("7208 §5.5 ptr beside a redirect that bans")
        << "v=spf1 ip4:198.51.99.10 ptr redirect=bans.example" << only + "include:bans.example ~all";
    QTest::newRow("7208 §5.5 ptr beside a redirect that does not")
        << "v=spf1 ip4:198.51.99.10 ptr redirect=soft.example" << only + "redirect=soft.example";
    QTest::newRow("7208 §4.6.4 names that are gone")
        << "v=spf1 ip4:198.51.99.10 a:x.example a:y.example a:z.example -all" << only + "-all";
    QTest::newRow("7208 §4.6.4 what is gone goes before others are rewritten")
        << "v=spf1 ip4:198.51.99.10 a:x.example a:four.example.com a:five.example.com -all"
        << only + "a:four.example.com a:five.example.com -all";
    QTest::newRow("7208 §4.6.4 two of them may be") << "v=spf1 ip4:198.51.99.10 a:x.example a:y.example -all"
                                                    << "keep v=spf1 ip4:198.51.99.10 a:x.example a:y.example -all";
}

void TestRecordsSpf::withASender()
{
    QFETCH(QString, live);
    QTEST(proposed(setup(), txt(live)), "expected");
    QVERIFY(isDoneBy(setup(), proposed(setup(), txt(live))));
}

void TestRecordsSpf::places_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("codes");
    const auto at = [](const char *place, const char *record) {
        return QString("%1example.com. TXT \"v=spf1 %2\"\n").arg(place, record);
    };
    QTest::newRow("doubled, and its content goes over")
        << at("example.com.", "include:covers.example -all")
        << "remove example.com.example.com v=spf1 include:covers.example -all | add v=spf1 include:covers.example -all"
        << "spf-missing spf-on-wrong-name";
    QTest::newRow("among the rules of DMARC")
        << at("_dmarc.", "mx -all") << "remove _dmarc.example.com v=spf1 mx -all | add v=spf1 mx -all"
        << "spf-missing spf-on-wrong-name";
    QTest::newRow("a name to be included may stay")
        << at("_spf.", "mx -all") << "add v=spf1 mx -all" << "spf-missing spf-on-wrong-name";
    QTest::newRow("a slip of the pen there") << at("spf.", "ip:203.0.113.9 ~all") << "add v=spf1 ip4:203.0.113.9 ~all"
                                             << "spf-missing spf-on-wrong-name";
    QTest::newRow("7208 §4.6 not to be read, and what goes would be lost")
        << at("example.com.", "ip4:x ~all") + at("_dmarc.", "mx ~all") << "(nothing)"
        << "spf-missing spf-on-wrong-name spf-on-wrong-name";
    QTest::newRow("7208 §4.6 not to be read where it may stay")
        << at("spf.", "ip4:x ~all") + at("_dmarc.", "mx ~all")
        << "remove _dmarc.example.com v=spf1 mx ~all | add v=spf1 mx ~all"
        << "spf-missing spf-on-wrong-name spf-on-wrong-name";
    QTest::newRow("7208 §10.1.2 a host that sends nothing") << at("www.", "-all") << "(nothing)" << "spf-missing";
    QTest::newRow("7208 §10.1.2 a host that sends for itself") << at("www.", "a -all") << "(nothing)" << "spf-missing";
    QTest::newRow("4592 §2.2.1 one of its own that says what the wildcard says")
        << at("*.", "mx ~all") + at("spf.", "mx ~all") << "add v=spf1 mx ~all" << "spf-missing spf-on-wrong-name";
    QTest::newRow("7208 §3.5 a wildcard") << at("*.", "mx ~all") << "(nothing)" << "spf-missing";
    QTest::newRow("7208 §3.5 a place of its own beside a wildcard")
        << at("*.", "-all") + at("spf.", "mx ~all") << "add v=spf1 mx ~all" << "spf-missing spf-on-wrong-name";
    QTest::newRow("beside one that counts")
        << at("", "mx -all") + at("example.com.", "mx -all") << "keep v=spf1 mx -all" << "";
}

void TestRecordsSpf::places()
{
    QFETCH(QString, zone);
    QTEST(proposed(nobody(), zone.toStdString()), "expected");
    QTEST(test::codes(found(nobody(), zone.toStdString() + "mail.example.com. TXT \"v=spf1 a -all\"\n")), "codes");
}

/// RFC 1034 §3.6.2: beside an alias no other record may stand.
void TestRecordsSpf::aliases()
{
    Setup news = setup();
    news.domain = name("news.example.com");
    const std::string alias = "news.example.com. CNAME u1.esp.example.\n";
    QCOMPARE(proposed(news, alias + txt("v=spf1 include:soft.example -all", "u1.esp.example")),
             QString("remove u1.esp.example | add v=spf1 ip4:198.51.99.10 include:soft.example -all"));
    QCOMPARE(proposed(news, alias + txt("v=spf1 include:covers.example -all", "u1.esp.example")),
             QString("keep v=spf1 include:covers.example -all"));
    QCOMPARE(proposed(setup(), "example.com. CNAME u1.esp.example.\n" + txt("v=spf1 +all", "u1.esp.example")),
             QString("remove u1.esp.example"));
    // A wildcard's alias is not at the name: a record added there comes before it.
    QCOMPARE(proposed(news, "*.example.com. CNAME u1.esp.example.\n" + txt("v=spf1 -all", "u1.esp.example")),
             QString("add v=spf1 ip4:198.51.99.10 -all"));
}

void TestRecordsSpf::parked_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("7505 §3 it takes no mail") << "parked.example. MX 0 .\n" << "add v=spf1 -all";
    QTest::newRow("it takes mail") << "parked.example. MX 10 mail.example.com.\n" << "(nothing)";
    QTest::newRow("not known") << "; !SERVFAIL parked.example. MX\nparked.example. A 198.51.99.1\n" << "(nothing)";
}

void TestRecordsSpf::parked()
{
    QFETCH(QString, zone);
    Setup parked;
    parked.domain = name("parked.example");
    QTEST(proposed(parked, zone.toStdString()), "expected");
    parked.services = {"service"};
    QCOMPARE(proposed(parked, zone.toStdString()), QString("add v=spf1 include:_spf.service.example ~all"));
}

void TestRecordsSpf::spelling_data()
{
    QTest::addColumn<QString>("live");
    // RFC 7208 §4.6.1, §6: each of them holds the service and is right as it stands.
    for (const char *record :
         {"V=SPF1 INCLUDE:_SPF.Service.Example -ALL", "v=spf1 include:_spf.service.example. -all",
          "v=spf1 +include:_spf.service.example ~all", "v=spf1 foo=bar include:_spf.service.example -all",
          "v=spf1 exp=why.example.com include:_spf.service.example -all", "v=spf1 redirect=holds.example",
          "v=spf1 include:holds.example -all", "v=spf1 ?include:_spf.service.example -all",
          "v=spf1 redirect=_spf.service.example"})
        QTest::newRow(record) << record;
}

void TestRecordsSpf::spelling()
{
    QFETCH(QString, live);
    Setup with = nobody();
    with.services = {"service"};
    QCOMPARE(proposed(with, txt(live)), "keep " + live);
}

MAILWORTHY_TEST(TestRecordsSpf, QCoreApplication)
#include "tst_records_spf.moc"
