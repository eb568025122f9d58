// SPDX-License-Identifier: Apache-2.0
// No advice about SPF does harm: a record is mended where the fault is, nobody whom something names is refused by what
// is proposed, and whoever does as told is done.
#include "adviceworld.h"
#include "suite.h"

using namespace records;
using test::applied;
using test::everybody;
using test::found;
using test::proposed;
using test::setup;
using test::told;
using test::verdict;

namespace
{

const QString covered = "spf-sender-covered";
QString record(const char *terms, const char *at = "")
{
    return QString("%1example.com. TXT \"v=spf1 %2\"").arg(at, terms);
}

const QString vendor = "_spf.vendor.example. TXT \"v=spf1 ip4:203.0.113.0/24 -all\"";

/// RFC 7208 §5.2, §6.1: a record of the owner's own that cannot be used is mended where it stands.
void rowsOfOwnRecords()
{
    QTest::newRow("own, two terms glued")
        << QStringList{record("include:a._spf.example.com include:b._spf.example.com -all"),
                       record("ip4:198.51.99.10 -all", "a._spf."),
                       record("ip4:203.0.113.5 ip4:203.0.113.9-all", "b._spf.")}
        << "replace b._spf.example.com v=spf1 ip4:203.0.113.5 ip4:203.0.113.9 -all | "
           "keep example.com v=spf1 include:a._spf.example.com include:b._spf.example.com -all"
        << covered;
    QTest::newRow("own, misspelt") << QStringList{record("include:_spf.example.com -all"),
                                                  record("ip4:198.51.99.10 ipv4:203.0.113.5 ~all", "_spf.")}
                                   << "replace _spf.example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.5 ~all | "
                                      "keep example.com v=spf1 include:_spf.example.com -all"
                                   << covered;
    QTest::newRow("own, behind a redirect")
        << QStringList{record("redirect=_spf.example.com"), record("ip4:198.51.99.10 203.0.113.5 -all", "_spf.")}
        << "replace _spf.example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.5 -all | "
           "keep example.com v=spf1 redirect=_spf.example.com"
        << covered;
    // Who comes by ptr does not meet the ban that comes alive.
    QTest::newRow("own, behind a redirect, with a ban")
        << QStringList{record("ptr redirect=_a.example.com"),
                       record("ip4:198.51.99.10 -ip4:203.0.113.5 ip:203.0.113.6 ~all", "_a.")}
        << "replace _a.example.com v=spf1 ip4:198.51.99.10 -ip4:203.0.113.5 ip4:203.0.113.6 ~all | "
           "replace example.com v=spf1 include:_a.example.com ~all"
        << covered;
    QTest::newRow("own, several records")
        << QStringList{record("include:_spf.example.com -all"), record("ip4:198.51.99.10 -all", "_spf."),
                       record("ip4:203.0.113.5 -all", "_spf.")}
        << "replace _spf.example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.5 -all | "
           "keep example.com v=spf1 include:_spf.example.com -all"
        << covered;
    QTest::newRow("own, without a version") << QStringList{record("ip4:198.51.99.10 include:_spf.example.com -all"),
                                                           "_spf.example.com. TXT \"ip4:203.0.113.5 ip4:203.0.113.6\""}
                                            << "replace _spf.example.com v=spf1 ip4:203.0.113.5 ip4:203.0.113.6 | "
                                               "keep example.com v=spf1 ip4:198.51.99.10 include:_spf.example.com -all"
                                            << covered;
    QTest::newRow("own, with a wrong version")
        << QStringList{record("ip4:198.51.99.10 include:_spf.example.com -all"),
                       "_spf.example.com. TXT \"v=spf ip4:203.0.113.5 -all\""}
        << "replace _spf.example.com v=spf1 ip4:203.0.113.5 -all | "
           "keep example.com v=spf1 ip4:198.51.99.10 include:_spf.example.com -all"
        << covered;
    QTest::newRow("own, two levels in")
        << QStringList{record("include:_a.example.com -all"), record("include:_b.example.com -all", "_a."),
                       record("ip4:198.51.99.10 ip4:203.0.113.5;ip4:203.0.113.6 -all", "_b.")}
        << "replace _b.example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.5 ip4:203.0.113.6 -all | "
           "keep example.com v=spf1 include:_a.example.com -all"
        << covered;
    QTest::newRow("own, both levels")
        << QStringList{record("redirect=_a.example.com"), record("ip:198.51.99.10 include:_b.example.com -all", "_a."),
                       record("ipv4:203.0.113.5 -all", "_b.")}
        << "replace _a.example.com v=spf1 ip4:198.51.99.10 include:_b.example.com -all | "
           "replace _b.example.com v=spf1 ip4:203.0.113.5 -all | keep example.com v=spf1 redirect=_a.example.com"
        << covered;
    QTest::newRow("own, and nobody knows what was meant")
        << QStringList{record("ip4:198.51.99.10 include:_spf.example.com -all"),
                       record("ip4:203.0.113.500 -all", "_spf.")}
        << "keep example.com v=spf1 ip4:198.51.99.10 include:_spf.example.com -all"
        << "spf-include-unusable spf-sender-covered spf-syntax";
    QTest::newRow("own, two records that cannot be read")
        << QStringList{record("include:_spf.example.com -all"), record("ip4:203.0.113.500 -all", "_spf."),
                       record("mx hello:world -all", "_spf.")}
        << "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.example.com -all"
        << "spf-include-unusable spf-multiple-records spf-sender-covered spf-syntax spf-syntax";
    QTest::newRow("own, two records, one of them for everybody")
        << QStringList{record("ip4:198.51.99.10 include:_spf.example.com -all"),
                       record("ip4:203.0.113.5 -all", "_spf."), record("ip4:203.0.113.6 +all", "_spf.")}
        << "replace _spf.example.com v=spf1 ip4:203.0.113.5 ip4:203.0.113.6 ~all | "
           "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.example.com ~all"
        << covered;
    QTest::newRow("own, nothing stands there") << QStringList{record("ip4:198.51.99.10 include:_spf.example.com -all")}
                                               << "replace example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
    QTest::newRow("own, with what cannot be used inside")
        << QStringList{record("ip4:198.51.99.10 include:_spf.example.com -all"),
                       record("include:bad.vendor.example ip4:203.0.113.5 -all", "_spf."),
                       "bad.vendor.example. TXT \"v=spf1 ip:203.0.113.77 -all\""}
        << "replace _spf.example.com v=spf1 ip4:203.0.113.5 ~all | "
           "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.example.com ~all"
        << covered;
}

/// Terms that are no targets: glued ones, hosts, and names that are looked up for the sender.
void rowsOfOtherTerms()
{
    // What is glued does nobody harm today; what was meant there cannot be used.
    QTest::newRow("5.2 glued in front of what cannot be used")
        << QStringList{record("ip4:198.51.99.10 exists:%{i}._ok.vendor.exampleinclude:bad.example -all"),
                       "bad.example. TXT \"v=spf1 include:gone.vendor.example -all\""}
        << "" << "spf-sender-covered spf-syntax:warning";
    // The names that are proposed beside it change what such terms find.
    QTest::newRow("5.3 behind a term of hosts that does not let through")
        << QStringList{record("~a:mail2.example.com exists:%{ir}._ok.example.com -all"),
                       "10.99.51.198._ok.example.com. A 127.0.0.2"}
        << "replace example.com v=spf1 ip4:198.51.99.10 ~a:mail2.example.com exists:%{ir}._ok.example.com -all"
        << covered;
    QTest::newRow("7.3 let through for its reverse name")
        << QStringList{record("exists:%{p}._ok.example.com -all"), "10.99.51.198.in-addr.arpa. PTR old.example.com.",
                       "old.example.com. A 198.51.99.10", "old.example.com._ok.example.com. A 127.0.0.2"}
        << "replace example.com v=spf1 ip4:198.51.99.10 exists:%{p}._ok.example.com -all" << covered;
    QTest::newRow("7.3 the same further in")
        << QStringList{record("include:_spf.example.com -all"), record("exists:%{p}._ok.example.com ?all", "_spf."),
                       "10.99.51.198.in-addr.arpa. PTR old.example.com.", "old.example.com. A 198.51.99.10",
                       "old.example.com._ok.example.com. A 127.0.0.2"}
        << "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.example.com -all" << covered;
}

/// A vendor's is the vendor's to mend; who sends by it is not forbidden to.
void rowsOfVendors()
{
    for (const char *bad : {"v=spf1 ip4:203.0.113.5 ip:203.0.113.7 -all", "v=spf1 ip4:203.0.113.5-all"})
        QTest::newRow(bad) << QStringList{record(
                                              "ip4:198.51.99.10 include:bad.example include:_spf.vendor.example -all"),
                                          QString("bad.example. TXT \"%1\"").arg(bad), vendor}
                           << "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.vendor.example ~all" << covered;
    QTest::newRow("a vendor's, several records")
        << QStringList{record("ip4:198.51.99.10 include:bad.example -all"), "bad.example. TXT \"v=spf1 mx -all\"",
                       "bad.example. TXT \"v=spf1 ip4:203.0.113.5 -all\""}
        << "replace example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
    QTest::newRow("a vendor's, gone") << QStringList{record("ip4:198.51.99.10 include:gone.vendor.example -all")}
                                      << "replace example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
    QTest::newRow("a vendor's, gone, and soft")
        << QStringList{record("ip4:198.51.99.10 include:gone.vendor.example ~all")}
        << "replace example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
    QTest::newRow("a vendor's, in a circle")
        << QStringList{record("ip4:198.51.99.10 include:a.example -all"),
                       "a.example. TXT \"v=spf1 ip4:203.0.113.5 include:a.example -all\""}
        << "replace example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
    QTest::newRow("2.6.6 a vendor's, and it could not be read")
        << QStringList{record("ip4:198.51.99.10 include:bad.example -all"), "; !SERVFAIL bad.example. TXT"}
        << "keep example.com v=spf1 ip4:198.51.99.10 include:bad.example -all" << "lookup-failed spf-sender-covered";
    QTest::newRow("5.5 ptr let others through as well")
        << QStringList{record("ptr -all"), "7.113.0.203.in-addr.arpa. PTR web.example.com.",
                       "web.example.com. A 203.0.113.7"}
        << "replace example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
}

/// §7: macros. %{o} is the domain itself, which lets nobody through whom the rest does not.
void rowsOfMacros()
{
    QTest::newRow("7 a circle through %{o}") << QStringList{record("ip4:198.51.99.10 include:%{o} -all")}
                                             << "replace example.com v=spf1 ip4:198.51.99.10 -all" << covered;
    QTest::newRow("7 a circle through %{o}, in one of two records")
        << QStringList{record("ip4:198.51.99.10 -all"), record("include:%{o} -all")}
        << "replace example.com v=spf1 ip4:198.51.99.10 -all" << covered;
    QTest::newRow("7 a circle through %{o}, further in")
        << QStringList{record("ip4:198.51.99.10 include:_spf.example.com -all"),
                       record("ip4:203.0.113.5 include:%{o} -all", "_spf.")}
        << "replace example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.5 -all" << covered;
    QTest::newRow("7 a circle through a wildcard")
        << QStringList{record("include:%{ir}.%{d}._spf.example.com -all"),
                       record("include:%{ir}.%{d}._spf.example.com -all", "*._spf.")}
        << "replace example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
    QTest::newRow("7 a record per address")
        << QStringList{record("ip4:198.51.99.10 include:%{ir}._ip.example.com -all"),
                       record("+all", "5.113.0.203._ip.")}
        << "keep example.com v=spf1 ip4:198.51.99.10 include:%{ir}._ip.example.com -all" << covered;
    QTest::newRow("7 names of hosts") << QStringList{record("ip4:198.51.99.10 exists:%{i}._ok.%{h} a:%{d2} -all"),
                                                     "example.com. A 203.0.113.5", "example.com. AAAA 2001:db8::5"}
                                      << "keep example.com v=spf1 ip4:198.51.99.10 exists:%{i}._ok.%{h} a:%{d2} -all"
                                      << covered;
}

/// RFC 1035 §5.1: the domain behind a target.
void rowsOfTargets()
{
    QTest::newRow("1035 §5.1 the domain behind an include")
        << QStringList{record("ip4:198.51.99.10 include:_spf.vendor.example.example.com -all"), vendor}
        << "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.vendor.example -all" << covered;
    QTest::newRow("1035 §5.1 the domain behind a redirect")
        << QStringList{record("ip4:198.51.99.10 redirect=_spf.vendor.example.example.com"), vendor}
        << "replace example.com v=spf1 ip4:198.51.99.10 redirect=_spf.vendor.example" << covered;
    QTest::newRow("the target of an include as a text")
        << QStringList{"example.com. TXT \"_spf.vendor.example\"", "example.com. TXT \"other\"", vendor}
        << "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.vendor.example ~all" << covered;
    QTest::newRow("a text that is a name of something else")
        << QStringList{"example.com. TXT \"www.vendor.example\"", vendor}
        << "add example.com v=spf1 ip4:198.51.99.10 ~all" << covered;
    QTest::newRow("3.3 a word each")
        << QStringList{"example.com. TXT \"v=spf1\" \"+ip4:198.51.99.10\" \"+mx\" \"include:_spf.vendor.example\" "
                       "\"~all\"",
                       "example.com. MX 1 mail.example.com.", vendor}
        << "replace example.com v=spf1 +ip4:198.51.99.10 +mx include:_spf.vendor.example ~all" << covered;
    QTest::newRow("a link that was pasted")
        << QStringList{record("ip4:198.51.99.10 include:[_spf.vendor.example](http://_spf.vendor.example) -all"),
                       vendor}
        << "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.vendor.example -all" << covered;
    QTest::newRow("a dot for the colon")
        << QStringList{record("ip4:198.51.99.10 include._spf.vendor.example -all"), vendor}
        << "replace example.com v=spf1 ip4:198.51.99.10 include:_spf.vendor.example -all" << covered;
}

} // namespace

class TestRecordsAdvice : public QObject
{
    Q_OBJECT

private slots:
    void harmless_data();
    void harmless();
    void vendors();
    void leadsElsewhere();
    void softened();
    void wordsOfFindings_data();
    void wordsOfFindings();
};

void TestRecordsAdvice::harmless_data()
{
    QTest::addColumn<QStringList>("zone");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("rest"); // that stays to be told
    rowsOfOwnRecords();
    rowsOfOtherTerms();
    rowsOfVendors();
    rowsOfMacros();
    rowsOfTargets();
}

void TestRecordsAdvice::harmless()
{
    QFETCH(QStringList, zone);
    QFETCH(QString, rest);
    const auto all = proposed(setup(), zone);
    QTEST(told(all), "expected");
    const QStringList after = applied(zone, all);
    for (const Record &record : proposed(setup(), after))
        QVERIFY2(record.action == Action::Keep, qPrintable(told({record})));
    QCOMPARE(test::codes(found(setup(), after)), rest);
    // Nobody who passes, and nobody whom something names, may be refused from now on.
    for (const ip::Address &client : everybody(zone)) {
        const auto before = verdict(zone, client);
        const bool named = zone.join(' ').contains(QString::fromStdString(ip::toText(client)));
        const bool errs = before == spf::Result::PermError || before == spf::Result::TempError;
        if (before == spf::Result::Pass || (errs && named))
            QVERIFY2(verdict(after, client) != spf::Result::Fail, ip::toText(client).c_str());
    }
    QCOMPARE(verdict(after, *ip::parse("198.51.99.10")), spf::Result::Pass);
}

/// What is not the owner's is said to be so.
void TestRecordsAdvice::vendors()
{
    const auto whose = [](const QStringList &zone) {
        return test::argumentsOf<finding::SpfIncludeUnusable>(found(setup(), zone)).value().whose;
    };
    const QString live = "example.com. TXT \"v=spf1 include:%1 -all\"";
    QVERIFY(whose({live.arg("bad.example"), "bad.example. TXT \"v=spf1 ip:1.2.3.4 -all\""}) == finding::Whose::Vendor);
    QVERIFY(whose({live.arg("gone.example")}) == finding::Whose::Unknown);
    QVERIFY(whose({live.arg("%{o}")}) == finding::Whose::Unknown);
    QVERIFY(whose({live.arg("_spf.example.com"), "_spf.example.com. TXT \"v=spf1 ip:1.2.3.4 -all\""}) ==
            finding::Whose::Own);
    // A part of the zone that was handed to others is theirs.
    QVERIFY(whose({live.arg("_spf.example.com"), "_spf.example.com. SOA ns.v.example. h.v.example. 1 2 3 4 5",
                   "_spf.example.com. TXT \"v=spf1 ip:1.2.3.4 -all\""}) == finding::Whose::Unknown);
    const Findings appended = found(setup(), {live.arg("_spf.service.example.example.com")});
    QVERIFY(test::argumentsOf<finding::SpfIncludeUnusable>(appended).value().meant ==
            test::name("_spf.service.example"));
}

/// A name that is to lead to the sender from now on: the machine that it leads to today goes on being named.
void TestRecordsAdvice::leadsElsewhere()
{
    Setup moved = setup();
    moved.host = test::name("box.example.com");
    moved.senders = {{*ip::parse("198.51.99.77"), true, {}}};
    const auto of = [&moved](const char *record) {
        return told(proposed(moved, {"*.example.com. A 198.51.99.10", QString("example.com. TXT \"%1\"").arg(record)}));
    };
    QVERIFY(of("v=spf1 a:box.example.com -all")
                .startsWith("replace example.com v=spf1 ip4:198.51.99.77 ip4:198.51.99.10 a:box.example.com -all"));
    QVERIFY(of("v=spf1 ip4:198.51.99.10 a:box.example.com -all")
                .startsWith("replace example.com v=spf1 ip4:198.51.99.77 ip4:198.51.99.10 a:box.example.com -all"));
    QVERIFY(of("v=spf1 ip4:203.0.113.9 -all")
                .startsWith("replace example.com v=spf1 ip4:198.51.99.77 ip4:203.0.113.9 -all"));
}

/// That a record no longer ends with -all, and why, is told where it comes from.
void TestRecordsAdvice::softened()
{
    const auto of = [](const char *record, Code code) {
        return test::remedyOf(found(setup(), {QString("example.com. TXT \"%1\"").arg(record)}), code).value().softened;
    };
    QCOMPARE(of("v=spf1 ip4:198.51.99.10 include:gone.vendor.example -all", Code::SpfIncludeUnusable), true);
    QCOMPARE(of("v=spf1 ip4:198.51.99.10 include:gone.vendor.example ~all", Code::SpfIncludeUnusable), false);
    QCOMPARE(of("v=spf1 ptr -all", Code::SpfPtr), true);
    QCOMPARE(of("v=spf1 ptr ~all", Code::SpfPtr), false);
}

void TestRecordsAdvice::wordsOfFindings_data()
{
    QTest::addColumn<QStringList>("zone");
    QTest::addColumn<QString>("codes");
    QTest::newRow("7.2 a record per mailbox")
        << QStringList{"example.com. TXT \"v=spf1 redirect=%{l1r+}._spf.%{d}\"",
                       "info._spf.example.com. TXT \"v=spf1 ip4:198.51.99.10 -all\""}
        << "spf-sender-not-covered:warning";
    QTest::newRow("7.2 a list of mailboxes")
        << QStringList{"example.com. TXT \"v=spf1 exists:%{l}._u.%{d} -all\"", "info._u.example.com. A 127.0.0.2"}
        << "spf-sender-not-covered:warning";
    QTest::newRow("7 a circle through %{o}")
        << QStringList{"example.com. TXT \"v=spf1 ip4:198.51.99.10 include:%{o} -all\""}
        << "spf-include-unusable spf-sender-covered spf-too-many-lookups";
    QTest::newRow("the target of an include as a text")
        << QStringList{"example.com. TXT \"_spf.service.example\""} << "spf-missing spf-syntax";
    QTest::newRow("the same beside a record")
        << QStringList{"example.com. TXT \"_spf.service.example\"", "example.com. TXT \"v=spf1 ip4:198.51.99.10 -all\""}
        << "spf-sender-covered spf-syntax:info";
}

void TestRecordsAdvice::wordsOfFindings()
{
    QFETCH(QStringList, zone);
    QTEST(test::codes(found(setup(), zone)), "codes");
}

MAILWORTHY_TEST(TestRecordsAdvice, QCoreApplication)
#include "tst_records_advice.moc"
