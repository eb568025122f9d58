// SPDX-License-Identifier: Apache-2.0
// A rough network: packets lost, odd names, forged and garbled answers, thousands at once, and all of it withdrawn.
#include "resolvertest.h"
#include "suite.h"

using namespace test;

class TestResolversRough : public QObject
{
    Q_OBJECT

private slots:
    void lostPacket();
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

void TestResolversRough::lostPacket()
{
    LoopbackServer server(world());
    server.behaviour.drop = {1, 4}; // not the first: that may as well have been swallowed for its EDNS
    dns::CaresResolver resolver({endpointsOf({&server}), 60s});
    QSignalSpy lost(&resolver, &dns::CaresResolver::lost);
    QCOMPARE(ask(resolver, question("mail.example", Type::A)).status, Status::Found);
    QCOMPARE(ask(resolver, question("example")).status, Status::Found);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
    QCOMPARE(ask(resolver, question("mail.example", Type::A)).status, Status::Found);

    LoopbackServer twice(world());
    twice.behaviour.drop = {0, 1};
    dns::CaresResolver patient({endpointsOf({&twice}), 60s});
    QCOMPARE(ask(patient, question("example")).status, Status::Found);
    QVERIFY(!twice.seen().empty());
}

void TestResolversRough::oddNames()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    const Reply reply = ask(resolver, question("a\\;b\\000c\\.d.macro.example"));
    QCOMPARE(reply.texts(), std::vector<std::string>{"odd"});
    QVERIFY(server.seen().front().recursion);
    const Reply large = ask(resolver, question("odd\\;large.macro.example"));
    QCOMPARE(large.texts().front().size(), std::size_t(12 * 255));
    QVERIFY(server.seen().back().tcp);
    QCOMPARE(ask(resolver, question("\\255.example", Type::A, server.address())).status, Status::NoName);
    QVERIFY(!server.seen().back().recursion);
}

void TestResolversRough::oddNamesToNobody()
{
    dns::CaresResolver resolver({{nobody()}, 30min});
    QCOMPARE(ask(resolver, question("a\\;b.example")).status, Status::Timeout);
}

void TestResolversRough::oddNamesSilent()
{
    LoopbackServer server(world());
    server.behaviour.silent = true;
    dns::CaresResolver resolver({endpointsOf({&server}), 300ms});
    QCOMPARE(ask(resolver, question("a\\;b.example")).status, Status::Timeout);
}

void TestResolversRough::forgedAnswers()
{
    // The ID, or the question, of another: never believed.
    for (const std::size_t at : {std::size_t(0), std::size_t(13)}) {
        for (const char *asked : {"example", "a\\;b.example"}) {
            LoopbackServer server(world());
            server.behaviour.tamper = [at](std::string message) {
                message[at] = static_cast<char>(message[at] ^ 0x15);
                return message;
            };
            dns::CaresResolver resolver({endpointsOf({&server}), 300ms});
            QCOMPARE(ask(resolver, question(asked)).status, Status::Timeout);
        }
    }
}

void TestResolversRough::unreadableAnswers()
{
    LoopbackServer server(world());
    server.behaviour.tamper = [](std::string message) {
        message[7] = '\x7f'; // 127 answers
        return message;
    };
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    for (const char *asked : {"example", "large.example", "a\\;b.example"})
        QCOMPARE(ask(resolver, question(asked)).status, Status::ServerFailure);
}

void TestResolversRough::unreadableTakesNoOthers()
{
    LoopbackServer server(world());
    const std::string bad = name("bad.example").wire();
    server.behaviour.tamper = [&bad](std::string message) {
        if (message.find(bad) != std::string::npos)
            message[7] = '\x7f';
        return message;
    };
    dns::CaresResolver resolver({endpointsOf({&server}), 30min});
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    std::map<Status, int> told;
    for (int i = 0; i < 20; ++i)
        tickets.push_back(resolver.lookup(question(i == 10 ? "bad.example" : "n" + std::to_string(i) + ".example"),
                                          [&](const Reply &reply) { ++told[reply.status]; }));
    QTRY_COMPARE(told, (std::map<Status, int>{{Status::NoName, 19}, {Status::ServerFailure, 1}}));
}

void TestResolversRough::manyAtOnce()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 120s});
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

void TestResolversRough::newPorts()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 60s});
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

void TestResolversRough::cancelOpen()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
    std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
    std::size_t told = 0;
    for (const char *asked : {"example", "large.example", "a\\;b.example", "odd\\;large.macro.example"})
        tickets.push_back(resolver.lookup(question(asked), [&](const Reply &) { ++told; }));
    tickets.clear();
    QCOMPARE(ask(resolver, question("mail.example", Type::A)).status, Status::Found);
    QTRY_VERIFY(server.seenOf(name("example")) > 0);
    QCOMPARE(told, std::size_t(0));
    // And with the resolver gone while packets are on their way.
    auto brief = std::make_unique<dns::CaresResolver>(dns::CaresResolver::Options{endpointsOf({&server}), 30s});
    tickets.push_back(brief->lookup(question("example"), [&](const Reply &) { ++told; }));
    tickets.push_back(brief->lookup(question("a\\;b.example"), [&](const Reply &) { ++told; }));
    tickets.clear();
    brief.reset();
    QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
    QCOMPARE(told, std::size_t(0));
}

void TestResolversRough::cancelInside()
{
    LoopbackServer server(world());
    dns::CaresResolver resolver({endpointsOf({&server}), 30s});
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

void TestResolversRough::resolverGoesInside()
{
    LoopbackServer server(world());
    for (const char *asked : {"example", "large.example", "a\\;b.example"}) {
        auto resolver = std::make_unique<dns::CaresResolver>(dns::CaresResolver::Options{endpointsOf({&server}), 30s});
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

MAILWORTHY_TEST(TestResolversRough, QCoreApplication)
#include "tst_resolvers_rough.moc"
