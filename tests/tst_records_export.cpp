// SPDX-License-Identifier: Apache-2.0
// The records as files for machines: CSV (RFC 4180), and a zone fragment that a real name server's own tool accepts.
#include "checkzone.h"
#include "suite.h"
#include "zonetest.h"

#include "core/records/export.h"

using namespace records;
using test::complaint;
using test::name;
using test::sections;

namespace
{

Record text(Action action, const std::string &owner, std::string value)
{
    Record record;
    record.action = action;
    record.name = name(owner);
    record.zone = name("example.com");
    record.strings = textStrings(value);
    record.value = std::move(value);
    return record;
}

Record otherRecord(Action action, const std::string &owner, const std::string &zone, dns::Type type, std::string value)
{
    Record record = text(action, owner, std::move(value));
    record.zone = name(zone);
    record.type = type;
    record.strings.clear();
    return record;
}

} // namespace

class TestRecordsExport : public QObject
{
    Q_OBJECT

private slots:
    void csv_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("4180 §2.5 plain") << "v=spf1 -all" << "v=spf1 -all";
        QTest::newRow("4180 §2.6 comma") << "v=DMARC1; rua=mailto:a@b.example,mailto:c@d.example"
                                         << "\"v=DMARC1; rua=mailto:a@b.example,mailto:c@d.example\"";
        QTest::newRow("4180 §2.7 quote") << "say \"x\"" << "\"say \"\"x\"\"\"";
        QTest::newRow("4180 §2.6 line break") << "a\r\nb" << "\"a\r\nb\"";
    }
    void csv()
    {
        QFETCH(QString, value);
        QFETCH(QString, field);
        const std::string file = toCsv({text(Action::Add, "example.com", value.toStdString())});
        QCOMPARE(QString::fromStdString(file),
                 "purpose,action,who,name,short_name,type,value,ttl\r\nspf,add,dns-host,example.com,@,TXT," + field +
                     ",3600\r\n");
    }
    void csvHasItsHeadAlone()
    {
        QCOMPARE(toCsv({}), std::string("purpose,action,who,name,short_name,type,value,ttl\r\n"));
    }

    void zoneIsAccepted_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << "v=spf1 ip4:198.51.99.10 -all";
        QTest::newRow("1035 §5.1 semicolons") << "v=DMARC1; p=none; rua=mailto:d@example.com";
        QTest::newRow("1035 §5.1 quotes") << "a \"quoted\" text";
        QTest::newRow("1035 §5.1 backslashes") << "back\\slash \\; \\\"";
        QTest::newRow("1035 §5.1 parentheses and dollar") << "$INCLUDE /etc/passwd ( ) @";
        QTest::newRow("1035 §3.3.14 600 octets") << QString(600, 'x');
        QTest::newRow("octets beyond ASCII") << "grüße";
        QTest::newRow("line breaks") << "a\nb. 300 IN A 192.0.2.1\n";
        QTest::newRow("empty") << "";
    }
    void zoneIsAccepted()
    {
        QFETCH(QString, value);
        const Record record = text(Action::Add, "_x.example.com", value.toStdString());
        const auto all = sections(toZone({record}));
        QCOMPARE(all.size(), 1);
        QCOMPARE(complaint("example.com", all["example.com"]), QString());
        // And it says what it should, to a reader of our own.
        dns::Zone zone;
        QVERIFY(!zone.add(toZone({record})));
        const dns::Reply reply = zone.answer({name("_x.example.com"), dns::Type::Txt});
        QCOMPARE(reply.texts(), std::vector<std::string>{value.toStdString()});
    }

    void everyTypeInItsSection()
    {
        const auto all = sections(toZone({
            otherRecord(Action::Add, "mail.example.com", "example.com", dns::Type::A, "198.51.99.10"),
            otherRecord(Action::Add, "mail.example.com", "example.com", dns::Type::Aaaa, "2a00:99::10"),
            otherRecord(Action::Add, "example.com", "example.com", dns::Type::Mx, "10 mail.example.com"),
            otherRecord(Action::Add, "k1._domainkey.example.com", "example.com", dns::Type::Cname,
                        "dkim.service.example"),
            otherRecord(Action::Add, "10.99.51.198.in-addr.arpa", "99.51.198.in-addr.arpa", dns::Type::Ptr,
                        "mail.example.com"),
            text(Action::Add, "xn--bckerei-5wa.example.com", "v=spf1 -all"),
        }));
        QCOMPARE(all.keys(), (QStringList{"99.51.198.in-addr.arpa", "example.com"}));
        for (auto section = all.begin(); section != all.end(); ++section) {
            QCOMPARE(complaint(section.key(), section.value()), QString());
            QVERIFY(!section.value().contains("SOA"));
        }
        QVERIFY(all["99.51.198.in-addr.arpa"].contains("10.99.51.198.in-addr.arpa. 3600 IN PTR mail.example.com."));
    }

    /// RFC 2317 targets are named by strangers: no octet of a name may become syntax (RFC 1035 §5.1).
    void hostileNames_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("1035 §5.1 semicolon") << "a;b";
        QTest::newRow("1035 §5.1 quote") << "a\"b";
        QTest::newRow("1035 §5.1 parenthesis") << "a(b";
        QTest::newRow("1035 §5.1 at sign") << "@";
        QTest::newRow("1035 §5.1 dollar at the start of a line") << "$INCLUDE";
        QTest::newRow("1035 §5.1 dot") << "a.b";
        QTest::newRow("1035 §5.1 backslash") << "a\\b";
        QTest::newRow("1035 §5.1 space") << "a b";
        QTest::newRow("1035 §5.1 line break") << "a\nb";
        QTest::newRow("2317 §4 slash") << "0/29";
        QTest::newRow("4592 §2.1 star") << "*";
        QTest::newRow("8616 §3 octets beyond ASCII") << "grüße";
    }
    void hostileNames()
    {
        QFETCH(QString, label);
        const dns::Name owner = *dns::Name::fromLabels({label.toStdString(), "example", "com"});
        Record ptr = otherRecord(Action::Add, "example.com", "example.com", dns::Type::Ptr, owner.toText());
        ptr.name = owner;
        Record mx = otherRecord(Action::Replace, "example.com", "example.com", dns::Type::Mx, "10 " + owner.toText());
        mx.goes = {"20 " + owner.toText()};
        Record gone = ptr;
        gone.action = Action::Remove;
        const std::string file = toZone({ptr, mx, gone});
        const auto all = sections(file);
        QCOMPARE(all.keys(), QStringList{"example.com"});
        QCOMPARE(complaint("example.com", all["example.com"], "ignore"), QString());
        const std::string put = test::exchanged(file);
        QCOMPARE(complaint("example.com", sections(put)["example.com"], "ignore"), QString());
        dns::Zone zone;
        QVERIFY(!zone.add(put));
        const dns::Reply reply = zone.answer({owner, dns::Type::Ptr});
        QCOMPARE(reply.names(), std::vector<dns::Name>{owner});
        QCOMPARE(zone.answer({name("example.com"), dns::Type::Mx}).exchanges().at(0).host, owner);
    }

    /// What is there already, or goes, is only told.
    void commentsAreOnlyTold()
    {
        Record replace = text(Action::Replace, "example.com", "v=spf1 ip4:198.51.99.10 -all");
        replace.goes = {"v=spf1 -all", "evil\nexample.com. 300 IN A 192.0.2.66", "v=spf1 \"x\" ; y"};
        const auto all =
            sections(toZone({replace, text(Action::Keep, "_dmarc.example.com", "v=DMARC1; p=none"),
                             text(Action::Remove, "old.example.com", "gone\r\nexample.com. 300 IN A 192.0.2.66")}));
        const QString section = all["example.com"];
        QCOMPARE(complaint("example.com", section), QString());
        for (const QString &line : section.split('\n'))
            QVERIFY(line.isEmpty() || line.startsWith(';'));
        QCOMPARE(section.count(";exchange example.com. 3600 IN TXT \"v=spf1 ip4:198.51.99.10 -all\""), 1);
        QCOMPARE(section.count("; replaces "), 3);
        QCOMPARE(section.count("; keep "), 1);
        QCOMPARE(section.count("; remove "), 1);
    }

    /// RFC 7208 §3.2: whatever imports the file into the zone as it is makes no second record; what is to be exchanged
    /// is said in the head.
    void replacedIsNeverASecond()
    {
        Record spf = text(Action::Replace, "example.com", "v=spf1 ip4:198.51.99.10 -all");
        spf.goes = {"v=spf1 -all"};
        Record a = otherRecord(Action::Replace, "mail.example.com", "example.com", dns::Type::A, "198.51.99.10");
        a.goes = {"198.51.99.77"};
        const std::string live = "example.com. TXT \"v=spf1 -all\"\nmail.example.com. A 198.51.99.77\n";
        const std::string file = toZone({spf, a, text(Action::Add, "_dmarc.example.com", "v=DMARC1; p=none")});
        dns::Zone zone;
        QVERIFY(!zone.add(live) && !zone.add(file));
        const auto at = [&zone](const char *owner, dns::Type type) { return zone.answer({name(owner), type}); };
        QCOMPARE(at("example.com", dns::Type::Txt).texts(), std::vector<std::string>{"v=spf1 -all"});
        QCOMPARE(at("mail.example.com", dns::Type::A).addresses(), std::vector{*ip::parse("198.51.99.77")});
        QCOMPARE(at("_dmarc.example.com", dns::Type::Txt).texts().size(), std::size_t(1));
        QVERIFY(file.starts_with("; An import only adds."));
        QVERIFY(file.find("only if no machine answers there") != std::string::npos);
        QVERIFY(!QString::fromStdString(toZone({text(Action::Add, "example.com", "x")})).contains("import"));
        QCOMPARE(complaint("example.com", QString::fromStdString(live + file)), QString());
    }
};

MAILWORTHY_TEST(TestRecordsExport, QCoreApplication)
#include "tst_records_export.moc"
