// SPDX-License-Identifier: Apache-2.0
// Talks over real sockets with servers that behave, and with all kinds that do not.
#include "smtpserver.h"
#include "suite.h"

#include "core/smtp/certificate.h"
#include "core/smtp/talk/talk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace std::chrono_literals;
using smtp::Trouble;
using test::SmtpServer;
using Behaviour = SmtpServer::Behaviour;

namespace
{

dns::Endpoint endpoint(quint16 port)
{
    return {ip::parse("127.0.0.1").value(), port};
}

/// The whole talk; `whole` is how long it may take.
smtp::Transcript talkTo(quint16 port, const smtp::Dialogue &dialogue = smtp::look,
                        std::chrono::milliseconds whole = 60s, const QList<QSslCertificate> &authorities = {})
{
    smtp::Talk talk({endpoint(port), "mail.example.com", dialogue, whole, whole, authorities});
    QSignalSpy over(&talk, &smtp::Talk::over);
    if (!over.wait(90'000))
        qFatal("the talk does not end");
    if (!talk.isOver() || over.size() != 1)
        qFatal("the talk ends more than once, or not at all");
    return talk.transcript();
}

QString commands(const smtp::Transcript &said)
{
    QStringList all;
    for (const smtp::Exchange &one : said.exchanges)
        all << (one.command.empty() ? QString("greeting")
                                    : QString::fromStdString(std::string(smtp::verbOf(one.command)))) +
                   (one.secured ? "*" : "");
    return all.join(' ');
}

/// Answers `command` by `answer`, everything else as usual.
Behaviour answering(const QByteArray &verb, const QByteArray &answer)
{
    Behaviour behaviour;
    behaviour.answer = [verb, answer](const QByteArray &command) {
        return command.split(' ').first() == verb ? answer : SmtpServer::usual(command);
    };
    return behaviour;
}

} // namespace

class TestSmtpTalk : public QObject
{
    Q_OBJECT

private slots:
    void asItShouldBe()
    {
        SmtpServer server;
        const auto said = talkTo(server.serverPort());
        QCOMPARE(said.trouble, Trouble::None);
        QCOMPARE(commands(said), QString("greeting EHLO STARTTLS EHLO*"));
        QCOMPARE(QString::fromStdString(said.self), QString("[127.0.0.1]"));
        QCOMPARE(said.tls->version, smtp::TlsVersion::V13);
        QVERIFY(!said.tls->trusted);
        const auto certificate = smtp::readCertificate(said.tls->chain.at(0));
        QVERIFY(certificate && smtp::isFor(*certificate, "127.0.0.1"));
        QTRY_COMPARE(server.heard().last(), QByteArray("QUIT"));
    }

    /// Dates and names are judged each by itself: they make no authority less known.
    void trust_data()
    {
        QTest::addColumn<test::CertificateOptions>("options");
        QTest::newRow("for another name")
            << test::CertificateOptions{.names = "DNS:www.example.com", .byAuthority = true};
        QTest::newRow("ended") << test::CertificateOptions{.from = -7200, .until = -3600, .byAuthority = true};
        QTest::newRow("not yet") << test::CertificateOptions{.from = 3600, .until = 7200, .byAuthority = true};
    }
    void trust()
    {
        QFETCH(test::CertificateOptions, options);
        Behaviour behaviour;
        behaviour.certificate = test::makeCertificate(options);
        SmtpServer server(behaviour);
        const auto said = talkTo(server.serverPort(), smtp::look, 60s, {QSslCertificate(test::makeAuthority())});
        QCOMPARE(said.trouble, Trouble::None);
        QVERIFY(said.tls->trusted);
        QVERIFY(!talkTo(server.serverPort()).tls->trusted);
    }

    void tlsFirst()
    {
        Behaviour behaviour;
        behaviour.tlsFirst = true;
        SmtpServer server(behaviour);
        const auto said = talkTo(server.serverPort(), smtp::lookBehindTls);
        QCOMPARE(said.trouble, Trouble::None);
        QCOMPARE(commands(said), QString("greeting* EHLO*"));
    }

    void misbehaving_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<QString>("heard");
        const auto row = [](const char *name, const Behaviour &behaviour, Trouble trouble, const char *said,
                            int milliseconds = 60'000) {
            QTest::newRow(name) << behaviour << milliseconds << trouble << QString(said);
        };
        Behaviour slow;
        slow.octetEvery = 40;
        row("a tarpit", slow, Trouble::Silent, "", 500);
        row("never a word", answering("", ""), Trouble::Silent, "", 300);
        row("no word after the greeting", answering("EHLO", ""), Trouble::Silent, "greeting", 300);
        row("no word to STARTTLS", answering("STARTTLS", ""), Trouble::Silent, "greeting EHLO", 300);
        row("half a reply", answering("EHLO", "250-mail.example.com\r\n"), Trouble::Silent, "greeting", 300);
        row("a line of a megabyte", answering("", "220 " + QByteArray(1 << 20, 'x') + "\r\n"), Trouble::TooMuch, "");
        row("a line of a megabyte later", answering("EHLO", "250 " + QByteArray(1 << 20, 'x') + "\r\n"),
            Trouble::TooMuch, "greeting");
        row("lines without end", answering("EHLO", QByteArray("250-x\r\n").repeated(100'000)), Trouble::TooMuch,
            "greeting");
        row("octets without end", answering("", QByteArray(1 << 20, '\0')), Trouble::TooMuch, "");
        row("no mail server", answering("", "SSH-2.0-OpenSSH_9.2\r\n"), Trouble::NotSmtp, "");
        row("it answers before it is asked", answering("", "220 x\r\n250 x\r\n"), Trouble::OutOfTurn, "greeting");
        row(
            "RFC 3207 §6 words between the yes and TLS",
            [] {
                Behaviour injects;
                injects.behindStartTls = "250-mail.example.com\r\n250 AUTH PLAIN\r\n";
                return injects;
            }(),
            Trouble::Injected, "greeting EHLO STARTTLS");
        Behaviour lies;
        lies.lies = true;
        row("a yes to STARTTLS, and no TLS", lies, Trouble::TlsFailed, "greeting EHLO STARTTLS", 1000);
        for (const char *stage : {"connect", "EHLO", "STARTTLS"}) {
            Behaviour leaves;
            leaves.hangsUpAfter = stage;
            if (qstrcmp(stage, "EHLO") == 0) {
                leaves.answer = [](const QByteArray &command) {
                    return command.startsWith("EHLO") ? QByteArray() : SmtpServer::usual(command);
                };
                row("it hangs up after EHLO", leaves, Trouble::Closed, "greeting");
            } else if (qstrcmp(stage, "connect") == 0) {
                row("it hangs up at once", leaves, Trouble::Closed, "");
            } else {
                row("it hangs up in the midst of TLS", leaves, Trouble::TlsFailed, "greeting EHLO STARTTLS");
            }
        }
    }
    void misbehaving()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(int, milliseconds);
        QFETCH(Trouble, trouble);
        QFETCH(QString, heard);
        SmtpServer server(behaviour);
        const auto said = talkTo(server.serverPort(), smtp::look, std::chrono::milliseconds(milliseconds));
        QCOMPARE(QString::fromUtf8(toText(said.trouble).data()), QString::fromUtf8(toText(trouble).data()));
        QCOMPARE(commands(said), heard);
        QVERIFY(!said.tls);
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            const SmtpServer gone;
            port = gone.serverPort();
        }
        const auto said = talkTo(port);
        QCOMPARE(said.trouble, Trouble::Shut);
        QVERIFY(said.self.empty() && said.exchanges.empty());
    }

    /// Whatever a name holds, it cannot become a command of its own.
    void oneCommandOnly()
    {
        SmtpServer server;
        const auto said = talkTo(server.serverPort(), [](const smtp::Transcript &transcript) -> smtp::Step {
            if (transcript.exchanges.empty())
                return smtp::Await{};
            if (transcript.exchanges.size() == 1)
                return smtp::Send{std::string("NOOP a\r\nDATA\r\n\0b", 16)};
            return smtp::Done{};
        });
        QCOMPARE(said.trouble, Trouble::None);
        QTRY_COMPARE(server.heard(), (QList<QByteArray>{"NOOP aDATAb", "QUIT"}));
    }

    /// A dialogue that never ends is ended.
    void endless()
    {
        SmtpServer server;
        const auto said = talkTo(server.serverPort(), [](const smtp::Transcript &transcript) -> smtp::Step {
            return transcript.exchanges.empty() ? smtp::Step(smtp::Await{}) : smtp::Send{"NOOP"};
        });
        QCOMPARE(said.trouble, Trouble::TooMuch);
    }

    void deletedMeanwhile()
    {
        SmtpServer server(answering("EHLO", ""));
        auto talk = std::make_unique<smtp::Talk>(
            smtp::Talk::Options{endpoint(server.serverPort()), "mail.example.com", smtp::look, 60s, 60s});
        QTRY_VERIFY(!server.heard().isEmpty());
        talk.reset();
        QTRY_VERIFY(server.findChildren<QSslSocket *>().isEmpty());
    }
};

MAILWORTHY_TEST(TestSmtpTalk, QCoreApplication)
#include "tst_smtp_talk.moc"
