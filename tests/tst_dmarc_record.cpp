// SPDX-License-Identifier: Apache-2.0
// RFC 9989 §4.7, §4.8: one record, read, mended and composed.
#include "core/dmarc/draft.h"
#include "core/dmarc/uri.h"
#include "suite.h"
#include "text.h"

#include <QtTest>

using test::text;

class TestDmarcRecord : public QObject
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
        row("4.7 values in any case", "v=DMARC1;p=Quarantine;ADKIM=s", "quarantine", "tag-case@22");
        row("4.8 names of tags in any case, as all large receivers read them",
            "V=DMARC1; P=REJECT; RUA=mailto:a@example.com", "reject", "tag-case@0 tag-case@10 tag-case@20");
        row("4.8 a tag in two spellings: the small letters count", "v=DMARC1; P=none; p=reject", "reject",
            "other-case@10");
        row("4.8 a tag in two spellings, none of them small", "v=DMARC1; p=none; Sp=none; SP=reject", "none",
            "tag-case@18 other-case@27");
        row("4.7 a tag that nobody knows", "v=DMARC1; p=none; foo=bar", "none", "unknown-tag@18");
        row("4.8 addresses with a semicolon between",
            "v=DMARC1; p=none; rua=mailto:a@example.com; mailto:b@example.com", "none", "loose-address@44");
        row("4.8 an address with a query behind a semicolon", "v=DMARC1; p=none; mailto:b@example.com?subject=x",
            "none", "loose-address@18");
        row("4.8 a bare address behind a semicolon", "v=DMARC1; p=none; b@example.com", "none", "loose-address@18");
        row("4.8 nothing between two commas", "v=DMARC1; p=none; rua=mailto:a@example.com,,mailto:b@example.com",
            "none", "empty-address@43");
        row("4.8 a comma at the end", "v=DMARC1; p=none; rua=mailto:a@example.com,", "none", "empty-address@43");
        row("4.8 mailto with an equals sign", "v=DMARC1; p=none; mailto=b@example.com", "none", "loose-address@18");
        row("4.7 spaces", "v = DMARC1 ; p = none ;", "none", "");
        row("4.7 no p", "v=DMARC1; rua=mailto:a@example.com", "none", "no-policy@0");
        row("4.10.1 bad p with reports", "v=DMARC1; p=monitor; rua=mailto:a@example.com", "none", "bad-policy@12");
        row("4.10.1 bad p without reports", "v=DMARC1; p=monitor", "none", "bad-policy@12", false);
        row("4.10.1 bad p, reports by another way: any URI counts", "v=DMARC1; p=block; rua=https://x.example/", "none",
            "bad-policy@12");
        row("4.10.1 bad p, mailto without an address is a URI (6068 2)", "v=DMARC1; p=block; rua=mailto:", "none",
            "bad-policy@12");
        row("4.10.1 bad p, what is no URI", "v=DMARC1; p=block; rua=a@example.com", "none", "bad-policy@12", false);
        row("4.10.1 bad p, no URI either", "v=DMARC1; p=block; rua=1x:a b", "none", "bad-policy@12", false);
        row("4.7 a tag that nobody knows, twice", "v=DMARC1; p=reject; foo=1; foo=2", "reject", "unknown-tag@20");
        row("4.8 bad value falls back", "v=DMARC1; p=none; adkim=x", "none", "bad-value@24");
        row("6376 3.2 duplicate", "v=DMARC1; p=none; p=reject", "none", "duplicate@18", false);
        row("9.3 removed tags", "v=DMARC1; p=none; pct=50; rf=afrf; ri=3600", "none",
            "removed-tag@18 removed-tag@26 removed-tag@35");
        row("4.8 size", "v=DMARC1; p=none; rua=mailto:a@example.com!10m", "none", "uri-size@42");
        row("4.10.1 bad sp with reports", "v=DMARC1; p=reject; sp=quarantin; rua=mailto:a@example.com", "none",
            "bad-policy@23");
        row("4.10.1 bad np without reports", "v=DMARC1; p=reject; np=quarantin", "none", "bad-policy@23", false);
        row("4.10.1 bad sp, an address that is none", "v=DMARC1; p=reject; sp=; rua=a", "none", "bad-policy@23", false);
        row("escaped semicolon", "v=DMARC1; p=none\\; t=y", "none", "wrong-separator@16 bad-policy@12", false);
        row("missing equals", "v=DMARC1; p=none; reject", "none", "no-equals@18");
        row("two semicolons", "v=DMARC1;; p=none", "none", "empty-part@9");
        row("fo", "v=DMARC1; p=none; fo=2", "none", "bad-value@21");
        row("4.8 fo: 0 and 1", "v=DMARC1; p=none; fo=0:1:x", "none", "option-both@23");
        row("4.8 fo: one twice", "v=DMARC1; p=none; fo=d:s:d", "none", "option-both@25");
        row("4.8 fo: commas", "v=DMARC1; p=none; fo=1,d,s", "none", "option-comma@21");
        row("4.8 fo: a word", "v=DMARC1; p=none; fo=1:all", "none", "bad-value@23");
        row("4.8 fo in any order", "v=DMARC1; p=none; fo=d:0:s", "none", "");
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
        QVERIFY(dmarc::looksLikeDmarc("V=DMARC1; p=none")); // RFC 9989 §4.8: only the value is %s"…"
        QVERIFY(!dmarc::looksLikeDmarc("V=dmarc1; p=none"));
        QVERIFY(!dmarc::looksLikeDmarc("v=dmarc1; p=none"));
        QVERIFY(!dmarc::looksLikeDmarc("p=none; v=DMARC1"));
        QVERIFY(!dmarc::looksLikeDmarc("v=DMARC10; p=none"));
        QVERIFY(!dmarc::nearMiss("v=spf1 -all"));
        QVERIFY(!dmarc::nearMiss("v=DKIM1; p=MIIB"));
        QVERIFY(!dmarc::nearMiss("v=DMARC1; p=none"));
    }

    void nearMisses_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *record, const char *told) { QTest::newRow(record) << record << told; };
        row("v=dmarc1; p=none", "version-case dmarc1 @2");
        row("V=dmarc1; p=none", "version-case dmarc1 @2");
        row("v = dmarc1; p=none", "version-case dmarc1 @4");
        row("v=DMARC; p=none", "version-unknown DMARC @2");
        row("v=DMARC2; p=none", "version-unknown DMARC2 @2");
        row("v=DMARC1 p=none", "version-glued DMARC1 p=none @8");
        row("v=DMARC1\\; p=none", "wrong-separator \\ @8");
        row("v=DMARC1, p=none", "wrong-separator , @8");
        row("\"v=DMARC1; p=none", "not-first \" @0");
        row("p=none; v=DMARC1", "not-first p=none;  @0");
        row(" v=DMARC1; p=none", "not-first   @0");
        row("p=none; rua=mailto:a@example.com", "no-version  @0");
    }
    void nearMisses()
    {
        QFETCH(QString, record);
        const auto miss = dmarc::nearMiss(record.toStdString());
        QVERIFY(miss);
        QTEST(QString("%1 %2 @%3").arg(text(toText(miss->fault)), text(miss->value)).arg(miss->offset), "told");
    }

    void meant_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("record");
        const auto row = [](const char *name, const QStringList &texts, const char *record) {
            QTest::newRow(name) << texts << record;
        };
        const char *all = "v=DMARC1; p=quarantine; sp=none; np=reject; t=y; psd=n; adkim=s; aspf=s; "
                          "rua=mailto:a@example.com; ruf=mailto:b@example.com; fo=1";
        row("as it stands", {all}, all);
        row("4.7 psd=y is kept", {"v=DMARC1; p=reject; psd=y"}, "v=DMARC1; p=reject; psd=y");
        row("fo without ruf", {"v=DMARC1; p=none; fo=1"}, "v=DMARC1; p=none; fo=1");
        row("glued", {"v=DMARC1 p=quarantine; rua=mailto:a@example.com"},
            "v=DMARC1; p=quarantine; rua=mailto:a@example.com");
        row("spaces only", {"v=DMARC1 p=quarantine rua=mailto:a@example.com,mailto:b@example.com"},
            "v=DMARC1; p=quarantine; rua=mailto:a@example.com,mailto:b@example.com");
        row("commas", {"v=DMARC1, p=quarantine, rua=mailto:a@example.com"},
            "v=DMARC1; p=quarantine; rua=mailto:a@example.com");
        row("escaped", {"v=DMARC1\\; p=quarantine\\; adkim=s"}, "v=DMARC1; p=quarantine; adkim=s");
        row("quotation marks", {"\xE2\x80\x9Cv=DMARC1; p=quarantine\xE2\x80\x9D"}, "v=DMARC1; p=quarantine");
        row("no-break spaces", {"v=DMARC1;\xC2\xA0p=quarantine;\xC2\xA0sp=none"}, "v=DMARC1; p=quarantine; sp=none");
        row("version last", {"p=quarantine; v=DMARC1"}, "v=DMARC1; p=quarantine");
        row("6376 3.2 rua twice", {"v=DMARC1; p=none; rua=mailto:a@example.com; rua=mailto:b@example.com"},
            "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b@example.com");
        row("6376 3.2 p twice", {"v=DMARC1; p=reject; p=quarantine"}, "v=DMARC1; p=quarantine");
        row("4.10 two records",
            {"v=DMARC1; p=reject; rua=mailto:a@example.com", "v=DMARC1; p=none; sp=none; rua=mailto:b@example.com"},
            "v=DMARC1; p=none; sp=none; rua=mailto:a@example.com,mailto:b@example.com");
        row("addresses", {"v=DMARC1; p=none; rua=a@example.com,https://example.com/,mailto:b!c@example.com,mailto:x"},
            "v=DMARC1; p=none; rua=mailto:a@example.com,mailto:b%21c@example.com");
        row("the same address twice", {"v=DMARC1; p=none; rua=mailto:a@example.com,MAILTO:a@EXAMPLE.com!5m"},
            "v=DMARC1; p=none; rua=mailto:a@example.com");
        const auto addresses = [&row](const char *name, const char *rua, const char *mended) {
            row(name, {"v=DMARC1; p=none; rua=" + QString(rua)},
                qPrintable("v=DMARC1; p=none; rua=" + QString(mended)));
        };
        const char *both = "mailto:a@example.com,mailto:b@example.com";
        addresses("4.8 spaces between", "mailto:a@example.com mailto:b@example.com", both);
        addresses("4.8 a semicolon between", "mailto:a@example.com; mailto:b@example.com", both);
        addresses("4.8 a semicolon between bare ones", "a@example.com;b@example.com", both);
        addresses("4.8 nothing between", "mailto:a@example.commailto:b@example.com", both);
        addresses("4.8 a semicolon and an equals sign", "mailto:a@example.com; mailto=b@example.com", both);
        addresses("in brackets", "mailto:<a@example.com>,<mailto:b@example.com>", both);
        addresses("3986 2 white space inside", "mailto: a@example.com,mailto:b@exa mple.com", both);
        addresses("6068 2 slashes", "mailto://a@example.com,mailto:/b@example.com", both);
        addresses("mailto twice", "mailto=a@example.com,mailto:mailto=b@example.com", both);
        addresses("a word behind it", "mailto:a@example.com (reports)", "mailto:a@example.com");
        addresses("a size and a space", "mailto:a@example.com!10m mailto:b@example.com!10m", both);
        row("a semicolon between failure addresses", {"v=DMARC1; p=none; ruf=mailto:a@example.com; b@example.com"},
            "v=DMARC1; p=none; ruf=mailto:a@example.com,mailto:b@example.com");
        row("6376 3.2 capitals", {"v=DMARC1; P=QUARANTINE; RUA=mailto:a@example.com; Sp=none"},
            "v=DMARC1; p=quarantine; sp=none; rua=mailto:a@example.com");
        row("only a comma in front", {",p=none"}, "v=DMARC1; p=none");
        row("history", {"v=DMARC1; p=none; pct=50; rf=afrf; ri=3600"}, "v=DMARC1; p=none");
        row("bad values", {"v=DMARC1; p=none; sp=quarantin; adkim=strict; fo=2"}, "v=DMARC1; p=none");
        const auto options = [&row](const char *fo, const char *mended) {
            row(qPrintable("4.8 fo=" + QString(fo)), {"v=DMARC1; p=none; fo=" + QString(fo)},
                qPrintable("v=DMARC1; p=none" + QString(mended)));
        };
        options("0:1:d:s", "; fo=1:d:s");
        options("1,d,s", "; fo=1:d:s");
        options("1;d;s", "; fo=1:d:s");
        options("1 d s", "; fo=1:d:s");
        options("d:s:d", "; fo=d:s");
        options("0:all", "; fo=0");
        options("1:afrf", "; fo=1");
        options("D:S", "; fo=D:S");
        row("A.6 pct=0 is t=y", {"v=DMARC1; p=reject; pct=0"}, "v=DMARC1; p=reject; t=y");
        row("A.6 pct=0 at the first stage", {"v=DMARC1; p=none; pct=0"}, "v=DMARC1; p=none");
        addresses("quotation marks", "\"mailto:a@example.com\",'mailto:b@example.com'", both);
        addresses("curly ones", "\xE2\x80\x9Cmailto:a@example.com\xE2\x80\x9D", "mailto:a@example.com");
        addresses("a link of a web page", "mailto:<a href=\"mailto:a@example.com\">a@example.com</a>",
                  "mailto:a@example.com");
        addresses("a link with words", "<a href=\"mailto:a@example.com\">reports</a>", "mailto:a@example.com");
        addresses("Markdown", "[a@example.com](mailto:a@example.com)", "mailto:a@example.com");
        addresses("mailto and Markdown", "mailto:[a@example.com](mailto:a@example.com)", "mailto:a@example.com");
        addresses("entities", "&quot;mailto:a@example.com&quot;", "mailto:a@example.com");
    }
    void meant()
    {
        QFETCH(QStringList, texts);
        std::vector<std::string> octets;
        for (const QString &each : texts)
            octets.push_back(each.toStdString());
        const std::string record = dmarc::compose(dmarc::meant(octets));
        QTEST(text(record), "record");
        QVERIFY(dmarc::parse(record).problems.empty());
        for (std::size_t length = 0; length <= octets.front().size(); ++length)
            dmarc::meant({octets.front().substr(0, length)}); // every prefix is survived
    }

    void composed()
    {
        dmarc::Draft draft;
        draft.policy = dmarc::Policy::Quarantine;
        draft.subdomains = dmarc::Policy::Reject;
        draft.rua = {dmarc::mailtoUri("a!b@example.com")};
        const std::string record = dmarc::compose(draft);
        QCOMPARE(text(record), QStringLiteral("v=DMARC1; p=quarantine; sp=reject; rua=mailto:a%21b@example.com"));
        const dmarc::Record parsed = dmarc::parse(record);
        QVERIFY(parsed.problems.empty());
        QCOMPARE(text(dmarc::readReportUri(parsed.rua.front()).address), QStringLiteral("a!b@example.com"));
    }

    void uris_data()
    {
        QTest::addColumn<int>("fault"); // below zero for none
        using dmarc::UriFault;
        const auto row = [](const char *uri, std::optional<UriFault> fault) {
            QTest::newRow(uri) << (fault ? int(*fault) : -1);
        };
        row("mailto:a@example.com", {});
        row("MAILTO:a@example.com?subject=x", {});
        row("mailto:a%21b@example.com", {});
        row("mailto: a@example.com", UriFault::WhiteSpace);
        row("mailto:a@exa mple.com", UriFault::WhiteSpace);
        row("mailto:a@example.com mailto:b@example.com", UriFault::WhiteSpace);
        row("mailto://a@example.com", UriFault::Slashes);
        row("mailto:/a@example.com", UriFault::Slashes);
        row("mailto:mailto=a@example.com", UriFault::BadAddress);
        row("mailto:mailto:a@example.com", UriFault::BadAddress);
        row("mailto:<a@example.com>", UriFault::BadAddress);
        row("mailto:a@-example.com", UriFault::BadAddress);
        row("mailto:a@0123456789012345678901234567890123456789012345678901234567890123.example", UriFault::BadAddress);
        row("mailto:a!b@example.com", UriFault::BareMark);
        row("mailto=a@example.com", UriFault::NotAUri);
        row("\"mailto:a@example.com\"", UriFault::Quotes);
        row("'mailto:a@example.com'", UriFault::Quotes);
        row("mailto:<a href=\"mailto:a@example.com\">a@example.com</a>", UriFault::Markup);
        row("[a@example.com](mailto:a@example.com)", UriFault::Markup);
        row("https://example.com/", UriFault::UnknownScheme);
    }
    void uris()
    {
        const auto fault = dmarc::readReportUri(QTest::currentDataTag()).fault;
        QTEST(fault ? int(*fault) : -1, "fault");
    }

    /// What a finding offers in place of an address is what the composed record holds.
    void findingAndRecordAgree_data()
    {
        QTest::addColumn<bool>("unused");
        for (const char *rua : {"mailto:<a href=\"mailto:a@example.com\">a@example.com</a>", "\"mailto:a@example.com\"",
                                "[a@example.com](mailto:a@example.com)", "a@example.com", "mailto://a@example.com",
                                "mailto: a@exa mple.com", "none", "https://example.com/", "'mailto:a@example.com'"})
            QTest::newRow(rua) << true;
    }
    void findingAndRecordAgree()
    {
        const std::string uri = QTest::currentDataTag();
        QVERIFY(!dmarc::readReportUri(uri).isUsable());
        QCOMPARE(dmarc::mendedReportUris(uri), dmarc::meant({"v=DMARC1; p=none; rua=" + uri}).rua);
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

MAILWORTHY_TEST(TestDmarcRecord, QCoreApplication)
#include "tst_dmarc_record.moc"
