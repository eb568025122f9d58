// SPDX-License-Identifier: Apache-2.0
// Other ways to ask lists that refuse the resolver: tried with test entries alone, offered only when they came right.
#include "suite.h"
#include "zonetest.h"

#include "core/blocklists/plan.h"
#include "core/blocklists/waysout.h"

#include <set>

using namespace blocklists;

namespace
{

const char *const usual = R"(
list.example.                   SOA ns.list.example. h.list.example. 1 1 1 1 1
list.example.                   NS  ns.list.example.
ns.list.example.                A   192.0.2.53
2.0.0.127.list.example.         A   127.255.255.254
1.2.0.192.list.example.         A   127.255.255.254
)";
const char *const good = "2.0.0.127.list.example. A 127.0.0.2\n1.2.0.192.list.example. A 127.0.0.2\n";

List theList()
{
    List list;
    list.zone = "list.example";
    list.name = "The List";
    list.ip4 = true;
    list.tier = Tier::StopsMail;
    list.ask = Ask::Yes;
    list.mayAskServers = true;
    return list;
}

/// What is asked of whom, and the answers: of the usual resolver, and of everybody named in `others`.
struct World {
    dns::Zone resolver = test::zone(usual);
    std::map<std::string, dns::Zone> others; // by Question::server
    std::vector<dns::Question> asked = {};

    WaysOut waysOut(const List &list, const std::vector<std::string> &resolvers = {}, State state = State::Refused)
    {
        Catalogue catalogue;
        catalogue.lists = {list};
        Outcome refused = pendingOutcome(list, ip::parse("192.0.2.1").value());
        refused.state = state;
        dns::Answers answers;
        WaysOut out;
        for (int turns = 0; turns < 20; ++turns) {
            out = blocklists::waysOut(catalogue, {refused, refused}, resolvers, answers);
            const auto open = answers.takeOpen();
            if (open.empty())
                return out;
            for (const dns::Question &question : open) {
                asked.push_back(question);
                const auto other = others.find(question.server);
                answers.insert(question, question.server.empty() ? resolver.answer(question)
                                         : other == others.end() ? dns::failed(dns::Status::Timeout)
                                                                 : other->second.answer(question));
            }
        }
        return out;
    }
};

} // namespace

class TestWaysOut : public QObject
{
    Q_OBJECT

private slots:
    void theListsOwnServers()
    {
        World world;
        world.others["192.0.2.53"] = test::zone(good);
        const WaysOut out = world.waysOut(theList());
        QVERIFY(!out.pending);
        QCOMPARE(out.refusing, std::vector<std::string>{"list.example"});
        QCOMPARE(out.byServers.size(), std::size_t(1));
        QCOMPARE(out.byServers.at("list.example").address, std::string("192.0.2.53"));
        QVERIFY(!out.byServers.at("list.example").recursion);
        for (const dns::Question &question : world.asked) // nobody is told whom it is about
            QVERIFY2(!QString::fromStdString(question.name.toText()).startsWith("1.2.0.192"),
                     question.name.toText().c_str());
    }

    void aResolverOfOnesOwn()
    {
        World world;
        world.others["10.0.0.1"] = test::zone(good);
        List list = theList();
        list.mayAskServers = false;
        const WaysOut out = world.waysOut(list, {"10.0.0.1", "10.0.0.2"});
        QVERIFY(!out.pending && out.byServers.empty());
        QCOMPARE(out.byResolvers.at("list.example").address, std::string("10.0.0.1"));
        for (const dns::Question &question : world.asked)
            QVERIFY(question.recursion && !question.server.empty());
    }

    void offeredOnlyWhenRight_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("refuses, too") << "2.0.0.127.list.example. A 127.255.255.254\n";
        QTest::newRow("silent refusal") << "list.example. TXT \"x\"\n";
        QTest::newRow("lists everything") << "*.list.example. A 127.0.0.2\n";
        QTest::newRow("parked") << "*.list.example. A 203.0.113.9\n";
        QTest::newRow("broken") << "; !SERVFAIL 2.0.0.127.list.example ANY\n; !SERVFAIL 1.0.0.127.list.example ANY\n";
        QTest::newRow("mute") << QString();
    }
    void offeredOnlyWhenRight()
    {
        QFETCH(QString, zone);
        World world;
        if (!zone.isEmpty()) {
            world.others["192.0.2.53"] = test::zone(zone.toStdString());
            world.others["10.0.0.1"] = test::zone(zone.toStdString());
        }
        const WaysOut out = world.waysOut(theList(), {"10.0.0.1"});
        QVERIFY(!out.pending);
        QCOMPARE(out.refusing.size(), std::size_t(1));
        QVERIFY(out.byServers.empty() && out.byResolvers.empty());
    }

    void whatIsNotTried_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("terms do not allow it") << 0;
        QTest::newRow("hardly anybody uses it") << 1;
        QTest::newRow("a key is refused") << 2;
        QTest::newRow("it answers") << 3;
    }
    void whatIsNotTried()
    {
        QFETCH(int, what);
        World world;
        List list = theList();
        list.mayAskServers = what != 0;
        list.tier = what == 1 ? Tier::Ignore : Tier::StopsMail;
        list.zone = what == 2 ? "<key>.list.example" : "list.example";
        const WaysOut out = world.waysOut(list, {}, what == 3 ? State::Clear : State::Refused);
        QVERIFY(world.asked.empty());
        QVERIFY(!out.pending && out.byServers.empty());
    }

    /// The way that was chosen: every question of the list takes it.
    void asksThere()
    {
        Selection selection;
        selection.servers["list.example"] = {"10.0.0.1", true};
        Catalogue catalogue;
        catalogue.lists = {theList()};
        Setup setup;
        setup.domain = test::name("example.com");
        setup.senders.push_back({ip::parse("192.0.2.1").value(), true, {}});
        const auto tasks = plan(catalogue, setup, selection, nullptr);
        QCOMPARE(tasks.size(), std::size_t(1));
        const dns::Zone zone = test::zone(good);
        dns::Answers answers;
        Outcome outcome;
        for (int turns = 0; turns < 5; ++turns) {
            outcome = look(*tasks[0].list, tasks[0].subject, answers, tasks[0].path);
            for (const dns::Question &question : answers.takeOpen()) {
                QCOMPARE(question.server, std::string("10.0.0.1"));
                QVERIFY(question.recursion);
                answers.insert(question, zone.answer(question));
            }
        }
        QCOMPARE(outcome.state, State::Listed);
    }
};

MAILWORTHY_TEST(TestWaysOut, QCoreApplication)
#include "tst_waysout.moc"
