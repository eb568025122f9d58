// SPDX-License-Identifier: Apache-2.0
// A real message and its three verdicts: what SPF, DKIM and DMARC (RFC 9989) make of it.
#include "parsedmail.h"
#include "rfc8463.h"
#include "signer.h"
#include "suite.h"

using namespace dns;
using message::DmarcResult;
using test::parsed;
using test::readName;
using test::text;

namespace
{

constexpr std::int64_t now = 1'800'000'000;

const test::SigningKey &key()
{
    static const test::SigningKey made(0);
    return made;
}

std::string from(const std::string &domain)
{
    return "From: Anna <anna@" + domain + ">\r\nSubject: x\r\n\r\nbody\r\n";
}

std::string signedBy(const std::string &domain, const std::string &octets)
{
    return test::withSignature(
        octets, "v=1; a=ed25519-sha256; c=relaxed/relaxed; d=" + domain + "; s=s1; h=from:subject", key());
}

std::string keyOf(const std::string &domain)
{
    return "s1._domainkey." + domain + ". TXT" + test::quotedStrings(key().record()) + "\n";
}

std::string dmarcAt(const std::string &domain, const std::string &record)
{
    return "_dmarc." + domain + ". TXT \"" + record + "\"\n";
}

message::Verdict judged(const std::string &octets, const std::optional<message::Envelope> &envelope,
                        const std::string &zone)
{
    const dkim::Message whole = parsed(octets);
    return test::settled(test::zone(zone), [&](const Answers &answers) {
        return message::judge(whole, envelope, answers, now, readName);
    });
}

message::Envelope envelope(const std::string &mailFrom, const char *client = "192.0.2.1")
{
    return {*ip::parse(client), mailFrom, "mail.firm.example"};
}

/// "fail reject", "pass spf", "pass spf dkim", …
QString told(const message::Verdict &verdict)
{
    QString words = text(toText(verdict.dmarc));
    if (verdict.alignedSpf)
        words += QStringLiteral(" spf");
    if (verdict.alignedDkim())
        words += QStringLiteral(" dkim");
    if (verdict.dmarc == DmarcResult::Fail)
        words += ' ' + text(toText(verdict.disposition));
    return words;
}

/// A message from `author` in a world with keys and SPF records at several domains. `signer` empty: not signed;
/// `sender`
/// "-": no envelope.
message::Verdict judgedAll(const QString &author, const QString &signer, const QString &sender, std::string zone)
{
    for (const char *domain : {"firm.example", "mail.firm.example", "shop.firm.example", "news.firm.example",
                               "other.example", "notfirm.example", "xn--bcher-kva.example"})
        zone += std::string(domain) + ". TXT \"v=spf1 ip4:192.0.2.1 -all\"\n" + keyOf(domain);
    zone += "closed.firm.example. TXT \"v=spf1 -all\"\n"
            "; !SERVFAIL lame.firm.example. TXT\n"
            "; !SERVFAIL s1._domainkey.lame.firm.example. TXT\n"
            "; !SERVFAIL s1._domainkey.lame.other.example. TXT\n";
    std::string octets = from(author.toStdString());
    if (!signer.isEmpty())
        octets = signedBy(signer.toStdString(), octets);
    return judged(octets, sender == "-" ? std::nullopt : std::optional(envelope(sender.toStdString())), zone);
}

void row(const char *name, const char *author, const char *signer, const char *sender, const std::string &records,
         const char *told)
{
    QTest::newRow(name) << author << signer << sender << text(records) << told;
}

const std::string reject = dmarcAt("firm.example", "v=DMARC1; p=reject");

/// RFC 9989 §4.4: who is aligned with the author.
void rowsOfAlignment()
{
    row("9989 4.4 both aligned", "firm.example", "firm.example", "a@firm.example", reject, "pass spf dkim");
    row("9989 4.4 only SPF", "firm.example", "", "a@firm.example", reject, "pass spf");
    row("9989 4.4 only DKIM", "firm.example", "firm.example", "a@other.example", reject, "pass dkim");
    row("9989 4.4 no envelope", "firm.example", "firm.example", "-", reject, "pass dkim");
    row("9989 4.4 neither", "firm.example", "other.example", "a@other.example", reject, "fail reject");
    row("9989 4.4 unsigned, no envelope", "firm.example", "", "-", reject, "fail reject");
    row("9989 4.4 SPF fails", "firm.example", "", "a@closed.firm.example", reject, "fail reject");
    row("9989 4.4.1 relaxed below", "firm.example", "news.firm.example", "a@mail.firm.example", reject,
        "pass spf dkim");
    row("9989 4.4.1 relaxed above", "news.firm.example", "firm.example", "a@firm.example", reject, "pass spf dkim");
    row("9989 4.4.1 relaxed beside", "shop.firm.example", "news.firm.example", "a@mail.firm.example", reject,
        "pass spf dkim");
    row("9989 4.7 strict DKIM", "firm.example", "news.firm.example", "-",
        dmarcAt("firm.example", "v=DMARC1; p=reject; adkim=s"), "fail reject");
    row("9989 4.7 strict DKIM, the same", "firm.example", "firm.example", "-",
        dmarcAt("firm.example", "v=DMARC1; p=reject; adkim=s"), "pass dkim");
    row("9989 4.7 strict SPF", "firm.example", "", "a@mail.firm.example",
        dmarcAt("firm.example", "v=DMARC1; p=reject; aspf=s"), "fail reject");
    row("9989 4.7 strict for the other", "firm.example", "news.firm.example", "a@mail.firm.example",
        dmarcAt("firm.example", "v=DMARC1; p=reject; aspf=s"), "pass dkim");
    row("9989 4.4.1 psd=n parts them", "news.firm.example", "firm.example", "-",
        reject + dmarcAt("news.firm.example", "v=DMARC1; p=reject; psd=n"), "fail reject");
    row("9989 4.4.1 only the ending is shared", "firm.example", "notfirm.example", "a@notfirm.example", reject,
        "fail reject");
    row("9989 4.4.2 null sender", "firm.example", "", "", reject, "fail reject");
}

/// RFC 9989 §4.7: what the owner asks for.
void rowsOfPolicies()
{
    row("9989 4.7 p=none", "firm.example", "", "-", dmarcAt("firm.example", "v=DMARC1; p=none"), "fail none");
    row("9989 4.7 p=quarantine", "firm.example", "", "-", dmarcAt("firm.example", "v=DMARC1; p=quarantine"),
        "fail quarantine");
    row("9989 4.7 t=y under reject", "firm.example", "", "-", dmarcAt("firm.example", "v=DMARC1; p=reject; t=y"),
        "fail quarantine");
    row("9989 4.7 t=y under quarantine", "firm.example", "", "-",
        dmarcAt("firm.example", "v=DMARC1; p=quarantine; t=y"), "fail none");
    row("9989 4.7 pct is history", "firm.example", "", "-", dmarcAt("firm.example", "v=DMARC1; p=reject; pct=0"),
        "fail reject");
    row("9989 4.10.1 sp", "mail.firm.example", "", "-", dmarcAt("firm.example", "v=DMARC1; p=reject; sp=quarantine"),
        "fail quarantine");
    row("9989 4.10.1 np", "ghost.firm.example", "", "-",
        dmarcAt("firm.example", "v=DMARC1; p=none; sp=none; np=reject"), "fail reject");
    const std::string three = dmarcAt("firm.example", "v=DMARC1; p=none; sp=quarantine; np=reject");
    row("9989 4.10.1 whether it exists is not known", "ghost.firm.example", "", "-",
        three + "; !SERVFAIL ghost.firm.example. A\n", "temperror");
    row("9989 4.10.1 a bad sp with reports", "firm.example", "", "-",
        dmarcAt("firm.example", "v=DMARC1; p=reject; sp=quarantin; rua=mailto:a@firm.example"), "fail none");
    row("9989 4.10.1 a bad np without reports", "firm.example", "", "-",
        dmarcAt("firm.example", "v=DMARC1; p=reject; np=quarantin"), "permerror");
    row("9989 4.10.1 a bad p, reports by another way", "firm.example", "firm.example", "-",
        dmarcAt("firm.example", "v=DMARC1; p=block; rua=https://firm.example/"), "pass dkim");
    row("9989 4.8 capitals", "firm.example", "", "-", dmarcAt("firm.example", "V=DMARC1; P=REJECT"), "fail reject");
    row("9989 4.7 a tag that nobody knows, twice", "firm.example", "", "-",
        dmarcAt("firm.example", "v=DMARC1; p=reject; foo=1; foo=2"), "fail reject");
    row("9989 4.10.1 neither policy nor reports", "firm.example", "firm.example", "-",
        dmarcAt("firm.example", "v=DMARC1; adkim=s"), "none dkim");
}

/// No record, no answer, or names of other kinds.
void rowsWithoutAnswer()
{
    row("9989 4.10 no record", "firm.example", "firm.example", "a@firm.example", "", "none spf dkim");
    row("9989 4.10 two records", "firm.example", "firm.example", "-",
        reject + dmarcAt("firm.example", "v=DMARC1; p=none"), "none dkim");
    row("6376 3.2 a broken record", "firm.example", "", "-", dmarcAt("firm.example", "v=DMARC1; p=none; p=none"),
        "permerror");
    row("9989 4.10 no answer about the policy", "firm.example", "firm.example", "-",
        "; !SERVFAIL _dmarc.firm.example. TXT\n", "temperror dkim");
    row("no answer about the key", "firm.example", "lame.firm.example", "-", reject, "temperror");
    row("no answer about another's key", "firm.example", "lame.other.example", "-", reject, "fail reject");
    row("no answer about SPF", "firm.example", "", "a@lame.firm.example", reject, "temperror");
    row("no answer about SPF, but DKIM", "firm.example", "firm.example", "a@lame.firm.example", reject, "pass dkim");
    row("no answer about the organisation, and the same name", "firm.example", "firm.example", "-",
        reject + "; !TIMEOUT _dmarc.example. TXT\n", "pass dkim");
    row("no answer about the organisation, and another name", "firm.example", "news.firm.example", "-",
        reject + "; !TIMEOUT _dmarc.example. TXT\n", "temperror");
    row("8616 4 U-labels",
        "b\xC3\xBC"
        "cher.example",
        "xn--bcher-kva.example",
        "a@b\xC3\xBC"
        "cher.example",
        dmarcAt("xn--bcher-kva.example", "v=DMARC1; p=reject"), "pass spf dkim");
    row("8616 4 U-labels, as an envelope writes them",
        "b\xC3\xBC"
        "cher.example",
        "",
        "<a@b\xC3\xBC"
        "cher.example>",
        dmarcAt("xn--bcher-kva.example", "v=DMARC1; p=reject"), "pass spf");
    row("7208 4.3 a final dot", "firm.example", "", "a@firm.example.", reject, "pass spf");
    row("7208 4.3 a literal has no record", "firm.example", "", "a@[192.0.2.1]", reject, "fail reject");
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("signer"); // empty: not signed
        QTest::addColumn<QString>("sender"); // of the envelope; "-": no envelope
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("told");
        rowsOfAlignment();
        rowsOfPolicies();
        rowsWithoutAnswer();
    }
    void verdicts()
    {
        QFETCH(QString, author);
        QFETCH(QString, signer);
        QFETCH(QString, sender);
        QFETCH(QString, records);
        QFETCH(QString, told);
        QCOMPARE(::told(judgedAll(author, signer, sender, records.toStdString())), told);
    }

    void identities()
    {
        const std::string zone =
            "firm.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\nmail.firm.example. TXT \"v=spf1 a -all\"\n"
            "mail.firm.example. A 192.0.2.1\n";
        const auto mailFrom = judged(from("firm.example"), envelope("a@firm.example"), zone);
        QVERIFY(!mailFrom.spf->helo);
        QCOMPARE(mailFrom.spf->domain, std::string("firm.example"));
        const auto null = judged(from("firm.example"), envelope("<>"), zone);
        QVERIFY(null.spf->helo);
        QCOMPARE(null.spf->domain, std::string("mail.firm.example"));
        QCOMPARE(null.spf->outcome.result, spf::Result::Pass);
        QVERIFY(!judged(from("firm.example"), {}, zone).spf);
        QCOMPARE(judged(from("firm.example"), envelope("a@firm.example."), zone).spf->domain,
                 std::string("firm.example"));
    }

    /// RFC 9989 §4.4: what only the record's strictness keeps from counting is told apart from a stranger's.
    void tooStrict_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("told");
        QTest::newRow("9989 4.4.1 below") << "news.firm.example" << "-" << "adkim=s" << "dkim";
        QTest::newRow("9989 4.4.2 below") << "" << "a@mail.firm.example" << "aspf=s" << "spf";
        QTest::newRow("9989 4.4 both") << "news.firm.example" << "a@mail.firm.example" << "adkim=s; aspf=s"
                                       << "spf dkim";
        QTest::newRow("9989 4.4.1 the same name") << "firm.example" << "-" << "adkim=s" << "";
        QTest::newRow("9989 4.4.1 a stranger's") << "other.example" << "-" << "adkim=s" << "";
        QTest::newRow("9989 4.4.1 relaxed") << "news.firm.example" << "-" << "aspf=s" << "";
    }
    void tooStrict()
    {
        QFETCH(QString, signer);
        QFETCH(QString, sender);
        QFETCH(QString, record);
        const auto verdict = judgedAll("firm.example", signer, sender,
                                       dmarcAt("firm.example", "v=DMARC1; p=reject; " + record.toStdString()));
        QStringList told;
        if (verdict.spfTooStrict)
            told << "spf";
        if (std::find(verdict.dkimTooStrict.begin(), verdict.dkimTooStrict.end(), true) != verdict.dkimTooStrict.end())
            told << "dkim";
        QTEST(told.join(' '), "told");
    }

    void rfc8463Message()
    {
        const auto verdict =
            judged(std::string(test::rfc8463::message), {},
                   std::string(test::rfc8463::zone) + dmarcAt("football.example.com", "v=DMARC1; p=reject"));
        QCOMPARE(told(verdict), QStringLiteral("pass dkim"));
        QCOMPARE(text(message::authenticationResults(verdict, "mx.example.net")),
                 QStringLiteral("Authentication-Results: mx.example.net;\r\n"
                                " dkim=pass header.d=football.example.com header.s=brisbane header.a=ed25519-sha256"
                                " header.b=\"/gCrinpc\";\r\n"
                                " dkim=pass header.d=football.example.com header.s=test header.a=rsa-sha256"
                                " header.b=F45dVWDf;\r\n"
                                " dmarc=pass (p=reject dis=none) header.from=football.example.com"));
    }

    void authenticationResults()
    {
        const std::string zone = "firm.example. TXT \"v=spf1 -all\"\n" + dmarcAt("firm.example", "v=DMARC1; p=reject");
        QCOMPARE(text(message::authenticationResults(judged(from("firm.example"), envelope("a@firm.example"), zone),
                                                     "mx.example.net")),
                 QStringLiteral("Authentication-Results: mx.example.net;\r\n spf=fail smtp.mailfrom=firm.example;\r\n"
                                " dkim=none;\r\n dmarc=fail (p=reject dis=reject) header.from=firm.example"));
        QCOMPARE(text(message::authenticationResults(judged("Subject: x\r\n\r\n", envelope(""), zone), "mx")),
                 QStringLiteral("Authentication-Results: mx;\r\n spf=none smtp.helo=mail.firm.example;\r\n"
                                " dkim=none;\r\n dmarc=permerror"));
        // 8601 §2.2: what a signature claims cannot end the field or open another one.
        const std::string evil = "DKIM-Signature: v=1; d=a\"; dkim=pass;\r\n\tb=x; s=(\\\r\n" + from("firm.example");
        const auto verdict = judged(evil, {}, zone);
        QCOMPARE(verdict.dkim.front().cause, dkim::Cause::MissingTag);
        QCOMPARE(text(message::authenticationResults(verdict, "mx")),
                 QStringLiteral("Authentication-Results: mx;\r\n dkim=permerror reason=missing-tag header.d=\"a\\\"\""
                                " header.s=\"(\\\\\" header.a=\"\";\r\n"
                                " dmarc=fail (p=reject dis=reject) header.from=firm.example"));
    }

    void nothingRawInAuthenticationResults()
    {
        const std::string evil = "DKIM-Signature: v=1; d=" + std::string(5000, 'd') + "; s=a\xE2\x80\xAE\x1b[31m\r\n";
        const std::string results = message::authenticationResults(judged(evil + from("firm.example"), {}, ""), "mx");
        QVERIFY(results.find("header.s=\"a=E2=80=AE=1B[31m\"") != std::string::npos);
        QVERIFY(results.find("header.d=\"" + std::string(255, 'd') + "...\"") != std::string::npos);
        QVERIFY(std::all_of(results.begin(), results.end(),
                            [](char c) { return (c >= ' ' && c < 0x7f) || c == '\r' || c == '\n'; }));
    }

    void whatIsIndependentIsAskedTogether()
    {
        const Answers answers;
        const dkim::Message octets = parsed(signedBy("news.firm.example", from("firm.example")));
        const auto verdict = message::judge(octets, envelope("a@mail.firm.example"), answers, now, readName);
        QCOMPARE(verdict.dmarc, DmarcResult::Pending);
        QStringList asked;
        for (const Question &question : answers.takeOpen())
            asked << text(toText(question));
        for (const char *wanted :
             {"s1._domainkey.news.firm.example TXT", "mail.firm.example TXT", "_dmarc.firm.example TXT",
              "_dmarc.example TXT", "_dmarc.news.firm.example TXT", "_dmarc.mail.firm.example TXT"})
            QVERIFY2(asked.contains(QString::fromLatin1(wanted)), wanted);
    }
};

MAILWORTHY_TEST(TestMessage, QCoreApplication)
#include "tst_message.moc"
