// SPDX-License-Identifier: Apache-2.0
// RFC 7208: grammar, mechanisms, macros, limits.
#include "spfworld.h"
#include "suite.h"

#include "core/spf/macro.h"
#include "core/spf/record.h"

using namespace dns;
using test::evaluate;
using test::request;
using test::text;

class TestSpf : public QObject
{
    Q_OBJECT

private slots:
    void grammar_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("fault"); // empty: good
        QTest::addColumn<int>("offset");
        const auto good = [](const char *name, const char *record) { QTest::newRow(name) << record << "" << 0; };
        const auto bad = [](const char *name, const char *record, const char *fault, int offset) {
            QTest::newRow(name) << record << fault << offset;
        };
        good("4.5 version alone", "v=spf1");
        good("4.5 spaces at the end", "v=spf1   ");
        good("4.6.1 case", "V=SPF1 MX -ALL");
        good("5.1 all", "v=spf1 ?all");
        good("5.2 include", "v=spf1 include:_spf.example.com -all");
        good("5.3 a with lengths", "v=spf1 a/24//64 a:example.com/8 a:example.com//33 a//0");
        good("5.4 mx", "v=spf1 mx mx/0 mx:foo.example/32");
        good("5.5 ptr", "v=spf1 ptr ptr:example.com");
        good("5.6 networks", "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ip6:::1");
        good("5.7 exists", "v=spf1 exists:%{ir}.%{v}._spf.%{d2}");
        good("6 unknown modifiers may repeat", "v=spf1 x=1 x=2 foo.bar-1_2=%{s}");
        good("7.1 ends with a macro", "v=spf1 include:%{d}");
        good("7.1 final dot", "v=spf1 a:example.com.");
        good("7.1 slash in a name", "v=spf1 a:foo/bar.example.com");
        bad("4.6 unknown mechanism", "v=spf1 ip:192.0.2.1", "unknown-mechanism", 7);
        bad("4.6 unknown word", "v=spf1 -all hello", "unknown-mechanism", 12);
        bad("5.1 all takes nothing", "v=spf1 all:x.example", "unexpected-argument", 7);
        bad("5.2 include without", "v=spf1 include", "missing-argument", 7);
        bad("5.2 include empty", "v=spf1 include:", "missing-argument", 7);
        bad("5.2 include with length", "v=spf1 include:example.com/24", "bad-domain", 7);
        bad("5.3 length out of range", "v=spf1 a/33", "bad-prefix", 7);
        bad("5.3 leading zero", "v=spf1 a/032", "bad-prefix", 7);
        bad("5.3 v6 length out of range", "v=spf1 a//129", "bad-prefix", 7);
        bad("5.3 address for a name", "v=spf1 a:192.0.2.1", "bad-domain", 7);
        bad("5.3 single label", "v=spf1 a:localhost", "bad-domain", 7);
        bad("5.3 colon without", "v=spf1 a:/24", "missing-argument", 7);
        bad("5.5 ptr with length", "v=spf1 ptr/24", "unexpected-argument", 7);
        bad("5.6 name for an address", "v=spf1 ip4:mail.example.com", "bad-address", 7);
        bad("5.6 short form", "v=spf1 ip4:192.0.2", "bad-address", 7);
        bad("5.6 IPv6 in ip4", "v=spf1 ip4:2001:db8::1", "bad-address", 7);
        bad("5.6 IPv4 in ip6", "v=spf1 ip6:192.0.2.1", "bad-address", 7);
        bad("5.6 empty length", "v=spf1 ip4:192.0.2.0/", "bad-prefix", 7);
        bad("5.6 leading zero", "v=spf1 ip4:192.0.02.1", "bad-address", 7);
        bad("6 redirect twice", "v=spf1 redirect=a.example redirect=b.example", "repeated-modifier", 26);
        bad("6 exp empty", "v=spf1 exp=", "missing-argument", 7);
        bad("6 qualified modifier", "v=spf1 -redirect=a.example", "unknown-mechanism", 7);
        bad("6 modifier name", "v=spf1 1x=y", "empty-modifier-name", 7);
        bad("7.1 zero digits", "v=spf1 exists:%{d0}.example", "bad-macro", 7);
        bad("7.1 open macro", "v=spf1 exists:%{d.example", "bad-macro", 7);
        bad("7.1 lone percent", "v=spf1 exists:100%.example", "bad-macro", 7);
        bad("7.2 only in explanations", "v=spf1 exists:%{r}.example", "bad-macro", 7);
        bad("12 tab", "v=spf1 a\t-all", "not-ascii", 8);
        bad("12 octet over 127", "v=spf1 a:\xC3\xA9.example", "not-ascii", 9);
    }
    void grammar()
    {
        QFETCH(QString, record);
        QFETCH(QString, fault);
        QFETCH(int, offset);
        const std::string octets = record.toStdString();
        QVERIFY(spf::looksLikeSpf(octets));
        const auto parsed = spf::parse(octets);
        const auto *error = std::get_if<spf::SyntaxError>(&parsed);
        QCOMPARE(error ? text(toText(error->fault)) : QString(), fault);
        if (error)
            QCOMPARE(int(error->offset), offset);
        for (std::size_t length = 6; length <= octets.size(); ++length)
            spf::parse(std::string_view(octets).substr(0, length)); // every prefix is survived
    }

    void recognition()
    {
        QVERIFY(!spf::looksLikeSpf("v=spf10"));
        QVERIFY(!spf::looksLikeSpf(" v=spf1"));
        QVERIFY(!spf::looksLikeSpf("v=spf1;"));
        QVERIFY(spf::looksLikeSpf("V=sPf1 "));
    }

    void macros_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("expanded");
        // RFC 7208 §7.4: the examples of the standard, IPv4 then IPv6.
        QTest::newRow("7.4 s") << "%{s}" << "strong-bad@email.example.com";
        QTest::newRow("7.4 o") << "%{o}" << "email.example.com";
        QTest::newRow("7.4 d4") << "%{d4}" << "email.example.com";
        QTest::newRow("7.4 d2") << "%{d2}" << "example.com";
        QTest::newRow("7.4 d1") << "%{d1}" << "com";
        QTest::newRow("7.4 dr") << "%{dr}" << "com.example.email";
        QTest::newRow("7.4 d2r") << "%{d2r}" << "example.email";
        QTest::newRow("7.4 l") << "%{l}" << "strong-bad";
        QTest::newRow("7.4 l-") << "%{l-}" << "strong.bad";
        QTest::newRow("7.4 lr") << "%{lr}" << "strong-bad";
        QTest::newRow("7.4 lr-") << "%{lr-}" << "bad.strong";
        QTest::newRow("7.4 l1r-") << "%{l1r-}" << "strong";
        QTest::newRow("7.4 ir") << "%{ir}.%{v}._spf.%{d2}" << "3.2.0.192.in-addr._spf.example.com";
        QTest::newRow("7.4 lp") << "%{lr-}.lp._spf.%{d2}" << "bad.strong.lp._spf.example.com";
        QTest::newRow("7.4 p is escaped")
            << "%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}" << "3.2.0.192.in-addr.strong.lp._spf.example.com";
        QTest::newRow("7.3 literals") << "%%%_%-x" << "% %20x";
        QTest::newRow("7.3 upper case escapes") << "%{S}" << "strong-bad%40email.example.com";
    }
    void macros()
    {
        QFETCH(QString, spec);
        QFETCH(QString, expanded);
        spf::MacroValues values;
        values.localPart = "strong-bad";
        values.senderDomain = values.domain = "email.example.com";
        values.client = ip::parse("192.0.2.3").value();
        QVERIFY(spf::checkMacroString(spec.toStdString(), spf::MacroUse::DomainSpec).good);
        QCOMPARE(text(spf::expand(spec.toStdString(), values)), expanded);
    }

    void macroOfIpv6()
    {
        spf::MacroValues values;
        values.client = ip::parse("2001:db8::cb01").value();
        values.domain = "example.com";
        QCOMPARE(text(spf::expand("%{ir}.%{v}", values)), // RFC 7208 §7.4
                 QStringLiteral("1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6"));
        QCOMPARE(text(spf::fitName(std::string(210, 'a') + "." + std::string(40, 'b') + ".example.com.")),
                 text(std::string(40, 'b') + ".example.com"));
    }

    void results_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("matched");
        const auto row = [](const char *name, const QString &zone, const char *client, const char *result,
                            const char *cause, const char *matched) {
            QTest::newRow(name) << zone << client << result << cause << matched;
        };
        const QString record = QStringLiteral("example.com. TXT \"v=spf1 %1\"\n");
        row("4.5 none", "example.com. TXT \"hello\"\n", "192.0.2.1", "none", "no-record", "");
        row("4.5 two records", "example.com. TXT \"v=spf1 -all\"\nexample.com. TXT \"v=spf1 ~all\"\n", "192.0.2.1",
            "permerror", "several-records", "");
        row("4.4 SERVFAIL", "; !SERVFAIL example.com. TXT\n", "192.0.2.1", "temperror", "dns", "");
        row("4.4 timeout", "; !TIMEOUT example.com. TXT\n", "192.0.2.1", "temperror", "dns", "");
        row("4.3 NXDOMAIN", "other.example. A 192.0.2.1\n", "192.0.2.1", "none", "no-record", "");
        row("4.6 syntax before evaluation", record.arg("ip4:192.0.2.1 foo"), "192.0.2.1", "permerror", "syntax", "");
        row("4.6.2 first match", record.arg("~ip4:192.0.2.1 -all"), "192.0.2.1", "softfail", "matched",
            "~ip4:192.0.2.1");
        row("4.7 default", record.arg("ip4:192.0.2.9"), "192.0.2.1", "neutral", "nothing-matched", "");
        row("5 IPv4-mapped", record.arg("ip4:192.0.2.1 -all"), "::ffff:192.0.2.1", "pass", "matched", "ip4:192.0.2.1");
        row("5.1 behind all", record.arg("-all ip4:192.0.2.1"), "192.0.2.1", "fail", "matched", "-all");
        row("5.2 include passes",
            record.arg("include:a.example -all") + "a.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n", "192.0.2.1",
            "pass", "matched", "include:a.example");
        row("5.2 include fails", record.arg("include:a.example ~all") + "a.example. TXT \"v=spf1 -all\"\n", "192.0.2.1",
            "softfail", "matched", "~all");
        row("5.2 include of none", record.arg("include:a.example ~all") + "a.example. A 192.0.2.1\n", "192.0.2.1",
            "permerror", "include-unusable", "");
        row("5.2 include with DNS trouble", record.arg("include:a.example ~all") + "; !SERVFAIL a.example. TXT\n",
            "192.0.2.1", "temperror", "dns", "");
        row("5.3 a", record.arg("a -all") + "example.com. A 192.0.2.1\n", "192.0.2.1", "pass", "matched", "a");
        row("5.3 a with length", record.arg("a/24 -all") + "example.com. A 192.0.2.77\n", "192.0.2.1", "pass",
            "matched", "a/24");
        row("5.3 a over IPv6", record.arg("a -all") + "example.com. A 192.0.2.1\nexample.com. AAAA 2001:db8::1\n",
            "2001:db8::1", "pass", "matched", "a");
        row("5.4 mx", record.arg("mx -all") + "example.com. MX 10 mail.example.com.\nmail.example.com. A 192.0.2.1\n",
            "192.0.2.1", "pass", "matched", "mx");
        row("5.4 mx does not fall back to A", record.arg("mx -all") + "example.com. A 192.0.2.1\n", "192.0.2.1", "fail",
            "matched", "-all");
        row("5.5 ptr",
            record.arg("ptr -all") + "1.2.0.192.in-addr.arpa. PTR mail.example.com.\nmail.example.com. A 192.0.2.1\n",
            "192.0.2.1", "pass", "matched", "ptr");
        row("5.5 ptr not confirmed",
            record.arg("ptr -all") + "1.2.0.192.in-addr.arpa. PTR mail.example.com.\nmail.example.com. A 192.0.2.9\n",
            "192.0.2.1", "fail", "matched", "-all");
        row("5.5 ptr trouble is no match", record.arg("ptr -all") + "; !SERVFAIL 1.2.0.192.in-addr.arpa. PTR\n",
            "192.0.2.1", "fail", "matched", "-all");
        row("5.7 exists asks A for IPv6 clients", record.arg("exists:ok.example -all") + "ok.example. A 127.0.0.2\n",
            "2001:db8::1", "pass", "matched", "exists:ok.example");
        row("6.1 redirect", record.arg("redirect=a.example") + "a.example. TXT \"v=spf1 ip4:192.0.2.1 -all\"\n",
            "192.0.2.1", "pass", "matched", "redirect=a.example");
        row("6.1 redirect to none", record.arg("redirect=a.example"), "192.0.2.1", "permerror", "redirect-unusable",
            "");
        row("6.1 redirect beside all", record.arg("redirect=a.example ?all"), "192.0.2.1", "neutral", "matched",
            "?all");
        row("4.6.4 eleventh lookup",
            record.arg("a:1.e a:2.e a:3.e a:4.e a:5.e a:6.e a:7.e a:8.e a:9.e a:10.e a:11.e -all")
                    .replace(".e ", ".example.org ") +
                "*.example.org. A 192.0.2.9\n",
            "192.0.2.1", "permerror", "too-many-lookups", "");
        row("4.6.4 ten lookups",
            record.arg("a:1.e a:2.e a:3.e a:4.e a:5.e a:6.e a:7.e a:8.e a:9.e a:10.e -all")
                    .replace(".e ", ".example.org ") +
                "*.example.org. A 192.0.2.9\n",
            "192.0.2.1", "fail", "matched", "-all");
        row("4.6.4 third void", record.arg("a:x.example a:y.example a:z.example -all"), "192.0.2.1", "permerror",
            "too-many-voids", "");
        row("4.6.4 two voids", record.arg("a:x.example a:y.example -all"), "192.0.2.1", "fail", "matched", "-all");
        row("4.6.4 loop", record.arg("include:example.com -all"), "192.0.2.1", "permerror", "too-many-lookups", "");
        QString many = record.arg("mx -all");
        for (int i = 0; i < 11; ++i)
            many += QStringLiteral("example.com. MX 10 m%1.example.com.\nm%1.example.com. A 192.0.2.%1\n").arg(i + 20);
        row("4.6.4 eleven MX", many, "192.0.2.1", "permerror", "too-many-mx", "");
    }
    void results()
    {
        QFETCH(QString, zone);
        QFETCH(QString, client);
        QFETCH(QString, result);
        QFETCH(QString, cause);
        QFETCH(QString, matched);
        const spf::Outcome outcome = evaluate(test::zone(zone.toStdString()), request(qPrintable(client)));
        QCOMPARE(text(toText(outcome.result)), result);
        QCOMPARE(text(toText(outcome.cause)), cause);
        QCOMPARE(text(outcome.matched), matched);
    }

    void identities()
    {
        const Zone zone = test::zone(
            "mail.example.com. TXT \"v=spf1 a -all\"\nmail.example.com. A 192.0.2.1\n"
            "example.com. TXT \"v=spf1 exists:%{l}.ok.example.com -all\"\npostmaster.ok.example.com. A 127.0.0.2\n");
        QVERIFY(evaluate(zone, request("192.0.2.1", "")).result == spf::Result::Pass);   // 2.4 null sender
        QVERIFY(evaluate(zone, request("192.0.2.1", "<>")).result == spf::Result::Pass); // as it stands in the envelope
        QVERIFY(evaluate(zone, request("192.0.2.1", "", "[192.0.2.1]")).result == spf::Result::None); // 2.3 literal
        QVERIFY(evaluate(zone, request("192.0.2.1", "", "localhost")).result == spf::Result::None); // 4.3 single label
        QVERIFY(evaluate(zone, request("192.0.2.1", "@example.com")).result == spf::Result::Pass);  // 4.3 postmaster
        QVERIFY(evaluate(zone, request("192.0.2.1", "j\xC3\xB6@example.com")).result ==
                spf::Result::Fail); // RFC 8616 §4
    }

    void explanations()
    {
        const Zone zone = test::zone("example.com. TXT \"v=spf1 -all exp=why.example.com\"\nwhy.example.com. TXT "
                                     "\"%{i} is not \" \"one of %{d}'s\"\n"
                                     "two.example. TXT \"v=spf1 include:example.com -all "
                                     "exp=twice.example\"\ntwice.example. TXT a\ntwice.example. TXT b\n");
        QCOMPARE(text(evaluate(zone, request("192.0.2.1")).explanation),
                 QStringLiteral("192.0.2.1 is not one of example.com's")); // 6.2
        QCOMPARE(text(evaluate(zone, request("192.0.2.1", "joe@two.example")).explanation),
                 QString()); // 6.2: not from an include, and two texts
    }

    /// RFC 7208 §6.2: an explanation is US-ASCII; RFC 8616 §4: terms with %{l} or %{s} of another sender match nothing.
    void nonAsciiLocalParts()
    {
        const Zone zone = test::zone("example.com. TXT \"v=spf1 exp=why.example.com -all\"\n"
                                     "why.example.com. TXT \"%{l} is not known\"\n"
                                     "exp.example. TXT \"v=spf1 exp=%{l}.example.com -all\"\n"
                                     "redirect.example. TXT \"v=spf1 redirect=%{l}.example.com\"\n");
        const auto sent = [&](const char *domain) {
            return evaluate(zone, request("192.0.2.1", std::string("j\xC3\xB6s\xC3\xA9@") + domain));
        };
        QCOMPARE(text(sent("example.com").explanation), QString());
        QCOMPARE(text(evaluate(zone, request("192.0.2.1")).explanation), QStringLiteral("joe is not known"));
        QVERIFY(sent("exp.example").result == spf::Result::Fail);
        QVERIFY(sent("redirect.example").result == spf::Result::Neutral);
        Answers answers;
        answers.insert({test::name("exp.example"), Type::Txt}, zone.answer({test::name("exp.example"), Type::Txt}));
        spf::checkHost(request("192.0.2.1", "j\xC3\xB6s\xC3\xA9@exp.example"), answers);
        QVERIFY(!answers.hasOpen());
    }
};

MAILWORTHY_TEST(TestSpf, QCoreApplication)
#include "tst_spf.moc"
