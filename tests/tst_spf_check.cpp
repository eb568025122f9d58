// SPDX-License-Identifier: Apache-2.0
// Step 4: every spf code, and slips of the pen with the record as it was meant.
#include "findings.h"
#include "suite.h"
#include "zonetest.h"

#include "core/budget.h"
#include "core/spf/findings.h"

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
    return test::settled(world, [&](const Answers &dns) { return spf::findings(spf::facts(setup, dns)); });
}

const QString record = QStringLiteral("example.com. TXT \"v=spf1 %1\"\n");

/// The record itself.
void rowsOfRecords()
{
    QTest::newRow("covered") << record.arg("ip4:192.0.2.1 -all") << "spf-sender-covered";
    QTest::newRow("missing") << "example.com. A 192.0.2.1\n" << "spf-missing";
    QTest::newRow("could not check") << "; !SERVFAIL example.com. TXT\n" << "lookup-failed";
    QTest::newRow("two records") << "example.com. TXT \"v=spf1 -all\"\nexample.com. TXT \"v=spf1 ~all\"\n"
                                 << "spf-multiple-records";
    QTest::newRow("not covered") << record.arg("ip4:192.0.2.9 -all") << "spf-sender-not-covered";
    QTest::newRow("not covered, softly") << record.arg("ip4:192.0.2.9 ~all") << "spf-sender-not-covered";
    QTest::newRow("syntax") << record.arg("ip:192.0.2.1 -all") << "spf-syntax";
    QTest::newRow("equals for colon") << record.arg("include=a.example ip4:192.0.2.1 -all")
                                      << "spf-sender-covered spf-syntax:warning";
    QTest::newRow("pass all") << record.arg("ip4:192.0.2.1 +all") << "spf-pass-all spf-sender-covered";
    QTest::newRow("the whole Internet") << record.arg("ip4:0.0.0.0/0 -all") << "spf-pass-all spf-sender-covered";
    QTest::newRow("no all") << record.arg("ip4:192.0.2.1") << "spf-no-all spf-sender-covered";
    QTest::newRow("neutral all") << record.arg("ip4:192.0.2.1 ?all") << "spf-no-all spf-sender-covered";
    QTest::newRow("redirect instead of all")
        << record.arg("ip4:192.0.2.1 redirect=a.example") + "a.example. TXT \"v=spf1 -all\"\n"
        << "spf-sender-covered";
    QTest::newRow("ptr") << record.arg("ip4:192.0.2.1 ptr -all") << "spf-ptr spf-sender-covered";
    QTest::newRow("behind all") << record.arg("-all ip4:192.0.2.1") << "spf-sender-not-covered spf-terms-after-all";
    QTest::newRow("include of nothing") << record.arg("ip4:192.0.2.1 include:a.example -all")
                                        << "spf-include-unusable spf-sender-covered";
    QTest::newRow("too many lookups")
        << record.arg("ip4:192.0.2.1 a:a.o a:b.o a:c.o a:d.o a:e.o a:f.o a:g.o a:h.o a:i.o a:j.o a:k.o -all")
                   .replace(".o ", ".example.org ") +
               "*.example.org. A 192.0.2.9\n*.example.org. AAAA 2001:db8::9\n"
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
}

/// What stands beside it, and what only looks like SPF.
void rowsOfNeighbours()
{
    for (const char *text : {"\\\"v=spf1 -all\\\"", "v=spf1mx -all", "v=spf10 -all"})
        QTest::addRow("4.5 passed over: %s", text)
            << record.arg("ip4:192.0.2.1 -all") + QString("example.com. TXT \"%1\"\n").arg(text)
            << "spf-sender-covered spf-syntax:info";
    QTest::newRow("7.1 two includes in one")
        << record.arg("ip4:192.0.2.1 include:a.example,include:b.example -all") << "spf-syntax";
    QTest::newRow("7.1 a name that is none, of a host")
        << record.arg("ip4:192.0.2.1 a:http://a.example -all") << "spf-sender-covered spf-syntax:warning";
    QTest::newRow("Sender ID beside") << record.arg("ip4:192.0.2.1 -all") + "example.com. TXT \"spf2.0/pra -all\"\n"
                                      << "spf-sender-covered spf-syntax:info";
}

/// Whom a record lets through, and what it costs.
void rowsOfReach()
{
    QTest::newRow("9989 §7.1 everybody through an include")
        << record.arg("ip4:192.0.2.1 include:a.example -all") + "a.example. TXT \"v=spf1 +all\"\n"
        << "spf-pass-all spf-sender-covered";
    QTest::newRow("9989 §7.1 everybody through a redirect")
        << record.arg("redirect=a.example") + "a.example. TXT \"v=spf1 +all\"\n"
        << "spf-pass-all spf-sender-covered";
    QTest::newRow("9989 §7.1 an include that is only neutral")
        << record.arg("ip4:192.0.2.1 ?include:a.example -all") + "a.example. TXT \"v=spf1 +all\"\n"
        << "spf-sender-covered";
    QTest::newRow("9989 §7.1 the whole Internet around a host")
        << record.arg("a:mail.example.com/0 -all") + "mail.example.com. A 192.0.2.7\n"
        << "spf-pass-all spf-sender-covered";
    QTest::newRow("9989 §7.1 a length for addresses that the host has not")
        << record.arg("ip4:192.0.2.1 a:mail.example.com//0 -all") + "mail.example.com. A 192.0.2.7\n"
        << "spf-sender-covered";
    QTest::newRow("9989 §7.1 both halves")
        << record.arg("ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all") << "spf-pass-all spf-pass-all spf-sender-covered";
    QTest::newRow("9989 §7.1 a name that is there for everybody")
        << record.arg("ip4:192.0.2.1 exists:mail.example.com -all") + "mail.example.com. A 192.0.2.7\n"
        << "spf-pass-all spf-sender-covered";
    QTest::newRow("1918 nobody on the Internet")
        << record.arg("ip4:192.0.2.1 ip4:10.0.0.0/8 ip6:fc00::/7 -all") << "spf-sender-covered";
    QTest::newRow("6.1 the redirect's record is judged, too")
        << record.arg("ip4:192.0.2.1 redirect=a.example") + "a.example. TXT \"v=spf1 ptr\"\n"
        << "spf-no-all spf-ptr spf-sender-covered";
    QTest::newRow("4.6.4 voids for IPv6 clients only")
        << record.arg("ip4:192.0.2.1 mx a -all") +
               "example.com. MX 1 m1.example.com.\nexample.com. MX 2 m2.example.com.\n"
               "m1.example.com. A 192.0.2.7\nm2.example.com. A 192.0.2.8\nexample.com. A 192.0.2.9\n"
        << "spf-sender-covered spf-too-many-voids:warning";
    QString many;
    for (int i = 0; i < 11; ++i)
        many += QString("example.com. MX 1 m%1.example.com.\nm%1.example.com. A 192.0.2.7\n"
                        "m%1.example.com. AAAA 2001:db8::7\n")
                    .arg(i);
    QTest::newRow("4.6.4 eleven mail hosts")
        << record.arg("ip4:192.0.2.1 mx -all") + many << "spf-include-unusable spf-sender-covered";
    QTest::newRow("7.3 behind a macro of the domain")
        << record.arg("ip4:192.0.2.1 include:%{d}.a.example -all") +
               "example.com.a.example. TXT \"v=spf1 include:gone.example -all\"\n"
        << "spf-include-unusable spf-sender-covered";
}

/// What could not be read.
void rowsOfFailures()
{
    QTest::newRow("glued, by the letter a good name")
        << record.arg("ip4:192.0.2.1 include:a.example-all") << "spf-syntax";
    for (const auto &[term, type] : {std::pair{"include:a.example", "TXT"},
                                     {"include:b.example", "TXT"},
                                     {"a:a.example", "A"},
                                     {"a:a.example", "AAAA"},
                                     {"mx:a.example", "MX"},
                                     {"exists:a.example", "A"}}) {
        QTest::addRow("2.6.6 could not be read: %s %s", term, type)
            << record.arg(QString("ip4:192.0.2.1 %1 -all").arg(term)) +
                   QString("; !SERVFAIL a.example. %1\n"
                           "b.example. TXT \"v=spf1 include:a.example -all\"\n")
                       .arg(type)
            << "lookup-failed spf-sender-covered";
    }
    QTest::newRow("2.6.6 a redirect could not be read")
        << record.arg("ip4:192.0.2.1 redirect=a.example") + "; !TIMEOUT a.example. TXT\n"
        << "lookup-failed spf-sender-covered";
    QTest::newRow("include could not be checked")
        << record.arg("include:a.example -all") + "; !TIMEOUT a.example. TXT\n"
        << "lookup-failed";
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
        rowsOfRecords();
        rowsOfNeighbours();
        rowsOfReach();
        rowsOfFailures();
    }
    void findings()
    {
        QFETCH(QString, zone);
        QFETCH(QString, codes);
        QCOMPARE(test::codes(check(zone, setup())), codes);
    }

    /// What is not pending any more does not change, and nothing is pending that nobody waits for.
    void pending_data() { findings_data(); }
    void pending()
    {
        QFETCH(QString, zone);
        QStringList told;
        bool waits = true;
        const Zone world = test::zone("mail.example.com. TXT \"v=spf1 mx -all\"\n" + zone.toStdString());
        test::settled(world, [&](const Answers &dns) {
            const spf::Facts facts = spf::facts(setup(), dns);
            waits = waits && (!facts.pending || dns.hasOpen());
            if (!facts.pending)
                told << test::codes(spf::findings(facts));
            return facts.pending;
        });
        QVERIFY(waits);
        QVERIFY(!told.isEmpty());
        QCOMPARE(told, QStringList(told.size(), told.back()));
    }

    /// RFC 9989 §7.1: a wide range is not everybody, and is not called so.
    void onlyRange_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<bool>("range");
        QTest::newRow("a range") << "ip4:35.0.0.0/8" << true;
        QTest::newRow("a range through an include") << "include:range.example" << true;
        QTest::newRow("around a host") << "a:mail.example.com/8" << true;
        QTest::newRow("all addresses") << "ip4:0.0.0.0/0" << false;
        QTest::newRow("everybody") << "+all" << false;
        QTest::newRow("everybody through an include") << "include:all.example" << false;
    }
    void onlyRange()
    {
        QFETCH(QString, term);
        const QString zone = "example.com. TXT \"v=spf1 %1\"\nall.example. TXT \"v=spf1 ip4:35.0.0.0/8 +all\"\n"
                             "range.example. TXT \"v=spf1 ip4:35.0.0.0/8 -all\"\nmail.example.com. A 192.0.2.7\n";
        const auto said = test::argumentsOf<finding::SpfPassAll>(check(zone.arg(term), setup()));
        QVERIFY(said);
        QTEST(said->isRange, "range");
    }

    /// §4.6: every term that receivers cannot read is told, where nobody but the owner knows what was meant.
    void unreadableTerms()
    {
        const auto terms = [](const char *record) {
            const QString zone = QString("example.com. TXT \"%1\"\n").arg(record);
            return test::argumentsOf<finding::SpfSyntax>(check(zone, setup())).value().unreadable;
        };
        QCOMPARE(terms("v=spf1 ip4:300.1.1.1 a hello:world -all"),
                 (std::vector<std::string>{"ip4:300.1.1.1", "hello:world"}));
        QVERIFY(terms("v=spf1 ip:192.0.2.1 -all").empty()); // can be told
        const auto isOpen = [](const char *end) {
            const QString zone = QString("example.com. TXT \"v=spf1 ip4:300.1.1.1 %1\"\n").arg(end);
            return test::argumentsOf<finding::SpfSyntax>(check(zone, setup())).value().isOpen;
        };
        QVERIFY(isOpen("+all") && isOpen("all") && !isOpen("-all"));
    }

    /// §3.4: a record that nobody meant for receivers is judged all the same, and without delay.
    void farTooLong()
    {
        QString record = "example.com. TXT \"v=spf1 ip4:192.0.2.1 \"";
        QString several;
        for (int i = 0; i < 3000; ++i) {
            record += QString(" \"ip4:198.51.%1.%2 \"").arg(i / 250).arg(i % 250);
            several += QString("example.com. TXT \"v=spf10 ip4:198.51.%1.%2\"\n").arg(i / 250).arg(i % 250);
        }
        const Findings findings = check(record + " \"-all\"\n", setup());
        QCOMPARE(test::codes(findings), QString("spf-sender-covered spf-syntax:warning"));
        QVERIFY(test::argumentsOf<finding::SpfSyntax>(findings).value().fault == spf::Fault::TooLong);
        QVERIFY(check(several, setup()).size() < 20);
    }

    /// However many texts stand in front of it that harm nobody, the one that spoils the record is told, and the rest
    /// is counted.
    void errorBehindMany()
    {
        QString zone;
        for (int i = 0; i < 12; ++i)
            zone += QString("example.com. TXT \"spf2.0/pra ip4:198.51.100.%1 -all\"\n").arg(i);
        const Findings findings = check(zone + record.arg("ip:192.0.2.1 -all"), setup());
        QCOMPARE(verdict(findings), Severity::Error);
        QCOMPARE(findings.size(), budget::findingsAlike);
        QCOMPARE(findings.front().severity, Severity::Error);
        QCOMPARE(findings.back().more, 13 - budget::findingsAlike);
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
        other.route = MailRoute::Services;
        QCOMPARE(test::codes(check(
                     "example.com. TXT \"v=spf1 include:a.example -all\"\na.example. TXT \"v=spf1 -all\"\n", other)),
                 QString());
    }

    void explanation()
    {
        const Zone zone = test::zone("example.com. TXT \"v=spf1 a include:a.example ~all\"\nexample.com. A 192.0.2.1\n"
                                     "a.example. TXT \"v=spf1 mx include:b.example -all\"\nb.example. TXT \"v=spf1 "
                                     "exists:%{i}.x.example -all\"\n");
        const auto found =
            test::settled(zone, [](const Answers &dns) { return spf::explain(test::name("example.com"), dns); });
        QCOMPARE(found.lookups, 5u);  // a, include, mx, include, exists
        QCOMPARE(found.voids.v4, 1u); // a.example has no MX
        QCOMPARE(found.voids.v6, 2u); // and example.com no IPv6 address
        QCOMPARE(found.terms.size(), std::size_t(3));
        QCOMPARE(found.terms[1].lookups, 4u);
        QCOMPARE(found.terms[1].terms[1].terms.size(), std::size_t(2));
    }

    /// §7.3: the macro of the domain stands for what is looked into, so what is inside counts.
    void explanationBehindAMacro()
    {
        const Zone zone =
            test::zone("example.com. TXT \"v=spf1 include:%{d}._spf.example include:%{i}.x.example -all\"\n"
                       "example.com._spf.example. TXT \"v=spf1 a:%{d2} mx -all\"\n");
        const auto found =
            test::settled(zone, [](const Answers &dns) { return spf::explain(test::name("example.com"), dns); });
        QCOMPARE(found.lookups, 4u);
        QCOMPARE(found.terms[0].target, std::string("example.com._spf.example"));
        QCOMPARE(found.terms[0].terms[0].target, std::string("_spf.example"));
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

MAILWORTHY_TEST(TestSpfCheck, QCoreApplication)
#include "tst_spf_check.moc"
