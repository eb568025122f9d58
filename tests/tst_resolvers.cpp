// SPDX-License-Identifier: Apache-2.0
// The live resolvers over loopback: what arrives, what was sent for it, and what becomes of each way to fail.
#include "loopbackserver.h"
#include "messagewriter.h"
#include "zonetest.h"

#include "core/dns/caresresolver.h"
#include "core/dns/endpoint.h"
#include "core/dns/inquiry.h"
#include "core/dns/zoneresolver.h"

#include <QtTest>

using namespace std::chrono_literals;
using dns::Question;
using dns::Reply;
using dns::Status;
using dns::Type;
using test::LoopbackServer;
using test::name;

namespace
{

Question question(std::string_view text, Type type = Type::Txt, std::string server = {})
{
    return {name(text), type, std::move(server), false, false};
}

std::shared_ptr<const dns::Zone> world()
{
    std::string text = "$ORIGIN example.\n"
                       "@ SOA ns root 1 2 3 4 60\n"
                       "@ NS ns\n"
                       "@ TXT \"v=spf1 -all\"\n"
                       "alias CNAME example.\n"
                       "mail A 192.0.2.25\n"
                       "a\\;b\\000c\\.d.macro TXT \"odd\"\n"
                       "medium TXT \"" +
                       std::string(255, 'm') + "\" \"" + std::string(255, 'm') + "\" \"" + std::string(255, 'm') +
                       "\"\n"
                       "; !SERVFAIL broken.example. ANY\n"
                       "; !REFUSED closed.example. ANY\n";
    text += "large TXT";
    for (int i = 0; i < 12; ++i)
        text += " \"" + std::string(255, 'l') + '"';
    text += "\nodd\\;large.macro TXT";
    for (int i = 0; i < 12; ++i)
        text += " \"" + std::string(255, 'o') + '"';
    text += '\n';
    static const auto zone = std::make_shared<const dns::Zone>(test::zone(text));
    return zone;
}

std::vector<dns::Endpoint> endpoints(std::initializer_list<const LoopbackServer *> servers)
{
    std::vector<dns::Endpoint> all;
    for (const LoopbackServer *server : servers)
        all.push_back(dns::endpointFromText(server->address()).value());
    return all;
}

/// An address on loopback where nobody listens.
dns::Endpoint nobody()
{
    const LoopbackServer gone(world());
    return dns::endpointFromText(gone.address()).value();
}

/// What `resolver` says in the end; Pending when it says nothing for a very long time.
Reply ask(dns::Resolver &resolver, const Question &q)
{
    Reply reply;
    bool inside = true;
    const auto ticket = resolver.lookup(q, [&](Reply r) {
        if (inside)
            qFatal("answered inside lookup()");
        reply = std::move(r);
    });
    inside = false;
    QDeadlineTimer patience(60s);
    while (reply.isPending() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1000);
    return reply;
}

} // namespace

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
    void lostPacket();
    void silentServer();
    void silentFirstServer();
    void nobodyThere();
    void nobodyThereThenSomebody();
    void oddNames();
    void oddNamesToNobody();
    void oddNamesSilent();
    void forgedAnswers();
    void unreadableAnswers();
    void unreadableTakesNoOthers();
    void manyAtOnce();
    void newPorts();
    void cancelOpen();
    void cancelInside();
    void resolverGoesInside();
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
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
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
    dns::CaresResolver resolver({::endpoints({&recursive}), 30s});
    const Reply reply = ask(resolver, question("example", Type::Txt, named.address()));
    QCOMPARE(reply.status, Status::Found);
    QCOMPARE(reply.server, named.address());
    QVERIFY(reply.authoritative);
    QVERIFY(recursive.seen().empty());
    QVERIFY(!named.seen().front().recursion);
}

void TestResolvers::badServer()
{
    LoopbackServer recursive(world());
    dns::CaresResolver resolver({::endpoints({&recursive}), 30s});
    QCOMPARE(ask(resolver, question("example", Type::Txt, "ns.example")).status, Status::Refused);
    QVERIFY(recursive.seen().empty());
}

void TestResolvers::dnssecBits()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
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
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
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
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, Status::ServerFailure);
    QVERIFY(reply.records.empty());
}

void TestResolvers::tcpRefused()
{
    LoopbackServer server(world());
    server.behaviour.truncates = server.behaviour.refusesTcp = true;
    dns::CaresResolver resolver({::endpoints({&server}), 30min});
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
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
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
    dns::CaresResolver resolver({::endpoints({&server}), 60s});
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    QVERIFY(!server.seen().back().edns);
}

void TestResolvers::ignoredEdns()
{
    LoopbackServer server(world());
    server.behaviour.ignoresEdns = true;
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
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
    dns::CaresResolver resolver({::endpoints({&bad, &good}), 30s});
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
    dns::CaresResolver resolver({::endpoints({&server}), 30min});
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
    auto servers = ::endpoints({&refusing, &failing});
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
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
    QCOMPARE(ask(resolver, question("example")).status, Status::Refused);
    const Reply reply = ask(resolver, question("example", Type::Txt, server.address()));
    QVERIFY(reply.isReferral()); // who is not asked to recurse may refer
}

void TestResolvers::lostPacket()
{
    LoopbackServer server(world());
    server.behaviour.drop = {0, 3};
    dns::CaresResolver resolver({::endpoints({&server}), 60s});
    QSignalSpy lost(&resolver, &dns::CaresResolver::lost);
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
    QCOMPARE(ask(resolver, question("mail.example", Type::A)).status, Status::Found);
}

void TestResolvers::silentServer()
{
    LoopbackServer server(world());
    server.behaviour.silent = true;
    dns::CaresResolver resolver({::endpoints({&server}), 300ms});
    const Reply reply = ask(resolver, question("example"));
    QCOMPARE(reply.status, Status::Timeout);
    QCOMPARE(reply.server, server.address());
}

void TestResolvers::silentFirstServer()
{
    LoopbackServer silent(world());
    LoopbackServer good(world());
    silent.behaviour.silent = true;
    dns::CaresResolver resolver({::endpoints({&silent, &good}), 60s});
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
    auto servers = ::endpoints({&good});
    servers.insert(servers.begin(), nobody());
    dns::CaresResolver resolver({servers, 30min});
    QCOMPARE(ask(resolver, question("example")).server, good.address());
}

void TestResolvers::oddNames()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
    const Reply reply = ask(resolver, question("a\\;b\\000c\\.d.macro.example"));
    QCOMPARE(reply.texts(), std::vector<std::string>{"odd"});
    QVERIFY(server.seen().front().recursion);
    const Reply large = ask(resolver, question("odd\\;large.macro.example"));
    QCOMPARE(large.texts().front().size(), std::size_t(12 * 255));
    QVERIFY(server.seen().back().tcp);
    QCOMPARE(ask(resolver, question("\\255.example", Type::A, server.address())).status, Status::NoName);
    QVERIFY(!server.seen().back().recursion);
}

void TestResolvers::oddNamesToNobody()
{
    dns::CaresResolver resolver({{nobody()}, 30min});
    QCOMPARE(ask(resolver, question("a\\;b.example")).status, Status::Timeout);
}

void TestResolvers::oddNamesSilent()
{
    LoopbackServer server(world());
    server.behaviour.silent = true;
    dns::CaresResolver resolver({::endpoints({&server}), 300ms});
    QCOMPARE(ask(resolver, question("a\\;b.example")).status, Status::Timeout);
}

void TestResolvers::forgedAnswers()
{
    // The ID, or the question, of another: never believed.
    for (const std::size_t at : {std::size_t(0), std::size_t(13)}) {
        for (const char *asked : {"example", "a\\;b.example"}) {
            LoopbackServer server(world());
            server.behaviour.tamper = [at](std::string message) {
                message[at] = static_cast<char>(message[at] ^ 0x15);
                return message;
            };
            dns::CaresResolver resolver({::endpoints({&server}), 300ms});
            QCOMPARE(ask(resolver, question(asked)).status, Status::Timeout);
        }
    }
}

void TestResolvers::unreadableAnswers()
{
    LoopbackServer server(world());
    server.behaviour.tamper = [](std::string message) {
        message[7] = '\x7f'; // 127 answers
        return message;
    };
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
    for (const char *asked : {"example", "large.example", "a\\;b.example"})
        QCOMPARE(ask(resolver, question(asked)).status, Status::ServerFailure);
}

void TestResolvers::unreadableTakesNoOthers()
{
    LoopbackServer server(world());
    const std::string bad = name("bad.example").wire();
    server.behaviour.tamper = [&bad](std::string message) {
        if (message.find(bad) != std::string::npos)
            message[7] = '\x7f';
        return message;
    };
    dns::CaresResolver resolver({::endpoints({&server}), 30min});
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    std::map<Status, int> told;
    for (int i = 0; i < 20; ++i)
        tickets.push_back(resolver.lookup(question(i == 10 ? "bad.example" : "n" + std::to_string(i) + ".example"),
                                          [&](const Reply &reply) { ++told[reply.status]; }));
    QTRY_COMPARE(told, (std::map<Status, int>{{Status::NoName, 19}, {Status::ServerFailure, 1}}));
}

void TestResolvers::manyAtOnce()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({::endpoints({&server}), 120s});
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    std::size_t missing = 0;
    std::size_t done = 0;
    for (int i = 0; i < 2000; ++i) {
        tickets.push_back(resolver.lookup(question("n" + std::to_string(i) + ".example"), [&](const Reply &reply) {
            ++done;
            missing += reply.status == Status::NoName ? 1 : 0;
        }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, std::size_t(2000), 120000);
    QCOMPARE(missing, std::size_t(2000));
}

void TestResolvers::newPorts()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({::endpoints({&server}), 60s});
    std::set<quint16> ids;
    // One keeps the channel from ever being idle, so that only wear can bring a new port.
    server.behaviour.drop = {0};
    std::size_t done = 0;
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    for (int i = 0; i < 700; ++i)
        tickets.push_back(
            resolver.lookup(question("n" + std::to_string(i) + ".example"), [&](const Reply &) { ++done; }));
    QTRY_COMPARE_WITH_TIMEOUT(done, std::size_t(700), 60000);
    std::set<quint16> ports;
    for (const auto &seen : server.seen()) {
        ports.insert(seen.sourcePort);
        ids.insert(seen.id);
    }
    QVERIFY(ports.size() >= 3);
    QVERIFY(ids.size() > 600); // 65536 possible ones, drawn by lot
}

void TestResolvers::cancelOpen()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    std::size_t told = 0;
    for (const char *asked : {"example", "large.example", "a\\;b.example", "odd\\;large.macro.example"})
        tickets.push_back(resolver.lookup(question(asked), [&](const Reply &) { ++told; }));
    tickets.clear();
    QCOMPARE(ask(resolver, question("mail.example", Type::A)).status, Status::Found);
    QTRY_VERIFY(server.seenOf(name("example")) > 0);
    QCOMPARE(told, std::size_t(0));
    // And with the resolver gone while packets are on their way.
    auto brief = std::make_unique<dns::CaresResolver>(dns::CaresResolver::Options{::endpoints({&server}), 30s});
    tickets.push_back(brief->lookup(question("example"), [&](const Reply &) { ++told; }));
    tickets.push_back(brief->lookup(question("a\\;b.example"), [&](const Reply &) { ++told; }));
    tickets.clear();
    brief.reset();
    QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
    QCOMPARE(told, std::size_t(0));
}

void TestResolvers::cancelInside()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({::endpoints({&server}), 30s});
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    std::size_t told = 0;
    for (int i = 0; i < 50; ++i) {
        tickets.push_back(resolver.lookup(question("n" + std::to_string(i) + ".example"), [&](const Reply &) {
            ++told;
            tickets.clear(); // its own and all others
        }));
    }
    QTRY_COMPARE(told, std::size_t(1));
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    QCOMPARE(told, std::size_t(1));
}

void TestResolvers::resolverGoesInside()
{
    LoopbackServer server(world());
    for (const char *asked : {"example", "large.example", "a\\;b.example"}) {
        auto resolver = std::make_unique<dns::CaresResolver>(dns::CaresResolver::Options{::endpoints({&server}), 30s});
        std::unique_ptr<dns::Resolver::Ticket> ticket;
        bool told = false;
        ticket = resolver->lookup(question(asked), [&](const Reply &) {
            told = true;
            ticket.reset();
            resolver.reset();
        });
        QTRY_VERIFY(told);
        QVERIFY(!resolver);
    }
}

QTEST_GUILESS_MAIN(TestResolvers)
#include "tst_resolvers.moc"
