// SPDX-License-Identifier: Apache-2.0
#include "suite.h"
#include "zoneworld.h"

#include "core/zone/signature.h"

using namespace dns;
using test::day;
using test::fine;
using test::now;
using test::toLines;
using test::World;

namespace
{

using Manner = World::Manner;
void row(const char *title, const auto &change, const QString &expected)
{
    World world;
    change(world);
    QTest::newRow(title) << world << expected;
}

/// Servers that refuse, keep silent or do not know the zone.
void rowsOfServers()
{
    row("healthy", [](World &) {}, fine);
    row(
        "RFC 1912 §2.8 one refuses", [](World &w) { w.machines["192.0.2.54"].manner = Manner::Refuses; },
        "warning zone-lame-server example.com server=ns2.example.com problem=refused");
    row(
        "RFC 1912 §2.8 one has no authority",
        [](World &w) { w.machines["192.0.2.54"].manner = Manner::WithoutAuthority; },
        "warning zone-lame-server example.com server=ns2.example.com problem=not-authoritative");
    row(
        "RFC 1912 §2.8 one does not know the zone",
        [](World &w) { w.machines["192.0.2.54"].text = "example.net. A 192.0.2.1\n"; },
        "warning zone-lame-server example.com server=ns2.example.com problem=not-authoritative");
    row(
        "the zone has expired at one", [](World &w) { w.machines["192.0.2.54"].manner = Manner::Fails; },
        "warning zone-lame-server example.com server=ns2.example.com problem=server-failure");
    row(
        "one is silent: could not check", [](World &w) { w.machines["192.0.2.54"].manner = Manner::Silent; },
        "unknown lookup-failed example.com question=example.com SOA status=timeout");
    row(
        "all refuse: nobody answers for the zone",
        [](World &w) {
            w.machines["192.0.2.53"].manner = Manner::Refuses;
            w.machines["192.0.2.54"].manner = Manner::Refuses;
        },
        "error zone-lame-server example.com server=ns1.example.com problem=refused\n"
        "error zone-lame-server example.com server=ns2.example.com problem=refused\n"
        "info zone-authority-unreachable example.com");
    row(
        "all silent: this network keeps them away",
        [](World &w) {
            w.machines["192.0.2.53"].manner = Manner::Silent;
            w.machines["192.0.2.54"].manner = Manner::Silent;
        },
        "info zone-authority-unreachable example.com");
    row(
        "all without authority: somebody answers in their place",
        [](World &w) {
            w.machines["192.0.2.53"].manner = Manner::WithoutAuthority;
            w.machines["192.0.2.54"].manner = Manner::WithoutAuthority;
        },
        "info zone-authority-unreachable example.com");
    row(
        "a server's name has no address",
        [](World &w) {
            w.resolver = World::text() + "example.com. NS ns3.example.com.\n";
            w.delegation.push_back("ns3.example.com");
        },
        "warning zone-lame-server example.com server=ns3.example.com problem=no-address");
    row(
        "a server's name cannot be looked up",
        [](World &w) {
            w.resolver = World::text() + "example.com. NS ns3.example.com.\n; !TIMEOUT ns3.example.com. ANY\n";
            w.delegation.push_back("ns3.example.com");
        },
        "unknown lookup-failed example.com question=ns3.example.com A status=timeout");
    row(
        "a server with IPv6 alone is out of reach: nothing is said",
        [](World &w) {
            w.resolver = World::text() + "example.com. NS ns3.example.com.\nns3.example.com. AAAA 2001:db8::5\n";
            w.delegation.push_back("ns3.example.com");
        },
        fine);
}

/// Servers that do not say the same.
void rowsOfDifferences()
{
    row(
        "RFC 1034 §4.2.2 the parent names others",
        [](World &w) { w.delegation = {"ns1.example.com", "old.example.net"}; },
        "warning zone-lame-server example.com server=old.example.net problem=no-address\n"
        "warning zone-servers-differ example.com what=example.com NS");
    row(
        "texts differ", [](World &w) { w.machines["192.0.2.54"].text = World::text(6, "example.com. TXT old\n"); },
        "warning zone-servers-differ example.com what=example.com TXT");
    row(
        "DMARC differs",
        [](World &w) { w.machines["192.0.2.53"].text = World::text(8, "_dmarc.example.com. TXT \"v=DMARC1\"\n"); },
        "warning zone-servers-differ example.com what=_dmarc.example.com TXT");
    row(
        "MX differs", [](World &w) { w.machines["192.0.2.53"].text = World::text(7, "example.com. MX 5 b.\n"); },
        "warning zone-servers-differ example.com what=example.com MX");
    row(
        "the same in another order",
        [](World &w) {
            w.machines["192.0.2.53"].text = World::text(7, "example.com. TXT a\nexample.com. TXT b\n");
            w.machines["192.0.2.54"].text = World::text(7, "example.com. TXT b\nexample.com. 5 TXT a\n");
        },
        fine);
    row(
        "only the serial differs", [](World &w) { w.machines["192.0.2.54"].text = World::text(6); },
        "info zone-servers-differ example.com what=example.com SOA");
}

/// Signatures that end, and wildcards.
void rowsOfSignatures()
{
    row(
        "RFC 4034 §3.1.5 signatures end in two days",
        [](World &w) { w.machines["192.0.2.54"].signedUntil = now + 2 * day; },
        "warning zone-expiring example.com date=2026-11-20T11:06:40Z");
    row(
        "signatures have ended at one server",
        [](World &w) {
            w.machines["192.0.2.53"].signedUntil = now + 10 * day;
            w.machines["192.0.2.54"].signedUntil = now - day;
        },
        "warning zone-expiring example.com date=2026-11-17T11:06:40Z");
    row("signatures last", [](World &w) { w.machines["192.0.2.54"].signedUntil = now + 4 * day; }, fine);
    row(
        "signed afresh for two days at a time",
        [](World &w) {
            w.machines["192.0.2.53"].signedSince = now - day;
            w.machines["192.0.2.53"].signedUntil = now + day;
        },
        fine);
    row(
        "wildcard at the servers",
        [](World &w) {
            for (const char *server : {"192.0.2.53", "192.0.2.54"})
                w.machines[server].text = World::text(7, "*.example.com. TXT any\n");
        },
        "warning zone-wildcard-txt example.com value=any");
}

} // namespace

class TestZoneCheck : public QObject
{
    Q_OBJECT

private slots:
    void textsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("expected");
        const QString healthy = QString::fromStdString(World::text());
        QTest::newRow("healthy") << healthy << "example.com" << fine;
        QTest::newRow("a name inside the zone") << healthy << "mail.example.com"
                                                << "ok zone-fine mail.example.com zone=example.com";
        QTest::newRow("a text without SOA: the domain is the apex") << "example.com. MX 10 mail.example.com.\n"
                                                                    << "example.com" << fine;
        QTest::newRow("an empty non-terminal exists") << "a.example.com. A 192.0.2.1\n" << "example.com" << fine;
        QTest::newRow("RFC 8020 §2 not found") << "other.example. A 192.0.2.1\n"
                                               << "example.com" << "error zone-not-found example.com";
        QTest::newRow("RFC 8020 §2 not found below a zone that exists")
            << healthy << "news.example.com" << "error zone-not-found news.example.com";
        QTest::newRow("no verdict on a timeout") << "; !TIMEOUT example.com. ANY\nexample.com. A 192.0.2.1\n"
                                                 << "example.com"
                                                 << "unknown lookup-failed example.com question=example.com SOA "
                                                    "status=timeout";
        QTest::newRow("RFC 1034 §3.6.2 alias at the apex")
            << "example.com. CNAME shop.example.net.\nshop.example.net. A 192.0.2.7\n"
            << "example.com"
            << "error zone-apex-cname example.com target=shop.example.net";
        QTest::newRow("a dangling alias is still there") << "example.com. CNAME shop.example.net.\n"
                                                         << "example.com"
                                                         << "error zone-apex-cname example.com target=shop.example.net";
        QTest::newRow("RFC 2181 §10.1 alias beside other records")
            << healthy + "example.com. CNAME shop.example.net.\n"
            << "example.com"
            << "error zone-apex-cname example.com target=shop.example.net";
        QTest::newRow("below the apex an alias hands over to a service")
            << healthy + "news.example.com. CNAME u1.service.example.\nu1.service.example. TXT x\n"
            << "news.example.com" << "info zone-apex-cname news.example.com target=u1.service.example";
        QTest::newRow("apex under a two-label suffix")
            << "example.co.uk. CNAME shop.example.net.\nshop.example.net. A 192.0.2.7\n"
            << "example.co.uk"
            << "error zone-apex-cname example.co.uk target=shop.example.net";
        QTest::newRow("RFC 4592 wildcard TXT") << healthy + "*.example.com. TXT \"v=spf1 -all\"\n"
                                               << "example.com"
                                               << "warning zone-wildcard-txt example.com value=v=spf1 -all";
        QTest::newRow("RFC 4592 wildcard of another type is none of ours") << healthy + "*.example.com. A 192.0.2.8\n"
                                                                           << "example.com" << fine;
        QTest::newRow("wildcard alias to a text")
            << healthy + "*.example.com. CNAME p.example.net.\np.example.net. TXT parked\n"
            << "example.com"
            << "warning zone-wildcard-txt example.com value=parked alias=p.example.net";
    }
    void textsAlone()
    {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        QFETCH(QString, expected);
        World world;
        world.resolver = text.toStdString();
        const Findings findings = world.check(domain.toStdString(), false);
        QCOMPARE(toLines(findings), expected);
        for (const Finding &finding : findings)
            QVERIFY(!finding.evidence.empty());
        for (const Question &question : world.asked)
            QVERIFY(question.server.empty());
    }

    void servers_data()
    {
        QTest::addColumn<World>("world");
        QTest::addColumn<QString>("expected");
        rowsOfServers();
        rowsOfDifferences();
        rowsOfSignatures();
    }
    void servers()
    {
        QFETCH(World, world);
        QFETCH(QString, expected);
        const Findings findings = world.check();
        QCOMPARE(toLines(findings), expected);
        for (const Question &question : world.asked) // no text is asked of the resolver while a server answers
            QVERIFY(question.type != Type::Txt || !question.server.empty() || expected.contains("unreachable"));
    }

    /// A server that fails once and then answers is not accused.
    void weakForAMoment()
    {
        for (const Status status : {Status::ServerFailure, Status::Refused}) {
            World world;
            Reply weak = failed(status, "192.0.2.54");
            weak.rcode = 2;
            world.exceptions[{test::name("example.com"), Type::Soa, "192.0.2.54", true, false}] = weak;
            QCOMPARE(toLines(world.check()), fine);
        }
    }

    /// Equal serials, edited by hand: each record that mail needs is compared.
    void records_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *title, const char *first, const char *second, const char *what) {
            QTest::newRow(title) << first << second << what;
        };
        row("SPF", "example.com. TXT one\n", "example.com. TXT two\n", "example.com TXT");
        row("MX", "example.com. MX 20 in.example.com.\n", "", "example.com MX");
        row("DMARC", "", "_dmarc.example.com. TXT x\n", "_dmarc.example.com TXT");
        row("key", "s1._domainkey.example.com. TXT x\n", "", "s1._domainkey.example.com TXT");
        row("key by alias", "s1._domainkey.example.com. CNAME a.example.net.\n",
            "s1._domainkey.example.com. CNAME b.example.net.\n", "s1._domainkey.example.com TXT");
        row("address", "mail.example.com. A 192.0.2.2\n", "", "mail.example.com A");
        row("IPv6 address", "mail.example.com. AAAA 2001:db8::1\n", "", "mail.example.com AAAA");
        row("a name of another kind", "web.example.com. A 192.0.2.2\n", "", "");
        row("a host elsewhere", "mail.example.net. A 192.0.2.2\n", "", "");
    }
    void records()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, what);
        World world;
        world.selectors = {"s1"};
        world.machines["192.0.2.53"].text += first.toStdString();
        world.machines["192.0.2.54"].text += second.toStdString();
        QCOMPARE(toLines(world.check()),
                 what.isEmpty() ? fine : "warning zone-servers-differ example.com what=" + what);
    }

    /// A server follows an alias as far as it likes.
    void aliasFollowedOrNot()
    {
        World world;
        world.selectors = {"s1"};
        world.machines["192.0.2.53"].text += "s1._domainkey.example.com. CNAME k.example.net.\nk.example.net. TXT x\n";
        world.machines["192.0.2.54"].text += "s1._domainkey.example.com. CNAME k.example.net.\n";
        QCOMPARE(toLines(world.check()), fine);
    }

    void aliasCircle()
    {
        World world;
        world.resolver += "; !SERVFAIL example.com. SOA\n; !SERVFAIL example.com. NS\n"
                          "example.com. CNAME www.example.com.\nwww.example.com. CNAME example.com.\n";
        QCOMPARE(toLines(world.check()),
                 "error alias-circle example.com name=example.com circle=example.com → www.example.com → example.com");
    }

    void evidencePerServer()
    {
        World world;
        world.machines["192.0.2.54"].text = World::text(7, "example.com. TXT old\n");
        const Findings findings = world.check();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].evidence.size(), std::size_t(2));
        QCOMPARE(findings[0].evidence[0], (Evidence{"example.com TXT", "no data", "192.0.2.53"}));
        QCOMPARE(findings[0].evidence[1], (Evidence{"example.com TXT", "\"old\"", "192.0.2.54"}));
    }

    /// The resolver has given up, and only the parent still tells who should answer.
    void delegationToStrangers()
    {
        World world;
        world.resolver += "; !SERVFAIL example.com. ANY\n; !SERVFAIL ns1.example.com. ANY\n"
                          "; !SERVFAIL ns2.example.com. ANY\n";
        world.machines["192.0.2.53"].manner = World::Manner::Refuses;
        world.delegation = {"ns1.example.com"};
        QCOMPARE(toLines(world.check()),
                 QString("unknown lookup-failed example.com question=example.com SOA status=server failure\n"
                         "error zone-lame-server example.com server=ns1.example.com problem=refused"));
    }

    void hostileSizes()
    {
        World world;
        for (int i = 0; i < 60; ++i)
            world.resolver += "example.com. NS n" + std::to_string(i) + ".example.com.\nn" + std::to_string(i) +
                              ".example.com. A 203.0.113." + std::to_string(i % 250) + '\n';
        world.check("example.com", true, false);
        const auto direct = std::count_if(world.asked.begin(), world.asked.end(), [](const Question &question) {
            return !question.server.empty() && question.type == Type::Soa;
        });
        QVERIFY(direct <= 32);
    }

    void partialAndEmpty()
    {
        Setup setup;
        Answers answers;
        QVERIFY(zone::check(setup, "k3v9x2m7q1w8", now, {true, 0}, answers).findings.empty());
        QVERIFY(!answers.hasOpen());
        setup.domain = test::name("example.com");
        QVERIFY(zone::check(setup, "k3v9x2m7q1w8", now, {true, 0}, answers).findings.empty());
        QVERIFY(answers.takeOpen().size() >= 3);
    }

    /// Without a network the zone text's own signatures are what expires.
    void signedZoneText()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        const auto zone = test::zone(World::text(7, "example.com. RRSIG SOA 13 2 3600 20261117110640 20261028110640 "
                                                    "4711 example.com. AQID\n"));
        Answers answers;
        Findings findings;
        dns::settle(zone, answers, [&](const Answers &dns) {
            findings = zone::check(setup, "k3v9x2m7q1w8", now, {false, 0}, dns).findings;
        });
        QCOMPARE(toLines(findings), QString("warning zone-expiring example.com date=2026-11-17T11:06:40Z"));
    }
};

MAILWORTHY_TEST(TestZoneCheck, QCoreApplication)
#include "tst_zone_check.moc"
