// SPDX-License-Identifier: Apache-2.0
// What watching shows, in one sentence that the owner of a bakery can follow.
#include "suite.h"
#include "zonetest.h"

#include "app/wording/watch.h"

#include <QSet>

using namespace test;
using watch::Fault;
using watch::Outcome;
using watch::Verdict;

namespace
{

records::Record wanted(records::Action action = records::Action::Add)
{
    records::Record record;
    record.purpose = records::Purpose::Dmarc;
    record.action = action;
    record.name = name("_dmarc.example.com");
    record.zone = name("example.com");
    return record;
}

std::int64_t at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute)).toSecsSinceEpoch();
}

} // namespace

class TestWatchWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); }

    /// No two verdicts and no two faults read alike, and each is one sentence.
    void allDiffer()
    {
        QSet<QString> said;
        int count = 0;
        const auto add = [&](const Verdict &verdict, const records::Record &record) {
            const QString sentence = wording::say(verdict, record, at(3, 12, 0));
            QVERIFY2(sentence.size() > 10 && sentence.size() < 120, qPrintable(sentence));
            said << sentence;
            ++count;
        };
        for (int i = 0; i <= static_cast<int>(Outcome::Visible); ++i) {
            Verdict verdict;
            verdict.outcome = static_cast<Outcome>(i);
            if (verdict.outcome != Outcome::Faulty)
                add(verdict, wanted());
        }
        for (int i = 1; i <= static_cast<int>(Fault::Differs); ++i) {
            Verdict verdict;
            verdict.outcome = Outcome::Faulty;
            verdict.fault = static_cast<Fault>(i);
            add(verdict, wanted());
        }
        for (const Outcome outcome : {Outcome::NotSaved, Outcome::Visible}) {
            Verdict verdict;
            verdict.outcome = outcome;
            add(verdict, wanted(records::Action::Remove));
        }
        QCOMPARE(said.size(), count);
    }

    void names()
    {
        Verdict verdict;
        verdict.outcome = Outcome::WrongName;
        verdict.at = name("_dmarc.example.com.example.com");
        QCOMPARE(wording::say(verdict, wanted(), 0),
                 QString("The form added the domain a second time: it is saved as _dmarc.example.com.example.com, and "
                         "should be _dmarc.example.com."));
        verdict.at = name("dmarc.example.com");
        QVERIFY(
            wording::say(verdict, wanted(), 0).startsWith("It is saved under the wrong name: as dmarc.example.com"));
        verdict.outcome = Outcome::Elsewhere;
        verdict.nameservers = {name("ns1.other.example"), name("ns2.other.example")};
        QCOMPARE(wording::say(verdict, wanted(), 0),
                 QString("Nobody looks where it was saved: the name servers of example.com are ns1.other.example, "
                         "ns2.other.example, at another company."));
    }

    /// The time of today alone; of another day with its date.
    void times()
    {
        Verdict verdict;
        verdict.outcome = Outcome::Spreading;
        verdict.visibleBy = at(3, 14, 35);
        verdict.lookAgainAt = at(4, 9, 5);
        QCOMPARE(wording::say(verdict, wanted(), at(3, 12, 0)), QString("It is saved: everybody sees it by 14:35."));
        QCOMPARE(wording::nextLook(verdict, at(3, 12, 0)), QString("Looks again at 04.11.26 09:05."));
        QVERIFY(wording::nextLook(Verdict{}, 0).isEmpty());
    }

    /// What strangers publish is shown harmless.
    void harmless()
    {
        Verdict verdict;
        verdict.outcome = Outcome::Faulty;
        verdict.fault = Fault::Differs;
        verdict.found = "a\x1b[31m\xe2\x80\xae";
        const QString sentence = wording::say(verdict, wanted(), 0);
        QVERIFY(!sentence.contains(QChar(0x1b)) && !sentence.contains(QChar(0x202e)));
    }
};

MAILWORTHY_TEST(TestWatchWords, QCoreApplication)
#include "tst_watch_words.moc"
