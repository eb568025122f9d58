// SPDX-License-Identifier: Apache-2.0
// All of it together: the practice zone, a zone where all is well, a world that does not answer, and any order of
// answers.
#include "checkupworld.h"
#include "findings.h"
#include "manualresolver.h"
#include "suite.h"

#include "core/blocklists/findings.h"

#include "app/startup/practice.h"

#include <random>
#include <set>

using namespace test;
using checkup::Checkup;
using checkup::Report;

class TestCheckup : public QObject
{
    Q_OBJECT

private slots:
    void practice()
    {
        const Report report = settled(startup::practiceSetup(), startup::practiceZone());
        QVERIFY(report.settled);
        for (const Check check : allChecks)
            QVERIFY(!report.isPending(check));
        QCOMPARE(verdicts(report), QString("zone=ok address=error names=error blocklists=error spf=error dkim=warning "
                                           "dmarc=error"));
        // What its text says is wrong with it, step by step.
        const auto has = [&report](Check check, const char *codes) {
            for (const QString &code : QString(codes).split(' '))
                QVERIFY2(test::codes(report.of(check)).contains(code), qPrintable(test::codes(report.of(check))));
        };
        has(Check::Address, "address-policy-listed address-name-has-octets");
        has(Check::Names, "ptr-missing ptr-generic");
        has(Check::Blocklists, "blocklist-listed blocklist-refused blocklist-dead blocklist-clear");
        has(Check::Spf, "spf-multiple-records");
        has(Check::Dkim, "dkim-key-truncated");
        has(Check::Dmarc, "dmarc-on-wrong-name");
        const auto meanings = test::said<finding::BlocklistListed>(report.of(Check::Blocklists)).listing.meanings;
        QVERIFY(std::find(meanings.begin(), meanings.end(), blocklists::Meaning::LowReputation) != meanings.end());
        QVERIFY(states(report).startsWith("zen.spamhaus.org=25.203.113.25=listed "
                                          "zen.spamhaus.org=2d00:25::25=clear "
                                          "dbl.spamhaus.org=morgenrot.example=refused"));
        for (const blocklists::Outcome &outcome : report.blocklists) {
            const auto state = outcome.zone == "bl.spameatingmonkey.net" ? blocklists::State::Refused
                               : outcome.zone == "dbl.spamhaus.org"      ? blocklists::State::Refused
                               : outcome.zone == "psbl.surriel.com"      ? blocklists::State::Dead
                               : outcome.zone == "zen.spamhaus.org"      ? outcome.state
                                                                         : blocklists::State::Clear;
            QVERIFY2(outcome.state == state, outcome.zone.c_str());
        }
        QVERIFY(actions(report).contains("spf:replace"));
        QVERIFY(actions(report).contains("ptr:add") && actions(report).contains("ptr:replace"));
    }

    void allIsWell()
    {
        const Report report = settled(healthySetup(), zoneOf(healthy()));
        QVERIFY(report.settled);
        QCOMPARE(verdicts(report), QString("zone=ok address=ok names=ok blocklists=ok spf=ok dkim=ok dmarc=ok"));
        QCOMPARE(test::codes(report.of(Check::Zone)), QString("zone-fine"));
        QCOMPARE(test::codes(report.of(Check::Address)), QString("address-usable address-usable"));
        QCOMPARE(test::codes(report.of(Check::Names)), QString("names-match names-match"));
        QCOMPARE(test::codes(report.of(Check::Blocklists)),
                 QString("blocklist-clear blocklist-clear blocklist-clear blocklist-clear"));
        QCOMPARE(test::codes(report.of(Check::Spf)), QString("spf-sender-covered spf-sender-covered"));
        QCOMPARE(test::codes(report.of(Check::Dkim)), QString("dkim-ok"));
        QCOMPARE(test::codes(report.of(Check::Dmarc)), QString("dmarc-enforced"));
        QCOMPARE(states(report), QString("zen.spamhaus.org=25.203.113.25=clear zen.spamhaus.org=2d00:25::25=clear "
                                         "dbl.spamhaus.org=example.com=clear "
                                         "dbl.spamhaus.org=mail.example.com=clear"));
        for (const records::Record &record : report.records)
            QVERIFY2(record.action == records::Action::Keep, record.name.toText().c_str());
    }

    /// Nobody answers the test of the network, nor anything else: that is said as soon as it is known.
    void silentNetwork_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("silent") << int(dns::Status::Timeout);
        QTest::newRow("refusing") << int(dns::Status::Refused);
    }
    void silentNetwork()
    {
        QFETCH(int, status);
        test::Manual resolver;
        Checkup run(catalogues(), resolver, healthySetup(), overText({}));
        int rounds = 0;
        for (; rounds < 200 && !run.report().settled; ++rounds) {
            QCoreApplication::processEvents();
            resolver.answerRound(dns::failed(dns::Status(status)));
        }
        QVERIFY(run.report().silent);
        QVERIFY(rounds <= 3);
        for (const blocklists::Outcome &outcome : run.report().blocklists)
            QVERIFY(outcome.state == blocklists::State::Unanswered);
        QCOMPARE(run.report().network.state, network::State::NoAnswer);
    }

    void noLists_data()
    {
        QTest::addColumn<bool>("left");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a batch asks none") << true << "batch";
        QTest::newRow("none in the text") << false << "none-in-zone";
    }
    void noLists()
    {
        QFETCH(bool, left);
        QFETCH(QString, reason);
        std::string text = healthy();
        if (!left)
            text.erase(text.find("2.0.0.127.zen"));
        const auto zone = zoneOf(text);
        dns::ZoneResolver resolver(zone);
        checkup::Options options = overText(zone);
        options.askLists = !left;
        Checkup run(catalogues(), resolver, healthySetup(), options);
        QSignalSpy finished(&run, &Checkup::finished);
        QVERIFY(finished.wait(20'000));
        const Findings &lists = run.report().of(Check::Blocklists);
        QCOMPARE(test::codes(lists), QString("blocklists-not-asked"));
        QVERIFY(test::said<finding::BlocklistsNotAsked>(lists).reason ==
                (reason == "batch" ? blocklists::NotAsked::Batch : blocklists::NotAsked::NoneInZone));
        QVERIFY(run.report().blocklists.empty() && !run.report().isPending(Check::Blocklists));
    }

    void nobodyAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("named"); // whether the person named server and selector
        for (const dns::Status status : {dns::Status::Timeout, dns::Status::ServerFailure, dns::Status::Refused}) {
            for (const bool named : {true, false})
                QTest::addRow("%s, %s", std::string(dns::toText(status)).c_str(), named ? "all named" : "domain alone")
                    << int(status) << named;
        }
    }
    void nobodyAnswers()
    {
        QFETCH(int, status);
        QFETCH(bool, named);
        test::Manual resolver;
        Setup setup = healthySetup();
        if (!named) {
            setup = {};
            setup.domain = test::name("example.com");
        }
        checkup::Options options = overText({});
        Checkup run(catalogues(), resolver, setup, options);
        for (int round = 0; round < 200 && !run.report().settled; ++round) {
            QCoreApplication::processEvents();
            resolver.answerRound(dns::failed(dns::Status(status)));
        }
        const Report &report = run.report();
        QVERIFY(report.settled);
        for (const Check check : allChecks) {
            QVERIFY(!report.isPending(check));
            for (const Finding &finding : report.of(check)) {
                // Not an answer is not an absence, not a listing and not a praise.
                QVERIFY2(finding.severity <= Severity::Unknown, std::string(toText(finding.code)).c_str());
                const QString code = QString::fromUtf8(toText(finding.code).data());
                QVERIFY2(!code.contains("missing") && !code.contains("not-found"), qPrintable(code));
                QVERIFY2(finding.severity != Severity::Ok, qPrintable(code));
            }
            QVERIFY2(report.verdictOf(check) == Severity::Unknown, std::string(toText(check)).c_str());
        }
        for (const blocklists::Outcome &outcome : report.blocklists)
            QCOMPARE(outcome.state, blocklists::State::Unanswered); // a resolver that refuses is no list that does
        for (const records::Record &record : report.records)        // nothing is replaced that was never read
            QVERIFY(record.action != records::Action::Replace && record.action != records::Action::Remove);
    }

    void deletedWhileRunning()
    {
        test::Manual resolver;
        for (const int rounds : {0, 1, 2, 3, 5}) {
            auto run = std::make_unique<Checkup>(catalogues(), resolver, healthySetup(), overText({}));
            const dns::Zone world = test::zone(healthy());
            for (int round = 0; round < rounds; ++round) {
                QCoreApplication::processEvents();
                for (std::size_t left = resolver.open.size(); left > 0; --left)
                    resolver.answerNext(world.answer(resolver.open.front()->question));
            }
            run.reset();
            QCOMPARE(resolver.live(), std::size_t(0));
            resolver.answerRound();
        }
        auto *run = new Checkup(catalogues(), resolver, healthySetup(), overText({}));
        connect(run, &Checkup::changed, this, [run] { delete run; });
        test::turn();
        QCOMPARE(resolver.live(), std::size_t(0));
    }

    /// Answers come in as they like; what is said, and in which order, must not hang on it.
    void anyOrder_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::addColumn<bool>("named");
        QTest::addColumn<bool>("network"); // the domain's own servers are asked, the self-test is made, all lists come
        for (const bool practice : {true, false}) {
            for (const bool named : {true, false}) {
                for (const bool network : {true, false})
                    QTest::addRow("%s, %s, %s", practice ? "practice" : "all is well", named ? "named" : "domain alone",
                                  network ? "network" : "text")
                        << practice << named << network;
            }
        }
    }
    void anyOrder()
    {
        QFETCH(bool, practice);
        QFETCH(bool, named);
        QFETCH(bool, network);
        Setup setup = practice ? startup::practiceSetup() : healthySetup();
        if (!named) {
            const dns::Name domain = setup.domain;
            setup = {};
            setup.domain = domain;
        }
        const auto zone = practice ? startup::practiceZone() : zoneOf(healthy());
        QString expected;
        decltype(checkup::Report::findings) findings;
        for (const unsigned seed : {0U, 1U, 2U, 3U}) { // 0: as they were asked
            std::mt19937 random(seed);
            test::Manual resolver;
            Checkup run(catalogues(), resolver, setup, overText(network ? nullptr : zone));
            std::set<Code> onTheWay;
            connect(&run, &Checkup::changed, this, [&] {
                for (const Check check : allChecks) {
                    for (const Finding &finding : run.report().of(check))
                        onTheWay.insert(finding.code);
                }
            });
            for (int turns = 0; turns < 50'000 && !run.report().settled; ++turns) {
                if (resolver.open.empty()) {
                    QCoreApplication::processEvents();
                    continue;
                }
                if (seed != 0)
                    std::swap(resolver.open.front(), resolver.open[random() % resolver.open.size()]);
                const dns::Question &question = resolver.open.front()->question;
                dns::Reply reply = zone->answer(question);
                reply.authoritative = !question.server.empty();
                resolver.answerNext(reply);
            }
            QVERIFY(run.report().settled);
            if (expected.isEmpty()) {
                expected = told(run.report());
                findings = run.report().findings;
            }
            // What is fine in the end was never said to be missing, or not known, on the way there.
            for (const Code code : onTheWay)
                QVERIFY2(practice || says(run.report(), code), toText(code).data());
            QCOMPARE(told(run.report()), expected);
            QVERIFY(run.report().findings == findings); // their arguments, too
        }
        QVERIFY(network || expected == told(settled(setup, zone)));
    }
};

MAILWORTHY_TEST(TestCheckup, QCoreApplication)
#include "tst_checkup.moc"
