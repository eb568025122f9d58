// SPDX-License-Identifier: Apache-2.0
// RFC 9989 §4.10: the tree walk, and every dmarc code; RFC 9990 §4: reports to others.
#include "dmarczone.h"
#include "suite.h"

using namespace dns;
using test::text;

namespace
{

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
        row("4.10.1 bad sp counts as p=none",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject; sp=quarantin; rua=mailto:a@example.com\"\n", "example.com",
            "example.com", "example.com", "none", 2);
        row("4.10.1 bad np counts as p=none below, too",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject; sp=reject; np=x; rua=mailto:a@example.com\"\n",
            "a.example.com", "example.com", "example.com", "none", 3);
        row("4.10.1 bad np without reports", "_dmarc.example.com. TXT \"v=DMARC1; p=reject; np=quarantin\"\n",
            "example.com", "example.com", "example.com", "", 2);
        row("4.7 no p: sp holds below",
            "_dmarc.example.com. TXT \"v=DMARC1; sp=reject; rua=mailto:a@example.com\"\na.example.com. A 192.0.2.1\n",
            "a.example.com", "example.com", "example.com", "reject", 3);
        row("4.10.1 no p and no reports: nor does sp",
            "_dmarc.example.com. TXT \"v=DMARC1; sp=reject\"\na.example.com. A 192.0.2.1\n", "a.example.com",
            "example.com", "example.com", "", 3);
        row("4.10.1 neither p nor reports: no DMARC is done", "_dmarc.example.com. TXT \"v=DMARC1; adkim=s\"\n",
            "example.com", "example.com", "example.com", "", 2);
        row("4.8 V=", "_dmarc.example.com. TXT \"V=DMARC1; P=reject\"\n", "example.com", "example.com", "example.com",
            "reject", 2);
        row("6604 3 an alias exists, its target does not",
            "_dmarc.example.com. TXT \"v=DMARC1; p=reject; sp=quarantine; np=none\"\n"
            "a.example.com. CNAME gone.example.net.\nexample.net. SOA a. b. 1 1 1 1 1\n",
            "a.example.com", "example.com", "example.com", "quarantine", 3);
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

    /// What could hide a nearer record, or tell whether the name exists, leaves open which policy applies.
    void failures_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("open");
        const QString above = "_dmarc.example.com. TXT \"v=DMARC1; p=none; sp=quarantine; np=reject\"\n";
        QTest::newRow("the name's own") << above + "; !SERVFAIL _dmarc.a.b.example.com. TXT\n" << true;
        QTest::newRow("between the name and the record") << above + "; !TIMEOUT _dmarc.b.example.com. TXT\n" << true;
        QTest::newRow("4.10.1 whether it exists") << above + "; !SERVFAIL a.b.example.com. A\n" << true;
        QTest::newRow("above its own record")
            << "_dmarc.a.b.example.com. TXT \"v=DMARC1; p=none\"\n; !SERVFAIL _dmarc.example.com. TXT\n"
            << false;
        QTest::newRow("whether it exists, where that is all the same")
            << "_dmarc.example.com. TXT \"v=DMARC1; p=none; sp=reject; np=reject\"\n; !SERVFAIL a.b.example.com. A\n"
            << false;
    }
    void failures()
    {
        QFETCH(QString, zone);
        QFETCH(bool, open);
        QCOMPARE(discover(zone, "a.b.example.com").failed.has_value(), open);
        Setup setup;
        setup.domain = test::name("a.b.example.com");
        const Findings found = test::dmarcFindings(zone.toStdString(), setup);
        QCOMPARE(test::codes(found) == "lookup-failed", open);
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

    /// A registry's policy is not the owner's: nobody is told that all is well.
    void registry_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("codes");
        QTest::newRow("4.10.1 psd=y") << "_dmarc.bank. TXT \"v=DMARC1; p=reject; psd=y; rua=mailto:x@nic.bank\"\n"
                                      << "example.bank" << "dmarc-inherited dmarc-missing";
        QTest::newRow("11.8 a suffix that does not say so")
            << "_dmarc.co.uk. TXT \"v=DMARC1; p=reject; rua=mailto:x@nic.uk\"\n"
            << "example.co.uk" << "dmarc-inherited dmarc-missing dmarc-walk-differs";
    }

    void suffixMayBeMarked()
    {
        Setup setup;
        setup.domain = test::name("co.uk");
        const Findings found =
            test::dmarcFindings("_dmarc.co.uk. TXT \"v=DMARC1; p=reject; psd=y; rua=mailto:x@co.uk\"\n", setup);
        QCOMPARE(test::codes(found), QString("dmarc-enforced"));
    }

    void markedAbove()
    {
        Setup setup;
        setup.domain = test::name("shop.example.com");
        const Findings found = test::dmarcFindings("_dmarc.example.com. TXT \"v=DMARC1; p=none; psd=y\"\n", setup);
        QVERIFY(test::codes(found).contains("dmarc-marked-as-registry:info"));
    }

    void registry()
    {
        QFETCH(QString, zone);
        QFETCH(QString, domain);
        Setup setup;
        setup.domain = test::name(domain.toStdString());
        const Zone world = test::zone(zone.toStdString());
        const Findings found = test::dmarcFindings(zone.toStdString(), setup);
        QTEST(test::codes(found), "codes");
        const auto inherited = test::argumentsOf<finding::DmarcInherited>(found);
        QVERIFY(inherited && inherited->byRegistry);
        QVERIFY(!dmarc::Discovery(test::settled(world, [&](const Answers &dns) {
                     return dmarc::discover(setup.domain, dns);
                 })).isOwners());
    }

    void walkDiffers_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("cause"); // dmarc::WalkCause; below zero for none
        const QString own = "_dmarc.a.example.com. TXT \"v=DMARC1; p=none%1\"\n";
        const QString example = "_dmarc.example.com. TXT \"v=DMARC1; p=none\"\n";
        QTest::newRow("C.3 none at the domain") << own.arg("") << int(dmarc::WalkCause::RecordMissing);
        QTest::newRow("4.10.2 psd=n") << own.arg("; psd=n") + example << int(dmarc::WalkCause::Marked);
        QTest::newRow("11.8 one at the suffix") << example + "_dmarc.com. TXT \"v=DMARC1; p=none\"\n"
                                                << int(dmarc::WalkCause::RecordAbove);
        QTest::newRow("the same") << own.arg("") + example << -1;
    }
    void walkDiffers()
    {
        QFETCH(QString, zone);
        QFETCH(int, cause);
        Setup setup;
        setup.domain = test::name("a.example.com");
        const Findings found = test::dmarcFindings(zone.toStdString(), setup);
        const auto differs = test::argumentsOf<finding::DmarcWalkDiffers>(found);
        QCOMPARE(differs.has_value(), cause >= 0);
        QVERIFY(!differs || differs->cause == static_cast<dmarc::WalkCause>(cause));
    }
};

MAILWORTHY_TEST(TestDmarc, QCoreApplication)
#include "tst_dmarc.moc"
