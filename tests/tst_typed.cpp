// SPDX-License-Identifier: Apache-2.0
// What people type or paste for names, addresses, selectors and mail addresses: understood, or one sentence.
#include "suite.h"

#include "app/startup/userinput.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTyped : public QObject
{
    Q_OBJECT

private slots:
    void typedNames_data();
    void typedNames();
    void saidNames_data();
    void saidNames();
    void typedAddresses_data();
    void typedAddresses();
    void typedSelectors_data();
    void typedSelectors();
    void typedReportAddresses_data();
    void typedReportAddresses();
};

void TestTyped::typedNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name"); // empty: one sentence instead
    QTest::newRow("plain") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("capitals and spaces") << u"  Example.COM. "_s << u"example.com"_s;
    QTest::newRow("pasted web address") << u"https://www.example.com/shop?x=1"_s << u"www.example.com"_s;
    QTest::newRow("mail address") << u"anna@example.com"_s << u"example.com"_s;
    QTest::newRow("international") << u"bäckerei.example"_s << u"xn--bckerei-5wa.example"_s;
    QTest::newRow("IP address") << u"192.0.2.1"_s << QString();
    QTest::newRow("no dot") << u"example"_s << QString();
    QTest::newRow("empty label") << u"example..com"_s << QString();
    QTest::newRow("two names") << u"example.com example.org"_s << QString();
    QTest::newRow("huge") << QString(100000, u'a') << QString();
}

void TestTyped::typedNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const auto read = startup::readName(typed);
    if (name.isEmpty()) {
        QVERIFY(std::holds_alternative<QString>(read));
        QVERIFY(std::get<QString>(read).endsWith(u'.'));
        QVERIFY(std::get<QString>(read).size() < 200);
    } else {
        QVERIFY(std::holds_alternative<dns::Name>(read));
        QCOMPARE(QString::fromStdString(std::get<dns::Name>(read).toText()), name);
    }
}

/// RFC 5321 §4.1.1.1: whatever a server says of itself is taken as it is; what it is worth is told by the checks.
void TestTyped::saidNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name"); // empty: one sentence instead
    QTest::newRow("a full name") << u"Mail.Example.COM."_s << u"mail.example.com"_s;
    QTest::newRow("pasted web address") << u"https://mail.example.com/"_s << u"mail.example.com"_s;
    QTest::newRow("international") << u"bäckerei.example"_s << u"xn--bckerei-5wa.example"_s;
    QTest::newRow("localhost") << u"localhost"_s << u"localhost"_s;
    QTest::newRow("Windows as it comes") << u"WIN-ABC123"_s << u"win-abc123"_s;
    QTest::newRow("a container") << u"0391926cb167"_s << u"0391926cb167"_s;
    QTest::newRow("an underscore") << u"mail_gw.example.com"_s << u"mail_gw.example.com"_s;
    QTest::newRow("an underscore in front") << u"_mail.example.com"_s << u"_mail.example.com"_s;
    QTest::newRow("a hyphen in front") << u"-mail.example.com"_s << u"-mail.example.com"_s;
    QTest::newRow("a star") << u"*.example.com"_s << u"*.example.com"_s;
    QTest::newRow("an address") << u"192.0.2.10"_s << u"192.0.2.10"_s;
    QTest::newRow("an address in brackets") << u"[192.0.2.10]"_s << u"[192.0.2.10]"_s;
    QTest::newRow("an IPv6 address in brackets") << u"[IPv6:2001:db8::1]"_s << u"[ipv6:2001:db8::1]"_s;
    QTest::newRow("an IPv6 address") << u"2001:db8::1"_s << u"2001:db8::1"_s;
    QTest::newRow("a number at the end") << u"mail.example.123"_s << u"mail.example.123"_s;
    QTest::newRow("a local name") << u"mail.local"_s << u"mail.local"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("two words") << u"my server"_s << QString();
    QTest::newRow("an empty label") << u"mail..example.com"_s << QString();
    QTest::newRow("a label that is too long") << QString(64, u'a') << QString();
    QTest::newRow("huge") << QString(100000, u'a') << QString();
}

void TestTyped::saidNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    const auto understood = startup::readServerName(typed);
    const auto *read = std::get_if<dns::Name>(&understood);
    QCOMPARE(read ? QString::fromStdString(read->toText()) : QString(), name);
    if (!read)
        QVERIFY(std::get<QString>(understood).endsWith('.'));
}

void TestTyped::typedAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << u" 192.0.2.25 "_s << u"192.0.2.25"_s;
    QTest::newRow("IPv6") << u"2001:DB8:0::25"_s << u"2001:db8::25"_s;
    QTest::newRow("as a header writes it") << u"[IPv6:2001:db8::25]"_s << u"2001:db8::25"_s;
    QTest::newRow("mapped") << u"::ffff:192.0.2.25"_s << u"192.0.2.25"_s;
    QTest::newRow("leading zeros") << u"192.0.02.25"_s << QString();
    QTest::newRow("range") << u"192.0.2.0/24"_s << QString();
    QTest::newRow("web address") << u"https://192.0.2.25"_s << QString();
    QTest::newRow("zone id") << u"fe80::1%eth0"_s << QString();
    QTest::newRow("name") << u"mail.example.com"_s << QString();
}

void TestTyped::typedAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto read = startup::readAddress(typed);
    if (address.isEmpty()) {
        QVERIFY(std::holds_alternative<QString>(read));
        QCOMPARE(std::get<QString>(read).contains(u"range"_s), typed == u"192.0.2.0/24"_s);
    } else {
        QVERIFY(std::holds_alternative<ip::Address>(read));
        QCOMPARE(QString::fromStdString(ip::toText(std::get<ip::Address>(read))), address);
    }
}

void TestTyped::typedSelectors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("selector");
    QTest::newRow("plain") << u"S2026q4"_s << u"s2026q4"_s;
    QTest::newRow("with dots") << u"mail.s1"_s << u"mail.s1"_s;
    QTest::newRow("whole name") << u"s1._domainkey.example.com"_s << u"s1"_s;
    QTest::newRow("from a header") << u" s=s1; "_s << u"s1"_s;
    QTest::newRow("empty") << u" "_s << QString();
    QTest::newRow("space") << u"s 1"_s << QString();
    QTest::newRow("two dots") << u"s..1"_s << QString();
    QTest::newRow("too long") << QString(64, u's') << QString();
}

void TestTyped::typedSelectors()
{
    QFETCH(QString, typed);
    QFETCH(QString, selector);
    const auto read = startup::readSelector(typed);
    QCOMPARE(std::holds_alternative<std::string>(read), !selector.isEmpty());
    if (const auto *text = std::get_if<std::string>(&read))
        QCOMPARE(QString::fromStdString(*text), selector);
}

void TestTyped::typedReportAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"reports@Example.com"_s << u"reports@example.com"_s;
    QTest::newRow("link") << u"mailto:reports@example.com"_s << u"reports@example.com"_s;
    QTest::newRow("with a name") << u"Anna <anna@example.com>"_s << u"anna@example.com"_s;
    QTest::newRow("no @") << u"example.com"_s << QString();
    QTest::newRow("no domain") << u"anna@"_s << QString();
    QTest::newRow("separator of the record") << u"a;b@example.com"_s << QString();
    QTest::newRow("size limit of old") << u"a!10m@example.com"_s << QString();
}

void TestTyped::typedReportAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto read = startup::readMailAddress(typed);
    QCOMPARE(std::holds_alternative<std::string>(read), !address.isEmpty());
    if (const auto *text = std::get_if<std::string>(&read))
        QCOMPARE(QString::fromStdString(*text), address);
}

MAILWORTHY_TEST(TestTyped, QCoreApplication)
#include "tst_typed.moc"
