// SPDX-License-Identifier: Apache-2.0
// RFC 9989 §4.10: the tree walk, and every dmarc code; RFC 9990 §4: reports to others.
#include "findings.h"
#include "zonetest.h"

#include "core/dmarc/check.h"

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

const QString record = QStringLiteral("_dmarc.example.com. TXT \"v=DMARC1; %1\"\n");

/// The policy and for whom it holds.
void rowsOfPolicies()
{
    QTest::newRow("none") << record.arg("p=none; rua=mailto:a@example.com") << "dmarc-policy-none";
    QTest::newRow("enforced") << record.arg("p=quarantine; rua=mailto:a@example.com") << "dmarc-enforced";
    QTest::newRow("4.8 capitals: a remark")
        << record.arg("P=REJECT; RUA=mailto:a@example.com") << "dmarc-enforced dmarc-syntax:info dmarc-syntax:info";
    QTest::newRow("4.7 sp=none beside a stricter p")
        << record.arg("p=quarantine; sp=none; rua=mailto:a@example.com") << "dmarc-enforced dmarc-subdomains-open";
    QTest::newRow("4.7 np=none beside a stricter p")
        << record.arg("p=reject; np=none; rua=mailto:a@example.com") << "dmarc-enforced dmarc-subdomains-open";
    QTest::newRow("4.7 sp and np: told once")
        << record.arg("p=reject; sp=none; np=none; rua=mailto:a@example.com") << "dmarc-enforced dmarc-subdomains-open";
    QTest::newRow("4.7 np makes good what sp leaves out, for names that do not exist alone")
        << record.arg("p=reject; sp=none; np=reject; rua=mailto:a@example.com")
        << "dmarc-enforced dmarc-subdomains-open";
    QTest::newRow("4.7 sp=none beside p=none")
        << record.arg("p=none; sp=none; rua=mailto:a@example.com") << "dmarc-policy-none";
    QTest::newRow("4.8 fo") << record.arg("p=none; fo=0:1; rua=mailto:a@example.com")
                            << "dmarc-policy-none dmarc-syntax:warning";
    QTest::newRow("at the mail server's name") << "_dmarc.mail.example.com. TXT \"v=DMARC1; p=reject\"\n"
                                               << "dmarc-missing dmarc-on-wrong-name";
    QTest::newRow("test mode") << record.arg("p=reject; t=y; rua=mailto:a@example.com") << "dmarc-enforced:info";
    QTest::newRow("no reports") << record.arg("p=none") << "dmarc-no-reports dmarc-policy-none";
    QTest::newRow("missing") << "example.com. A 192.0.2.1\n" << "dmarc-missing";
    QTest::newRow("could not check") << "; !SERVFAIL _dmarc.example.com. TXT\n" << "lookup-failed";
    QTest::newRow("several") << record.arg("p=none") + record.arg("p=reject") << "dmarc-multiple-records";
}

/// Tags, values and where reports go.
void rowsOfTags()
{
    QTest::newRow("removed tag") << record.arg("p=none; pct=100; rua=mailto:a@example.com")
                                 << "dmarc-policy-none dmarc-removed-tag";
    QTest::newRow("9.3 a share by which receivers differ")
        << record.arg("p=reject; pct=25; rua=mailto:a@example.com") << "dmarc-enforced dmarc-removed-tag:warning";
    QTest::newRow("a share of nothing") << record.arg("p=none; pct=20; rua=mailto:a@example.com")
                                        << "dmarc-policy-none dmarc-removed-tag";
    QTest::newRow("invalid policy") << record.arg("p=monitor; rua=mailto:a@example.com")
                                    << "dmarc-policy-invalid dmarc-policy-none";
    QTest::newRow("no policy") << record.arg("rua=mailto:a@example.com") << "dmarc-policy-invalid dmarc-policy-none";
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
}

/// Spelling, and records elsewhere.
void rowsOfSpelling()
{
    QTest::newRow("small letters") << "_dmarc.example.com. TXT \"v=dmarc1; p=none\"\n"
                                   << "dmarc-missing dmarc-syntax";
    QTest::newRow("misspelt tag") << record.arg("p=none; ruaa=mailto:a@example.com; rua=mailto:a@example.com")
                                  << "dmarc-policy-none dmarc-syntax:info"; // to be ignored (4.7)
    QTest::newRow("6376 3.2 capitals") << record.arg("p=none; RUA=mailto:a@example.com; rua=mailto:b@example.com")
                                       << "dmarc-policy-none dmarc-syntax:warning";
    QTest::newRow("4.8 a semicolon between addresses")
        << record.arg("p=none; rua=mailto:a@example.com; mailto:b@example.com")
        << "dmarc-policy-none dmarc-syntax:warning";
    QTest::newRow("4.8 a space between addresses")
        << record.arg("p=none; rua=mailto:a@example.com mailto:b@example.com")
        << "dmarc-policy-none dmarc-report-address-invalid";
    QTest::newRow("behind an alias") << "_dmarc.example.com. CNAME d.other.example.\nd.other.example. TXT "
                                        "\"v=DMARC1; p=reject; rua=mailto:a@example.com\"\n"
                                     << "dmarc-enforced";
    QTest::newRow("4.10.1 bad sp") << record.arg("p=reject; sp=quarantin; rua=mailto:a@example.com")
                                   << "dmarc-policy-invalid dmarc-policy-none";
    QTest::newRow("4.10.1 neither policy nor reports")
        << record.arg("adkim=s") << "dmarc-no-reports dmarc-policy-invalid";
    QTest::newRow("4.8 a size behind an address")
        << record.arg("p=none; rua=mailto:a@example.com!10m") << "dmarc-policy-none dmarc-removed-tag";
    QTest::newRow("reports of both kinds elsewhere: told once")
        << record.arg("p=none; rua=mailto:a@other.example; ruf=mailto:a@other.example")
        << "dmarc-policy-none dmarc-report-not-authorized";
    QTest::newRow("4.10.2 psd=y at a domain that is no registry")
        << record.arg("p=reject; psd=y; rua=mailto:a@example.com") << "dmarc-enforced dmarc-marked-as-registry";
    QTest::newRow("9990 4 the organisation of the tree walk counts")
        << record.arg("p=none; psd=n; rua=mailto:a@below.example.com") +
               "_dmarc.below.example.com. TXT \"v=DMARC1; p=none; psd=n\"\n"
        << "dmarc-policy-none dmarc-report-not-authorized";
    QTest::newRow("version last") << "_dmarc.example.com. TXT \"p=none; v=DMARC1\"\n"
                                  << "dmarc-missing dmarc-syntax";
    QTest::newRow("a record at the suffix")
        << record.arg("p=none; rua=mailto:a@example.com") + "_dmarc.com. TXT \"v=DMARC1; p=none\"\n"
        << "dmarc-policy-none dmarc-walk-differs";
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
        const Zone world = test::zone(zone.toStdString());
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
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

    void findings_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("codes");
        rowsOfPolicies();
        rowsOfTags();
        rowsOfSpelling();
    }
    void findings()
    {
        QFETCH(QString, zone);
        QFETCH(QString, codes);
        Setup setup;
        setup.domain = test::name("example.com");
        setup.host = test::name("mail.example.com");
        const Zone world = test::zone(zone.toStdString());
        QCOMPARE(test::codes(test::settled(
                     world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); })),
                 codes);
    }

    void below_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("codes");
        const QString above = "_dmarc.example.com. TXT \"v=DMARC1; p=reject; rua=mailto:a@example.com\"\n"
                              "shop.example.com. A 192.0.2.1\n";
        const QString own = "_dmarc.shop.example.com. TXT \"%1\"\n";
        QTest::newRow("4.10.1 inherited") << above << "dmarc-enforced dmarc-inherited";
        QTest::newRow("4.10 two of its own") << above + own.arg("v=DMARC1; p=none") + own.arg("v=DMARC1; p=reject")
                                             << "dmarc-enforced dmarc-inherited dmarc-multiple-records";
        QTest::newRow("its own cannot be read")
            << above + own.arg("v=DMARC1 p=none") << "dmarc-enforced dmarc-inherited dmarc-syntax";
        QTest::newRow("its own is misplaced") << above + "shop.example.com. TXT \"v=DMARC1; p=reject\"\n"
                                              << "dmarc-enforced dmarc-inherited dmarc-on-wrong-name:warning";
        QTest::newRow("its own got the zone behind its name") // RFC 1035 §5.1
            << above + "_dmarc.shop.example.com.example.com. TXT \"v=DMARC1; p=reject\"\n"
            << "dmarc-enforced dmarc-inherited dmarc-on-wrong-name:warning";
        QTest::newRow("the inherited one cannot be used")
            << "_dmarc.example.com. TXT \"v=DMARC1; p=none; p=none; rua=mailto:a@example.com\"\n"
            << "dmarc-inherited dmarc-syntax";
        QTest::newRow("4.10.2 only its own, and none at the domain")
            << own.arg("v=DMARC1; p=none; rua=mailto:a@shop.example.com") << "dmarc-policy-none dmarc-walk-differs";
        QTest::newRow("4.10.2 the same, but the domain's is not known")
            << own.arg("v=DMARC1; p=none; rua=mailto:a@shop.example.com") + "; !SERVFAIL _dmarc.example.com. TXT\n"
            << "dmarc-policy-none";
    }
    void below()
    {
        QFETCH(QString, zone);
        Setup setup;
        setup.domain = test::name("shop.example.com");
        const Zone world = test::zone(zone.toStdString());
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
        QTEST(test::codes(found), "codes");
        for (const Finding &finding : found) { // a fault is told of the domain whose record it is
            if (finding.code == Code::DmarcSyntax)
                QCOMPARE(finding.as<finding::DmarcSyntax>().inherited, finding.subject == "example.com");
        }
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
        const Zone world = test::zone("_dmarc.co.uk. TXT \"v=DMARC1; p=reject; psd=y; rua=mailto:x@co.uk\"\n");
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
        QCOMPARE(test::codes(found), QString("dmarc-enforced"));
    }
    void markedAbove()
    {
        Setup setup;
        setup.domain = test::name("shop.example.com");
        const Zone world = test::zone("_dmarc.example.com. TXT \"v=DMARC1; p=none; psd=y\"\n");
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
        QVERIFY(test::codes(found).contains("dmarc-marked-as-registry:info"));
    }
    void registry()
    {
        QFETCH(QString, zone);
        QFETCH(QString, domain);
        Setup setup;
        setup.domain = test::name(domain.toStdString());
        const Zone world = test::zone(zone.toStdString());
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
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
        const Zone world = test::zone(zone.toStdString());
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
        const auto differs = test::argumentsOf<finding::DmarcWalkDiffers>(found);
        QCOMPARE(differs.has_value(), cause >= 0);
        QVERIFY(!differs || differs->cause == static_cast<dmarc::WalkCause>(cause));
    }

    /// One address that cannot be used beside one that can is not the same as none.
    void deadAddress_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("told"); // tag, others, mended
        QTest::newRow("the only one") << "rua=x" << "rua  ";
        QTest::newRow("beside a good one") << "rua=mailto:d@example.com,http://example.com/d" << "rua y ";
        QTest::newRow("beside a bad one") << "rua=x,y" << "rua  ";
        QTest::newRow("failure reports alone") << "rua=mailto:d@example.com; ruf=none" << "ruf  ";
        QTest::newRow("quoted") << "rua='mailto:d@example.com'" << "rua  mailto:d@example.com";
    }
    void deadAddress()
    {
        QFETCH(QString, tags);
        Setup setup;
        setup.domain = test::name("example.com");
        const Zone world =
            test::zone(QString("_dmarc.example.com. TXT \"v=DMARC1; p=none; %1\"\n").arg(tags).toStdString());
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
        const auto dead = test::argumentsOf<finding::DmarcReportAddressInvalid>(found);
        QVERIFY(dead);
        QString mended;
        for (const std::string &uri : dead->mended)
            mended += QString::fromStdString(uri);
        QTEST(QString("%1 %2 %3").arg(dead->ofFailures ? "ruf" : "rua", dead->others ? "y" : "", mended), "told");
    }

    /// RFC 9990 §4: the address that is only planned needs consent as well.
    void plannedAddress_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        const QString record = "_dmarc.example.com. TXT \"v=DMARC1; p=none; rua=mailto:a@example.com\"\n";
        const QString elsewhere = "example.com._report._dmarc.reports.example.net";
        QTest::newRow("elsewhere, no record yet") << "" << "d@reports.example.net" << elsewhere;
        QTest::newRow("elsewhere, a record stands") << record << "d@reports.example.net" << elsewhere;
        QTest::newRow("allowed") << record + elsewhere + ". TXT \"v=DMARC1;\"\n" << "d@reports.example.net" << "(none)";
        QTest::newRow("its own") << "" << "d@example.com" << "(none)";
    }
    void plannedAddress()
    {
        QFETCH(QString, zone);
        QFETCH(QString, address);
        Setup setup;
        setup.domain = test::name("example.com");
        setup.reportAddress = address.toStdString();
        const Zone world = test::zone(zone.toStdString());
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dmarc::findings(dmarc::look(setup, dns)); });
        const auto withheld = test::argumentsOf<finding::DmarcReportNotAuthorized>(found);
        QTEST(withheld ? QString::fromStdString(withheld->name.toText()) : "(none)", "name");
        QVERIFY(!withheld || withheld->planned);
    }
};

QTEST_GUILESS_MAIN(TestDmarc)
#include "tst_dmarc.moc"
