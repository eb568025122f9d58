// SPDX-License-Identifier: Apache-2.0
// Step 4: every spf code, and slips of the pen with the record as it was meant.
#include "findings.h"
#include "zonetest.h"

#include "core/spf/check.h"
#include "core/spf/explain.h"
#include "core/spf/lint.h"

using namespace dns;

namespace
{

Setup setup(bool confirmed = true)
{
    Setup setup;
    setup.domain = test::name("example.com");
    setup.host = test::name("mail.example.com");
    setup.senders = {{ip::parse("192.0.2.1").value(), confirmed, {}}};
    return setup;
}

Findings check(const QString &zone, const Setup &setup)
{
    const Zone world = test::zone("mail.example.com. TXT \"v=spf1 a -all\"\n" + zone.toStdString());
    return test::settled(world, [&](const Answers &dns) { return spf::check(setup, dns); });
}

} // namespace

class TestSpfCheck : public QObject
{
    Q_OBJECT

private slots:
    void findings_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("codes");
        const QString record = QStringLiteral("example.com. TXT \"v=spf1 %1\"\n");
        QTest::newRow("covered") << record.arg("ip4:192.0.2.1 -all") << "spf-sender-covered";
        QTest::newRow("missing") << "example.com. A 192.0.2.1\n" << "spf-missing";
        QTest::newRow("could not check") << "; !SERVFAIL example.com. TXT\n" << "lookup-failed";
        QTest::newRow("two records") << "example.com. TXT \"v=spf1 -all\"\nexample.com. TXT \"v=spf1 ~all\"\n"
                                     << "spf-multiple-records";
        QTest::newRow("not covered") << record.arg("ip4:192.0.2.9 -all") << "spf-sender-not-covered";
        QTest::newRow("not covered, softly") << record.arg("ip4:192.0.2.9 ~all") << "spf-sender-not-covered";
        QTest::newRow("syntax") << record.arg("ip:192.0.2.1 -all") << "spf-syntax";
        QTest::newRow("equals for colon")
            << record.arg("include=a.example ip4:192.0.2.1 -all") << "spf-sender-covered spf-syntax:warning";
        QTest::newRow("pass all") << record.arg("ip4:192.0.2.1 +all") << "spf-pass-all spf-sender-covered";
        QTest::newRow("the whole Internet") << record.arg("ip4:0.0.0.0/0 -all") << "spf-pass-all spf-sender-covered";
        QTest::newRow("no all") << record.arg("ip4:192.0.2.1") << "spf-no-all spf-sender-covered";
        QTest::newRow("neutral all") << record.arg("ip4:192.0.2.1 ?all") << "spf-no-all spf-sender-covered";
        QTest::newRow("redirect instead of all")
            << record.arg("ip4:192.0.2.1 redirect=a.example") + "a.example. TXT \"v=spf1 -all\"\n"
            << "spf-sender-covered";
        QTest::newRow("ptr") << record.arg("ip4:192.0.2.1 ptr -all") << "spf-ptr spf-sender-covered";
        QTest::newRow("behind all") << record.arg("-all ip4:192.0.2.1") << "spf-sender-not-covered spf-terms-after-all";
        QTest::newRow("include of nothing")
            << record.arg("ip4:192.0.2.1 include:a.example -all") << "spf-include-unusable spf-sender-covered";
        QTest::newRow("too many lookups")
            << record.arg("ip4:192.0.2.1 a:a.o a:b.o a:c.o a:d.o a:e.o a:f.o a:g.o a:h.o a:i.o a:j.o a:k.o -all")
                       .replace(".o ", ".example.org ") +
                   "*.example.org. A 192.0.2.9\n"
            << "spf-sender-covered spf-too-many-lookups";
        QTest::newRow("too many voids")
            << record.arg("ip4:192.0.2.1 a:a.o a:b.o a:c.o -all").replace(".o ", ".example.org ")
            << "spf-sender-covered spf-too-many-voids";
        QTest::newRow("doubled name")
            << "example.com.example.com. TXT \"v=spf1 ip4:192.0.2.1 -all\"\nexample.com. A 192.0.2.1\n"
            << "spf-missing spf-on-wrong-name";
        QTest::newRow("www is an alias, not a mistake")
            << "www.example.com. CNAME w.example\nw.example. TXT \"v=spf1 -all\"\nexample.com. A 192.0.2.1\n"
            << "spf-missing";
        QTest::newRow("lost space")
            << "example.com. TXT \"v=spf1 ip4:192.0.2.1\" \"include:a.example -all\"\na.example. TXT \"v=spf1 -all\"\n"
            << "spf-split-lost-space";
        QTest::newRow("type 99") << record.arg("ip4:192.0.2.1 -all") + "example.com. SPF \"v=spf1 -all\"\n"
                                 << "spf-sender-covered spf-type-99";
        QTest::newRow("space in front") << "example.com. TXT \" v=spf1 ip4:192.0.2.1 -all\"\n"
                                        << "spf-missing spf-syntax";
        QTest::newRow("Sender ID beside") << record.arg("ip4:192.0.2.1 -all") + "example.com. TXT \"spf2.0/pra -all\"\n"
                                          << "spf-sender-covered spf-syntax:info";
        QTest::newRow("include could not be checked")
            << record.arg("include:a.example -all") + "; !TIMEOUT a.example. TXT\n"
            << "lookup-failed";
    }
    void findings()
    {
        QFETCH(QString, zone);
        QFETCH(QString, codes);
        QCOMPARE(test::codes(check(zone, setup())), codes);
    }

    void unconfirmedSenderIsOnlyAWarning()
    {
        QCOMPARE(test::codes(check("example.com. TXT \"v=spf1 -all\"\n", setup(false))),
                 QStringLiteral("spf-sender-not-covered:warning"));
    }

    void serverWithoutRecord()
    {
        Setup other = setup();
        other.host = test::name("mx.example.com");
        QCOMPARE(
            test::codes(check("example.com. TXT \"v=spf1 ip4:192.0.2.1 -all\"\nmx.example.com. A 192.0.2.1\n", other)),
            QStringLiteral("spf-ehlo-missing spf-sender-covered"));
    }

    void servicesOnly()
    {
        Setup other = setup();
        other.door = Door::Services;
        QCOMPARE(test::codes(check(
                     "example.com. TXT \"v=spf1 include:a.example -all\"\na.example. TXT \"v=spf1 -all\"\n", other)),
                 QString());
    }

    void slips_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("slip"); // empty: nothing is wrong
        QTest::addColumn<QString>("meant");
        QTest::newRow("good") << "v=spf1 ip4:192.0.2.1 -all" << "" << "";
        QTest::newRow("another text") << "google-site-verification=abc" << "" << "";
        QTest::newRow("about SPF") << "our record is v=spf1 -all" << "" << "";
        QTest::newRow("ip:") << "v=spf1 ip:192.0.2.1 -all" << "mistyped-name" << "v=spf1 ip4:192.0.2.1 -all";
        QTest::newRow("ipv4:") << "v=spf1 ipv4:192.0.2.1 -all" << "mistyped-name" << "v=spf1 ip4:192.0.2.1 -all";
        QTest::newRow("ip6 with ip:") << "v=spf1 ip:2001:db8::1 -all" << "mistyped-name"
                                      << "v=spf1 ip6:2001:db8::1 -all";
        QTest::newRow("include=") << "v=spf1 include=a.example -all" << "equals-for-colon"
                                  << "v=spf1 include:a.example -all";
        QTest::newRow("commas") << "v=spf1 a, mx, -all" << "wrong-separator" << "v=spf1 a mx -all";
        QTest::newRow("semicolons") << "v=spf1; a; -all" << "version-glued" << "v=spf1 a -all";
        QTest::newRow("space behind a colon")
            << "v=spf1 ip4: 192.0.2.1 -all" << "space-in-term" << "v=spf1 ip4:192.0.2.1 -all";
        QTest::newRow("glued all") << "v=spf1 ip4:192.0.2.1-all" << "glued-terms" << "v=spf1 ip4:192.0.2.1 -all";
        QTest::newRow("glued include") << "v=spf1 ip4:192.0.2.1include:a.example -all" << "glued-terms"
                                       << "v=spf1 ip4:192.0.2.1 include:a.example -all";
        QTest::newRow("quotes inside") << "v=spf1 \"a\" -all" << "quoted" << "v=spf1 a -all";
        QTest::newRow("quotes around") << "\"v=spf1 a -all\"" << "not-first" << "v=spf1 a -all";
        QTest::newRow("curly quotes") << QStringLiteral("v=spf1 a “mx” -all") << "fancy-character"
                                      << "v=spf1 a mx -all";
        QTest::newRow("no-break space") << QStringLiteral("v=spf1 a\u00a0mx -all") << "fancy-character"
                                        << "v=spf1 a mx -all";
        QTest::newRow("dash") << QStringLiteral("v=spf1 a –all") << "fancy-character" << "v=spf1 a -all";
        QTest::newRow("name in ip4") << "v=spf1 ip4:mail.example.com -all" << "host-as-address"
                                     << "v=spf1 a:mail.example.com -all";
        QTest::newRow("IPv6 in ip4") << "v=spf1 ip4:2001:db8::1 -all" << "host-as-address"
                                     << "v=spf1 ip6:2001:db8::1 -all";
        QTest::newRow("Sender ID") << "spf2.0/mfrom -all" << "sender-id" << "";
        QTest::newRow("nonsense") << "v=spf1 hello:world -all" << "unreadable" << "";
    }
    void slips()
    {
        QFETCH(QString, record);
        QFETCH(QString, slip);
        QFETCH(QString, meant);
        const auto mistake = spf::lint(Text{{record.toStdString()}});
        QCOMPARE(mistake ? QString::fromStdString(std::string(toText(mistake->slip))) : QString(), slip);
        QCOMPARE(mistake ? QString::fromStdString(mistake->suggestion) : QString(), meant);
    }

    void explanation()
    {
        const Zone zone = test::zone("example.com. TXT \"v=spf1 a include:a.example ~all\"\nexample.com. A 192.0.2.1\n"
                                     "a.example. TXT \"v=spf1 mx include:b.example -all\"\nb.example. TXT \"v=spf1 "
                                     "exists:%{i}.x.example -all\"\n");
        const auto found =
            test::settled(zone, [](const Answers &dns) { return spf::explain(test::name("example.com"), dns); });
        QCOMPARE(found.lookups, 5u);     // a, include, mx, include, exists
        QCOMPARE(found.voidLookups, 1u); // a.example has no MX
        QCOMPARE(found.terms.size(), std::size_t(3));
        QCOMPARE(found.terms[1].lookups, 4u);
        QCOMPARE(found.terms[1].terms[1].terms.size(), std::size_t(2));
    }

    void explanationOfALoopEnds()
    {
        const Zone zone = test::zone(
            "example.com. TXT \"v=spf1 include:a.example -all\"\na.example. TXT \"v=spf1 include:example.com -all\"\n");
        const auto found =
            test::settled(zone, [](const Answers &dns) { return spf::explain(test::name("example.com"), dns); });
        QVERIFY(found.lookups > 10);
    }
};

QTEST_GUILESS_MAIN(TestSpfCheck)
#include "tst_spf_check.moc"
