// SPDX-License-Identifier: Apache-2.0
// Step 2: the names both ways, the EHLO name, and where answers go.
#include "findings.h"
#include "zonetest.h"

#include "core/names/check.h"

using test::argOf;

namespace
{

const std::string reverse = "10.99.51.198.in-addr.arpa. ";
const std::string ptrMail = reverse + "PTR mail.example.com.\n";
const std::string mailA = "mail.example.com. A 198.51.99.10\n";
const std::string mx = "example.com. MX 10 mail.example.com.\n";
const std::string healthy = ptrMail + mailA + mx;

Setup setup()
{
    Setup setup;
    setup.domain = test::name("example.com");
    setup.host = test::name("mail.example.com");
    setup.senders = {{*ip::parse("198.51.99.10"), true, {}}};
    return setup;
}

Findings check(const Setup &setup, const std::string &zone, const std::vector<hostnames::PtrOwner> &owners = {})
{
    return test::settled(test::zone(zone), [&](const dns::Answers &dns) { return names::check(setup, owners, dns); });
}

QString trouble(const char *what, const std::string &nameAndType)
{
    return QString("; !%1 %2\n").arg(what, nameAndType.c_str());
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void ipv6();
    void ehloNames_data();
    void ehloNames();
    void defaultNameOfTheOwner();
    void ownDomains_data();
    void ownDomains();
    void foundSendersAreMilder();
    void bothFamiliesApart();
    void manyReverseNamesAreBounded();
    void arguments();
    void theOtherEhloName_data();
    void theOtherEhloName();
    void localSenders();
    void ownReverseName_data();
    void ownReverseName();
    void whoMakesTheReverseName_data();
    void whoMakesTheReverseName();
    void webProxy();
    void privateHost_data();
    void privateHost();
    void meant_data();
    void meant();
    void defaultIsNoEhloName();
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
    row("RFC 7505 §3 null MX", ptrMail + mailA + "example.com. MX 0 .\n", "mx-null names-match");
    row("RFC 5321 §5.1 no MX, but an address", ptrMail + mailA + "example.com. A 198.51.99.10\n",
        "mx-missing:info names-match");
    row("no MX and no address", ptrMail + mailA, "mx-missing names-match");
    row("RFC 2181 §10.3 MX to an alias",
        ptrMail + mailA + "example.com. MX 10 in.example.com.\nin.example.com. CNAME mail.example.com.\n",
        "mx-alias names-match");
    row("RFC 5321 §5.1 an address where a name belongs", ptrMail + mailA + "example.com. MX 10 198.51.99.10.\n",
        "mx-is-address names-match");
    row("MX to a name without an address", ptrMail + mailA + "example.com. MX 10 gone.example.com.\n",
        "mx-unresolved:error names-match");
    row("MX to such a name beside another", healthy + "example.com. MX 20 gone.example.com.\n",
        "mx-unresolved names-match");
    row("MX to such a name beside one that cannot be looked up",
        ptrMail + mailA +
            "example.com. MX 10 gone.example.com.\nexample.com. MX 20 in.example.com.\n; !TIMEOUT in.example.com. "
            "ANY\n",
        "lookup-failed mx-unresolved names-match");
    row("RFC 1035 §5.1 the domain behind an MX once too often",
        ptrMail + mailA + "example.com. MX 10 mail.example.com.example.com.\n", "mx-unresolved:error names-match");
    row("RFC 1918 §5 MX to an address of a local network",
        ptrMail + mailA + "example.com. MX 10 in.example.com.\nin.example.com. A 10.0.0.5\n",
        "mx-address-private:error names-match");
    row("RFC 4193 MX to a local address beside another",
        healthy + "example.com. MX 20 in.example.com.\nin.example.com. AAAA fd00::5\n",
        "mx-address-private names-match");
    row("RFC 1123 §2.1 an underscore in the reverse name",
        reverse + "PTR mail_gw.example.com.\nmail_gw.example.com. A 198.51.99.10\n" + mailA + mx,
        "ehlo-mismatch ptr-not-host-name");
    row("RFC 1035 §5.1 the domain behind the reverse name once too often",
        reverse + "PTR mail.example.com.example.com.\n" + mailA + mx, "ehlo-mismatch ptr-not-confirmed");
    row("RFC 5321 §5.1 an IPv6 address where a name belongs", ptrMail + mailA + "example.com. MX 10 2a00:99::10.\n",
        "mx-is-address names-match");
    row("RFC 7505 §3 a null MX stands alone", healthy + "example.com. MX 0 .\n", "mx-null names-match");
    row("RFC 7208 §10.1.2 and RFC 7505: neither sends nor takes mail",
        ptrMail + mailA + "example.com. MX 0 .\nexample.com. TXT \"v=spf1 -all\"\n", "mx-null names-match");
    row("RFC 1912 §2.1 a reverse name that is an alias still leads back",
        reverse + "PTR srv.example.com.\nsrv.example.com. CNAME mail.example.com.\n" + mailA + mx,
        "ehlo-mismatch names-match");
    row("RFC 2317 §4 the alias leads to silence",
        mailA + mx + reverse + "CNAME 10.rev.example.com.\n; !TIMEOUT 10.rev.example.com. ANY\n", "lookup-failed");
    row("RFC 2317 §4 the alias leads to failure",
        mailA + mx + reverse + "CNAME 10.rev.example.com.\n; !SERVFAIL 10.rev.example.com. ANY\n", "lookup-failed");
    for (const char *what : {"TIMEOUT", "SERVFAIL", "REFUSED"}) {
        QTest::addRow("%s of the EHLO name is told once", what)
            << trouble(what, "mail.example.com. ANY") +
                   QString::fromStdString(reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\n"
                                                    "example.com. MX 10 srv.example.com.\n")
            << "lookup-failed names-match";
        QTest::addRow("%s of the reverse name", what)
            << trouble(what, "10.99.51.198.in-addr.arpa. ANY") + QString::fromStdString(mailA + mx) << "lookup-failed";
        QTest::addRow("RFC 8601 §2.7.3 temperror: %s of the forward name", what)
            << trouble(what, "srv.example.com. ANY") +
                   QString::fromStdString(reverse + "PTR srv.example.com.\n" + mailA + mx)
            << "ehlo-mismatch lookup-failed";
        QTest::addRow("%s of one of several, another confirms", what)
            << trouble(what, "srv.example.com. ANY") +
                   QString::fromStdString(healthy + reverse + "PTR srv.example.com.\n")
            << "names-match ptr-several";
        QTest::addRow("%s of the MX", what)
            << trouble(what, "example.com. MX") + QString::fromStdString(ptrMail + mailA)
            << "lookup-failed names-match";
        QTest::addRow("%s of the address where there is no MX", what)
            << trouble(what, "example.com. A") + QString::fromStdString(ptrMail + mailA) << "lookup-failed names-match";
        QTest::addRow("%s of the MX host", what)
            << trouble(what, "in.example.com. AAAA") +
                   QString::fromStdString(ptrMail + mailA + "example.com. MX 10 in.example.com.\n")
            << "lookup-failed names-match";
        QTest::addRow("%s of the EHLO name's other family is not 'no address'", what)
            << trouble(what, "mail.example.com. AAAA") +
                   QString::fromStdString(reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\n"
                                                    "example.com. MX 10 srv.example.com.\n")
            << "lookup-failed names-match";
    }
}

void TestNames::names()
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
    QCOMPARE(argOf(findings, Code::HostAddressMissing, "type"), QString("AAAA"));
}

void TestNames::ehloNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("fault");
    QTest::newRow("RFC 5321 §2.3.5 a full name") << "mail.example.com" << "";
    QTest::newRow("A-label") << "xn--bckerei-5wa.example" << "";
    QTest::newRow("RFC 5321 §2.3.5 unqualified") << "mailserver" << "single-label";
    QTest::newRow("localhost") << "localhost" << "single-label";
    QTest::newRow("localhost.localdomain") << "localhost.localdomain" << "local-name";
    QTest::newRow("RFC 6762 .local") << "exchange.firm.local" << "local-name";
    for (const char *last : {"intranet", "internal", "private", "corp", "home", "lan"})
        QTest::addRow("RFC 6762 §G .%s", last) << QString("exchange.firm.%1").arg(last) << "local-name";
    QTest::newRow("RFC 8375 §3 home.arpa") << "mail.home.arpa" << "local-name";
    QTest::newRow("a reverse name") << "10.99.51.198.in-addr.arpa" << "local-name";
    QTest::newRow("RFC 3596 §2.5 a reverse name") << "0.1.ip6.arpa" << "local-name";
    QTest::newRow("a company called Corp") << "mail.corp.example" << "";
    QTest::newRow("RFC 1123 §2.1 hyphen at the end") << "mail-.example.com" << "not-a-host-name";
    QTest::newRow("RFC 1123 §2.1 digit at the start") << "1mail.example.com" << "";
    QTest::newRow(".lan") << "mail.lan" << "local-name";
    QTest::newRow("RFC 1123 §2.1 underscore") << "mail_server.example.com" << "underscore";
    QTest::newRow("hyphen at the start") << "-mail.example.com" << "not-a-host-name";
    QTest::newRow("an address without brackets") << "198.51.99.10" << "address";
    QTest::newRow("RFC 5321 §4.1.3 an address literal") << "[198.51.99.10]" << "literal";
    QTest::newRow("RFC 5321 §4.1.3 an IPv6 literal") << "[ipv6:2001:db8::1]" << "literal";
    QTest::newRow("an IPv6 address") << "2001:db8::1" << "address";
    QTest::newRow("a computer as it comes") << "win-abc123" << "single-label";
    QTest::newRow("a container") << "0391926cb167" << "container-id";
    QTest::newRow("RFC 3696 §2 a number at the end") << "mail.example.123" << "not-a-host-name";
}

void TestNames::ehloNames()
{
    QFETCH(QString, host);
    QFETCH(QString, fault);
    Setup other = setup();
    other.host = test::name(host.toStdString());
    QCOMPARE(QString::fromUtf8(names::ehloFault(*other.host).data()), fault);
    const Findings findings = check(other, healthy);
    const bool told = test::codes(findings).contains("ehlo-invalid");
    QCOMPARE(told, !fault.isEmpty());
    if (told)
        QCOMPARE(argOf(findings, Code::EhloInvalid, "reason"), fault);
}

/// A name of the provider's pattern is the default even without octets or words of pools in it.
void TestNames::defaultNameOfTheOwner()
{
    hostnames::PtrOwner owner;
    owner.id = "hoster";
    owner.namePatterns = {"*.your-server.example"};
    const std::string zone =
        reverse + "PTR static.clients.your-server.example.\nstatic.clients.your-server.example. A 198.51.99.10\n" +
        mailA + mx;
    QCOMPARE(test::codes(check(setup(), zone, {owner})), QString("ehlo-mismatch ptr-generic"));
    // Going by the provider's name does not make it one's own.
    Setup named = setup();
    named.host = test::name("static.clients.your-server.example");
    QCOMPARE(test::codes(check(named, zone, {owner})), QString("ptr-generic"));
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
        findings = names::check(setup(), {}, answers);
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
    QCOMPARE(argOf(findings, Code::PtrNotConfirmed, "name"), QString("srv.example.com"));
    QCOMPARE(argOf(findings, Code::PtrNotConfirmed, "found"), QString("198.51.99.11"));
    QCOMPARE(argOf(findings, Code::EhloMismatch, "host"), QString("mail.example.com"));
    for (const Finding &finding : findings)
        QVERIFY(!finding.evidence.empty());
    QCOMPARE(argOf(check(setup(), mailA + mx), Code::PtrMissing, "reverse"), QString("10.99.51.198.in-addr.arpa"));
    QCOMPARE(argOf(check(setup(), mailA + mx), Code::PtrMissing, "confirmed"), QString());
}

/// Only a name that leads back can stand in for the server's.
void TestNames::theOtherEhloName_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("instead");
    const auto row = [](const char *title, const std::string &zone, const char *instead) {
        QTest::newRow(title) << QString::fromStdString(zone + mailA + mx) << instead;
    };
    row("it leads back", reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.10\n", "srv.example.com");
    row("it leads elsewhere", reverse + "PTR srv.example.com.\nsrv.example.com. A 198.51.99.11\n", "");
    row("it is an address", reverse + "PTR 198.51.99.10.\n", "");
    row("RFC 5321 §2.3.5 it is of a local network", reverse + "PTR srv.local.\nsrv.local. A 198.51.99.10\n", "");
}

void TestNames::theOtherEhloName()
{
    QFETCH(QString, zone);
    QTEST(argOf(check(setup(), zone.toStdString()), Code::EhloMismatch, "instead"), "instead");
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

void TestNames::ownReverseName_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const std::string back = "srv.example.com. A 198.51.99.10\n";
    QTest::newRow("none") << "" << "";
    QTest::newRow("RFC 8601 §3 confirmed")
        << QString::fromStdString(reverse + "PTR srv.example.com.\n" + back) << "srv.example.com";
    QTest::newRow("not confirmed") << QString::fromStdString(reverse + "PTR srv.example.com.\n") << "";
    QTest::newRow("somebody else's") << QString::fromStdString(
                                            reverse + "PTR srv.other.example.\nsrv.other.example. A 198.51.99.10\n")
                                     << "";
    QTest::newRow("the second of two") << QString::fromStdString(reverse + "PTR old.example.com.\n" + reverse +
                                                                 "PTR srv.example.com.\n" + back)
                                       << "srv.example.com";
    QTest::newRow("a dial-up line's") << QString::fromStdString(reverse + "PTR 198-51-99-10.dyn.example.com.\n"
                                                                          "198-51-99-10.dyn.example.com. A "
                                                                          "198.51.99.10\n")
                                      << "";
}

void TestNames::ownReverseName()
{
    QFETCH(QString, zone);
    const auto found = test::settled(test::zone(zone.toStdString()), [](const dns::Answers &dns) {
        return names::ownReverseName(*ip::parse("198.51.99.10"), test::name("example.com"), dns);
    });
    QTEST(found ? QString::fromStdString(found->toText()) : QString(), "expected");
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

void TestNames::whoMakesTheReverseName()
{
    QFETCH(QString, zone);
    QStringList lines;
    for (const Finding &finding : check(setup(), zone.toStdString() + mailA + mx)) {
        if (finding.code != Code::PtrAlias && finding.code != Code::EhloMismatch && finding.severity > Severity::Ok)
            lines << QString::fromStdString(std::string(toText(finding.code)) + ' ' +
                                            std::string(toText(finding.who())) + ' ' +
                                            std::string(finding.arg("place")));
    }
    QTEST(lines.join(", "), "expected");
}

void TestNames::webProxy()
{
    QVERIFY(names::isWebProxy(*ip::parse("104.16.0.0")));
    QVERIFY(names::isWebProxy(*ip::parse("2606:4700::6810:1")));
    QVERIFY(!names::isWebProxy(*ip::parse("198.51.99.10")));
    QVERIFY(!names::isWebProxy(*ip::parse("2a00:99::10")));
}

/// RFC 6890: what nobody outside reaches is no address of a server's, in either family.
void TestNames::privateHost_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("expected"); // "severity range" of what is said; nothing where all is well
    for (const auto &[address, range] :
         std::initializer_list<std::pair<const char *, const char *>>{{"192.168.1.25", "192.168.0.0/16"},
                                                                      {"10.0.0.1", "10.0.0.0/8"},
                                                                      {"172.16.9.9", "172.16.0.0/12"},
                                                                      {"127.0.0.1", "127.0.0.0/8"},
                                                                      {"169.254.1.1", "169.254.0.0/16"},
                                                                      {"100.64.0.9", "100.64.0.0/10"},
                                                                      {"0.0.0.0", "0.0.0.0/8"},
                                                                      {"192.0.2.9", "192.0.2.0/24"},
                                                                      {"240.0.0.1", "240.0.0.0/4"}})
        QTest::newRow(address) << QString("mail.example.com. A %1\n").arg(address) << QString("error %1").arg(range);
    for (const auto &[address, range] :
         std::initializer_list<std::pair<const char *, const char *>>{{"fd00::5", "fc00::/7"},
                                                                      {"fe80::5", "fe80::/10"},
                                                                      {"::1", "::1/128"},
                                                                      {"2001:db8::5", "2001:db8::/32"},
                                                                      {"::ffff:10.0.0.1", "10.0.0.0/8"}})
        QTest::newRow(address) << QString("mail.example.com. AAAA %1\n").arg(address) << QString("error %1").arg(range);
    QTest::newRow("beside a good one") << QString::fromStdString(mailA + "mail.example.com. AAAA fd00::5\n")
                                       << "warning fc00::/7";
    QTest::newRow("none") << QString::fromStdString(mailA) << "";
}

void TestNames::privateHost()
{
    QFETCH(QString, records);
    QString told;
    for (const Finding &finding : check(setup(), ptrMail + mx + records.toStdString())) {
        if (finding.code == Code::HostAddressPrivate)
            told =
                QString::fromStdString(std::string(toText(finding.severity)) + ' ' + std::string(finding.arg("range")));
    }
    QTEST(told, "expected");
}

/// RFC 1035 §5.1: what a target was before a zone was put behind it.
void TestNames::meant_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *title, const std::string &zone, const char *code, const char *meant) {
        QTest::newRow(title) << QString::fromStdString(zone) << code << meant;
    };
    const std::string mxTo = ptrMail + mailA + "example.com. MX 10 ";
    row("an MX", mxTo + "mail.example.com.example.com.\n", "mx-unresolved", "mail.example.com");
    row("an MX of a provider", mxTo + "mx1.provider.example.example.com.\n", "mx-unresolved", "mx1.provider.example");
    row("an MX that is missing", mxTo + "mail.example.com.\nexample.com. MX 20 in.hq.example.com.\n", "mx-unresolved",
        "");
    const std::string ptr = mailA + mx + reverse + "PTR ";
    row("a reverse name", ptr + "mail.example.com.example.com.\n", "ptr-not-confirmed", "mail.example.com");
    row("a reverse name in the reverse zone", ptr + "mail.example.com.99.51.198.in-addr.arpa.\n", "ptr-not-confirmed",
        "mail.example.com");
    row("a reverse name in the whole reverse name", ptr + "mail.example.com.10.99.51.198.in-addr.arpa.\n",
        "ptr-not-confirmed", "mail.example.com");
    row("a reverse name that leads elsewhere", ptr + "srv.example.com.\n", "ptr-not-confirmed", "");
    row("the server's alias", ptrMail + mx + "mail.example.com. CNAME lb.provider.example.example.com.\n",
        "ehlo-unresolved", "lb.provider.example");
    row("the server's alias to nowhere", ptrMail + mx + "mail.example.com. CNAME gone.example.\n", "ehlo-unresolved",
        "");
}

void TestNames::meant()
{
    QFETCH(QString, zone);
    QFETCH(QString, code);
    for (const Finding &finding : check(setup(), zone.toStdString())) {
        if (code != QString::fromStdString(std::string(toText(finding.code))))
            continue;
        QTEST(QString::fromStdString(std::string(finding.arg("meant"))), "meant");
        return;
    }
    QFAIL("not said");
}

/// The provider's default is never what a server should say of itself.
void TestNames::defaultIsNoEhloName()
{
    const std::string zone = mailA + mx + reverse +
                             "PTR static.10.99.51.198.clients.hoster.example.\n"
                             "static.10.99.51.198.clients.hoster.example. A 198.51.99.10\n";
    QCOMPARE(argOf(check(setup(), zone), Code::EhloMismatch, "instead"), QString());
    hostnames::PtrOwner owner;
    owner.id = "hoster";
    owner.namePatterns = {"*.your-server.example"};
    const std::string byPattern =
        mailA + mx + reverse + "PTR srv.your-server.example.\nsrv.your-server.example. A 198.51.99.10\n";
    QCOMPARE(argOf(check(setup(), byPattern, {owner}), Code::EhloMismatch, "instead"), QString());
    QCOMPARE(argOf(check(setup(), byPattern), Code::EhloMismatch, "instead"), QString("srv.your-server.example"));
}

void TestNames::otherDoors()
{
    Setup relay = setup();
    relay.door = Door::Relay;
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
    QCOMPARE(test::codes(names::check(setup(), {}, nothingYet)), QString());
    QVERIFY(nothingYet.hasOpen());
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
