// SPDX-License-Identifier: Apache-2.0
// The key records that signatures are checked with (RFC 6376 §3.6.1, RFC 8301), and DNS that fails.
#include "rfc8463.h"
#include "signedmail.h"
#include "suite.h"

using namespace dns;
using namespace test;

class TestDkimVerifyKeys : public QObject
{
    Q_OBJECT

private slots:
    void keys_data()
    {
        QTest::addColumn<QByteArray>("records");
        QTest::addColumn<QString>("told");
        const QByteArray good = QByteArray::fromStdString(rsa().record());
        const QByteArray p = good.mid(good.indexOf("p=") + 2);
        const auto row = [](const char *name, const QByteArray &record, const char *told) {
            QTest::newRow(name) << record << QString::fromLatin1(told);
        };
        row("6376 3.6.1 good", good, "pass");
        row("6376 3.6.1 only p", "p=" + p, "pass");
        row("6376 3.6.1 revoked", "v=DKIM1; p=", "permerror key-revoked");
        row("6376 3.6.1 version", "v=DKIM2; p=" + p, "permerror key-damaged");
        row("6376 3.6.1 no p", "v=DKIM1; k=rsa", "permerror key-damaged");
        row("6376 3.6.1 cut off", good.left(200), "permerror key-damaged");
        row("6376 3.6.1 no base64", "v=DKIM1; p=a$b", "permerror key-damaged");
        row("6376 3.6.1 text of something else", "v=spf1 -all", "permerror key-damaged");
        row("6376 3.2 6.1.2 two semicolons", replaced(rsa().record(), "; k", ";; k").c_str(), "permerror key-damaged");
        row("6376 3.2 6.1.2 no tag list, revoked", "v=DKIM1; foo; p=", "permerror key-damaged");
        row("6376 6.1.2 a line of a zone file", "s1._domainkey IN TXT " + good, "permerror key-damaged");
        row("6376 3.2 a hyphen in an unknown name", good + "; x-y=z", "pass");
        row("6376 3.6.1 escaped semicolon in a note", "v=DKIM1; n=a\\\\; p=" + p, "pass");
        row("6376 3.2 duplicate tag", good + "; k=rsa", "permerror key-damaged");
        row("6376 3.6.1 h with sha256", good + "; h=sha1:sha256", "pass");
        row("6376 6.1.2 h without sha256", good + "; h=sha1", "permerror key-without-sha256");
        row("6376 3.6.1 s=email", good + "; s=other:email", "pass");
        row("6376 3.6.1 h with no hash", good + "; h=rsa-sha256", "permerror key-without-sha256");
        row("6376 3.2 5234 2.3 words in any case", "v=DKIM1; k=RSA; h=SHA256; s=EMAIL; p=" + p, "pass");
        row("6376 3.2 padding that the digits do not need", good + "=", "pass");
        row("6376 3.2 a note with other letters", "v=DKIM1; n=caf\\195\\169; p=" + p, "pass");
        row("6376 3.2 an unknown tag with a control character", "v=DKIM1; y=a\\001b; p=" + p, "pass");
        row("6376 3.2 other letters in a tag that counts", "v=DKIM1; s=email\\195\\169; p=" + p,
            "permerror key-not-for-mail");
        row("spaces in place of plus signs", "v=DKIM1; p=" + QByteArray(p).replace('+', ' '),
            p.contains('+') ? "permerror key-damaged" : "pass");
        row("6376 6.1.2 s=other", good + "; s=other", "permerror key-not-for-mail");
        row("6376 6.1.2 k of another kind", "v=DKIM1; k=dsa; p=" + p, "permerror key-other-algorithm");
        row("8463 4 k of the other kind", QByteArray::fromStdString(ed25519().record()),
            "permerror key-other-algorithm");
        row("6376 3.6.1 t=y", good + "; t=y", "pass test-key");
        row("6376 3.6.1 t=s and i in the domain", good + "; t=s", "pass");
        row("another key", QByteArray::fromStdString(test::SigningKey(1024).record()), "fail signature");
        row("8301 3.2 under 1024 bits", QByteArray::fromStdString(test::SigningKey(768).record()), "policy key-small");
        row("6376 6.1.2 two, the second good", "v=DKIM1; p=\n" + good, "pass several-keys");
        row("6376 6.1.2 two, none good", "v=DKIM1; p=\nv=DKIM1; p=a$b", "permerror key-revoked");
        row("6376 6.1.2 a key beside other text", "hello\n" + good, "pass");
    }
    void keys()
    {
        QFETCH(QByteArray, records);
        QFETCH(QString, told);
        std::string zone;
        for (const QByteArray &record : records.split('\n'))
            zone += keyAt("s1._domainkey.firm.example.", record.toStdString());
        const std::string made = test::withSignature(plainMail, tags, rsa());
        // Two records at one name may come back in any order.
        const QString got = ::told(made, zone);
        if (records == "v=DKIM1; p=\nv=DKIM1; p=a$b")
            QVERIFY(got == told || got == QLatin1String("permerror key-damaged"));
        else
            QCOMPARE(got, told);
    }

    void strictKey()
    {
        const std::string zone = keyAt("s1._domainkey.firm.example.", rsa().record() + "; t=s");
        const std::string below =
            test::withSignature(plainMail, replaced(tags, "s=s1", "s=s1; i=@mail.firm.example"), rsa());
        QCOMPARE(told(below, zone), QStringLiteral("permerror key-forbids-identity"));
        const std::string at = test::withSignature(plainMail, replaced(tags, "s=s1", "s=s1; i=a@FIRM.example"), rsa());
        QCOMPARE(told(at, zone), QStringLiteral("pass"));
    }

    void dnsFailures_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("6376 6.1.2 SERVFAIL") << "SERVFAIL";
        QTest::newRow("6376 6.1.2 REFUSED") << "REFUSED";
        QTest::newRow("6376 6.1.2 no answer") << "TIMEOUT";
    }
    void dnsFailures()
    {
        QFETCH(QString, statement);
        const std::string zone =
            "; !" + statement.toStdString() + " s1._domainkey.firm.example. TXT\nfirm.example. A 192.0.2.1\n";
        const std::string made = test::withSignature(plainMail, tags, rsa());
        QCOMPARE(told(made, zone), QStringLiteral("temperror dns"));
        // Nor is a changed body a reason to say fail before the key is there: its owner may have revoked it.
        QCOMPARE(told(replaced(made, "Bob", "Eve"), zone), QStringLiteral("temperror dns"));
        QCOMPARE(told(made, "firm.example. A 192.0.2.1\n"), QStringLiteral("permerror no-key"));
    }

    void keysAreAskedForTogether()
    {
        const Answers answers;
        const dkim::Message two = read(std::string(test::rfc8463::message));
        for (const auto &verdict : dkim::verify(two, answers, now))
            QCOMPARE(verdict.result, dkim::Result::Pending);
        QCOMPARE(answers.takeOpen().size(), 2u);
        const std::string expired = test::withSignature(plainMail, replaced(tags, "s=s1", "s=s1; x=1"), rsa());
        QCOMPARE(dkim::verify(read(expired), answers, now).front().cause, dkim::Cause::Expired);
        QVERIFY(answers.takeOpen().empty());
    }
};

MAILWORTHY_TEST(TestDkimVerifyKeys, QCoreApplication)
#include "tst_dkim_verify_keys.moc"
