// SPDX-License-Identifier: Apache-2.0
// Equal questions are put once; answers are kept as long as was said.
#include "manualresolver.h"
#include "suite.h"

#include "core/resolver/sharedresolver.h"

using namespace test;

using dns::SharedResolver;

namespace
{

/// A clock that the test moves.
struct Keeping {
    SharedResolver::Clock::time_point now;
    SharedResolver::Options options;

    Keeping()
    {
        options.keepAll = true;
        options.now = [this] { return now; };
    }
};

} // namespace

class TestSharedResolver : public QObject
{
    Q_OBJECT

private slots:
    void joins();
    void joinedWithdraw();
    void joinedDestroysOthers();
    void keepsNothingUnasked();
    void keepsForTtl();
    void keepsNegative();
    void keepsAtLeast();
    void keepsNoFailure();
    void boundedMemory();
    void keptWithdrawn();
};

void TestSharedResolver::joins()
{
    Stack<SharedResolver> stack;
    stack.ask(question("a.example"));
    stack.ask(question("A.EXAMPLE"));
    stack.ask(question("a.example", "192.0.2.1")); // another server is another question
    QCOMPARE(stack.below->asked, std::size_t(2));
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(3));
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(3));
}

void TestSharedResolver::joinedWithdraw()
{
    Stack<SharedResolver> stack;
    stack.ask(question("a.example"));
    stack.ask(question("a.example"));
    stack.tickets.erase(stack.tickets.begin());
    QCOMPARE(stack.below->live(), std::size_t(1));
    stack.tickets.clear();
    QCOMPARE(stack.below->live(), std::size_t(0)); // the last one withdraws it
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(2));
}

void TestSharedResolver::joinedDestroysOthers()
{
    Stack<SharedResolver> stack;
    for (int i = 0; i < 5; ++i) {
        stack.tickets.push_back(stack.top->lookup(question("a.example"), [&](const Reply &reply) {
            stack.replies.push_back(reply);
            stack.tickets.clear();
        }));
    }
    stack.below->answerRound();
    QCOMPARE(stack.replies.size(), std::size_t(1));
}

void TestSharedResolver::keepsNothingUnasked()
{
    Stack<SharedResolver> stack;
    stack.ask(question("a.example"));
    stack.below->answerRound();
    QCOMPARE(stack.top->keptAnswers(), std::size_t(0));
}

void TestSharedResolver::keepsForTtl()
{
    Keeping keeping;
    Stack<SharedResolver> stack(keeping.options);
    stack.ask(question("a.example"));
    stack.below->answerRound(found(300));
    keeping.now += 299s;
    stack.ask(question("a.example"));
    QCOMPARE(stack.replies.size(), std::size_t(1)); // never inside lookup()
    QTRY_COMPARE(stack.replies.size(), std::size_t(2));
    QCOMPARE(stack.below->asked, std::size_t(1));
    QCOMPARE(stack.replies.back().ttl(), std::optional(1u)); // what is left
    keeping.now += 1s;
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(2));
    QCOMPARE(stack.top->keptAnswers(), std::size_t(0));
    QCOMPARE(stack.top->keptOctets(), std::size_t(0));
}

void TestSharedResolver::keepsNegative()
{
    Keeping keeping;
    Stack<SharedResolver> stack(keeping.options);
    Reply none;
    none.status = Status::NoName;
    none.authority.push_back({name("example"), Type::Soa, 900, dns::StartOfAuthority{{}, {}, 1, 2, 3, 4, 60}});
    stack.ask(question("a.example"));
    stack.below->answerRound(none);
    keeping.now += 59s;
    stack.ask(question("a.example"));
    QTRY_COMPARE(stack.count(Status::NoName), std::size_t(2));
    QCOMPARE(stack.below->asked, std::size_t(1));
    keeping.now += 1s; // RFC 2308 §5
    stack.ask(question("a.example"));
    QCOMPARE(stack.below->asked, std::size_t(2));
}

void TestSharedResolver::keepsAtLeast()
{
    Keeping keeping;
    keeping.options.keepAll = false;
    keeping.options.atLeast = [](const Question &q) { return q.name.isAtOrBelow(name("list.example")) ? 300s : 0s; };
    Stack<SharedResolver> stack(keeping.options);
    stack.ask(question("1.list.example"));
    stack.ask(question("2.list.example"));
    stack.ask(question("a.example"));
    stack.below->answerNext(found(10));
    stack.below->answerRound(found(900));
    QCOMPARE(stack.top->keptAnswers(), std::size_t(2));
    keeping.now += 299s;
    stack.ask(question("1.list.example"));
    QCOMPARE(stack.below->asked, std::size_t(3));
    keeping.now += 1s;
    stack.ask(question("1.list.example"));
    QCOMPARE(stack.below->asked, std::size_t(4));
    stack.ask(question("2.list.example"));
    QCOMPARE(stack.below->asked, std::size_t(4)); // its TTL is longer
}

void TestSharedResolver::keepsNoFailure()
{
    Keeping keeping;
    keeping.options.atLeast = [](const Question &) { return 300s; };
    Stack<SharedResolver> stack(keeping.options);
    for (const Status status : {Status::Timeout, Status::Refused, Status::ServerFailure, Status::Cancelled}) {
        stack.ask(question("a.example"));
        stack.below->answerRound(dns::failed(status));
    }
    QCOMPARE(stack.below->asked, std::size_t(4));
    QCOMPARE(stack.top->keptAnswers(), std::size_t(0));
}

void TestSharedResolver::boundedMemory()
{
    Keeping keeping;
    keeping.options.mostOctets = 100 * 1000;
    Stack<SharedResolver> stack(keeping.options);
    for (int i = 0; i < 1000; ++i) {
        stack.ask(numbered(i));
        stack.below->answerRound(found(3600, std::string(200, 'x')));
        stack.ask(numbered(0)); // used again and again
        QVERIFY(stack.top->keptOctets() <= keeping.options.mostOctets);
    }
    QCOMPARE(stack.below->asked, std::size_t(1000));
    QVERIFY(stack.top->keptAnswers() > 10);
    stack.ask(numbered(1)); // gone long ago
    QCOMPARE(stack.below->asked, std::size_t(1001));
}

void TestSharedResolver::keptWithdrawn()
{
    Keeping keeping;
    Stack<SharedResolver> stack(keeping.options);
    stack.ask(question("a.example"));
    stack.below->answerRound();
    stack.ask(question("a.example"));
    stack.ask(question("a.example"));
    stack.tickets.pop_back();
    QTRY_COMPARE(stack.replies.size(), std::size_t(2));
    QCoreApplication::processEvents();
    QCOMPARE(stack.replies.size(), std::size_t(2));
}

MAILWORTHY_TEST(TestSharedResolver, QCoreApplication)
#include "tst_sharedresolver.moc"
