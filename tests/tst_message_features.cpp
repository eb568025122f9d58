// SPDX-License-Identifier: Apache-2.0
// What a message's header tells beside its verdicts: its form (RFC 5322), how a newsletter is left (RFC 8058), lists
// and ARC (RFC 8617), the way out (RFC 3848), and what the receiver wrote (RFC 8601).
#include "parsedmail.h"
#include "signer.h"
#include "suite.h"

#include "core/message/features.h"
#include "core/message/theirresults.h"

using namespace message;
using test::parsed;
using test::readName;
using test::text;

namespace
{

constexpr std::int64_t lookedAt = 1'800'000'000;

const test::SigningKey &signer()
{
    static const test::SigningKey made(0);
    return made;
}

std::string usualZone()
{
    return "s1._domainkey.firm.example. TXT" + test::quotedStrings(signer().record()) +
           "\nfirm.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n_dmarc.firm.example. TXT \"v=DMARC1; p=none\"\n";
}

std::string signedMail(const std::string &header, const std::string &fields = "from")
{
    return test::withSignature(header + "From: anna@firm.example\r\n\r\nbody\r\n",
                               "v=1; a=ed25519-sha256; c=relaxed/relaxed; d=firm.example; s=s1; h=" + fields, signer());
}

Verdict verdictOf(const dkim::Message &mail, const std::string &zone = usualZone(),
                  const std::optional<Envelope> &envelope = {})
{
    return test::settled(test::zone(zone),
                         [&](const dns::Answers &dns) { return judge(mail, envelope, dns, lookedAt, readName); });
}

Features featuresIn(const std::string &octets)
{
    const dkim::Message mail = parsed(octets);
    return featuresOf(mail, verdictOf(mail));
}

/// "server: spf pass/pass; dkim pass/fail altered"
QString comparedIn(const std::string &theirs, std::string mail, const std::string &zone = usualZone(),
                   const char *sender = "a@firm.example")
{
    const dkim::Message read = parsed(theirs + mail);
    const Verdict verdict = verdictOf(
        read, zone,
        sender ? std::optional(Envelope{*ip::parse("192.0.2.1"), sender, "mail.firm.example"}) : std::nullopt);
    const TheirResults results = theirResults(read.fields, verdict);
    QStringList parts;
    for (const Compared &one : results.results)
        parts << (text(one.theirs.method) + ' ' + text(one.theirs.result) + '/' + text(one.ours) + ' ' +
                  text(toText(one.difference)))
                     .trimmed();
    return text(results.server) + ": " + parts.join("; ");
}

} // namespace

class TestMessageFeatures : public QObject
{
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *value, bool good) {
            QTest::newRow(name) << QString::fromUtf8(value) << good;
        };
        row("5322 3.3 in full", "Tue, 1 Dec 2026 08:45:12 +0000", true);
        row("5322 3.3 without a weekday", "1 Dec 2026 08:45 -0130", true);
        row("5322 3.3 a leap second", "31 Dec 2026 23:59:60 +0000", true);
        row("5322 3.2.2 a comment behind", "Tue, 1 Dec 2026 08:45:12 +0000 (UTC (x))", true);
        row("5322 4.3 two digits of a year", "1 Dec 26 08:45:12 GMT", true);
        row("5322 4.3 comments between", "Tue (x), 1 (y) Dec 2026 08 : 45:12 EST", true);
        row("5322 2.2.3 folded", "Tue,\r\n 1 Dec 2026 08:45:12 +0000", true);
        row("ISO 8601", "2026-12-01T08:45:12Z", false);
        row("no zone", "Tue, 1 Dec 2026 08:45:12", false);
        row("no such month", "Tue, 1 Dez 2026 08:45:12 +0000", false);
        row("no such weekday", "Di, 1 Dec 2026 08:45:12 +0000", false);
        row("no such day", "Tue, 32 Dec 2026 08:45:12 +0000", false);
        row("day zero", "Tue, 0 Dec 2026 08:45:12 +0000", false);
        row("no such hour", "Tue, 1 Dec 2026 24:45:12 +0000", false);
        row("a year without end", "Tue, 1 Dec 99999999999999999999 08:45:12 +0000", false);
        row("more behind", "Tue, 1 Dec 2026 08:45:12 +0000 x", false);
        row("a comment not closed", "Tue, 1 Dec 2026 08:45:12 +0000 (x", false);
        row("American", "12/01/2026 08:45", false);
        row("empty", "", false);
    }
    void dates()
    {
        QFETCH(QString, value);
        QFETCH(bool, good);
        QCOMPARE(isDateTime(value.toStdString()), good);
    }

    void messageIds_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        const std::tuple<const char *, const char *, bool> rows[] = {
            {"5322 3.6.4", " <1.2@mail.firm.example>", true},
            {"5322 3.6.4 a literal", "<x@[192.0.2.1]>", true},
            {"5322 3.6.4 a comment beside", "(x) <a@b> (y)", true},
            {"no brackets", "1@firm.example", false},
            {"no at", "<1firm.example>", false},
            {"nothing before", "<@firm.example>", false},
            {"nothing behind", "<1@>", false},
            {"a space", "<1 2@firm.example>", false},
            {"two", "<1@a> <2@b>", false},
            {"empty", "", false},
        };
        for (const auto &[name, value, good] : rows)
            QTest::newRow(name) << QString(value) << good;
    }
    void messageIds()
    {
        QFETCH(QString, value);
        QFETCH(bool, good);
        QCOMPARE(isMessageId(value.toStdString()), good);
    }

    void form()
    {
        const std::string good = "Date: Tue, 1 Dec 2026 08:45:12 +0000\r\nMessage-ID: <1@firm.example>\r\n";
        const std::string from = "From: anna@firm.example\r\n", end = "\r\nbody\r\n";
        QVERIFY(featuresIn(good + from + end).isWellFormed());
        QVERIFY(featuresIn(from + end).date == FieldFault::Missing);
        QVERIFY(featuresIn(from + end).messageId == FieldFault::Missing);
        QVERIFY(featuresIn(good + good + from + end).date == FieldFault::Several);
        QVERIFY(featuresIn(good + good + from + end).messageId == FieldFault::Several);
        QVERIFY(featuresIn("Date: today\r\nMessage-ID: 7\r\n" + from + end).date == FieldFault::Unreadable);
        QVERIFY(featuresIn("Date: today\r\nMessage-ID: 7\r\n" + from + end).messageId == FieldFault::Unreadable);
        QVERIFY(featuresIn(good + end).from == FieldFault::Missing);
        QVERIFY(featuresIn(good + from + from + end).from == FieldFault::Several);
        QVERIFY(featuresIn(good + "From: a b c\r\n" + end).from == FieldFault::Unreadable);
        QVERIFY(featuresIn(good + "From: a@firm.example, b@other.example\r\n" + end).isWellFormed());
    }

    void oneClick_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields"); // that are signed
        QTest::addColumn<QString>("wanted");
        const QString link = "List-Unsubscribe: <mailto:u@firm.example>,\r\n <https://firm.example/u?x=1>\r\n";
        const QString post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
        const QString both = "from:list-unsubscribe:list-unsubscribe-post";
        QTest::newRow("8058 4 signed") << link + post << both << "works";
        QTest::newRow("8058 4 only one is signed") << link + post << "from:list-unsubscribe" << "not-signed";
        QTest::newRow("8058 4 neither is signed") << link + post << "from" << "not-signed";
        QTest::newRow("8058 3.1 no post") << link << both << "no-post";
        QTest::newRow("8058 3.1 another post") << link + "List-Unsubscribe-Post: List-Unsubscribe=Two-Clicks\r\n"
                                               << both << "no-post";
        QTest::newRow("8058 3.1 two posts") << link + post + post << both << "no-post";
        QTest::newRow("8058 3.1 only mailto")
            << "List-Unsubscribe: <mailto:u@firm.example>\r\n" + post << both << "no-https";
        QTest::newRow("8058 3.1 only http")
            << "List-Unsubscribe: <http://firm.example/u>\r\n" + post << both << "no-https";
        QTest::newRow("2369 2 no brackets")
            << "List-Unsubscribe: https://firm.example/u\r\n" + post << both << "no-https";
        QTest::newRow("2369 2 not closed")
            << "List-Unsubscribe: <https://firm.example/u\r\n" + post << both << "no-https";
        QTest::newRow("no newsletter") << QString() << "from" << "none";
        QTest::newRow("only post") << post << both << "none";
    }
    void oneClick()
    {
        QFETCH(QString, header);
        QFETCH(QString, fields);
        QFETCH(QString, wanted);
        const std::string mail = signedMail(header.toStdString(), fields.toStdString());
        QCOMPARE(text(toText(featuresIn(mail).oneClick)), wanted);
    }

    /// RFC 8058 §4: a valid signature.
    void oneClickNeedsAValidSignature()
    {
        const std::string mail = signedMail("List-Unsubscribe: <https://firm.example/u>\r\n"
                                            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n",
                                            "from:list-unsubscribe:list-unsubscribe-post");
        QVERIFY(featuresIn(mail).oneClick == OneClick::Works);
        QVERIFY(featuresIn(mail + "more").oneClick == OneClick::NotSigned);
        QCOMPARE(featuresIn(mail).unsubscribe, std::vector<std::string>{"https://firm.example/u"});
    }

    void arc()
    {
        const auto set = [](const char *i) {
            const std::string number(i);
            return "ARC-Seal: i=" + number + "; d=list" + number + ".example; s=x; cv=none; b=\r\n" +
                   "ARC-Message-Signature: i=" + number + "; d=x\r\nARC-Authentication-Results: i=" + number +
                   "; mx.example; none\r\n";
        };
        const std::string end = "From: anna@firm.example\r\n\r\nbody\r\n";
        Arc arc = featuresIn(set("2") + set("1") + end).arc;
        QCOMPARE(arc.instances, 2U);
        QVERIFY(arc.isWhole);
        QCOMPARE(arc.sealers, (std::vector<std::string>{"list1.example", "list2.example"}));
        QVERIFY(!featuresIn(set("3") + set("1") + end).arc.isWhole); // RFC 8617 §5.2: no gaps
        QVERIFY(!featuresIn(set("1") + set("1") + end).arc.isWhole);
        QVERIFY(!featuresIn("ARC-Seal: i=1; d=x\r\n" + end).arc.isWhole);
        for (const char *odd : {"0", "51", "-1", "x", "", "99999999999999999999"}) {
            arc = featuresIn(set(odd) + end).arc;
            QCOMPARE(arc.instances, 0U);
            QVERIFY(!arc.isWhole);
        }
        QVERIFY(featuresIn(end).arc.isWhole);
    }

    void lists()
    {
        const std::string end = "From: anna@firm.example\r\n\r\nbody\r\n";
        const Features list =
            featuresIn("List-Id: The list <talk.lists.example>\r\nList-Post: <mailto:talk@lists.example>\r\n"
                       "Precedence: list\r\n" +
                       end);
        QCOMPARE(list.listId, std::string("talk.lists.example"));
        QCOMPARE(list.listMarks, (std::vector<std::string>{"list-id", "list-post", "precedence"}));
        QVERIFY(featuresIn("Precedence: bulk\r\nList-Unsubscribe: <https://a.example>\r\n" + end).listMarks.empty());
        QVERIFY(featuresIn("Feedback-ID: 7:news\r\n" + end).hasFeedbackId);
    }

    void encrypted_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("wanted");
        const std::pair<const char *, const char *> rows[] = {
            {"from a by b with ESMTPS id 1; now", "yes"},
            {"from a by b with ESMTPSA id 1; now", "yes"},
            {"from a by b with UTF8SMTPS id 1; now", "yes"},
            {"from a by b with LMTPS id 1; now", "yes"},
            {"from a by b with ESMTP id 1; now", "no"},
            {"from a by b with SMTP; now", "no"},
            {"from a by b with ESMTPA; now", "no"},
            {"from a (using TLSv1.3 with cipher X) by b with ESMTP; now", "yes"},
            {"from a by b with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 1; now", "yes"},
            {"from a by b with HTTP; now", "unknown"},
            {"from a by b; now", "unknown"},
        };
        for (const auto &[value, wanted] : rows)
            QTest::newRow(value) << QString(value) << QString(wanted);
    }
    void encrypted()
    {
        QFETCH(QString, value);
        QFETCH(QString, wanted);
        const auto path = receivedOf(parsed("Received: " + value.toStdString() + "\r\n\r\n").fields);
        QCOMPARE(path.front().tls ? QString(*path.front().tls ? "yes" : "no") : QString("unknown"), wanted);
    }

    void whereItLeaves()
    {
        const auto path =
            receivedOf(parsed("Received: from out.mx.test (x [25.4.4.4]) by in.mx.test with ESMTPS\r\n"
                              "Received: from mail.firm.example (x [25.203.113.25]) by mx.test with ESMTPS\r\n"
                              "Received: from phone (x [25.9.9.9]) by mail.firm.example with ESMTPSA\r\n"
                              "Received: from pc (x [192.168.1.2]) by x with ESMTP\r\n\r\n")
                           .fields);
        const auto named = [&path](const char *address) { return whereItLeft(path, {*ip::parse(address)}); };
        QCOMPARE(named("25.203.113.25"), std::optional<std::size_t>(1));
        QCOMPARE(named("::ffff:25.203.113.25"), std::optional<std::size_t>(1));
        QCOMPARE(named("25.1.1.1"), std::optional<std::size_t>());
        QCOMPARE(whereItLikelyLeft(path), std::optional<std::size_t>(1)); // not the telephone's, which gave a password
        QCOMPARE(whereItLikelyLeft({}), std::optional<std::size_t>());
    }

    void theirs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *field, const char *wanted) {
            QTest::newRow(name) << QString(field) << QString(wanted);
        };
        row("8601 B.2 one", "mx.test; spf=pass smtp.mailfrom=firm.example", "mx.test: spf pass/pass");
        row("8601 2.2 version", "mx.test 1; spf=pass smtp.mailfrom=a@firm.example", "mx.test: spf pass/pass");
        row("8601 2.2 nothing was done", "mx.test; none", "mx.test: ");
        row("8601 2.2 comments and folds",
            "mx.test (x; y) ;\r\n spf (a=b)=(c) pass (good; \\) really)\r\n smtp.mailfrom=firm.example",
            "mx.test: spf pass/pass");
        row("8601 2.2 quoted", "mx.test; dkim=pass reason=\"a; b=c\" header.d=firm.example header.s=\"s1\"",
            "mx.test: dkim pass/pass");
        row("8601 2.7.2 another word", "mx.test; spf=hardfail smtp.mailfrom=firm.example",
            "mx.test: spf hardfail/pass record-since");
        row("another domain", "mx.test; spf=pass smtp.mailfrom=list.example", "mx.test: spf pass/pass other-identity");
        row("their DNS failed", "mx.test; spf=temperror smtp.mailfrom=firm.example",
            "mx.test: spf temperror/pass their-lookup");
        row("their DNS failed for the key", "mx.test; dkim=temperror header.d=firm.example",
            "mx.test: dkim temperror/pass their-lookup");
        row("missed then", "mx.test; dkim=fail header.i=@firm.example header.s=s1 header.b=xxxxxxxx",
            "mx.test: dkim fail/ no-signature");
        row("failed then", "mx.test; dkim=fail header.i=@firm.example header.s=s1",
            "mx.test: dkim fail/pass key-since");
        row("follows",
            "mx.test; dkim=fail header.d=firm.example; spf=pass smtp.mailfrom=firm.example;\r\n"
            " dmarc=fail (p=NONE) header.from=firm.example",
            "mx.test: dkim fail/pass key-since; spf pass/pass; dmarc fail/pass follows");
        row("all good",
            "mx.test; dkim=pass header.d=firm.example; spf=pass smtp.mailfrom=firm.example;\r\n"
            " dmarc=pass (p=NONE sp=NONE) header.from=firm.example; arc=none",
            "mx.test: dkim pass/pass; spf pass/pass; dmarc pass/pass");
        row("guessed", "mx.test; dmarc=bestguesspass action=none header.from=firm.example",
            "mx.test: dmarc bestguesspass/pass no-rule");
        row("without a name", "spf=pass smtp.mailfrom=firm.example; dkim=pass header.d=firm.example",
            ": spf pass/pass; dkim pass/pass");
        row("oddities", ";;=;a=;=b;\"", ": ");
        row("empty", "", ": ");
        row("a comment not closed", "mx.test; spf=pass (x", "mx.test: spf pass/pass");
    }
    void theirs()
    {
        QFETCH(QString, field);
        QFETCH(QString, wanted);
        QCOMPARE(comparedIn("Authentication-Results: " + field.toStdString() + "\r\n", signedMail("")), wanted);
    }

    /// What they saw and what is there now may differ by what happened since.
    void whatHappenedSince()
    {
        const std::string pass = "Authentication-Results: mx.test; dkim=pass header.d=firm.example\r\n";
        QCOMPARE(comparedIn(pass, signedMail("") + "more"), QString("mx.test: dkim pass/fail altered"));
        QCOMPARE(comparedIn(pass, signedMail(""), "firm.example. TXT \"x\"\n"),
                 QString("mx.test: dkim pass/permerror key-gone"));
        QCOMPARE(comparedIn(pass, signedMail(""), "; !SERVFAIL s1._domainkey.firm.example TXT\n"),
                 QString("mx.test: dkim pass/temperror our-lookup"));
        QCOMPARE(comparedIn("Authentication-Results: mx.test; spf=pass smtp.mailfrom=firm.example\r\n", signedMail(""),
                            usualZone(), nullptr),
                 QString("mx.test: spf pass/ not-judged-here"));
    }

    /// Anybody can write such a field before the message goes out: only the receiver's own count.
    void onlyTheReceivers()
    {
        const std::string own = "Authentication-Results: mx.test; spf=pass smtp.mailfrom=firm.example\r\n";
        const std::string more = "Authentication-Results: MX.test; dkim=pass header.d=firm.example\r\n";
        const std::string other = "Authentication-Results: evil.test; dmarc=pass header.from=firm.example\r\n";
        QCOMPARE(comparedIn(own + more + other, signedMail("")), QString("mx.test: spf pass/pass; dkim pass/pass"));
        QCOMPARE(comparedIn(own + other + more, signedMail("")), QString("mx.test: spf pass/pass"));
        std::string flood = "Authentication-Results: mx.test";
        for (int i = 0; i < 2000; ++i)
            flood += "; spf=pass smtp.mailfrom=firm.example";
        const dkim::Message read = parsed(flood + "\r\n" + signedMail(""));
        QVERIFY(theirResults(read.fields, verdictOf(read)).results.size() <= 40);
    }

    void everyCutIsSurvived()
    {
        const std::string value =
            "mx.test (a(b\\)) c) 1; spf=pass reason=\"x\\\"y\" smtp.mailfrom=\"a b\"@c; dkim=fail";
        for (std::size_t size = 0; size <= value.size(); ++size) {
            const dkim::Message read = parsed("Authentication-Results: " + value.substr(0, size) + "\r\n\r\n");
            QVERIFY(theirResults(read.fields, Verdict()).results.size() <= 2);
        }
    }
};

MAILWORTHY_TEST(TestMessageFeatures, QCoreApplication)
#include "tst_message_features.moc"
