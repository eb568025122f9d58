// SPDX-License-Identifier: Apache-2.0
// What stands in the way of an SPF record, and what the findings say of it.
#include "spfrecords.h"
#include "suite.h"

using namespace records;
using namespace test::spfrecords;
using test::name;
using test::setup;

class TestRecordsSpfSaid : public QObject
{
    Q_OBJECT

private slots:
    void limits();
    void whatIsSaid_data();
    void whatIsSaid();
    void advice();
    void tooLong();
};

/// RFC 7208 §4.6.4, in the order of what costs least.
void TestRecordsSpfSaid::limits()
{
    Setup with = nobody();
    with.services = {"service"};
    const QString full = "v=spf1 " + terms(10) + " -all";
    QCOMPARE(proposed(with, txt(full) + hosts(10)), "replace v=spf1 ip4:203.0.113.100 ip6:2001:db8::100 " +
                                                        terms(10).section(' ', 1) +
                                                        " include:_spf.service.example -all");
    // Unused ones go first.
    QCOMPARE(proposed(with, txt("v=spf1 " + terms(9) + " a:gone.example.com -all") + hosts(9)),
             "replace v=spf1 " + terms(9) + " include:_spf.service.example -all");
    QCOMPARE(proposed(with, txt("v=spf1 " + terms(8) + " include:_spf.service.example include:holds.example -all") +
                                hosts(8)),
             "replace v=spf1 " + terms(8) + " include:holds.example -all");
    // Others' hosts are theirs to change, so the service does not fit; and that is said.
    const std::string foreign = txt("v=spf1 " + terms(10, "host.example") + " -all") + hosts(10, "host.example");
    QCOMPARE(proposed(with, foreign), "keep v=spf1 " + terms(10, "host.example") + " -all");
    QVERIFY(test::argumentsOf<finding::SpfTooManyLookups>(found(with, foreign)).value().count == 11);
    QVERIFY(!test::argumentsOf<finding::SpfTooManyLookups>(found(nobody(), foreign)));
    // An alias to somebody else's host is theirs, too.
    QCOMPARE(
        proposed(with, txt(full) + hosts(9) + "h9.example.com. CNAME h9.host.example.\n" + hosts(10, "host.example"))
            .count("a:h9.example.com"),
        1);
}

void TestRecordsSpfSaid::whatIsSaid_data()
{
    QTest::addColumn<QString>("live");
    QTest::addColumn<bool>("sender");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("composed");
    QTest::addColumn<std::optional<Obstacle>>("obstacle");
    const QString none;
    const std::optional<Obstacle> nothing;
    const std::optional nobodySends = Obstacle::NobodySends;
    QTest::newRow("none yet") << none << true << "spf-missing" << "v=spf1 ip4:198.51.99.10 ~all" << nothing;
    QTest::newRow("none, and nobody sends") << none << false << "spf-missing" << none << nobodySends;
    QTest::newRow("everybody") << "v=spf1 +all" << true << "spf-pass-all" << "v=spf1 ip4:198.51.99.10 ~all" << nothing;
    QTest::newRow("everybody, and nobody else known")
        << "v=spf1 +all" << false << "spf-pass-all" << none << nobodySends;
    QTest::newRow("behind all") << "v=spf1 -all mx" << false << "spf-terms-after-all" << "v=spf1 mx -all" << nothing;
    QTest::newRow("ptr stays") << "v=spf1 ptr -all" << false << "spf-ptr" << none << nothing;
    QTest::newRow("ptr of a redirect") << "v=spf1 redirect=ptr.example" << true << "spf-ptr" << none << nothing;
    QTest::newRow("no end") << "v=spf1 mx" << false << "spf-no-all" << "v=spf1 mx ~all" << nothing;
    QTest::newRow("two that cannot be read") << "v=spf1 ip4:zzz -all | v=spf1 ip4:yyy -all" << false
                                             << "spf-multiple-records" << none << std::optional(Obstacle::Unreadable);
    QTest::newRow("a broken include inside another")
        << "v=spf1 include:deep.example mx -all" << true << "spf-include-unusable" << none << nothing;
}

void TestRecordsSpfSaid::whatIsSaid()
{
    QFETCH(QString, live);
    QFETCH(bool, sender);
    QFETCH(QString, code);
    const std::string more = "deep.example. TXT \"v=spf1 include:gone.example -all\"\n"
                             "ptr.example. TXT \"v=spf1 ip4:198.51.99.10 ptr -all\"\n";
    const Findings all = found(sender ? setup() : nobody(), txt(live) + more);
    const auto facts = std::find_if(allCodes().begin(), allCodes().end(), [&code](const CodeFacts &facts) {
        return code == QString::fromStdString(std::string(facts.text));
    });
    const auto remedy = test::remedyOf(all, facts->code);
    QVERIFY(remedy);
    QTEST(QString::fromStdString(remedy->record), "composed");
    QFETCH(std::optional<Obstacle>, obstacle);
    QVERIFY(remedy->obstacle == obstacle);
}

/// It asks for what the records ask for, and for one thing only.
void TestRecordsSpfSaid::advice()
{
    // One record mended alone would leave the other out.
    const Findings two = found(nobody(), txt("v=spf1 ip:203.0.113.9 -all | v=spf1 ip4:zz -all"));
    QVERIFY(test::argumentsOf<finding::SpfSyntax>(two).value().suggestion.empty());
    QVERIFY(test::argumentsOf<finding::SpfMultipleRecords>(two).value().remedy.obstacle == Obstacle::Unreadable);
    // RFC 4592 §2.2.1: where a wildcard answers, nothing stands that could be replaced.
    Setup news = setup();
    news.domain = name("news.example.com");
    const auto isNew = [&news](const char *at) {
        const Findings all = found(news, txt("v=spf1 -all", at));
        const auto remedy = test::argumentsOf<finding::SpfSenderNotCovered>(all).value().remedy;
        return !remedy.record.empty() && remedy.isNew;
    };
    QVERIFY(isNew("*.example.com"));
    QVERIFY(!isNew("news.example.com"));
}

/// RFC 7208 §3.4: merging what nobody meant for receivers takes time that nobody has.
void TestRecordsSpfSaid::tooLong()
{
    QStringList records;
    for (int i = 0; i < 1400; ++i)
        records << QString("v=spf1 ip4:203.0.%1.%2 -all").arg(i / 250).arg(i % 250);
    const std::string zone = txt(records.join(" | "));
    QCOMPARE(proposed(setup(), zone), QString("(nothing)"));
    QVERIFY(test::argumentsOf<finding::SpfMultipleRecords>(found(setup(), zone)).value().remedy.obstacle ==
            Obstacle::TooLong);
}

MAILWORTHY_TEST(TestRecordsSpfSaid, QCoreApplication)
#include "tst_records_spf_said.moc"
