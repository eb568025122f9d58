// SPDX-License-Identifier: Apache-2.0
// How many questions are in flight, in which order, and what becomes of the withdrawn.
#include "manualresolver.h"
#include "suite.h"

#include "core/resolver/congestionwindow.h"

using namespace test;

using dns::CongestionWindow;

class TestCongestionWindow : public QObject
{
    Q_OBJECT

private slots:
    void doubles();
    void staysWithoutNeed();
    void halves();
    void halvesOncePerRound();
    void leastWidth();
    void lossSendsTwice();
    void twiceOnlyWhereThereIsRoom();
    void order();
    void groups();
    void silentGroup();
    void groupThatIsOnlySlow();
    void silentGroupInside();
    void silentNamedServer();
    void namedTimeoutIsNoLoss();
    void withdrawnWaiting();
    void withdrawnFlying();
    void withdrawInside();
    void thousands();
    void deadline();
    void deadlineInside();
};

void TestCongestionWindow::doubles()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 1000);
    for (const std::size_t width : {32u, 64u, 128u, 128u}) {
        QCOMPARE(stack.below->open.size(), width);
        QCOMPARE(stack.top->inFlight(), width);
        stack.below->answerRound();
    }
}

void TestCongestionWindow::staysWithoutNeed()
{
    Stack<CongestionWindow> stack;
    for (int i = 0; i < 200; ++i) {
        stack.ask(numbered(i));
        stack.below->answerNext();
    }
    QCOMPARE(stack.top->width(), std::size_t(32)); // one at a time proves nothing about 128
}

void TestCongestionWindow::halves()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 2000);
    stack.below->answerRound();
    stack.below->answerRound();
    QCOMPARE(stack.top->width(), std::size_t(128));
    stack.below->answerNext(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(64));
    for (int i = 0; i < 64; ++i)
        stack.below->answerNext();
    QCOMPARE(stack.below->open.size(), std::size_t(64)); // what was in flight has to land first
}

void TestCongestionWindow::halvesOncePerRound()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 2000);
    stack.below->answerRound();
    stack.below->answerRound();
    stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(64));
    stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(32));
    stack.below->answerRound();
    stack.below->answerRound();
    QVERIFY(stack.top->width() > 32);
}

void TestCongestionWindow::leastWidth()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 1000);
    for (int i = 0; i < 20; ++i)
        stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(8));
    QCOMPARE(stack.below->open.size(), std::size_t(8));
}

/// Where packets get lost, the last questions of all go out twice, and the first answer to either is the answer.
void TestCongestionWindow::lossSendsTwice()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 10);
    stack.below->answerNext();
    QCOMPARE(stack.below->open.size(), std::size_t(9)); // nothing has been lost yet
    stack.top->packetLost();
    stack.below->answerNext();
    QCOMPARE(stack.below->open.size(), std::size_t(16));
    QCOMPARE(stack.below->open.back()->question.name, numbered(2).name); // the youngest came first
    stack.below->open.pop_front();                                       // lost for good
    while (stack.below->live() > 0)
        stack.below->answerNext();
    QCOMPARE(stack.replies.size(), std::size_t(10));
    QCOMPARE(stack.count(Status::Found), std::size_t(10));
    QCOMPARE(stack.top->inFlight(), std::size_t(0));
    // Once nothing has been lost for long, each goes once.
    for (int i = 0; i < 300; ++i) {
        stack.ask(numbered(i));
        while (stack.below->live() > 0)
            stack.below->answerNext();
        stack.below->open.clear();
    }
    stack.ask(numbered(0));
    QCoreApplication::processEvents();
    QCOMPARE(stack.below->live(), std::size_t(1));
}

void TestCongestionWindow::twiceOnlyWhereThereIsRoom()
{
    Stack<CongestionWindow> stack;
    stack.top->packetLost(); // 16 may fly
    stack.ask(0, 40);
    QCOMPARE(stack.below->open.size(), std::size_t(16));
    stack.below->answerNext();
    QVERIFY(stack.below->open.size() <= stack.top->width()); // others wait: none of those in flight goes again
    std::set<dns::Name> names;
    for (const auto &held : stack.below->open)
        QVERIFY(names.insert(held->question.name).second);

    Stack<CongestionWindow> named;
    named.top->packetLost();
    named.ask(0, 4, "192.0.2.1"); // no server of others is asked twice
    named.ask(4, 8);
    named.below->answerNext();
    QCOMPARE(named.below->open.size(), std::size_t(3 + 2 * 4));
    const auto toServer = std::count_if(named.below->open.begin(), named.below->open.end(),
                                        [](const auto &held) { return !held->question.server.empty(); });
    QCOMPARE(toServer, 3);
}

/// In the order asked; those of a named group last, because nothing hangs on their answers.
void TestCongestionWindow::order()
{
    CongestionWindow::Options options;
    options.start = options.most = 1;
    options.groupOf = [](const Question &q) { return q.server == "192.0.2.2" ? std::string("g") : std::string(); };
    Stack<CongestionWindow> stack(options);
    const char *servers[] = {"", "192.0.2.1", "192.0.2.2"};
    for (int i = 0; i < 12; ++i)
        stack.ask(numbered(i, servers[i % 3]));
    for (const int i : {0, 1, 3, 4, 6, 7, 9, 10, 2, 5, 8, 11}) {
        QCOMPARE(stack.below->open.front()->question.name, numbered(i).name);
        stack.below->answerNext();
    }
}

void TestCongestionWindow::groups()
{
    CongestionWindow::Options options;
    options.groupOf = [](const Question &q) {
        return q.name.isAtOrBelow(name("list.example")) ? std::string("operator") : std::string();
    };
    Stack<CongestionWindow> stack(options);
    for (int i = 0; i < 20; ++i)
        stack.ask(question("n" + std::to_string(i) + ".list.example"));
    stack.ask(0, 10);
    QCOMPARE(stack.below->open.size(), std::size_t(14)); // four of the list, and all others past them
    for (int rounds = 0; rounds < 5; ++rounds) {
        const auto ofList = std::count_if(stack.below->open.begin(), stack.below->open.end(), [](const auto &held) {
            return held->question.name.isAtOrBelow(name("list.example"));
        });
        QCOMPARE(ofList, 4);
        stack.below->answerRound();
    }
    QCOMPARE(stack.replies.size(), std::size_t(30));
}

namespace
{

CongestionWindow::Options oneOperator()
{
    CongestionWindow::Options options;
    options.groupOf = [](const Question &) { return std::string("operator"); };
    return options;
}

} // namespace

/// One time-out for a silent operator, however many questions wait for it; whoever asks later is asked anew.
void TestCongestionWindow::silentGroup()
{
    Stack<CongestionWindow> stack(oneOperator());
    stack.ask(0, 40);
    stack.tickets[39].reset(); // withdrawn while it waits
    for (int i = 0; i < 4; ++i)
        stack.below->answerNext(dns::failed(Status::Timeout));
    QTRY_COMPARE(stack.count(Status::Timeout), std::size_t(39));
    QCOMPARE(stack.below->asked, std::size_t(4));
    QCOMPARE(stack.top->inFlight(), std::size_t(0));
    stack.ask(100, 103);
    QCOMPARE(stack.below->open.size(), std::size_t(3));
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(42));
}

void TestCongestionWindow::groupThatIsOnlySlow()
{
    Stack<CongestionWindow> stack(oneOperator());
    stack.ask(0, 20);
    for (int i = 0; i < 20; ++i) // three lost, then an answer, and so on
        stack.below->answerNext(i % 4 == 3 ? found() : dns::failed(Status::Timeout));
    QCOMPARE(stack.below->asked, std::size_t(20));
    QCOMPARE(stack.count(Status::Timeout), std::size_t(15));
}

void TestCongestionWindow::silentGroupInside()
{
    Stack<CongestionWindow> stack(oneOperator());
    for (int i = 0; i < 20; ++i) {
        stack.tickets.push_back(stack.top->lookup(numbered(i), [&](const Reply &reply) {
            stack.replies.push_back(reply);
            if (stack.replies.size() == 6) { // inside what is told of those that waited
                stack.tickets.clear();
                stack.top.reset();
            }
        }));
    }
    for (int i = 0; i < 4; ++i)
        stack.below->answerNext(dns::failed(Status::Timeout));
    QTRY_VERIFY(!stack.top);
    QCOMPARE(stack.replies.size(), std::size_t(6));
}

void TestCongestionWindow::silentNamedServer()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 100, "192.0.2.1");
    QCOMPARE(stack.below->open.size(), std::size_t(16)); // it has proved nothing yet
    stack.ask(100, 110);
    QCOMPARE(stack.below->open.size(), std::size_t(26)); // others go past it
    stack.below->answerNext();
    QCOMPARE(stack.below->open.size(), stack.top->width()); // now it has
    stack.below->answerNext(dns::failed(Status::Timeout));
    const std::size_t before = stack.below->open.size();
    stack.below->answerNext(dns::failed(Status::Timeout));
    QCOMPARE(stack.below->open.size(), before - 1); // and no more
}

void TestCongestionWindow::namedTimeoutIsNoLoss()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 10, "192.0.2.1");
    stack.below->answerRound(dns::failed(Status::Timeout));
    QCOMPARE(stack.top->width(), std::size_t(32));
}

void TestCongestionWindow::withdrawnWaiting()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 100);
    stack.tickets.resize(40); // the first 32 fly, 60 of those that wait are gone
    stack.below->answerRound();
    stack.below->answerRound();
    QCOMPARE(stack.below->asked, std::size_t(40));
    QCOMPARE(stack.replies.size(), std::size_t(40));
}

void TestCongestionWindow::withdrawnFlying()
{
    Stack<CongestionWindow> stack;
    stack.ask(0, 50);
    for (int i = 0; i < 32; ++i)
        stack.tickets[static_cast<std::size_t>(i)].reset();
    QCOMPARE(stack.top->inFlight(), std::size_t(32)); // they hold their places
    QCOMPARE(stack.below->live(), std::size_t(32));
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(0)); // and are not told
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(18));
}

void TestCongestionWindow::withdrawInside()
{
    Stack<CongestionWindow> stack;
    for (int i = 0; i < 100; ++i) {
        stack.tickets.push_back(stack.top->lookup(numbered(i), [&](const Reply &reply) {
            stack.replies.push_back(reply);
            stack.tickets.clear();
        }));
    }
    while (!stack.below->open.empty())
        stack.below->answerNext();
    QCOMPARE(stack.replies.size(), std::size_t(1));
    QCOMPARE(stack.top->inFlight(), std::size_t(0));
}

void TestCongestionWindow::thousands()
{
    Stack<CongestionWindow> stack;
    for (int i = 0; i < 20000; ++i)
        stack.ask(numbered(i, i % 3 == 0 ? "192.0.2." + std::to_string(i % 200) : ""));
    while (!stack.below->open.empty()) {
        QVERIFY(stack.below->open.size() <= 128);
        stack.below->answerNext();
    }
    QCOMPARE(stack.replies.size(), std::size_t(20000));
}

void TestCongestionWindow::deadline()
{
    CongestionWindow::Options options;
    options.deadline = 50ms;
    Stack<CongestionWindow> stack(options);
    stack.ask(0, 100);
    stack.below->answerNext();
    QTRY_COMPARE(stack.replies.size(), std::size_t(100));
    QCOMPARE(stack.count(Status::Cancelled), std::size_t(99));
    QCOMPARE(stack.top->inFlight(), std::size_t(0));
    QCOMPARE(stack.below->live(), std::size_t(0));
    stack.ask(200, 203);
    QCOMPARE(stack.replies.size(), std::size_t(100)); // never inside lookup()
    QTRY_COMPARE(stack.count(Status::Cancelled), std::size_t(102));
}

void TestCongestionWindow::deadlineInside()
{
    CongestionWindow::Options options;
    options.deadline = 50ms;
    Stack<CongestionWindow> stack(options);
    for (int i = 0; i < 100; ++i) {
        stack.tickets.push_back(stack.top->lookup(numbered(i), [&](const Reply &reply) {
            stack.replies.push_back(reply);
            stack.tickets.clear();
            stack.top.reset();
        }));
    }
    QTRY_COMPARE(stack.replies.size(), std::size_t(1));
    QVERIFY(!stack.top);
}

MAILWORTHY_TEST(TestCongestionWindow, QCoreApplication)
#include "tst_congestionwindow.moc"
