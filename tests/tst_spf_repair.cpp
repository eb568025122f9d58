// SPDX-License-Identifier: Apache-2.0
// What core/spf/repair/mend.h guarantees of every record, over random ones: made of the pieces that people type, glued,
// torn apart, repeated and pasted. Seeded: the same each time, unless MAILWORTHY_SEED names the first and
// MAILWORTHY_RECORDS their number.
#include "suite.h"

#include "core/budget.h"
#include "core/dns/zone.h"
#include "core/spf/evaluate.h"
#include "core/spf/record.h"
#include "core/spf/repair/mend.h"

#include <QTest>

#include <array>
#include <random>

namespace
{

constexpr std::array pieces{// good terms
                            "ip4:192.0.2.1", "ip4:192.0.2.2", "-ip4:192.0.2.1", "~ip4:192.0.2.2", "ip4:192.0.2.0/24",
                            "ip6:2001:db8::1", "a", "mx", "ptr", "a:mail.example.com", "-a:mail.example.com", "a/24",
                            "include:a.example", "?include:b.example", "redirect=c.example", "exists:%{i}.d.example",
                            "exp=e.example", "-all", "~all", "?all", "+all", "all", "x=1",
                            // words that are none
                            "ip:192.0.2.2", "ipv4=192.0.2.3", "192.0.2.4", "ip4:192.0.2.10-20",
                            "ip4:192.0.2.10-192.0.2.20", "ip4:mail.example.com", "a:192.0.2.5", "192.000.002.006",
                            "ip4:192.0.2.0/255.255.255.0", "include=a.example", "inclde:b.example", "include.a.example",
                            "include:http://a.example", "redirect:c.example", "include:include:b.example", "all=x",
                            "exp:", "[a.example](http://a.example)", "v=spf1", "V=SPF1", "v=spf1", "[192.0.2.7]",
                            // parts of words
                            "ip4:", "ip4", "include:", "include", "redirect=", "mail.example.com", "192.0.2.8",
                            "a.example", "/24", "-", "~", "+", "?", ",", ";", ":", "=", "/", "@", ".", "0", "1.0", "\"",
                            "'", "<", ">", "\\", "\t", "(", "\xE2\x80\x9C", "\xC2\xA0", "\xE2\x80\x93", "\x96", "%{d}"};

constexpr const char *world = "$TTL 300\n"
                              "a.example. TXT \"v=spf1 ip4:198.51.100.1 -all\"\n"
                              "b.example. TXT \"v=spf1 ip4:198.51.100.2 ?all\"\n"
                              "c.example. TXT \"v=spf1 ip4:198.51.100.3 ip4:192.0.2.1 -all\"\n"
                              "198.51.100.4.d.example. A 127.0.0.2\n"
                              "example.com. A 198.51.100.5\nexample.com. MX 10 mail.example.com.\n"
                              "mail.example.com. A 192.0.2.1\nmail.example.com. A 198.51.100.6\n"
                              "7.100.51.198.in-addr.arpa. PTR p.example.com.\np.example.com. A 198.51.100.7\n";

using Random = std::mt19937;

std::string randomRecord(Random &random)
{
    const auto chance = [&random](unsigned of) { return random() % of == 0; };
    std::string text = chance(8) ? "" : "v=spf1";
    text += chance(4) ? "" : " ";
    for (auto count = 1 + random() % 12; count > 0; --count) {
        text += pieces[random() % pieces.size()];
        text += chance(4) ? "" : " ";
    }
    return text;
}

/// Who could be let through in that world, each address that a piece names and each that a name leads to.
std::vector<ip::Address> clients()
{
    std::vector<ip::Address> all{*ip::parse("2001:db8::1")};
    for (const char *network : {"192.0.2.", "198.51.100."}) {
        for (int host = 1; host <= 12; ++host)
            all.push_back(*ip::parse(network + std::to_string(host)));
    }
    return all;
}

class World
{
public:
    World()
    {
        if (m_zone.add(world))
            qFatal("the world cannot be read");
    }

    [[nodiscard]] spf::Result judge(const ip::Address &client, const std::string &record)
    {
        spf::Request request;
        request.client = client;
        request.mailFrom = "info@example.com";
        request.helo = "mail.example.com";
        spf::Result result = spf::Result::Pending;
        dns::settle(m_zone, m_answers,
                    [&](const dns::Answers &dns) { result = spf::evaluateRecord(request, record, dns).result; });
        return result;
    }

private:
    dns::Zone m_zone;
    dns::Answers m_answers;
};

unsigned number(const char *variable, unsigned usual)
{
    const QByteArray text = qgetenv(variable);
    return text.isEmpty() ? usual : text.toUInt();
}

std::string told(const std::string &record, const std::string &meant, const std::string &more = {})
{
    return record + "\nbecomes " + meant + '\n' + more;
}

} // namespace

class TestSpfRepair : public QObject
{
    Q_OBJECT

private slots:
    void holdsOfEveryRecord()
    {
        const unsigned first = number("MAILWORTHY_SEED", 1);
        const unsigned count = number("MAILWORTHY_RECORDS", 4000);
        World dns;
        unsigned mended = 0;
        unsigned readToday = 0;
        for (unsigned seed = first; seed < first + count; ++seed) {
            Random random(seed);
            const std::string record = randomRecord(random);
            const std::string meant = spf::mended(record);
            if (meant.empty())
                continue;
            ++mended;
            QVERIFY2(spf::isReadable(meant) && meant != record, told(record, meant).c_str());
            QVERIFY2(spf::mended(meant).empty(), told(record, meant, spf::mended(meant)).c_str());
            if (!spf::isReadable(record))
                continue;
            ++readToday;
            for (const ip::Address &client : clients()) {
                const bool passes = dns.judge(client, record) == spf::Result::Pass;
                const auto after = passes ? dns.judge(client, meant) : spf::Result::Pass;
                const bool lost = after != spf::Result::Pass && after != spf::Result::PermError; // a dead target
                QVERIFY2(!lost, told(record, meant, "loses " + ip::toText(client)).c_str());
            }
        }
        // Of each kind there are some, or the rest proves nothing.
        QVERIFY2(mended > count / 20 && readToday > count / 200,
                 qPrintable(QString("%1 %2").arg(mended).arg(readToday)));
    }

    /// What comes out is bounded by what goes in.
    void growth_data()
    {
        QTest::addColumn<std::string>("piece");
        QTest::addColumn<std::string>("start");
        QTest::newRow("list behind a long name")
            << std::string(",c.d,c.e") << "v=spf1 " + std::string(1000, 'x') + "=a.b";
        QTest::newRow("list of names") << std::string(",c.d,c.e") << std::string("v=spf1 include:a.b");
        QTest::newRow("ranges") << std::string(" ip4:1.2.3.1-254 ip4:1.2.4.1-254") << std::string("v=spf1");
        QTest::newRow("bare addresses") << std::string(" ::1,1.1.1.1") << std::string("v=spf1");
        QTest::newRow("ends") << std::string("a-all") << std::string("v=spf1 ");
    }
    void growth()
    {
        QFETCH(std::string, piece);
        QFETCH(std::string, start);
        std::string record = start;
        while (record.size() + piece.size() <= budget::mendedOctets)
            record += piece;
        QVERIFY(spf::mended(record).size() <= 16 * record.size());
        QVERIFY(spf::mended(record + std::string(budget::mendedOctets, ' ') + "ip:192.0.2.1").empty());
    }
};

MAILWORTHY_TEST(TestSpfRepair, QCoreApplication)
#include "tst_spf_repair.moc"
