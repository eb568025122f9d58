// SPDX-License-Identifier: Apache-2.0
// Which lists are asked about what, what their answers mean for the seven checks, and the lists that ship.
#include "findings.h"
#include "zonetest.h"

#include "core/blocklists/findings.h"
#include "core/blocklists/plan.h"
#include "core/catalogue/blocklists.h"

#include <set>

using namespace blocklists;

namespace
{

List list(const std::string &zone, const char *kinds, Tier tier = Tier::Ignore, Ask ask = Ask::Yes)
{
    List list;
    list.zone = zone;
    list.name = zone;
    const std::string_view all = kinds;
    list.ip4 = all.find('4') != all.npos;
    list.ip6 = all.find('6') != all.npos;
    list.domain = all.find('d') != all.npos;
    list.tier = tier;
    list.ask = ask;
    return list;
}

/// "four:192.0.2.1 dom:example.com": the plan as asked, in order.
QString asText(const std::vector<Task> &tasks)
{
    QStringList all;
    for (const Task &task : tasks)
        all << QString::fromStdString(task.list->zone + '=' + toText(task.subject));
    return all.join(' ');
}

Setup setupOf(const char *domain, const std::vector<const char *> &addresses = {}, const char *host = nullptr)
{
    Setup setup;
    setup.domain = test::name(domain);
    for (const char *address : addresses)
        setup.senders.push_back({ip::parse(address).value(), true, {}});
    if (host)
        setup.host = test::name(host);
    return setup;
}

Outcome outcome(const char *zone, State state, Tier tier, const char *meaning = "", Polarity polarity = Polarity::Block,
                const char *subject = "192.0.2.1")
{
    List of = list(zone, "46d", tier);
    of.polarity = polarity;
    Outcome outcome = pendingOutcome(of, ip::parse(subject).value());
    outcome.state = state;
    if (*meaning) {
        outcome.codes = {"127.0.0.2"};
        outcome.meanings = {meaning};
    }
    return outcome;
}

Catalogue shipped()
{
    return std::get<Catalogue>(catalogue::readBlocklists(catalogue::builtIn(QStringLiteral("blocklists.json"))));
}

} // namespace

class TestBlocklistsUse : public QObject
{
    Q_OBJECT

private slots:
    void plans_data()
    {
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("plan");
        const auto row = [](const char *name, const Setup &setup, const char *plan, bool all = false) {
            QTest::newRow(name) << setup << all << plan;
        };
        row("both families and the domain", setupOf("example.com", {"192.0.2.1", "2001:db8::1"}, "mail.example.com"),
            "stops=192.0.2.1 stops=2001:db8::1 stops=example.com four=192.0.2.1 dom=example.com "
            "six=2001:db8::1");
        row("IPv6 alone", setupOf("example.com", {"2001:db8::1"}),
            "stops=2001:db8::1 stops=example.com dom=example.com six=2001:db8::1");
        row("a mapped address is IPv4", setupOf("example.com", {"::ffff:192.0.2.1"}),
            "stops=192.0.2.1 stops=example.com four=192.0.2.1 dom=example.com");
        row("each address once", setupOf("example.com", {"192.0.2.1", "::ffff:192.0.2.1", "192.0.2.1"}),
            "stops=192.0.2.1 stops=example.com four=192.0.2.1 dom=example.com");
        row("the registrable domain", setupOf("news.shop.example.co.uk"), "stops=example.co.uk dom=example.co.uk");
        row("the mail host's where it differs", setupOf("example.com", {}, "mx.example.net"),
            "stops=example.com stops=example.net dom=example.com dom=example.net");
        row("the mail host's where it is the same", setupOf("example.com", {}, "mx.example.com"),
            "stops=example.com dom=example.com");
        Setup guessed = setupOf("example.com", {}, "mx.stranger.net");
        guessed.hostConfirmed = false;
        row("a host that was only found is perhaps a stranger's", guessed, "stops=example.com dom=example.com");
        for (const Door door : {Door::Relay, Door::Services}) {
            Setup other = setupOf("example.com", {"192.0.2.1"}, "mx.example.net");
            other.door = door;
            row(door == Door::Relay ? "the relay's addresses are not yours" : "nor are those of services", other,
                "stops=example.com dom=example.com");
        }
        row("all that can be asked", setupOf("example.com", {"192.0.2.1"}),
            "stops=192.0.2.1 stops=example.com on-request=192.0.2.1 four=192.0.2.1 dom=example.com no=192.0.2.1", true);
    }
    void plans()
    {
        QFETCH(Setup, setup);
        QFETCH(bool, all);
        QFETCH(QString, plan);
        Catalogue catalogue;
        catalogue.lists = {list("four", "4", Tier::MayMatter),
                           list("dom", "d", Tier::MayMatter),
                           list("six", "6"),
                           list("no", "4", Tier::Ignore, Ask::No),
                           list("never", "46d", Tier::StopsMail, Ask::Never),
                           list("<key>.keyed", "46d", Tier::StopsMail, Ask::OnRequest),
                           list("<key>.eager", "46d", Tier::StopsMail),
                           list("bad..zone", "46d"),
                           list("stops", "46d", Tier::StopsMail),
                           list("on-request", "4", Tier::StopsMail, Ask::OnRequest)};
        QCOMPARE(asText(blocklists::plan(catalogue, setup, all, nullptr)), plan);
    }

    void planOverAZoneText()
    {
        Catalogue catalogue;
        catalogue.lists = {list("four.example", "4"), list("apex.example", "4"), list("fails.example", "4"),
                           list("absent.example", "4"), list("xample", "4")};
        const dns::Zone zone = test::zone("2.0.0.127.four.example. A 127.0.0.2\napex.example. TXT \"here\"\n"
                                          "; !TIMEOUT 2.0.0.127.fails.example A\n");
        QCOMPARE(asText(blocklists::plan(catalogue, setupOf("example.com", {"192.0.2.1"}), false, &zone)),
                 QString("four.example=192.0.2.1 apex.example=192.0.2.1 fails.example=192.0.2.1"));
    }

    void verdicts_data()
    {
        QTest::addColumn<std::vector<Outcome>>("outcomes");
        QTest::addColumn<QString>("step");    // findings of step 3, deviating severities
        QTest::addColumn<QString>("verdict"); // of step 3
        QTest::addColumn<QString>("address"); // what goes to step 1
        const auto row = [](const char *name, std::vector<Outcome> outcomes, const char *step, const char *verdict,
                            const char *address = "") {
            QTest::newRow(name) << std::move(outcomes) << step << verdict << address;
        };
        using enum State;
        using enum Tier;
        row("nothing yet", {outcome("a", Pending, StopsMail)}, "", "ok");
        row("listed where it stops mail", {outcome("a", Listed, StopsMail, "spam-source")}, "blocklist-listed",
            "error");
        row("listed where it may matter", {outcome("a", Listed, MayMatter, "spam-source")}, "blocklist-listed:warning",
            "warning");
        row("listed where nobody looks", {outcome("a", Listed, Ignore, "spam-source")}, "blocklist-listed-minor",
            "info");
        row("listed without a known meaning", {outcome("a", Listed, StopsMail)}, "blocklist-listed", "error");
        row("clear twice", {outcome("a", Clear, StopsMail), outcome("b", Clear, Ignore)}, "blocklist-clear", "ok");
        row("clear, each subject",
            {outcome("a", Clear, StopsMail), outcome("a", Clear, StopsMail, "", Polarity::Block, "2001:db8::1")},
            "blocklist-clear blocklist-clear", "ok");
        row("not in a list of good senders", {outcome("a", Clear, MayMatter, "", Polarity::Allow)}, "", "ok");
        row("known as good", {outcome("a", Listed, MayMatter, "good", Polarity::Allow)}, "blocklist-allowed", "ok");
        row("a score says nothing", {outcome("a", Listed, StopsMail, "low-reputation", Polarity::Info)}, "", "ok");
        row("could not ask what stops mail",
            {outcome("a", Refused, StopsMail), outcome("b", Dead, StopsMail), outcome("c", Unanswered, StopsMail),
             outcome("d", Unproven, StopsMail)},
            "blocklist-dead:unknown blocklist-refused:unknown blocklist-unanswered:unknown "
            "blocklist-unanswered:unknown",
            "unknown");
        row("could not ask the others",
            {outcome("a", Refused, MayMatter), outcome("b", Dead, Ignore), outcome("c", Unanswered, Ignore),
             outcome("d", Unproven, MayMatter)},
            "blocklist-dead blocklist-refused blocklist-unanswered blocklist-unanswered", "info");
        row("one list, two subjects: told once",
            {outcome("a", Refused, StopsMail), outcome("a", Refused, StopsMail, "", Polarity::Block, "2001:db8::1")},
            "blocklist-refused:unknown", "unknown");
        row("one list lists both",
            {outcome("a", Listed, StopsMail, "exploited"),
             outcome("a", Listed, StopsMail, "exploited", Polarity::Block, "2001:db8::1")},
            "blocklist-listed blocklist-listed", "error");
        for (const char *policy : {"policy-isp", "policy-list", "dynamic-range"})
            row(policy, {outcome("a", Listed, StopsMail, policy)}, "", "ok", "address-policy-listed");
        row("policy where it may matter", {outcome("a", Listed, MayMatter, "policy-isp")}, "", "ok",
            "address-policy-listed:warning");
        row("policy where nobody looks", {outcome("a", Listed, Ignore, "dynamic-range")}, "", "ok",
            "address-policy-listed:info");
        Outcome both = outcome("a", Listed, StopsMail, "policy-isp");
        both.meanings.emplace_back("low-reputation");
        row("policy and accusation", {both}, "blocklist-listed", "error", "address-policy-listed");
        row("policy of a list that was not believed", {outcome("a", Dead, StopsMail, "policy-isp")},
            "blocklist-dead:unknown", "unknown");
        row("neutral", {outcome("a", Listed, MayMatter, "neutral", Polarity::Info)}, "", "ok");
    }
    void verdicts()
    {
        QFETCH(std::vector<Outcome>, outcomes);
        QFETCH(QString, step);
        QFETCH(QString, verdict);
        QFETCH(QString, address);
        const Findings found = findings(outcomes, "example.com", false);
        QCOMPARE(test::codes(found), step);
        const auto worst = toText(::verdict(found));
        QCOMPARE(QString::fromUtf8(worst.data(), qsizetype(worst.size())), verdict);
        QCOMPARE(test::codes(policyFindings(outcomes)), address);
        // A network that invents answers is the only thing worth saying then.
        QCOMPARE(test::codes(findings(outcomes, "example.com", true)), QString("resolver-rewrites"));
    }

    /// A list hardly anybody uses never makes the step worse than "for your information", whatever it does.
    void minorListsNeverColour()
    {
        for (const State state : {State::Pending, State::Listed, State::Clear, State::Refused, State::Dead,
                                  State::Unproven, State::Unanswered}) {
            for (const char *meaning : {"", "spam-source", "botnet", "dynamic-range"}) {
                for (const Polarity polarity : {Polarity::Block, Polarity::Allow, Polarity::Info}) {
                    const std::vector<Outcome> one{outcome("a", state, Tier::Ignore, meaning, polarity)};
                    QVERIFY(verdict(findings(one, "example.com", false)) <= Severity::Info);
                    QVERIFY(verdict(policyFindings(one)) <= Severity::Info);
                }
            }
        }
    }

    void whatFindingsCarry()
    {
        Outcome listed = outcome("a.example", State::Listed, Tier::StopsMail, "spam-source");
        listed.codes = {"127.0.0.2", "127.0.0.4"};
        listed.meanings = {"spam-source", "exploited"};
        listed.reason = "junk";
        listed.delistUrl = "https://a.example/";
        listed.removalRoute = "form";
        listed.evidence = {{"1.2.0.192.a.example A", "127.0.0.2", "192.0.2.53"}};
        const Findings found =
            findings({listed, outcome("b", State::Clear, Tier::Ignore), outcome("c", State::Clear, Tier::Ignore)},
                     "example.com", false);
        QCOMPARE(test::argOf(found, Code::BlocklistListed, "list"), QString("a.example"));
        QCOMPARE(test::argOf(found, Code::BlocklistListed, "zone"), QString("a.example"));
        QCOMPARE(test::argOf(found, Code::BlocklistListed, "codes"), QString("127.0.0.2, 127.0.0.4"));
        QCOMPARE(test::argOf(found, Code::BlocklistListed, "meanings"), QString("spam-source, exploited"));
        QCOMPARE(test::argOf(found, Code::BlocklistListed, "reason"), QString("junk"));
        QCOMPARE(test::argOf(found, Code::BlocklistListed, "url"), QString("https://a.example/"));
        QCOMPARE(test::argOf(found, Code::BlocklistListed, "route"), QString("form"));
        QCOMPARE(test::argOf(found, Code::BlocklistClear, "count"), QString("2"));
        QCOMPARE(found.front().subject, std::string("192.0.2.1"));
        QVERIFY(found.front().evidence == listed.evidence);
        const Findings none = notAsked("example.com", "batch");
        QCOMPARE(test::codes(none), QString("blocklists-not-asked"));
        QCOMPARE(test::argOf(none, Code::BlocklistsNotAsked, "reason"), QString("batch"));
        QCOMPARE(none.front().subject, std::string("example.com"));
    }

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
        QTest::newRow("wants its resolvers registered") << "b.barracudacentral.org" << "request";
        QTest::newRow("part of zen") << "xbl.spamhaus.org" << "no";
    }
    void shippedFacts()
    {
        QFETCH(QString, zone);
        QFETCH(QString, ask);
        const Catalogue all = shipped();
        const auto found = std::find_if(all.lists.begin(), all.lists.end(),
                                        [&](const List &one) { return one.zone == zone.toStdString(); });
        QVERIFY(found != all.lists.end());
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
        const auto row = [](const char *zone, const char *subject, const char *code, const char *state,
                            const char *expected = "") {
            QTest::addRow("%s %s", zone, code) << zone << subject << code << state << expected;
        };
        const char *const four = "192.0.2.1";
        const char *const name = "example.com";
        row("zen.spamhaus.org", four, "127.0.0.2", "listed", "block blocklist-listed");
        row("zen.spamhaus.org", four, "127.0.0.4", "listed", "block blocklist-listed");
        row("zen.spamhaus.org", four, "127.0.0.9", "listed", "block blocklist-listed");
        row("zen.spamhaus.org", four, "127.0.0.10", "listed", "block address-policy-listed");
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
        const Catalogue all = shipped();
        const auto found = std::find_if(all.lists.begin(), all.lists.end(),
                                        [&](const List &one) { return one.zone == zone.toStdString(); });
        QVERIFY(found != all.lists.end());
        const auto address = ip::parse(subject.toStdString());
        const Subject about = address ? Subject(*address) : Subject(test::name(subject.toStdString()));
        const std::string entry = found->listedTest.empty() ? "test" : found->listedTest;
        const std::string good = found->polarity == Polarity::Allow ? "127.0.5.1" : "127.0.0.2";
        const dns::Zone world =
            test::zone("2.0.0.127." + found->zone + ". A " + good + '\n' + entry + '.' + found->zone + ". A " + good +
                       '\n' + queryName(about, found->zone)->toText() + ". A " + code.toStdString() + '\n');
        const Outcome told = test::settled(world, [&](const dns::Answers &dns) { return look(*found, about, dns); });
        QCOMPARE(QString::fromStdString(std::string(toText(told.state))), state);
        if (told.state != State::Listed)
            return;
        QString seen = QString::fromStdString(std::string(toText(told.polarity)));
        for (const Findings &step : {findings({told}, "example.com", false), policyFindings({told})}) {
            if (!step.empty())
                seen += ' ' + test::codes(step);
        }
        QCOMPARE(seen, expected);
    }
};

QTEST_GUILESS_MAIN(TestBlocklistsUse)
#include "tst_blocklists_use.moc"
