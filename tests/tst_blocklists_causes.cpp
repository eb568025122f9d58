// SPDX-License-Identifier: Apache-2.0
// Why a list is not believed, and what is carried with a listing: its way off, its reach, its pages.
#include "findings.h"
#include "listings.h"
#include "listzone.h"
#include "suite.h"

#include "core/blocklists/findings.h"

using namespace test;

class TestBlocklistsCauses : public QObject
{
    Q_OBJECT

private slots:
    /// What is said of a list that could not tell has to be true of it.
    void causes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("decided"); // the question whose answer did, beside the subject's own
        const auto row = [](const char *name, const std::string &zone, const char *cause, const char *detail = "",
                            const char *decided = "", const char *kind = "block") {
            QTest::newRow(name) << kind << QString::fromStdString(zone) << cause << detail << decided;
        };
        const char *const entry = "2.0.0.127.bl.example A";
        const char *const clean = "1.0.0.127.bl.example A";
        row("believed", test4, "");
        row("listed", test4 + v4 + "A 127.0.0.2", "");
        row("refused by the subject", test4 + v4 + "A 127.255.255.254", "refusal-code", "127.255.255.254");
        row("refused by the entry", "2.0.0.127.bl.example. A 127.255.255.252", "refusal-code", "127.255.255.252",
            entry);
        row("refused by the clean entry", test4 + never4 + "A 127.255.255.255", "refusal-code", "127.255.255.255",
            clean);
        row("refused by status", test4 + "; !REFUSED 99.2.0.192.bl.example A", "refusal-status", "refused");
        row("refused by status of the entry", "; !REFUSED 2.0.0.127.bl.example A", "refusal-status", "refused", entry);
        row("lists everything", "*.bl.example. A 127.0.0.2", "lists-everything", "127.0.0.2", clean);
        row("everything, unreliable", "*.bl.example. A 127.0.0.2", "lists-everything", "127.0.0.2", clean,
            "unreliable");
        row("parked", "*.bl.example. A 203.0.113.7", "outside-127", "203.0.113.7");
        row("parked by the entry", "2.0.0.127.bl.example. A 203.0.113.7", "outside-127", "203.0.113.7", entry);
        for (const char *filter : {"0.0.0.0", "10.1.2.3", "100.64.0.1", "192.168.1.1", "146.112.61.108"})
            row(filter, std::string("*.bl.example. A ") + filter, "network-filters", filter);
        row("a filter's answer for the entry", "2.0.0.127.bl.example. A 0.0.0.0", "network-filters", "0.0.0.0", entry);
        row("no entry", "bl.example. NS ns.bl.example.", "test-missing", "", entry);
        row("no entry, and listed", v4 + "A 127.0.0.2", "test-missing", "", entry);
        row("no entry promised", "bl.example. NS ns.bl.example.", "no-promise", "", entry, "unreliable");
        row("none at all", "bl.example. NS ns.bl.example.", "no-promise", "", "", "none");
        row("an entry that proves nothing", test4, "no-promise", "", "", "unreliable");
        row("unknown code", test4 + v4 + "A 127.0.0.77", "unknown-code", "127.0.0.77");
        row("unknown code, no entry promised", v4 + "A 127.0.0.77", "unknown-code", "127.0.0.77", "", "none");
        row("silent", test4 + "; !TIMEOUT 99.2.0.192.bl.example A", "silent", "timeout");
        row("silent entry", "; !TIMEOUT 2.0.0.127.bl.example A", "silent", "timeout", entry);
        row("broken", test4 + "; !SERVFAIL 99.2.0.192.bl.example A", "servfail", "server failure");
        row("broken clean entry", test4 + "; !SERVFAIL 1.0.0.127.bl.example A", "servfail", "server failure", clean);
        for (const char *status : {"SERVFAIL", "TIMEOUT"})
            row(status, test4 + "; !" + status + " 99.2.0.192.bl.example A", "refusal-status",
                std::string_view(status) == "TIMEOUT" ? "timeout" : "server failure", "", "says-no-by-status");
    }
    void causes()
    {
        QFETCH(QString, kind);
        QFETCH(QString, zone);
        QFETCH(QString, cause);
        QFETCH(QString, detail);
        QFETCH(QString, decided);
        const List list = listCalled(kind);
        const dns::Zone world = test::zone(zone.toStdString());
        const Outcome outcome =
            test::settled(world, [&](const dns::Answers &dns) { return look(list, subjectOf("192.0.2.99"), dns); });
        QCOMPARE(view(toText(outcome.cause)), cause);
        QCOMPARE(QString::fromStdString(outcome.causeDetail), detail);
        QCOMPARE(outcome.evidence.front().query, std::string("99.2.0.192.bl.example A"));
        QCOMPARE(outcome.evidence.size(), std::size_t(decided.isEmpty() ? 1 : 2));
        if (!decided.isEmpty())
            QCOMPARE(QString::fromStdString(outcome.evidence.back().query), decided);
    }

    /// RFC 5782 §5: what a list says of an IPv6 address without a test entry is told, as not proven.
    void listedUnproven()
    {
        for (const auto &[codes, code] :
             {std::pair{"A 127.0.0.2", Code::BlocklistListed}, std::pair{"A 127.0.0.10", Code::AddressPolicyListed}}) {
            List list = listCalled("block");
            list.tier = Tier::StopsMail;
            const dns::Zone world = test::zone(test4 + v6 + codes);
            const Outcome outcome = test::settled(world, [&](const dns::Answers &dns) {
                return look(list, subjectOf("2001:db8:1:2:3:4:567:89ab"), dns);
            });
            QCOMPARE(view(toText(outcome.state)), QString("listed"));
            QCOMPARE(view(toText(outcome.cause)), QString("test-missing"));
            Findings found = findings({outcome}, "example.com", false);
            for (const Finding &finding : policyFindings({outcome}, {}))
                found.push_back(finding);
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found.begin()->code, code);
            QCOMPARE(found.begin()->severity, Severity::Warning);
            const finding::Listing listing = code == Code::BlocklistListed
                                                 ? test::said<finding::BlocklistListed>(found).listing
                                                 : test::said<finding::AddressPolicyListed>(found).listing;
            QVERIFY(listing.cause == Cause::TestMissing);
        }
    }

    /// A network that invents answers, or filters, is not held against a list.
    void inNetworks_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("plain"); // state and cause
        QTest::addColumn<QString>("rewrites");
        QTest::addColumn<QString>("filters");
        const auto row = [](const char *name, const std::string &zone, const char *plain, const char *rewrites,
                            const char *filters) {
            QTest::newRow(name) << QString::fromStdString(zone) << plain << rewrites << filters;
        };
        const char *const invented = "unproven network-rewrites";
        row("listed", test4 + v4 + "A 127.0.0.2\n TXT \"junk\"", "listed ", invented, "listed ");
        row("clear", test4, "clear ", invented, "clear ");
        row("everything", "*.bl.example. A 127.0.0.2", "dead lists-everything", invented, "dead lists-everything");
        row("outside", "*.bl.example. A 203.0.113.7", "dead outside-127", invented, "unproven network-filters");
        row("refused", test4 + v4 + "A 127.255.255.254", "refused refusal-code", invented, "refused refusal-code");
        row("refused by status", test4 + "; !REFUSED 99.2.0.192.bl.example A", "refused refusal-status",
            "refused refusal-status", "refused refusal-status");
        row("silent", test4 + "; !TIMEOUT 99.2.0.192.bl.example A", "unanswered silent", "unanswered silent",
            "unanswered silent");
    }
    void inNetworks()
    {
        QFETCH(QString, zone);
        const dns::Zone world = test::zone(zone.toStdString());
        const Outcome outcome = test::settled(
            world, [&](const dns::Answers &dns) { return look(listCalled("block"), subjectOf("192.0.2.99"), dns); });
        const auto told = [&](bool rewrites, bool filters) {
            const Outcome seen = inNetwork(outcome, rewrites, filters);
            if (seen.cause == Cause::NetworkRewrites && !(seen.meanings.empty() && seen.reason.empty()))
                return QString("says more than it can");
            return view(toText(seen.state)) + ' ' + view(toText(seen.cause));
        };
        QTEST(told(false, false), "plain");
        QTEST(told(true, false), "rewrites");
        QTEST(told(false, true), "filters");
        QCOMPARE(toText(inNetwork(pendingOutcome(listCalled("block"), subjectOf("192.0.2.99")), true, true).state),
                 "pending");
    }

    /// Each code has its own way off and its own reach; of several, the hardest and the widest count.
    void routesAndExtents_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("covers");
        const auto row = [](const char *subject, const char *codes, const char *route, const char *covers) {
            QTest::addRow("%s %s", subject, codes) << subject << codes << route << covers;
        };
        row("192.0.2.99", "127.0.0.4", "self-service", "host");
        row("192.0.2.99", "127.0.0.2", "provider", "/24");
        row("192.0.2.99", "127.0.0.10", "form", "host");
        row("192.0.2.99", "127.0.0.4 127.0.0.10", "form", "host");
        row("192.0.2.99", "127.0.0.10 127.0.0.2 127.0.0.4", "provider", "/24");
        row("192.0.2.99", "127.0.0.9 127.0.0.2", "provider", "as");
        row("2001:db8:1:2:3:4:567:89ab", "127.0.0.4", "self-service", "/64");
        row("2001:db8:1:2:3:4:567:89ab", "127.0.0.9", "self-service", "as");
    }
    void routesAndExtents()
    {
        QFETCH(QString, subject);
        QFETCH(QString, codes);
        List list = listCalled("block");
        list.removal = {Route::SelfService,
                        {{"127.0.0.2", Route::Provider}, {"127.0.0.10", Route::Form}},
                        test::span("24h"),
                        test::span("7d"),
                        {}};
        list.covers = {
            {"ip6", test::extent("/64")}, {"127.0.0.2", test::extent("/24")}, {"127.0.0.9", test::extent("as")}};
        std::string zone = subject.contains(':') ? test6 : test4;
        for (const QString &code : codes.split(' '))
            zone += (subject.contains(':') ? v6 : v4) + "A " + code.toStdString() + '\n';
        const dns::Zone world = test::zone(zone);
        const Outcome outcome =
            test::settled(world, [&](const dns::Answers &dns) { return look(list, subjectOf(subject), dns); });
        QCOMPARE(toText(outcome.state), "listed");
        QTEST(view(toText(outcome.removalRoute)), "route");
        QFETCH(QString, covers);
        QVERIFY(outcome.covers == test::extent(covers));
        QVERIFY((outcome.removalTakes == finding::Span{24, false}));
        QVERIFY((outcome.removalExpires == finding::Span{7, true}));
    }

    void lookupPages()
    {
        List list = listCalled("block");
        const auto page = [&list](const char *subject) { return pendingOutcome(list, subjectOf(subject)).lookupUrl; };
        QCOMPARE(page("192.0.2.99"), std::string("https://list.example/lookup"));
        list.lookupQuery = "https://list.example/lookup?of={subject}&x=y";
        QCOMPARE(page("192.0.2.99"), std::string("https://list.example/lookup?of=192.0.2.99&x=y"));
        QCOMPARE(page("2001:db8::1"), std::string("https://list.example/lookup?of=2001%3Adb8%3A%3A1&x=y"));
        QCOMPARE(page("example.com"), std::string("https://list.example/lookup?of=example.com&x=y"));
        list.delistUrl = "https://list.example/remove"; // does not hide the other
        QCOMPARE(page("192.0.2.99"), std::string("https://list.example/lookup?of=192.0.2.99&x=y"));
    }
};

MAILWORTHY_TEST(TestBlocklistsCauses, QCoreApplication)
#include "tst_blocklists_causes.moc"
