// SPDX-License-Identifier: Apache-2.0
// What the check-up takes from what was found, where the person named little, and what it leaves unknown.
#include "checkupworld.h"
#include "findings.h"
#include "samples.h"
#include "suite.h"

using namespace test;
using checkup::Report;

class TestCheckupFound : public QObject
{
    Q_OBJECT

private slots:
    /// Only the domain is known: the rest is found, and told apart from what the person said.
    void foundByItself()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        const Report report = settled(setup, zoneOf(healthy()));
        QVERIFY(report.asked == setup);
        QCOMPARE(report.setup.senders.size(), std::size_t(2));
        for (const Sender &sender : report.setup.senders)
            QVERIFY(!sender.confirmed && sender.from == "mx");
        QVERIFY(report.setup.host && !report.setup.hostConfirmed);
        QCOMPARE(report.setup.host->toText(), std::string("mail.example.com"));
        QVERIFY(!report.setup.selectors.empty());
        for (const Selector &selector : report.setup.selectors)
            QVERIFY(!selector.confirmed);
        QCOMPARE(verdicts(report), QString("zone=ok address=ok names=ok blocklists=ok spf=ok dkim=ok dmarc=ok"));
    }

    /// The server was named, its address not; where the domain's mail goes in is another matter.
    void foundByTheServersName()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        setup.host = test::name("out.example.com");
        const std::string out = "out.example.com. A 25.203.113.26\n";
        Report report = settled(setup, zoneOf(healthy() + out));
        QCOMPARE(report.setup.senders.size(), std::size_t(1));
        QVERIFY(report.setup.senders.front() == (Sender{ip::parse("25.203.113.26").value(), false, "a"}));
        QVERIFY(says(report, Code::PtrMissing) && !says(report, Code::AddressUnknown));

        // Nothing is known of it: that is not fine.
        std::string noMx = "example.com. TXT \"v=spf1 -all\"\nexample.com. MX 10 in.filter.example.\n"
                           "in.filter.example. A 25.203.113.99\n";
        setup.host.reset();
        report = settled(setup, zoneOf(noMx));
        QVERIFY(report.setup.senders.empty());
        QCOMPARE(word(report.verdictOf(Check::Names)), QString("unknown"));
    }

    /// Where services were named and nothing else is found, nobody is asked for a server.
    void servicesAlone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("named");
        QTest::addColumn<QString>("address");
        const QString google = "example.com. MX 1 smtp.google.com.\nsmtp.google.com. A 25.3.4.5\n"
                               "example.com. TXT \"v=spf1 include:_spf.google.com -all\"\n";
        QTest::newRow("nothing else") << google << true << "address-not-yours";
        QTest::newRow("they were only recognised") << google << false << "address-unknown";
        QTest::newRow("a server stands in the list of senders")
            << QString(google).replace("include", "ip4:25.203.113.25 include") << true << "address-usable";
    }
    void servicesAlone()
    {
        QFETCH(QString, zone);
        QFETCH(bool, named);
        Setup setup;
        setup.domain = test::name("example.com");
        if (named)
            setup.services = {"google-workspace"};
        const auto text = zoneOf(zone.toStdString());
        dns::ZoneResolver resolver(text);
        checkup::Options options = overText(text);
        options.guessRoute = true;
        checkup::Checkup run(catalogues(), resolver, setup, options);
        QVERIFY(QSignalSpy(&run, &checkup::Checkup::finished).wait(20'000));
        QTEST(test::codes(run.report().of(Check::Address)), "address");
        QVERIFY(run.report().asked == setup);
    }

    /// The address was named, the server not: where the domain's mail goes in may be another machine.
    void foundByTheAddress()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        setup.senders = {{*ip::parse("25.203.113.26"), true, {}}};
        const Report unknown = settled(setup, zoneOf(healthy()));
        QVERIFY(!unknown.setup.host && says(unknown, Code::HostUnknown));
        for (const records::Record &record : unknown.records)
            QVERIFY(record.type != dns::Type::A || record.name != test::name("mail.example.com"));

        const std::string out = "out.example.com. A 25.203.113.26\n"
                                "26.113.203.25.in-addr.arpa. PTR out.example.com.\n";
        const Report named = settled(setup, zoneOf(healthy() + out));
        QVERIFY(named.setup.host && !named.setup.hostConfirmed);
        QCOMPARE(named.setup.host->toText(), std::string("out.example.com"));
        QVERIFY(!says(named, Code::HostAddressMissing));
    }

    /// RFC 8020 §2: of a domain that does not exist nothing is wrong, nothing is known and nothing is to be published.
    void noSuchDomain()
    {
        Setup setup = healthySetup();
        setup.domain = test::name("exmaple.com");
        const Report gone = settled(setup, zoneOf(healthy()));
        for (const Check check : allChecks) {
            const bool zone = check == Check::Zone;
            QCOMPARE(test::codes(gone.of(check)), QString(zone ? "zone-not-found" : "domain-needed"));
            QCOMPARE(gone.verdictOf(check), zone ? Severity::Error : Severity::Unknown);
            QVERIFY(!gone.isPending(check));
        }
        QVERIFY(gone.records.empty());
        // A part of a domain that is there may still come to be.
        setup.domain = test::name("news.example.com");
        const Report coming = settled(setup, zoneOf(healthy()));
        QVERIFY(says(coming, Code::ZoneNotFound) && !says(coming, Code::DomainNeeded));
        QVERIFY(!coming.records.empty());
    }

    /// Product rule 14: of what was not answered nothing is known; where all was answered and nothing is to be said,
    /// that is said.
    void nothingIsNoVerdict()
    {
        QCOMPARE(verdict({}), Severity::Unknown);
        Report empty;
        for (const Check check : allChecks)
            QCOMPARE(empty.verdictOf(check), Severity::Unknown);
        empty.findings.fill({test::sample(Code::DmarcEnforced)});
        empty.pending.fill(true);
        for (const Check check : allChecks)
            QCOMPARE(empty.verdictOf(check), Severity::Unknown); // more may come
        empty.pending.fill(false);
        QCOMPARE(empty.verdictOf(Check::Dmarc), Severity::Ok);

        Setup setup;
        setup.domain = test::name("example.com");
        setup.route = MailRoute::Relay;
        const Report relayed = settled(setup, zoneOf(healthy()));
        for (const Check check : {Check::Names, Check::Spf}) {
            QCOMPARE(test::codes(relayed.of(check)), QString("nothing-amiss"));
            QCOMPARE(relayed.verdictOf(check), Severity::Ok);
        }
    }

    /// Somebody who was shown what was found, and said no, is not judged by it.
    void nothingIsGuessed()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        const Report report = settled(setup, zoneOf(healthy()), false);
        QVERIFY(report.setup.senders.empty() && !report.setup.host);
        QVERIFY(!report.found.ips.empty());
        QVERIFY(says(report, Code::PtrUnknown) && says(report, Code::HostUnknown));
    }

    /// RFC 5321 §2.3.5: a name that can never be the server's needs no record either.
    void condemnedName()
    {
        Setup setup = healthySetup();
        setup.host = test::name("mail.local");
        const Report report = settled(setup, zoneOf(healthy()));
        QVERIFY(says(report, Code::EhloInvalid) && !says(report, Code::SpfEhloMissing));
    }
};

MAILWORTHY_TEST(TestCheckupFound, QCoreApplication)
#include "tst_checkup_found.moc"
