// SPDX-License-Identifier: Apache-2.0
// Looks are called when there is something new for them, and then no more.
#include "countedlook.h"
#include "suite.h"

#include "core/resolver/zoneresolver.h"

#include <QSignalSpy>

using namespace test;

using dns::Answers;
using dns::Inquiry;

class TestInquiry : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDo()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        QVERIFY(inquiry.isSettled());
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        turn();
        QCOMPARE(settled.size(), 0);
        int calls = 0;
        inquiry.add([&](const Answers &) { ++calls; });
        QCOMPARE(calls, 0); // from the event loop, never from inside add()
        QVERIFY(!inquiry.isSettled());
        turn();
        turn();
        QCOMPARE(calls, 1);
        QVERIFY(inquiry.isSettled());
        QCOMPARE(settled.size(), 1);
    }

    void asksAllAtOnce()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        Counted one{{numbered(0), numbered(1), numbered(2)}};
        inquiry.add(one.look());
        turn();
        QCOMPARE(resolver.asked, std::size_t(3));
        QCOMPARE(inquiry.openQuestions(), std::size_t(3));
        QCOMPARE(one.open(), std::size_t(3));
        resolver.answerRound();
        QCOMPARE(one.open(), std::size_t(0));
        QCOMPARE(resolver.asked, std::size_t(3)); // none is put again while it is open, or after
        QVERIFY(inquiry.isSettled());
    }

    void onlyWhoWaited()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        Counted one{{numbered(0)}};
        Counted other{{numbered(1)}};
        Counted both{{numbered(0), numbered(1)}};
        for (Counted *counted : {&one, &other, &both})
            inquiry.add(counted->look());
        turn();
        QCOMPARE(resolver.asked, std::size_t(2)); // equal questions are put once
        resolver.answerNext();
        QCOMPARE(one.calls, 2);
        QCOMPARE(other.calls, 1);
        QCOMPARE(both.calls, 2);
        resolver.answerNext();
        QCOMPARE(one.calls, 2);
        QCOMPARE(other.calls, 2);
        QCOMPARE(both.calls, 3);
    }

    void manyAnswersOneTurn()
    {
        auto world = std::make_shared<const dns::Zone>(test::zone("n0.example. TXT a\nn1.example. TXT b\n"));
        dns::ZoneResolver resolver(world);
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        Counted one{{numbered(0), numbered(1), numbered(2)}};
        inquiry.add(one.look());
        QVERIFY(settled.wait(1000));
        QCOMPARE(one.calls, 2);
        QVERIFY(one.last == std::vector<Status>({Status::Found, Status::Found, Status::NoName}));
    }

    void oneAfterTheOther()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        int reached = 0;
        inquiry.add([&](const Answers &dns) {
            for (reached = 0; reached < 5 && !dns.ask(numbered(reached)).isPending();)
                ++reached;
        });
        turn();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(reached, i);
            QCOMPARE(inquiry.openQuestions(), std::size_t(1));
            QCOMPARE(settled.size(), 0);
            resolver.answerNext();
        }
        QCOMPARE(reached, 5);
        QCOMPARE(settled.size(), 1);
    }

    void failuresArrive_data()
    {
        QTest::addColumn<int>("status");
        for (const Status status : {Status::Timeout, Status::ServerFailure, Status::Refused, Status::Cancelled,
                                    Status::NoName, Status::NoData})
            QTest::newRow(std::string(dns::toText(status)).c_str()) << int(status);
    }
    void failuresArrive()
    {
        QFETCH(int, status);
        Manual resolver;
        Inquiry inquiry(resolver);
        Counted one{{numbered(0)}};
        inquiry.add(one.look());
        turn();
        Reply reply;
        reply.status = Status(status);
        resolver.answerNext(reply);
        std::size_t asked = 1;
        if (Status(status) == Status::ServerFailure) { // whether aliases lead back to themselves
            ++asked;
            resolver.answerNext(reply);
        }
        QVERIFY(one.last == std::vector<Status>({Status(status)}));
        QVERIFY(inquiry.isSettled());
        QCOMPARE(resolver.asked, asked); // and is not asked again
    }

    void knownBeforehand()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        inquiry.answers().insert(numbered(0), found());
        Counted one{{numbered(0)}};
        inquiry.add(one.look());
        turn();
        QCOMPARE(one.open(), std::size_t(0));
        QCOMPARE(resolver.asked, std::size_t(0));
    }

    void addLater()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        Counted first{{numbered(0)}};
        QCOMPARE(inquiry.add(first.look()), std::size_t(0));
        turn();
        resolver.answerRound();
        QCOMPARE(settled.size(), 1);
        Counted second{{numbered(0), numbered(1)}};
        QCOMPARE(inquiry.add(second.look()), std::size_t(1));
        QVERIFY(!inquiry.isSettled());
        turn();
        QCOMPARE(resolver.asked, std::size_t(2)); // what is known is known
        resolver.answerRound();
        QCOMPARE(first.calls, 2);
        QCOMPARE(second.calls, 2);
        QCOMPARE(settled.size(), 2);
    }

    void addFromInside()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        std::deque<Counted> grown;
        inquiry.add([&](const Answers &) {
            for (int i = 0; i < 100; ++i) {
                grown.emplace_back(std::vector{numbered(i)});
                inquiry.add(grown.back().look());
            }
        });
        turn();
        turn();
        QCOMPARE(resolver.asked, std::size_t(100));
        QCOMPARE(settled.size(), 0);
        resolver.answerRound();
        for (const Counted &counted : grown)
            QCOMPARE(counted.calls, 2);
        QCOMPARE(settled.size(), 1);
    }

    void againAndAgain()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        Counted one{{numbered(0)}};
        Counted other{{numbered(1)}};
        const std::size_t number = inquiry.add(one.look());
        inquiry.add(other.look());
        turn();
        inquiry.again(number); // while it waits
        inquiry.again(number);
        turn();
        QCOMPARE(one.calls, 2); // twice in a row is one call
        QCOMPARE(resolver.asked, std::size_t(2));
        resolver.answerRound();
        QCOMPARE(one.calls, 3);
        QCOMPARE(settled.size(), 1);
        one.questions = {numbered(2)}; // the set-up has changed
        inquiry.again(number);
        QVERIFY(!inquiry.isSettled());
        turn();
        QCOMPARE(one.open(), std::size_t(1));
        resolver.answerRound();
        QCOMPARE(one.open(), std::size_t(0));
        QCOMPARE(other.calls, 2);
        QCOMPARE(settled.size(), 2);
    }

    void settlesOnce()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        QSignalSpy progressed(&inquiry, &Inquiry::progressed);
        Counted one{{numbered(0), numbered(1)}};
        inquiry.add(one.look());
        turn();
        QCOMPARE(progressed.size(), 1);
        resolver.answerNext();
        QCOMPARE(settled.size(), 0);
        resolver.answerNext();
        for (int i = 0; i < 5; ++i)
            turn();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(progressed.size(), 3);
    }

    void deletedInFlight()
    {
        Manual resolver;
        auto inquiry = std::make_unique<Inquiry>(resolver);
        Counted one{{numbered(0), numbered(1), numbered(2)}};
        inquiry->add(one.look());
        turn();
        QCOMPARE(resolver.live(), std::size_t(3));
        resolver.answerNext();
        QCOMPARE(one.calls, 2);
        inquiry.reset();
        QCOMPARE(resolver.live(), std::size_t(0)); // withdrawn
        resolver.answerRound();
        QCOMPARE(one.calls, 2);
    }

    void deletedBetweenAnswerAndTurn()
    {
        Manual resolver;
        auto inquiry = std::make_unique<Inquiry>(resolver);
        Counted one{{numbered(0)}};
        inquiry->add(one.look());
        turn();
        const auto held = resolver.open.front();
        std::exchange(held->done, {})(found()); // noted, the look not called yet
        inquiry.reset();
        turn();
        QCOMPARE(one.calls, 1);
        auto never = std::make_unique<Inquiry>(resolver);
        never->add(one.look());
        never.reset();
        turn();
        QCOMPARE(one.calls, 1);
    }

    void deletedByItsListener()
    {
        Manual resolver;
        for (const bool whenSettled : {false, true}) {
            auto *inquiry = new Inquiry(resolver);
            Counted one{{numbered(0)}};
            inquiry->add(one.look());
            bool gone = false;
            connect(inquiry, whenSettled ? &Inquiry::settled : &Inquiry::progressed, this, [&] {
                gone = true;
                delete inquiry;
            });
            turn();
            if (whenSettled)
                resolver.answerRound();
            QVERIFY(gone);
            QCOMPARE(resolver.live(), std::size_t(0));
            resolver.open.clear();
        }
    }
};

MAILWORTHY_TEST(TestInquiry, QCoreApplication)
#include "tst_inquiry.moc"
