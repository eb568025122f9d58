// SPDX-License-Identifier: Apache-2.0
// Lists within the whole check-up: what the network does is not held against them, and a policy listing goes to step 1.
#include "findings.h"
#include "manualresolver.h"
#include "suite.h"

#include "app/report/textreport.h"
#include "app/startup/catalogues.h"

#include "core/blocklists/tally.h"
#include "core/checkup/checkup.h"

using namespace test;
using blocklists::State;
using checkup::Report;

namespace
{

const std::string entries = "2.0.0.127.zen.spamhaus.org. A 127.0.0.2\ntest.dbl.spamhaus.org. A 127.0.1.2\n"
                            "2.0.0.127.psbl.surriel.com. A 127.0.0.2\n";
// The probes of the self-test, and the domain itself.
const std::string honest =
    ". SOA a.example. b.example. 1 2 3 4 5\n. DNSKEY \\# 4 01010308\ngoogle.com. A 203.0.113.80\n"
    "ad.doubleclick.net. A 203.0.113.81\nexample.com. MX 10 mx.example.net.\n";

Setup setup()
{
    Setup setup;
    setup.domain = test::name("example.com");
    setup.host = test::name("mail.example.com");
    setup.senders.push_back({ip::parse("25.203.113.25").value(), true, {}});
    return setup;
}

/// The check-up over a network that answers as `answer` does.
Report settled(const std::function<Reply(const Question &)> &answer)
{
    static const auto all = std::get<0>(startup::loadCatalogues());
    test::Manual resolver;
    checkup::Options options;
    options.nonce = "abcdefghijklmnop";
    options.askAuthoritative = false;
    checkup::Checkup run(*all, resolver, setup(), options);
    for (int turns = 0; turns < 50'000 && !run.report().settled; ++turns) {
        if (resolver.open.empty())
            QCoreApplication::processEvents();
        else
            resolver.answerNext(answer(resolver.open.front()->question));
    }
    return run.report();
}

Report over(const std::string &text)
{
    const dns::Zone zone = test::zone(text);
    return settled([&zone](const Question &question) { return zone.answer(question); });
}

Reply addressReply(const Question &question, const char *text)
{
    Reply reply;
    reply.status = question.type == Type::A ? Status::Found : Status::NoData;
    if (question.type == Type::A)
        reply.records.push_back({question.name, Type::A, 300, ip::parse(text).value()});
    return reply;
}

const blocklists::Outcome &of(const Report &report, std::string_view zone)
{
    return *std::find_if(report.blocklists.begin(), report.blocklists.end(),
                         [zone](const auto &outcome) { return outcome.zone == zone; });
}

} // namespace

class TestCheckupLists : public QObject
{
    Q_OBJECT

private slots:
    void honestNetwork();
    void rewritingNetwork();
    void filteredList_data();
    void filteredList();
    void policy_data();
    void policy();
};

void TestCheckupLists::honestNetwork()
{
    const Report report = over(entries + honest + "25.113.203.25.psbl.surriel.com. A 127.0.0.2\n");
    QCOMPARE(network::toText(report.network.state), "ok");
    QVERIFY(of(report, "zen.spamhaus.org").state == State::Clear);
    QVERIFY(of(report, "psbl.surriel.com").state == State::Listed);
    const QString text = report::checkText(report, Check::Blocklists).simplified();
    QVERIFY2(text.contains("Lists that name you: 1; of these matter: 1."), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("3 of %1 lists").arg(blocklists::tally(report.blocklists).planned)),
             qPrintable(text));
}

/// Every name that does not exist leads to the provider's search page: no list is dead because of that, and none clear.
void TestCheckupLists::rewritingNetwork()
{
    const dns::Zone zone = test::zone(entries + honest);
    const Report report = settled([&zone](const Question &question) {
        const Reply reply = zone.answer(question);
        return reply.status == Status::NoName ? addressReply(question, "203.0.113.7") : reply;
    });
    QCOMPARE(network::toText(report.network.state), "rewrites-nxdomain");
    QVERIFY(!report.blocklists.empty());
    for (const blocklists::Outcome &outcome : report.blocklists) {
        QVERIFY2(outcome.state == State::Unproven, outcome.zone.c_str());
        QVERIFY(outcome.cause == blocklists::Cause::NetworkRewrites);
    }
    QCOMPARE(codes(report.of(Check::Blocklists)), QString("resolver-rewrites"));
    const auto tally = blocklists::tally(report.blocklists);
    QCOMPARE(tally.believed, std::size_t(0));
    QCOMPARE(tally.dead, std::size_t(0));
    QVERIFY(!report::checkText(report, Check::Blocklists).contains("against you"));
}

void TestCheckupLists::filteredList_data()
{
    QTest::addColumn<QString>("advertiser"); // what the network answers for a well-known name
    QTest::addColumn<QString>("list");       // … and for every name of one list
    QTest::addColumn<QString>("cause");      // of that list
    QTest::newRow("a placeholder") << "203.0.113.81" << "0.0.0.0" << "unproven network-filters";
    QTest::newRow("a page of the filter's") << "0.0.0.0" << "203.0.113.9" << "unproven network-filters";
    QTest::newRow("nobody filters, so the list is parked") << "203.0.113.81" << "203.0.113.9" << "dead outside-127";
}
void TestCheckupLists::filteredList()
{
    QFETCH(QString, advertiser);
    QFETCH(QString, list);
    const dns::Zone zone = test::zone(entries + honest);
    const Report report = settled([&](const Question &question) {
        if (question.name == test::name("ad.doubleclick.net"))
            return addressReply(question, advertiser.toUtf8());
        return question.name.isAtOrBelow(test::name("psbl.surriel.com")) ? addressReply(question, list.toUtf8())
                                                                         : zone.answer(question);
    });
    const blocklists::Outcome &outcome = of(report, "psbl.surriel.com");
    const std::string seen = std::string(toText(outcome.state)) + ' ' + std::string(toText(outcome.cause));
    QTEST(QString::fromStdString(seen), "cause");
    QVERIFY(of(report, "zen.spamhaus.org").state == State::Clear); // the others are believed
    const bool accused = codes(report.of(Check::Blocklists)).contains("blocklist-dead");
    QCOMPARE(accused, outcome.state == State::Dead);
}

void TestCheckupLists::policy_data()
{
    QTest::addColumn<QString>("names"); // of the server
    QTest::addColumn<QString>("reverse");
    QTest::addColumn<int>("who");
    const QString forward = "mail.example.com. A 25.203.113.25\n";
    const QString pointer = "25.113.203.25.in-addr.arpa. PTR ";
    QTest::newRow("in order") << forward + pointer + "mail.example.com.\n" << "ok" << int(Who::You);
    QTest::newRow("none") << forward << "missing" << int(Who::IpProvider);
    QTest::newRow("not confirmed") << pointer + "mail.example.com.\n" << "missing" << int(Who::IpProvider);
    QTest::newRow("a stranger's") << forward + pointer + "host.isp.net.\nhost.isp.net. A 25.203.113.25\n"
                                  << "missing" << int(Who::IpProvider);
    QTest::newRow("nobody knows") << forward + "; !TIMEOUT 25.113.203.25.in-addr.arpa PTR\n"
                                  << "unknown" << int(Who::IpProvider);
}
/// Its exclusion is offered once the reverse name stands.
void TestCheckupLists::policy()
{
    QFETCH(QString, names);
    QFETCH(QString, reverse);
    QFETCH(int, who);
    const Report report =
        over(entries + honest + "25.113.203.25.zen.spamhaus.org. A 127.0.0.10\n" + names.toStdString());
    QVERIFY(!codes(report.of(Check::Blocklists)).contains("blocklist-listed")); // it accuses nobody
    const Findings &step = report.of(Check::Address);
    const auto found = std::find_if(step.begin(), step.end(),
                                    [](const Finding &finding) { return finding.code == Code::AddressPolicyListed; });
    QVERIFY(found != step.end());
    const auto known = found->as<finding::AddressPolicyListed>().reverse;
    QCOMPARE(QString(known == address::Reverse::Confirmed ? "ok"
                     : known == address::Reverse::Missing ? "missing"
                                                          : "unknown"),
             reverse);
    QCOMPARE(int(found->who()), who);
    const auto tally = blocklists::tally(report.blocklists);
    QVERIFY(tally.naming == 0 && tally.policy == 1);
    const QString text = report::checkText(report, Check::Blocklists).simplified();
    QVERIFY2(text.contains("None of them has anything against you.") && text.contains("step 1"), qPrintable(text));
}

MAILWORTHY_TEST(TestCheckupLists, QCoreApplication)
#include "tst_checkup_lists.moc"
