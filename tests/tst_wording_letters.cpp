// SPDX-License-Identifier: Apache-2.0
// The letters that somebody is to send.
#include "listings.h"
#include "suite.h"
#include "zonetest.h"

#include "app/wording/wording.h"

namespace
{

const std::string longName = std::string(63, 'a') + '.' + std::string(63, 'b') + '.' + std::string(63, 'c') + '.' +
                             std::string(53, 'd') + ".example";

records::Record ptrRecord(const char *address, const char *zone, const std::string &value)
{
    records::Record record;
    record.purpose = records::Purpose::Ptr;
    record.who = Who::IpProvider;
    record.address = ip::parse(address);
    record.name = test::name(ip::reverseName(*record.address));
    record.zone = test::name(zone);
    record.type = dns::Type::Ptr;
    record.value = value;
    return record;
}

} // namespace

class TestWordingLetters : public QObject
{
    Q_OBJECT

private slots:
    void reverseNameLetters()
    {
        const auto record = ptrRecord("192.0.2.25", "2.0.192.in-addr.arpa", "mail.example.com");
        QString letter = wording::ptrLetter({record});
        QVERIFY2(letter.startsWith("Subject: reverse DNS (PTR) for 192.0.2.25\n"), qPrintable(letter));
        QVERIFY(letter.contains("192.0.2.25  →  mail.example.com\n"));
        QVERIFY(letter.contains("25.2.0.192.in-addr.arpa, in the zone 2.0.192.in-addr.arpa."));
        QVERIFY(letter.contains("both an IPv4 and an IPv6 address"));
        QVERIFY(!letter.contains('%') && !letter.contains("  \n"));

        // One letter for all that is wanted of others, each with its own name; what may stay is not asked for.
        auto kept = ptrRecord("192.0.2.26", "2.0.192.in-addr.arpa", "kept.example.com");
        kept.action = records::Action::Keep;
        auto own = ptrRecord("192.0.2.27", "2.0.192.in-addr.arpa", "own.example.com");
        own.who = Who::DnsHost; // RFC 2317, into the own zone
        letter = wording::ptrLetter(
            {kept, record, own, ptrRecord("2001:db8::25", "8.b.d.0.1.0.0.2.ip6.arpa", "mail6.example.com")});
        QVERIFY2(letter.startsWith("Subject: reverse DNS (PTR) for 192.0.2.25, 2001:db8::25\n"), qPrintable(letter));
        QVERIFY(letter.contains("192.0.2.25  →  mail.example.com\n"));
        QVERIFY(letter.contains("2001:db8::25  →  mail6.example.com\n"));
        QVERIFY(letter.contains("these addresses"));
        QVERIFY(!letter.contains("kept") && !letter.contains("own.example.com") && !letter.contains('%'));
        QVERIFY(wording::ptrLetter({kept, own}).isEmpty());
        auto kept6 = ptrRecord("2001:db8::25", "8.b.d.0.1.0.0.2.ip6.arpa", "mail.example.com");
        kept6.action = records::Action::Keep;
        QVERIFY(!wording::ptrLetter({record, kept6}).contains("please set both")); // the other one is fine

        const QString second = wording::ptrSecondLetter(record);
        for (const char *part : {"mail.example.com", "25.2.0.192.in-addr.arpa", "2.0.192.in-addr.arpa", "2317"})
            QVERIFY2(second.contains(part), part);
        QVERIFY(!second.contains('%'));
    }

    void removalLetters_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("meanings");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QStringList>("parts"); // none: there is nothing to write
        const auto row = [](const char *route, const char *meanings, const char *subject, const QStringList &parts) {
            QTest::addRow("%s %s %s", route, meanings, subject) << route << meanings << subject << parts;
        };
        row("form", "spam-source", "192.0.2.25",
            {"Subject: please remove 192.0.2.25 from The List",
             "192.0.2.25 is the address that the mail of example.com", "The cause was: …",
             "Your listing says: seen at 12:00"});
        row("self-service", "exploited", "192.0.2.25", {"infected computers", "port 25"});
        row("unknown", "low-reputation", "192.0.2.25", {"please remove"});
        row("form", "phishing", "example.com",
            {"example.com is the domain we send our own mail with", "pages or files"});
        row("provider", "network-range", "192.0.2.25",
            {"Subject: your address range", "Only you, who hold the range", "by when"});
        for (const char *route : {"expires", "none", "pays"})
            row(route, "spam-source", "192.0.2.25", {});
    }
    void removalLetters()
    {
        QFETCH(QString, route);
        QFETCH(QString, meanings);
        QFETCH(QString, subject);
        QFETCH(QStringList, parts);
        Setup setup;
        setup.domain = test::name("example.com");
        const finding::Listing listing = test::listing({.list = "The List",
                                                        .meanings = test::meanings(meanings),
                                                        .reason = "seen at 12:00",
                                                        .route = test::route(route)});
        const Finding finding(finding::BlocklistListed{.listing = listing}, subject.toStdString());
        const QString letter = wording::removalLetter(finding, setup);
        QCOMPARE(letter.isEmpty(), parts.isEmpty());
        for (const QString &part : parts)
            QVERIFY2(letter.contains(part), qPrintable(letter));
        QVERIFY(!letter.contains('%') && !letter.contains(" pay"));
        QVERIFY(
            wording::removalLetter({finding::BlocklistListedMinor{.listing = listing}, "192.0.2.25"}, setup).isEmpty());
    }

    void lettersHoldNamesWhole()
    {
        const auto record = ptrRecord("192.0.2.25", "2.0.192.in-addr.arpa", longName);
        const QString name = QString::fromStdString(longName);
        QVERIFY(name.size() > 199);
        QVERIFY(wording::ptrLetter({record}).contains(name));
        QVERIFY(wording::ptrSecondLetter(record).contains(name));
        const QString signing = wording::signingLetter(longName, "s2026q4");
        QVERIFY(signing.contains(name) && signing.contains("s2026q4") && !signing.contains('%'));
        QVERIFY(!wording::signingLetter("example.com", "%1\xe2\x80\xae").contains(QChar(0x202e)));
    }
};

MAILWORTHY_TEST(TestWordingLetters, QCoreApplication)
#include "tst_wording_letters.moc"
