// SPDX-License-Identifier: Apache-2.0
// What is said where DNS has not answered, and about the network that stands in the way.
#include "harmless.h"
#include "suite.h"

#include "core/dns/message.h"

#include "app/wording/wording.h"

#include <QtTest>

#include <set>

using test::isHarmless;

class TestWordingNetwork : public QObject
{
    Q_OBJECT

private slots:
    void statuses()
    {
        std::set<QString> seen;
        for (const auto status : {dns::Status::ServerFailure, dns::Status::Refused, dns::Status::Timeout,
                                  dns::Status::Cancelled, dns::Status::Disbelieved})
            seen.insert(wording::lookupStatus(status));
        seen.insert(wording::lookupStatus(dns::Status::Pending));
        QCOMPARE(seen.size(), std::size_t(6));
        for (const Severity severity :
             {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error})
            QVERIFY(!wording::severityWord(severity).isEmpty());
        for (const Check check : allChecks)
            QVERIFY(!wording::checkTitle(check).isEmpty() && wording::checkQuestion(check).endsWith('?'));
        for (const Who who : {Who::DnsHost, Who::IpProvider, Who::ServerAdmin, Who::You, Who::Nobody})
            QVERIFY(!wording::who(who).isEmpty() && wording::whereOf(who).isEmpty() == (who == Who::Nobody));
        using network::State;
        std::set<QString> networks;
        for (const State state :
             {State::Ok, State::RewritesNxdomain, State::Truncates, State::Filters, State::NoAnswer, State::Untested}) {
            const QString said = wording::networkSentence({state, "\xe2\x80\xae%1", {}});
            QVERIFY2(isHarmless(said) && said.endsWith(state == State::NoAnswer ? '?' : '.'), qPrintable(said));
            networks.insert(said);
        }
        QCOMPARE(networks.size(), std::size_t(6));
    }

    /// What stood in the way is told apart.
    void obstacles()
    {
        std::set<QString> seen;
        for (const auto obstacle : {dns::Obstacle::None, dns::Obstacle::Unreachable, dns::Obstacle::CutShort,
                                    dns::Obstacle::Unreadable, dns::Obstacle::NoRecursion})
            seen.insert(
                wording::say({finding::LookupFailed{
                                  .question = "example.com MX", .status = dns::Status::Timeout, .obstacle = obstacle},
                              "example.com"})
                    .summary);
        QCOMPARE(seen.size(), std::size_t(5));
    }

    /// Who named a server is told about that server, not asked for the cable.
    void silentNetworks()
    {
        using dns::Obstacle;
        using dns::Status;
        const auto silent = [](network::State state) {
            network::SelfTest test;
            test.state = state;
            test.evidence = {{". SOA", "no such name", "192.0.2.53"}};
            return test;
        };
        const auto said = [&silent](Status status, Obstacle obstacle, bool given) {
            network::SelfTest test = silent(network::State::NoAnswer);
            test.status = status;
            test.obstacle = obstacle;
            test.given = given;
            return wording::networkSentence(test);
        };
        std::set<QString> seen;
        for (const auto &[status, obstacle] :
             {std::pair(Status::Timeout, Obstacle::None), std::pair(Status::Timeout, Obstacle::Unreachable),
              std::pair(Status::Timeout, Obstacle::Unreadable), std::pair(Status::Refused, Obstacle::NoRecursion),
              std::pair(Status::Refused, Obstacle::None)}) {
            const QString told = said(status, obstacle, true);
            QVERIFY2(told.contains("192.0.2.53") && !told.contains('?'), qPrintable(told));
            seen.insert(told);
        }
        QCOMPARE(seen.size(), std::size_t(5));
        for (const Obstacle obstacle : {Obstacle::None, Obstacle::Unreachable})
            QVERIFY(said(Status::Timeout, obstacle, false).endsWith('?'));
        QVERIFY(said(Status::Refused, Obstacle::None, false).contains("192.0.2.53"));
        network::SelfTest hidden = silent(network::State::Filters);
        hidden.hidesAll = true;
        const QString root = wording::networkSentence(hidden);
        QVERIFY(root.contains("192.0.2.53") && !root.contains("no such name"));
    }
};

MAILWORTHY_TEST(TestWordingNetwork, QCoreApplication)
#include "tst_wording_network.moc"
