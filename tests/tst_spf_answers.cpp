// SPDX-License-Identifier: Apache-2.0
// RFC 7208 over answers that come one by one: where a cause has its place, what is counted, and that asking ahead never
// changes a verdict.
#include "spfworld.h"
#include "suite.h"

#include <QRandomGenerator>

using namespace dns;
using test::evaluate;
using test::request;
using test::text;

namespace
{

/// How many rounds of questions an evaluation takes when all that is asked at once is answered at once.
int rounds(const Zone &zone, const spf::Request &request)
{
    Answers answers;
    for (int round = 0;; ++round) {
        spf::checkHost(request, answers);
        const auto open = answers.takeOpen();
        if (open.empty())
            return round;
        for (const Question &question : open)
            answers.insert(question, zone.answer(question));
    }
}

} // namespace

class TestSpfAnswers : public QObject
{
    Q_OBJECT

private slots:
    /// The cause has its place, also where a whole record is missing or stands twice.
    void places_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("domain");
        QTest::newRow("5.2 failed") << "ip4:192.0.2.9 include:failed.example" << "dns" << "include:failed.example"
                                    << "example.com";
        QTest::newRow("5.2 two") << "include:two.example" << "several-records" << "include:two.example"
                                 << "example.com";
        QTest::newRow("5.2 two, further in") << "include:deep.example" << "several-records" << "include:two.example"
                                             << "deep.example";
        QTest::newRow("5.2 a fault there") << "include:bad.example" << "syntax" << "foo" << "bad.example";
        QTest::newRow("6.1 failed") << "redirect=failed.example" << "dns" << "redirect=failed.example" << "example.com";
        QTest::newRow("6.1 two") << "redirect=two.example" << "several-records" << "redirect=two.example"
                                 << "example.com";
    }
    void places()
    {
        QFETCH(QString, record);
        const std::string own = "v=spf1 " + record.toStdString();
        const Zone zone = test::zone("example.com. TXT \"" + own + "\"\n" +
                                     "; !SERVFAIL failed.example. TXT\ntwo.example. TXT \"v=spf1 -all\"\n"
                                     "two.example. TXT \"v=spf1 ~all\"\nbad.example. TXT \"v=spf1 foo\"\n"
                                     "deep.example. TXT \"v=spf1 include:two.example\"\n");
        const spf::Outcome outcome = evaluate(zone, request("192.0.2.1"));
        QTEST(text(toText(outcome.cause)), "cause");
        QTEST(text(outcome.term), "term");
        QTEST(text(outcome.atDomain), "domain");
        if (outcome.atDomain == "example.com")
            QCOMPARE(outcome.offset, own.find(outcome.term));
    }

    void counts()
    {
        const Zone zone = test::zone("example.com. TXT \"v=spf1 a:void.example include:a.example mx -all\"\na.example. "
                                     "TXT \"v=spf1 exists:no.example -all\"\n"
                                     "example.com. MX 10 mail.example.com.\nmail.example.com. A 192.0.2.1\n");
        const spf::Outcome outcome = evaluate(zone, request("192.0.2.1"));
        QVERIFY(outcome.result == spf::Result::Pass);
        QCOMPARE(outcome.lookups, 4u);
        QCOMPARE(outcome.voidLookups, 2u);
    }

    void siblingsGoOutTogether()
    {
        std::string siblings = "example.com. TXT \"v=spf1";
        std::string chain;
        std::string records;
        for (int i = 0; i < 10; ++i) {
            const std::string number = std::to_string(i);
            siblings += " include:s" + number + ".example.com";
            records += "s" + number + ".example.com. TXT \"v=spf1 ip4:192.0.2." + number + " -all\"\n";
            chain +=
                "c" + number + ".example.com. TXT \"v=spf1 include:c" + std::to_string(i + 1) + ".example.com -all\"\n";
        }
        QVERIFY(rounds(test::zone(siblings + " -all\"\n" + records), request("198.51.100.1")) <= 3);
        chain += "c10.example.com. TXT \"v=spf1 -all\"\nexample.com. TXT \"v=spf1 include:c1.example.com -all\"\n";
        QCOMPARE(rounds(test::zone(chain), request("198.51.100.1")), 11);
    }

    /// Whatever is asked ahead and whatever comes back first: the verdict is that of an evaluation with all answers at
    /// hand.
    void orderOfAnswersNeverMatters()
    {
        QRandomGenerator random(7208);
        const QStringList terms{"a:%1",          "mx:%1",       "include:%1", "exists:%1",
                                "ip4:192.0.2.1", "~all",        "-all",       "?ip4:192.0.2.0/24",
                                "ptr:%1",        "redirect=%1", "a",          "a:%{l}.%1"};
        for (int trial = 0; trial < 300; ++trial) {
            std::string text;
            for (int i = 0; i < 6; ++i) {
                const QString name = QStringLiteral("n%1.example.com.").arg(i);
                QString record = QStringLiteral("v=spf1");
                QStringList used;
                for (int t = 0; t < random.bounded(5); ++t) {
                    const QString term = terms[random.bounded(int(terms.size()))];
                    const QString filled =
                        term.contains("%1") ? term.arg(QStringLiteral("n%1.example.com").arg(random.bounded(7))) : term;
                    if (filled.startsWith("redirect") && !used.filter("redirect").isEmpty())
                        continue;
                    used << filled;
                }
                record += used.isEmpty() ? QString() : ' ' + used.join(' ');
                const int kind = random.bounded(10);
                const QString type = QStringList{"TXT", "A", "MX"}[random.bounded(3)];
                text += kind == 0 ? QStringLiteral("; !SERVFAIL %1 %2\n").arg(name, type).toStdString() : std::string();
                text += QStringLiteral("%1 TXT \"%2\"\n").arg(name, record).toStdString();
                if (kind > 3)
                    text += QStringLiteral("%1 A 192.0.2.%2\n").arg(name).arg(random.bounded(3)).toStdString();
                if (kind > 6)
                    text +=
                        QStringLiteral("%1 MX 10 n%2.example.com.\n").arg(name).arg(random.bounded(7)).toStdString();
            }
            text += "1.2.0.192.in-addr.arpa. PTR n1.example.com.\n";
            const Zone zone = test::zone(text);
            const spf::Request asked = request("192.0.2.1", "joe@n0.example.com");
            const spf::Outcome expected = evaluate(zone, asked);
            Answers answers;
            std::vector<Question> waiting;
            spf::Outcome found;
            for (;;) {
                found = spf::checkHost(asked, answers);
                for (const Question &question : answers.takeOpen()) {
                    if (std::find(waiting.begin(), waiting.end(), question) == waiting.end())
                        waiting.push_back(question);
                }
                if (waiting.empty())
                    break;
                const auto pick =
                    waiting.begin() + random.bounded(int(waiting.size())); // one answer at a time, in any order
                answers.insert(*pick, zone.answer(*pick));
                waiting.erase(pick);
            }
            QCOMPARE(test::text(toText(found.result)), test::text(toText(expected.result)));
            QCOMPARE(found.lookups, expected.lookups);
            QCOMPARE(found.voidLookups, expected.voidLookups);
            QCOMPARE(found.matched, expected.matched);
        }
    }
};

MAILWORTHY_TEST(TestSpfAnswers, QCoreApplication)
#include "tst_spf_answers.moc"
