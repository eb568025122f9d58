// SPDX-License-Identifier: Apache-2.0
// RFC 5782: what one list says of one subject, and when it is not believed.
#include "listings.h"
#include "listzone.h"
#include "suite.h"

using namespace test;

namespace
{

void put(const char *name, const char *kind, const char *subject, const std::string &zone, const char *state,
         const char *codes = "", const char *meanings = "", const char *polarity = "block")
{
    QTest::newRow(name) << kind << subject << QString::fromStdString(zone) << state << codes << meanings << polarity;
}

void row(const char *name, const std::string &zone, const char *state, const char *codes = "",
         const char *meanings = "")
{
    put(name, "block", "192.0.2.99", zone, state, codes, meanings);
}

const char *const six = "2001:db8:1:2:3:4:567:89ab";

void rowsOfRfc5782()
{
    row("5782 2.1 listed", test4 + v4 + "A 127.0.0.2", "listed", "127.0.0.2", "spam-source");
    row("5782 2.1 not listed", test4, "clear");
    row("5782 2.1 only a text", test4 + v4 + "TXT \"nothing here\"", "clear");
    row("5782 2.3 several codes", test4 + v4 + "A 127.0.0.3\n A 127.0.0.10", "listed", "127.0.0.3 127.0.0.10",
        "low-reputation policy-isp");
    row("5782 2.3 two codes of one meaning", test4 + v4 + "A 127.0.0.2\n A 127.0.0.9", "listed", "127.0.0.2 127.0.0.9",
        "spam-source");
    row("5782 2.3 a known and an unknown code", test4 + v4 + "A 127.0.0.77\n A 127.0.0.4", "listed",
        "127.0.0.4 127.0.0.77", "exploited");
    row("5782 2.3 unknown code", test4 + v4 + "A 127.0.0.77", "unproven", "127.0.0.77");
    put("5782 2.1 any answer where no code is known", "bare", "192.0.2.99", test4 + v4 + "A 127.0.0.77", "listed",
        "127.0.0.77", "listed");
    put("5782 2.4 listed", "block", six, test6 + v6 + "A 127.0.0.2", "listed", "127.0.0.2", "spam-source");
    put("5782 2.4 not listed", "block", six, test6, "clear");
    put("5782 5 listed without an entry of IPv6", "block", six, test4 + v6 + "A 127.0.0.2", "listed", "127.0.0.2",
        "spam-source");
    put("5782 5 listed without an entry of IPv4", "block", "192.0.2.99", test6 + v4 + "A 127.0.0.2", "unproven",
        "127.0.0.2");
    put("5782 5 listed by what lists everything", "block", six, v6 + "A 127.0.0.2\n" + never6 + "A 127.0.0.2", "dead",
        "127.0.0.2");
    put("5782 5 listed, and the clean entry is silent", "block", six, v6 + "A 127.0.0.2\n; !TIMEOUT " + never6 + "A",
        "unproven", "127.0.0.2");
    put("5782 5 the entry of IPv4 proves nothing of IPv6", "block", six, test4, "unproven");
    put("5782 5 the entry of IPv6 proves nothing of IPv4", "block", "192.0.2.99", test6, "unproven");
    put("5782 3 listed", "block", "example.com", testName + domain + "A 127.0.0.3", "listed", "127.0.0.3",
        "low-reputation");
    put("5782 3 not listed", "block", "example.com", testName, "clear");
    put("5782 5 the entry of addresses proves nothing of domains", "block", "example.com", test4, "unproven");
    put("6471 3.3 own test names", "own-tests", "example.com", "test.list.example.bl.example. A 127.0.0.2", "clear");
    put("6471 3.3 own test name, clean one listed", "own-tests", "example.com",
        "test.list.example.bl.example. A 127.0.0.2\nclean.list.example.bl.example. A 127.0.0.2", "dead");
    put("6471 3.3 own test names are for domains only", "own-tests", "192.0.2.99", test4, "clear");
}

/// Facts §3.2: errors, in whatever zone
void rowsOfErrors()
{
    row("error 252 mistyped zone", test4 + v4 + "A 127.255.255.252", "refused", "127.255.255.252");
    row("error 254 public resolver", test4 + v4 + "A 127.255.255.254", "refused", "127.255.255.254");
    row("error 255 too many", test4 + v4 + "A 127.255.255.255", "refused", "127.255.255.255");
    row("an error beside a code", test4 + v4 + "A 127.0.0.2\n A 127.255.255.254", "refused",
        "127.0.0.2 127.255.255.254");
    row("code of this list alone", test4 + v4 + "A 127.0.0.255", "refused", "127.0.0.255");
    row("pattern of this list alone", test4 + v4 + "A 127.0.10.3", "refused", "127.0.10.3");
    row("wildcard that says error", "*.bl.example. A 127.255.255.254", "refused", "127.255.255.254");
    row("error at the test entry", "2.0.0.127.bl.example. A 127.255.255.254", "refused");
    row("error at both test entries", "2.0.0.127.bl.example. A 127.255.255.255\n" + never4 + "A 127.255.255.255",
        "refused");
    row("error at the entry that must not be", test4 + never4 + "A 127.255.255.255", "refused");
    put("URIBL, SURBL 127.0.0.1", "mask", "example.com", testName + domain + "A 127.0.0.1", "refused", "127.0.0.1");
    put("URIBL 127.0.0.1 for everything", "mask", "example.com", "*.bl.example. A 127.0.0.1", "refused", "127.0.0.1");
    row("127.0.0.1 where it means nothing else", test4 + v4 + "A 127.0.0.1", "refused", "127.0.0.1");
    put("127.0.0.1 where no code is known", "bare", "192.0.2.99", test4 + v4 + "A 127.0.0.1", "refused", "127.0.0.1");
    row("REFUSED", test4 + "; !REFUSED 99.2.0.192.bl.example A", "refused");
    row("REFUSED at the test entry", "; !REFUSED 2.0.0.127.bl.example A", "refused");
}

/// Lists that list everything, or whose zone is parked.
void rowsOfTheDead()
{
    row("6471 3.3 lists everything", "*.bl.example. A 127.0.0.2", "dead", "127.0.0.2");
    row("5782 5 lists 127.0.0.1", test4 + never4 + "A 127.0.0.2", "dead");
    put("5782 5 lists ::FFFF:7F00:1", "block", six, test6 + never6 + "A 127.0.0.2", "dead");
    put("5782 5 lists INVALID", "block", "example.com", testName + neverName + "A 127.0.0.2", "dead");
    row("5782 2.1 outside 127/8", test4 + v4 + "A 203.0.113.7", "dead", "203.0.113.7");
    row("one answer of two outside 127/8", test4 + v4 + "A 127.0.0.2\n A 203.0.113.7", "dead", "127.0.0.2 203.0.113.7");
    row("parked", "*.bl.example. A 203.0.113.7", "dead", "203.0.113.7");
    put("parked, where a mask is read", "mask", "example.com", "*.bl.example. A 203.0.113.5", "dead", "203.0.113.5");
    put("parked behind an alias", "block", "192.0.2.99",
        "*.bl.example. CNAME park.example.\npark.example. A 203.0.113.7", "dead", "203.0.113.7");
    row("test entry outside 127/8", "2.0.0.127.bl.example. A 203.0.113.7", "dead");
}

/// What was not answered, or is not proved to work.
void rowsWithoutProof()
{
    row("no test entry", v4 + "A 127.0.0.2", "unproven", "127.0.0.2");
    row("silent zone", "bl.example. NS ns.bl.example.", "unproven");
    row("the clean entry alone", never4 + "TXT \"x\"", "unproven");

    row("SERVFAIL", test4 + "; !SERVFAIL 99.2.0.192.bl.example A", "unanswered");
    row("timeout", test4 + "; !TIMEOUT 99.2.0.192.bl.example A", "unanswered");
    row("timeout of the test entry", "; !TIMEOUT 2.0.0.127.bl.example A", "unanswered");
    row("SERVFAIL of the test entry", "; !SERVFAIL 2.0.0.127.bl.example A\n" + v4 + "A 127.0.0.2", "unanswered",
        "127.0.0.2");
    row("timeout of the clean entry", test4 + "; !TIMEOUT 1.0.0.127.bl.example A\n" + v4 + "A 127.0.0.2", "unanswered",
        "127.0.0.2");
}

/// Lists whose test entries promise less, or nothing.
void rowsOfTestEntries()
{
    put("positive-only: the other entry means something else", "positive-only", "192.0.2.99",
        test4 + never4 + "A 127.0.0.2", "clear");
    for (const char *kind : {"positive-only", "unreliable"}) {
        put((std::string(kind) + ": lists everything").c_str(), kind, "192.0.2.99", "*.bl.example. A 127.0.0.2", "dead",
            "127.0.0.2");
        put((std::string(kind) + ": everything by name").c_str(), kind, "example.com",
            "*.bl.example. A 127.0.0.2\n A 127.0.0.4", "dead", "127.0.0.2 127.0.0.4");
        put((std::string(kind) + ": the clean entry silent").c_str(), kind, "192.0.2.99",
            test4 + "; !TIMEOUT 1.0.0.127.bl.example A\n" + v4 + "A 127.0.0.4", "listed", "127.0.0.4", "exploited");
    }
    put("positive-only: the clean entry is white", "mixed-positive", "192.0.2.99",
        test4 + v4 + "A 127.0.0.2\n" + never4 + "A 127.0.0.1", "listed", "127.0.0.2", "spam-source");
    put("positive-only: unproven", "positive-only", "192.0.2.99", v4 + "A 127.0.0.2", "unproven", "127.0.0.2");
    put("unreliable: no entry, known code", "unreliable", "192.0.2.99", v4 + "A 127.0.0.2", "listed", "127.0.0.2",
        "spam-source");
    put("unreliable: no entry, no code", "unreliable", "192.0.2.99", "", "unproven");
    put("unreliable: entry there, and not counted all the same", "unreliable", "192.0.2.99", test4, "unproven");
    put("unreliable: unknown code", "unreliable", "192.0.2.99", v4 + "A 127.0.0.77", "unproven", "127.0.0.77");
    put("none: never clear", "none", "192.0.2.99", test4, "unproven");
    put("none: known code", "none", "192.0.2.99", v4 + "A 127.0.0.4", "listed", "127.0.0.4", "exploited");
}

/// What the codes of a list mean.
void rowsOfMeanings()
{
    put("mask: two bits", "mask", "example.com", testName + domain + "A 127.0.0.6", "listed", "127.0.0.6",
        "spam-source suspected");
    put("mask: a bit without a meaning", "mask", "example.com", testName + domain + "A 127.0.0.32", "unproven",
        "127.0.0.32");
    row("neutral code of a block list", test4 + v4 + "A 127.0.0.14", "listed", "127.0.0.14", "neutral");
    row("sample of the operator", test4 + v4 + "A 127.0.0.15", "listed", "127.0.0.15", "test");
    put("allow", "allow", "192.0.2.99", test4 + v4 + "A 127.0.15.3", "listed", "127.0.15.3", "good", "allow");
    put("allow: over quota", "allow", "192.0.2.99", test4 + v4 + "A 127.0.10.3", "refused", "127.0.10.3", "", "allow");
    put("mixed: good", "mixed", "192.0.2.99", test4 + v4 + "A 127.0.0.1", "listed", "127.0.0.1", "good", "allow");
    put("mixed: bad", "mixed", "192.0.2.99", test4 + v4 + "A 127.0.0.2", "listed", "127.0.0.2", "spam-source");
    put("mixed: neither", "mixed", "192.0.2.99", test4 + v4 + "A 127.0.0.5", "listed", "127.0.0.5", "neutral", "info");
    put("mixed: the worst counts", "mixed", "192.0.2.99", test4 + v4 + "A 127.0.0.1\n A 127.0.0.2", "listed",
        "127.0.0.1 127.0.0.2", "spam-source good");
    put("info stays info", "info", "192.0.2.99", test4 + v4 + "A 127.0.0.2", "listed", "127.0.0.2", "spam-source",
        "info");
    std::string many = test4;
    for (int i = 0; i < 40; ++i)
        many += v4 + "A 127.0.0." + std::to_string(100 + i) + '\n';
    row("an answer as long as no list's ends outside 127/8", many + v4 + "A 203.0.113.7", "dead", "(16)");
}

} // namespace

class TestBlocklists : public QObject
{
    Q_OBJECT

private slots:
    void states_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("meanings");
        QTest::addColumn<QString>("polarity");
        rowsOfRfc5782();
        rowsOfErrors();
        rowsOfTheDead();
        rowsWithoutProof();
        rowsOfTestEntries();
        rowsOfMeanings();
    }
    void states()
    {
        QFETCH(QString, kind);
        QFETCH(QString, subject);
        QFETCH(QString, zone);
        QFETCH(QString, state);
        QFETCH(QString, codes);
        QFETCH(QString, meanings);
        QFETCH(QString, polarity);
        const List list = listCalled(kind);
        const dns::Zone world = test::zone(zone.toStdString());
        const Subject about = subjectOf(subject);
        const Outcome outcome = test::settled(world, [&](const dns::Answers &dns) { return look(list, about, dns); });
        QCOMPARE(view(toText(outcome.state)), state);
        if (codes == "(16)")
            QCOMPARE(outcome.codes.size(), std::size_t(16)); // what is kept of it is bounded
        else
            QCOMPARE(joined(outcome.codes), codes);
        QCOMPARE(test::toText(outcome.meanings).remove(','), meanings);
        if (kind == "block" && (meanings == "neutral" || meanings == "test"))
            polarity = "info"; // accuses nobody
        if (outcome.state == State::Listed || kind == "allow")
            QCOMPARE(view(toText(outcome.polarity)), polarity);
        QCOMPARE(outcome.zone, list.zone);
        QCOMPARE(toText(outcome.subject), subject.toStdString());
        QVERIFY(!outcome.evidence.empty());
    }

    void reason()
    {
        const List list = listCalled("block");
        const Subject subject = subjectOf("192.0.2.99");
        const auto lookAt = [&](const std::string &text) {
            const dns::Zone world = test::zone(test4 + text);
            return test::settled(world, [&](const dns::Answers &dns) { return look(list, subject, dns); });
        };
        const Outcome told = lookAt(v4 + "A 127.0.0.2\n TXT \"sent \" \"junk\"\n TXT \"see page\"");
        QCOMPARE(told.reason, std::string("see page / sent junk"));
        QCOMPARE(lookAt(v4 + "A 127.0.0.2").reason, std::string());
        const Outcome silent = lookAt("; !TIMEOUT 99.2.0.192.bl.example TXT\n" + v4 + "A 127.0.0.2");
        QVERIFY(silent.state == State::Listed && silent.reason.empty()); // the text is a courtesy
        std::string chapters;
        for (int i = 0; i < 9; ++i)
            chapters += v4 + "TXT \"" + std::string(200, char('a' + i)) + "\"\n";
        QVERIFY(lookAt(chapters + v4 + "A 127.0.0.2").reason.size() <= 500);
    }

    void whatComesInLater()
    {
        const List list = listCalled("block");
        const Subject subject = subjectOf("192.0.2.99");
        const dns::Zone world = test::zone(test4 + v4 + "A 127.0.0.2");
        dns::Answers dns;
        QVERIFY(look(list, subject, dns).state == State::Pending);
        const auto asked = dns.takeOpen();
        QCOMPARE(asked.size(), std::size_t(3)); // the subject and both test entries, at once
        dns.insert(asked[0], world.answer(asked[0]));
        QVERIFY(look(list, subject, dns).state == State::Pending); // not believed yet
        dns.insert(asked[1], world.answer(asked[1]));
        QVERIFY(look(list, subject, dns).state == State::Pending);
        dns.insert(asked[2], world.answer(asked[2]));
        dns.takeOpen();
        QVERIFY(look(list, subject, dns).state == State::Listed);
        QCOMPARE(dns.takeOpen().size(), std::size_t(1)); // the reason
    }

    /// A server turns the records of one answer round from reply to reply: that is no news.
    void orderOfCodes()
    {
        const auto lookAt = [](const std::string &text) {
            const dns::Zone world = test::zone(test4 + text);
            return test::settled(
                world, [](const dns::Answers &dns) { return look(listCalled("block"), subjectOf("192.0.2.99"), dns); });
        };
        const Outcome one = lookAt(v4 + "A 127.0.0.10\n A 127.0.0.2\n TXT \"b\"\n TXT \"a\"");
        const Outcome other = lookAt(v4 + "A 127.0.0.2\n A 127.0.0.10\n TXT \"a\"\n TXT \"b\"");
        QCOMPARE(joined(one.codes), QString("127.0.0.2 127.0.0.10"));
        QCOMPARE(joined(other.codes), joined(one.codes));
        QVERIFY(!one.meanings.empty() && other.meanings == one.meanings);
        QCOMPARE(other.reason, one.reason);
    }

    void queryNames_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("name"); // empty: cannot be asked
        QTest::newRow("5782 2.1") << "192.0.2.99"
                                  << "bad.example.com"
                                  << "99.2.0.192.bad.example.com";
        QTest::newRow("5782 2.4") << "2001:db8:1:2:3:4:567:89ab"
                                  << "ugly.example.com"
                                  << "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ugly.example.com";
        QTest::newRow("5782 3") << "mail.example.net"
                                << "doms.example.com"
                                << "mail.example.net.doms.example.com";
        const QString label(63, 'a');
        QTest::newRow("1035 2.3.4 too long together")
            << QStringList({label, label, label, "example"}).join('.') << QString(label + ".example") << "";
        QTest::newRow("no zone") << "192.0.2.99"
                                 << "bad..example"
                                 << "";
    }
    void queryNames()
    {
        QFETCH(QString, subject);
        QFETCH(QString, zone);
        QFETCH(QString, name);
        const auto found = queryName(subjectOf(subject), zone.toStdString());
        QCOMPARE(found ? QString::fromStdString(found->toText()) : QString(), name);
        if (!found) {
            List list = listCalled("block");
            list.zone = zone.toStdString();
            dns::Answers dns;
            QVERIFY(look(list, subjectOf(subject), dns).state == State::Unproven);
            QVERIFY(!dns.hasOpen());
        }
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *pattern, const char *code, bool expected) {
            QTest::addRow("%s ~ %s", pattern, code) << pattern << code << expected;
        };
        row("127.0.0.2", "127.0.0.2", true);
        row("127.0.0.2", "127.0.0.20", false);
        row("127.0.0.20", "127.0.0.2", false);
        row("127.0.*.3", "127.0.0.3", true);
        row("127.0.*.3", "127.0.15.3", true);
        row("127.0.*.3", "127.0.15.33", false);
        row("127.0.*.3", "127.1.15.3", false);
        row("127.0.0.*", "127.0.0.255", true);
        row("127.0.0.*", "127.0.1.255", false);
        row("127.*.*.0", "127.9.9.0", true);
        row("127.*.*.0", "127.9.9.10", false);
        row("bit:4", "127.0.0.4", true);
        row("bit:4", "127.0.0.6", true);
        row("bit:4", "127.0.0.255", true);
        row("bit:4", "127.0.0.8", false);
        row("bit:4", "127.0.0.0", false);
        row("bit:128", "127.0.0.128", true);
        row("bit:4", "127.0.1.4", false); // 5782 2.3: the mask is in the last octet of 127.0.0.x
        row("bit:4", "10.0.0.4", false);
        row("bit:4", "127.255.255.254", false);
        row("bit:", "127.0.0.255", false);
        row("bit:x", "127.0.0.255", false);
        row("bit:4x", "127.0.0.255", false);
        row("bit:-4", "127.0.0.255", false);
        row("bit:0", "127.0.0.255", false);
        row("bit:99999999999999999999", "127.0.0.255", false);
        row("bit:256", "127.0.0.255", false);
        row("", "127.0.0.2", false);
        row("*", "127.0.0.2", false);
        row("127.0.0.2.", "127.0.0.2", false);
        row("bit:1", "7f00::1", false);
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, code);
        QFETCH(bool, expected);
        QCOMPARE(fits(pattern.toStdString(), ip::parse(code.toStdString()).value()), expected);
    }
};

MAILWORTHY_TEST(TestBlocklists, QCoreApplication)
#include "tst_blocklists.moc"
