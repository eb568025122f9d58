// SPDX-License-Identifier: Apache-2.0
// Looks are called when there is something new for them, and then no more.
#include "manualresolver.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/resolver/inquiry.h"
#include "core/resolver/zoneresolver.h"

#include <QSignalSpy>

#include <array>

using namespace test;

using dns::Answers;
using dns::Inquiry;

namespace
{

/// A look that asks `questions` at once and counts how often it is called.
struct Counted {
    explicit Counted(std::vector<Question> all = {}) : questions(std::move(all)) {}

    std::vector<Question> questions;
    int calls = 0;
    std::vector<Status> last;

    Inquiry::Look look()
    {
        return [this](const Answers &dns) {
            ++calls;
            last.clear();
            for (const Question &question : questions)
                last.push_back(dns.ask(question).status);
        };
    }
    [[nodiscard]] std::size_t open() const
    {
        return static_cast<std::size_t>(std::count(last.begin(), last.end(), Status::Pending));
    }
};

} // namespace

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

    /// A chain of answers that each lead on, as a hostile zone may make one.
    void endlessLook()
    {
        auto world = std::make_shared<const dns::Zone>(test::zone("*.example. TXT on\n"));
        dns::ZoneResolver resolver(world);
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        int length = 0;
        Status last = Status::Pending;
        inquiry.add([&](const Answers &dns) {
            for (length = 0;; ++length) {
                const Status status = dns.ask(numbered(length)).status;
                if (status == Status::Pending)
                    return;
                last = status;
            }
        });
        Counted honest{{question("honest.example")}};
        inquiry.add(honest.look());
        QVERIFY(settled.wait(60'000));
        QVERIFY(std::size_t(length) <= 2 * budget::passesOfLook + 1);
        QVERIFY(last == Status::Cancelled); // what was cut off is told, never said to be missing
        QVERIFY(honest.last == std::vector<Status>({Status::Found}));
        turn();
        QCOMPARE(settled.size(), 1);
        QVERIFY(inquiry.isSettled());
    }

    /// One look that asks a great deal at once learns which part was not put.
    void nobodyAnswers()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        Counted waiting({numbered(1), numbered(2)});
        Status first = Status::Pending;
        Status second = Status::Pending; // of a question that is asked afterwards
        inquiry.add(waiting.look());
        inquiry.add([&](const Answers &dns) {
            first = dns.ask(numbered(3)).status;
            if (first != Status::Pending)
                second = dns.ask(numbered(4)).status;
        });
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        turn();
        QCOMPARE(resolver.live(), std::size_t(3));
        inquiry.giveUp();
        QCOMPARE(resolver.live(), std::size_t(0));
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(waiting.last, std::vector<Status>(2, Status::Timeout));
        QCOMPARE(first, Status::Timeout);
        QCOMPARE(second, Status::Timeout);
        QCOMPARE(resolver.asked, std::size_t(3));
        QVERIFY(!inquiry.answers().hasHeard());
    }

    /// The time is over: nothing is waited for any more, and each look is called once more to tell so.
    void endsInTime()
    {
        Manual resolver;
        Inquiry inquiry(resolver);
        Status first = Status::Found;
        Status later = Status::Found;
        inquiry.add([&](const Answers &dns) {
            first = dns.ask(question("a.example")).status;
            later = first == Status::Pending ? first : dns.ask(question("b.example")).status;
        });
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        inquiry.endAfter(1ms);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(resolver.live(), std::size_t(0));
        QCOMPARE(first, Status::Cancelled);
        QCOMPARE(later, Status::Cancelled);
    }

    void tooMuchAtOnce()
    {
        auto world = std::make_shared<const dns::Zone>(test::zone("*.example. TXT on\n"));
        dns::ZoneResolver resolver(world);
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        Counted greedy;
        for (int i = 0; i < 4000; ++i)
            greedy.questions.push_back(numbered(i));
        inquiry.add(greedy.look());
        QVERIFY(settled.wait(60'000));
        QCOMPARE(greedy.open(), std::size_t(0));
        const auto put = std::count(greedy.last.begin(), greedy.last.end(), Status::Found);
        QCOMPARE(put + std::count(greedy.last.begin(), greedy.last.end(), Status::Cancelled), 4000);
        QVERIFY(put >= 2048 && put < 4000);
        QVERIFY(greedy.calls <= 4);
        const Question cut = greedy.questions.back();
        const auto told = dns::lookupFailed("example", cut, inquiry.answers().ask(cut));
        const auto *much = told.get<finding::TooMuchToRead>(); // the time was not over
        QVERIFY(much);
        QVERIFY(much->what == budget::What::Questions);
        QCOMPARE(much->name, cut.name);
    }

    /// Many looks that each stay below their own measure: what strangers lead to is counted together, what we ask
    /// ourselves is not.
    void tooMuchTogether()
    {
        auto world = std::make_shared<const dns::Zone>(test::zone("*.example. TXT on\n"));
        dns::ZoneResolver resolver(world);
        Inquiry inquiry(resolver);
        QSignalSpy settled(&inquiry, &Inquiry::settled);
        std::array<Counted, 4> looks;
        for (int i = 0; i < 6000; ++i)
            looks[std::size_t(i / 1500)].questions.push_back(numbered(i));
        for (Counted &look : looks)
            inquiry.add(look.look());
        Counted own({question("list.example")});
        inquiry.add(own.look(), Inquiry::Led::ByUs);
        QVERIFY(settled.wait(60'000));
        std::size_t put = 0;
        for (const Counted &look : looks) {
            QCOMPARE(look.open(), std::size_t(0));
            put += std::size_t(std::count(look.last.begin(), look.last.end(), Status::Found));
        }
        QCOMPARE(put, budget::questionsOfCheckup);
        QCOMPARE(own.last, std::vector<Status>{Status::Found});
    }
};

QTEST_GUILESS_MAIN(TestInquiry)
#include "tst_inquiry.moc"
