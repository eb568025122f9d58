// SPDX-License-Identifier: Apache-2.0
// Single records and messages, whole, damaged and hostile.
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

namespace
{

std::string extendedError(unsigned code, const std::string &text)
{
    std::string option;
    test::put16(option, 15);
    test::put16(option, static_cast<unsigned>(text.size() + 2));
    test::put16(option, code);
    return option + text;
}

std::string pointer(std::size_t target)
{
    std::string out;
    test::put16(out, static_cast<unsigned>(0xc000 | target));
    return out;
}

/// Good messages of every kind that is understood.
std::vector<std::pair<Question, std::string>> goodMessages()
{
    std::vector<std::pair<Question, std::string>> all;
    const auto add = [&all](const Question &q, MessageWriter &writer) { all.emplace_back(q, writer.message()); };

    MessageWriter chain(asked, MessageWriter::Response);
    chain.record(MessageWriter::Answer, cname("a.example", "b.other.example"))
        .record(MessageWriter::Answer, text("b.other.example", {"v=spf1 ", "-all"}))
        .record(MessageWriter::Answer, signature("b.other.example", Type::Txt))
        .opt(0, extendedError(22, "no reachable authority"));
    add(asked, chain);

    const Question mx = question("example", Type::Mx);
    MessageWriter compressed(mx);
    compressed.raw(MessageWriter::Answer, pointer(12), 15, "\0\12\4mail"s + pointer(12));
    compressed.record(MessageWriter::Authority, {name("example"), Type::Ns, 60, name("ns.example")});
    compressed.record(MessageWriter::Additional,
                      {name("mail.example"), Type::Aaaa, 60, ip::parse("2001:db8::25").value()});
    add(mx, compressed);

    const Question below = question("x.y.example", Type::A);
    MessageWriter rewritten(below);
    rewritten.record(MessageWriter::Answer, dname("y.example", "z.example"))
        .record(MessageWriter::Answer, cname("x.y.example", "x.z.example"))
        .record(MessageWriter::Answer, {name("x.z.example"), Type::A, 60, ip::parse("192.0.2.1").value()});
    add(below, rewritten);

    MessageWriter negative(asked, MessageWriter::Response | MessageWriter::Authoritative);
    negative.rcode(3).record(MessageWriter::Authority, soa("example"));
    add(asked, negative);
    return all;
}

/// What must hold for a reply whatever the octets were.
bool isSane(const Response &response, const Question &q)
{
    const dns::Reply &reply = response.reply;
    if (reply.isPending() || (response.fit != Response::Fit::Answers && reply.isConclusive()))
        return false;
    if ((reply.status == Status::Found) == reply.records.empty())
        return false;
    const dns::Name end = reply.canonicalName(q.name);
    return std::all_of(reply.records.begin(), reply.records.end(), [&](const Record &record) {
        return record.type == q.type && record.owner == end && !dns::dataToText(record).empty();
    });
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void query();
    void queryNames();
    void status_data();
    void status();
    void extendedErrors();
    void records();
    void textBoundaries();
    void compression();
    void badNames_data();
    void badNames();
    void badData_data();
    void badData();
    void truncated();
    void hugeCounts();
    void ttl();
    void everyPrefix();
    void everyOctet();
};

void TestWire::query()
{
    const std::string header = "\x12\x34\x01\x20\0\1\0\0\0\0\0\1"s;
    const std::string body = "\1a\7example\0\0\x10\0\1"s;
    QCOMPARE(dns::buildQuery(asked, {0x1234, true, true}), header + body + "\0\0\x29\x04\xd0\0\0\0\0\0\0"s);
    Question secure = asked;
    secure.dnssec = true;
    secure.checkingDisabled = true;
    QCOMPARE(dns::buildQuery(secure, {0x1234, true, true}),
             "\x12\x34\x01\x30\0\1\0\0\0\0\0\1"s + body + "\0\0\x29\x04\xd0\0\0\x80\0\0\0"s);
    QCOMPARE(dns::buildQuery(asked, {0x1234, true, false}), "\x12\x34\x01\x20\0\1\0\0\0\0\0\0"s + body);
    QCOMPARE(dns::buildQuery(asked, {1, false, false}), "\0\1\0\0\0\1\0\0\0\0\0\0"s + body);
    QCOMPARE(dns::messageId(header), std::optional<std::uint16_t>(0x1234));
    QVERIFY(!dns::messageId(header.substr(0, 11)));
}

void TestWire::queryNames()
{
    const std::string label = "a.b\\ \0\xff;"s;
    const Question odd{dns::Name::fromLabels({label, "example"}).value(), Type::A};
    const std::string query = dns::buildQuery(odd, {0, true, false});
    QCOMPARE(query.substr(12), "\x08"s + label + "\7example\0\0\1\0\1"s);
    std::string answer = query;
    answer[2] = static_cast<char>(0x81);
    const Response response = dns::readResponse(answer, odd);
    QCOMPARE(response.fit, Response::Fit::Answers);
    QCOMPARE(response.reply.status, Status::NoData);

    const Question root = question(".", Type::Ns);
    QCOMPARE(dns::buildQuery(root, {0, true, false}).substr(12), "\0\0\2\0\1"s);
}

void TestWire::status_data()
{
    QTest::addColumn<unsigned>("rcode");
    QTest::addColumn<Status>("status");
    QTest::newRow("1035 §4.1.1 NOERROR") << 0u << Status::NoData;
    QTest::newRow("1035 §4.1.1 FORMERR") << 1u << Status::ServerFailure;
    QTest::newRow("1035 §4.1.1 SERVFAIL") << 2u << Status::ServerFailure;
    QTest::newRow("1035 §4.1.1 NXDOMAIN") << 3u << Status::NoName;
    QTest::newRow("1035 §4.1.1 NOTIMP") << 4u << Status::Refused;
    QTest::newRow("1035 §4.1.1 REFUSED") << 5u << Status::Refused;
    QTest::newRow("6672 §2.2 YXDOMAIN") << 6u << Status::ServerFailure;
    QTest::newRow("2136 §2.2 NOTAUTH") << 9u << Status::Refused;
    QTest::newRow("6891 §9 BADVERS") << 16u << Status::Refused;
    QTest::newRow("7873 §8 BADCOOKIE") << 23u << Status::Refused;
    QTest::newRow("6891 §6.1.3 NXDOMAIN's low bits") << 0x123u << Status::Refused;
}

void TestWire::status()
{
    QFETCH(const unsigned, rcode);
    QFETCH(const Status, status);
    const std::string message = MessageWriter(asked).rcode(rcode & 0xf).opt(rcode >> 4).message();
    const Response response = dns::readResponse(message, asked);
    QCOMPARE(response.fit, Response::Fit::Answers);
    QVERIFY(response.edns);
    QCOMPARE(response.reply.status, status);
    QCOMPARE(response.reply.rcode, static_cast<std::uint16_t>(rcode));
}

void TestWire::extendedErrors()
{
    const std::string cookie = "\0\x0a\0\2ab"s;
    const auto read = [&](const std::string &options) {
        return dns::readResponse(MessageWriter(asked).rcode(2).opt(0, options).message(), asked).reply.extendedError;
    };
    QCOMPARE(read(extendedError(6, "DNSSEC Bogus")), std::optional(dns::ExtendedError{6, "DNSSEC Bogus"}));
    QCOMPARE(read(cookie + extendedError(9, {})), std::optional(dns::ExtendedError{9, {}}));
    QCOMPARE(read(extendedError(9, "text\0"s)), std::optional(dns::ExtendedError{9, "text"}));
    QCOMPARE(read(extendedError(6, "one") + extendedError(9, "two")), std::optional(dns::ExtendedError{6, "one"}));
    QVERIFY(!read(cookie));
    QVERIFY(!read("\0\x0f\0\1a"s)); // too short for a code
    QVERIFY(!read("\0\x0f\0Pab"s)); // longer than what is there
}

void TestWire::records()
{
    const std::vector<std::pair<Type, std::string>> rows{
        {Type::A, "192.0.2.1"},
        {Type::Aaaa, "2001:db8::1"},
        {Type::Ns, "ns.example"},
        {Type::Ptr, "mail.example"},
        {Type::Mx, "10 mail.example"},
        {Type::Mx, "0 ."},
        {Type::Soa, "ns.example root.example 1 2 3 4 5"},
        {Type::Txt, "\"v=spf1 -all\" \"\" \"x\""},
        {Type::Spf, "\"v=spf1 -all\""},
    };
    for (const auto &[type, value] : rows) {
        const Question q = question("a.example", type);
        const dns::Reply there = test::zone("a.example. " + dns::toText(type) + ' ' + value + '\n').answer(q);
        QCOMPARE(there.status, Status::Found);
        const Response response = dns::readResponse(test::messageOf(q, there, 1, true), q);
        QCOMPARE(response.reply.status, Status::Found);
        QVERIFY(response.reply.authoritative);
        QCOMPARE(response.reply.records, there.records);
        QCOMPARE(dns::dataToText(response.reply.records.front()), value);
    }
    // RFC 2181 §5: a record that is there twice is there once, whatever its TTL.
    dns::Reply twice;
    twice.status = Status::Found;
    twice.records = {test::text("a.example", {"v=spf1 -all"}), test::text("a.example", {"v=spf1 -all"}, 60),
                     test::text("a.example", {"v=spf1 ", "-all"})};
    const Question spf = question("a.example", Type::Txt);
    QCOMPARE(dns::readResponse(test::messageOf(spf, twice, 1, true), spf).reply.texts().size(), std::size_t(2));

    const Question key = question("a.example", Type::Dnskey);
    const Response raw = dns::readResponse(
        MessageWriter(key).raw(MessageWriter::Answer, name("a.example").wire(), 48, "\1\0\3\x08key"s).message(), key);
    QCOMPARE(raw.reply.records.size(), std::size_t(1));
    QCOMPARE(std::get<dns::RawData>(raw.reply.records.front().data).octets, "\1\0\3\x08key"s);
}

void TestWire::textBoundaries()
{
    const std::string longest(255, 'k');
    MessageWriter writer(asked);
    writer.record(MessageWriter::Answer, text("a.example", {longest, "", "\0\xff"s}))
        .record(MessageWriter::Answer, text("a.example", {"second"}));
    const Response response = dns::readResponse(writer.message(), asked);
    QCOMPARE(response.reply.texts(), (std::vector<std::string>{longest + "\0\xff"s, "second"}));
    QCOMPARE(std::get<dns::Text>(response.reply.records.front().data).strings.size(), std::size_t(3));
}

void TestWire::compression()
{
    const Question mx = question("mail.example", Type::Mx);
    MessageWriter writer(mx);
    const std::size_t first = writer.size();
    writer.raw(MessageWriter::Answer, pointer(12), 15, "\0\1\1a"s + pointer(17));
    // The second host is a pointer to the first, which ends in a pointer itself.
    writer.raw(MessageWriter::Answer, "\4MAIL"s + pointer(17), 15, "\0\2"s + pointer(first + 2 + 10 + 2));
    const Response response = dns::readResponse(writer.message(), mx);
    QCOMPARE(response.reply.exchanges(),
             (std::vector<dns::MailExchange>{{1, name("a.example")}, {2, name("a.example")}}));
}

void TestWire::badNames_data()
{
    QTest::addColumn<QByteArray>("owner");
    const auto row = [](const char *title, const std::string &owner) {
        QTest::newRow(title) << QByteArray::fromStdString(owner);
    };
    const std::size_t here = MessageWriter(asked).size();
    row("1035 §4.1.4 pointer to itself", pointer(here));
    row("1035 §4.1.4 pointer forwards", pointer(here + 2));
    row("1035 §4.1.4 pointer past the end", pointer(0x3fff));
    row("1035 §4.1.4 pointer into the header", pointer(0));
    row("1035 §4.1.4 label, then back to it", "\1a"s + pointer(here));
    row("6891 §5 extended label type", "\x41"s + std::string(8, 'a') + '\0');
    row("1035 §4.1.4 reserved label type", "\x80"s + '\0');
    std::string tooLong;
    for (int i = 0; i < 5; ++i)
        tooLong += '\x3f' + std::string(63, 'a');
    row("1035 §2.3.4 name over 255", tooLong + '\0');
    row("1035 §2.3.4 name over 255 by a pointer", tooLong.substr(0, 192) + '\x3f' + std::string(63, 'b') + pointer(12));
}

void TestWire::badNames()
{
    QFETCH(const QByteArray, owner);
    const std::string message =
        MessageWriter(asked).raw(MessageWriter::Answer, owner.toStdString(), 16, "\1a"s).message();
    const Response response = dns::readResponse(message, asked);
    QCOMPARE(response.fit, Response::Fit::Unreadable);
    QCOMPARE(response.reply.status, Status::ServerFailure);
    QVERIFY(response.reply.records.empty());
}

void TestWire::badData_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QByteArray>("rdata");
    const auto row = [](const char *title, Type type, const std::string &rdata) {
        QTest::newRow(title) << type << QByteArray::fromStdString(rdata);
    };
    row("1035 §3.4.1 A of three octets", Type::A, "\1\2\3"s);
    row("1035 §3.4.1 A of five octets", Type::A, "\1\2\3\4\5"s);
    row("3596 §2.2 AAAA of four octets", Type::Aaaa, "\1\2\3\4"s);
    row("1035 §3.3.14 string beyond the record", Type::Txt, "\5abc"s);
    row("1035 §3.3.14 no string at all", Type::Txt, {});
    row("1035 §3.3.9 MX without a host", Type::Mx, "\0\1"s);
    row("1035 §3.3.9 octets behind the host", Type::Mx, "\0\1\1a\0x"s);
    row("1035 §3.3.12 PTR without a name", Type::Ptr, {});
    row("1035 §3.3.12 name runs out of the record", Type::Ptr, "\5mail"s);
    row("1035 §3.3.13 SOA cut", Type::Soa, "\1a\0\1b\0\0\0\0\1"s);
}

void TestWire::badData()
{
    QFETCH(const Type, type);
    QFETCH(const QByteArray, rdata);
    const Question q = question("a.example", type);
    const std::string owner = name("a.example").wire();
    const auto read = [&](MessageWriter::Section section) {
        return dns::readResponse(
            MessageWriter(q).raw(section, owner, static_cast<unsigned>(type), rdata.toStdString()).message(), q);
    };
    QCOMPARE(read(MessageWriter::Answer).fit, Response::Fit::Unreadable);
    QCOMPARE(read(MessageWriter::Answer).reply.status, Status::ServerFailure);
    // Elsewhere a damaged record does not take the answer with it.
    QCOMPARE(read(MessageWriter::Additional).reply.status, Status::NoData);
    QVERIFY(read(MessageWriter::Additional).reply.additional.empty());
}

void TestWire::truncated()
{
    MessageWriter writer(asked, MessageWriter::Response | MessageWriter::Truncated);
    writer.record(MessageWriter::Answer, text("a.example", {"half of the truth"}));
    const std::string message = writer.message();
    for (const std::string &cut : {message, message.substr(0, message.size() - 3)}) {
        const Response response = dns::readResponse(cut, asked);
        QCOMPARE(response.fit, Response::Fit::Answers);
        QVERIFY(response.truncated);
        QVERIFY(response.reply.isFailure());
        QVERIFY(response.reply.records.empty());
    }
}

void TestWire::hugeCounts()
{
    std::string message = MessageWriter(asked).record(MessageWriter::Answer, text("a.example", {"x"})).message();
    for (const std::size_t count : {6u, 8u, 10u}) {
        std::string forged = message;
        forged[count] = forged[count + 1] = '\xff';
        QCOMPARE(dns::readResponse(forged, asked).fit, Response::Fit::Unreadable);
    }
    message[4] = message[5] = '\xff';
    QCOMPARE(dns::readResponse(message, asked).fit, Response::Fit::Unrelated);
}

void TestWire::ttl()
{
    MessageWriter writer(asked);
    writer.record(MessageWriter::Answer, text("a.example", {"x"}, 0x80000000u))
        .record(MessageWriter::Answer, text("a.example", {"y"}, 0x7fffffffu));
    const dns::Reply reply = dns::readResponse(writer.message(), asked).reply;
    QCOMPARE(reply.records.at(0).ttl, 0u); // RFC 2181 §8
    QCOMPARE(reply.records.at(1).ttl, 0x7fffffffu);
}

void TestWire::everyPrefix()
{
    for (const auto &[q, message] : goodMessages()) {
        QVERIFY(dns::readResponse(message, q).reply.isConclusive());
        for (std::size_t size = 0; size < message.size(); ++size) {
            const std::string prefix(message, 0, size); // a copy, so that reading past its end is seen
            const Response response = dns::readResponse(prefix, q);
            QVERIFY2(response.fit == Response::Fit::Unreadable, qPrintable(QString::number(size)));
            QVERIFY(response.reply.isFailure());
        }
    }
}

void TestWire::everyOctet()
{
    for (const auto &[q, message] : goodMessages()) {
        std::string mutated = message;
        for (std::size_t at = 0; at < message.size(); ++at) {
            for (unsigned value = 0; value < 256; ++value) {
                mutated[at] = static_cast<char>(value);
                QVERIFY2(isSane(dns::readResponse(mutated, q), q), qPrintable(QString::number(at)));
            }
            mutated[at] = message[at];
        }
    }
}

MAILWORTHY_TEST(TestWire, QCoreApplication)
#include "tst_wire.moc"
