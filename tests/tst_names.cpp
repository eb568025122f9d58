// SPDX-License-Identifier: Apache-2.0
// Step 2: the names both ways.
#include "findings.h"
#include "nameszone.h"
#include "suite.h"

using namespace test;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void failures_data();
    void failures();
    void ipv6();
    void ownDomains_data();
    void ownDomains();
    void foundSendersAreMilder();
    void bothFamiliesApart();
    void manyReverseNamesAreBounded();
    void arguments();
    void localSenders();
    void whoMakesTheReverseName_data();
    void whoMakesTheReverseName();
    void otherDoors();
    void nothingIsSaidTooEarly();
};

void TestNames::names_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const std::string &zone, const char *expected) {
        QTest::newRow(title) << QString::fromStdString(zone) << expected;
    };
    row("RFC 8601 §3 pass", healthy, "names-match");
    row("RFC 8601 §2.7.3 permerror: no PTR", mailA + mx, "ptr-missing");
    row("RFC 8601 §2.7.3 NODATA is no PTR either", mailA + mx + reverse + "TXT x\n", "ptr-missing");
    row("RFC 8601 §2.7.3 fail: leads elsewhere",
        reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.11\n" + mailA + mx,
        "ehlo-mismatch ptr-not-confirmed");
    row("RFC 8601 §2.7.3 fail: leads nowhere", reverse + "PTR srv.example.com.\n" + mailA + mx,
        "ehlo-mismatch ptr-not-confirmed");
    row("RFC 8601 §3 one of several names is enough",
        healthy + reverse + "PTR other.example.com.\nother.example.com. A 198.51.99.11\n", "names-match ptr-several");
    row("RFC 8601 §3 none of several", mailA + mx + reverse + "PTR a.example.com.\n" + reverse + "PTR b.example.com.\n",
        "ehlo-mismatch ptr-not-confirmed ptr-several");
    row("RFC 2317 §4 delegated by an alias",
        mailA + mx + reverse +
            "CNAME 10.0/29.99.51.198.in-addr.arpa.\n10.0/29.99.51.198.in-addr.arpa. PTR "
            "mail.example.com.\n",
        "names-match ptr-alias");
    row("RFC 2317 §4 the alias leads to nothing", mailA + mx + reverse + "CNAME 10.rev.example.com.\n",
        "ptr-alias ptr-missing");
    row("§1.2 the provider's default name",
        reverse + "PTR 198-51-99-10.provider.example.\n198-51-99-10.provider.example. A 198.51.99.10\n" + mailA + mx,
        "ehlo-mismatch ptr-generic");
    row("a stranger's domain",
        reverse + "PTR mail.stranger.example.\nmail.stranger.example. A 198.51.99.10\n" + mailA + mx,
        "ehlo-mismatch ptr-foreign-domain");
    row("RFC 5321 §2.3.5 the EHLO name has no address", ptrMail + mx + "x.example. A 9.9.9.9\n",
        "ehlo-unresolved mx-unresolved:error ptr-not-confirmed");
    row("RFC 5321 §4.1.4 the EHLO name leads elsewhere",
        reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\nmail.example.com. A 198.51.99.77\n" + mx,
        "host-address-missing names-match");
    row("the EHLO name and the reverse name differ, both confirmed",
        reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\n" + mailA + mx, "ehlo-mismatch names-match");
    row("hidden behind a proxy", ptrMail + "mail.example.com. A 104.16.1.1\n" + mx, "host-proxied ptr-not-confirmed");
    row("RFC 1123 §2.1 an underscore in the reverse name",
        reverse + "PTR mail_gw.example.com.\nmail_gw.example.com. A 198.51.99.10\n" + mailA + mx,
        "ehlo-mismatch ptr-not-host-name");
    row("RFC 1035 §5.1 the domain behind the reverse name once too often",
        reverse + "PTR mail.example.com.example.com.\n" + mailA + mx, "ehlo-mismatch ptr-not-confirmed");
    row("RFC 1912 §2.1 a reverse name that is an alias still leads back",
        reverse + "PTR srv.example.com.\nsrv.example.com. CNAME mail.example.com.\n" + mailA + mx,
        "ehlo-mismatch names-match");
    row("RFC 2317 §4 the alias leads to silence",
        mailA + mx + reverse + "CNAME 10.rev.example.com.\n; !TIMEOUT 10.rev.example.com. ANY\n", "lookup-failed");
    row("RFC 2317 §4 the alias leads to failure",
        mailA + mx + reverse + "CNAME 10.rev.example.com.\n; !SERVFAIL 10.rev.example.com. ANY\n", "lookup-failed");
}

void TestNames::names()
{
    QFETCH(QString, zone);
    QTEST(test::codes(check(setup(), zone.toStdString())), "expected");
}

/// RFC 8601 §2.7.3 temperror: what was not answered is neither missing nor wrong.
void TestNames::failures_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    for (const char *what : {"TIMEOUT", "SERVFAIL", "REFUSED"}) {
        QTest::addRow("%s of the EHLO name is told once", what)
            << failing(what, "mail.example.com. ANY") +
                   QString::fromStdString(reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\n"
                                                    "example.com. MX 10 srv.example.com.\n")
            << "lookup-failed names-match";
        QTest::addRow("%s of the reverse name", what)
            << failing(what, "10.99.51.198.in-addr.arpa. ANY") + QString::fromStdString(mailA + mx) << "lookup-failed";
        QTest::addRow("RFC 8601 §2.7.3 temperror: %s of the forward name", what)
            << failing(what, "srv.example.com. ANY") +
                   QString::fromStdString(reverse + "PTR srv.example.com.\n" + mailA + mx)
            << "ehlo-mismatch lookup-failed";
        QTest::addRow("%s of one of several, another confirms", what)
            << failing(what, "srv.example.com. ANY") +
                   QString::fromStdString(healthy + reverse + "PTR srv.example.com.\n")
            << "names-match ptr-several";
        QTest::addRow("%s of the MX", what)
            << failing(what, "example.com. MX") + QString::fromStdString(ptrMail + mailA)
            << "lookup-failed names-match";
        QTest::addRow("%s of the address where there is no MX", what)
            << failing(what, "example.com. A") + QString::fromStdString(ptrMail + mailA) << "lookup-failed names-match";
        QTest::addRow("%s of the MX host", what)
            << failing(what, "in.example.com. AAAA") +
                   QString::fromStdString(ptrMail + mailA + "example.com. MX 10 in.example.com.\n")
            << "lookup-failed names-match";
        QTest::addRow("%s of the EHLO name's other family is not 'no address'", what)
            << failing(what, "mail.example.com. AAAA") +
                   QString::fromStdString(reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\n"
                                                    "example.com. MX 10 srv.example.com.\n")
            << "lookup-failed names-match";
    }
}

void TestNames::failures()
{
    QFETCH(QString, zone);
    QTEST(test::codes(check(setup(), zone.toStdString())), "expected");
}

/// RFC 3596 §2.5: 32 nibbles; the name has to have the IPv6 address, whatever its IPv4 is.
void TestNames::ipv6()
{
    Setup v6 = setup();
    v6.senders = {{*ip::parse("2a00:99::10"), true, {}}};
    const std::string ptr =
        "0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.9.9.0.0.0.0.a.2.ip6.arpa. PTR mail.example.com.\n";
    QCOMPARE(test::codes(check(v6, ptr + mx + "mail.example.com. AAAA 2a00:99::10\n")), QString("names-match"));
    const Findings findings = check(v6, ptr + mx + mailA);
    QCOMPARE(test::codes(findings), QString("host-address-missing ptr-not-confirmed"));
    QCOMPARE(test::said<finding::HostAddressMissing>(findings).type, dns::Type::Aaaa);
}

/// Product: fine in a domain of the owner, any of them; it need not equal the mail domain.
void TestNames::ownDomains_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QString>("expected");
    const QString stranger = "mx-missing ptr-foreign-domain";
    const QString own = "mx-missing names-match";
    QTest::newRow("the mail domain's") << "firm.example" << "srv.firm.example" << true << own;
    QTest::newRow("the one the server is named in") << "shop.example" << "srv.firm.example" << true << own;
    QTest::newRow("where only found") << "shop.example" << "srv.firm.example" << false << stranger;
    QTest::newRow("a suffix of two labels is nobody's") << "shop.co.uk" << "srv.firm.co.uk" << false << stranger;
    QTest::newRow("below a suffix of two labels") << "news.firm.co.uk" << "srv.firm.co.uk" << false << own;
}

void TestNames::ownDomains()
{
    QFETCH(QString, domain);
    QFETCH(QString, host);
    QFETCH(bool, confirmed);
    Setup other = setup();
    other.domain = test::name(domain.toStdString());
    other.host = test::name(host.toStdString());
    other.hostConfirmed = confirmed;
    const std::string server = host.toStdString();
    QTEST(test::codes(check(other, reverse + "PTR " + server + ".\n" + server + ". A 198.51.99.10\n")), "expected");
}

void TestNames::foundSendersAreMilder()
{
    Setup found = setup();
    found.senders[0].confirmed = false;
    for (const Finding &finding : check(found, mailA + mx)) {
        QCOMPARE(finding.code, Code::PtrMissing);
        QCOMPARE(finding.severity, Severity::Warning);
    }
}

void TestNames::bothFamiliesApart()
{
    Setup both = setup();
    both.senders.push_back({*ip::parse("2a00:99::10"), true, {}});
    const Findings findings = check(both, healthy);
    QCOMPARE(test::codes(findings), QString("host-address-missing names-match ptr-missing"));
    for (const Finding &finding : findings)
        QCOMPARE(finding.subject, finding.code == Code::NamesMatch ? "198.51.99.10" : "2a00:99::10");
}

void TestNames::manyReverseNamesAreBounded()
{
    std::string zone = mailA + mx;
    for (int i = 0; i < 100; ++i)
        zone += reverse + "PTR h" + std::to_string(i) + ".example.com.\n";
    const dns::Zone world = test::zone(zone);
    dns::Answers answers;
    int asked = 0;
    Findings findings;
    for (bool more = true; more;) {
        findings = names::check(setup(), {}, answers).findings;
        more = false;
        for (const dns::Question &question : answers.takeOpen()) {
            more = true;
            ++asked;
            answers.insert(question, world.answer(question));
        }
    }
    QVERIFY(asked < 30); // RFC 8601 §3: capped
    QCOMPARE(test::codes(findings), QString("ehlo-mismatch ptr-not-confirmed ptr-several too-much-to-read"));
}

void TestNames::arguments()
{
    const Findings findings =
        check(setup(), reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.11\n" + mailA + mx);
    QCOMPARE(text(test::said<finding::PtrNotConfirmed>(findings).name), QString("srv.example.com"));
    QCOMPARE(text(test::said<finding::PtrNotConfirmed>(findings).found), QString("198.51.99.11"));
    QCOMPARE(text(test::said<finding::EhloMismatch>(findings).host), QString("mail.example.com"));
    for (const Finding &finding : findings)
        QVERIFY(!finding.evidence.empty());
    const auto missing = test::said<finding::PtrMissing>(check(setup(), mailA + mx));
    QCOMPARE(text(missing.reverse), QString("10.99.51.198.in-addr.arpa"));
    QVERIFY(missing.confirmed);
}

/// RFC 1918 §5: nobody outside ever sees such a sender, so nothing is to be said of its names.
void TestNames::localSenders()
{
    for (const char *address : {"10.0.0.5", "100.64.1.2", "fe80::1", "224.0.0.1"}) {
        Setup local = setup();
        local.senders = {{*ip::parse(address), true, {}}};
        QCOMPARE(test::codes(check(local, healthy)), QString("ptr-unknown"));
        local.senders.push_back(setup().senders.front());
        QCOMPARE(test::codes(check(local, healthy)), QString("names-match"));
    }
}

void TestNames::whoMakesTheReverseName_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // "code who place" of what is wrong with it
    const std::string alias = reverse + "CNAME ";
    const auto row = [](const char *title, const std::string &zone, const char *expected) {
        QTest::newRow(title) << QString::fromStdString(zone) << expected;
    };
    row("the provider, as a rule", "", "ptr-missing ip-provider ");
    row("2317 §5.2 handed to the owner's own zone", alias + "10.rev.example.com.\n",
        "ptr-missing dns-host 10.rev.example.com");
    row("2317 §4 handed to another zone of the provider", alias + "10.0-15.99.51.198.in-addr.arpa.\n",
        "ptr-missing ip-provider ");
    row("2317 §5.2 several",
        alias + "10.rev.example.com.\n10.rev.example.com. PTR mail.example.com.\n"
                "10.rev.example.com. PTR b.example.com.\n",
        "ptr-several dns-host 10.rev.example.com");
    row("2317 §5.2 one that does not lead back",
        alias + "10.rev.example.com.\n10.rev.example.com. PTR b.example.com.\n",
        "ptr-not-confirmed dns-host 10.rev.example.com");
}

struct PlaceOf {
    template <finding::Arguments A> std::optional<dns::Name> operator()(const A &said) const
    {
        if constexpr (requires { said.ownPlace; })
            return said.ownPlace;
        else
            return std::nullopt;
    }
};

void TestNames::whoMakesTheReverseName()
{
    QFETCH(QString, zone);
    QStringList lines;
    for (const Finding &finding : check(setup(), zone.toStdString() + mailA + mx)) {
        if (finding.code != Code::PtrAlias && finding.code != Code::EhloMismatch && finding.severity > Severity::Ok)
            lines << QString::fromStdString(std::string(toText(finding.code)) + ' ' +
                                            std::string(toText(finding.who())) + ' ') +
                         text(finding::visit(finding, PlaceOf{}));
    }
    QTEST(lines.join(", "), "expected");
}

void TestNames::otherDoors()
{
    Setup relay = setup();
    relay.route = MailRoute::Relay;
    QCOMPARE(test::codes(check(relay, mx + mailA)), QString());
    QCOMPARE(test::codes(check(relay, "example.com. MX 0 .\n")), QString("mx-null"));
    const std::string neither = "example.com. MX 0 .\nexample.com. TXT \"v=spf1 -all\"\n";
    QCOMPARE(test::codes(check(relay, neither)), QString("mx-null"));
    Setup silent;
    silent.domain = setup().domain;
    QVERIFY(test::codes(check(silent, neither)).contains("mx-null:info")); // RFC 7208 §10.1.2, RFC 7505
    silent.services = {"service"};
    QVERIFY(!test::codes(check(silent, neither)).contains("mx-null:info"));
    Setup unknown = setup();
    unknown.host.reset();
    QCOMPARE(test::codes(check(unknown, healthy)), QString("host-unknown names-match"));
    Setup nobody = setup();
    nobody.senders.clear();
    QCOMPARE(test::codes(check(nobody, healthy)), QString("ptr-unknown")); // nothing was looked at: that is not fine
}

void TestNames::nothingIsSaidTooEarly()
{
    const dns::Answers nothingYet;
    const names::Checked checked = names::check(setup(), {}, nothingYet);
    QVERIFY(checked.findings.empty() && checked.pending);
    QVERIFY(nothingYet.hasOpen());
}

MAILWORTHY_TEST(TestNames, QCoreApplication)
#include "tst_names.moc"
