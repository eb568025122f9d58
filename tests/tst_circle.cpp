// SPDX-License-Identifier: Apache-2.0
// RFC 1034 §5.2.2: aliases that lead back to themselves are the owner's error, however the resolver says it, and all
// else about that name is silent.
#include "checkupworld.h"
#include "suite.h"

#include "core/dns/evidence.h"

using namespace test;

namespace
{

/// "alias-circle mail.example.com: mail.example.com → …" and other codes of what is not well.
QStringList told(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        QString line = QString::fromUtf8(toText(finding.code).data());
        if (const auto *circle = finding.get<finding::AliasCircle>()) {
            QStringList names;
            for (const dns::Name &name : circle->circle)
                names << QString::fromStdString(name.toText());
            line += ' ' + names.join(" → ");
        }
        if (finding.severity > Severity::Info)
            lines << line;
    }
    lines.sort();
    return lines;
}

} // namespace

class TestCircle : public QObject
{
    Q_OBJECT

private slots:
    void circles_data()
    {
        QTest::addColumn<QString>("changes"); // to the healthy firm, whose mail host has no records of its own
        QTest::addColumn<int>("check");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const char *changes, Check check, const char *expected) {
            QTest::newRow(title) << changes << int(check) << expected;
        };
        const char *silent = "; !SERVFAIL mail.example.com. A\n; !SERVFAIL mail.example.com. AAAA\n"
                             "; !SERVFAIL mail.example.com. TXT\n";
        static const std::string hidden = std::string(silent) + "mail.example.com. CNAME mx.example.com.\n"
                                                                "mx.example.com. CNAME mail.example.com.\n";
        static const std::string elsewhere = std::string(silent) + "mail.example.com. CNAME a.example.net.\n"
                                                                   "a.example.net. CNAME b.example.org.\n"
                                                                   "b.example.org. CNAME a.example.net.\n";
        static const std::string broken = std::string(silent) + "mail.example.com. CNAME a.example.net.\n"
                                                                "; !SERVFAIL a.example.net. CNAME\n";
        const char *circle = "alias-circle mail.example.com → mx.example.com → mail.example.com";
        row("the mail host", "mail.example.com. CNAME mx.example.com.\nmx.example.com. CNAME mail.example.com.\n",
            Check::Names, circle);
        row("RFC 1034 §5.2.2 the resolver says SERVFAIL", hidden.c_str(), Check::Names, circle);
        row("an alias for itself", "mail.example.com. CNAME mail.example.com.\n", Check::Names,
            "alias-circle mail.example.com → mail.example.com");
        row("round and round elsewhere", elsewhere.c_str(), Check::Names,
            "alias-circle a.example.net → b.example.org → a.example.net");
        row("an alias that ends in trouble is none", broken.c_str(), Check::Names, "lookup-failed lookup-failed");
        row("a key", "s2._domainkey.example.com. CNAME s2._domainkey.example.com.\n", Check::Dkim,
            "alias-circle s2._domainkey.example.com → s2._domainkey.example.com");
        row("the rule",
            "_dmarc.example.com. CNAME _dmarc.example.net.\n_dmarc.example.net. CNAME _dmarc.example.com.\n",
            Check::Dmarc, "alias-circle _dmarc.example.com → _dmarc.example.net → _dmarc.example.com");
        row("the domain", "example.com. CNAME www.example.com.\nwww.example.com. CNAME example.com.\n", Check::Zone,
            "alias-circle example.com → www.example.com → example.com");
    }
    void circles()
    {
        QFETCH(QString, changes);
        QFETCH(int, check);
        QFETCH(QString, expected);
        // Beside an alias nothing else stands (RFC 1034 §3.6.2).
        QStringList lines = QString::fromStdString(healthy()).split('\n');
        for (const QString &change : changes.split('\n', Qt::SkipEmptyParts))
            lines.removeIf([&](const QString &line) { return line.startsWith(change.section(' ', 0, 0) + ' '); });
        Setup setup = healthySetup();
        if (changes.startsWith("s2."))
            setup.selectors = {{"s2", true}};
        const auto world =
            std::make_shared<const dns::Zone>(test::zone((lines.join('\n') + '\n' + changes).toStdString()));
        const checkup::Report report = settled(setup, world);
        QCOMPARE(told(report.of(Check(check))).join(' '), expected);
        if (expected.startsWith("alias-circle"))
            QCOMPARE(report.verdictOf(Check(check)), Severity::Error);
        for (const records::Record &record : report.records)
            QVERIFY2(record.action != records::Action::Add, record.name.toText().c_str());
    }

    void eachQuestionOnce()
    {
        const dns::Question question{name("mail.example.com"), dns::Type::A};
        const dns::Question other{name("mail.example.com"), dns::Type::Aaaa};
        const dns::Reply silent = dns::failed(dns::Status::Timeout, "192.0.2.53");
        const dns::Reply refusing = dns::failed(dns::Status::Refused, "192.0.2.54");
        Findings findings{dns::lookupFailed("example.com", question, silent),
                          dns::lookupFailed("mail.example.com", question, silent),
                          Finding(finding::NamesMatch{.name = name("mail.example.com")}, "192.0.2.1"),
                          dns::lookupFailed("192.0.2.1", question, silent).as(Severity::Warning),
                          dns::lookupFailed("192.0.2.1", other, silent),
                          dns::lookupFailed("192.0.2.1", question, refusing)};
        findings = dns::toldOnce(findings);
        QCOMPARE(findings.size(), std::size_t(4));
        QCOMPARE(findings[0].severity, Severity::Warning); // the worst of them
        QCOMPARE(findings[0].subject, std::string("example.com"));
        QCOMPARE(findings[1].code, Code::NamesMatch);
    }
};

MAILWORTHY_TEST(TestCircle, QCoreApplication)
#include "tst_circle.moc"
