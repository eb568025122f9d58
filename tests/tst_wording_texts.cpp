// SPDX-License-Identifier: Apache-2.0
// What strangers wrote made harmless, and the words about records and terms.
#include "suite.h"
#include "zonetest.h"

#include "app/wording/wording.h"

#include "core/blocklists/console.h"
#include "core/dmarc/record.h"
#include "core/spf/lint.h"

#include <set>

class TestWordingTexts : public QObject
{
    Q_OBJECT

private slots:
    void shown_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &octets, const char *expected) {
            QTest::newRow(name) << octets << QString::fromUtf8(expected);
        };
        row("plain", "v=spf1 mx ~all", "v=spf1 mx ~all");
        row("empty", "", "");
        row("umlauts", "Bäckerei Müller – größer", "Bäckerei Müller – größer");
        row("other scripts", "日本 עברית العربية", "日本 עברית العربية");
        row("beyond the first plane", "\xf0\x9f\x92\x8c", "\xf0\x9f\x92\x8c");
        row("markup stays text", "<b>&amp;</b>", "<b>&amp;</b>");
        row("placeholders stay text", "%1 %n %%", "%1 %n %%");
        row("line break", "a\r\nb", "a‹U+000D›‹U+000A›b");
        row("tab and escape", "\t\x1b[31m", "‹U+0009›‹U+001B›[31m");
        row("NUL", QByteArray("a\0b", 3), "a‹U+0000›b");
        row("delete and C1", "\x7f\xc2\x85\xc2\x9b", "‹U+007F›‹U+0085›‹U+009B›");
        row("no-break space", "v=spf1\xc2\xa0mx", "v=spf1‹U+00A0›mx");
        row("soft hyphen", "pay\xc2\xadpal", "pay‹U+00AD›pal");
        row("zero width", "a\xe2\x80\x8b\xe2\x80\x8d\xe2\x81\xa0z", "a‹U+200B›‹U+200D›‹U+2060›z");
        row("wide space", "a\xe3\x80\x80z", "a‹U+3000›z");
        row("embedding and override", "\xe2\x80\xaa\xe2\x80\xab\xe2\x80\xac\xe2\x80\xad\xe2\x80\xae",
            "‹U+202A›‹U+202B›‹U+202C›‹U+202D›‹U+202E›");
        row("isolates", "\xe2\x81\xa6\xe2\x81\xa7\xe2\x81\xa8\xe2\x81\xa9", "‹U+2066›‹U+2067›‹U+2068›‹U+2069›");
        row("direction marks", "\xe2\x80\x8e\xe2\x80\x8f\xd8\x9c", "‹U+200E›‹U+200F›‹U+061C›");
        row("separators", "\xe2\x80\xa8\xe2\x80\xa9", "‹U+2028›‹U+2029›");
        row("byte order mark in front", "\xef\xbb\xbfv=spf1", "‹U+FEFF›v=spf1");
        row("byte order mark inside", "v\xef\xbb\xbf=spf1", "v‹U+FEFF›=spf1");
        row("tag characters", "\xf3\xa0\x81\x81", "‹U+E0041›");
        row("broken UTF-8", "a\xff\xfez", "a‹U+FFFD›‹U+FFFD›z");
        row("cut UTF-8", "a\xc3", "a‹U+FFFD›");
        row("overlong UTF-8", "\xc0\xaf", "‹U+FFFD›‹U+FFFD›");
        row("surrogate in UTF-8", "\xed\xa0\x80", "‹U+FFFD›‹U+FFFD›‹U+FFFD›");
    }
    void shown()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, expected);
        QCOMPARE(wording::shown({octets.constData(), std::size_t(octets.size())}), expected);
    }

    void longTexts()
    {
        const QString whole = wording::shown(std::string(200, 'x'));
        QCOMPARE(whole, QString(200, 'x'));
        const QString cut = wording::shown("begin" + std::string(1000, 'x') + "end");
        QVERIFY(cut.startsWith("begin") && cut.endsWith("end"));
        QVERIFY2(cut.contains("808"), qPrintable(cut)); // 1008 characters, 200 of them shown
        QVERIFY(cut.size() < 260);
        QVERIFY(wording::shown(std::string(1'000'000, 'x')).size() < 260);
        QCOMPARE(wording::shown(std::string(600, 'x'), 600), QString(600, 'x'));
        // A character of two halves is never cut into them.
        for (const char *before : {"", "x"}) {
            std::string emoji = before;
            for (int i = 0; i < 300; ++i)
                emoji += "\xf0\x9f\x92\x8c";
            for (const qsizetype longest : {200, 201, 202, 203}) {
                const QString text = wording::shown(emoji, longest);
                QVERIFY(text.isValidUtf16());
                QVERIFY(text.size() < 260);
            }
        }
    }

    void monthsAndPurposes()
    {
        QLocale::setDefault(QLocale::English);
        QCOMPARE(wording::month("2026-11"), QString("November 2026"));
        QCOMPARE(wording::month("2026"), QString("2026"));
        std::set<QString> said;
        for (const auto &[purpose, text] : blocklists::allPurposes)
            said.insert(wording::consolePurpose(purpose));
        QCOMPARE(said.size(), std::size(blocklists::allPurposes));
        QVERIFY(!said.contains(QString()));
    }

    void terms_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("parts"); // joined by |, each must be there
        const auto row = [](const char *term, const char *parts) { QTest::newRow(term) << term << parts; };
        row("-all", "May not send|everybody else");
        row("~all", "Probably should not send|everybody else");
        row("?all", "Nothing is said|everybody else");
        row("all", "May send|everybody else");
        row("include:_spf.example.net", "May send|_spf.example.net");
        row("-include:_spf.example.net", "May not send|_spf.example.net");
        row("a", "the domain itself|today 192.0.2.1, 2001:db8::1");
        row("a/24//64", "the domain itself|IPv4: /24, IPv6: /64|today 192.0.2.1");
        row("a:www.example.com", "www.example.com");
        row("a:www.example.com/28", "the addresses of www.example.com|IPv4: /28");
        row("mx", "receive the domain's mail|today 192.0.2.1");
        row("mx:example.net", "example.net|today there are none");
        row("ip4:192.0.2.0/24", "192.0.2.0/24");
        row("ip6:2001:db8::/32", "2001:db8::/32");
        row("ptr", "not to be used");
        row("exists:%{i}._spf.example.com", "special name");
        row("redirect=_spf.example.net", "_spf.example.net");
        row("exp=why.example.com", "text");
        row("x=y", "Receivers ignore this");
        row("include:gone.example.com", "gone.example.com|There is no SPF record.");
        row("include:failed.example.com", "failed.example.com|It could not be looked up.");
        row("-all ip4:192.0.2.1", "never read");
        row("redirect=_spf.example.net -all", "do not follow");
    }
    void terms()
    {
        QFETCH(QString, term);
        QFETCH(QString, parts);
        const auto zone = test::zone("example.com. MX 1 example.com.\nexample.com. A 192.0.2.1\n"
                                     "example.com. AAAA 2001:db8::1\n_spf.example.net. TXT \"v=spf1 -all\"\n"
                                     "; !SERVFAIL failed.example.com. TXT\n");
        const auto explained = test::settled(zone, [&term](const dns::Answers &dns) {
            return spf::explainRecord(test::name("example.com"), "v=spf1 " + term.toStdString(), dns);
        });
        const bool second = term.startsWith("-all ");
        const QString said = wording::spfTerm(explained.terms.at(second ? 1 : 0));
        for (const QString &part : parts.split('|'))
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY2(said.endsWith('.') && !said.contains("%1"), qPrintable(said));
    }

    /// RFC 7208 §3.4: the texts at one name have to fit into one answer.
    void whyOfSpf()
    {
        records::Record record;
        record.name = test::name("example.com");
        record.value = "v=spf1 -all";
        const QString nobody = wording::why(record);
        record.value = "v=spf1 mx ~all";
        QVERIFY(wording::why(record) != nobody);
        QVERIFY(!wording::why(record).contains("keeps"));
        record.current = {"v=spf1 a ~all", std::string(400, 'x')};
        record.goes = {record.current.front()};
        QVERIFY(wording::why(record).contains("keeps"));
        QVERIFY(!wording::why(record).contains("450"));
        record.current.push_back(std::string(100, 'y'));
        QVERIFY(wording::why(record).contains("450") && wording::why(record).contains("527"));
        record.value = "v=spf1 mx -all";
        QVERIFY(!wording::why(record).contains("refused")); // -all stays: nothing softer is promised
        record.awaitsSenders = true;
        QVERIFY(wording::why(record).contains("keeps") && !wording::why(record).contains("every server"));
        record.goes.clear();
        QVERIFY(!wording::why(record).contains("keeps") && !wording::why(record).contains("every server"));
        // Nor are all named where a service does not fit; it is told by name, with the reason.
        record.awaitsSenders = false;
        record.goes = {record.current.front()};
        QVERIFY(wording::why(record).contains("every server"));
        record.leftOut = {{"Shop", false}, {"Letters", true}};
        for (const char *value : {"v=spf1 mx -all", "v=spf1 mx ~all"}) {
            record.value = value;
            const QString said = wording::why(record);
            QVERIFY(said.contains("Shop: with it the record would need more than 10") &&
                    !said.contains("every server"));
            QVERIFY(said.contains("Letters: with it, more than two lookups") && said.contains("keeps"));
        }
    }

    /// All places that cannot be read are marked in the whole line, and a mended one that lets everybody send is no
    /// help.
    void recordToCorrect()
    {
        finding::SpfSyntax broken{.record = "v=spf1 ip4:300.1.1.1 ip4:3 mx +all",
                                  .term = "ip4:300.1.1.1",
                                  .offset = 7,
                                  .fault = spf::Fault::HostAsAddress,
                                  .isOpen = true,
                                  .unreadable = {"ip4:300.1.1.1", "ip4:3"}};
        const wording::Words words = wording::say(Finding(broken, "example.com"));
        QCOMPARE(words.found, QString::fromUtf8("v=spf1 »ip4:300.1.1.1« »ip4:3« mx +all"));
        QVERIFY(words.fix.contains("~all"));
        broken.record = "v=spf1 ip4:300.1.1.1 ip4:3 mx -all";
        broken.isOpen = false;
        QVERIFY(!wording::say(Finding(broken, "example.com")).fix.contains("~all"));
    }

    /// “mx” is no advice where a company takes the domain's mail.
    void firstSpfRecord()
    {
        const auto fixOf = [](const char *service, const char *include) {
            return wording::say(Finding(finding::SpfMissing{.service = service, .include = include}, "example.com"))
                .fix;
        };
        QVERIFY(fixOf("", "").contains("v=spf1 mx ~all"));
        const QString google = fixOf("Google Workspace", "_spf.google.com");
        QVERIFY(google.contains("v=spf1 include:_spf.google.com ~all") && !google.contains(" mx "));
        QVERIFY(!fixOf("Mimecast", "").contains("v=spf1"));
    }

    /// Whoever reads a fault in DMARC finds the place, and what the other party has to publish.
    void dmarcPlaces()
    {
        const auto why = [](auto arguments) {
            arguments.fault = dmarc::Fault::BadValue;
            arguments.tag = "adkim";
            arguments.value = "strict";
            arguments.offset = 23;
            return wording::say(Finding(arguments, "example.com")).why;
        };
        for (const QString &said : {why(finding::DmarcSyntax{}), why(finding::DmarcPolicyInvalid{})})
            QVERIFY2(said.contains("adkim") && said.contains("strict") && said.contains("24"), qPrintable(said));
        const QString fix =
            wording::say(Finding(finding::DmarcReportNotAuthorized{.uri = "mailto:a@other.example",
                                                                   .name = *dns::Name::fromText(
                                                                       "example.com._report._dmarc.other.example")},
                                 "example.com"))
                .fix;
        QVERIFY2(fix.contains("example.com._report._dmarc.other.example") && fix.contains("v=DMARC1;"),
                 qPrintable(fix));
        const auto removed = [](bool splits, bool asTest) {
            return wording::say(Finding(finding::DmarcRemovedTag{.tag = "pct",
                                                                 .value = "20",
                                                                 .fault = dmarc::Fault::RemovedTag,
                                                                 .splits = splits,
                                                                 .asTest = asTest,
                                                                 .vendor = {},
                                                                 .inherited = false},
                                        "example.com"))
                .fix;
        };
        QVERIFY(removed(true, false).contains("t=y") && removed(true, true).contains("t=y"));
        QVERIFY(removed(true, false) != removed(true, true));
        QVERIFY(removed(false, false).isEmpty());
    }

    void dmarcReasons()
    {
        const auto why = [](const char *value, const char *old) {
            records::Record record;
            record.purpose = records::Purpose::Dmarc;
            record.action = records::Action::Replace;
            record.value = value;
            record.goes = {old};
            return wording::why(record);
        };
        QVERIFY(why("v=DMARC1; p=none; np=reject", "v=DMARC1; p=none").contains("p=none"));
        QVERIFY(why("v=DMARC1; p=reject", "v=DMARC1; p=reject; pct=0").contains("pct"));
        QVERIFY(!why("v=DMARC1; p=reject", "v=DMARC1; p=reject; pct=100").contains("pct"));
    }

    /// Where a key stands that nobody finds decides about the reason; both lines of the to-do list are in the sentence.
    void keyAtWrongName()
    {
        std::set<QString> reasons;
        for (const char *found : {"example.com", "s1._domainkey.example.com.example.com", "s1.example.com"}) {
            const wording::Words words =
                wording::say(Finding(finding::DkimOnWrongName{.name = *dns::Name::fromText("s1._domainkey.example.com"),
                                                              .found = *dns::Name::fromText(found)},
                                     "example.com"));
            reasons.insert(words.why);
            QVERIFY2(words.fix.contains("name s1._domainkey.example.com ") &&
                         words.fix.contains("record at " + QString(found) + '.'),
                     qPrintable(words.fix));
        }
        QCOMPARE(reasons.size(), std::size_t(3));
    }

    /// RFC 8463 §5: a key that large receivers do not verify says so where it is to be published.
    void kindOfKey()
    {
        records::Record record;
        record.purpose = records::Purpose::Dkim;
        record.value = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        QVERIFY(wording::why(record).contains("Ed25519"));
        record.value = "v=DKIM1; k=rsa; p=AAAA";
        QVERIFY(!wording::why(record).contains("Ed25519"));
    }

    void records()
    {
        using enum records::Purpose;
        using enum records::Action;
        std::set<QString> lines;
        std::set<QString> reasons;
        for (const records::Purpose purpose : {Spf, Dkim, Dmarc, A, Aaaa, Ptr, Mx, ServiceDkim, ReturnPath}) {
            for (const records::Action action : {Add, Replace, Keep, Remove}) {
                records::Record record;
                record.purpose = purpose;
                record.action = action;
                lines.insert(wording::actionLine(record));
                const QString why = wording::why(record);
                QVERIFY2(why.endsWith('.') && !why.contains('%'), qPrintable(why));
                if (action == Add)
                    reasons.insert(why);
            }
        }
        QCOMPARE(lines.size(), std::size_t(36));
        QCOMPARE(reasons.size(), std::size_t(8)); // A and AAAA have the same reason
        for (const QString &line : lines)
            QVERIFY2(!line.contains('%') && !line.endsWith(": "), qPrintable(line));
    }
};

MAILWORTHY_TEST(TestWordingTexts, QCoreApplication)
#include "tst_wording_texts.moc"
