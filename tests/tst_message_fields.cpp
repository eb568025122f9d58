// SPDX-License-Identifier: Apache-2.0
// Who a message says it is from, and which way it came (RFC 5322, RFC 5321).
#include "parsedmail.h"
#include "suite.h"

using test::parsed;
using test::readName;
using test::text;

class TestMessageFields : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("found"); // "local domain" each, joined by "|"; "-" where it is no list
        const auto row = [](const char *name, const QByteArray &value, const char *found) {
            QTest::newRow(name) << value << QString::fromUtf8(found);
        };
        row("5322 3.4.1 bare", "anna@firm.example", "anna firm.example");
        row("5322 3.4 angle brackets", " Anna <anna@firm.example>", "anna firm.example");
        row("5322 3.4 quoted name", "\"Anna, the <boss@evil.example>\" <anna@firm.example>", "anna firm.example");
        row("5322 3.2.4 quoted pair in a name", "\"a \\\" <x@evil.example> \\\" b\" <anna@firm.example>",
            "anna firm.example");
        row("5322 3.2.4 quoted local part", "\"a b@evil.example\"@firm.example", "a b@evil.example firm.example");
        row("5322 3.2.2 comments", "(x@evil.example) anna (a) @ (b) firm.example (c (d) \\) e)", "anna firm.example");
        row("5322 3.2.2 comment in brackets", "Anna <anna@firm.example (<x@evil.example>)>", "anna firm.example");
        row("5322 3.2.2 comment not closed", "anna@firm.example (x", "-");
        row("5322 3.4 several", "anna@firm.example, Bob <bob@other.example>", "anna firm.example|bob other.example");
        row("6854 group", "Team: anna@firm.example, bob@other.example;", "anna firm.example|bob other.example");
        row("6854 empty group", "undisclosed-recipients:;", "");
        row("6854 group and a mailbox", "A:; , anna@firm.example", "anna firm.example");
        row("6854 group not closed", "Team: anna@firm.example", "-");
        row("6854 group in a group", "A: B: anna@firm.example;;", "-");
        row("2047 encoded word", "=?utf-8?q?x=40evil.example?= <anna@firm.example>", "anna firm.example");
        row("2047 encoded brackets", "=?utf-8?b?PHhAZXZpbC5leGFtcGxlPg==?= <anna@firm.example>", "anna firm.example");
        row("5322 4.4 route", "<@a.example,@b.example:anna@firm.example>", "anna firm.example");
        row("5322 4.4 empty elements", ", anna@firm.example,, ,", "anna firm.example");
        row("5322 4.1 dots in a name", "A. B. Carter <abc@firm.example>", "abc firm.example");
        row("an address for a name", "anna@evil.example <anna@firm.example>", "anna firm.example");
        row("two addresses in brackets", "<x@evil.example> <anna@firm.example>", "-");
        row("5322 3.4.1 literal", "anna@[192.0.2.1]", "anna [192.0.2.1]");
        row("5322 3.4.1 dots in the local part", "a.b.c@firm.example", "a.b.c firm.example");
        row("5322 3.4.1 two dots", "a..b@firm.example", "-");
        row("5322 3.4.1 dot at the end", "a@firm.example.", "-");
        row("5322 3.4.1 no domain", "anna", "-");
        row("5322 3.4.1 nothing behind the at", "anna@", "-");
        row("5322 3.4.1 two ats", "a@b@firm.example", "-");
        row("5322 3.6.2 empty", "", "");
        row("5322 3.4 null", "<>", "-");
        row("5322 2.2.3 folded", "Anna\r\n <anna@\r\n\tfirm.example>", "anna firm.example");
        row("6532 3.2 UTF-8",
            "J\xC3\xB6rg <j\xC3\xB6rg@b\xC3\xBC"
            "cher.example>",
            "jörg bücher.example");
        row("an octet that may not stand there", QByteArray("a\x01@firm.example"), "-");
        row("a zero octet", QByteArray("anna@firm.example\0", 18), "-");
        row("a quote not closed", "\"Anna <anna@firm.example>", "-");
        row("ends in a backslash", "\"Anna\\", "-");
    }
    void addresses()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, found);
        const auto mailboxes = message::parseAddresses(value.toStdString());
        QStringList words;
        for (const auto &mailbox : mailboxes.value_or(std::vector<message::Mailbox>()))
            words << text(mailbox.localPart) + ' ' + text(mailbox.domain);
        QCOMPARE(mailboxes ? words.join('|') : QStringLiteral("-"), found);
    }

    void everyCutIsSurvived()
    {
        const std::string value =
            "A: \"x\\\"y\" <@r.example:a.b@[1::2]>, (c(\\)) c) \"q\"@d.example; , =?u?q?=40?= <z@z.example>";
        for (std::size_t size = 0; size <= value.size(); ++size) {
            const auto found = message::parseAddresses(std::string_view(value).substr(0, size));
            QVERIFY(!found || found->size() <= 3);
        }
    }

    void authors_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("told");
        QTest::newRow("9989 5.3.1 one") << QByteArray("From: a@Firm.Example") << "firm.example";
        QTest::newRow("9989 5.3.1 several of one domain")
            << QByteArray("From: a@firm.example, b@FIRM.example") << "firm.example";
        QTest::newRow("9989 5.3.1 several domains")
            << QByteArray("From: a@firm.example, b@other.example") << "several-from-domains";
        QTest::newRow("5322 3.6 none") << QByteArray("To: a@firm.example") << "no-from";
        QTest::newRow("5322 3.6 two fields")
            << QByteArray("From: a@firm.example\r\nfrom : a@firm.example") << "several-froms";
        QTest::newRow("6854 empty group") << QByteArray("From: A:;") << "no-from-domain";
        QTest::newRow("5322 3.4.1 literal") << QByteArray("From: a@[192.0.2.1]") << "no-from-domain";
        QTest::newRow("5322 3.4 unreadable") << QByteArray("From: a b c") << "unreadable-from";
        QTest::newRow("8616 3 U-labels") << QByteArray("From: a@b\xC3\xBC"
                                                       "cher.example")
                                         << "xn--bcher-kva.example";
        QTest::newRow("1035 a label too long")
            << QByteArray("From: a@") + QByteArray(64, 'x') + ".example" << "no-from-domain";
    }
    void authors()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, told);
        const auto author = message::authorOf(parsed(header.toStdString() + "\r\n\r\n").fields, readName);
        QCOMPARE(text(author.domain ? author.domain->toText() : std::string(toText(author.fault))), told);
        QCOMPARE(author.domain.has_value(), author.fault == message::AuthorFault::None);
    }

    void received_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("parts"); // from, ip, by, with, date
        QTest::newRow("5321 4.4 the usual")
            << QByteArray("from mail.firm.example (rdns.firm.example [192.0.2.1])\r\n\tby mx.other.example (Postfix)"
                          " with ESMTPS id ABC\r\n\tfor <bob@other.example>; Tue, 1 Dec 2026 10:00:00 +0000 (UTC)")
            << QStringList{"mail.firm.example", "192.0.2.1", "mx.other.example", "ESMTPS",
                           "Tue, 1 Dec 2026 10:00:00 +0000 (UTC)"};
        QTest::newRow("5321 4.1.3 IPv6") << QByteArray("from x ([IPv6:2001:DB8::1]) by y with LMTP; now")
                                         << QStringList{"x", "2001:db8::1", "y", "LMTP", "now"};
        QTest::newRow("5321 4.1.3 a literal for a name")
            << QByteArray("from [192.0.2.9] by y; now") << QStringList{"[192.0.2.9]", "192.0.2.9", "y", "", "now"};
        const auto seen = [](const char *name, const QByteArray &from, const char *ip) {
            QTest::newRow(name) << from + " by y; now"
                                << QStringList{text(from.split(' ').at(1).toStdString()), ip, "y", "", "now"};
        };
        seen("5321 4.4 the client's word against what was seen", "from [10.0.0.5] (unknown [203.0.113.7])",
             "203.0.113.7");
        seen("5321 4.4 without brackets", "from x.firm.example (192.0.2.1)", "192.0.2.1");
        seen("5321 4.4 IPv6 without brackets", "from x.firm.example (2001:db8::1)", "2001:db8::1");
        seen("5321 4.4 HELO in the comment", "from unknown (HELO 10.0.0.5) (192.0.2.1)", "192.0.2.1");
        seen("5321 4.4 a literal in HELO in the comment", "from x (EHLO [10.0.0.5]) (anna@192.0.2.1)", "192.0.2.1");
        seen("5321 4.4 only HELO in the comment", "from [192.0.2.1] (helo=[10.0.0.5])", "192.0.2.1");
        seen("5321 4.4 a comment within", "from x (y [192.0.2.1] (may be forged))", "192.0.2.1");
        seen("5321 4.4 with a port", "from x ([192.0.2.1]:4711 helo=z)", "192.0.2.1");
        QTest::newRow("5321 4.4 only by")
            << QByteArray("by y (a; b (c)) id 7; now") << QStringList{"", "", "y", "", "now"};
        QTest::newRow("no address is guessed from others")
            << QByteArray("from x (no) by y ([192.0.2.2]); now") << QStringList{"x", "", "y", "", "now"};
        QTest::newRow("nothing") << QByteArray("") << QStringList{"", "", "", "", ""};
        QTest::newRow("oddities") << QByteArray(") ((( from [ ( by ;") << QStringList{"", "", "", "", ""};
    }
    void received()
    {
        QFETCH(QByteArray, value);
        QFETCH(QStringList, parts);
        const auto all = message::receivedOf(parsed("Received: " + value.toStdString() + "\r\n\r\n").fields);
        QCOMPARE(all.size(), 1u);
        const QStringList found{text(all[0].from), text(all[0].ip ? ip::toText(*all[0].ip) : std::string()),
                                text(all[0].by), text(all[0].with), text(all[0].date)};
        QCOMPARE(found, parts);
    }

    void returnPath()
    {
        using message::returnPathOf;
        QCOMPARE(returnPathOf(parsed("Return-Path: <a@firm.example>\r\nReturn-Path: <b@x.example>\r\n\r\n").fields),
                 std::optional<std::string>("a@firm.example"));
        QCOMPARE(returnPathOf(parsed("Return-Path: <>\r\n\r\n").fields), std::optional<std::string>(""));
        QVERIFY(!returnPathOf(parsed("From: a@b.example\r\n\r\n").fields));
        QVERIFY(!returnPathOf(parsed("Return-Path: nonsense here\r\n\r\n").fields));
    }
};

MAILWORTHY_TEST(TestMessageFields, QCoreApplication)
#include "tst_message_fields.moc"
