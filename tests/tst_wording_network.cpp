// SPDX-License-Identifier: Apache-2.0
// What is said where DNS has not answered, and about the network that stands in the way.
#include "harmless.h"

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
            const QString said = wording::networkSentence({state, "\xe2\x80\xae%1", {}, false, false});
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
        const auto said = [](const char *detail, bool given) {
            return wording::networkSentence(
                {network::State::NoAnswer, detail, {{". SOA", detail, "192.0.2.53"}}, false, false, given});
        };
        std::set<QString> seen;
        for (const char *detail : {"timeout", "unreachable", "unreadable", "no-recursion", "refused"}) {
            QVERIFY2(said(detail, true).contains("192.0.2.53") && !said(detail, true).contains('?'), detail);
            seen.insert(said(detail, true));
        }
        QCOMPARE(seen.size(), std::size_t(5));
        for (const char *detail : {"timeout", "unreachable"})
            QVERIFY(said(detail, false).endsWith('?'));
        QVERIFY(said("refused", false).contains("192.0.2.53"));
        const QString root = wording::networkSentence(
            {network::State::Filters, ". SOA no such name", {{". SOA", "no such name", "192.0.2.53"}}, false, false});
        QVERIFY(root.contains("192.0.2.53") && !root.contains("no such name"));
    }
};

QTEST_GUILESS_MAIN(TestWordingNetwork)
#include "tst_wording_network.moc"
