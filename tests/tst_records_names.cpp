// SPDX-License-Identifier: Apache-2.0
// What is said of the names when they are put together with what is to be published, and what is missing from that.
#include "findings.h"
#include "recordsworld.h"
#include "suite.h"

#include "core/records/withheld.h"

using namespace records;
using test::composed;
using test::name;
using test::setup;
using test::world;

namespace
{

const std::string reverseName = "10.99.51.198.in-addr.arpa. ";
const std::string otherHost = "mail.example.com. A 198.51.99.21\nexample.com. MX 10 mail.example.com.\n";
const std::string ownHost = reverseName + "PTR out.example.com.\nout.example.com. A 198.51.99.10\n";

Findings foundOfNames(const Setup &setup, const std::string &zone)
{
    return test::settled(test::zone(world + zone),
                         [&](const dns::Answers &dns) { return nameFindings(setup, {}, dns).findings; });
}

} // namespace

class TestRecordsNames : public QObject
{
    Q_OBJECT

private slots:
    void instead_data();
    void instead();
    void unconfirmedSendersAreNotRenamed();
    void held_data();
    void held();
};

void TestRecordsNames::instead_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // "code severity who instead" of what tells another name
    const auto row = [](const char *title, const char *host, const std::string &zone, const char *expected) {
        QTest::newRow(title) << host << QString::fromStdString(zone) << expected;
    };
    const char *mail = "mail.example.com";
    row("8601 §3 the sender has a confirmed name of its own", mail, otherHost + ownHost,
        "host-address-missing warning server-admin out.example.com");
    row("a free name is given", mail, otherHost, "host-address-missing error server-admin smtp.example.com");
    row("8601 §3 the reverse name is the other machine's", mail, otherHost + reverseName + "PTR mail.example.com.\n",
        "ptr-not-confirmed error ip-provider smtp.example.com, "
        "host-address-missing error server-admin smtp.example.com");
    row("a web proxy, and a name of its own", mail, "mail.example.com. A 104.16.1.1\n" + ownHost,
        "host-proxied warning server-admin out.example.com");
    row("a web proxy, and none", mail, "mail.example.com. A 104.16.1.1\n",
        "host-proxied error dns-host smtp.example.com");
    row("2.3.5 of RFC 5321: no name at all", "localhost", ownHost, "ehlo-invalid error server-admin out.example.com");
    row("2.3.5 of RFC 5321: no name at all, and none of its own", "win-abc123", "",
        "ehlo-invalid error server-admin mail.example.com");
    row("nobody else is known to be called so", mail, "mail.example.com. A 198.51.99.21\n", "");
    row("all is well", mail, "mail.example.com. A 198.51.99.10\n" + reverseName + "PTR mail.example.com.\n", "");
}

struct InsteadOf {
    template <finding::Arguments A> std::optional<dns::Name> operator()(const A &said) const
    {
        if constexpr (requires { said.instead; })
            return said.instead;
        else
            return std::nullopt;
    }
};

void TestRecordsNames::instead()
{
    QFETCH(QString, host);
    QFETCH(QString, zone);
    Setup given = setup();
    given.host = name(host.toStdString());
    QStringList lines;
    for (const Finding &finding : foundOfNames(given, zone.toStdString())) {
        const auto instead = finding::visit(finding, InsteadOf{});
        if (instead && finding.code != Code::EhloMismatch)
            lines << QString::fromStdString(std::string(toText(finding.code)) + ' ' +
                                            std::string(toText(finding.severity)) + ' ' +
                                            std::string(toText(finding.who())) + ' ' + instead->toText());
    }
    QTEST(lines.join(", "), "expected");
}

void TestRecordsNames::unconfirmedSendersAreNotRenamed()
{
    Setup guessed = setup();
    guessed.senders.front().confirmed = false;
    for (const Finding &finding : foundOfNames(guessed, otherHost + ownHost))
        QVERIFY(!finding::visit(finding, InsteadOf{}));
}

void TestRecordsNames::held_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const std::string good = "mail.example.com. A 198.51.99.10\n" + reverseName + "PTR mail.example.com.\n";
    const auto row = [](const char *title, const std::string &zone, const char *expected) {
        QTest::newRow(title) << QString::fromStdString(zone) << expected;
    };
    row("nothing", good, "");
    row("the list of senders cannot be read", good + "; !SERVFAIL example.com. TXT\n", "spf");
    row("the server's name cannot be read",
        "; !TIMEOUT mail.example.com. ANY\n" + reverseName + "PTR mail.example.com.\n", "a ptr mx");
    row("the reverse name cannot be read",
        "; !TIMEOUT 10.99.51.198.in-addr.arpa. ANY\nmail.example.com. A 198.51.99.10\n", "ptr");
    row("5321 §5.1 the address of another machine as MX", good + "example.com. MX 10 198.51.99.21.\n", "mx");
    row("the key cannot be read", good + "; !REFUSED s1._domainkey.example.com. ANY\n", "dkim");
    row("7208 §4.6.4 nothing fits any more",
        good + "example.com. TXT \"v=spf1 include:a.example.net include:b.example.net include:c.example.net "
               "include:d.example.net include:e.example.net include:f.example.net include:g.example.net "
               "include:h.example.net include:i.example.net include:j.example.net include:k.example.net -all\"\n",
        "spf");
}

void TestRecordsNames::held()
{
    QFETCH(QString, zone);
    std::string whole = zone.toStdString();
    for (char c = 'a'; c <= 'k'; ++c)
        whole += std::string(1, c) + ".example.net. TXT \"v=spf1 exists:%{i}.l.example.net -all\"\n";
    Setup ownHost = setup();
    ownHost.ownKey = OwnKey{"s1", "v=DKIM1; k=rsa; p=MIIB"};
    const auto all = composed(ownHost, world + whole);
    QStringList kinds;
    const auto facts = test::settled(test::zone(world + whole), [&ownHost](const dns::Answers &dns) {
        records::Facts known = records::look(ownHost, dns);
        known.mailGoesNowhere = names::mailGoesNowhere(ownHost.domain, dns);
        known.spfByHand = records::spfFindings(ownHost, test::services(), known.spf, dns).byHand;
        return known;
    });
    for (const Purpose purpose : withheld(ownHost, all, facts))
        kinds << QString::fromStdString(std::string(toText(purpose)));
    QTEST(kinds.join(' '), "expected");
}

MAILWORTHY_TEST(TestRecordsNames, QCoreApplication)
#include "tst_records_names.moc"
