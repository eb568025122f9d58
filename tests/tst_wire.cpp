// SPDX-License-Identifier: Apache-2.0
#include "messagewriter.h"
#include "zonetest.h"

#include "core/dns/wire.h"

using namespace std::string_literals;
using dns::Question;
using dns::Record;
using dns::Response;
using dns::Status;
using dns::Type;
using test::MessageWriter;
using test::name;

namespace
{

Question question(std::string_view text, Type type)
{
    return {name(text), type, {}, false, false};
}

Record text(std::string_view owner, std::vector<std::string> strings, std::uint32_t ttl = 300)
{
    return {name(owner), Type::Txt, ttl, dns::Text{std::move(strings)}};
}

Record cname(std::string_view owner, std::string_view target, std::uint32_t ttl = 300)
{
    return {name(owner), Type::Cname, ttl, name(target)};
}

Record dname(std::string_view owner, std::string_view target)
{
    return {name(owner), Type::Dname, 600, name(target)};
}

Record soa(std::string_view owner)
{
    return {name(owner), Type::Soa, 900,
            dns::StartOfAuthority{name("ns.example"), name("root.example"), 7, 1, 2, 3, 60}};
}

Record signature(std::string_view owner, Type covered)
{
    std::string rdata;
    test::put16(rdata, static_cast<unsigned>(covered));
    return {name(owner), Type::Rrsig, 300, dns::RawData{rdata + std::string(16, '\1') + '\0' + "sig"}};
}

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

const Question asked = question("a.example", Type::Txt);

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
    void chains_data();
    void chains();
    void chainEnds();
    void foreignRecords();
    void foreignMessages_data();
    void foreignMessages();
    void negative();
    void referral();
    void signatures();
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
    const Question odd{dns::Name::fromLabels({label, "example"}).value(), Type::A, {}, false, false};
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

void TestWire::chains_data()
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
    row("1034 §3.6.2 alias to itself", {cname("a.example", "a.example")}, Status::ServerFailure, "", 17);
    row("1034 §3.6.2 aliases in a circle", {cname("a.example", "b.example"), cname("b.example", "a.example")},
        Status::ServerFailure, "", 17);
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

void TestWire::chains()
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

void TestWire::chainEnds()
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
    QCOMPARE(response.reply.negativeSoa()->owner, name("test"));
}

void TestWire::foreignRecords()
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
    QCOMPARE(response.reply.negativeSoa()->owner, name("example"));
}

void TestWire::foreignMessages_data()
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

void TestWire::foreignMessages()
{
    QFETCH(const QByteArray, message);
    QFETCH(const bool, unrelated);
    const Response response = dns::readResponse(message.toStdString(), asked);
    QCOMPARE(response.fit == Response::Fit::Unrelated, unrelated);
    QVERIFY(!unrelated || response.reply.isFailure());
}

void TestWire::negative()
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

void TestWire::referral()
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

void TestWire::signatures()
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

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
