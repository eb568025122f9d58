// SPDX-License-Identifier: Apache-2.0
// The rule to publish: mended, never stronger than what is in force.
#include "recordsworld.h"
#include "suite.h"

using namespace records;
using test::composed;
using test::name;
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
    QTest::newRow("9989 §4.8 nothing between two commas")
        << "v=DMARC1; p=none; rua=mailto:a@example.com,,mailto:b@example.com" << ""
        << "replace v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com";
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
    void elsewhere_data();
    void elsewhere();
    void below_data();
    void below();
    void stages_data();
    void stages();
    void extras_data();
    void extras();
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

void TestRecordsDmarc::elsewhere_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const QString above = "_dmarc.example.com. TXT \"v=DMARC1; p=reject\"\nnews.example.com. A 198.51.99.1\n";
    QTest::newRow("9989 §4.10.1 a name above looks after it") << above << "(nothing)";
    QTest::newRow("9989 §4.10.1 its own cannot be read: what holds from above stays")
        << above + "_dmarc.news.example.com. TXT \"v=DMARC1 p=none; rua=mailto:a@example.com\"\n"
        << "replace v=DMARC1; p=reject; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.10 two of its own") << above + "_dmarc.news.example.com. TXT \"v=DMARC1; p=none\"\n" +
                                                      "_dmarc.news.example.com. TXT \"v=DMARC1; p=none; adkim=s\"\n"
                                               << "replace v=DMARC1; p=reject; adkim=s";
    QTest::newRow("its own is misplaced")
        << above + "news.example.com. TXT \"v=DMARC1; p=none; rua=mailto:a@example.com\"\n"
        << "remove v=DMARC1; p=none; rua=mailto:a@example.com | add v=DMARC1; p=reject; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.10.1 its own comes first") << above + "_dmarc.news.example.com. TXT \"v=DMARC1; p=none\"\n"
                                                      << "keep v=DMARC1; p=none";
    for (const char *what : {"TIMEOUT", "SERVFAIL"})
        QTest::addRow("%s above", what) << QString("; !%1 _dmarc.example.com. TXT\n").arg(what) << "(nothing)";
    QTest::newRow("1034 §3.6.2 an alias in the way") << "_dmarc.news.example.com. CNAME gone.example.\n"
                                                     << "remove gone.example | add v=DMARC1; p=none";
    QTest::newRow("1034 §3.6.2 an alias that works")
        << "_dmarc.news.example.com. CNAME d.service.example.\nd.service.example. TXT \"v=DMARC1; p=none\"\n"
        << "keep v=DMARC1; p=none";
}

void TestRecordsDmarc::elsewhere()
{
    QFETCH(QString, zone);
    Setup below = setup();
    below.domain = name("news.example.com");
    QTEST(told(composed(below, world + zone.toStdString()), Purpose::Dmarc), "expected");
}

/// Where something else answers for the name, or the record stands at another one.
void TestRecordsDmarc::below_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("1034 §3.6.2 alias whose record has to change")
        << "example.com" << "_dmarc.example.com. CNAME d.prov.example.\nd.prov.example. TXT \"v=DMARC1; p=none;;\"\n"
        << "remove d.prov.example | add v=DMARC1; p=none";
    QTest::newRow("1034 §3.6.2 alias to a service whose record has a share")
        << "example.com"
        << "_dmarc.example.com. CNAME d.prov.example.\nd.prov.example. TXT \"v=DMARC1; p=reject; pct=20\"\n"
        << "keep v=DMARC1; p=reject; pct=20";
    QTest::newRow("4592 §2.2 wildcard alias") << "example.com" << "*.example.com. CNAME example.com.\n"
                                              << "add v=DMARC1; p=none";
    QTest::newRow("4592 §2.2 wildcard text that has to change")
        << "example.com" << "*.example.com. TXT \"v=DMARC1; p=none;;\"\n"
        << "add v=DMARC1; p=none";
    QTest::newRow("4592 §2.2 wildcard text that is right")
        << "example.com" << "*.example.com. TXT \"v=DMARC1; p=none\"\n"
        << "keep v=DMARC1; p=none";
    QTest::newRow("doubled name, and only the first stage of what it says")
        << "example.com" << "_dmarc.example.com.example.com. TXT \"v=DMARC1; p=reject; rua=mailto:a@example.com\"\n"
        << "remove v=DMARC1; p=reject; rua=mailto:a@example.com | add v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("without the underscore, behind an alias")
        << "example.com" << "dmarc.example.com. CNAME d.prov.example.\nd.prov.example. TXT \"v=DMARC1; p=none\"\n"
        << "remove d.prov.example | add v=DMARC1; p=none";
    QTest::newRow("that of www does its work there")
        << "example.com" << "_dmarc.www.example.com. TXT \"v=DMARC1; p=reject; adkim=s\"\n"
        << "add v=DMARC1; p=none; adkim=s";
    QTest::newRow("9989 §4.10.1 a registry's is not the owner's")
        << "example.bank" << "_dmarc.bank. TXT \"v=DMARC1; p=reject; psd=y; rua=mailto:x@nic.bank\"\n"
        << "add v=DMARC1; p=none";
    QTest::newRow("9989 §11.8 nor a suffix's that does not say so")
        << "example.co.uk" << "_dmarc.co.uk. TXT \"v=DMARC1; p=reject; rua=mailto:x@nic.uk\"\n"
        << "add v=DMARC1; p=none";
}

void TestRecordsDmarc::below()
{
    QFETCH(QString, domain);
    QFETCH(QString, zone);
    Setup of = setup();
    of.domain = name(domain.toStdString());
    QTEST(told(composed(of, world + zone.toStdString()), Purpose::Dmarc), "expected");
}

void TestRecordsDmarc::stages_data()
{
    QTest::addColumn<bool>("proved");
    QTest::addColumn<bool>("lists");
    QTest::addColumn<QString>("live");
    QTest::addColumn<QString>("expected");
    const QString reports = "; rua=mailto:a@example.com";
    QTest::newRow("not beyond none before a message proved DKIM")
        << false << false << "v=DMARC1; p=none" + reports << "keep v=DMARC1; p=none" + reports;
    QTest::newRow("no reject for people on mailing lists")
        << true << true << "v=DMARC1; p=quarantine" + reports << "keep v=DMARC1; p=quarantine" + reports;
    QTest::newRow("first of all none") << true << false << "" << "add v=DMARC1; p=none";
    QTest::newRow("one up, not two") << true << false << "v=DMARC1; p=none" + reports
                                     << "replace v=DMARC1; p=quarantine" + reports;
    QTest::newRow("the last") << true << false << "v=DMARC1; p=quarantine" + reports
                              << "replace v=DMARC1; p=reject" + reports;
    QTest::newRow("none without reports") << true << false << "v=DMARC1; p=none" << "keep v=DMARC1; p=none";
    QTest::newRow("none where reports cannot arrive")
        << true << false << "v=DMARC1; p=none; rua=mailto:x" << "replace v=DMARC1; p=none";
    QTest::newRow("9989 §4.10.1 one that counts as none")
        << true << false << "v=DMARC1; p=reject; sp=x" + reports << "replace v=DMARC1; p=quarantine" + reports;
    QTest::newRow("6376 §3.2 one that counts for nothing")
        << true << false << "v=DMARC1; p=reject; p=reject" + reports << "replace v=DMARC1; p=none" + reports;
    QTest::newRow("never milder") << false << true << "v=DMARC1; p=reject" << "keep v=DMARC1; p=reject";
}

void TestRecordsDmarc::stages()
{
    QFETCH(bool, proved);
    QFETCH(bool, lists);
    QFETCH(QString, live);
    Setup wishing = setup();
    wishing.stage = DmarcStage::Reject;
    wishing.dkimProved = proved;
    wishing.mailingLists = lists;
    const QString record = live.isEmpty() ? QString() : QString("_dmarc.example.com. TXT \"%1\"\n").arg(live);
    QTEST(told(composed(wishing, world + record.toStdString()), Purpose::Dmarc), "expected");
}

/// What only experts choose: never beyond the stage that is open, and what is not chosen stays.
void TestRecordsDmarc::extras_data()
{
    QTest::addColumn<int>("sp"); // -1: not chosen
    QTest::addColumn<int>("np");
    QTest::addColumn<bool>("marks");
    QTest::addColumn<QString>("live");
    QTest::addColumn<QString>("expected");
    const QString reports = "; rua=mailto:a@example.com";
    QTest::newRow("nothing chosen") << -1 << -1 << false << "v=DMARC1; p=none; sp=reject; adkim=s; t=y"
                                    << "keep v=DMARC1; p=none; sp=reject; adkim=s; t=y";
    QTest::newRow("9989 §4.7 t=y and strict alignment")
        << -1 << -1 << true << "v=DMARC1; p=reject" << "replace v=DMARC1; p=reject; t=y; adkim=s; aspf=s";
    QTest::newRow("not beyond the first stage") << 2 << 2 << false << ""
                                                << "add v=DMARC1; p=none; sp=none; np=none";
    QTest::newRow("as far as the open stage") << 2 << 2 << false << "v=DMARC1; p=none" + reports
                                              << "replace v=DMARC1; p=none; sp=quarantine; np=quarantine" + reports;
    QTest::newRow("milder below, as an expert says")
        << 0 << -1 << false << "v=DMARC1; p=reject" + reports << "replace v=DMARC1; p=reject; sp=none" + reports;
    QTest::newRow("what stands already") << 2 << -1 << false << "v=DMARC1; p=none; sp=reject"
                                         << "keep v=DMARC1; p=none; sp=reject";
}

void TestRecordsDmarc::extras()
{
    QFETCH(int, sp);
    QFETCH(int, np);
    QFETCH(bool, marks);
    QFETCH(QString, live);
    Setup expert = setup();
    expert.dkimProved = true;
    if (sp >= 0)
        expert.dmarcExtras.subdomains = static_cast<DmarcStage>(sp);
    if (np >= 0)
        expert.dmarcExtras.nonExisting = static_cast<DmarcStage>(np);
    if (marks)
        expert.dmarcExtras.test = expert.dmarcExtras.strictDkim = expert.dmarcExtras.strictSpf = true;
    const QString record = live.isEmpty() ? QString() : QString("_dmarc.example.com. TXT \"%1\"\n").arg(live);
    QTEST(told(composed(expert, world + record.toStdString()), Purpose::Dmarc), "expected");
}

MAILWORTHY_TEST(TestRecordsDmarc, QCoreApplication)
#include "tst_records_dmarc.moc"
