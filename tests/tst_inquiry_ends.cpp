// SPDX-License-Identifier: Apache-2.0
// An inquiry ends, whatever strangers publish and whoever is silent.
#include "countedlook.h"
#include "suite.h"

#include "core/budget.h"
#include "core/dns/evidence.h"
#include "core/resolver/zoneresolver.h"

#include <QSignalSpy>

#include <array>

using namespace test;

using dns::Answers;
using dns::Inquiry;

class TestInquiryEnds : public QObject
{
    Q_OBJECT

private slots:
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

    /// One look that asks a great deal at once learns which part was not put.
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

MAILWORTHY_TEST(TestInquiryEnds, QCoreApplication)
#include "tst_inquiry_ends.moc"
