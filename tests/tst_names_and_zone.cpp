// SPDX-License-Identifier: Apache-2.0
// IP addresses, domain names and zone texts: what every other protocol test stands on.
#include "suite.h"
#include "zonetest.h"

using namespace dns;

class TestNamesAndZone : public QObject
{
    Q_OBJECT

private slots:
    void addressText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: refused
        QTest::newRow("IPv4") << "192.0.2.1" << "192.0.2.1";
        QTest::newRow("RFC 6943 §3.1.1 leading zero") << "192.0.02.1" << "";
        QTest::newRow("RFC 6943 §3.1.1 three parts") << "192.0.2" << "";
        QTest::newRow("five parts") << "192.0.2.1.5" << "";
        QTest::newRow("hex") << "0xc0.0.2.1" << "";
        QTest::newRow("too large") << "192.0.2.256" << "";
        QTest::newRow("space") << "192.0.2.1 " << "";
        QTest::newRow("RFC 5952 §4.1 leading zeros") << "2001:0db8::0001" << "2001:db8::1";
        QTest::newRow("RFC 5952 §4.2.2 one group is not shortened") << "2001:db8:0:1:1:1:1:1" << "2001:db8:0:1:1:1:1:1";
        QTest::newRow("RFC 5952 §4.2.3 first of equal runs") << "2001:db8:0:0:1:0:0:1" << "2001:db8::1:0:0:1";
        QTest::newRow("RFC 5952 §4.3 lower case") << "2001:DB8::A" << "2001:db8::a";
        QTest::newRow("RFC 5952 §5 mapped") << "::FFFF:192.0.2.1" << "::ffff:192.0.2.1";
        QTest::newRow("unspecified") << "::" << "::";
        QTest::newRow("trailing gap") << "2001:db8::" << "2001:db8::";
        QTest::newRow("zone id") << "fe80::1%eth0" << "";
        QTest::newRow("two gaps") << "2001::db8::1" << "";
        QTest::newRow("three colons") << "2001:::1" << "";
        QTest::newRow("single colon at the end") << "1:2:3:4:5:6:7:" << "";
        QTest::newRow("nine groups") << "1:2:3:4:5:6:7:8:9" << "";
        QTest::newRow("gap for nothing") << "1:2:3:4::5:6:7:8" << "";
        QTest::newRow("quad in front") << "192.0.2.1::" << "";
        QTest::newRow("five digits") << "12345::" << "";
    }
    void addressText()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto address = ip::parse(text.toStdString());
        QCOMPARE(address ? QString::fromStdString(ip::toText(*address)) : QString(), canonical);
    }

    void reverseNames()
    {
        QCOMPARE(ip::reverseName(*ip::parse("192.0.2.1")), std::string("1.2.0.192.in-addr.arpa"));
        QCOMPARE(ip::reverseName(*ip::parse("2001:db8::567:89ab")), // RFC 3596 §2.5
                 std::string("b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"));
    }

    void prefixes()
    {
        const auto inside = [](const char *prefix, const char *address) {
            return ip::contains(*ip::parsePrefix(prefix), *ip::parse(address));
        };
        QVERIFY(inside("192.0.2.0/25", "192.0.2.127"));
        QVERIFY(!inside("192.0.2.0/25", "192.0.2.128"));
        QVERIFY(inside("0.0.0.0/0", "255.255.255.255"));
        QVERIFY(!inside("0.0.0.0/0", "::1"));
        QVERIFY(inside("2001:db8::/33", "2001:db8:7fff::1"));
        QVERIFY(!inside("2001:db8::/33", "2001:db8:8000::1"));
        QVERIFY(!ip::parsePrefix("192.0.2.0/33"));
        QVERIFY(!ip::parsePrefix("192.0.2.0/08"));
    }

    void nameText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical"); // empty: refused
        QTest::newRow("RFC 4343 case") << QByteArray("Mail.Example.COM.") << QByteArray("mail.example.com");
        QTest::newRow("root") << QByteArray(".") << QByteArray(".");
        QTest::newRow("empty") << QByteArray("") << QByteArray();
        QTest::newRow("empty label") << QByteArray("a..b") << QByteArray();
        QTest::newRow("leading dot") << QByteArray(".a") << QByteArray();
        QTest::newRow("RFC 1035 §5.1 dot inside") << QByteArray("a\\.b.example") << QByteArray("a\\.b.example");
        QTest::newRow("RFC 1035 §5.1 octet") << QByteArray("a\\032b.example") << QByteArray("a\\032b.example");
        QTest::newRow("octet over 255") << QByteArray("a\\256.example") << QByteArray();
        QTest::newRow("open escape") << QByteArray("a\\") << QByteArray();
        QTest::newRow("RFC 2317 §4") << QByteArray("5.0/29.2.0.192.in-addr.arpa")
                                     << QByteArray("5.0/29.2.0.192.in-addr.arpa");
        QTest::newRow("63 octets") << QByteArray(63, 'a') << QByteArray(63, 'a');
        QTest::newRow("RFC 1035 §2.3.4 64 octets") << QByteArray(64, 'a') << QByteArray();
        const QByteArray longest =
            QByteArray(63, 'a') + '.' + QByteArray(63, 'b') + '.' + QByteArray(63, 'c') + '.' + QByteArray(61, 'd');
        QTest::newRow("253 characters") << longest << longest;
        QTest::newRow("RFC 1035 §2.3.4 254 characters") << longest + 'd' << QByteArray();
    }
    void nameText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        const auto parsed = Name::fromText(text.toStdString());
        QCOMPARE(parsed ? QByteArray::fromStdString(parsed->toText()) : QByteArray(), canonical);
        if (parsed)
            QCOMPARE(Name::fromText(parsed->toText()), parsed);
    }

    void nameRelations()
    {
        const Name mail = test::name("mail.example.com");
        QVERIFY(mail.isBelow(test::name("example.com")));
        QVERIFY(mail.isAtOrBelow(Name{}));
        QVERIFY(!test::name("notexample.com").isAtOrBelow(test::name("example.com")));
        QCOMPARE(mail.parent(), test::name("example.com"));
        QCOMPARE(mail.suffix(1), test::name("com"));
        QCOMPARE(test::name("example.com").child("_dmarc"), test::name("_dmarc.example.com"));
        QCOMPARE(Name::fromOctets("a\\b.example")->toText(), std::string("a\\\\b.example"));
        QVERIFY(isHostName(mail));
        QVERIFY(!isHostName(test::name("_dmarc.example.com")));
        QVERIFY(!isHostName(test::name("-mail.example.com")));
    }

    void zoneAnswers_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("expected");
        QTest::newRow("RFC 1035 §5.1 record") << "example.com A" << "found 192.0.2.1";
        QTest::newRow("relative owner and blank owner") << "www.example.com AAAA" << "found 2001:db8::1";
        QTest::newRow("RFC 2308 §2.2 no data") << "example.com AAAA" << "no data";
        QTest::newRow("empty non-terminal") << "b.example.com A" << "no data";
        QTest::newRow("RFC 2308 §2.1 no name") << "nowhere.example.com A" << "no such name";
        QTest::newRow("RFC 1034 §3.6.2 alias") << "alias.example.com A" << "found 192.0.2.1 via 1";
        QTest::newRow("alias asked for itself") << "alias.example.com CNAME" << "found example.com";
        QTest::newRow("dangling alias") << "dangling.example.com A" << "no such name via 1";
        QTest::newRow("alias loop") << "loop.example.com A" << "server failure via 1";
        QTest::newRow("RFC 4592 wildcard") << "x.y.wild.example.com TXT" << "found \"any\"";
        QTest::newRow("RFC 4592 not at the encloser") << "wild.example.com TXT" << "no data";
        QTest::newRow("RFC 4592 hidden by a name") << "x.there.wild.example.com TXT" << "no such name";
        QTest::newRow("RFC 6672 DNAME") << "www.old.example A" << "found 192.0.2.2 via 2";
        QTest::newRow("two strings") << "txt.example.com TXT" << "found \"v=spf1 \" \"-all\"";
        QTest::newRow("escapes") << "esc.example.com TXT" << "found \"a\\\"b;\\200\"";
        QTest::newRow("parentheses") << "example.com SOA"
                                     << "found ns.example.com host.example.com 1 3600 600 604800 300";
        QTest::newRow("stated SERVFAIL") << "broken.example.com TXT" << "server failure";
        QTest::newRow("stated for one type only") << "broken.example.com A" << "no such name";
        QTest::newRow("stated TIMEOUT") << "slow.example.com MX" << "timeout";
        QTest::newRow("stated REFUSED") << "shy.example.com A" << "refused";
        QTest::newRow("outside") << "example.org A" << "no such name";
        QTest::newRow("RFC 2181 §5 twice is once") << "twice.example.com TXT" << "found \"a\" \"b\"";
        QTest::newRow("unread type exists") << "srv.example.com A" << "no data";
    }
    void zoneAnswers()
    {
        const Zone zone =
            test::zone("\xEF\xBB\xBF$ORIGIN example.com.\n$TTL 1h\n" // RFC 3629 §6: an editor's mark

                       "@ IN SOA ns host ( 1 ; serial\n 3600 10m 1w\n 300 )\n"
                       "@ 300 IN A 192.0.2.1\n"
                       "www IN A 192.0.2.2\n\tAAAA 2001:db8::1\n"
                       "a.b TXT x\nalias CNAME @\ndangling CNAME nowhere\nloop CNAME loop\n"
                       "*.wild TXT \"any\"\nthere.wild A 192.0.2.9\n"
                       "old.example. DNAME example.com.\n"
                       "txt TXT \"v=spf1 \" \"-all\"\nesc TXT \"a\\\"b;\\200\"\n"
                       "srv SRV 0 0 25 mail\n"
                       "twice TXT a\ntwice 60 TXT a\ntwice TXT b\n"
                       "; a comment\n; !SERVFAIL broken TXT\n; !TIMEOUT slow.example.com. any\n; !refused shy A\n");
        QFETCH(QString, question);
        QFETCH(QString, expected);
        const QStringList words = question.split(' ');
        const Reply reply = zone.answer({test::name(words[0].toStdString()), *typeFromText(words[1].toStdString())});
        std::string text(toText(reply.status));
        for (const Record &record : reply.records)
            text += ' ' + dataToText(record);
        if (!reply.aliases.empty())
            text += " via " + std::to_string(reply.aliases.size());
        QCOMPARE(QString::fromStdString(text), expected);
        if (reply.status == Status::NoData && question.contains("example.com"))
            QCOMPARE(reply.ttl(), std::optional<std::uint32_t>(300)); // RFC 2308 §5
    }

    void zoneErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("include") << "\n$INCLUDE other\n" << 2;
        QTest::newRow("generate") << "$GENERATE 1-2 a A 192.0.2.$\n" << 1;
        QTest::newRow("open quotation mark") << "a. TXT \"x\n" << 1;
        QTest::newRow("open parenthesis") << "a. TXT ( x\n" << 2;
        QTest::newRow("closing parenthesis") << "a. TXT x )\n" << 1;
        QTest::newRow("unknown type") << "a. FOO x\n" << 1;
        QTest::newRow("no type") << "a. 300 IN\n" << 1;
        QTest::newRow("IPv6 in A") << "a. A 2001:db8::1\n" << 1;
        QTest::newRow("256 octets") << "a. TXT " + QString(256, 'x') + "\n" << 1;
        QTest::newRow("no owner") << " A 192.0.2.1\n" << 1;
        QTest::newRow("stated failure without type") << "; !SERVFAIL a.\n" << 1;
    }
    void zoneErrors()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        Zone zone;
        const auto error = zone.add(text.toStdString());
        QVERIFY(error);
        QCOMPARE(int(error->line), line);
        QVERIFY(!toText(*error).empty());
    }

    /// RFC 1035 §5.1: a backslash makes the dot behind it a letter, unless it is one itself.
    void escapedBackslash()
    {
        const Zone zone = test::zone("$ORIGIN example.com.\nx\\\\. TXT absolute\nx\\. TXT relative\n");
        const auto text = [&zone](const char *name) { return zone.answer({test::name(name), Type::Txt}).texts(); };
        QCOMPARE(text("x\\\\."), std::vector<std::string>{"absolute"});
        QCOMPARE(text("x\\..example.com."), std::vector<std::string>{"relative"});
    }

    /// RFC 3597 §5.
    void unknownTypes()
    {
        const Zone zone = test::zone("a.example. TYPE65280 \\# 3 0A ff00\na.example. DS \\# 0\n");
        const auto data = [&zone](Type type) {
            return dataToText(zone.answer({test::name("a.example"), type}).records.at(0));
        };
        QCOMPARE(data(static_cast<Type>(65280)), std::string("\\# 3 0AFF00"));
        QCOMPARE(data(Type::Ds), std::string("\\# 0"));
        for (const char *bad : {"a.example. DS \\# 2 0A", "a.example. DS \\# x", "a.example. DS \\# 1 0G"}) {
            Zone refused;
            QVERIFY2(refused.add(bad), bad);
        }
    }

    /// RFC 4034 §2.2, §3.2, §5.3 and RFC 6698 §2.2: what the checks read as octets is not kept as words.
    void typesReadAsOctets_data()
    {
        QTest::addColumn<std::string>("words");
        QTest::addColumn<std::string>("octets"); // empty: refused
        const auto row = [](const char *words, const char *octets) {
            QTest::newRow(words) << std::string(words) << std::string(octets);
        };
        row("DS 4711 13 2 0102 0304", "\\# 8 12670D0201020304");
        row("TLSA 3 1 1 AaFf", "\\# 5 030101AAFF");
        row("DNSKEY 257 3 13 AQID BA==", "\\# 8 0101030D01020304");
        row("RRSIG SOA 13 2 3600 20261130120000 1763640000 4711 @ AQID",
            "\\# 34 00060D0200000E106B0D6540691F02C01267076578616D706C6503636F6D00010203");
        row("RRSIG TYPE65280 8 1 0 0 0 1 . AA==", "\\# 20 FF00080100000000000000000000000000010000");
        row("DS 4711 13 2", "");
        row("DS 4711 13 2 012", "");
        row("DS 70000 13 2 01", "");
        row("TLSA 3 1 1 xx", "");
        row("DNSKEY 257 3 13 A*", "");
        row("RRSIG SOA 13 2 3600 20261331120000 0 4711 @ AQID", "");
        row("RRSIG NOTYPE 13 2 3600 0 0 4711 @ AQID", "");
    }
    void typesReadAsOctets()
    {
        QFETCH(std::string, words);
        QFETCH(std::string, octets);
        Zone zone;
        const auto error = zone.add("$ORIGIN example.com.\n@ " + words + '\n');
        QCOMPARE(error.has_value(), octets.empty());
        if (error)
            return;
        const auto type = typeFromText(words.substr(0, words.find(' '))).value();
        const auto reply = zone.answer({test::name("example.com"), type});
        QCOMPARE(dataToText(reply.records.at(0)), octets);
    }

    /// RFC 4035 §3.1.1: signatures come along where they are asked for, those of the asked type.
    void signaturesComeAlong()
    {
        const Zone zone = test::zone("a.example. TXT x\na.example. RRSIG TXT 13 2 60 2 1 7 example. AQID\n"
                                     "a.example. RRSIG A 13 2 60 2 1 7 example. AQID\n");
        const auto signatures = [&zone](bool dnssec) {
            return zone.answer({test::name("a.example"), Type::Txt, {}, dnssec, false}).signatures;
        };
        QCOMPARE(signatures(false).size(), std::size_t(0));
        QCOMPARE(signatures(true).size(), std::size_t(1));
        QVERIFY(signatures(true).front().type == Type::Rrsig);
    }

    /// However many a stranger names, twelve are worth asking; and they are found out once.
    void authorityIsBounded()
    {
        std::string text = "example.com. SOA ns.example.com. h.example.com. 1 1 1 1 60\n";
        for (int server = 0; server < 20; ++server) {
            const std::string name = "ns" + std::to_string(server) + ".example.com.";
            text.append("example.com. NS ").append(name).append("\n");
            for (int i = 0; i < 100; ++i)
                text.append(name).append(" A 192.0.2.").append(std::to_string(100 + i)).append("\n");
        }
        const Authority authority = test::settled(
            test::zone(text), [](const Answers &dns) { return findAuthority(test::name("example.com"), dns); });
        QCOMPARE(authority.servers.size(), std::size_t(12));
        QCOMPARE(authority.nameservers.size(), std::size_t(20));
    }

    void authorityFromAnswers()
    {
        const Zone zone = test::zone(
            "example.com. SOA ns.example.com. h.example.com. 1 1 1 1 60\n"
            "example.com. NS ns.example.com.\nexample.com. NS ns2.other.example.\n"
            "ns.example.com. A 192.0.2.53\nns.example.com. AAAA 2001:db8::53\nns2.other.example. A 192.0.2.54\n"
            "mail.example.com. A 192.0.2.1\n");
        const Authority authority =
            test::settled(zone, [](const Answers &dns) { return findAuthority(test::name("mail.example.com"), dns); });
        QVERIFY(authority.status == Status::Found);
        QCOMPARE(authority.zone, test::name("example.com"));
        QCOMPARE(authority.servers, (std::vector<std::string>{"192.0.2.53", "192.0.2.54", "2001:db8::53"}));
    }

    void authoritativeReading()
    {
        const Zone zone =
            test::zone("example.com. SOA ns.example.com. h.example.com. 1 1 1 1 60\nexample.com. NS ns.example.com.\n"
                       "ns.example.com. A 192.0.2.53\nexample.com. TXT fresh\n");
        Answers answers;
        answers.reading().authoritatively(test::name("example.com"));
        std::vector<Question> asked;
        std::string text;
        for (int pass = 0; pass < 9; ++pass) {
            const Reply &reply = answers.ask(test::name("example.com"), Type::Txt);
            text = reply.texts().empty() ? std::string() : reply.texts().front();
            for (const Question &question : answers.takeOpen()) {
                asked.push_back(question);
                answers.insert(question, zone.answer(question));
            }
        }
        QCOMPARE(text, std::string("fresh"));
        // Rule: the resolver is never asked for the record itself, so that no cache learns its absence.
        QVERIFY(std::none_of(asked.begin(), asked.end(),
                             [](const Question &q) { return q.type == Type::Txt && q.server.empty(); }));
        QVERIFY(!answers.reading().authorityFailed());
    }

    void authoritativeServersSilent()
    {
        const Zone zone =
            test::zone("example.com. SOA ns.example.com. h.example.com. 1 1 1 1 60\nexample.com. NS ns.example.com.\n"
                       "ns.example.com. A 192.0.2.53\nexample.com. TXT cached\n");
        Answers answers;
        answers.reading().authoritatively(test::name("example.com"));
        std::string text;
        for (int pass = 0; pass < 9; ++pass) {
            const Reply &reply = answers.ask(test::name("example.com"), Type::Txt);
            text = reply.texts().empty() ? std::string() : reply.texts().front();
            for (const Question &question : answers.takeOpen()) {
                Reply answer = zone.answer(question);
                if (!question.server.empty())
                    answer = failed(Status::Timeout);
                answers.insert(question, answer);
            }
        }
        QCOMPARE(text, std::string("cached"));
        QVERIFY(answers.reading().authorityFailed());
    }
};

MAILWORTHY_TEST(TestNamesAndZone, QCoreApplication)
#include "tst_names_and_zone.moc"
