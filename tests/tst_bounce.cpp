// SPDX-License-Identifier: Apache-2.0
// Refusals in whatever somebody has of them: copied words, messages that came back, logs. The forms of single receivers
// are in tst_bounce_forms.
#undef QT_NO_CAST_FROM_ASCII
#include "bouncebook.h"
#include "suite.h"

#include "core/base64.h"
#include "core/bounce/logline.h"
#include "core/bounce/reader.h"
#include "core/bounce/report.h"

#include <QTest>

using namespace bounce;

namespace
{

const char gmail[] = "550-5.7.26 Unauthenticated email from example.com is not accepted due to\r\n"
                     " 550-5.7.26 domain's DMARC policy. Please contact the administrator of\r\n"
                     " 550 5.7.26 example.com domain. - gsmtp";

std::string part(const std::string &head, const std::string &body)
{
    return "--b1\r\n" + head + "\r\n\r\n" + body + "\r\n";
}

/// RFC 3464: what a mail server sends back.
std::string report(const std::string &diagnostic, const std::string &text = "Sorry.",
                   const std::string &original = "Subject: user unknown\r\n\r\nover quota, greylisted\r\n")
{
    return "Return-Path: <>\r\nFrom: MAILER-DAEMON@mail.example.com (Mail Delivery System)\r\n"
           "Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"b1\"\r\n\r\n" +
           part("Content-Type: text/plain; charset=utf-8", text) +
           part("Content-Type: message/delivery-status",
                "Reporting-MTA: dns; mail.example.com\r\n\r\nFinal-Recipient: rfc822; info@example.net\r\n"
                "Action: failed\r\n" +
                    diagnostic) +
           part("Content-Type: message/rfc822", original) + "--b1--\r\n";
}

Reading read(const std::string &text)
{
    return readingOf(shippedBook(), text);
}

QString causeOf(const Reading &reading)
{
    return QString::fromStdString(std::string(toText(reading.cause)));
}

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestBounce : public QObject
{
    Q_OBJECT

private slots:
    // --- codes and replies ---

    void code_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("RFC 3463 §2: three numbers") << "5.7.26 no" << "5.7.26";
        QTest::newRow("a full stop behind it") << "5.1.1." << "5.1.1";
        QTest::newRow("a bracket behind it") << "4.4.1)" << "4.4.1";
        QTest::newRow("success is no refusal") << "2.0.0" << "";
        QTest::newRow("an address") << "5.7.1.2" << "";
        QTest::newRow("a number of four digits") << "5.7.1000" << "";
        QTest::newRow("two numbers") << "5.7" << "";
        QTest::newRow("a version") << "5.7.1b" << "";
    }
    void code()
    {
        QFETCH(QString, text);
        QTEST(q(enhancedAt(text.toStdString())), "code");
    }

    void reply_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("basic");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("host");
        QTest::newRow("Postfix")
            << "<a@example.net>: host mx.example.net[192.0.2.9] said: 550 5.1.1 no (in reply to RCPT "
               "TO command)"
            << "550" << "5.1.1" << "mx.example.net";
        QTest::newRow("Exim")
            << "  info@example.net\n    host mx.example.net [192.0.2.9]\n    SMTP error from remote mail "
               "server after RCPT TO:<info@example.net>:\n    554 no thanks"
            << "554" << "" << "mx.example.net";
        QTest::newRow("qmail") << "192.0.2.9 does not like recipient.\nRemote host said: 550 5.7.1 no\nGiving up on "
                                  "192.0.2.9."
                               << "550" << "5.7.1" << "";
        QTest::newRow("Exchange") << "Remote Server returned '550 5.7.1 Message rejected'" << "550" << "5.7.1" << "";
        QTest::newRow("code in brackets") << "Sorry, no mailbox here by that name. (#5.1.1)" << "" << "5.1.1" << "";
        QTest::newRow("the class of both is the same") << "was 5.0.0, then 421 4.7.0 later" << "421" << "4.7.0" << "";
        QTest::newRow("a number in prose is no code")
            << "about 500 messages were sent in 450 seconds" << "" << "" << "";
        QTest::newRow("an address is no code") << "from 5.7.1.2 to 4.4.1.9" << "" << "" << "";
    }
    void reply()
    {
        QFETCH(QString, text);
        const Reply reply = replyIn(text.toStdString());
        QTEST(QString::fromStdString(reply.basic), "basic");
        QTEST(QString::fromStdString(reply.enhanced), "enhanced");
        QTEST(QString::fromStdString(reply.host), "host");
    }

    /// RFC 5321 §4.2.1: each line of a reply begins with the code, wherever a sentence is then.
    void repliesOfSeveralLines()
    {
        for (const char *text :
             {"550-5.7.1 not accepted due to 550-5.7.1 domain's policy 550 5.7.1 here",
              "550-5.7.1 not accepted due to\r\n550-5.7.1 domain's policy\r\n550 5.7.1 here",
              "550-5.7.1 not accepted due to\\n550-5.7.1 domain\xe2\x80\x99s policy\\n550 5.7.1 here"})
            QCOMPARE(q(flat(text)), "550-5.7.1 not accepted due to domain's policy here");
        QCOMPARE(q(flat("554-mx.example\r\n554-No service\r\n554 see there")), "554-mx.example no service see there");
    }

    void phrases_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it is") << "over quota" << "is over quota now" << true;
        QTest::newRow("not there") << "over quota" << "is over the quota" << false;
        QTest::newRow("a star in a word") << "ofr0*_506" << "see ofr006_506 [506]" << true;
        QTest::newRow("a star in a word ends with it") << "ofr0*_506" << "see ofr006 or_506" << false;
        QTest::newRow("a star that is a word") << "listed in * dbl" << "listed in the spamhaus dbl" << true;
        QTest::newRow("a star is no more than a sentence") << "listed in * dbl"
                                                           << "listed in " + QString(300, 'x') + " dbl" << false;
        QTest::newRow("the second time") << "abcd*_9" << "abcd_8 abcd7_9" << true;
    }
    void phrases()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        Phrases all;
        all.add(phrase.toStdString(), 7);
        bool found = false;
        all.find(text.toStdString(), [&](std::size_t owner, std::size_t) { found = owner == 7; });
        QTEST(found, "found");
    }

    // --- messages ---

    void message_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cause");
        const std::string diagnostic = std::string("Status: 5.7.26\r\nRemote-MTA: dns; gmail-smtp-in.l.google.com\r\n"
                                                   "Diagnostic-Code: smtp; ") +
                                       gmail;
        const auto row = [](const char *name, const std::string &message, const char *receiver, const char *code,
                            const char *cause) {
            QTest::newRow(name) << QByteArray::fromStdString(message) << receiver << code << cause;
        };
        row("RFC 3464", report(diagnostic), "Gmail", "5.7.26", "dmarc");
        row("RFC 3464 §2.3.4: the status alone", report("Status: 5.2.2"), "", "5.2.2", "mailbox-full");
        row("RFC 3464 §2.3.6: the server's own words count more than the status",
            report("Status: 5.0.0\r\nDiagnostic-Code: smtp; 550 5.7.25 x\r\nRemote-MTA: dns; mx.google.com"), "Gmail",
            "5.7.25", "no-ptr");
        row(
            "RFC 6533: an internationalized report",
            [&] {
                std::string message = report(diagnostic);
                message.replace(message.find("message/delivery-status"), 23, "message/global-delivery-status");
                return message;
            }(),
            "Gmail", "5.7.26", "dmarc");
        row("RFC 2045 §6.8: base64",
            report("X: y").replace(
                report("X: y").find("Content-Type: message/delivery-status"), 37,
                "Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                    toBase64("Reporting-MTA: dns; a\r\n\r\nAction: failed\r\n" + diagnostic) +
                    "\r\n--b1\r\nContent-Type: image/png"),
            "Gmail", "5.7.26", "dmarc");
        row("RFC 2045 §6.7: quoted-printable",
            "From: mailer-daemon@example.com\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\n\r\nF=C3=BCr info@example.net: host mx.t-online.de said: 554 IP=3D192.0.2.1 - "
            "None/bad re=\r\n"
            "putation. (NOWL)\r\n",
            "T-Online", "", "reputation");
        row("forwarded as an attachment",
            "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\nContent-Type: "
            "text/plain\r\n\r\nWhat is this?\r\n--out\r\nContent-Type: message/rfc822\r\n\r\n" +
                report(diagnostic) + "\r\n--out--\r\n",
            "Gmail", "5.7.26", "dmarc");
        row("Exchange in German, HTML alone",
            "From: postmaster@example.com\r\nContent-Type: text/html\r\n\r\n<html><b>Ihre Nachricht wurde nicht "
            "zugestellt."
            "</b><p>Diagnoseinformationen f\xc3\xbcr Administratoren:<br>info@example.net<br>mx1.example.net<br>Remote "
            "Server returned &#39;550 5.7.606 Access denied, banned sending IP [192.0.2.1]&#39;</p></html>",
            "Microsoft 365", "5.7.606", "blocked");
        row("Gmail in French",
            "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\r\nX-Failed-Recipients: "
            "info@example.net\r\n\r\n"
            "Votre message n'a pas \xc3\xa9t\xc3\xa9 distribu\xc3\xa9. La r\xc3\xa9ponse du serveur distant "
            "\xc3\xa9tait :\r\n\r\n"
            "550 5.1.1 <info@example.net>: Recipient address rejected: User unknown in virtual mailbox table\r\n",
            "", "5.1.1", "mailbox");
        row("qmail",
            "From: MAILER-DAEMON@example.com\r\n\r\nHi. This is the qmail-send "
            "program.\r\n\r\n<info@example.net>:\r\n192.0.2.9 "
            "does not like recipient.\r\nRemote host said: 550 5.7.1 Client host rejected: cannot find your "
            "hostname\r\n"
            "Giving up on 192.0.2.9.\r\n",
            "", "5.7.1", "no-ptr");
    }
    void message()
    {
        QFETCH(QByteArray, message);
        const Reading reading = read(message.toStdString());
        QTEST(causeOf(reading), "cause");
        QTEST(reading.isKnownReceiver ? QString::fromStdString(reading.receiver) : QString(), "receiver");
        QTEST(QString::fromStdString(reading.enhanced), "code");
    }

    void whatSaysOfItselfThatItIsAReport()
    {
        QVERIFY(isReport(report("Status: 5.1.1")));
        QVERIFY(isReport("From: MAILER-DAEMON@example.com\r\n\r\nx"));
        QVERIFY(!isReport("From: anna@example.com\r\nReturn-Path: <anna@example.com>\r\nSubject: 550 5.1.1\r\n\r\nx"));
    }

    /// A code that a table does not know is told, and so is whose it is.
    void whatIsNotKnownIsSaid()
    {
        const Reading reading =
            read("<info@example.net>: host mx.example.net[192.0.2.9] said: 550 5.7.1 zork (in reply to DATA)");
        QVERIFY(!reading.isRecognized);
        QCOMPARE(reading.receiver, std::string("mx.example.net"));
        QCOMPARE(reading.enhanced, std::string("5.7.1"));
        QVERIFY(!read("Hello Anna, shall we meet at five?").isRecognized);
    }

    void blocklistsAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("list");
        QTest::newRow("by the zone") << "blocked using zen.spamhaus.org" << "Spamhaus ZEN";
        QTest::newRow("by the name") << "rejected due to listing in spamhaus sbl" << "Spamhaus SBL";
        QTest::newRow("another") << "blocked using bl.spamcop.net; see" << "SpamCop";
        QTest::newRow("one that is not known")
            << "Client host blocked using dnsbl.example.org; see" << "dnsbl.example.org";
    }
    void blocklistsAreNamed()
    {
        QFETCH(QString, words);
        QTEST(QString::fromStdString(read("554 5.7.1 Client host [192.0.2.1] " + words.toStdString()).list), "list");
    }

    // --- logs ---

    void line_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("cause");
        QTest::newRow("Postfix")
            << "Nov 01 12:00:00 mail postfix/smtp[1]: 4A: to=<a@example.net>, "
               "relay=gmail-smtp-in.l.google.com[192.0.2.9]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, "
               "status=bounced (host gmail-smtp-in.l.google.com[192.0.2.9] said: 550-5.1.1 The email "
               "account that you tried to reach does not exist. 550 5.1.1 - gsmtp (in reply to RCPT "
               "TO command))"
            << "refused" << "mailbox";
        QTest::newRow("Postfix, sent")
            << "Nov 01 12:00:00 mail postfix/smtp[1]: 4A: to=<a@example.net>, relay=mx[192.0.2.9]"
               ":25, dsn=2.0.0, status=sent (250 2.0.0 OK)"
            << "sent" << "";
        QTest::newRow("Postfix, put off") << "2026-11-01T12:00:00+01:00 mail postfix/smtp[1]: 4A: to=<a@example.net>, "
                                             "relay=none, dsn=4.4.1, status=deferred (connect to mx.example.net"
                                             "[192.0.2.9]:25: Connection timed out)"
                                          << "deferred" << "no-answer";
        QTest::newRow("Postfix refuses others") << "Nov 01 12:00:00 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from "
                                                   "unknown[192.0.2.7]: 550 5.1.1 <a@example.com>: User unknown"
                                                << "" << "";
        QTest::newRow("Exim")
            << "2026-11-01 12:00:00 1tABCD-000001-AB ** a@example.net R=dnslookup T=remote_smtp "
               "H=mx.example.net [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<a@example.net>"
               ": 554 5.7.1 Client host rejected: cannot find your hostname"
            << "refused" << "no-ptr";
        QTest::newRow("Exim, sent")
            << "2026-11-01 12:00:00 1tABCD-000001-AB => a@example.net R=dnslookup T=remote_smtp "
               "H=mx.example.net [192.0.2.9] C=\"250 OK\""
            << "sent" << "";
        QTest::newRow("Exim, put off")
            << "2026-11-01 12:00:00 1tABCD-000001-AB == a@example.net R=dnslookup T=remote_smtp "
               "defer (-44) H=mx.example.net [192.0.2.9]: SMTP error: 451 4.7.1 Greylisted"
            << "deferred" << "greylisted";
        QTest::newRow("Sendmail")
            << "Nov 1 12:00:00 mail sendmail[1]: 1AB: to=<a@example.net>, delay=00:00:01, mailer=esmtp, "
               "relay=mx.example.net. [192.0.2.9], dsn=5.1.1, stat=User unknown"
            << "refused" << "mailbox";
        QTest::newRow("Sendmail, sent")
            << "Nov 1 12:00:00 mail sendmail[1]: 1AB: to=<a@example.net>, relay=mx., dsn=2.0.0, "
               "stat=Sent (OK)"
            << "sent" << "";
        QTest::newRow("qmail")
            << "@400000005f delivery 12: failure: 192.0.2.9_does_not_like_recipient./Remote_host_said:_552_"
               "5.2.2_Over_quota/"
            << "refused" << "mailbox-full";
        QTest::newRow("OpenSMTPD")
            << "smtpd[1]: 1a mta delivery evpid=2b from=<> to=<a@example.net> relay=\"192.0.2.9 "
               "(mx.example.net)\" delay=1s result=\"PermFail\" stat=\"550 5.7.20 No DKIM signature\""
            << "refused" << "dkim";
        QTest::newRow("Exchange")
            << "2026-11-01T12:00:00.000Z,,,,mail,,,SMTP,FAIL,1,<1@example.com>,a@example.net,"
               "[{LRT=};{LED=550 5.7.23 The message was rejected because of Sender Policy Framework "
               "violation};{FQDN=mx.example.net}]"
            << "refused" << "spf";
        QTest::newRow("no log") << "550 5.1.1 user unknown" << "" << "";
    }
    void line()
    {
        QFETCH(QString, line);
        const std::string octets = line.toStdString();
        const auto delivery = deliveryOf(octets);
        const char *const fates[] = {"sent", "refused", "deferred"};
        QTEST(QString(delivery ? fates[static_cast<int>(delivery->fate)] : ""), "fate");
        const bool isRefusal = delivery && delivery->fate != Delivery::Fate::Sent;
        QTEST(isRefusal ? causeOf(shippedBook().read(replyOf(*delivery))) : QString(), "cause");
    }

    /// Counted by cause and receiver; what a server refused from others is no refusal of its own mail.
    void aLogIsCounted()
    {
        Reader reader(shippedBook());
        const std::string head = "Nov 01 12:00:00 mail postfix/smtp[1]: 4A: to=<a@example.net>, relay=mx.google.com"
                                 "[192.0.2.9]:25, dsn=5.1.1, status=";
        for (int i = 0; i < 197; ++i)
            reader.feed(head + "sent (250 2.0.0 OK)\n");
        for (int i = 0; i < 2; ++i)
            reader.feed(head + "bounced (550 5.1.1 x)\n");
        reader.feed(head + "bounced (550 5.7.26 domain's DMARC policy)\n" + head + "deferred (451 4.7.24 x)\n");
        reader.feed("Nov 01 12:00:00 mail postfix/smtpd[1]: NOQUEUE: reject: RCPT from x: 550 5.1.1 no");
        reader.finish();
        QVERIFY(reader.isMany());
        QCOMPARE(reader.tally().sent(), 197u);
        QCOMPARE(reader.tally().refused(), 3u);
        QCOMPARE(reader.tally().deferred(), 1u);
        QCOMPARE(reader.tally().messages(), 200u);
        const auto shares = reader.tally().shares();
        QCOMPARE(shares.size(), 3u);
        QCOMPARE(shares[0].refused, 2u);
        QCOMPARE(q(toText(shares[0].cause)), "mailbox");
        QCOMPARE(shares[0].receiver, std::string("Gmail"));
        QCOMPARE(causeOf(reader.reading()), "mailbox");
    }

    /// RFC 4155: a mailbox file with what came back.
    void aMailboxFileIsCounted()
    {
        const std::string one = "From MAILER-DAEMON Sun Nov 01 12:00:00 2026\r\n";
        Reader reader(shippedBook());
        reader.feed(one + "From: anna@example.com\r\n\r\nSee you.\r\n\r\n" + one + report("Status: 5.1.1") + "\r\n" +
                    one + report("Status: 5.1.1") + "\r\n" + one + report("Status: 5.2.2"));
        reader.finish();
        QCOMPARE(reader.tally().refused(), 3u);
        QCOMPARE(causeOf(reader.reading()), "mailbox");
    }

    // --- hostile ---

    /// What is kept of a line is bounded; what comes behind it counts again.
    void aLineWithoutEnd()
    {
        Reader reader(shippedBook());
        const std::string million(1 << 20, 'x');
        for (int i = 0; i < 100; ++i)
            reader.feed(million);
        reader.feed("\nNov 01 mail postfix/smtp[1]: 4A: to=<a@example.net>, dsn=5.1.1, status=bounced (550 5.1.1 x)\n");
        reader.finish();
        QCOMPARE(causeOf(reader.reading()), "mailbox");
    }

    void partsWithoutEnd()
    {
        std::string message = "From: mailer-daemon@example.com\r\n";
        for (int i = 0; i < 20000; ++i)
            message += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" +
                       std::to_string(i) + "\r\n";
        QVERIFY(!read(message + "\r\n550 5.1.1 user unknown\r\n").words.empty());
        std::string many = "From: mailer-daemon@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 50000; ++i)
            many += "--b\r\n\r\nx\r\n";
        QVERIFY(!read(many).isRecognized);
    }

    /// Neither hides a word nor comes through.
    void octetsThatAreNoText()
    {
        using namespace std::string_literals;
        const std::string said = "550 5.1.1 us\0er unk\x01nown \xff\xfe \xe2\x80\xae"s;
        QCOMPARE(causeOf(read(said)), "mailbox");
        for (const char c : read(said).words)
            QVERIFY(static_cast<unsigned char>(c) >= ' ');
        std::string random;
        unsigned state = 1;
        for (int i = 0; i < 300000; ++i)
            random += static_cast<char>((state = state * 1103515245u + 12345u) >> 16);
        read(random);
        read("From: a@example.com\r\n" + random);
    }
};

MAILWORTHY_TEST(TestBounce, QCoreApplication)
#include "tst_bounce.moc"
