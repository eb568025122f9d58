// SPDX-License-Identifier: Apache-2.0
// DKIM signatures on whole messages (RFC 6376, RFC 8301, RFC 8463), over zone texts.
#include "rfc8463.h"
#include "signedmail.h"
#include "suite.h"

using namespace dns;
using namespace test;

class TestDkimVerify : public QObject
{
    Q_OBJECT

private slots:
    void rfc8463AppendixA()
    {
        const std::string octets(test::rfc8463::message);
        const std::string zone(test::rfc8463::zone);
        QCOMPARE(told(octets, zone), QStringLiteral("pass, pass"));
        const auto both = verdicts(read(octets), zone);
        QCOMPARE(both[0].algorithm, std::string("ed25519-sha256"));
        QCOMPARE(both[0].selector, std::string("brisbane"));
        QCOMPARE(both[1].domain, std::string("football.example.com"));
        QCOMPARE(both[1].evidence->query, std::string("test._domainkey.football.example.com TXT"));

        std::string feeds = octets;
        std::erase(feeds, '\r');
        QCOMPARE(told(feeds, zone), QStringLiteral("pass, pass"));
        QCOMPARE(told("From joe@football.example.com Fri Jul 11 21:00:37 2003\n" + feeds, zone),
                 QStringLiteral("pass, pass"));
        for (std::size_t piece = 1; piece < 40; ++piece) {
            const auto cut = verdicts(read(octets, piece), zone);
            QCOMPARE(cut[0].result, dkim::Result::Pass);
            QCOMPARE(cut[1].result, dkim::Result::Pass);
        }
    }

    void everyChangedOctetIsSeen()
    {
        // Whatever octet of a signed field or of the body is another one, nothing passes.
        const std::string octets(test::rfc8463::message);
        const Zone zone = test::zone(std::string(test::rfc8463::zone));
        for (std::size_t at = octets.find("From: Joe"); at < octets.size(); ++at) {
            std::string other = octets;
            if (other[at] == '\r' || other[at] == '\n' || other[at] == ' ')
                continue;
            other[at] = static_cast<char>(other[at] ^ 1);
            const dkim::Message changed = read(other);
            const auto found =
                test::settled(zone, [&](const Answers &answers) { return dkim::verify(changed, answers, now); });
            for (const auto &verdict : found) {
                QVERIFY2(verdict.result != dkim::Result::Pass, other.substr(at > 10 ? at - 10 : 0, 20).c_str());
            }
        }
    }

    void changes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("relaxed");
        QTest::addColumn<QString>("simple");
        const QString good = QStringLiteral("pass");
        const QString body = QStringLiteral("fail body-hash");
        const QString header = QStringLiteral("fail signature");
        const auto row = [](const char *name, const char *from, const char *to, const QString &relaxed,
                            const QString &simple) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << relaxed << simple;
        };
        row("unchanged", "Hello", "Hello", good, good);
        row("6376 3.4.2 refolded", "Subject: The  plan", "Subject: The\r\n plan", good, header);
        row("6376 3.4.2 name in capitals", "Subject:", "SUBJECT:", good, header);
        row("6376 3.4.2 space added in a word", "The  plan", "The  pl an", header, header);
        row("6376 3.4.4 space at the end of a line", "Hello Bob,", "Hello Bob, ", good, body);
        row("6376 3.4.4 space in a line", "Hello Bob,", "Hello  Bob,", good, body);
        row("6376 3.4.4 space where none was", "Hello Bob,", "Hello B ob,", body, body);
        row("6376 3.4.3 empty line at the end", "is. \r\n\r\n", "is. \r\n\r\n\r\n", good, good);
        row("6376 3.4.3 empty line inside", "Bob,\r\n\r\n", "Bob,\r\n\r\n\r\n", body, body);
        row("6376 3.7 body changed", "here it is", "here it isn't", body, body);
        row("6376 3.7 body lost", "Hello Bob,\r\n\r\nhere it is. \r\n\r\n", "", body, body);
        row("6376 3.7 From changed", "anna@firm", "eve@firm", header, header);
        row("6376 3.7 field removed", "To: bob@other.example\r\n", "", header, header);
        row("6376 3.7 field that is not signed", "To: bob", "Received: by mx\r\nTo: bob", good, good);
        row("6376 3.7 order of fields", "To: bob@other.example\r\nSubject: The  plan\r\n",
            "Subject: The  plan\r\nTo: bob@other.example\r\n", good, good);
        row("6376 3.7 signature's own tag changed", "s=s1;", "s=s1; z=x;", header, header);
        row("6376 5.4.2 another field above", "From: Anna", "Subject: first\r\nFrom: Anna", good, good);
        row("6376 5.4.2 another field below", "\r\n\r\nHello", "\r\nSubject: last\r\n\r\nHello", header, header);
    }
    void changes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, relaxed);
        QFETCH(QString, simple);
        const std::string made = test::withSignature(plainMail, tags, rsa());
        QCOMPARE(told(replaced(made, from.toStdString(), to.toStdString()), usualZone()), relaxed);
        const std::string plain =
            test::withSignature(plainMail, replaced(tags, "c=relaxed/relaxed", "c=simple/simple"), rsa());
        QCOMPARE(told(replaced(plain, from.toStdString(), to.toStdString()), usualZone()), simple);
    }

    void signatureTags_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *from, const char *to, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(told);
        };
        row("6376 3.5 as it should be", "v=1", "v=1", "pass");
        row("6376 3.5 no version", "v=1; ", "", "permerror missing-tag");
        row("6376 3.5 version 2", "v=1", "v=2", "permerror unknown-version");
        row("6376 3.5 version 1.0", "v=1", "v=1.0", "permerror unknown-version");
        row("6376 3.2 case of tag names", "v=1", "V=1", "permerror missing-tag");
        row("6376 3.5 v not first", "v=1; a=rsa-sha256", "a=rsa-sha256; v=1", "pass");
        row("6376 3.2 unknown tag", "v=1", "v=1; r=y; foo=bar", "pass");
        row("6376 3.2 duplicate", "s=s1", "s=s1; s=s1", "permerror duplicate-tag");
        row("6376 3.2 duplicate of an unknown tag", "s=s1", "s=s1; zz=1; zz=1", "permerror duplicate-tag");
        row("6376 3.2 no equals sign", "s=s1", "s=s1; nonsense", "permerror syntax");
        row("6376 3.2 empty part", "s=s1", "s=s1; ;", "permerror syntax");
        row("6376 3.2 no tag name", "s=s1", "s=s1; 1a=2", "permerror syntax");
        row("6376 3.2 folded everywhere", "d=firm.example", "d\r\n =\r\n firm.example\r\n ", "pass");
        row("6376 3.5 no algorithm", "a=rsa-sha256; ", "", "permerror missing-tag");
        row("8301 3.1 rsa-sha1", "rsa-sha256", "rsa-sha1", "policy rsa-sha1");
        row("8463 3 unknown algorithm", "rsa-sha256", "rsa-sha512", "permerror unknown-algorithm");
        row("6376 3.5 algorithm in capitals", "rsa-sha256", "RSA-SHA256", "pass");
        row("6376 3.5 canonicalisation unknown", "relaxed/relaxed", "nofws", "permerror bad-tag");
        row("6376 3.5 canonicalisation of the body unknown", "relaxed/relaxed", "relaxed/nofws", "permerror bad-tag");
        row("6376 3.5 canonicalisation half", "relaxed/relaxed", "relaxed/", "permerror bad-tag");
        row("6376 3.5 canonicalisation of the body left out", "relaxed/relaxed", "relaxed", "pass");
        row("6376 3.5 canonicalisation left out", "c=relaxed/relaxed; ", "", "pass");
        row("6376 3.5 canonicalisations mixed", "relaxed/relaxed", "simple/relaxed", "pass");
        row("6376 3.5 no domain", "d=firm.example; ", "", "permerror missing-tag");
        row("6376 3.5 empty domain", "d=firm.example", "d=", "permerror bad-tag");
        row("6376 3.5 domain of one label", "d=firm.example", "d=example", "permerror bad-tag");
        row("6376 3.5 domain with a space", "d=firm.example", "d=firm. example", "permerror bad-tag");
        row("6376 3.5 domain with empty label", "d=firm.example", "d=firm..example", "permerror bad-tag");
        row("6376 3.5 domain with a final dot", "d=firm.example", "d=firm.example.", "permerror bad-tag");
        row("6376 3.5 domain in capitals", "d=firm.example", "d=FIRM.Example", "pass");
        row("8616 5 domain of U-labels nobody can read", "d=firm.example", "d=b\xC3\xBC.example", "permerror bad-tag");
        row("6376 3.5 selector missing", "s=s1; ", "", "permerror missing-tag");
        row("6376 3.5 selector bad", "s=s1", "s=s/1", "permerror bad-tag");
        row("6376 3.5 h missing", "; h=from:to:subject", "", "permerror missing-tag");
        row("6376 5.4 h without From", "h=from:to:subject", "h=to:subject", "permerror from-not-signed");
        row("6376 3.5 h empty", "h=from:to:subject", "h=", "permerror bad-tag");
        row("6376 3.5 h with an empty name", "h=from:to:subject", "h=from::subject", "permerror bad-tag");
        row("6376 3.5 h ends with a colon", "h=from:to:subject", "h=from:", "permerror bad-tag");
        row("6376 3.2 5234 2.3 words in any case", "c=relaxed/relaxed", "c=Relaxed/RELAXED; q=DNS/TXT", "pass");
        row("6376 3.5 h with spaces", "h=from:to:subject", "h=From : To :\r\n\tSubject", "pass");
        row("6376 3.5 h names an absent field", "h=from:to:subject", "h=from:to:subject:x-none:cc", "pass");
        row("6376 5.4.2 over-signed", "h=from:to:subject", "h=from:from:to:to:subject:subject", "pass");
        row("6376 3.5 h names signatures", "h=from:to:subject", "h=from:dkim-signature", "pass");
        row("6376 3.5 i in the domain", "s=s1", "s=s1; i=anna@firm.example", "pass");
        row("6376 3.5 i below the domain", "s=s1", "s=s1; i=anna@mail.firm.example", "pass");
        row("6376 3.5 i without a mailbox", "s=s1", "s=s1; i=@firm.example", "pass");
        row("6376 3.5 i elsewhere", "s=s1", "s=s1; i=anna@other.example", "permerror identity-outside-domain");
        row("6376 3.5 i with the same end", "s=s1", "s=s1; i=@notfirm.example", "permerror identity-outside-domain");
        row("6376 3.5 i above the domain", "s=s1", "s=s1; i=@example", "permerror identity-outside-domain");
        row("6376 3.5 i without an at sign", "s=s1", "s=s1; i=firm.example", "permerror bad-tag");
        row("6376 2.11 i quoted", "s=s1", "s=s1; i=a=40b=3B@firm.example", "pass");
        row("6376 2.11 i quoted badly", "s=s1", "s=s1; i=a=4@firm.example", "permerror bad-tag");
        row("6376 3.5 q for dns/txt", "s=s1", "s=s1; q=dns/txt", "pass");
        row("6376 3.5 q among others", "s=s1", "s=s1; q=http/json : dns/txt", "pass");
        row("6376 3.5 q unknown", "s=s1", "s=s1; q=http", "permerror bad-tag");
        row("6376 3.5 t", "s=s1", "s=s1; t=1700000000", "pass");
        row("6376 3.5 t is no number", "s=s1", "s=s1; t=-1", "permerror bad-tag");
        row("6376 3.5 x to come", "s=s1", "s=s1; t=1700000000; x=1800000001", "pass");
        row("6376 3.5 x passed", "s=s1", "s=s1; t=1700000000; x=1799999999", "policy expired");
        row("6376 3.5 x before t", "s=s1", "s=s1; t=1700000000; x=1700000000", "permerror expires-before-signed");
        row("6376 3.5 x of twelve digits", "s=s1", "s=s1; x=999999999999", "pass");
        row("6376 3.5 x of more digits than the grammar has", "s=s1", "s=s1; x=1234567890123", "permerror bad-tag");
        row("6376 3.5 t of more digits than the grammar has", "s=s1", "s=s1; t=0001700000000", "permerror bad-tag");
        row("6376 3.5 x is no number", "s=s1", "s=s1; x=soon", "permerror bad-tag");
        row("6376 3.5 l of the whole body", "s=s1", "s=s1; l=27", "pass body-length");
        row("6376 3.5 l of a part", "s=s1", "s=s1; l=5", "pass unsigned-tail");
        row("6376 8.2 l of nothing", "s=s1", "s=s1; l=0", "pass unsigned-tail");
        row("6376 3.5 l of more than there is", "s=s1", "s=s1; l=28", "fail body-short");
        row("6376 3.5 l is no number", "s=s1", "s=s1; l=x", "permerror bad-tag");
        row("6376 3.5 z is passed over", "s=s1", "s=s1; z=From:foo@eng.example|To:joe@example", "pass");
        row("6376 3.6.2 no key there", "s=s1", "s=none", "permerror no-key");
        row("8463 another kind of key", "s=s1", "s=e1", "permerror key-other-algorithm");
    }
    void signatureTags()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, told);
        std::string changed = replaced(tags, from.toStdString(), to.toStdString());
        // The helper reads l=x as text, so what is no number is put in once it has signed.
        const bool number = !changed.ends_with("l=x") && changed.find("l=x") == std::string::npos;
        const std::string made = number ? test::withSignature(plainMail, changed, rsa())
                                        : replaced(test::withSignature(plainMail, tags, rsa()), "s=s1", "s=s1; l=x");
        QCOMPARE(::told(made, usualZone()), told);
    }

    void valuesOfHashes_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("told");
        QTest::newRow("6376 3.5 no bh") << "bh" << "" << "permerror bad-tag";
        QTest::newRow("6376 3.5 bh no base64") << "bh" << "a$b" << "permerror bad-tag";
        QTest::newRow("6376 3.5 bh another") << "bh" << "AAAA" << "fail body-hash";
        QTest::newRow("6376 3.5 bh in the middle of an octet") << "bh" << "AAAAA" << "permerror bad-tag";
        QTest::newRow("6376 3.5 no b") << "b" << "" << "permerror bad-tag";
        QTest::newRow("6376 3.5 b no base64") << "b" << "!" << "permerror bad-tag";
        // base64string = … [ "=" [ "=" ] ], however many digits stand before them, here and in a key.
        QTest::newRow("6376 3.2 bh with one sign too many") << "bh" << "AAAA=" << "fail body-hash";
        QTest::newRow("6376 3.2 bh with three of them") << "bh" << "AAAA===" << "permerror bad-tag";
        QTest::newRow("6376 3.5 b another") << "b" << "AAAA" << "fail signature";
    }
    void valuesOfHashes()
    {
        QFETCH(QString, tag);
        QFETCH(QString, value);
        QFETCH(QString, told);
        std::string made = test::withSignature(plainMail, tags, rsa());
        const auto start = made.find(tag == "b" ? "\r\n b=" : " bh=") + (tag == "b" ? 5 : 4);
        const auto end = made.find(tag == "b" ? "\r\nFrom" : ";", start);
        made.replace(start, end - start, value.toStdString());
        QCOMPARE(::told(made, usualZone()), told);
    }

    void paddingMayBeLeftOut()
    {
        // 6376 §3.2: base64string may end without it. RSA-2048 needs "==" and SHA-256 "=".
        std::string made = test::withSignature(plainMail, tags, rsa());
        const std::string bh = made.substr(made.find("bh=") + 3, 43);
        const auto end = made.find("==\r\nFrom");
        QVERIFY(end != std::string::npos);
        QCOMPARE(told(made.erase(end, 2), usualZone()), QStringLiteral("pass"));
        const std::string bare = test::withSignature(plainMail, tags + "; bh=" + bh, rsa());
        QCOMPARE(bare.find(bh + '='), std::string::npos);
        QCOMPARE(told(bare, usualZone()), QStringLiteral("pass"));
    }

    void signedAhead_data()
    {
        QTest::addColumn<int>("ahead"); // seconds
        QTest::addColumn<QString>("told");
        QTest::newRow("6376 3.5 t now") << 0 << "pass";
        QTest::newRow("6376 3.5 t within what clocks differ") << 300 << "pass";
        QTest::newRow("6376 3.5 t in the future") << 301 << "pass signed-in-future";
    }
    void signedAhead()
    {
        QFETCH(int, ahead);
        QFETCH(QString, told);
        const std::string made =
            test::withSignature(plainMail, replaced(tags, "s=s1", "s=s1; t=" + std::to_string(now + ahead)), rsa());
        QCOMPARE(::told(made, usualZone()), told);
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("form");
        const QByteArray mail = QByteArray::fromStdString(plainMail);
        QByteArray wide;
        for (const char c : mail)
            wide.append(c).append('\0');
        QTest::newRow("5322 3.6 a message") << mail << "message";
        QTest::newRow("unsigned, of one field") << QByteArray("Subject: x\n\nHello\n") << "message";
        QTest::newRow("nothing") << QByteArray() << "empty";
        QTest::newRow("empty lines") << QByteArray("\r\n\n") << "empty";
        QTest::newRow("Outlook's format") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\n\n") + wide << "outlook";
        QTest::newRow("Outlook's format, without a line end")
            << QByteArray("\xd0\xcf\x11\xe0").leftJustified(1100000) << "outlook";
        QTest::newRow("UTF-16") << wide << "utf-16";
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfe") + wide << "utf-16";
        const QByteArray from = "From anna@firm.example Fri Jul 11 21:00:37 2003\n";
        QTest::newRow("4155 A a mailbox of one message") << from + mail + '\n' << "message";
        QTest::newRow("4155 A a mailbox of two") << from + mail + "\r\n" + from + mail << "mailbox";
        QTest::newRow("4155 A two with LF") << from + "Subject: a\n\n" + from + "Subject: b\n\n" << "mailbox";
        QTest::newRow("4155 A such a line without an empty one before it") << from + "Subject: a\n\nx\n" + from + "\n"
                                                                           << "message";
        QTest::newRow("4155 A quoted, and such words of a text")
            << from + "Subject: a\n\n\n>" + from + "\nFrom here on: it rains.\n"
            << "message";
        QTest::newRow("such a line where no mailbox is") << mail + "\r\n" + from << "message";
        QTest::newRow("a head without an end") << QByteArray(1100000, '\0') << "header-too-long";
        QTest::newRow("a PDF") << QByteArray("%PDF-1.4\n1 0 obj\n") << "other";
        QTest::newRow("a web page") << QByteArray("<html>\nDKIM: v=1\n</html>") << "other";
        QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x01\x02\x03") << "other";
    }
    void forms()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, form);
        for (const std::size_t piece : {std::size_t(7), std::string::npos})
            QCOMPARE(text(toText(read(octets.toStdString(), piece).form)), form);
    }

    /// What can be no message is not read to its end, which may never come.
    void refusedEarly()
    {
        dkim::MessageReader reader;
        const std::string zeros(64 * 1024, '\0');
        std::size_t read = 0;
        for (; !reader.isRefused() && read < 100 * zeros.size(); read += zeros.size())
            reader.feed(zeros);
        QVERIFY(read <= message::Reader::mostHeaderOctets + 2 * zeros.size());
        QCOMPARE(reader.finish().form, message::Form::HeaderTooLong);
        dkim::MessageReader good;
        good.feed(plainMail);
        QVERIFY(!good.isRefused());
    }

    void whatStandsInFrontIsSkipped()
    {
        const std::string made = test::withSignature(plainMail, tags, rsa());
        for (const char *front : {"\n", "\r\n\r\n", "\xef\xbb\xbf", "\r\nFrom anna@firm.example Mon Jan 1 2026\r\n"})
            QCOMPARE(told(front + made, usualZone()), QStringLiteral("pass"));
    }

    void placeOfB_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("6376 3.7 simple") << "simple";
        QTest::newRow("6376 3.7 relaxed") << "relaxed";
    }
    void placeOfB()
    {
        // Only the value of b= goes, however it is folded: a verifier must hash what stands around it as it stands.
        QFETCH(QString, way);
        const std::string made =
            test::withSignature(plainMail, replaced(tags, "relaxed/relaxed", way.toStdString() + "/simple"), rsa());
        const auto b = made.find("\r\n b=") + 5;
        const std::string folded = made.substr(0, b) + "\r\n\t" + made.substr(b, 40) + " \r\n  " + made.substr(b + 40);
        QCOMPARE(told(folded, usualZone()), QStringLiteral("pass"));
    }

    void repeatedFields()
    {
        // 6376 §5.4.2: from the bottom up; a third From on top is unsigned, in the middle it is seen.
        const std::string twice = "X-Tag: upper\r\nX-Tag: lower\r\n" + plainMail;
        const std::string made = test::withSignature(twice, replaced(tags, "h=from", "h=x-tag:from:x-tag"), rsa());
        QCOMPARE(told(made, usualZone()), QStringLiteral("pass"));
        QCOMPARE(told(replaced(made, "X-Tag: upper\r\nX-Tag: lower", "X-Tag: lower\r\nX-Tag: upper"), usualZone()),
                 QStringLiteral("fail signature"));
        QCOMPARE(told("X-Tag: top\r\n" + made, usualZone()), QStringLiteral("pass"));
        QCOMPARE(told(replaced(made, "X-Tag: upper\r\n", ""), usualZone()), QStringLiteral("fail signature"));

        const std::string over = test::withSignature(plainMail, replaced(tags, "h=from", "h=from:from"), rsa());
        QCOMPARE(told("From: eve@evil.example\r\n" + over, usualZone()), QStringLiteral("fail signature"));
        const std::string absent = test::withSignature(plainMail, tags + ":reply-to", rsa());
        QCOMPARE(told("Reply-To: eve@evil.example\r\n" + absent, usualZone()), QStringLiteral("fail signature"));
    }

    void severalSignatures()
    {
        const std::string first = test::withSignature(plainMail, tags, rsa());
        const std::string second = test::withSignature(
            first, "v=1; a=ed25519-sha256; c=simple/relaxed; d=firm.example; s=e1; h=from:dkim-signature", ed25519());
        QCOMPARE(told(second, usualZone()), QStringLiteral("pass, pass"));
        QCOMPARE(told(replaced(second, "s=s1", "s=s2"), usualZone()),
                 QStringLiteral("fail signature, permerror no-key"));
        QCOMPARE(told(replaced(second, "Bob", "Rob"), usualZone()), QStringLiteral("fail body-hash, fail body-hash"));

        std::string many = plainMail;
        for (int i = 0; i < 20; ++i)
            many = "DKIM-Signature: v=1\r\n" + many;
        const auto all = verdicts(read(many), usualZone());
        QCOMPARE(all.size(), 20u);
        QCOMPARE(all[19].cause, dkim::Cause::MissingTag);
        // What can never pass costs nothing and takes nobody's place.
        QCOMPARE(told(replaced(many, "DKIM-Signature: v=1\r\nFrom", first.substr(0, first.find("From: Anna")) + "From"),
                      usualZone())
                     .section(QStringLiteral(", "), -1),
                 QStringLiteral("pass"));
        for (int i = 0; i < 16; ++i)
            many = first.substr(0, first.find("From: Anna")) + many;
        const auto crowd = verdicts(read(first.substr(0, first.find("From: Anna")) + many), usualZone());
        QCOMPARE(crowd[15].cause, dkim::Cause::Good);
        QCOMPARE(crowd[16].cause, dkim::Cause::TooManySignatures);
        QCOMPARE(crowd[16].result, dkim::Result::Policy);
    }

    void lengths()
    {
        const std::string limited = replaced(tags, "s=s1", "s=s1; l=27");
        const std::string made = test::withSignature(plainMail, limited, rsa());
        QCOMPARE(told(made + "appended\r\n", usualZone()), QStringLiteral("pass unsigned-tail"));
        QCOMPARE(told(replaced(made, "Bob,", "Eve,"), usualZone()), QStringLiteral("fail body-hash"));
        QCOMPARE(told(replaced(made, "here it is. \r\n\r\n", ""), usualZone()), QStringLiteral("fail body-short"));
        // The same body hashed to two lengths at once.
        const std::string two = test::withSignature(made, replaced(tags, "s=s1", "s=s1; l=5"), rsa());
        QCOMPARE(told(two, usualZone()), QStringLiteral("pass unsigned-tail, pass body-length"));
    }
};

MAILWORTHY_TEST(TestDkimVerify, QCoreApplication)
#include "tst_dkim_verify.moc"
