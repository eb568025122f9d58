// SPDX-License-Identifier: Apache-2.0
// RFC 6376 §3.6.1: damaged records whose key is whole, and what is to be written instead.
#include "findings.h"
#include "keyfaults.h"
#include "suite.h"
#include "zonetest.h"

#include "core/base64.h"
#include "core/dkim/check.h"
#include "core/dkim/der.h"
#include "core/dkim/key.h"
#include "core/dkim/mend.h"

using namespace dns;
using test::text;

namespace
{

const std::string edwards = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="; // RFC 8463 appendix A.2

/// A key with plus signs in it, so that they can be lost.
const dkim::PublicKey &key()
{
    static const dkim::PublicKey made = [] {
        for (;;) {
            const auto pair = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
            const dkim::PublicKey key = pair->publicKey();
            const std::string digits = key.recordText().substr(key.recordText().find("p=") + 2);
            const bool seam = digits[99] != '+' && digits[100] != '+'; // where rows cut it in two
            if (seam && digits.find('+') != std::string::npos && digits.find('/') != std::string::npos)
                return key;
        }
    }();
    return made;
}

/// p= of the key.
QString digits()
{
    const QString record = text(key().recordText());
    return record.mid(record.indexOf("p=") + 2);
}

QString anotherKey()
{
    static const auto pair = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    const QString record = text(pair->publicKey().recordText());
    return record.mid(record.indexOf("p=") + 2);
}

QString inStrings(const QString &value)
{
    QString strings;
    for (qsizetype at = 0; at < value.size(); at += 250)
        strings += " \"" + value.mid(at, 250) + '"';
    return strings;
}

} // namespace

class TestDkimMend : public QObject
{
    Q_OBJECT

private slots:
    void mended_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<QString>("mended"); // "p" stands for the key's digits; empty: nothing can be written
        const QString p = digits();
        const QString plain = "v=DKIM1; k=rsa; p=" + p;
        const auto halves = [&p](const char *between) { return p.left(100) + between + p.mid(100); };
        const auto row = [](const char *name, const QString &damaged, const QString &mended) {
            QTest::newRow(name) << damaged << mended;
        };
        row("as it is", plain, plain);
        row("escaped semicolons", "v=DKIM1\\; k=rsa\\; p=" + p, plain);
        row("twice escaped", "v=DKIM1\\\\; k=rsa\\\\; p=" + p + "\\\\;", plain);
        row("missing semicolons", "v=DKIM1 k=rsa p=" + p, plain);
        row("missing semicolons and spaces", "v=DKIM1k=rsap=" + p, plain);
        row("a missing semicolon behind the key", "v=DKIM1; k=rsa; p=" + p + " t=s", "v=DKIM1; k=rsa; t=s; p=" + p);
        row("commas", "v=DKIM1, k=rsa, p=" + p, plain);
        row("colons", "v=DKIM1: k=rsa: p=" + p, plain);
        row("semicolons in a row", ";v=DKIM1;; k=rsa; p=" + p + ";;", plain);
        row("quotation marks where strings meet", "v=DKIM1; k=rsa; p=" + halves("\" \""), plain);
        row("quotation marks with a plus sign lost", "v=DKIM1; k=rsa; p=" + halves("\"\t\"").replace('+', ' '), plain);
        row("quotation marks around it", '"' + plain + '"', plain);
        row("escaped quotation marks", "\\\"" + plain + "\\\"", plain);
        row("curly ones", "\xE2\x80\x9C" + plain + "\xE2\x80\x9D", plain);
        row("no-break spaces", "v=DKIM1;\u00A0k=rsa;\u00A0p=" + p, plain);
        row("entities", "&quot;v=DKIM1; k=rsa; p=" + p + "&quot;", plain);
        row("entities in the key", "v=DKIM1; k=rsa; p=" + QString(p).replace('+', "&#43;"), plain);
        row("line ends of a web page", "v=DKIM1; k=rsa; p=" + halves("<br>"), plain);
        row("line ends", "v=DKIM1; k=rsa;\r\n p=" + halves("\r\n\t"), plain);
        row("PEM lines", "v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY----- " + p + " -----END PUBLIC KEY-----", plain);
        row("a line of a zone file", "s1._domainkey IN TXT ( \"v=DKIM1; k=rsa; p=" + halves("\" \"") + "\" )", plain);
        row("v= not first", "k=rsa; v=DKIM1; p=" + p, plain);
        row("no v=", "k=rsa; p=" + p, plain);
        row("another version", "v=DKIM2; k=rsa; p=" + p, plain);
        row("small letters", "v=dkim1; k=rsa; p=" + p, plain);
        row("capitals", "V=DKIM1; K=rsa; P=" + p, plain);
        row("k= of another kind", "v=DKIM1; k=ed25519; p=" + p, plain);
        row("k= that does not exist", "v=DKIM1; k=rsa2048; p=" + p, plain);
        row("k= of another kind, the other way", "v=DKIM1; k=rsa; p=" + text(edwards),
            "v=DKIM1; k=ed25519; p=" + text(edwards));
        row("8463 4.2 no k=", "v=DKIM1; p=" + text(edwards), "v=DKIM1; k=ed25519; p=" + text(edwards));
        row("8463 4.2 wrapped", "v=DKIM1; k=ed25519; p=MCowBQYDK2VwAyEA" + text(edwards),
            "v=DKIM1; k=ed25519; p=" + text(edwards));
        row("8463 4.2 escaped, with a flag", "v=DKIM1\\; k=ed25519\\; t=s\\; p=" + text(edwards),
            "v=DKIM1; k=ed25519; t=s; p=" + text(edwards));
        row("8463 4.2 plus signs", "v=DKIM1; k=ed25519; p=" + text(edwards).replace('V', '+').replace('+', ' '),
            "v=DKIM1; k=ed25519; p=" + text(edwards).replace('V', '+'));
        row("plus signs became spaces", "v=DKIM1; k=rsa; p=" + QString(p).replace('+', ' '), plain);
        row("4648 5 letters for URLs", "v=DKIM1; k=rsa; p=" + QString(p).replace('+', '-').replace('/', '_'), plain);
        row("an apostrophe", "v=DKIM1; k=rsa; p=" + halves("'"), plain);
        row("the key alone", p, plain);
        row("the key alone, with what is around it in a file",
            "-----BEGIN PUBLIC KEY-----" + p + "-----END PUBLIC KEY-----", plain);
        row("something behind the key", plain + "A", plain);
        row("3.6.1 PKCS#1", "v=DKIM1; p=" + text(toBase64(dkim::rsaInfo(key().key, key().exponent).substr(24))), plain);
        row("h= without a hash", "v=DKIM1; h=rsa-sha256; k=rsa; p=" + p, plain);
        row("h= empty", "v=DKIM1; h=; k=rsa; p=" + p, plain);
        row("8301 3.1 h=sha1", "v=DKIM1; h=sha1; k=rsa; p=" + p, plain);
        row("h= with one that exists", "v=DKIM1\\; h=sha256:rsa-sha256\\; k=rsa\\; p=" + p,
            "v=DKIM1; k=rsa; h=sha256; p=" + p);
        row("s= that does not exist", "v=DKIM1; k=rsa; s=smtp; p=" + p, plain);
        row("s= with one that exists", "v=DKIM1; k=rsa; s=email:smtp; p=" + p, "v=DKIM1; k=rsa; s=email; p=" + p);
        row("8460 3 a key for other reports", "v=DKIM1; k=rsa; s=tlsrpt; p=" + p, "");
        row("t=y goes", "v=DKIM1; k=rsa; t=y; p=" + p, plain);
        row("t=s stays", "v=DKIM1; k=rsa; t=s:y; p=" + p, "v=DKIM1; k=rsa; t=s; p=" + p);
        row("what the server printed stays",
            "v=DKIM1\\; h=sha256\\; k=rsa\\; s=email\\; t=s\\; n=key of 2026\\; p=" + p,
            "v=DKIM1; k=rsa; h=sha256; s=email; t=s; n=key of 2026; p=" + p);
        row("3.2 a note with other letters", "v=DKIM1; k=rsa; n=caf\u00E9; p=" + p, plain);
        row("3.2 a tag twice", "v=DKIM1; k=rsa; k=rsa; p=" + p, plain);
        row("3.2 the key twice", "v=DKIM1; k=rsa; p=" + p + "; p=" + p, plain);
        row("3.2 two keys", "v=DKIM1; k=rsa; p=" + p + "; p=" + anotherKey(), "");
        row("cut off", "v=DKIM1\\; k=rsa\\; p=" + p.left(200), "");
        row("a digit lost", "v=DKIM1; k=rsa; p=" + p.left(200) + p.mid(201), "");
        row("3.6.1 withdrawn", "v=DKIM1\\; k=rsa\\; p=", "");
        row("no key", "v=DKIM1; k=rsa", "");
        row("another text", "v=spf1 -all", "");
        row("8301 3.2 too short for anybody",
            "k=rsa; v=DKIM1; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAL0nVG1vvJpJCmBTWKTCFKVn1TIcFMRVZpCPiU1k1zqOUX4Kb8T3o9XQ"
            "9dZ7Jc0Wvb1bOx6oZbNi4v3Rk8cY0ysCAwEAAQ==",
            "");
    }
    void mended()
    {
        QFETCH(QString, damaged);
        const std::string octets = damaged.toStdString();
        QTEST(text(dkim::mended(octets).value_or("")), "mended");
        for (std::size_t length = 0; length <= octets.size(); length += 7)
            dkim::mended(std::string_view(octets).substr(0, length)); // every piece is survived
    }

    void several_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("mended");
        const QString plain = "v=DKIM1; k=rsa; p=" + digits();
        QTest::newRow("3.6.2.2 a damaged copy beside the key")
            << QStringList{"v=DKIM1\\; p=" + digits(), plain} << plain;
        QTest::newRow("3.6.2.2 another text beside the key") << QStringList{"hello", plain} << plain;
        QTest::newRow("3.6.2.2 a good one beside the rest of another")
            << QStringList{plain, "v=DKIM1; p=" + anotherKey().left(200)} << plain;
        QTest::newRow("3.6.2.2 two keys") << QStringList{plain, "v=DKIM1; p=" + anotherKey()} << "";
        QTest::newRow("3.6.2.2 two keys, one of them damaged")
            << QStringList{plain, "v=DKIM1\\; p=" + anotherKey()} << "";
        QTest::newRow("3.6.2.2 halves") << QStringList{plain.mid(255), plain.left(255)} << plain;
        QTest::newRow("3.6.2.2 none") << QStringList{"hello", "v=DKIM1; p="} << "";
    }
    void several()
    {
        QFETCH(QStringList, texts);
        std::vector<std::string> octets;
        for (const QString &each : texts)
            octets.push_back(each.toStdString());
        QTEST(text(dkim::mendedOfSeveral(octets, {}).value_or("")), "mended");
    }

    /// One slip is one finding, which says whose record it is and what to write.
    void findings_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("told"); // codes and problems
        QTest::addColumn<QString>("cure"); // "mended", the vendor, the target
        const QString name = QStringLiteral("s1._domainkey.example.com. ");
        const QString p = digits();
        const auto row = [&name](const char *title, const QString &value, const char *told, const char *cure) {
            QTest::newRow(title) << name + "TXT" + inStrings(value) + '\n' << told << cure;
        };
        row("plus signs became spaces", "v=DKIM1; k=rsa; p=" + QString(p).replace('+', ' '),
            "dkim-key-damaged blank-for-plus", "mended");
        row("4648 5 letters for URLs", "v=DKIM1; k=rsa; p=" + QString(p).replace('+', '-').replace('/', '_'),
            "dkim-key-damaged url-letters", "mended");
        row("a digit lost", "v=DKIM1; k=rsa; p=" + p.left(200) + p.mid(201), "dkim-key-damaged lost-digits", "");
        row("h= without a hash", "v=DKIM1; h=rsa-sha256; k=rsa; p=" + p, "dkim-syntax unknown-hash", "mended");
        row("8301 3.1 h=sha1", "v=DKIM1; h=sha1; k=rsa; p=" + p, "dkim-syntax without-sha256", "mended");
        row("s= that does not exist", "v=DKIM1; k=rsa; s=smtp; p=" + p, "dkim-syntax not-for-mail", "mended");
        row("3.6.1 t=s:y", "v=DKIM1; k=rsa; t=s:y; p=" + p, "dkim-test-flag|dkim-ok", "mended");
        row("3.2 a note with other letters", "v=DKIM1; k=rsa; n=caf\\195\\169; p=" + p,
            "dkim-key-damaged fancy-character|dkim-ok", "mended");
        row("3.6.1 no fault, a space", "v=DKIM1; k=rsa; p=" + p.left(50) + ' ' + p.mid(50),
            "dkim-key-damaged space-in-key|dkim-ok", "");
        row("a name where an alias belongs", "s1.domainkey.u123.wl045.vendor.example", "dkim-syntax alias-as-text",
            "s1.domainkey.u123.wl045.vendor.example");
        row("the same with a final dot", "dkim._domainkey.vendor.example.", "dkim-syntax alias-as-text",
            "dkim._domainkey.vendor.example");
        row("the same with its type", "CNAME dkim.vendor.example", "dkim-syntax alias-as-text", "dkim.vendor.example");
        row("no name", "hello", "dkim-syntax tag-list|dkim-key-damaged no-key-tag", "");
        const QString damaged = "TXT" + inStrings("k=rsa; v=DKIM1; p=" + p) + '\n';
        QTest::newRow("at a service") << name + "CNAME k.vendor.example.\nk.vendor.example. " + damaged
                                      << "dkim-syntax wrong-version" << "k.vendor.example";
        QTest::newRow("at a name of one's own")
            << name + "CNAME k.example.com.\nk.example.com. " + damaged << "dkim-syntax wrong-version" << "mended";
        QTest::newRow("1035 5.1 the domain behind the target")
            << name + "CNAME s1.domainkey.u123.wl045.sendgrid.net.example.com.\n"
            << "dkim-missing" << "s1.domainkey.u123.wl045.sendgrid.net";
        QTest::newRow("1035 5.1 the same, and the key is there")
            << name + "CNAME k.vendor.example.com.\nk.vendor. TXT \"v=DKIM1; p=" + text(edwards) + "\"\n"
            << "dkim-missing" << "k.vendor";
        QTest::newRow("a target that does not exist") << name + "CNAME dkim.mail.example.com.\n"
                                                      << "dkim-missing" << "";
        QTest::newRow("a target of a service that does not exist") << name + "CNAME k.vendor.example.\n"
                                                                   << "dkim-missing" << "";
    }
    void findings()
    {
        QFETCH(QString, zone);
        Setup setup;
        setup.domain = test::name("example.com");
        setup.selectors = {{"s1", true}};
        const Zone world =
            test::zone("example.com. SOA a. b. 1 1 1 1 1\nvendor.example. SOA a. b. 1 1 1 1 1\n" + zone.toStdString());
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dkim::findings(dkim::look(setup, dns)); });
        QStringList told;
        QString cure;
        for (const Finding &finding : found) {
            told << QString(text(toText(finding.code)) + ' ' + test::faultOf(finding)).trimmed();
            const finding::Repair repair = test::repairOf(finding) ? *test::repairOf(finding) : finding::Repair{};
            if (!repair.record.empty()) {
                QCOMPARE(dkim::parseKeyRecord(repair.record).key, key().key);
                QVERIFY(dkim::parseKeyRecord(repair.record).problems.empty());
                cure = "mended";
            }
            for (const auto &name : {repair.vendor, test::targetOf(finding)})
                cure += name ? text(name->toText()) : QString();
        }
        QTEST(told.join('|'), "told");
        QTEST(cure, "cure");
    }

    /// The names of a zone above the mail domain: forms append the zone, and people leave labels out.
    void elsewhere_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("stays");
        QTest::newRow("1035 5.1 the zone behind the full name")
            << "s1._domainkey.news.example.com.example.com" << false;
        QTest::newRow("1035 5.1 the domain behind the full name")
            << "s1._domainkey.news.example.com.news.example.com" << false;
        QTest::newRow("a label left out") << "s1._domainkey.example.com" << true;
    }
    void elsewhere()
    {
        QFETCH(QString, place);
        Setup setup;
        setup.domain = test::name("news.example.com");
        setup.selectors = {{"s1", true}};
        const Zone world = test::zone("example.com. SOA a. b. 1 1 1 1 1\nnews.example.com. A 192.0.2.1\n" +
                                      (place + ". TXT" + inStrings("v=DKIM1; p=" + digits())).toStdString() + '\n');
        const auto found =
            test::settled(world, [&](const Answers &dns) { return dkim::findings(dkim::look(setup, dns)); });
        QCOMPARE(test::codes(found), QString("dkim-missing dkim-on-wrong-name"));
        const auto told = test::argumentsOf<finding::DkimOnWrongName>(found);
        QVERIFY(told);
        QCOMPARE(told->found, test::name(place.toStdString()));
        QCOMPARE(told->name, test::name("s1._domainkey.news.example.com"));
        QTEST(told->stays, "stays");
    }

    /// What is left of our own key is our own key.
    void ownKey_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("same");
        const QString p = digits();
        QTest::newRow("a digit lost") << "v=DKIM1; k=rsa; p=" + p.left(200) + p.mid(201) << true;
        QTest::newRow("a digit lost early") << "v=DKIM1; k=rsa; p=" + p.left(50) + p.mid(51) << true;
        QTest::newRow("plus signs became spaces") << "v=DKIM1; k=rsa; p=" + QString(p).replace('+', ' ') << true;
        QTest::newRow("letters for URLs") << "v=DKIM1; p=" + QString(p).replace('+', '-').replace('/', '_') << true;
        QTest::newRow("another, a digit lost")
            << "v=DKIM1; k=rsa; p=" + anotherKey().left(200) + anotherKey().mid(201) << false;
    }
    void ownKey()
    {
        QFETCH(QString, value);
        QFETCH(bool, same);
        const Zone world = test::zone(("s1._domainkey.example.com. TXT" + inStrings(value) + '\n').toStdString());
        const dkim::Inspection found = test::settled(world, [&](const Answers &dns) {
            return dkim::inspect("s1", test::name("example.com"), key().recordText(), true, dns);
        });
        QCOMPARE(found.sameKey.value_or(false), same);
        QCOMPARE(found.mended.value_or(""), key().recordText());
        QCOMPARE(test::codes(dkim::findings(found)).contains("dkim-key-not-ours"),
                 value.contains(anotherKey().left(200)));
    }

    /// RFC 8301 §3.2.
    void large_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("codes");
        QTest::newRow("4096") << 4096 << "dkim-ok";
        QTest::newRow("4104") << 4104 << "dkim-key-large dkim-ok";
        QTest::newRow("16384") << 16384 << "dkim-key-large dkim-ok";
        QTest::newRow("16392") << 16392 << "dkim-key-large:error";
    }
    void large()
    {
        QFETCH(int, bits);
        const std::string info = dkim::rsaInfo(std::string(std::size_t(bits / 8), '\xC3'), "\x01\x00\x01");
        Setup setup;
        setup.domain = test::name("example.com");
        setup.selectors = {{"s1", true}};
        const Zone world = test::zone(
            ("s1._domainkey.example.com. TXT" + inStrings("v=DKIM1; p=" + text(toBase64(info))) + '\n').toStdString());
        QTEST(test::codes(
                  test::settled(world, [&](const Answers &dns) { return dkim::findings(dkim::look(setup, dns)); })),
              "codes");
    }

    /// A place is one of the text that stands there, however it was mended for reading.
    void placesAreInTheText()
    {
        const QByteArray octets = QByteArray::fromBase64("dj1ES0kXAAAAAAAAADI1NTE5MyBoPXNoeyJuYW1JTWFhNTY7MTsgaz0=");
        const std::string odd = octets.toStdString();
        const std::string long_ = "v=DKIM1\\; h=sha1\\; k=dsa p=AAAA";
        for (const std::string &each : {odd, long_}) {
            for (const dkim::Problem &problem : dkim::parseKeyRecord(each).problems)
                QVERIFY2(problem.offset <= each.size(), toText(problem.fault).data());
        }
        for (const dkim::Problem &problem : dkim::parseKeyRecord(long_).problems) {
            if (problem.fault == dkim::Fault::UnknownKeyType)
                QCOMPARE(problem.offset, long_.find("dsa"));
        }
    }
};

MAILWORTHY_TEST(TestDkimMend, QCoreApplication)
#include "tst_dkim_mend.moc"
