// SPDX-License-Identifier: Apache-2.0
// Servers that are not as they should be: what they cannot read, lose or cut is asked in another way, what was learnt
// holds for the next question, and what stood in the way is told.
#include "resolvertest.h"

#include "messagewriter.h"
#include "suite.h"

using namespace test;
using dns::Obstacle;
using Seen = LoopbackServer::Seen;
using Say = std::function<std::string(const Seen &, std::string)>;

Q_DECLARE_METATYPE(Say)

namespace
{

/// The good answer to all but questions with EDNS.
Say unlessEdns(const std::function<std::string(const Seen &)> &say)
{
    return [say](const Seen &seen, std::string message) { return seen.edns ? say(seen) : std::move(message); };
}

MessageWriter empty(const Seen &seen, unsigned flags)
{
    return MessageWriter(seen.question, MessageWriter::Response | flags, seen.id);
}

std::size_t withEdns(const LoopbackServer &server, std::size_t from = 0)
{
    return static_cast<std::size_t>(std::count_if(server.seen().begin() + static_cast<std::ptrdiff_t>(from),
                                                  server.seen().end(), [](const Seen &seen) { return seen.edns; }));
}

} // namespace

class TestResolversOdd : public QObject
{
    Q_OBJECT

private slots:
    void withoutEdns_data()
    {
        QTest::addColumn<Say>("say");
        QTest::newRow("RFC 6891 §6.2.5 dropped") << unlessEdns([](const Seen &) { return std::string(); });
        QTest::newRow("RFC 6891 §7 FORMERR, the header alone") << unlessEdns(
            [](const Seen &seen) { return MessageWriter(MessageWriter::Response | 1u, seen.id).message(); });
        QTest::newRow("RFC 6891 §7 FORMERR") << unlessEdns([](const Seen &seen) { return empty(seen, 1).message(); });
        QTest::newRow("FORMERR with OPT")
            << unlessEdns([](const Seen &seen) { return empty(seen, 1).opt().message(); });
        QTest::newRow("RFC 6891 §7 NOTIMP") << unlessEdns([](const Seen &seen) { return empty(seen, 4).message(); });
        QTest::newRow("NOTIMP with OPT") << unlessEdns([](const Seen &seen) { return empty(seen, 4).opt().message(); });
        QTest::newRow("RFC 6891 §6.1.3 BADVERS")
            << unlessEdns([](const Seen &seen) { return empty(seen, 0).opt(1).message(); });
        QTest::newRow("RFC 2671 §5.3 SERVFAIL")
            << unlessEdns([](const Seen &seen) { return empty(seen, 2).message(); });
        QTest::newRow("OPT is counted but not there") << unlessEdns([](const Seen &seen) {
            std::string message = empty(seen, 0).message();
            message[11] = 1;
            return message;
        });
        QTest::newRow("OPT is left out") << Say([](const Seen &seen, std::string message) {
            return seen.edns ? messageOf(seen.question, world()->answer(seen.question), seen.id, false) : message;
        });
    }
    /// A resolver or a zone's own server: the first question finds out, all later ones know.
    void withoutEdns()
    {
        QFETCH(const Say, say);
        LoopbackServer server(world());
        server.behaviour.say = say;
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        for (const std::string &direct : {std::string(), server.address()}) {
            QCOMPARE(ask(resolver, question("example", Type::Txt, direct)).status, Status::Found);
            QVERIFY(withEdns(server) > 0);
            const std::size_t before = server.seen().size();
            for (const char *asked :
                 {"example", "alias.example", "medium.example", "large.example", "a\\;b\\000c\\.d.macro.example"})
                QCOMPARE(ask(resolver, question(asked, Type::Txt, direct)).status, Status::Found);
            QCOMPARE(ask(resolver, question("nothing.example", Type::A, direct)).status, Status::NoName);
            QCOMPARE(withEdns(server, before), std::size_t(0));
        }
    }

    void manyWithoutEdns()
    {
        LoopbackServer server(world());
        server.behaviour.swallowsEdns = true;
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
        std::map<Status, int> told;
        for (int i = 0; i < 64; ++i)
            tickets.push_back(resolver.lookup(question("n" + std::to_string(i) + ".example"),
                                              [&](const Reply &reply) { ++told[reply.status]; }));
        QTRY_COMPARE(told, (std::map<Status, int>{{Status::NoName, 64}}));
        QVERIFY2(withEdns(server) <= 128, qPrintable(QString::number(withEdns(server))));
    }

    /// Signatures cannot be asked for without EDNS: an answer without them is better than none.
    void signaturesWithoutEdns()
    {
        LoopbackServer server(world());
        server.behaviour.swallowsEdns = true;
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        Question q = question("example");
        q.dnssec = true;
        QCOMPARE(ask(resolver, q).status, Status::Found);
        QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
        QCOMPARE(ask(resolver, q).status, Status::Found);
    }

    /// A lost packet takes EDNS away for a while only.
    void lostIsNotWithout()
    {
        LoopbackServer server(world());
        server.behaviour.drop = {0};
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        QCOMPARE(ask(resolver, question("example")).status, Status::Found);
        Question q = question("mail.example", Type::A);
        q.dnssec = true;
        QCOMPARE(ask(resolver, q).status, Status::Found);
        QVERIFY(server.seen().back().edns);
        const std::size_t before = server.seen().size();
        QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
        QVERIFY(withEdns(server, before) > 0);
    }

    /// What was learnt about a resolver is not forgotten over many other servers.
    void rememberedOverABatch()
    {
        LoopbackServer server(world());
        server.behaviour.swallowsEdns = true;
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        QCOMPARE(ask(resolver, question("example")).status, Status::Found);
        for (int i = 1; i < 100; ++i) // one machine, many addresses
            QVERIFY(ask(resolver, question("example", Type::Txt, "127.0.1." + std::to_string(i) + ":1")).isFailure());
        const std::size_t before = server.seen().size();
        QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
        QCOMPARE(withEdns(server, before), std::size_t(0));
    }

    /// RFC 6891 §6.2.5: the path loses what is longer than it may be.
    void longAnswersLost()
    {
        LoopbackServer server(world());
        server.behaviour.say = [](const Seen &seen, std::string message) {
            return !seen.tcp && message.size() > 512 ? std::string() : message;
        };
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        QCOMPARE(ask(resolver, question("example")).status, Status::Found);
        QCOMPARE(ask(resolver, question("medium.example")).texts().front().size(), std::size_t(3 * 255));
        Question q = question("medium.example", Type::Txt, server.address());
        q.dnssec = true;
        QCOMPARE(ask(resolver, q).status, Status::Found);
    }

    void onlyTcp()
    {
        LoopbackServer server(world());
        server.behaviour.say = [](const Seen &seen, std::string message) { return seen.tcp ? message : std::string(); };
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        QCOMPARE(ask(resolver, question("example")).status, Status::Found);
        QVERIFY(server.seen().back().tcp);
        const std::size_t before = server.seen().size();
        QCOMPARE(ask(resolver, question("alias.example")).status, Status::Found);
        QVERIFY(server.seen()[before].tcp);
    }

    /// RFC 7766 §6.2.1.1: some servers close the connection after each answer.
    void connectionsClosed()
    {
        LoopbackServer server(world());
        server.behaviour.closesTcp = true;
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        std::vector<std::unique_ptr<dns::Resolver::Ticket>> tickets;
        int found = 0;
        for (int i = 0; i < 12; ++i)
            tickets.push_back(resolver.lookup(question("large.example"), [&](const Reply &reply) {
                found += reply.status == Status::Found ? 1 : 0;
            }));
        QTRY_COMPARE(found, 12);
    }

    void otherCase()
    {
        LoopbackServer server(world());
        server.behaviour.tamper = [](std::string message) {
            std::transform(message.begin() + 12, message.begin() + 20, message.begin() + 12,
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
            return message;
        };
        dns::CaresResolver resolver({endpointsOf({&server}), 30min});
        for (const char *asked : {"example", "a\\;b\\000c\\.d.macro.example"})
            QCOMPARE(ask(resolver, question(asked)).status, Status::Found);
    }

    void obstacles_data()
    {
        QTest::addColumn<Say>("say");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Obstacle>("obstacle");
        const auto changed = [](std::size_t at, char value) {
            return Say([at, value](const Seen &, std::string message) {
                message[at] = value;
                return message;
            });
        };
        QTest::newRow("silent") << Say([](const Seen &, std::string) { return std::string(); }) << Status::Timeout
                                << Obstacle::None;
        QTest::newRow("1035 §4.1.1 QR is 0") << changed(2, '\x01') << Status::Timeout << Obstacle::Unreadable;
        QTest::newRow("1035 §4.1.1 another opcode") << changed(2, '\xa9') << Status::Timeout << Obstacle::Unreadable;
        QTest::newRow("more answers than there are")
            << changed(7, '\x7f') << Status::ServerFailure << Obstacle::Unreadable;
        QTest::newRow("refers") << Say([](const Seen &seen, std::string) {
            return empty(seen, 0)
                .record(MessageWriter::Authority, {dns::Name{}, Type::Ns, 60, name("a.root-servers.example")})
                .message();
        }) << Status::Refused << Obstacle::NoRecursion;
        QTest::newRow("1034 §4.3.1 no recursion, and nothing known")
            << Say([](const Seen &seen, std::string) { return empty(seen, 0).message(); }) << Status::Refused
            << Obstacle::NoRecursion;
        QTest::newRow("recursion, and nothing there")
            << Say([](const Seen &seen, std::string) { return empty(seen, 0x0080).message(); }) << Status::NoData
            << Obstacle::None;
    }
    void obstacles()
    {
        QFETCH(const Say, say);
        QFETCH(const Status, status);
        QFETCH(const Obstacle, obstacle);
        LoopbackServer server(world());
        server.behaviour.say = say;
        dns::CaresResolver resolver({endpointsOf({&server}), 400ms});
        const Reply reply = ask(resolver, question("example"));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.obstacle, obstacle);
        QCOMPARE(reply.server, server.address());
    }

    /// Of two resolvers the one that refuses everything is soon asked last.
    void unwillingIsAskedLast()
    {
        LoopbackServer unwilling(world());
        LoopbackServer good(world());
        unwilling.behaviour.rcode = 5;
        dns::CaresResolver resolver({endpointsOf({&unwilling, &good}), 30min});
        for (int i = 0; i < 20; ++i)
            QCOMPARE(ask(resolver, question("example")).status, Status::Found);
        QVERIFY(unwilling.seen().size() < 10);
    }

    void cutShort()
    {
        for (const bool tcp : {false, true}) {
            LoopbackServer server(world());
            server.behaviour.truncates = true;
            server.behaviour.truncatesTcp = tcp;
            server.behaviour.refusesTcp = !tcp;
            dns::CaresResolver resolver({endpointsOf({&server}), 30min});
            const Reply reply = ask(resolver, question("example"));
            QVERIFY(reply.isFailure());
            QCOMPARE(reply.obstacle, Obstacle::CutShort);
        }
    }

    void nobodyThere()
    {
        dns::CaresResolver resolver({{nobody()}, 30min});
        QCOMPARE(ask(resolver, question("example")).obstacle, Obstacle::Unreachable);
    }
};

MAILWORTHY_TEST(TestResolversOdd, QCoreApplication)
#include "tst_resolvers_odd.moc"
