// SPDX-License-Identifier: Apache-2.0
// Slips of the pen in SPF records, with the record as it was meant.
#include "suite.h"

#include "core/spf/lint.h"

#include <QTest>

namespace
{

std::optional<spf::Mistake> lint(const QStringList &strings)
{
    dns::Text text;
    for (const QString &string : strings)
        text.strings.push_back(string.toStdString());
    return spf::lint(text);
}

QString slip(const std::optional<spf::Mistake> &mistake)
{
    return mistake ? QString::fromStdString(std::string(toText(mistake->fault))) : QString();
}

void row(const char *record, const char *slip, const char *meant)
{
    QTest::newRow(record) << QString::fromUtf8(record) << slip << meant;
}

const char *const ip4 = "v=spf1 ip4:192.0.2.1 -all";
const char *const two = "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all";
const char *const include = "v=spf1 include:a.example -all";

/// Names of mechanisms, and what stands between name and value.
void rowsOfNames()
{
    row(ip4, "", "");
    row("google-site-verification=abc", "", "");
    row("our record is v=spf1 -all", "", "");
    row("v=spf1 ip:192.0.2.1 -all", "mistyped-name", ip4);
    row("v=spf1 ipv4:192.0.2.1 -all", "mistyped-name", ip4);
    row("v=spf1 ip:2001:db8::1 -all", "mistyped-name", "v=spf1 ip6:2001:db8::1 -all");
    row("v=spf1 192.0.2.1 -all", "mistyped-name", ip4);
    row("v=spf1 192.0.2.0/24 2001:db8::/32 -all", "mistyped-name", "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all");
    row("v=spf1 redirect:a.example", "mistyped-name", "v=spf1 redirect=a.example");
    for (const char *wrong : {"includes", "inclde", "inlcude", "imclude", "includee", "ncude"}) {
        const bool isTold = QString(wrong) != "ncude"; // two slips are a guess
        row(qPrintable(QString("v=spf1 %1:a.example -all").arg(wrong)), isTold ? "mistyped-name" : "unreadable",
            isTold ? include : "");
    }
    row("v=spf1 ?exist:a.example -all", "mistyped-name", "v=spf1 ?exists:a.example -all");
    row("v=spf1 redirct:a.example", "mistyped-name", "v=spf1 redirect=a.example");
    row("v=spf1 include=a.example -all", "equals-for-colon", include);
    row("v=spf1 ptr=a.example -all", "equals-for-colon", "v=spf1 ptr:a.example -all");
    row("v=spf1 exists=a.example -all", "equals-for-colon", "v=spf1 exists:a.example -all");
    row("v=spf1 mx all=foo", "equals-for-colon", "v=spf1 mx all");
    row("v=spf1 ipv6=2001:db8::1 -all", "equals-for-colon", "v=spf1 ip6:2001:db8::1 -all");
    row("v=spf1 a, mx, -all", "wrong-separator", "v=spf1 a mx -all");
    row("v=spf1 ip4:192.0.2.1,192.0.2.2 -all", "wrong-separator", two);
    row("v=spf1 ip4:192.0.2.1;ip4:192.0.2.2 -all", "wrong-separator", two);
    row("v=spf1; a; -all", "version-glued", "v=spf1 a -all");
    row("v=spf1: mx -all", "version-glued", "v=spf1 mx -all");
    row("v=spf1ip4:192.0.2.1 -all", "version-glued", ip4);
    row("v=spf1-all", "version-glued", "v=spf1 -all");
    // A ban, or a hyphen in between: who is let through by it later would be refused by a wrong guess.
    row("v=spf1-ip4:192.0.2.1 ip4:192.0.2.1", "version-glued", "");
}

/// A space too many, or one too few.
void rowsOfSpaces()
{
    // A space too many.
    row("v=spf1 ip4: 192.0.2.1 -all", "space-in-term", ip4);
    row("v=spf1 ip4:  192.0.2.1 -all", "space-in-term", ip4);
    row("v=spf1 +ip4: 192.0.2.1 -all", "space-in-term", "v=spf1 +ip4:192.0.2.1 -all");
    row("v=spf1 IP4: 192.0.2.1 -all", "space-in-term", ip4);
    row("v=spf1 ip: 192.0.2.1 -all", "space-in-term", ip4);
    row("v=spf1 ipv4: 192.0.2.1 -all", "space-in-term", ip4);
    row("v=spf1 ip4 :192.0.2.1 -all", "space-in-term", ip4);
    row("v=spf1 ip4 192.0.2.1 -all", "space-in-term", ip4);
    row("v=spf1 include : a.example -all", "space-in-term", include);
    row("v=spf1 include a.example -all", "space-in-term", include);
    row("v=spf1 a: mail.example.com -all", "space-in-term", "v=spf1 a:mail.example.com -all");
    // One too few.
    row("v=spf1 ip4:192.0.2.1-all", "glued-terms", ip4);
    row("v=spf1 ip4:192.0.2.1include:a.example -all", "glued-terms", "v=spf1 ip4:192.0.2.1 include:a.example -all");
    row("v=spf1 ip4:192.0.2.1mx -all", "glued-terms", "v=spf1 ip4:192.0.2.1 mx -all");
    row("v=spf1 ip4:192.0.2.0/24a -all", "glued-terms", "v=spf1 ip4:192.0.2.0/24 a -all");
    row("v=spf1 ip4:192.0.2.1a:a.example -all", "glued-terms", "v=spf1 ip4:192.0.2.1 a:a.example -all");
    row("v=spf1 ip4:192.0.2.1~include:a.example -all", "glued-terms", "v=spf1 ip4:192.0.2.1 ~include:a.example -all");
    row("v=spf1 ip6:2001:db8::1mx -all", "glued-terms", "v=spf1 ip6:2001:db8::1 mx -all");
    row("v=spf1 mx~all", "glued-terms", "v=spf1 mx ~all");
    row("v=spf1 include:a.example-all", "glued-terms", include); // by the letter of §12 a good name
    row("v=spf1 include:a.example~all", "glued-terms", "v=spf1 include:a.example ~all");
    row("v=spf1 redirect=a.example-all", "glued-terms", "v=spf1 redirect=a.example"); // §6.1: no all beside it
    row("v=spf1 include:a.example-all -all", "glued-terms", include);
    row("v=spf1 mx a v=spf1 include:a.example -all", "version-repeated", "v=spf1 mx a include:a.example -all");
    row("v=spf1 mx ~all v=spf1 include:a.example -all", "version-repeated", "v=spf1 mx include:a.example -all");
    row("v=spf1 mx +all v=spf1 a ~all", "version-repeated", "v=spf1 mx +all a ~all");
    // A ban that nobody reads today does not come to stand in front of whom receivers let through.
    row("v=spf1 include=a.example x=1,-ip4:192.0.2.1 ip4:192.0.2.1 -all", "equals-for-colon",
        "v=spf1 include:a.example x=1 ip4:192.0.2.1 -ip4:192.0.2.1 -all");
    row("v=spf1 include=a.example x=1,-ip4:192.0.2.1 redirect=b.example", "equals-for-colon", "");
}

/// What word processors do.
void rowsOfCharacters()
{
    row("v=spf1 \"a\" -all", "quoted", "v=spf1 a -all");
    row("\"v=spf1 a -all\"", "not-first", "v=spf1 a -all");
    row("v=spf1 a “mx” -all", "fancy-character", "v=spf1 a mx -all");
    row("v=spf1 a\xC2\xA0mx -all", "fancy-character", "v=spf1 a mx -all");
    row("v=spf1 a –all", "fancy-character", "v=spf1 a -all");
    row("v=spf1 a —all", "fancy-character", "v=spf1 a -all");
    row("v=spf1 a ˜all", "fancy-character", "v=spf1 a ~all");
    row("v=spf1 a é -all", "fancy-character", "");
    // Addresses.
    row("v=spf1 ip4:mail.example.com -all", "host-as-address", "v=spf1 a:mail.example.com -all");
    row("v=spf1 ip4:2001:db8::1 -all", "host-as-address", "v=spf1 ip6:2001:db8::1 -all");
    row("v=spf1 a:192.0.2.1 -all", "host-as-address", ip4);
    row("v=spf1 mx:192.0.2.1 -all", "host-as-address", ip4);
    row("v=spf1 include:192.0.2.1 -all", "host-as-address", ip4);
    row("v=spf1 ip4:192.0.2.0/255.255.255.0 -all", "address-spelling", "v=spf1 ip4:192.0.2.0/24 -all");
    row("v=spf1 ip4:192.000.002.001 -all", "address-spelling", ip4);
    row("v=spf1 ip6:[2001:db8::1] -all", "address-spelling", "v=spf1 ip6:2001:db8::1 -all");
    row("v=spf1 ip4:192.0.2.300 -all", "host-as-address", "");
    row("v=spf1 ip4:192.0.2.1x -all", "host-as-address", "");
}

/// §7.1 lets these pass for names.
void rowsOfTargets()
{
    const char *both = "v=spf1 mx include:a.example include:_b.example -all";
    row("v=spf1 mx include:a.example,include:_b.example -all", "wrong-separator", both);
    row("v=spf1 mx include:a.example;include:_b.example -all", "wrong-separator", both);
    row("v=spf1 mx include:a.example,_b.example -all", "wrong-separator", both);
    row("v=spf1 mx include:a.example , _b.example, -all", "wrong-separator", both);
    row("v=spf1 ip4:192.0.2.1,mail.example.com -all", "wrong-separator",
        "v=spf1 ip4:192.0.2.1 a:mail.example.com -all");
    row("v=spf1 redirect=a.example,b.example", "wrong-separator", "");
    row("v=spf1 include:http://a.example -all", "not-a-name", include);
    row("v=spf1 include:https://a.example/ -all", "not-a-name", include);
    row("v=spf1 include:include:a.example -all", "not-a-name", include);
    row("v=spf1 include:@a.example -all", "not-a-name", include);
    row("v=spf1 include::a.example -all", "not-a-name", include);
    row("v=spf1 a:https://mail.example.com -all", "not-a-name", "v=spf1 a:mail.example.com -all");
    row("v=spf1 ip4:ip4:192.0.2.1 -all", "not-a-name", ip4);
    row("v=spf1 include:a.example|b.example -all", "not-a-name", "");
    row("v=spf1 exists:%{l1r+-,}.%{d} ip6:::1 -all", "", "");
    row("v=spf1 <include:a.example> -all", "stray-character", include);
    row("v=spf1 include:a.example\\; -all", "stray-character", include);
}

/// A range is no prohibition.
void rowsOfRanges()
{
    row("v=spf1 ip4:192.0.2.10-192.0.2.20 -all", "address-range",
        "v=spf1 ip4:192.0.2.10/31 ip4:192.0.2.12/30 ip4:192.0.2.16/30 ip4:192.0.2.20 -all");
    row("v=spf1 ip4:192.0.2.0-255 -all", "address-range", "v=spf1 ip4:192.0.2.0/24 -all");
    row("v=spf1 ip4:192.0.2.20-192.0.2.10 -all", "address-range", "");
    row("v=spf1 ip4:192.0.2.1-192.0.3.254 -all", "address-range", "");
    row("v=spf1 ip4:192.0.2.10-ip4:192.0.2.20 -all", "address-range", "");
    row("v=spf1 ip4:192.0.2.10 -192.0.2.20 -all", "unreadable", "");
    row("v=spf1 ip4:192.0.2.10 - 192.0.2.20 -all", "unreadable", "");
    row("v=spf1 ip6:2001:db8::1-2001:db8::9 -all", "host-as-address", "");
    row("v=spf1 include:a.example-include:b.example -all", "not-a-name", "");
    // §6
    row("v=spf1 mx redirect=a.example redirect=A.example", "modifier-twice", "v=spf1 mx redirect=a.example");
    row("v=spf1 mx redirect=a.example redirect=b.example", "modifier-twice", "");
}

/// §4.5
void rowsOfVersions()
{
    row("v=spf1 include.a.example -all", "mistyped-name", include);
    row("v=spf1 +include.a.example -all", "mistyped-name", "v=spf1 +include:a.example -all");
    row("v=spf1 redirect.a.example", "mistyped-name", "v=spf1 redirect=a.example");
    row("v=spf1 ip4.192.0.2.1 -all", "mistyped-name", ip4);
    row("v=spf1 include:[a.example](http://a.example) -all", "not-a-name", include);
    row("v=spf1 [include:a.example](http://a.example) -all", "not-a-name", include);
    row("v=spf1 ip4:[192.0.2.1](http://192.0.2.1) -all", "not-a-name", ip4);
    // RFC 7208 §4.5: without its version a text is no record.
    row("ip4:192.0.2.1 -all", "no-version", ip4);
    row("v=spf ip4:192.0.2.1 -all", "no-version", ip4);
    row("spf1 ip4:192.0.2.1 -all", "no-version", ip4);
    row("v = spf1 ipv4:192.0.2.1 -all", "no-version", ip4);
    row("a mx", "", "");
    row("all", "", "");
    row("spf", "", "");
    row("v=spf10 mx -all", "version-glued", "v=spf1 mx -all");
    row("v=spf1.0 mx -all", "version-glued", "v=spf1 mx -all");
    row("v=spf1192.0.2.1 -all", "version-glued", ip4);
    row("spf2.0/mfrom -all", "sender-id", "");
    row("v=spf1 hello:world -all", "unreadable", "");
}

} // namespace

class TestSpfLint : public QObject
{
    Q_OBJECT

private slots:
    void slips_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("slip"); // empty: nothing is wrong
        QTest::addColumn<QString>("meant");
        rowsOfNames();
        rowsOfSpaces();
        rowsOfCharacters();
        rowsOfTargets();
        rowsOfRanges();
        rowsOfVersions();
    }
    void slips()
    {
        QFETCH(QString, record);
        const auto mistake = lint({record});
        QTEST(slip(mistake), "slip");
        QTEST(mistake ? QString::fromStdString(mistake->suggestion) : QString(), "meant");
        if (mistake && !mistake->suggestion.empty())
            QCOMPARE(slip(lint({QString::fromStdString(mistake->suggestion)})), QString()); // and now all is well
    }

    /// Windows-1252, as an old panel stores it.
    void octets_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no-break space") << QByteArray("v=spf1\x20"
                                                      "a\xA0-all");
        QTest::newRow("curly quotes") << QByteArray("v=spf1 \x93"
                                                    "a\x94 -all");
        QTest::newRow("en dash") << QByteArray("v=spf1 a \x96"
                                               "all");
    }
    void octets()
    {
        QFETCH(QByteArray, record);
        const auto mistake = spf::lint(dns::Text{{record.toStdString()}});
        QCOMPARE(slip(mistake), QString("fancy-character"));
        QCOMPARE(QString::fromStdString(mistake->suggestion), QString("v=spf1 a -all"));
    }

    /// A panel that takes no more octets cuts off whatever is too much.
    void cut_data()
    {
        QTest::addColumn<int>("octets");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("meant"); // its end; empty: nothing is wrong
        for (const int octets : {255, 512, 1024}) {
            QTest::addRow("%d octets, within an address", octets) << octets << "ip4:20" << "1 ~all";
            QTest::addRow("%d octets, within a name", octets)
                << octets << "include:_spf.ven" << "include:_spf.ven ~all";
            QTest::addRow("%d octets, within all", octets) << octets << "-al" << "1 -all";
            QTest::addRow("%d octets, in front of all", octets) << octets << "~" << "1 ~all";
            QTest::addRow("%d octets, behind a term", octets) << octets << "ip4:192.0.2.2" << "ip4:192.0.2.2 ~all";
            QTest::addRow("%d octets, whole", octets) << octets << "-all" << "";
        }
        QTest::newRow("another length, without an end") << 300 << "ip4:192.0.2.2" << "";
    }
    void cut()
    {
        QFETCH(int, octets);
        QFETCH(QString, last);
        QFETCH(QString, meant);
        QString record = "v=spf1";
        while (record.size() + 14 + last.size() + 1 <= octets)
            record += " ip4:192.0.2.1";
        const auto filled = octets - record.size() - last.size() - 1;
        record.insert(6, filled > 1 ? QString(" a") + QString(filled - 2, ' ') : QString(filled, ' '));
        record += ' ' + last;
        QCOMPARE(record.size(), octets);
        const auto mistake = spf::lint(dns::Text{{record.toStdString()}});
        QCOMPARE(slip(mistake), meant.isEmpty() ? QString() : QString("cut-off"));
        if (meant.isEmpty())
            return;
        QVERIFY2(QString::fromStdString(mistake->suggestion).endsWith(meant), mistake->suggestion.c_str());
        QVERIFY(spf::isUsable(mistake->suggestion));
    }

    /// RFC 7208 §3.3: strings join with nothing in between.
    void seams_data()
    {
        QTest::addColumn<QStringList>("strings");
        QTest::addColumn<QString>("meant"); // empty: nothing is wrong
        QTest::newRow("lost") << QStringList{"v=spf1 ip4:192.0.2.1", "include:a.example -all"}
                              << "v=spf1 ip4:192.0.2.1 include:a.example -all";
        QTest::newRow("lost before the end")
            << QStringList{"v=spf1 include:a.example", "-all"} << "v=spf1 include:a.example -all";
        QTest::newRow("behind the version, a word each")
            << QStringList{"v=spf1", "+a", "+mx", "include:a.example", "~all"}
            << "v=spf1 +a +mx include:a.example ~all";
        QTest::newRow("a word each, one misspelt")
            << QStringList{"v=spf1", "a", "ipv4:192.0.2.1", "-all"} << "v=spf1 a ip4:192.0.2.1 -all";
        QTest::newRow("a word each, some cut at their signs")
            << QStringList{"v=spf1", "include:", "a.example", "ip4:192.0.2.0", "/24", "-", "all"}
            << "v=spf1 include:a.example ip4:192.0.2.0/24 -all";
        QTest::newRow("behind the version, several words")
            << QStringList{"v=spf1", "a mx", "include:a.example -all"} << "v=spf1 a mx include:a.example -all";
        QTest::newRow("kept") << QStringList{"v=spf1 ip4:192.0.2.1 ", "include:a.example -all"} << "";
        QTest::newRow("within a word") << QStringList{"v=spf1 include:a.ex", "ample -all"} << "";
        QTest::newRow("within a name, behind a dot") << QStringList{"v=spf1 include:spf.banco.com.", "mx -all"} << "";
        QTest::newRow("within a name, before one") << QStringList{"v=spf1 include:spf.", "mx.example -all"} << "";
        QTest::newRow("a name that begins like a term")
            << QStringList{"v=spf1 include:spf-", "mxhost.example -all"} << "";
    }
    void seams()
    {
        QFETCH(QStringList, strings);
        QFETCH(QString, meant);
        const auto mistake = lint(strings);
        QCOMPARE(slip(mistake), meant.isEmpty() ? QString() : QString("lost-space"));
        QCOMPARE(mistake ? QString::fromStdString(mistake->suggestion) : QString(), meant);
    }
};

MAILWORTHY_TEST(TestSpfLint, QCoreApplication)
#include "tst_spf_lint.moc"
