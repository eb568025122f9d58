// SPDX-License-Identifier: Apache-2.0
// The rule to publish: mended, never stronger than what is in force.
#include "recordsworld.h"

using namespace records;
using test::composed;
using test::setup;
using test::told;
using test::world;

namespace
{

/// The policy, and tags that touch it.
void rowsOfPolicies()
{
    // §4.10.1, RFC 7489 §6.6.3: receivers that do not know np do as p says today.
    QTest::newRow("9989 §4.10.1 a bad np") << "v=DMARC1; p=reject; np=rejec; rua=mailto:a@example.com" << ""
                                           << "replace v=DMARC1; p=reject; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.10.1 a bad sp") << "v=DMARC1; p=reject; sp=rejec; rua=mailto:a@example.com" << ""
                                           << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("a bad np, and doubled") << "v=DMARC1; p=reject; np=rejec; np=rejec; rua=mailto:a@example.com" << ""
                                           << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.7 the first stage") << "" << "" << "add v=DMARC1; p=none";
    QTest::newRow("with reports") << "" << "d@example.com" << "add v=DMARC1; p=none; rua=mailto:d@example.com";
    QTest::newRow("kept") << "v=DMARC1; p=quarantine" << "" << "keep v=DMARC1; p=quarantine";
    QTest::newRow("stronger than we would begin with") << "v=DMARC1; p=reject; rua=mailto:d@example.com"
                                                       << "d@example.com"
                                                       << "keep v=DMARC1; p=reject; rua=mailto:d@example.com";
    QTest::newRow("reports are added, the policy stays")
        << "v=DMARC1; p=reject" << "d@example.com" << "replace v=DMARC1; p=reject; rua=mailto:d@example.com";
    QTest::newRow("6376 §3.2 a broken one counts for nothing, and is not put in force by mending it")
        << "v=DMARC1; p=quarantine; p=reject; rua=mailto:a@example.com" << ""
        << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.10.1 a bad sp makes it count as none")
        << "v=DMARC1; p=reject; sp=quarantin; np=reject; rua=mailto:a@example.com" << ""
        << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.8 a bad value goes, the policy that is in force stays")
        << "v=DMARC1; p=reject; sp=none; adkim=strict" << "" << "replace v=DMARC1; p=reject; sp=none";
    QTest::newRow("9989 §4.7 psd=y is for registries only")
        << "v=DMARC1; p=reject; psd=y" << "" << "replace v=DMARC1; p=reject";
    QTest::newRow("9989 §4.7 psd=n stays") << "v=DMARC1; p=none; psd=n; fo=1" << "d@example.com"
                                           << "replace v=DMARC1; p=none; psd=n; rua=mailto:d@example.com; fo=1";
    QTest::newRow("glued") << "v=DMARC1 p=quarantine; rua=mailto:a@example.com" << ""
                           << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("the only address is none yet") << "v=DMARC1; p=none; rua=o@example.com" << ""
                                                  << "replace v=DMARC1; p=none; rua=mailto:o@example.com";
}

/// Where reports go, spelling, and shares.
void rowsOfReports()
{
    QTest::newRow("9989 §4.8 a semicolon between addresses")
        << "v=DMARC1; p=quarantine; rua=mailto:a@example.com; mailto:b@example.com" << ""
        << "replace v=DMARC1; p=quarantine; rua=mailto:a@example.com,mailto:b@example.com";
    QTest::newRow("3986 §2 a space between addresses")
        << "v=DMARC1; p=quarantine; rua=mailto:a@example.com mailto:b@example.com" << ""
        << "replace v=DMARC1; p=quarantine; rua=mailto:a@example.com,mailto:b@example.com";
    QTest::newRow("6068 §2 slashes") << "v=DMARC1; p=none; rua=mailto://a@example.com" << ""
                                     << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.8 capitals count") << "v=DMARC1; P=REJECT; RUA=mailto:a@example.com" << ""
                                              << "keep v=DMARC1; P=REJECT; RUA=mailto:a@example.com";
    QTest::newRow("9989 §4.8 capitals are in force")
        << "V=DMARC1; P=REJECT; RUA=mailto:a@example.com" << "d@example.com"
        << "replace v=DMARC1; p=reject; rua=mailto:a@example.com,mailto:d@example.com";
    QTest::newRow("9989 §4.8 a tag in two spellings") << "v=DMARC1; p=reject; RUA=mailto:a@example.com; "
                                                         "rua=mailto:b@example.com"
                                                      << ""
                                                      << "replace v=DMARC1; p=reject; "
                                                         "rua=mailto:a@example.com,mailto:b@example.com";
    QTest::newRow("9989 §4.8 fo is mended") << "v=DMARC1; p=reject; fo=0:1:d:s; ruf=mailto:a@example.com" << ""
                                            << "replace v=DMARC1; p=reject; ruf=mailto:a@example.com; fo=1:d:s";
    QTest::newRow("9990 §4 a mailbox of a company that has not agreed")
        << "" << "me@mailboxes.example" << "add v=DMARC1; p=none";
    QTest::newRow("9990 §4 the same, the record stands")
        << "v=DMARC1; p=reject" << "me@mailboxes.example" << "keep v=DMARC1; p=reject";
    QTest::newRow("9990 §4 one that has agreed")
        << "" << "me@reports.example" << "add v=DMARC1; p=none; rua=mailto:me@reports.example";
    QTest::newRow("9990 §4 one that could not be asked")
        << "" << "me@silent.example" << "add v=DMARC1; p=none; rua=mailto:me@silent.example";
    QTest::newRow("9989 §4.7 a tag that nobody knows is no reason")
        << "v=DMARC1; p=none; foo=bar" << "" << "keep v=DMARC1; p=none; foo=bar";
    QTest::newRow("a dead address goes") << "v=DMARC1; p=none; rua=mailto:x" << "d@example.com"
                                         << "replace v=DMARC1; p=none; rua=mailto:d@example.com";
    QTest::newRow("the same address, written otherwise") << "v=DMARC1; p=none; rua=MAILTO:d@Example.COM"
                                                         << "d@example.com"
                                                         << "keep v=DMARC1; p=none; rua=MAILTO:d@Example.COM";
    QTest::newRow("9989 §9.3 a share makes receivers differ, and goes")
        << "v=DMARC1; p=reject; pct=25; rua=mailto:d@example.com" << "d@example.com"
        << "replace v=DMARC1; p=reject; rua=mailto:d@example.com";
    QTest::newRow("9989 A.6 a share of nothing") << "v=DMARC1; p=reject; PCT=0; rua=mailto:d@example.com"
                                                 << "d@example.com"
                                                 << "replace v=DMARC1; p=reject; t=y; rua=mailto:d@example.com";
    QTest::newRow("9989 §9.3 all of it") << "v=DMARC1; p=reject; pct=100; ri=3600" << ""
                                         << "keep v=DMARC1; p=reject; pct=100; ri=3600";
    QTest::newRow("9989 §9.3 a share of a rule that asks for nothing")
        << "v=DMARC1; p=none; pct=25" << "" << "keep v=DMARC1; p=none; pct=25";
    QTest::newRow("9989 §4.8 the version's case") << "v=dmarc1; p=reject" << "" << "replace v=DMARC1; p=none";
}

} // namespace

class TestRecordsDmarc : public QObject
{
    Q_OBJECT

private slots:
    void dmarc_data();
    void dmarc();
};

void TestRecordsDmarc::dmarc_data()
{
    QTest::addColumn<QString>("txt");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("expected");
    rowsOfPolicies();
    rowsOfReports();
}

void TestRecordsDmarc::dmarc()
{
    QFETCH(QString, txt);
    QFETCH(QString, report);
    Setup with = setup();
    with.reportAddress = report.toStdString();
    const std::string live = (txt.isEmpty() ? "" : "_dmarc.example.com. TXT \"" + txt.toStdString() + "\"\n") +
                             "example.com._report._dmarc.reports.example. TXT \"v=DMARC1;\"\n"
                             "; !TIMEOUT example.com._report._dmarc.silent.example. TXT\n";
    QTEST(told(composed(with, world + live), Purpose::Dmarc), "expected");
}

QTEST_GUILESS_MAIN(TestRecordsDmarc)
#include "tst_records_dmarc.moc"
