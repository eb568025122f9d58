// SPDX-License-Identifier: Apache-2.0
// Which lists are asked about what, and what their answers mean for the seven checks.
#include "findings.h"
#include "listings.h"
#include "suite.h"
#include "zonetest.h"

#include "core/blocklists/findings.h"
#include "core/blocklists/plan.h"
#include "core/blocklists/tally.h"

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
        outcome.meanings = test::meanings(meaning);
    }
    return outcome;
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
        for (const MailRoute door : {MailRoute::Relay, MailRoute::Services}) {
            Setup other = setupOf("example.com", {"192.0.2.1"}, "mx.example.net");
            other.route = door;
            row(door == MailRoute::Relay ? "the relay's addresses are not yours" : "nor are those of services", other,
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
        QCOMPARE(asText(blocklists::plan(catalogue, setup, {all, {}, {}, {}}, nullptr)), plan);
    }

    /// What the whole says, its parts would say again.
    void partsOfAWhole_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("without"); // a list that is not in the catalogue
        QTest::addColumn<QString>("plan");
        const QString whole = "whole=192.0.2.1 whole=2001:db8::1";
        QTest::newRow("by default") << false << "" << whole + " asked-part=example.com";
        QTest::newRow("all") << true << "" << whole + " asked-part=example.com";
        QTest::newRow("all, but the whole")
            << true << "whole"
            << "asked-part=192.0.2.1 asked-part=2001:db8::1 asked-part=example.com part=192.0.2.1 part=2001:db8::1";
        QTest::newRow("default, but the whole")
            << false << "whole" << "asked-part=192.0.2.1 asked-part=2001:db8::1 asked-part=example.com";
    }
    void partsOfAWhole()
    {
        QFETCH(bool, all);
        QFETCH(QString, without);
        QFETCH(QString, plan);
        Catalogue catalogue;
        for (const List &one : {list("whole", "46"), list("part", "46", Tier::Ignore, Ask::No),
                                list("part-of-a-part", "4", Tier::Ignore, Ask::No), list("asked-part", "46d")}) {
            if (one.zone == without.toStdString())
                continue;
            catalogue.lists.push_back(one);
            catalogue.lists.back().componentOf = one.zone == "whole"            ? ""
                                                 : one.zone == "part-of-a-part" ? "part"
                                                                                : "whole";
        }
        QCOMPARE(asText(blocklists::plan(catalogue, setupOf("example.com", {"192.0.2.1", "2001:db8::1"}),
                                         {all, {}, {}, {}}, nullptr)),
                 plan);
    }

    /// RFC 5782 §3: some lists want the registrable domain, some the host's name.
    void hostNames_data()
    {
        QTest::addColumn<Setup>("setup");
        QTest::addColumn<QString>("registrable");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("both");
        const auto row = [](const char *name, const Setup &setup, const char *registrable, const char *host,
                            const char *both) { QTest::newRow(name) << setup << registrable << host << both; };
        row("a host below the domain", setupOf("example.com", {}, "mail.example.com"), "example.com",
            "example.com mail.example.com", "example.com mail.example.com");
        row("no host", setupOf("example.com"), "example.com", "example.com", "example.com");
        row("another domain", setupOf("example.com", {}, "mx.example.net"), "example.com example.net",
            "example.com mx.example.net", "example.com example.net mx.example.net");
        row("a sub-domain", setupOf("news.example.com"), "example.com", "news.example.com",
            "example.com news.example.com");
        Setup found = setupOf("example.com", {}, "mail.example.com");
        found.hostConfirmed = false;
        row("only found, and one's own", found, "example.com", "example.com mail.example.com",
            "example.com mail.example.com");
        found.host = test::name("mx.stranger.net");
        row("only found, perhaps a stranger's", found, "example.com", "example.com", "example.com");
        Setup relay = setupOf("example.com", {}, "mail.example.com");
        relay.route = MailRoute::Relay;
        row("the relay's is not yours", relay, "example.com", "example.com", "example.com");
    }
    void hostNames()
    {
        QFETCH(Setup, setup);
        for (const auto &[names, column] :
             {std::pair{Names::Registrable, "registrable"}, {Names::Host, "host"}, {Names::Both, "both"}}) {
            Catalogue catalogue;
            catalogue.lists = {list("l", "d")};
            catalogue.lists.front().names = names;
            QTEST(asText(blocklists::plan(catalogue, setup, {}, nullptr)).remove("l="), column);
        }
    }

    /// Four questions at a time are put to one operator, so the busiest decides when the sweep ends.
    void busiestOperatorFirst()
    {
        Catalogue catalogue;
        catalogue.lists = {list("single", "4", Tier::MayMatter),
                           list("busy-one", "4", Tier::MayMatter),
                           list("minor", "4"),
                           list("busy-two", "4"),
                           list("busy-three", "4"),
                           list("stops", "4", Tier::StopsMail)};
        for (List &one : catalogue.lists) {
            if (one.zone.starts_with("busy"))
                one.operatorName = "Busy";
        }
        QCOMPARE(asText(blocklists::plan(catalogue, setupOf("example.com", {"192.0.2.1"}), {}, nullptr)),
                 QString("stops=192.0.2.1 busy-one=192.0.2.1 single=192.0.2.1 busy-two=192.0.2.1 "
                         "busy-three=192.0.2.1 minor=192.0.2.1"));
    }

    void planOverAZoneText()
    {
        Catalogue catalogue;
        catalogue.lists = {list("four.example", "4"), list("apex.example", "4"), list("fails.example", "4"),
                           list("absent.example", "4"), list("xample", "4")};
        const dns::Zone zone = test::zone("2.0.0.127.four.example. A 127.0.0.2\napex.example. TXT \"here\"\n"
                                          "; !TIMEOUT 2.0.0.127.fails.example A\n");
        QCOMPARE(asText(blocklists::plan(catalogue, setupOf("example.com", {"192.0.2.1"}), {}, &zone)),
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
        row("nothing yet", {outcome("a", Pending, StopsMail)}, "", "unknown");
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
        row("not in a list of good senders", {outcome("a", Clear, MayMatter, "", Polarity::Allow)}, "", "unknown");
        row("known as good", {outcome("a", Listed, MayMatter, "good", Polarity::Allow)}, "blocklist-allowed", "ok");
        row("a score says nothing", {outcome("a", Listed, StopsMail, "low-reputation", Polarity::Info)}, "", "unknown");
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
            row(policy, {outcome("a", Listed, StopsMail, policy)}, "", "unknown", "address-policy-listed");
        row("policy where it may matter", {outcome("a", Listed, MayMatter, "policy-isp")}, "", "unknown",
            "address-policy-listed:warning");
        row("policy where nobody looks", {outcome("a", Listed, Ignore, "dynamic-range")}, "", "unknown",
            "address-policy-listed:info");
        Outcome both = outcome("a", Listed, StopsMail, "policy-isp");
        both.meanings.push_back(Meaning::LowReputation);
        row("policy and accusation", {both}, "blocklist-listed", "error", "address-policy-listed");
        row("policy of a list that was not believed", {outcome("a", Dead, StopsMail, "policy-isp")},
            "blocklist-dead:unknown", "unknown");
        row("neutral", {outcome("a", Listed, MayMatter, "neutral", Polarity::Info)}, "", "unknown");
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
        QCOMPARE(test::codes(policyFindings(outcomes, {})), address);
        // A network that invents answers is the only thing worth saying then.
        QCOMPARE(test::codes(findings(outcomes, "example.com", true)), QString("resolver-rewrites"));
    }

    /// A list hardly anybody uses never makes the step worse than "for your information", whatever it does.
    void minorListsNeverColour()
    {
        for (const State state : {State::Pending, State::Listed, State::Clear, State::Refused, State::Dead,
                                  State::Unproven, State::Unanswered, State::LeftOut}) {
            for (const char *meaning : {"", "spam-source", "botnet", "dynamic-range"}) {
                for (const Polarity polarity : {Polarity::Block, Polarity::Allow, Polarity::Info}) {
                    const std::vector<Outcome> one{outcome("a", state, Tier::Ignore, meaning, polarity)};
                    for (const Findings &all : {findings(one, "example.com", false), policyFindings(one, {})})
                        QVERIFY(all.empty() || verdict(all) <= Severity::Info);
                }
            }
        }
    }

    void whatFindingsCarry()
    {
        Outcome listed = outcome("a.example", State::Listed, Tier::StopsMail, "spam-source");
        listed.codes = {"127.0.0.2", "127.0.0.4"};
        listed.meanings = {Meaning::SpamSource, Meaning::Exploited};
        listed.reason = "junk";
        listed.delistUrl = "https://a.example/";
        listed.removalRoute = Route::Form;
        listed.removalTakes = test::span("24h");
        listed.covers = test::extent("/24");
        listed.evidence = {{"1.2.0.192.a.example A", "127.0.0.2", "192.0.2.53"}};
        const Findings found =
            findings({listed, outcome("b", State::Clear, Tier::Ignore), outcome("c", State::Clear, Tier::Ignore)},
                     "example.com", false);
        const auto [listing] = test::said<finding::BlocklistListed>(found);
        QCOMPARE(listing.list, std::string("a.example"));
        QCOMPARE(listing.zone, std::string("a.example"));
        QVERIFY(listing.codes == listed.codes && listing.meanings == listed.meanings);
        QCOMPARE(listing.reason, std::string("junk"));
        QCOMPARE(listing.delistUrl, std::string("https://a.example/"));
        QVERIFY(listing.route == Route::Form && listing.takes == test::span("24h"));
        QVERIFY(listing.reach == Reach::Prefix && listing.prefix == 24);
        QCOMPARE(test::said<finding::BlocklistClear>(found).count, std::size_t(2));
        QCOMPARE(found.front().subject, std::string("192.0.2.1"));
        QVERIFY(found.front().evidence == listed.evidence);
        const Findings none = notAsked("example.com", NotAsked::Batch);
        QCOMPARE(test::codes(none), QString("blocklists-not-asked"));
        QVERIFY(test::said<finding::BlocklistsNotAsked>(none).reason == NotAsked::Batch);
        QCOMPARE(none.front().subject, std::string("example.com"));
    }

    void tallies()
    {
        using enum State;
        using enum Tier;
        const char *const six = "2001:db8::1";
        std::vector<Outcome> some{outcome("stops", Clear, StopsMail),
                                  outcome("stops", Unproven, StopsMail, "", Polarity::Block, six),
                                  outcome("names", Listed, MayMatter, "spam-source"),
                                  outcome("names", Listed, MayMatter, "spam-source", Polarity::Block, six),
                                  outcome("minor", Listed, Ignore, "listed"),
                                  outcome("policy", Listed, StopsMail, "policy-isp"),
                                  outcome("good", Listed, MayMatter, "good", Polarity::Allow),
                                  outcome("score", Listed, Ignore, "neutral", Polarity::Info),
                                  outcome("refuses", Refused, StopsMail),
                                  outcome("dead", Dead, Ignore),
                                  outcome("silent", Unanswered, MayMatter)};
        Tally expected;
        expected.planned = 9; // lists, not questions
        expected.believed = 6;
        expected.naming = 2; // a policy listing names nobody
        expected.mattering = 1;
        expected.policy = 1;
        expected.allowing = 1;
        expected.refusing = 1;
        expected.dead = 1;
        expected.silent = 2;
        expected.questions = expected.answered = 11;
        QVERIFY(tally(some) == expected);
        some.push_back(outcome("later", Pending, Ignore));
        some.push_back(outcome("stopped", LeftOut, MayMatter));
        expected.planned += 2; // M stays what was planned
        expected.waiting = expected.leftOut = 1;
        expected.questions += 2;
        QVERIFY(tally(some) == expected);
        some.back().tier = StopsMail;
        expected.stoppingLeftOut = true;
        QVERIFY(tally(some) == expected);
        QVERIFY(tally({}) == Tally{});
    }

    void leftOutIsSaid()
    {
        const std::vector<Outcome> all{outcome("a", State::Clear, Tier::StopsMail),
                                       outcome("b", State::Unanswered, Tier::Ignore)};
        QVERIFY(leftOut(all, "example.com").empty());
        std::vector<Outcome> some = all;
        some.push_back(outcome("c", State::LeftOut, Tier::MayMatter));
        QCOMPARE(test::codes(leftOut(some, "example.com")), QString("blocklists-not-asked"));
        QVERIFY((test::said<finding::BlocklistsNotAsked>(leftOut(some, "example.com")) ==
                 finding::BlocklistsNotAsked{NotAsked::LeftOut, 1, 3}));
        some.push_back(outcome("d", State::LeftOut, Tier::StopsMail)); // then nobody can say that all is well
        QCOMPARE(test::codes(leftOut(some, "example.com")), QString("blocklists-not-asked:unknown"));
    }
};

MAILWORTHY_TEST(TestBlocklistsUse, QCoreApplication)
#include "tst_blocklists_use.moc"
