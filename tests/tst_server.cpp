// SPDX-License-Identifier: Apache-2.0
// What is said of a mail server by its own words: its name against DNS and what the person knows, its encryption, and
// what kept it from being asked.
#include "certificate.h"
#include "findings.h"
#include "smtptalk.h"
#include "suite.h"
#include "zonetest.h"

#include "core/names/check.h"
#include "core/server/check.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QtTest>

using server::Visit;
using smtp::Trouble;
using test::name;

namespace
{

const std::string world =
    "example.com. SOA ns.example.com. h.example.com. 1 2 3 4 5\n"
    "example.com. MX 10 mail.example.com.\nexample.com. MX 20 backup.example.com.\n"
    "mail.example.com. A 198.51.99.10\nmail.example.com. AAAA 2001:db8::10\n"
    "backup.example.com. A 198.51.99.11\nother.example.com. A 198.51.99.20\n"
    "99.51.198.in-addr.arpa. SOA a. b. 1 2 3 4 5\n10.99.51.198.in-addr.arpa. PTR mail.example.com.\n";
constexpr std::int64_t now = 1'795'000'000;
constexpr long longTime = 3600L * 24 * 365 * 20; // whatever the clock says while this runs

test::Answers answers(const std::string &saidName, const std::string &more = {})
{
    return {{"", "220 " + saidName + " ESMTP Postfix\r\n"},
            {"EHLO", "250-" + saidName + "\r\n" + more + "250 STARTTLS\r\n"},
            {"HELO", "250 " + saidName + "\r\n"},
            {"STARTTLS", "220 go on\r\n"}};
}

std::string der(const test::CertificateOptions &options)
{
    return QSslCertificate(test::makeCertificate(options)).toDer().toStdString();
}

/// A talk with the server at `address`, whose certificate is the right one.
Visit visit(const test::Answers &all, const char *address = "198.51.99.10")
{
    Visit done{
        {"mail.example.com", {ip::parse(address).value(), server::mailPort}}, false, test::talk(smtp::look, all)};
    if (done.transcript.tls)
        done.transcript.tls->chain = {der({.names = "DNS:mail.example.com", .from = -longTime, .until = longTime})};
    return done;
}

/// No talk came about, or it broke off.
Visit failed(Trouble trouble, const char *address = "198.51.99.10", const char *command = "")
{
    Visit done{{"mail.example.com", {ip::parse(address).value(), server::mailPort}}, false, {}};
    done.transcript.trouble = trouble;
    done.transcript.unanswered = command;
    return done;
}

Setup setup(const char *host = nullptr)
{
    Setup known;
    known.domain = name("example.com");
    if (host)
        known.host = name(host);
    return known;
}

Findings check(const std::vector<Visit> &visits, const Setup &known = setup(), const std::string &more = {})
{
    return test::settled(test::zone(world + more),
                         [&](const dns::Answers &dns) { return server::check(visits, known, now, dns); })
        .findings;
}

/// The codes without the one that says that it answers.
QString told(const Findings &findings)
{
    return test::codes(findings).remove("smtp-answers").simplified();
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("instead");
        const auto row = [](const char *what, const char *said, const char *host, const char *codes,
                            const char *instead = "") {
            QTest::newRow(what) << QString(said) << QString(host) << QString(codes) << QString(instead);
        };
        row("as it should be", "mail.example.com", "mail.example.com", "");
        row("in capitals", "MAIL.Example.COM", "mail.example.com", "");
        row("nobody said what it is called", "mail.example.com", "", "");
        row("RFC 5321 §2.3.5 localhost", "localhost", "mail.example.com", "smtp-name-invalid", "mail.example.com");
        row("a bare address", "198.51.99.10", "", "smtp-name-invalid", "mail.example.com");
        row("RFC 5321 §4.1.3 a literal", "[198.51.99.10]", "", "smtp-name-invalid", "mail.example.com");
        row("an underscore", "mail_gw.example.com", "", "smtp-name-invalid", "mail.example.com");
        row("a container", "0391926cb167", "", "smtp-name-invalid", "mail.example.com");
        row("of a local network", "ex01.firm.local", "", "smtp-name-invalid", "mail.example.com");
        row("it leads nowhere", "gone.example.com", "", "smtp-name-unresolved", "mail.example.com");
        row("it leads elsewhere", "other.example.com", "", "smtp-name-mismatch", "mail.example.com");
        row("it leads elsewhere, as the person said", "other.example.com", "other.example.com", "smtp-name-mismatch");
        row("the person said another", "mail.example.com", "other.example.com", "smtp-name-mismatch:info",
            "other.example.com");
    }
    void names()
    {
        QFETCH(QString, said);
        QFETCH(QString, host);
        QFETCH(QString, codes);
        QFETCH(QString, instead);
        const Findings findings =
            check({visit(answers(said.toStdString()))}, setup(host.isEmpty() ? nullptr : qPrintable(host)));
        QCOMPARE(told(findings), codes);
        for (const Finding &finding : findings) {
            const auto advice = finding::visit(finding, [](const auto &arguments) -> std::optional<dns::Name> {
                if constexpr (requires { arguments.instead; })
                    return arguments.instead;
                else
                    return std::nullopt;
            });
            if (finding.code != Code::SmtpAnswers)
                QCOMPARE(test::text(advice), instead);
        }
    }

    /// An address that sends, too, is the server's as well: mail may come in elsewhere than it leaves.
    void otherAddressOfTheirs()
    {
        Setup known = setup();
        known.confirmSender(ip::parse("198.51.99.20").value());
        QCOMPARE(told(check({visit(answers("other.example.com"))}, known)), QString("smtp-name-mismatch:info"));
    }

    void banner()
    {
        test::Answers all = answers("mail.example.com");
        all[""] = "220 other.example.com ESMTP\r\n";
        QCOMPARE(told(check({visit(all)})), QString("smtp-banner-differs"));
        for (const char *odd : {"220 ******\r\n", "220 ESMTP\r\n", "220\r\n", "220 MAIL.EXAMPLE.COM\r\n"}) {
            all[""] = odd;
            QCOMPARE(told(check({visit(all)})), QString());
        }
    }

    void extensions()
    {
        const Findings findings =
            check({visit(answers("mail.example.com", "250-SIZE 52428800\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n"))});
        const auto said = test::said<finding::SmtpAnswers>(findings);
        QCOMPARE(said.size, std::uint64_t(52428800));
        QVERIFY(said.eightBit && said.utf8);
        QCOMPARE(said.tls, smtp::TlsVersion::V13);
        const auto huge = check({visit(answers("mail.example.com", "250-SIZE 99999999999999999999999\r\n"))});
        QCOMPARE(test::said<finding::SmtpAnswers>(huge).size, std::uint64_t(0));
    }

    void encryption()
    {
        test::Answers all = answers("mail.example.com");
        all["EHLO"] = "250 mail.example.com\r\n";
        QCOMPARE(told(check({visit(all)})), QString("smtp-starttls-missing"));
        all = answers("mail.example.com");
        all["STARTTLS"] = "454 not now\r\n";
        QCOMPARE(told(check({visit(all)})), QString("smtp-starttls-broken"));
        all = answers("mail.example.com", "250-AUTH PLAIN\r\n");
        QCOMPARE(told(check({visit(all)})), QString("smtp-auth-in-plain"));
        Visit old = visit(answers("mail.example.com"));
        old.transcript.tls->version = smtp::TlsVersion::Older;
        QCOMPARE(told(check({old})), QString("smtp-tls-old"));
        for (const Trouble trouble : {Trouble::Injected, Trouble::TlsFailed}) {
            Visit broken = visit(answers("mail.example.com"));
            broken.transcript.exchanges.pop_back();
            broken.transcript.tls.reset();
            broken.transcript.trouble = trouble;
            const Findings findings = check({broken});
            QCOMPARE(told(findings), QString("smtp-starttls-broken"));
            QCOMPARE(test::said<finding::SmtpStarttlsBroken>(findings).how, trouble);
        }
    }

    void certificates()
    {
        const auto with = [](const test::CertificateOptions &options, bool trusted = true) {
            Visit done = visit(answers("mail.example.com"));
            done.transcript.tls->chain = {der(options)};
            done.transcript.tls->trusted = trusted;
            return told(check({done}));
        };
        const std::int64_t offset = now - QDateTime::currentSecsSinceEpoch();
        const long at = long(offset), day = 24 * 3600;
        QCOMPARE(with({.names = "DNS:mail.example.com", .from = at - day, .until = at + day}), QString());
        QCOMPARE(with({.names = "DNS:mail.example.com", .from = at - 2 * day, .until = at - day}),
                 QString("smtp-certificate-expired"));
        QCOMPARE(with({.names = "DNS:mail.example.com", .from = at + day, .until = at + 2 * day}),
                 QString("smtp-certificate-expired"));
        QCOMPARE(with({.names = "DNS:www.example.com", .from = at - day, .until = at + day}),
                 QString("smtp-certificate-name"));
        QCOMPARE(with({.names = "DNS:mail.example.com", .from = at - day, .until = at + day}, false),
                 QString("smtp-certificate-untrusted"));
    }

    void tlsa()
    {
        Visit done = visit(answers("mail.example.com"));
        const auto chain = server::chainOf(done.transcript);
        const QByteArray right =
            QCryptographicHash::hash(QByteArray::fromStdString(chain.at(0).publicKey), QCryptographicHash::Sha256)
                .toHex();
        const auto with = [&done](const std::string &records) { return told(check({done}, setup(), records)); };
        const std::string owner = "_25._tcp.mail.example.com. TLSA ",
                          wrong = owner + "3 1 1 " + std::string(64, '0') + '\n';
        QCOMPARE(with(owner + "3 1 1 " + right.toStdString() + '\n'), QString());
        QCOMPARE(with(wrong), QString("smtp-tlsa-mismatch:warning"));                     // a zone text is not signed
        QCOMPARE(with(wrong + owner + "3 1 1 " + right.toStdString() + '\n'), QString()); // RFC 7671 §8.1: a roll-over
        QCOMPARE(with(owner + "1 1 1 " + std::string(64, '0') + '\n'), QString());        // RFC 7672 §3.1.3
        test::Answers plain = answers("mail.example.com");
        plain["EHLO"] = "250 mail.example.com\r\n";
        const Findings findings = check({visit(plain)}, setup(), owner + "3 1 1 " + right.toStdString() + '\n');
        QVERIFY(test::said<finding::SmtpTlsaMismatch>(findings).noTls);
    }

    /// Whatever keeps this computer from asking says nothing against the server, unless a comparison shows it.
    void notAsked_data()
    {
        QTest::addColumn<std::vector<Visit>>("visits");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *what, const std::vector<Visit> &visits, const char *codes) {
            QTest::newRow(what) << visits << QString(codes);
        };
        const Visit good = visit(answers("mail.example.com"));
        row("port 25 is shut", {failed(Trouble::Unanswered)}, "smtp-unreachable");
        row("nobody listens", {failed(Trouble::Shut)}, "smtp-unreachable");
        row("another address answers", {failed(Trouble::Unanswered, "198.51.99.11"), good}, "smtp-unreachable:warning");
        row("only the other family answers", {failed(Trouble::NoRoute, "2001:db8::10"), good}, "smtp-unreachable");
        row("a 554 for lines on a list", {visit({{"", "554 5.7.1 blocked using zen.spamhaus.org\r\n"}})},
            "smtp-refused-us");
        row("a 554 without a reason", {visit({{"", "554 no\r\n"}})}, "smtp-refused-us");
        row("refused at hello", {visit({{"", "220 x\r\n"}, {"EHLO", "550 no\r\n"}, {"HELO", "550 no\r\n"}})},
            "smtp-refused-us");
        row("silence", {failed(Trouble::Silent)}, "smtp-talk-broken");
        row("something else", {failed(Trouble::NotSmtp)}, "smtp-talk-broken");
    }
    void notAsked()
    {
        QFETCH(std::vector<Visit>, visits);
        QFETCH(QString, codes);
        const Findings findings = check(visits);
        QCOMPARE(told(findings), codes);
        for (const Finding &finding : findings)
            QVERIFY(finding.severity != Severity::Unknown || finding.who() != Who::ServerAdmin);
    }

    /// A talk that is not over says nothing yet.
    void pending()
    {
        Visit open = visit(answers("localhost"));
        open.pending = true;
        const dns::Zone zone = test::zone(world);
        const auto checked =
            test::settled(zone, [&](const dns::Answers &dns) { return server::check({open}, setup(), now, dns); });
        QVERIFY(checked.pending && checked.findings.empty());
    }

    void targets_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("targets");
        const char *both = "mail.example.com 198.51.99.10, mail.example.com 2001:db8::10";
        QTest::newRow("the server's name") << "" << "mail.example.com" << both;
        QTest::newRow("else the domain's mail hosts, the first one first")
            << "" << "" << QString(both) + ", backup.example.com 198.51.99.11";
        QTest::newRow("the one that was wanted") << "other.example.com" << "mail.example.com"
                                                 << "other.example.com 198.51.99.20";
        QTest::newRow("an address") << "198.51.99.77" << "mail.example.com" << " 198.51.99.77";
        QTest::newRow("a name that is not there") << "gone.example.com" << "mail.example.com" << "";
    }
    void targets()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, host);
        QFETCH(QString, targets);
        const auto found = test::settled(test::zone(world), [&](const dns::Answers &dns) {
            return server::targets({.host = wanted.toStdString()}, setup(host.isEmpty() ? nullptr : qPrintable(host)),
                                   dns);
        });
        QStringList all;
        for (const server::Target &target : found.all)
            all << QString::fromStdString(target.name + ' ' + ip::toText(target.server.address));
        QCOMPARE(all.join(", "), targets);
    }
};

MAILWORTHY_TEST(TestServer, QCoreApplication)
#include "tst_server.moc"
