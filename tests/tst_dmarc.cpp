// SPDX-License-Identifier: Apache-2.0
// RFC 9989: records, the tree walk, and every dmarc code; RFC 9990 §4: reports to others.
#include "findings.h"
#include "zonetest.h"

#include "core/dmarc/check.h"
#include "core/dmarc/reports.h"

using namespace dns;

namespace
{

QString text(std::string_view octets)
{
    return QString::fromUtf8(octets.data(), qsizetype(octets.size()));
}

dmarc::Discovery discover(const QString &zone, const char *domain)
{
    const Zone world = test::zone(zone.toStdString());
    return test::settled(world, [&](const Answers &dns) { return dmarc::discover(test::name(domain), dns); });
}

} // namespace

class TestDmarc : public QObject
{
    Q_OBJECT

private slots:
    void records_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("policy");   // of p
        QTest::addColumn<QString>("problems"); // fault@offset
        QTest::addColumn<bool>("usable");
        const auto row = [](const char *name, const char *record, const char *policy, const char *problems,
                            bool usable = true) { QTest::newRow(name) << record << policy << problems << usable; };
        row("4.7 least", "v=DMARC1; p=none", "none", "");
        row("4.7 all tags",
            "v=DMARC1; p=reject; sp=quarantine; np=reject; t=y; psd=n; adkim=s; aspf=r; "
            "rua=mailto:a@example.com,mailto:b@example.com; ruf=mailto:c@example.com; fo=1:d",
            "reject", "");
        row("4.7 values in any case", "v=DMARC1;p=Quarantine;ADKIM=s", "quarantine", "unknown-tag@22");
        row("4.7 spaces", "v = DMARC1 ; p = none ;", "none", "");
        row("4.7 no p", "v=DMARC1; rua=mailto:a@example.com", "none", "no-policy@0");
        row("4.10.1 bad p with reports", "v=DMARC1; p=monitor; rua=mailto:a@example.com", "none", "bad-policy@12");
        row("4.10.1 bad p without reports", "v=DMARC1; p=monitor", "none", "bad-policy@12", false);
        row("4.8 bad value falls back", "v=DMARC1; p=none; adkim=x", "none", "bad-value@24");
        row("6376 3.2 duplicate", "v=DMARC1; p=none; p=reject", "none", "duplicate@18", false);
        row("9.3 removed tags", "v=DMARC1; p=none; pct=50; rf=afrf; ri=3600", "none",
            "removed-tag@18 removed-tag@26 removed-tag@35");
        row("4.7 size", "v=DMARC1; p=none; rua=mailto:a@example.com!10m", "none", "removed-tag@22");
        row("missing equals", "v=DMARC1; p=none; reject", "none", "no-equals@18");
        row("two semicolons", "v=DMARC1;; p=none", "none", "empty-part@9");
        row("fo", "v=DMARC1; p=none; fo=2", "none", "bad-value@21");
    }
    void records()
    {
        QFETCH(QString, record);
        QFETCH(QString, policy);
        QFETCH(QString, problems);
        QFETCH(bool, usable);
        const std::string octets = record.toStdString();
        QVERIFY(dmarc::looksLikeDmarc(octets));
        const dmarc::Record parsed = dmarc::parse(octets);
        QStringList found;
        for (const dmarc::Problem &problem : parsed.problems)
            found << text(toText(problem.fault)) + '@' + QString::number(problem.offset);
        QCOMPARE(found.join(' '), problems);
        QCOMPARE(text(toText(parsed.policy())), policy);
        QCOMPARE(parsed.usable, usable);
        for (std::size_t length = 0; length <= octets.size(); ++length)
            dmarc::parse(std::string_view(octets).substr(0, length)); // every prefix is survived
    }

    void recognition()
    {
        QVERIFY(!dmarc::looksLikeDmarc("v=dmarc1; p=none"));
        QVERIFY(!dmarc::looksLikeDmarc("p=none; v=DMARC1"));
        QVERIFY(!dmarc::looksLikeDmarc("v=DMARC10; p=none"));
        QCOMPARE(text(toText(dmarc::nearMiss("v=dmarc1; p=none")->fault)), QStringLiteral("version-case"));
        QCOMPARE(text(toText(dmarc::nearMiss("v=DMARC1 p=none")->fault)), QStringLiteral("version-glued"));
        QCOMPARE(text(toText(dmarc::nearMiss("\"v=DMARC1; p=none")->fault)), QStringLiteral("not-first"));
        QVERIFY(!dmarc::nearMiss("v=spf1 -all"));
    }

    void composed()
    {
        dmarc::Wish wish;
        wish.policy = dmarc::Policy::Quarantine;
        wish.subdomains = dmarc::Policy::Reject;
        wish.rua = {dmarc::mailtoUri("a!b@example.com")};
        const std::string record = dmarc::compose(wish);
        QCOMPARE(text(record), QStringLiteral("v=DMARC1; p=quarantine; sp=reject; rua=mailto:a%21b@example.com"));
        const dmarc::Record parsed = dmarc::parse(record);
        QVERIFY(parsed.problems.empty());
        QCOMPARE(text(dmarc::readReportUri(parsed.rua.front()).address), QStringLiteral("a!b@example.com"));
    }

    void walk_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("policyDomain"); // empty: none
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("policy"); // empty: none applies
        QTest::addColumn<int>("questions");
        const auto row = [](const char *name, const char *zone, const char *domain, const char *policyDomain,
                            const char *organization, const char *policy, int questions) {
            QTest::newRow(name) << zone << domain << policyDomain << organization << policy << questions;
        };
        row("own record", "_dmarc.example.com. TXT \"v=DMARC1; p=reject\"\n", "example.com", "example.com",
            "example.com", "reject", 2);
        row("B.4.1 subdomain inherits p",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject\"\na.mail.example.com. A 192.0.2.1\n", "a.mail.example.com",
            "example.com", "example.com", "reject", 4);
        row("4.10.1 sp",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject; sp=none; np=quarantine\"\na.example.com. A 192.0.2.1\n",
            "a.example.com", "example.com", "example.com", "none", 3);
        row("4.10.1 np for a name that does not exist",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject; sp=none; np=quarantine\"\n", "a.example.com", "example.com",
            "example.com", "quarantine", 3);
        row("4.10.1 np falls back to sp", "_dmarc.example.com. TXT \"v=DMARC1; p=reject; sp=none\"\n", "a.example.com",
            "example.com", "example.com", "none", 3);
        row("4.10.2 fewest labels",
            "_dmarc.b.example.com. TXT \"v=DMARC1; p=none\"\n_dmarc.example.com. TXT \"v=DMARC1; "
            "p=reject\"\na.b.example.com. A 192.0.2.1\n",
            "a.b.example.com", "example.com", "example.com", "reject", 4);
        row("4.10.2 psd=n",
            "_dmarc.b.example.com. TXT \"v=DMARC1; p=none; psd=n\"\n_dmarc.example.com. TXT \"v=DMARC1; "
            "p=reject\"\na.b.example.com. A 192.0.2.1\n",
            "a.b.example.com", "b.example.com", "b.example.com", "none", 2);
        row("B.4.2 psd=y",
            "_dmarc.giant.bank.example. TXT \"v=DMARC1; p=reject\"\n_dmarc.bank.example. TXT \"v=DMARC1; p=none; "
            "psd=y\"\nmail.giant.bank.example. A 192.0.2.1\n",
            "mail.giant.bank.example", "giant.bank.example", "giant.bank.example", "reject", 3);
        row("B.4.3 only the suffix",
            "_dmarc.bank.example. TXT \"v=DMARC1; p=reject; psd=y\"\ngiant.bank.example. A 192.0.2.1\n",
            "giant.bank.example", "bank.example", "giant.bank.example", "reject", 2);
        row("4.10 several count as none",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject\"\n_dmarc.example.com. TXT \"v=DMARC1; p=none\"\n",
            "example.com", "", "example.com", "", 2);
        row("4.10 eight labels",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject\"\na.b.c.d.e.f.g.h.example.com. A 192.0.2.1\n",
            "a.b.c.d.e.f.g.h.example.com", "example.com", "example.com", "reject", 8);
        row("nothing", "example.com. A 192.0.2.1\n", "www.example.com", "", "www.example.com", "", 3);
        row("duplicate tag: no policy", "_dmarc.example.com. TXT \"v=DMARC1; p=none; p=none\"\n", "example.com",
            "example.com", "example.com", "", 2);
    }
    void walk()
    {
        QFETCH(QString, zone);
        QFETCH(QString, domain);
        QFETCH(QString, policyDomain);
        QFETCH(QString, organization);
        QFETCH(QString, policy);
        QFETCH(int, questions);
        const auto found = discover(zone, qPrintable(domain));
        QCOMPARE(found.policyDomain ? text(found.policyDomain->toText()) : QString(), policyDomain);
        QCOMPARE(text(found.organizationalDomain.toText()), organization);
        QCOMPARE(found.effectivePolicy ? text(toText(*found.effectivePolicy)) : QString(), policy);
        QCOMPARE(int(found.walk.size()), questions);
    }

    void walkGoesOutAtOnce()
    {
        Answers answers;
        dmarc::discover(test::name("a.b.example.com"), answers);
        QCOMPARE(answers.takeOpen().size(), std::size_t(4));
    }

    void alignment()
    {
        const auto example = test::name("example.com");
        QVERIFY(dmarc::isAligned(example, example, test::name("mail.example.com"), example, false));
        QVERIFY(!dmarc::isAligned(example, example, test::name("mail.example.com"), example, true));
        QVERIFY(!dmarc::isAligned(example, example, test::name("example.org"), test::name("example.org"), false));
    }

    void findings_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("codes");
        const QString record = QStringLiteral("_dmarc.example.com. TXT \"v=DMARC1; %1\"\n");
        QTest::newRow("none") << record.arg("p=none; rua=mailto:a@example.com") << "dmarc-policy-none";
        QTest::newRow("enforced") << record.arg("p=quarantine; rua=mailto:a@example.com") << "dmarc-enforced";
        QTest::newRow("test mode") << record.arg("p=reject; t=y; rua=mailto:a@example.com") << "dmarc-enforced:info";
        QTest::newRow("no reports") << record.arg("p=none") << "dmarc-no-reports dmarc-policy-none";
        QTest::newRow("missing") << "example.com. A 192.0.2.1\n" << "dmarc-missing";
        QTest::newRow("could not check") << "; !SERVFAIL _dmarc.example.com. TXT\n" << "lookup-failed";
        QTest::newRow("several") << record.arg("p=none") + record.arg("p=reject") << "dmarc-multiple-records";
        QTest::newRow("removed tag") << record.arg("p=none; pct=100; rua=mailto:a@example.com")
                                     << "dmarc-policy-none dmarc-removed-tag";
        QTest::newRow("invalid policy") << record.arg("p=monitor; rua=mailto:a@example.com")
                                        << "dmarc-policy-invalid dmarc-policy-none";
        QTest::newRow("no policy") << record.arg("rua=mailto:a@example.com")
                                   << "dmarc-policy-invalid dmarc-policy-none";
        QTest::newRow("address without mailto")
            << record.arg("p=none; rua=a@example.com") << "dmarc-policy-none dmarc-report-address-invalid";
        QTest::newRow("reports elsewhere, not allowed")
            << record.arg("p=none; rua=mailto:a@other.example") << "dmarc-policy-none dmarc-report-not-authorized";
        QTest::newRow("9990 4 allowed") << record.arg("p=none; rua=mailto:a@other.example") +
                                               "example.com._report._dmarc.other.example. TXT \"v=DMARC1\"\n"
                                        << "dmarc-policy-none";
        QTest::newRow("9990 4 allowed for all")
            << record.arg("p=none; rua=mailto:a@other.example") + "*._report._dmarc.other.example. TXT \"v=DMARC1;\"\n"
            << "dmarc-policy-none";
        QTest::newRow("doubled name")
            << "_dmarc.example.com.example.com. TXT \"v=DMARC1; p=none\"\nexample.com. A 192.0.2.1\n"
            << "dmarc-missing dmarc-on-wrong-name";
        QTest::newRow("at the domain itself") << "example.com. TXT \"v=DMARC1; p=none\"\n"
                                              << "dmarc-missing dmarc-on-wrong-name";
        QTest::newRow("without underscore") << "dmarc.example.com. TXT \"v=DMARC1; p=none\"\n"
                                            << "dmarc-missing dmarc-on-wrong-name";
        QTest::newRow("small letters") << "_dmarc.example.com. TXT \"v=dmarc1; p=none\"\n"
                                       << "dmarc-missing dmarc-syntax";
        QTest::newRow("misspelt tag") << record.arg("p=none; ruaa=mailto:a@example.com; rua=mailto:a@example.com")
                                      << "dmarc-policy-none dmarc-syntax:warning";
        QTest::newRow("behind an alias") << "_dmarc.example.com. CNAME d.other.example.\nd.other.example. TXT "
                                            "\"v=DMARC1; p=reject; rua=mailto:a@example.com\"\n"
                                         << "dmarc-enforced";
        QTest::newRow("a record at the suffix")
            << record.arg("p=none; rua=mailto:a@example.com") + "_dmarc.com. TXT \"v=DMARC1; p=none\"\n"
            << "dmarc-policy-none dmarc-walk-differs";
    }
    void findings()
    {
        QFETCH(QString, zone);
        QFETCH(QString, codes);
        Setup setup;
        setup.domain = test::name("example.com");
        const Zone world = test::zone(zone.toStdString());
        QCOMPARE(test::codes(test::settled(world, [&](const Answers &dns) { return dmarc::check(setup, dns); })),
                 codes);
    }

    void inherited()
    {
        Setup setup;
        setup.domain = test::name("shop.example.com");
        const Zone world = test::zone("_dmarc.example.com. TXT \"v=DMARC1; p=reject; "
                                      "rua=mailto:a@example.com\"\nshop.example.com. A 192.0.2.1\n");
        const auto found = test::settled(world, [&](const Answers &dns) { return dmarc::check(setup, dns); });
        QCOMPARE(test::codes(found), QStringLiteral("dmarc-enforced dmarc-inherited"));
    }

    void addresses()
    {
        QVERIFY(dmarc::isReportAddress("dmarc@example.com"));
        QVERIFY(!dmarc::isReportAddress("dmarc"));
        QVERIFY(!dmarc::isReportAddress("@example.com"));
        QVERIFY(!dmarc::isReportAddress("a b@example.com"));
        QVERIFY(!dmarc::isReportAddress("a@localhost"));
        QVERIFY(!dmarc::isReportAddress("\xC3\xB6@example.com"));
    }
};

QTEST_GUILESS_MAIN(TestDmarc)
#include "tst_dmarc.moc"
