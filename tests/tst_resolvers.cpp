// SPDX-License-Identifier: Apache-2.0
// Name servers on loopback: what arrives, what was sent for it, and whom else a failure leads to.
#include "resolvertest.h"
#include "suite.h"

#include "core/resolver/careschannel.h"
#include "core/resolver/inquiry.h"
#include "core/resolver/zoneresolver.h"

using namespace test;

class TestResolvers : public QObject
{
    Q_OBJECT

private slots:
    void endpoints_data();
    void endpoints();
    void zoneText();
    void inquiryOverZone();
    void answers_data();
    void answers();
    void namedServer();
    void badServer();
    void dnssecBits();
    void truncatedGoesTcp();
    void truncatedForEver();
    void tcpRefused();
    void formErr_data();
    void formErr();
    void swallowedEdns();
    void ignoredEdns();
    void failOver_data();
    void failOver();
    void failures_data();
    void failures();
    void bestFailure();
    void referralIsNoAnswer();
    void silentServer();
    void silentFirstServer();
    void nobodyThere();
    void nobodyThereThenSomebody();
    void systemServers();
};

void TestResolvers::endpoints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("192.0.2.53", "192.0.2.53");
    row("192.0.2.53:53", "192.0.2.53");
    row("192.0.2.53:5353", "192.0.2.53:5353");
    row("2001:DB8::53", "2001:db8::53");
    row("[2001:db8::53]", "2001:db8::53");
    row("[2001:db8::53]:5353", "[2001:db8::53]:5353");
    for (const char *bad :
         {"", "192.0.2.053", "192.0.2.53:", "192.0.2.53:0", "192.0.2.53:65536", "192.0.2.53:53x", "192.0.2.53:+5",
          "[192.0.2.53]:53", "[2001:db8::53", "[2001:db8::53]53", "[]:53", "ns.example", "ns.example:53", ":53"})
        row(bad, "");
}

void TestResolvers::endpoints()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const auto endpoint = dns::endpointFromText(text.toStdString());
    QCOMPARE(endpoint ? QByteArray::fromStdString(toText(*endpoint)) : QByteArray(), expected);
    if (endpoint)
        QCOMPARE(dns::endpointFromText(toText(*endpoint, true)), endpoint);
}

void TestResolvers::zoneText()
{
    dns::ZoneResolver resolver(world());
    QCOMPARE(ask(resolver, question("example")).texts(), std::vector<std::string>{"v=spf1 -all"});
    QCOMPARE(ask(resolver, question("nothing.example")).status, Status::NoName);
    QCOMPARE(ask(resolver, question("broken.example")).status, Status::ServerFailure);
    bool told = false;
    auto withdrawn = resolver.lookup(question("example"), [&](const Reply &) { told = true; });
    withdrawn.reset();
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    QVERIFY(!told);
}

void TestResolvers::inquiryOverZone()
{
    dns::ZoneResolver resolver(world());
    dns::Inquiry inquiry(resolver);
    QSignalSpy settled(&inquiry, &dns::Inquiry::settled);
    Status first = Status::Pending;
    Status second = Status::Pending;
    inquiry.add([&](const dns::Answers &answers) {
        first = answers.ask(name("alias.example"), Type::Txt).status;
        if (first == Status::Found)
            second = answers.ask(name("closed.example"), Type::A).status;
    });
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(first, Status::Found);
    QCOMPARE(second, Status::Refused);
    QCOMPARE(inquiry.openQuestions(), std::size_t(0));
}

void TestResolvers::answers_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<Type>("type");
    QTest::newRow("found") << QByteArray("example") << Type::Txt;
    QTest::newRow("1034 §3.6.2 alias") << QByteArray("alias.example") << Type::Txt;
    QTest::newRow("address") << QByteArray("mail.example") << Type::A;
    QTest::newRow("2308 §2.1 NXDOMAIN") << QByteArray("nothing.example") << Type::A;
    QTest::newRow("2308 §2.2 NODATA") << QByteArray("mail.example") << Type::Aaaa;
    QTest::newRow("6891 §6.2.3 more than 512 octets") << QByteArray("medium.example") << Type::Txt;
}

void TestResolvers::answers()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const Type, type);
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    const Question q = question(asked.toStdString(), type);
    const Reply expected = world()->answer(q);
    const Reply reply = ask(resolver, q);
    QCOMPARE(reply.status, expected.status);
    QCOMPARE(reply.records, expected.records);
    QCOMPARE(reply.aliases, expected.aliases);
    QCOMPARE(reply.authority, expected.authority);
    QCOMPARE(reply.server, server.address());
    QVERIFY(server.seen().front().recursion);
    QVERIFY(server.seen().front().edns);
    QVERIFY(std::none_of(server.seen().begin(), server.seen().end(), [](const auto &seen) { return seen.tcp; }));
}

void TestResolvers::namedServer()
{
    LoopbackServer recursive(world());
    LoopbackServer named(world());
    dns::CaresResolver resolver({endpointsOf({&recursive}), 30s});
    const Reply reply = ask(resolver, question("example", Type::Txt, named.address()));
    QCOMPARE(reply.status, Status::Found);
    QCOMPARE(reply.server, named.address());
    QVERIFY(reply.authoritative);
    QVERIFY(recursive.seen().empty());
    QVERIFY(!named.seen().front().recursion);
    auto recursing = question("example", Type::Txt, named.address());
    recursing.recursion = true; // another resolver, named
    QCOMPARE(ask(resolver, recursing).status, Status::Found);
    QVERIFY(recursive.seen().empty());
    QVERIFY(named.seen().back().recursion);
}

void TestResolvers::badServer()
{
    LoopbackServer recursive(world());
    dns::CaresResolver resolver({endpointsOf({&recursive}), 30s});
    QCOMPARE(ask(resolver, question("example", Type::Txt, "ns.example")).status, Status::Refused);
    QVERIFY(recursive.seen().empty());
}

void TestResolvers::dnssecBits()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    Question q = question("example");
    q.dnssec = true;
    q.checkingDisabled = true;
    QCOMPARE(ask(resolver, q).status, Status::Found);
    QVERIFY(server.seen().front().question.dnssec);
    QVERIFY(server.seen().front().question.checkingDisabled);
}

void TestResolvers::truncatedGoesTcp()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    const Reply reply = ask(resolver, question("large.example"));
    QCOMPARE(reply.status, Status::Found);
    QCOMPARE(reply.texts().front().size(), std::size_t(12 * 255));
    QVERIFY(server.seen().back().tcp);
    QVERIFY(server.seen().back().edns);
}

void TestResolvers::truncatedForEver()
{
    LoopbackServer server(world());
    server.behaviour.truncates = server.behaviour.truncatesTcp = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, Status::ServerFailure);
    QVERIFY(reply.records.empty());
}

void TestResolvers::tcpRefused()
{
    LoopbackServer server(world());
    server.behaviour.truncates = server.behaviour.refusesTcp = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 30min});
    QCOMPARE(ask(resolver, question("example")).status, Status::Timeout);
}

void TestResolvers::formErr_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("6891 §7 through c-ares") << QByteArray("example");
    QTest::newRow("6891 §7 odd name") << QByteArray("a\\;b\\000c\\.d.macro.example");
}

void TestResolvers::formErr()
{
    QFETCH(const QByteArray, asked);
    LoopbackServer server(world());
    server.behaviour.formErrOnEdns = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    QCOMPARE(ask(resolver, question(asked.toStdString())).status, Status::Found);
    QVERIFY(server.seen().front().edns);
    QVERIFY(!server.seen().back().edns);
    // What is known is not tried again.
    const std::size_t before = server.seen().size();
    QCOMPARE(ask(resolver, question(asked.toStdString(), Type::A)).status, Status::NoData);
    for (std::size_t i = before; i < server.seen().size(); ++i)
        QVERIFY(!server.seen()[i].edns);
}

void TestResolvers::swallowedEdns()
{
    LoopbackServer server(world());
    server.behaviour.swallowsEdns = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 60s});
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    QVERIFY(!server.seen().back().edns);
}

void TestResolvers::ignoredEdns()
{
    LoopbackServer server(world());
    server.behaviour.ignoresEdns = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    const Reply reply = ask(resolver, question("medium.example"));
    QCOMPARE(reply.texts().front().size(), std::size_t(3 * 255)); // by way of TCP
}

void TestResolvers::failOver_data()
{
    QTest::addColumn<unsigned>("rcode");
    QTest::newRow("FORMERR") << 1u;
    QTest::newRow("SERVFAIL") << 2u;
    QTest::newRow("NOTIMP") << 4u;
    QTest::newRow("REFUSED") << 5u;
}

void TestResolvers::failOver()
{
    QFETCH(const unsigned, rcode);
    LoopbackServer bad(world());
    LoopbackServer good(world());
    bad.behaviour.rcode = rcode;
    dns::CaresResolver resolver({endpointsOf({&bad, &good}), 30s});
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, Status::Found);
    QCOMPARE(reply.server, good.address());
    QVERIFY(!bad.seen().empty());
}

void TestResolvers::failures_data()
{
    QTest::addColumn<unsigned>("rcode");
    QTest::addColumn<Status>("status");
    QTest::newRow("FORMERR") << 1u << Status::ServerFailure;
    QTest::newRow("SERVFAIL") << 2u << Status::ServerFailure;
    QTest::newRow("NXDOMAIN") << 3u << Status::NoName;
    QTest::newRow("NOTIMP") << 4u << Status::Refused;
    QTest::newRow("REFUSED") << 5u << Status::Refused;
    QTest::newRow("NOTAUTH") << 9u << Status::Refused;
    QTest::newRow("BADVERS") << 16u << Status::Refused;
}

void TestResolvers::failures()
{
    QFETCH(const unsigned, rcode);
    QFETCH(const Status, status);
    LoopbackServer server(world());
    server.behaviour.rcode = rcode;
    dns::CaresResolver resolver({endpointsOf({&server}), 30min});
    for (const char *asked : {"example", "a\\;b.example"}) {
        const Reply reply = ask(resolver, question(asked));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.rcode, static_cast<std::uint16_t>(rcode));
        QCOMPARE(reply.server, server.address());
    }
}

void TestResolvers::bestFailure()
{
    LoopbackServer failing(world());
    LoopbackServer refusing(world());
    failing.behaviour.rcode = 2;
    refusing.behaviour.rcode = 5;
    auto servers = endpointsOf({&refusing, &failing});
    servers.push_back(nobody());
    dns::CaresResolver resolver({servers, 30min});
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, Status::ServerFailure);
    QCOMPARE(reply.server, failing.address());
}

void TestResolvers::referralIsNoAnswer()
{
    LoopbackServer server(world());
    server.behaviour.refers = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    QCOMPARE(ask(resolver, question("example")).status, Status::Refused);
    const Reply reply = ask(resolver, question("example", Type::Txt, server.address()));
    QVERIFY(reply.isReferral()); // who is not asked to recurse may refer
}

void TestResolvers::silentServer()
{
    LoopbackServer server(world());
    server.behaviour.silent = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 300ms});
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, Status::Timeout);
    QCOMPARE(reply.server, server.address());
}

void TestResolvers::silentFirstServer()
{
    LoopbackServer silent(world());
    LoopbackServer good(world());
    silent.behaviour.silent = true;
    dns::CaresResolver resolver({endpointsOf({&silent, &good}), 60s});
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, Status::Found);
    QCOMPARE(reply.server, good.address());
}

void TestResolvers::nobodyThere()
{
    // Half an hour: only an answer of the network's can end this test.
    dns::CaresResolver resolver({{nobody()}, 30min});
    QCOMPARE(ask(resolver, question("example")).status, Status::Timeout);
    QCOMPARE(ask(resolver, question("example", Type::Txt, toText(nobody()))).status, Status::Timeout);
}

void TestResolvers::nobodyThereThenSomebody()
{
    LoopbackServer good(world());
    auto servers = endpointsOf({&good});
    servers.insert(servers.begin(), nobody());
    dns::CaresResolver resolver({servers, 30min});
    QCOMPARE(ask(resolver, question("example")).server, good.address());
}

void TestResolvers::systemServers()
{
    QVERIFY(!dns::CaresChannel::systemServers().empty()); // 127.0.0.1 where nothing is set up
}

MAILWORTHY_TEST(TestResolvers, QCoreApplication)
#include "tst_resolvers.moc"
