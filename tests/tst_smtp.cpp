// SPDX-License-Identifier: Apache-2.0
// What a mail server answers, and what is said next: rows by the sections of RFC 5321, RFC 3207 and RFC 7672.
#include "certificate.h"
#include "smtptalk.h"
#include "suite.h"

#include "core/budget.h"
#include "core/smtp/certificate.h"
#include "core/smtp/software.h"
#include "core/smtp/tlsa.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QtTest>

using smtp::ReplyReader;

namespace
{

QString text(const std::string &octets)
{
    return QString::fromStdString(octets);
}

/// What is read of `octets`: "220 one|two" each, then what is wrong.
QString readAll(ReplyReader &reader)
{
    QStringList out;
    while (const auto reply = reader.next()) {
        QStringList lines;
        for (const std::string &line : reply->lines)
            lines << text(line);
        out << QString::number(reply->code) + ' ' + lines.join('|');
    }
    if (const auto fault = reader.fault())
        out << (*fault == ReplyReader::Fault::TooMuch ? "too much" : "no reply");
    else if (reader.hasRest())
        out << "more";
    return out.join(", ");
}

/// A certificate as DER.
std::string certificate(const char *commonName, const char *names, long from = -3600, long until = 3600)
{
    const test::CertificateOptions options{commonName, names, from, until};
    return QSslCertificate(test::makeCertificate(options)).toDer().toStdString();
}

/// A server's certificate and one that stands above it, the same in every row.
const std::vector<smtp::Certificate> &chain()
{
    static const std::vector<smtp::Certificate> both{*smtp::readCertificate(certificate("own", "")),
                                                     *smtp::readCertificate(certificate("above", ""))};
    return both;
}

std::string sha256(const std::string &octets)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(octets), QCryptographicHash::Sha256).toStdString();
}

const test::Answers usual = {{"", "220 mail.example.com ESMTP Postfix\r\n"},
                             {"EHLO", "250-mail.example.com\r\n250-SIZE 1000\r\n250-STARTTLS\r\n250 8BITMIME\r\n"},
                             {"STARTTLS", "220 go on\r\n"},
                             {"HELO", "250 mail.example.com\r\n"}};

test::Answers with(const char *verb, const char *answer)
{
    test::Answers answers = usual;
    answers[verb] = answer;
    return answers;
}

} // namespace

class TestSmtp : public QObject
{
    Q_OBJECT

private slots:
    void replies_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QByteArray &octets, const char *read) {
            QTest::newRow(name) << octets << QString::fromLatin1(read);
        };
        row("RFC 5321 §4.2 one line", "250 OK\r\n", "250 OK");
        row("RFC 5321 §4.2 no text", "250\r\n", "250 ");
        row("RFC 5321 §4.2 a space and no text", "250 \r\n", "250 ");
        row("RFC 5321 §4.2.1 several lines", "250-one\r\n250-two\r\n250 three\r\n", "250 one|two|three");
        row("RFC 5321 §4.2.1 the last one without text", "250-one\r\n250\r\n", "250 one|");
        row("RFC 5321 §4.2.1 another code within", "250-one\r\n251 two\r\n", "no reply");
        row("RFC 5321 §4.2 two of them", "220 a\r\n250 b\r\n", "220 a, 250 b");
        row("RFC 5321 §2.3.8 half a line", "250 O", "more");
        row("RFC 5321 §4.2.1 half a reply", "250-one\r\n", "more");
        row("a line feed alone ends a line as well", "250-one\n250 two\n", "250 one|two");
        row("RFC 5321 §4.2 a code from 200", "150 x\r\n", "no reply");
        row("RFC 5321 §4.2 a code to 559", "600 x\r\n", "no reply");
        row("RFC 5321 §4.2 the second digit", "260 x\r\n", "no reply");
        row("two digits", "25 x\r\n", "no reply");
        row("four digits", "2500 x\r\n", "no reply");
        row("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", "no reply");
        row("an empty line", "\r\n", "no reply");
        row("octets of any kind in the text", "220 \x01\xff\x00 x\r\n", "220 \x01");
        row("RFC 5321 §4.5.3.1.5 longer lines than it allows", "220 " + QByteArray(600, 'x') + "\r\n",
            ("220 " + QByteArray(600, 'x')).constData());
        row("a line over the budget", "220 " + QByteArray(5000, 'x'), "too much");
        row("a line over the budget that ends", "220 " + QByteArray(5000, 'x') + "\r\n", "too much");
        row("lines over the budget", QByteArray("220-x\r\n").repeated(300), "too much");
        row("talk over the budget", QByteArray("220 x\r\n").repeated(50'000), "too much");
    }
    void replies()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, read);
        ReplyReader whole;
        whole.take({octets.constData(), std::size_t(octets.size())});
        const QString first = readAll(whole);
        if (!octets.contains('\xff'))
            QCOMPARE(first, read);
        if (octets.size() > 10'000)
            return;
        ReplyReader pieces; // it makes no difference how the octets come in
        QStringList all;
        for (const char octet : octets) {
            pieces.take({&octet, 1});
            const QString now = readAll(pieces);
            if (!now.isEmpty() && now != "more" && (all.isEmpty() || !pieces.fault()))
                all << now;
        }
        const bool isOpen = pieces.hasRest() && !pieces.fault();
        QCOMPARE(all.join(", ") + (isOpen ? "more" : ""), first);
    }

    void hello()
    {
        const auto hello = smtp::readHello(
            test::reply("250-mail.example.com Hello [192.0.2.1]\r\n250-SIZE 52428800\r\n250-auth=LOGIN\r\n250 x\r\n"));
        QCOMPARE(text(hello.name), QString("mail.example.com"));
        QCOMPARE(text(hello.offers("SIZE")->parameters), QString("52428800"));
        QVERIFY(hello.offers("AUTH") && hello.offers("X") && !hello.offers("STARTTLS"));
        QCOMPARE(text(smtp::readHello(test::reply("250\r\n")).name), QString());
        QCOMPARE(text(smtp::greetingName(test::reply("220 mail.example.com ESMTP\r\n"))), QString("mail.example.com"));
    }

    void enhancedCode_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("RFC 2034 §4") << "550 5.7.1 no" << "5.7.1";
        QTest::newRow("RFC 3463 §2 three digits") << "550 5.1.10 no" << "5.1.10";
        QTest::newRow("RFC 2034 §4 another class") << "550 4.7.1 no" << "";
        QTest::newRow("an address") << "550 5.7.1.2 no" << "";
        QTest::newRow("none") << "550 no" << "";
    }
    void enhancedCode()
    {
        QFETCH(QString, line);
        QFETCH(QString, code);
        QCOMPARE(text(test::reply(line.toStdString() + "\r\n").enhancedCode()), code);
    }

    void steps_data()
    {
        QTest::addColumn<test::Answers>("answers");
        QTest::addColumn<QString>("steps");
        const auto row = [](const char *name, const test::Answers &answers, const char *steps) {
            QTest::newRow(name) << answers << QString::fromLatin1(steps);
        };
        row("RFC 3207 §4.2 hello again behind TLS", usual, "EHLO [192.0.2.9], STARTTLS, tls, EHLO [192.0.2.9], quit");
        row("RFC 5321 §3.1 554 waits for QUIT", with("", "554 no\r\n"), "quit");
        row("RFC 5321 §3.8 421 hangs up", with("", "421 later\r\n"), "leave");
        row("RFC 5321 §3.2 no EHLO", with("EHLO", "502 what?\r\n"), "EHLO [192.0.2.9], HELO [192.0.2.9], quit");
        row("RFC 5321 §3.2 neither", {{"", "220 x\r\n"}, {"EHLO", "500 what?\r\n"}, {"HELO", "500 what?\r\n"}},
            "EHLO [192.0.2.9], HELO [192.0.2.9], quit");
        row("EHLO is put off", with("EHLO", "450 later\r\n"), "EHLO [192.0.2.9], quit");
        row("RFC 3207 §4 454", with("STARTTLS", "454 not now\r\n"), "EHLO [192.0.2.9], STARTTLS, quit");
        row("no STARTTLS", with("EHLO", "250 mail.example.com\r\n"), "EHLO [192.0.2.9], quit");
    }
    void steps()
    {
        QFETCH(test::Answers, answers);
        QFETCH(QString, steps);
        QStringList said;
        test::talk(smtp::look, answers, &said);
        QCOMPARE(said.join(", "), steps);
    }

    /// RFC 8314 §3.3, and RFC 3207 §4.2: what the server offered in plain counts no more.
    void tlsFirst()
    {
        QStringList said;
        const auto transcript = test::talk(smtp::lookBehindTls, usual, &said);
        QCOMPARE(said.join(", "), QString("tls, EHLO [192.0.2.9], quit"));
        QVERIFY(transcript.hello()->offers("8BITMIME"));
        QVERIFY(!transcript.offersAuthInPlain());
    }

    void authInPlain()
    {
        QVERIFY(test::talk(smtp::look, with("EHLO", "250-x\r\n250 AUTH PLAIN\r\n")).offersAuthInPlain());
        QVERIFY(!test::talk(smtp::look, usual).offersAuthInPlain());
    }

    void software_data()
    {
        QTest::addColumn<QString>("greeting");
        QTest::addColumn<int>("software");
        const auto row = [](const char *greeting, smtp::Software software) {
            QTest::newRow(greeting) << QString(greeting) << int(software);
        };
        row("220 mail.example.com ESMTP Postfix (Debian/GNU)", smtp::Software::Postfix);
        row("220 mail.example.com ESMTP Exim 4.96 Tue, 1 Dec 2026", smtp::Software::Exim);
        row("220 EX01 Microsoft ESMTP MAIL Service ready", smtp::Software::Exchange);
        row("220 mail.example.com ESMTP", smtp::Software::Unknown);
    }
    void software()
    {
        QFETCH(QString, greeting);
        QFETCH(int, software);
        const auto said = test::talk(smtp::look, with("", (greeting + "\r\n").toUtf8().constData()));
        QCOMPARE(int(smtp::softwareOf(said)), software);
    }

    void certificateNames_data()
    {
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *commonName, const char *names, const char *host, bool fits) {
            QTest::newRow(name) << QString(commonName) << QString(names) << QString(host) << fits;
        };
        row("RFC 9525 §6.3 the same", "x", "DNS:mail.example.com", "mail.example.com", true);
        row("RFC 9525 §6.3 case", "x", "DNS:MAIL.example.com", "mail.Example.com", true);
        row("another", "x", "DNS:www.example.com", "mail.example.com", false);
        row("RFC 9525 §6.3 a star", "x", "DNS:*.example.com", "mail.example.com", true);
        row("RFC 9525 §6.3 a star for one label", "x", "DNS:*.example.com", "a.mail.example.com", false);
        row("RFC 9525 §6.3 a star is not nothing", "x", "DNS:*.example.com", "example.com", false);
        row("RFC 9525 §6.3 a star within a label", "x", "DNS:m*.example.com", "mail.example.com", false);
        row("a second name", "x", "DNS:example.com,DNS:mail.example.com", "mail.example.com", true);
        row("the common name counts beside none", "mail.example.com", "", "mail.example.com", true);
        row("the common name counts beside others no more", "mail.example.com", "DNS:www.example.com",
            "mail.example.com", false);
        row("an address", "x", "IP:192.0.2.1", "192.0.2.1", true);
        row("an IPv6 address", "x", "IP:2001:db8::1", "2001:db8::1", true);
        row("another address", "x", "IP:192.0.2.2", "192.0.2.1", false);
    }
    void certificateNames()
    {
        QFETCH(QString, commonName);
        QFETCH(QString, names);
        QFETCH(QString, host);
        QFETCH(bool, fits);
        const auto read = smtp::readCertificate(certificate(qPrintable(commonName), qPrintable(names)));
        QVERIFY(read);
        QCOMPARE(smtp::isFor(*read, host.toStdString()), fits);
    }

    void certificateDates()
    {
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        const auto read = smtp::readCertificate(certificate("x", "", -7200, -3600));
        QVERIFY(read && read->selfSigned);
        QVERIFY(std::abs(read->notBefore - (now - 7200)) < 300);
        QVERIFY(std::abs(read->notAfter - (now - 3600)) < 300);
        QVERIFY(!smtp::readCertificate("no certificate"));
        QVERIFY(!smtp::readCertificate({}));
        QVERIFY(!smtp::readCertificate(std::string(budget::certificateOctets + 1, '0')));
    }

    void tlsa_data()
    {
        const std::string own = chain()[0].octets, above = chain()[1].octets, key = chain()[0].publicKey;
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *head, const std::string &data, bool fits) {
            QTest::newRow(name) << QByteArray::fromHex(head) << QByteArray::fromStdString(data) << fits;
        };
        row("RFC 6698 §2.1 3 1 1", "030101", sha256(key), true);
        row("RFC 6698 §2.1.2 3 0 1", "030001", sha256(own), true);
        row("RFC 6698 §2.1.3 3 1 0", "030100", key, true);
        row("RFC 6698 §2.1.3 3 0 0", "030000", own, true);
        row("RFC 7672 §3.1.2 2 0 1 the one above", "020001", sha256(above), true);
        row("RFC 7672 §3.1.1 3 0 1 the one above", "030001", sha256(above), false);
        row("another key", "030101", sha256("x"), false);
        row("RFC 7672 §3.1.3 usage 1", "010101", sha256(key), false);
        row("RFC 7672 §3.1.3 usage 0", "000101", sha256(key), false);
        row("a selector that nobody knows", "030201", sha256(key), false);
        row("a matching type that nobody knows", "030109", sha256(key), false);
        row("no data", "030100", {}, false);
    }
    void tlsa()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, data);
        QFETCH(bool, fits);
        const auto record = smtp::readTlsa((head + data).toStdString());
        QVERIFY(record);
        QCOMPARE(smtp::fits(*record, chain()), fits);
        QVERIFY(!smtp::readTlsa("\x03\x01"));
    }
};

MAILWORTHY_TEST(TestSmtp, QCoreApplication)
#include "tst_smtp.moc"
