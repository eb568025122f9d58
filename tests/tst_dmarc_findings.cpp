// SPDX-License-Identifier: Apache-2.0
// Every dmarc code, at a domain and below one (RFC 9989); RFC 9990 §4: reports to others.
#include "dmarczone.h"
#include "suite.h"

using namespace dns;

namespace
{

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

class TestDmarcFindings : public QObject
{
    Q_OBJECT

private slots:
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
        QCOMPARE(test::codes(test::dmarcFindings(zone.toStdString(), setup)), codes);
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
        const Findings found = test::dmarcFindings(zone.toStdString(), setup);
        QTEST(test::codes(found), "codes");
        for (const Finding &finding : found) { // a fault is told of the domain whose record it is
            if (finding.code == Code::DmarcSyntax)
                QCOMPARE(finding.as<finding::DmarcSyntax>().inherited, finding.subject == "example.com");
        }
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
        const Findings found = test::dmarcFindings(
            QString("_dmarc.example.com. TXT \"v=DMARC1; p=none; %1\"\n").arg(tags).toStdString(), setup);
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
        const Findings found = test::dmarcFindings(zone.toStdString(), setup);
        const auto withheld = test::argumentsOf<finding::DmarcReportNotAuthorized>(found);
        QTEST(withheld ? QString::fromStdString(withheld->name.toText()) : "(none)", "name");
        QVERIFY(!withheld || withheld->planned);
    }
};

MAILWORTHY_TEST(TestDmarcFindings, QCoreApplication)
#include "tst_dmarc_findings.moc"
