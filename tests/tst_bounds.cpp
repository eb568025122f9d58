// SPDX-License-Identifier: Apache-2.0
// Whatever strangers publish, the work, the questions and what is told stay small. Counted, not timed; the processor's
// time and memory are measured by tests/long/test_bounds.py over the same inputs (MAILWORTHY_BOMBS=FOLDER writes them).
#include "bombs.h"
#include "checkupworld.h"
#include "suite.h"

#include "app/report/textreport.h"
#include "core/budget.h"
#include "core/dkim/keyrecord.h"
#include "core/dkim/signedmessage.h"
#include "core/dmarc/record.h"
#include "core/records/spfmerge.h"
#include "core/records/spfown.h"
#include "core/spf/explain.h"
#include "core/spf/lint.h"

#include <QDir>

#include <algorithm>

namespace
{

/// A zone text that counts what it is asked.
class CountingResolver : public dns::Resolver
{
public:
    explicit CountingResolver(std::shared_ptr<const dns::Zone> zone) : m_under(std::move(zone)) {}
    std::unique_ptr<Ticket> lookup(const dns::Question &question, Done done) override
    {
        ++count;
        return m_under.lookup(question, std::move(done));
    }
    std::size_t count = 0;

private:
    dns::ZoneResolver m_under;
};

Setup setupOf(const char *domain)
{
    Setup setup;
    setup.domain = test::name(domain);
    setup.host = test::name("mail.example.com");
    setup.senders.push_back({ip::parse("25.203.113.25").value(), true, {}});
    setup.selectors = {{"s1", true}};
    return setup;
}

struct Weighed {
    std::size_t questions = 0;
    std::size_t findings = 0;
    std::size_t octets = 0; // told
};

Weighed weigh(const checkup::Report &report, std::size_t questions)
{
    Weighed weighed{questions, 0, 0};
    for (const Check check : allChecks) {
        weighed.findings += report.of(check).size();
        for (const Finding &finding : report.of(check)) {
            for (const Evidence &item : finding.evidence)
                weighed.octets += item.query.size() + item.answer.text().size();
        }
    }
    weighed.octets += std::size_t(report::text(report, QStringLiteral("now")).size());
    return weighed;
}

/// The check-up with the servers of the domain asked, as over a network.
Weighed weighed(const Setup &setup, const std::string &text)
{
    CountingResolver resolver(test::zoneOf(text));
    checkup::Options options = test::overText(nullptr);
    options.askLists = false;
    network::SelfTest tested;
    tested.state = network::State::Ok;
    options.network = std::move(tested);
    checkup::Checkup run(test::catalogues(), resolver, setup, options);
    QSignalSpy finished(&run, &checkup::Checkup::finished);
    if (!finished.wait(250'000))
        qFatal("the check-up does not finish");
    return weigh(run.report(), resolver.count);
}

} // namespace

class TestBounds : public QObject
{
    Q_OBJECT

private slots:
    void bombs_data()
    {
        QTest::addColumn<std::string>("zone");
        const QString folder = qEnvironmentVariable("MAILWORTHY_BOMBS");
        for (const test::Bomb &bomb : test::allBombs()) {
            QTest::newRow(bomb.name) << bomb.zone;
            QFile file(QDir(folder).filePath(QString::fromLatin1(bomb.name).replace(' ', '-') + ".zone"));
            if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
                file.write(bomb.zone.data(), qint64(bomb.zone.size()));
        }
    }
    void bombs()
    {
        QFETCH(std::string, zone);
        const Weighed all = weighed(setupOf("example.com"), zone);
        qInfo("%zu questions, %zu findings, %zu octets", all.questions, all.findings, all.octets);
        QVERIFY2(all.questions <= 1000, qPrintable(QString::number(all.questions)));
        QVERIFY2(all.findings <= 150, qPrintable(QString::number(all.findings)));
        QVERIFY2(all.octets <= 1'000'000, qPrintable(QString::number(all.octets)));
    }

    void aliasesUpToTheRoot() { QVERIFY(weighed(setupOf("co.uk"), test::rootBomb().zone).questions > 0); }

    /// A budget that is reached is told, never silently.
    void budgetsAreTold_data()
    {
        QTest::addColumn<std::string>("bomb");
        QTest::addColumn<budget::What>("what");
        QTest::newRow("terms") << std::string("fat include") << budget::What::Terms;
        QTest::newRow("tags") << std::string("rule: tags") << budget::What::Tags;
        QTest::newRow("report addresses") << std::string("rule: report hosts") << budget::What::ReportAddresses;
        QTest::newRow("mail hosts") << std::string("mail hosts") << budget::What::MxHosts;
        QTest::newRow("reverse names") << std::string("reverse names") << budget::What::ReverseNames;
        QTest::newRow("tags of a key") << std::string("key: tags of many names") << budget::What::Tags;
    }
    void budgetsAreTold()
    {
        QFETCH(std::string, bomb);
        QFETCH(budget::What, what);
        const auto bombs = test::allBombs();
        const auto found =
            std::find_if(bombs.begin(), bombs.end(), [&bomb](const test::Bomb &one) { return one.name == bomb; });
        QVERIFY(found != bombs.end());
        const auto report = test::settled(setupOf("example.com"), test::zoneOf(found->zone));
        bool told = false;
        for (const Findings &findings : report.findings) {
            for (const Finding &finding : findings) {
                const auto *said = finding.get<finding::TooMuchToRead>();
                told = told || (said && said->what == what);
            }
        }
        QVERIFY(told);
    }

    /// RFC 7208 §11.1: what is counted beyond ten lookups is not asked for.
    void explainAsksLittle()
    {
        const auto bombs = test::spfBombs();
        for (const char *name : {"mx", "a, names", "missing includes", "fat include", "deep includes"}) {
            const auto bomb = std::find_if(bombs.begin(), bombs.end(), [name](const test::Bomb &one) {
                return one.name == std::string_view(name);
            });
            const auto zone = test::zone(bomb->zone);
            dns::Answers answers;
            spf::Explanation explanation;
            std::set<dns::Question> asked;
            for (;;) {
                explanation = spf::explain(test::name("example.com"), answers);
                const auto open = answers.takeOpen();
                if (open.empty())
                    break;
                for (const dns::Question &question : open) {
                    asked.insert(question);
                    answers.insert(question, zone.answer(question));
                }
            }
            QVERIFY2(asked.size() <= 250, name);
            QVERIFY(explanation.lookups > spf::mostLookups);
        }
    }

    /// Nothing that decides is lost among what is not kept.
    void parsersKeepWhatDecides()
    {
        const auto rule = dmarc::parse("v=DMARC1; p=none" + std::string(50000, ';') + "p=reject");
        QVERIFY(!rule.usable); // a tag twice
        QVERIFY(rule.problems.size() < 100 && rule.unkept > 49'000);
        const auto key = dkim::parseKeyRecord("v=DKIM1; p=AAAA" + std::string(50000, ';') + "p=BBBB");
        QVERIFY(key.problems.size() < 100);
        QVERIFY(key.has(dkim::Fault::Duplicate));
    }

    /// A head that never ends, and one full of signatures.
    void messagesWithoutEnd()
    {
        dkim::MessageReader endless;
        for (int i = 0; i < 40 && !endless.isRefused(); ++i)
            endless.feed(std::string(100'000, '\0'));
        QVERIFY(endless.isRefused());
        QVERIFY(endless.finish().fields.empty());

        dkim::MessageReader full;
        full.feed("From: a@example.com\r\n" + test::times(5000, "DKIM-Signature: v=1; a=;a=;\r\n") + "\r\nbody\r\n");
        QVERIFY(!full.isRefused());
        const dkim::Message message = full.finish();
        QCOMPARE(message.signatures.size(), dkim::MessageReader::mostTold);
        QVERIFY(message.signatures.back().signature.cause == dkim::Cause::TooManySignatures);
    }

    /// What a macro made need not be a term that can be written down.
    void oddNamesInACircle()
    {
        const auto bombs = test::spfBombs();
        const auto bomb = std::find_if(bombs.begin(), bombs.end(), [](const test::Bomb &one) {
            return one.name == std::string_view("a circle that cannot be written down");
        });
        const auto zone = test::zone(bomb->zone);
        const Setup setup = setupOf("example.com");
        const auto draft = test::settled(zone, [&](const dns::Answers &dns) {
            return records::mergeSpf(setup, test::catalogues().services, {"v=spf1 include:a%_b.example.com -all"}, dns,
                                     {});
        });
        QVERIFY(draft.text.empty() || std::holds_alternative<spf::Record>(spf::parse(draft.text)));
        QVERIFY(draft.text.find("-all") == std::string::npos); // somebody may have been let through
    }
};

MAILWORTHY_TEST(TestBounds, QCoreApplication)
#include "tst_bounds.moc"
