// SPDX-License-Identifier: Apache-2.0
// What an answer says as a whole: alias chains, negative answers, referrals, and what does not belong there.
#include "suite.h"
#include "wiretest.h"

using namespace std::string_literals;
using dns::Question;
using dns::Record;
using dns::Response;
using dns::Status;
using dns::Type;
using test::MessageWriter;
using namespace test;

class TestWireChains : public QObject
{
    Q_OBJECT

private slots:
    void chains_data();
    void chains();
    void chainEnds();
    void foreignRecords();
    void foreignMessages_data();
    void foreignMessages();
    void negative();
    void referral();
    void signatures();
};

void TestWireChains::chains_data()
{
    QTest::addColumn<std::vector<Record>>("answer");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<std::size_t>("aliases");
    const auto row = [](const char *title, std::vector<Record> answer, Status status, const char *end,
                        std::size_t aliases) {
        QTest::newRow(title) << std::move(answer) << status << QByteArray(end) << aliases;
    };
    const Record found = text("end.example", {"x"});
    row("1034 §3.6.2 no alias", {text("a.example", {"x"})}, Status::Found, "a.example", 0);
    row("1034 §3.6.2 one alias", {cname("a.example", "end.example"), found}, Status::Found, "end.example", 1);
    row("1034 §3.6.2 two aliases, in any order",
        {found, cname("b.example", "end.example"), cname("a.example", "b.example")}, Status::Found, "end.example", 2);
    row("1034 §3.6.2 alias only", {cname("a.example", "elsewhere.test")}, Status::NoData, "elsewhere.test", 1);
    row("2181 §10.1 a record beside the alias counts", {cname("a.example", "b.example"), text("a.example", {"x"})},
        Status::Found, "a.example", 0);
    row("1034 §3.6.2 alias to itself", {cname("a.example", "a.example")}, Status::ServerFailure, "", 1);
    row("1034 §3.6.2 aliases in a circle", {cname("a.example", "b.example"), cname("b.example", "a.example")},
        Status::ServerFailure, "", 2);
    row("6672 §3.1 DNAME with its CNAME",
        {dname("example", "test"), cname("a.example", "a.test"), text("a.test", {"x"})}, Status::Found, "a.test", 2);
    row("6672 §3.1 DNAME alone", {dname("example", "test"), text("a.test", {"x"})}, Status::Found, "a.test", 2);
    row("6672 §5.3 CNAME that does not follow from the DNAME",
        {dname("example", "test"), cname("a.example", "evil.test"), text("evil.test", {"x"})}, Status::NoData, "a.test",
        2);
    row("6672 §2.3 DNAME at the name itself", {dname("a.example", "test")}, Status::NoData, "a.example", 0);
    row("6672 §2.2 substitution too long",
        {dname("example", (std::string(63, 'a') + '.' + std::string(63, 'b') + '.' + std::string(63, 'c') + '.' +
                           std::string(60, 'd')))},
        Status::ServerFailure, "", 0);
    std::vector<Record> sixteen;
    for (int i = 0; i < 16; ++i)
        sixteen.push_back(cname(i == 0 ? "a.example" : "n" + std::to_string(i) + ".example",
                                i == 15 ? "end.example" : "n" + std::to_string(i + 1) + ".example"));
    sixteen.push_back(found);
    row("sixteen aliases", sixteen, Status::Found, "end.example", 16);
    sixteen.front() = cname("a.example", "n0.example");
    sixteen.push_back(cname("n0.example", "n1.example"));
    row("seventeen aliases", sixteen, Status::ServerFailure, "", 17);
}

void TestWireChains::chains()
{
    QFETCH(const std::vector<Record>, answer);
    QFETCH(const Status, status);
    QFETCH(const QByteArray, end);
    QFETCH(const std::size_t, aliases);
    MessageWriter writer(asked);
    for (const Record &record : answer)
        writer.record(MessageWriter::Answer, record);
    const Response response = dns::readResponse(writer.message(), asked);
    QCOMPARE(response.reply.status, status);
    QCOMPARE(response.reply.aliases.size(), aliases);
    if (!end.isEmpty())
        QCOMPARE(response.reply.canonicalName(asked.name), name(end.toStdString()));
}

void TestWireChains::chainEnds()
{
    // RFC 6604 §3: the RCODE speaks of the last name of the chain.
    const Response response = dns::readResponse(MessageWriter(asked)
                                                    .rcode(3)
                                                    .record(MessageWriter::Answer, cname("a.example", "b.test"))
                                                    .record(MessageWriter::Authority, soa("test"))
                                                    .message(),
                                                asked);
    QCOMPARE(response.reply.status, Status::NoName);
    QCOMPARE(response.reply.aliases.size(), std::size_t(1));
    QCOMPARE(response.reply.soa()->owner, name("test"));
}

void TestWireChains::foreignRecords()
{
    const Response response =
        dns::readResponse(MessageWriter(asked)
                              .record(MessageWriter::Answer, text("b.example", {"not asked for"}))
                              .record(MessageWriter::Answer, cname("c.example", "a.example"))
                              .raw(MessageWriter::Answer, name("a.example").wire(), 16, "\5chaos"s, 300, 3)
                              .record(MessageWriter::Authority, soa("other.test"))
                              .record(MessageWriter::Authority, soa("example"))
                              .message(),
                          asked);
    QCOMPARE(response.reply.status, Status::NoData);
    QVERIFY(response.reply.aliases.empty());
    QCOMPARE(response.reply.authority.size(), std::size_t(1));
    QCOMPARE(response.reply.soa()->owner, name("example"));
}

void TestWireChains::foreignMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("unrelated");
    const auto row = [](const char *title, const MessageWriter &writer, bool unrelated) {
        QTest::newRow(title) << QByteArray::fromStdString(writer.message()) << unrelated;
    };
    row("the question in capitals is the same", MessageWriter(question("A.EXAMPLE", Type::Txt)), false);
    row("another name", MessageWriter(question("b.example", Type::Txt)), true);
    row("another type", MessageWriter(question("a.example", Type::A)), true);
    row("a query", MessageWriter(asked, 0), true);
    row("a NOTIFY", MessageWriter(asked, MessageWriter::Response | 0x2000), true);
    row("no question though all is well", MessageWriter(MessageWriter::Response), true);
    row("no question in NXDOMAIN", MessageWriter(MessageWriter::Response | 3), true);
    row("no question in FORMERR", MessageWriter(MessageWriter::Response | 1), false);
}

void TestWireChains::foreignMessages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const bool, unrelated);
    const Response response = dns::readResponse(message.toStdString(), asked);
    QCOMPARE(response.fit == Response::Fit::Unrelated, unrelated);
    QVERIFY(!unrelated || response.reply.isFailure());
}

void TestWireChains::negative()
{
    const auto read = [](unsigned rcode) {
        return dns::readResponse(
            MessageWriter(asked).rcode(rcode).record(MessageWriter::Authority, soa("example")).message(), asked);
    };
    QCOMPARE(read(0).reply.status, Status::NoData);
    QCOMPARE(read(3).reply.status, Status::NoName);
    QCOMPARE(read(3).reply.ttl(), std::optional(60u)); // RFC 2308 §5: MINIMUM, smaller than the TTL
    QVERIFY(!read(0).reply.isReferral());
}

void TestWireChains::referral()
{
    const Record ns{name("a.example"), Type::Ns, 60, name("ns.a.example")};
    const Record glue{name("ns.a.example"), Type::A, 60, ip::parse("192.0.2.53").value()};
    const Response response = dns::readResponse(MessageWriter(asked)
                                                    .record(MessageWriter::Authority, ns)
                                                    .record(MessageWriter::Additional, glue)
                                                    .opt()
                                                    .message(),
                                                asked);
    QVERIFY(response.reply.isReferral());
    QCOMPARE(response.reply.authority, std::vector<Record>{ns});
    QCOMPARE(response.reply.additional, std::vector<Record>{glue});
}

void TestWireChains::signatures()
{
    MessageWriter writer(asked, MessageWriter::Response | MessageWriter::Authentic);
    writer.record(MessageWriter::Answer, cname("a.example", "b.example"))
        .record(MessageWriter::Answer, signature("a.example", Type::Cname))
        .record(MessageWriter::Answer, text("b.example", {"x"}))
        .record(MessageWriter::Answer, signature("b.example", Type::Txt))
        .record(MessageWriter::Answer, signature("other.example", Type::Txt));
    const dns::Reply reply = dns::readResponse(writer.message(), asked).reply;
    QVERIFY(reply.authentic);
    QCOMPARE(reply.records.size(), std::size_t(1));
    QCOMPARE(reply.signatures.size(), std::size_t(2));

    const Question rrsig = question("b.example", Type::Rrsig);
    const dns::Reply direct =
        dns::readResponse(
            MessageWriter(rrsig).record(MessageWriter::Answer, signature("b.example", Type::Txt)).message(), rrsig)
            .reply;
    QCOMPARE(direct.status, Status::Found);
    QCOMPARE(direct.records.size(), std::size_t(1));
    QVERIFY(direct.signatures.empty());
}

MAILWORTHY_TEST(TestWireChains, QCoreApplication)
#include "tst_wire_chains.moc"
