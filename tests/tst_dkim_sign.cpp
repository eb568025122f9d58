// SPDX-License-Identifier: Apache-2.0
// Messages that are signed here verify here and in dkimpy, and changed ones do not.
#include "signedmail.h"
#include "suite.h"

#include "core/dkim/sign.h"

#include <QProcess>

using namespace test;
using dkim::KeyType;

namespace
{

const std::string plain = "Received: from a by b; Tue, 24 Nov 2026 10:00:00 +0100\r\nFrom: Anna <anna@example.com>\r\n"
                          "Subject: rolls\r\n  and\t bread\r\nTo: ben@example.org\r\n"
                          "Date: Tue, 24 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@example.com>\r\n\r\n"
                          "Two  spaces\tand a tab  \r\n\r\nlast\r\n\r\n\r\n";

struct Signed {
    std::string message;
    std::string record;
};

/// One of each type for all rows.
const dkim::KeyPair &keyOf(KeyType type)
{
    static const auto rsa = dkim::KeyPair::generate(KeyType::Rsa2048),
                      edwards = dkim::KeyPair::generate(KeyType::Ed25519);
    return type == KeyType::Rsa2048 ? *rsa : *edwards;
}

dkim::Signing signing(KeyType type)
{
    constexpr std::int64_t past = 1'700'000'000; // dkimpy takes no signature from the future
    return {keyOf(type), *dns::Name::fromText("example.com"), "s1", past};
}

Signed signedBy(KeyType type, const std::string &message = plain)
{
    return {dkim::signatureField(message, signing(type)).value_or("unsigned: ") + message,
            keyOf(type).publicKey().recordText()};
}

QString result(const Signed &mail)
{
    return told(mail.message, "s1._domainkey.example.com. TXT" + quotedStrings(mail.record));
}

} // namespace

class TestDkimSign : public QObject
{
    Q_OBJECT

private slots:
    void verifies_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("verdict");
        for (const KeyType type : {KeyType::Rsa2048, KeyType::Ed25519}) {
            const auto row = [type](const char *name, const char *from, const char *to, const char *verdict) {
                QTest::addRow("%s, %s", name, std::string(toText(type)).c_str())
                    << int(type) << QString::fromLatin1(from) << QString::fromLatin1(to)
                    << QString::fromLatin1(verdict);
            };
            row("unchanged", "last", "last", "pass");
            row("6376 §3.4.2 folded anew", "rolls\r\n  and\t bread", "rolls and bread", "pass");
            row("6376 §3.4.4 white space at the end of a line", "tab  \r\n", "tab\r\n", "pass");
            row("6376 §5.4 what servers add is not signed", "from a by b", "from c by d", "pass");
            row("6376 §3.7 another body", "last", "lost", "fail body-hash");
            row("6376 §3.7 another subject", "rolls", "gold", "fail signature");
            row("6376 §3.7 another author", "anna@example.com", "eve@example.com", "fail signature");
        }
    }
    void verifies()
    {
        QFETCH(int, type);
        QFETCH(QString, from);
        QFETCH(QString, to);
        Signed mail = signedBy(static_cast<KeyType>(type));
        mail.message = QString::fromStdString(mail.message).replace(from, to).toStdString();
        QTEST(result(mail), "verdict");
    }

    /// RFC 6376 §5.4.2: of several fields of one name the lowest is signed, and one on top of it changes nothing.
    void ofSeveralTheLowest()
    {
        Signed mail = signedBy(KeyType::Ed25519, "Subject: top\r\n" + plain);
        QCOMPARE(result(mail), QString("pass"));
        mail.message.replace(mail.message.find("top"), 3, "new");
        QCOMPARE(result(mail), QString("pass"));
    }

    /// RFC 6376 §5.4: the From field MUST be signed.
    void nothingWithoutAnAuthor()
    {
        QVERIFY(!dkim::signatureField("Subject: x\r\n\r\nbody\r\n", signing(KeyType::Ed25519)));
    }

    void dkimpyAgrees_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("rsa") << int(KeyType::Rsa2048);
        QTest::newRow("8463 §3 ed25519") << int(KeyType::Ed25519);
    }
    void dkimpyAgrees()
    {
        QFETCH(int, type);
        const Signed mail = signedBy(static_cast<KeyType>(type));
        QProcess python;
        python.start(PYTHON, {"-c",
                              "import sys, dkim\n"
                              "record = sys.argv[1].encode()\n"
                              "print(dkim.verify(sys.stdin.buffer.read(), dnsfunc=lambda name, timeout=5: record))",
                              QString::fromStdString(mail.record)});
        python.write(QByteArray::fromStdString(mail.message));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QVERIFY2(!python.readAllStandardError().contains("No module named 'dkim'"),
                 "dkimpy is not installed; tests/run.sh installs it");
        QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("True"));
    }
};

MAILWORTHY_TEST(TestDkimSign, QCoreApplication)
#include "tst_dkim_sign.moc"
