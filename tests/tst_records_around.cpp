// SPDX-License-Identifier: Apache-2.0
// What stands around the domain's SPF record: the record of the server's own name, and what named services need.
#include "adviceworld.h"
#include "suite.h"

#include "core/dmarc/check.h"

using namespace records;
using test::applied;
using test::found;
using test::name;
using test::proposed;
using test::setup;
using test::textOf;
using test::told;
using test::verdict;

class TestRecordsAround : public QObject
{
    Q_OBJECT

private slots:
    void bounces_data();
    void bounces();
    void hostElsewhere();
    void whatServicesNeed_data();
    void whatServicesNeed();
    void whatFits();
    void whatFitsForEveryMessage_data();
    void whatFitsForEveryMessage();
    void zoneAbove();
    void ruleAbove();
};

void TestRecordsAround::bounces_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("expected");
    QTest::newRow("denied") << QStringList{"v=spf1 -all"} << "warning" << "replace v=spf1 ip4:198.51.99.10 -all";
    QTest::newRow("another address") << QStringList{"v=spf1 ip4:203.0.113.9 -all"} << "warning"
                                     << "replace v=spf1 ip4:198.51.99.10 ip4:203.0.113.9 -all";
    QTest::newRow("softly") << QStringList{"v=spf1 ip4:203.0.113.9 ~all"} << "warning"
                            << "replace v=spf1 ip4:198.51.99.10 ip4:203.0.113.9 ~all";
    QTest::newRow("doubled") << QStringList{"v=spf1 a -all", "v=spf1 mx -all"} << "warning"
                             << "replace v=spf1 a mx -all";
    QTest::newRow("unreadable") << QStringList{"v=spf1 ip:203.0.113.9 -all"} << "warning"
                                << "replace v=spf1 ip4:198.51.99.10 ip4:203.0.113.9 -all";
    QTest::newRow("unreadable for ever") << QStringList{"v=spf1 ip4:x -all"} << "warning" << "(nothing)";
    QTest::newRow("missing") << QStringList{} << "info" << "(nothing)";
    QTest::newRow("right") << QStringList{"v=spf1 a -all"} << "" << "(nothing)";
    QTest::newRow("neutral") << QStringList{"v=spf1 ?all"} << "" << "(nothing)";
}

/// RFC 7208 §2.4: the record of the server's own name is the one that counts for bounces.
void TestRecordsAround::bounces()
{
    QFETCH(QStringList, records);
    QStringList zone{"example.com. TXT \"v=spf1 ip4:198.51.99.10 -all\"", "mx.example.com. A 198.51.99.10"};
    for (const QString &record : records)
        zone << QString("mx.example.com. TXT \"%1\"").arg(record);
    Setup own = setup();
    own.host = name("mx.example.com");
    QString severity;
    for (const Finding &finding : found(own, zone)) {
        if (finding.code == Code::SpfEhloNotCovered || finding.code == Code::SpfEhloMissing)
            severity = QString::fromStdString(std::string(toText(finding.severity)));
    }
    QTEST(severity, "severity");
    const auto all = proposed(own, zone);
    QStringList lines;
    for (const Record &record : all) {
        if (record.name == own.host)
            lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + record.value);
    }
    QTEST(lines.isEmpty() ? QString("(nothing)") : lines.join(" | "), "expected");
    if (!lines.isEmpty())
        QCOMPARE(verdict(applied(zone, all), *ip::parse("198.51.99.10"), ""), spf::Result::Pass);
    if (records.isEmpty()) {
        const auto remedy = test::said<finding::SpfEhloMissing>(found(own, zone)).remedy;
        QCOMPARE(remedy.record, std::string("v=spf1 a -all"));
        QVERIFY(remedy.isNew);
    }
}

/// RFC 7208 §5.3: the host's name says nothing in its record where it leads to none of the senders.
void TestRecordsAround::hostElsewhere()
{
    const auto proposedFor = [](const QStringList &zone) {
        Setup own = setup();
        own.host = name("mx.example.com");
        return test::said<finding::SpfEhloMissing>(found(own, zone)).remedy.record;
    };
    const std::string addressAlone = "v=spf1 ip4:198.51.99.10 -all";
    QCOMPARE(proposedFor({"mx.example.com. A 198.51.99.77"}), addressAlone);
    QCOMPARE(proposedFor({"example.com. TXT \"v=spf1 ip4:198.51.99.10 -all\""}), addressAlone);
    QCOMPARE(proposedFor({"mx.example.com. A 198.51.99.77", "mx.example.com. A 198.51.99.10"}),
             std::string("v=spf1 a -all"));
}

void TestRecordsAround::whatServicesNeed_data()
{
    QTest::addColumn<QStringList>("zone");
    QTest::addColumn<QString>("records"); // beside SPF
    QTest::addColumn<QString>("codes");
    const QString live = "example.com. TXT \"v=spf1 ip4:198.51.99.10 -all\"";
    const QString key = "k1.service.example. TXT \"v=DKIM1; p=AAAA\"";
    QTest::newRow("all is missing")
        << QStringList{live}
        << "add k1._domainkey.example.com k1.service.example | add bounce.example.com in.service.example"
        << "dkim-service-missing spf-sender-covered spf-service-missing spf-service-return-path";
    QTest::newRow("all is there")
        << QStringList{"example.com. TXT \"v=spf1 ip4:198.51.99.10 include:_spf.service.example -all\"", key,
                       "k1._domainkey.example.com. CNAME k1.service.example.",
                       "bounce.example.com. CNAME in.service.example."}
        << "keep k1._domainkey.example.com k1.service.example | keep bounce.example.com in.service.example"
        << "spf-sender-covered";
    QTest::newRow("others stand there") << QStringList{live, "k1._domainkey.example.com. TXT \"v=DKIM1; p=BBBB\"",
                                                       "bounce.example.com. A 192.0.2.1"}
                                        << "" << "spf-sender-covered spf-service-missing spf-service-return-path";
    QTest::newRow("1035 §5.1 the domain behind the targets")
        << QStringList{live, "k1._domainkey.example.com. CNAME k1.service.example.example.com.",
                       "bounce.example.com. CNAME in.service.example.example.com.", key}
        << "replace k1._domainkey.example.com k1.service.example | replace bounce.example.com in.service.example"
        << "dkim-service-missing spf-sender-covered spf-service-missing spf-service-return-path";
    QTest::newRow("the targets as texts")
        << QStringList{live, "k1._domainkey.example.com. TXT \"k1.service.example\"",
                       "bounce.example.com. TXT \"in.service.example.\"", key}
        << "remove k1._domainkey.example.com k1.service.example | add k1._domainkey.example.com k1.service.example | "
           "remove bounce.example.com in.service.example. | add bounce.example.com in.service.example"
        << "dkim-service-missing spf-sender-covered spf-service-missing spf-service-return-path";
    QTest::newRow("could not be looked up") << QStringList{live, "; !SERVFAIL k1._domainkey.example.com. TXT"}
                                            << "add bounce.example.com in.service.example"
                                            << "spf-sender-covered spf-service-missing spf-service-return-path";
}

void TestRecordsAround::whatServicesNeed()
{
    QFETCH(QStringList, zone);
    discovery::Services services;
    discovery::Service service = test::services().all.front();
    service.dkimKind = discovery::DkimKind::Cname;
    service.selectors = {"k1", "k*"};
    service.dkimTargets = {"k1.service.example"};
    service.returnPathLabel = "bounce";
    service.returnPathTarget = "in.service.example";
    services.all = {service};
    Setup with = setup();
    with.services = {"service"};
    const auto all = test::settled(test::zone(textOf(zone)),
                                   [&](const dns::Answers &dns) { return serviceRecords(with, services, dns); });
    QTEST(told(all), "records");
    const auto findings = test::settled(test::zone(textOf(zone)), [&](const dns::Answers &dns) {
        Findings findings = spfFindings(with, services, spfFacts(with, dns), dns).findings;
        for (Finding &finding : serviceKeyFindings(with, services, dns).findings)
            findings.push_back(std::move(finding));
        return findings;
    });
    QTEST(test::codes(findings), "codes");
    if (test::codes(findings).contains("spf-service-missing"))
        QCOMPARE(test::argumentsOf<finding::SpfServiceMissing>(findings).value().remedy.record,
                 std::string("v=spf1 ip4:198.51.99.10 include:_spf.service.example -all"));
}

/// RFC 7208 §4.6.4: a service that does not fit withholds nothing from the others.
void TestRecordsAround::whatFits()
{
    QStringList zone;
    QString terms;
    for (int i = 0; i < 9; ++i) {
        terms += QString(" a:h%1.host.example").arg(i);
        zone << QString("h%1.host.example. A 203.0.113.%2").arg(i).arg(100 + i)
             << QString("h%1.host.example. AAAA 2001:db8::%2").arg(i).arg(100 + i);
    }
    const QString live = "example.com. TXT \"v=spf1" + terms + " -all\"";
    discovery::Services services = test::services();
    services.all.front().id = "one";
    services.all.back() = services.all.front();
    services.all.back().id = "two";
    services.all.back().name = "Two";
    services.all.back().spfIncludes = {"covers.example"};
    Setup with = setup();
    with.services = {"one", "two"};
    const auto look = [&](auto what) {
        return test::settled(test::zone(textOf(zone + QStringList{live})),
                             [&](const dns::Answers &dns) { return what(dns); });
    };
    QCOMPARE(told(look([&](const dns::Answers &dns) { return spfRecords(with, services, spfFacts(with, dns), dns); })),
             "replace example.com v=spf1 ip4:198.51.99.10" + terms + " include:_spf.service.example -all");
    const Findings findings =
        look([&](const dns::Answers &dns) { return spfFindings(with, services, spfFacts(with, dns), dns).findings; });
    std::vector<std::string> missing;
    for (const Finding &finding : findings) {
        const auto *said = finding.get<finding::SpfServiceMissing>();
        if (!said)
            continue;
        missing.push_back(said->service);
        const bool isFirst = missing.size() == 1;
        QVERIFY(said->remedy.obstacle == (isFirst ? std::nullopt : std::optional(Obstacle::TooManyLookups)));
        QCOMPARE(finding::isByHand(finding), !isFirst);
    }
    QCOMPARE(missing, (std::vector<std::string>{"Service", "Two"}));
    const auto over = test::argumentsOf<finding::SpfTooManyLookups>(findings).value();
    QVERIFY(over.count == 11 && over.onlyMerged);
}

/// RFC 7208 §4.6.4 holds for every message and client: what a service brings must not be one void too many for some.
void TestRecordsAround::whatFitsForEveryMessage_data()
{
    QTest::addColumn<QString>("live");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("composed"); // of what stands behind the sender's own address
    QTest::addColumn<std::optional<Obstacle>>("obstacle");
    const QString harmless = "ip4:203.0.113.80", fourOnly = "a:four.host.example a:four2.host.example";
    const QString exists = "exists:%{i}._ok.host.example", other = "exists:%{h}._ok.host.example";
    const auto row = [](const char *name, const QString &live, const QString &service, const QString &expected,
                        std::optional<Obstacle> obstacle = {}) {
        QTest::newRow(name) << live << service << expected << obstacle;
    };
    const QString with = " include:one.example";
    row("a term of the message, and hosts of one family", exists, fourOnly, "keep", Obstacle::TooManyVoids);
    row("the same without that term", "ip4:203.0.113.9", fourOnly, "ip4:203.0.113.9" + with);
    row("in front of a redirect", exists + " redirect=end.example", fourOnly, "keep", Obstacle::TooManyVoids);
    row("terms of the message in both", exists + ' ' + other, "exists:%{i}._spf.one.example", "keep",
        Obstacle::TooManyVoids);
    row("one each", exists, "exists:%{i}._spf.one.example", exists + with);
    row("the reverse name counts as well", "exists:%{p}._ok.host.example", "exists:%{i}._spf.one.example", "keep",
        Obstacle::TooManyVoids);
    row("ptr of another", "include:ptr.example " + exists, "exists:%{i}._spf.one.example", "keep",
        Obstacle::TooManyVoids);
    row("each host of an mx", "mx:%{h}", "exists:%{i}._spf.one.example", "keep", Obstacle::TooManyVoids);
    row("too many as it is, and the service brings none", exists + ' ' + other + " exists:%{l}._ok.host.example",
        harmless, exists + ' ' + other + " exists:%{l}._ok.host.example" + with);
    row("what finds nothing for anybody gives way", exists + ' ' + "a:gone.host.example",
        "exists:%{i}._spf.one.example", exists + with);
    row("a record for each address", "include:%{i}._ip.host.example", fourOnly, "keep", Obstacle::TooManyVoids);
    row("a record for each address that costs too much", "include:%{i}._dear.host.example", harmless, "keep",
        Obstacle::TooManyLookups);
}

void TestRecordsAround::whatFitsForEveryMessage()
{
    QFETCH(QString, live);
    QFETCH(QString, service);
    QFETCH(QString, composed);
    QFETCH(std::optional<Obstacle>, obstacle);
    QStringList zone{"four.host.example. A 203.0.113.90",
                     "four2.host.example. A 203.0.113.91",
                     "end.example. TXT \"v=spf1 ip4:203.0.113.70 -all\"",
                     "ptr.example. TXT \"v=spf1 ptr ?all\"",
                     "*._ip.host.example. TXT \"v=spf1 a:gone.host.example ?all\"",
                     "one.example. TXT \"v=spf1 " + service + " -all\"",
                     "two.example. TXT \"v=spf1 ip4:203.0.113.81 -all\""};
    QString dear;
    for (int i = 0; i < 9; ++i) {
        dear += QString(" a:h%1.host.example").arg(i);
        zone << QString("h%1.host.example. A 203.0.113.%2").arg(i).arg(100 + i)
             << QString("h%1.host.example. AAAA 2001:db8::%2").arg(i).arg(100 + i);
    }
    zone << "*._dear.host.example. TXT \"v=spf1" + dear + " ?all\"";
    const QString end = live.contains("redirect=") ? "" : " -all";
    zone << "example.com. TXT \"v=spf1 ip4:198.51.99.10 " + live + end + '"';
    discovery::Services services = test::services();
    services.all.front().id = services.all.front().name = "one";
    services.all.front().spfIncludes = {"one.example"};
    Setup asked = setup();
    asked.services = {"one"};
    const auto look = [&](auto what) {
        return test::settled(test::zone(textOf(zone)), [&](const dns::Answers &dns) { return what(dns); });
    };
    QString expected = "replace example.com v=spf1 ip4:198.51.99.10 " + composed + end;
    if (composed == "keep")
        expected = "keep example.com v=spf1 ip4:198.51.99.10 " + live + end;
    QCOMPARE(
        told(look([&](const dns::Answers &dns) { return spfRecords(asked, services, spfFacts(asked, dns), dns); })),
        expected);
    const Findings findings =
        look([&](const dns::Answers &dns) { return spfFindings(asked, services, spfFacts(asked, dns), dns).findings; });
    const auto said = test::argumentsOf<finding::SpfServiceMissing>(findings).value();
    QCOMPARE(said.service, std::string("one"));
    QVERIFY(said.remedy.obstacle == obstacle);
    // What does not fit is not in the way of what does.
    services.all.push_back(services.all.front());
    services.all.back().id = services.all.back().name = "two";
    services.all.back().spfIncludes = {"two.example"};
    asked.services = {"one", "two"};
    const auto all =
        look([&](const dns::Answers &dns) { return spfRecords(asked, services, spfFacts(asked, dns), dns); });
    const QString both = told(all);
    QCOMPARE(both.contains("include:two.example"), obstacle != Obstacle::TooManyLookups);
    QCOMPARE(both.contains("include:one.example"), !obstacle);
    // The record tells whom it leaves out.
    std::vector<LeftOut> leftOut;
    if (obstacle)
        leftOut.push_back({"one", obstacle == Obstacle::TooManyVoids});
    if (obstacle == Obstacle::TooManyLookups)
        leftOut.push_back({"two", false});
    QVERIFY(all.back().leftOut == leftOut);
}

/// Forms add the zone, or want the name without it: a sub-domain's record is looked for in both places.
void TestRecordsAround::zoneAbove()
{
    Setup news = setup();
    news.domain = name("news.shop.example.com");
    const QString record = "%1 TXT \"v=spf1 ip4:198.51.99.10 ip4:203.0.113.9 -all\"";
    const QStringList doubled{record.arg("news.shop.example.com.example.com.")};
    const auto nameOf = [&news](const QStringList &zone) {
        return test::argumentsOf<finding::SpfOnWrongName>(found(news, zone)).value().name;
    };
    QVERIFY(nameOf(doubled) == name("news.shop.example.com.example.com"));
    QCOMPARE(told(proposed(news, doubled)),
             QString("remove news.shop.example.com.example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.9 -all | "
                     "add news.shop.example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.9 -all"));
    const QStringList lost{record.arg("news.example.com.")};
    QVERIFY(nameOf(lost) == name("news.example.com"));
    QCOMPARE(told(proposed(news, lost)),
             QString("add news.shop.example.com v=spf1 ip4:198.51.99.10 ip4:203.0.113.9 -all"));
}

/// RFC 9989 §4.10: a record above the domain is at its place, be it at the server's name.
void TestRecordsAround::ruleAbove()
{
    Setup news = setup();
    news.domain = name("news.example.com");
    news.host = name("example.com");
    const QStringList above{"_dmarc.example.com. TXT \"v=DMARC1; p=reject; rua=mailto:a@example.com\""};
    const auto look = [&](auto what) {
        return test::settled(test::zone(textOf(above)), [&](const dns::Answers &dns) { return what(dns); });
    };
    QCOMPARE(told(look([&](const dns::Answers &dns) { return dmarcRecords(news, dmarc::look(news, dns), dns); })),
             QString());
    const Findings findings =
        look([&](const dns::Answers &dns) { return dmarcFindings(news, {}, dmarc::look(news, dns), dns).findings; });
    QVERIFY(!test::argumentsOf<finding::DmarcOnWrongName>(findings));
    const Findings doubled = test::settled(
        test::zone(textOf({"_dmarc.example.com. TXT \"v=DMARC1; p=reject; pct=50; pct=50\""})),
        [&](const dns::Answers &dns) { return dmarcFindings(setup(), {}, dmarc::look(setup(), dns), dns).findings; });
    const auto syntax = test::argumentsOf<finding::DmarcSyntax>(doubled);
    QVERIFY(syntax && syntax->asked == dmarc::Policy::Reject);
}

MAILWORTHY_TEST(TestRecordsAround, QCoreApplication)
#include "tst_records_around.moc"
