// SPDX-License-Identifier: Apache-2.0
// Step 2: by which name a server goes, whose that name is, and where it leads.
#include "findings.h"
#include "nameszone.h"
#include "suite.h"

using namespace test;

struct MeantOf {
    template <finding::Arguments A> std::optional<dns::Name> operator()(const A &said) const
    {
        if constexpr (requires { said.meant; })
            return said.meant;
        else
            return std::nullopt;
    }
};

class TestNamesServer : public QObject
{
    Q_OBJECT

private slots:
    void ehloNames_data();
    void ehloNames();
    void defaultNameOfTheOwner();
    void theOtherEhloName_data();
    void theOtherEhloName();
    void defaultIsNoEhloName();
    void ownReverseName_data();
    void ownReverseName();
    void webProxy();
    void privateHost_data();
    void privateHost();
    void meant_data();
    void meant();
};

void TestNamesServer::ehloNames_data()
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

void TestNamesServer::ehloNames()
{
    QFETCH(QString, host);
    QFETCH(QString, fault);
    using names::HostFault;
    const std::map<HostFault, const char *> called{{HostFault::NotAHostName, "not-a-host-name"},
                                                   {HostFault::SingleLabel, "single-label"},
                                                   {HostFault::ContainerId, "container-id"},
                                                   {HostFault::Address, "address"},
                                                   {HostFault::Literal, "literal"},
                                                   {HostFault::Underscore, "underscore"},
                                                   {HostFault::LocalName, "local-name"}};
    Setup other = setup();
    other.host = test::name(host.toStdString());
    const auto seen = names::ehloFault(*other.host);
    QCOMPARE(seen ? QString(called.at(*seen)) : QString(), fault);
    const Findings findings = check(other, healthy);
    const bool told = test::codes(findings).contains("ehlo-invalid");
    QCOMPARE(told, !fault.isEmpty());
    if (told)
        QCOMPARE(QString(called.at(test::said<finding::EhloInvalid>(findings).fault)), fault);
}

/// A name of the provider's pattern is the default even without octets or words of pools in it.
void TestNamesServer::defaultNameOfTheOwner()
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

/// Only a name that leads back can stand in for the server's.
void TestNamesServer::theOtherEhloName_data()
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

void TestNamesServer::theOtherEhloName()
{
    QFETCH(QString, zone);
    QTEST(text(test::said<finding::EhloMismatch>(check(setup(), zone.toStdString())).instead), "instead");
}

/// The provider's default is never what a server should say of itself.
void TestNamesServer::defaultIsNoEhloName()
{
    const std::string zone = mailA + mx + reverse +
                             "PTR static.10.99.51.198.clients.hoster.example.\n"
                             "static.10.99.51.198.clients.hoster.example. A 198.51.99.10\n";
    QVERIFY(!test::said<finding::EhloMismatch>(check(setup(), zone)).instead);
    hostnames::PtrOwner owner;
    owner.id = "hoster";
    owner.namePatterns = {"*.your-server.example"};
    const std::string byPattern =
        mailA + mx + reverse + "PTR srv.your-server.example.\nsrv.your-server.example. A 198.51.99.10\n";
    QVERIFY(!test::said<finding::EhloMismatch>(check(setup(), byPattern, {owner})).instead);
    QCOMPARE(text(test::said<finding::EhloMismatch>(check(setup(), byPattern)).instead),
             QString("srv.your-server.example"));
}

void TestNamesServer::ownReverseName_data()
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

void TestNamesServer::ownReverseName()
{
    QFETCH(QString, zone);
    const auto found = test::settled(test::zone(zone.toStdString()), [](const dns::Answers &dns) {
        return names::ownReverseName(*ip::parse("198.51.99.10"), test::name("example.com"), dns);
    });
    QTEST(found ? QString::fromStdString(found->toText()) : QString(), "expected");
}

void TestNamesServer::webProxy()
{
    QVERIFY(names::isWebProxy(*ip::parse("104.16.0.0")));
    QVERIFY(names::isWebProxy(*ip::parse("2606:4700::6810:1")));
    QVERIFY(!names::isWebProxy(*ip::parse("198.51.99.10")));
    QVERIFY(!names::isWebProxy(*ip::parse("2a00:99::10")));
}

/// RFC 6890: what nobody outside reaches is no address of a server's, in either family.
void TestNamesServer::privateHost_data()
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

void TestNamesServer::privateHost()
{
    QFETCH(QString, records);
    QString told;
    for (const Finding &finding : check(setup(), ptrMail + mx + records.toStdString())) {
        if (const auto *said = finding.get<finding::HostAddressPrivate>())
            told = QString::fromStdString(std::string(toText(finding.severity)) + ' ' + said->range);
    }
    QTEST(told, "expected");
}

/// RFC 1035 §5.1: what a target was before a zone was put behind it.
void TestNamesServer::meant_data()
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

void TestNamesServer::meant()
{
    QFETCH(QString, zone);
    QFETCH(QString, code);
    for (const Finding &finding : check(setup(), zone.toStdString())) {
        if (code != QString::fromStdString(std::string(toText(finding.code))))
            continue;
        QTEST(text(finding::visit(finding, MeantOf{})), "meant");
        return;
    }
    QFAIL("not said");
}

MAILWORTHY_TEST(TestNamesServer, QCoreApplication)
#include "tst_names_server.moc"
