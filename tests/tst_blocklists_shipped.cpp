// SPDX-License-Identifier: Apache-2.0
// The lists that ship: what is asked by default, what their codes mean, and how a listing ends.
#include "findings.h"
#include "listings.h"
#include "suite.h"
#include "zonetest.h"

#include "core/blocklists/findings.h"
#include "core/blocklists/look.h"
#include "core/catalogue/blocklists.h"

#include <set>

using namespace blocklists;

namespace
{

Catalogue shipped()
{
    return std::get<Catalogue>(catalogue::readBlocklists(catalogue::builtIn(QStringLiteral("blocklists.json"))));
}

const List *find(const Catalogue &all, const QString &zone)
{
    const auto found = std::find_if(all.lists.begin(), all.lists.end(),
                                    [&](const List &one) { return one.zone == zone.toStdString(); });
    return found == all.lists.end() ? nullptr : &*found;
}

/// "route meaning reach" of a listing.
QString listingText(const Outcome &told)
{
    const QString reach = told.covers.reach == Reach::Prefix  ? QString("/%1").arg(told.covers.prefix)
                          : told.covers.reach == Reach::Range ? QString("range")
                          : told.covers.reach == Reach::As    ? QString("as")
                                                              : QString("host");
    return QString::fromUtf8(toText(told.removalRoute).data()) + ' ' +
           QString::fromUtf8(toText(told.meanings.front()).data()) + ' ' + reach;
}

} // namespace

class TestBlocklistsShipped : public QObject
{
    Q_OBJECT

private slots:
    void shippedLists()
    {
        const Catalogue all = shipped();
        std::set<std::string> stopping;
        std::size_t asked = 0;
        for (const List &one : all.lists) {
            const char *zone = one.zone.c_str();
            if (one.ask == Ask::Yes) {
                ++asked;
                QVERIFY2(one.status == "active", zone);
                QVERIFY2(!one.needsKey() && dns::Name::fromText(one.zone), zone);
                QVERIFY2(one.audition != Audition::None, zone); // what can never prove itself is not asked
                if (one.tier == Tier::StopsMail)
                    stopping.insert(one.zone);
            }
            QVERIFY2(one.status != "dead" || one.ask == Ask::Never, zone);
            QVERIFY2(one.polarity != Polarity::Info || one.ask != Ask::Yes, zone); // scores are nobody's question
            for (const std::string &error : one.refusalCodes) {                    // no code is both
                QVERIFY2(std::none_of(one.codes.begin(), one.codes.end(),
                                      [&](const CodePattern &code) { return code.text == error; }),
                         zone);
            }
        }
        QCOMPARE(asked, std::size_t(70));
        QVERIFY(stopping == std::set<std::string>({"zen.spamhaus.org", "dbl.spamhaus.org"}));
    }

    void shippedFacts_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("ask"); // yes, request, no, never
        for (const char *dead : {"dnsbl.sorbs.net", "ix.dnsbl.manitu.net", "cbl.abuseat.org", "dnsbl.njabl.org",
                                 "dnsbl.ahbl.org", "relays.ordb.org", "list.dsbl.org", "dnsbl.inps.de",
                                 "ubl.unsubscore.com", "blackholes.five-ten-sg.com", "bl.spamcannibal.org"})
            QTest::newRow(dead) << dead << "never";
        for (const char *yes : {"zen.spamhaus.org", "dbl.spamhaus.org", "bl.spamcop.net", "psbl.surriel.com",
                                "multi.uribl.com", "multi.surbl.org", "list.dnswl.org", "dnsbl-1.uceprotect.net"})
            QTest::newRow(yes) << yes << "yes";
        QTest::newRow("wants its resolvers registered") << "b.barracudacentral.org"
                                                        << "request";
        QTest::newRow("part of zen") << "xbl.spamhaus.org"
                                     << "no";
    }
    void shippedFacts()
    {
        QFETCH(QString, zone);
        QFETCH(QString, ask);
        const Catalogue all = shipped();
        const List *found = find(all, zone);
        QVERIFY(found);
        const Ask expected = ask == "yes"       ? Ask::Yes
                             : ask == "request" ? Ask::OnRequest
                             : ask == "no"      ? Ask::No
                                                : Ask::Never;
        QVERIFY(found->ask == expected);
    }

    void shippedCodes_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("expected"); // polarity, and what is found in steps 3 and 1
        QTest::addColumn<QString>("route");    // "route meanings covers"; empty: whatever
        const auto row = [](const char *zone, const char *subject, const char *code, const char *state,
                            const char *expected = "", const char *route = "") {
            QTest::addRow("%s %s %s", zone, subject, code) << zone << subject << code << state << expected << route;
        };
        const char *const four = "192.0.2.1";
        const char *const name = "example.com";
        const char *const minor = "block blocklist-listed-minor";
        row("zen.spamhaus.org", four, "127.0.0.2", "listed", "block blocklist-listed", "provider spam-source host");
        row("zen.spamhaus.org", four, "127.0.0.3", "listed", "block blocklist-listed",
            "self-service low-reputation host");
        row("zen.spamhaus.org", four, "127.0.0.4", "listed", "block blocklist-listed", "self-service exploited host");
        row("zen.spamhaus.org", "2001:db8::1", "127.0.0.4", "listed", "block blocklist-listed",
            "self-service exploited /64");
        row("zen.spamhaus.org", four, "127.0.0.9", "listed", "block blocklist-listed",
            "provider hijacked-network range");
        row("zen.spamhaus.org", four, "127.0.0.10", "listed", "block address-policy-listed", "form policy-isp host");
        row("netbl.spameatingmonkey.net", four, "127.0.0.2", "listed", minor, "provider network-range range");
        row("dnsbl-3.uceprotect.net", four, "127.0.0.2", "listed", minor, "provider network-range as");
        row("nbl.0spam.org", four, "127.0.0.2", "listed", minor, "provider network-range /24");
        row("noptr.spamrats.com", four, "127.0.0.37", "listed", minor, "self-service no-reverse-name host");
        row("spam.spamrats.com", four, "127.0.0.38", "listed", minor, "self-service spam-source host");
        row("auth.spamrats.com", four, "127.0.0.43", "listed", minor, "self-service attacks host");
        row("bl.mailspike.net", four, "127.0.0.2", "listed", "block blocklist-listed:warning",
            "expires spam-source host");
        row("zen.spamhaus.org", four, "127.0.0.11", "listed", "block address-policy-listed");
        row("zen.spamhaus.org", four, "127.255.255.252", "refused");
        row("zen.spamhaus.org", four, "127.255.255.254", "refused");
        row("zen.spamhaus.org", four, "127.255.255.255", "refused");
        row("zen.spamhaus.org", four, "127.0.0.77", "unproven");
        row("dbl.spamhaus.org", name, "127.0.1.2", "listed", "block blocklist-listed");
        row("dbl.spamhaus.org", name, "127.0.1.106", "listed", "block blocklist-listed");
        row("dbl.spamhaus.org", name, "127.0.1.255", "refused");
        row("multi.uribl.com", name, "127.0.0.1", "refused");
        row("multi.uribl.com", name, "127.0.0.2", "listed", "block blocklist-listed:warning");
        row("multi.surbl.org", name, "127.0.0.1", "refused");
        row("multi.surbl.org", name, "127.0.0.72", "listed", "block blocklist-listed:warning");
        row("list.dnswl.org", four, "127.0.15.1", "listed", "allow blocklist-allowed");
        row("list.dnswl.org", four, "127.0.0.255", "refused");
        row("list.dnswl.org", four, "127.0.10.3", "refused"); // what is said to everybody over quota
        row("dnsbl-1.uceprotect.net", four, "127.0.0.2", "listed", "block blocklist-listed-minor");
        row("bl.spamcop.net", four, "127.0.0.1", "refused");
        for (const char *white : {"127.0.0.1"})
            row("hostkarma.junkemailfilter.com", four, white, "listed", "allow blocklist-allowed");
        for (const char *neither : {"127.0.0.3", "127.0.0.5", "127.0.1.2", "127.0.2.3"})
            row("hostkarma.junkemailfilter.com", four, neither, "listed", "info");
        row("hostkarma.junkemailfilter.com", four, "127.0.0.2", "listed", "block blocklist-listed:warning");
        row("rep.mailspike.net", four, "127.0.0.12", "listed", "block blocklist-listed-minor");
        for (const char *neither : {"127.0.0.13", "127.0.0.14", "127.0.0.16"})
            row("rep.mailspike.net", four, neither, "listed", "info");
        for (const char *good : {"127.0.0.18", "127.0.0.20"})
            row("rep.mailspike.net", four, good, "listed", "allow blocklist-allowed");
    }
    void shippedCodes()
    {
        QFETCH(QString, zone);
        QFETCH(QString, subject);
        QFETCH(QString, code);
        QFETCH(QString, state);
        QFETCH(QString, expected);
        QFETCH(QString, route);
        const Catalogue all = shipped();
        const List *found = find(all, zone);
        QVERIFY(found);
        const auto address = ip::parse(subject.toStdString());
        const Subject about = address ? Subject(*address) : Subject(test::name(subject.toStdString()));
        const std::string entry = found->listedTest.empty() ? "test" : found->listedTest;
        const std::string good = found->polarity == Polarity::Allow ? "127.0.5.1" : "127.0.0.2";
        const dns::Zone world =
            test::zone("2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0." + found->zone + ". A " +
                       good + "\n2.0.0.127." + found->zone + ". A " + good + '\n' + entry + '.' + found->zone + ". A " +
                       good + '\n' + queryName(about, found->zone)->toText() + ". A " + code.toStdString() + '\n');
        const Outcome told = test::settled(world, [&](const dns::Answers &dns) { return look(*found, about, dns); });
        QCOMPARE(QString::fromStdString(std::string(toText(told.state))), state);
        if (told.state != State::Listed)
            return;
        QString seen = QString::fromStdString(std::string(toText(told.polarity)));
        for (const Findings &step : {findings({told}, "example.com", false), policyFindings({told}, {})}) {
            if (!step.empty())
                seen += ' ' + test::codes(step);
        }
        QCOMPARE(seen, expected);
        if (!route.isEmpty())
            QCOMPARE(listingText(told), route);
    }

    /// How the operators' own pages say that a listing ends, for every list that is asked by default.
    void shippedRoutes()
    {
        static const std::map<std::string, std::set<std::string>> facts{
            {"self-service",
             {"zen.spamhaus.org", "bl.mailspike.net", "hostkarma.junkemailfilter.com", "psbl.surriel.com",
              "all.s5h.net", "dnsbl.justspam.org", "list.dnswl.org"}},
            {"form",
             {"dbl.spamhaus.org",       "rep.mailspike.net", "bl.spameatingmonkey.net", "uribl.spameatingmonkey.net",
              "dnsbl.dronebl.org",      "bl.0spam.org",      "blacklist.woody.ch",      "dnsrbl.swinog.ch",
              "spamrbl.swinog.ch",      "uribl.swinog.ch",   "dnsbl.spfbl.net",         "bl.nosolicitado.org",
              "dnsbl.calivent.com.pe",  "dnsbl.zapbl.net",   "rhsbl.zapbl.net",         "spamsources.fabel.dk",
              "rbl.blockedservers.com", "bl.drmx.org",       "singular.ttk.pte.hu",     "bl.fmb.la",
              "rbl.efnetrbl.org",       "multi.surbl.org",   "multi.uribl.com"}},
            {"mail",
             {"bl.nordspam.com", "dbl.nordspam.com", "bl.suomispam.net", "gl.suomispam.net", "dbl.suomispam.net",
              "bl.rbl.polspam.pl", "bl-h4.rbl.polspam.pl", "rhsbl.rbl.polspam.pl", "rbl.abuse.ro", "uribl.abuse.ro",
              "dbl.abuse.ro", "dnsbl.tornevall.org", "bl.scientificspam.net", "rhsbl.scientificspam.net",
              "mail-abuse.blacklist.jippg.org", "bip.virusfree.cz", "bad.virusfree.cz"}},
            {"expires",
             {"bl.spamcop.net", "bl.ipv6.spameatingmonkey.net", "backscatter.spameatingmonkey.net",
              "urired.spameatingmonkey.net", "fresh30.spameatingmonkey.net", "bl.blocklist.de", "truncate.gbudb.net",
              "rbl.0spam.org", "dnsbl.kempt.net", "rbl.interserver.net", "rbluri.interserver.net", "dnsbl.rv-soft.info",
              "tor.dan.me.uk"}},
            {"provider",
             {"netbl.spameatingmonkey.net", "dnsbl-3.uceprotect.net", "nbl.0spam.org", "pbl.abuse.ro",
              "korea.services.net"}},
            {"pays", {"dnsbl-1.uceprotect.net", "dnsbl-2.uceprotect.net", "ips.backscatterer.org"}},
            {"none", {"rbl.schulte.org"}},
            {"unknown", {"bogons.cymru.com"}}};
        const Catalogue all = shipped();
        for (const List &one : all.lists) {
            if (one.ask != Ask::Yes)
                continue;
            const auto named = facts.find(std::string(toText(one.removal.route)));
            QVERIFY2(named != facts.end() && named->second.contains(one.zone),
                     (one.zone + ' ' + std::string(toText(one.removal.route))).c_str());
            const bool hasPage = !pendingOutcome(one, ip::Address{}).delistUrl.empty();
            QVERIFY2(hasPage || one.removal.route == Route::Expires,
                     one.zone.c_str()); // whoever is sent somewhere finds it
        }
    }

    void shippedDurations_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("takes");
        QTest::addColumn<QString>("expires");
        const auto row = [](const char *zone, const char *takes, const char *expires) {
            QTest::newRow(zone) << zone << takes << expires;
        };
        row("b.barracudacentral.org", "24h", "");
        row("bl.mailspike.net", "36h", "");
        row("bl.spamcop.net", "", "24h");
        row("bl.spameatingmonkey.net", "", "15d");
        row("uribl.spameatingmonkey.net", "", "30d");
        row("dnsbl-1.uceprotect.net", "", "7d");
        row("ips.backscatterer.org", "", "28d");
        row("bl.blocklist.de", "", "48h");
        row("rbl.0spam.org", "", "24h");
        row("singular.ttk.pte.hu", "", "42d");
        row("zen.spamhaus.org", "", "");
        row("netbl.spameatingmonkey.net", "", ""); // never, by itself
        row("bl.suomispam.net", "", "");
    }
    void shippedDurations()
    {
        QFETCH(QString, zone);
        const Catalogue all = shipped();
        const List *one = find(all, zone);
        QVERIFY(one);
        QFETCH(QString, takes);
        QFETCH(QString, expires);
        QVERIFY(one->removal.takes == test::span(takes));
        QVERIFY(one->removal.expires == test::span(expires));
    }

    void shippedClosed_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<unsigned>("year");
        QTest::newRow("sorbs") << "dnsbl.sorbs.net" << 2024u;
        QTest::newRow("part of sorbs") << "spam.dnsbl.sorbs.net" << 2024u;
        QTest::newRow("nixspam") << "ix.dnsbl.manitu.net" << 2025u;
        QTest::newRow("ahbl") << "dnsbl.ahbl.org" << 2014u;
        QTest::newRow("ordb") << "relays.ordb.org" << 2006u; // it listed everybody in 2008
        QTest::newRow("nobody knows when") << "blackholes.five-ten-sg.com" << 0u;
        QTest::newRow("alive") << "zen.spamhaus.org" << 0u;
    }
    void shippedClosed()
    {
        QFETCH(QString, zone);
        const Catalogue all = shipped();
        const List *one = find(all, zone);
        QVERIFY(one);
        QTEST(one->closed, "year");
        for (const List &other : all.lists)
            QVERIFY2(other.closed == 0 || other.status == "dead", other.zone.c_str());
    }

    void shippedNames()
    {
        const Catalogue all = shipped();
        for (const char *both : {"dbl.spamhaus.org", "multi.uribl.com"})
            QVERIFY(find(all, both)->names == Names::Both);
        QVERIFY(find(all, "multi.surbl.org")->names == Names::Registrable);
        for (const char *status : {"b.barracudacentral.org", "bb.barracudacentral.org"})
            QCOMPARE(find(all, status)->refusalStatuses.size(), std::size_t(2));
        // Nobody is asked directly whose terms do not allow it.
        QVERIFY(find(all, "psbl.surriel.com")->mayAskServers && !find(all, "b.barracudacentral.org")->mayAskServers);
        for (const List &one : all.lists) {
            QVERIFY2(one.componentOf.empty() || find(all, QString::fromStdString(one.componentOf)), one.zone.c_str());
            QVERIFY2(!one.mayAskServers || one.ask != Ask::Never, one.zone.c_str());
        }
    }
};

MAILWORTHY_TEST(TestBlocklistsShipped, QCoreApplication)
#include "tst_blocklists_shipped.moc"
