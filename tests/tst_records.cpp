// SPDX-License-Identifier: Apache-2.0
// The records to publish: composed against the live ones, never a second, never blindly.
#include "findings.h"
#include "recordsworld.h"
#include "signer.h"
#include "suite.h"

using namespace records;
using test::composed;
using test::name;
using test::services;
using test::setup;
using test::told;
using test::world;

namespace
{

const std::string key = test::SigningKey(2048).record();

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void spf_data();
    void spf();
    void spfOfServices();
    void failuresAreNoReason_data();
    void failuresAreNoReason();
    void strings_data();
    void strings();
    void shortNames_data();
    void shortNames();
    void belowACut_data();
    void belowACut();
    void onlyConfirmedSenders();
    void awaitsSenders_data();
    void awaitsSenders();
    void takerOfTheMail_data();
    void takerOfTheMail();
    void nothingTooEarly();
};

void TestRecords::spf_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *txt, const char *expected) {
        QTest::newRow(title) << QString(*txt ? "example.com. TXT \"%1\"\n" : "").arg(txt) << expected;
    };
    row("7208 §3 the first one", "", "add v=spf1 ip4:198.51.99.10 ~all");
    row("7208 §3.2 covered already", "v=spf1 ip4:198.51.99.10 -all", "keep v=spf1 ip4:198.51.99.10 -all");
    row("covered by an include", "v=spf1 include:covers.example -all", "keep v=spf1 include:covers.example -all");
    row("the sender is merged in", "v=spf1 ip4:198.51.98.1 -all",
        "replace v=spf1 ip4:198.51.99.10 ip4:198.51.98.1 -all");
    row("a softer end stays soft", "v=spf1 ip4:198.51.98.1 ~all",
        "replace v=spf1 ip4:198.51.99.10 ip4:198.51.98.1 ~all");
    row("7208 §5.1 everybody may send", "v=spf1 +all", "replace v=spf1 ip4:198.51.99.10 ~all");
    row("7208 §5.1 neutral", "v=spf1 ip4:198.51.99.10 ?all", "replace v=spf1 ip4:198.51.99.10 ~all");
    row("7208 §4.7 no end", "v=spf1 ip4:198.51.99.10", "replace v=spf1 ip4:198.51.99.10 ~all");
    row("7208 §5.5 ptr goes, and others passed by it", "v=spf1 ptr ip4:198.51.99.10 -all",
        "replace v=spf1 ip4:198.51.99.10 ~all");
    row("7208 §5.2 an include that leads nowhere goes", "v=spf1 include:gone.example ip4:198.51.99.10 -all",
        "replace v=spf1 ip4:198.51.99.10 ~all"); // who sends by it must not be refused
    row("7208 §6.1 redirect stays", "v=spf1 redirect=covers.example", "keep v=spf1 redirect=covers.example");
    row("a slip of the pen is mended", "v=spf1 ip:198.51.99.10 -all", "replace v=spf1 ip4:198.51.99.10 -all");
    row("7208 §4.5 another text beside it is none of ours", "google-site-verification=x",
        "add v=spf1 ip4:198.51.99.10 ~all");
    QTest::newRow("7208 §4.5 two records become one")
        << "example.com. TXT \"v=spf1 ip4:198.51.98.1 -all\"\nexample.com. TXT \"v=spf1 include:covers.example ~all\"\n"
        << "replace v=spf1 ip4:198.51.98.1 include:covers.example ~all";
}

void TestRecords::spf()
{
    QFETCH(QString, zone);
    const auto all = composed(setup(), world + zone.toStdString());
    QTEST(told(all, Purpose::Spf), "expected");
    for (const Record &record : all) {
        if (record.purpose != Purpose::Spf)
            continue;
        QCOMPARE(record.who, Who::DnsHost);
        QCOMPARE(record.zone, name("example.com"));
        QCOMPARE(record.goes.size(), std::size_t(zone.count("v=spf1"))); // both of two, none of others
        std::string joined;
        for (const std::string &string : record.strings)
            joined += string;
        QCOMPARE(joined, record.value);
    }
}

void TestRecords::spfOfServices()
{
    Setup both = setup();
    both.services = {"service", "own-envelope", "no-such-service"};
    QCOMPARE(told(composed(both, world), Purpose::Spf),
             QString("add v=spf1 ip4:198.51.99.10 include:_spf.service.example ~all"));
    both.route = MailRoute::Services;
    QCOMPARE(told(composed(both, world + "example.com. TXT \"v=spf1 mx -all\"\n"), Purpose::Spf),
             QString("replace v=spf1 mx include:_spf.service.example -all"));
    Setup nobody = setup();
    nobody.senders.clear();
    QCOMPARE(told(composed(nobody, world), Purpose::Spf), QString("(nothing)")); // nobody said who sends
}

void TestRecords::failuresAreNoReason_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addColumn<int>("purpose");
    for (const char *what : {"SERVFAIL", "TIMEOUT", "REFUSED"}) {
        for (const auto &[at, purpose] : {std::pair{"example.com. TXT", Purpose::Spf},
                                          {"s1._domainkey.example.com. TXT", Purpose::Dkim},
                                          {"_dmarc.example.com. TXT", Purpose::Dmarc},
                                          {"mail.example.com. A", Purpose::A},
                                          {"10.99.51.198.in-addr.arpa. PTR", Purpose::Ptr},
                                          {"example.com. MX", Purpose::Mx}})
            QTest::addRow("%s of %s", what, at) << QString("; !%1 %2\n").arg(what, at) << int(purpose);
    }
}

void TestRecords::failuresAreNoReason()
{
    QFETCH(QString, failing);
    QFETCH(int, purpose);
    Setup own = setup();
    own.ownKey = OwnKey{"s1", key};
    QCOMPARE(told(composed(own, failing.toStdString() + world), static_cast<Purpose>(purpose)), QString("(nothing)"));
    QVERIFY(told(composed(own, world), static_cast<Purpose>(purpose)).startsWith("add"));
}

void TestRecords::strings_data()
{
    QTest::addColumn<int>("octets");
    QTest::addColumn<QString>("sizes");
    QTest::newRow("1035 §3.3.14 nothing") << 0 << "0";
    QTest::newRow("one octet") << 1 << "1";
    QTest::newRow("just one string") << 255 << "255";
    QTest::newRow("one more") << 256 << "255 1";
    QTest::newRow("just two") << 510 << "255 255";
    QTest::newRow("one more than two") << 511 << "255 255 1";
}

void TestRecords::strings()
{
    QFETCH(int, octets);
    std::string value;
    for (int i = 0; i < octets; ++i)
        value += static_cast<char>('a' + i % 26);
    QStringList sizes;
    std::string joined;
    for (const std::string &string : textStrings(value)) {
        sizes << QString::number(string.size());
        joined += string;
    }
    QTEST(sizes.join(' '), "sizes");
    QCOMPARE(joined, value);
}

void TestRecords::shortNames_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("apex") << "example.com" << "example.com" << "@";
    QTest::newRow("below") << "_dmarc.example.com" << "example.com" << "_dmarc";
    QTest::newRow("far below") << "s1._domainkey.news.example.com" << "example.com" << "s1._domainkey.news";
    QTest::newRow("reverse") << "10.99.51.198.in-addr.arpa" << "99.51.198.in-addr.arpa" << "10";
    QTest::newRow("not below") << "other.example" << "example.com" << "other.example";
}

void TestRecords::shortNames()
{
    QFETCH(QString, full);
    QFETCH(QString, zone);
    Record record;
    record.name = name(full.toStdString());
    record.zone = name(zone.toStdString());
    QTEST(QString::fromStdString(record.shortName()), "expected");
}

/// RFC 1034 §4.2: below a zone cut a record goes into that zone, under its short name there.
void TestRecords::belowACut_data()
{
    QTest::addColumn<QString>("cut");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    const auto row = [](const char *cut, const char *name, const char *shortName) {
        QTest::newRow(cut) << cut << name << shortName;
    };
    row("_domainkey.example.com", "s1._domainkey.example.com", "s1");
    row("s1._domainkey.example.com", "s1._domainkey.example.com", "@");
    row("_dmarc.example.com", "_dmarc.example.com", "@");
    row("mail.example.com", "mail.example.com", "@");
    row("10.rev.example.com", "10.rev.example.com", "@");
}

void TestRecords::belowACut()
{
    QFETCH(QString, cut);
    Setup own = setup();
    own.ownKey = OwnKey{"s1", key};
    const std::string soa = cut.toStdString() + ". SOA ns.keys.example. h.keys.example. 1 3600 600 604800 60\n" +
                            cut.toStdString() + ". NS ns.keys.example.\n";
    const auto all = composed(own, world + "10.99.51.198.in-addr.arpa. CNAME 10.rev.example.com.\n" + soa);
    QStringList found;
    for (const Record &record : all) {
        if (record.zone == name(cut.toStdString()))
            found << QString::fromStdString(record.name.toText() + ' ' + record.shortName());
        else
            QVERIFY(!record.name.isAtOrBelow(name(cut.toStdString())));
    }
    QFETCH(QString, name);
    QFETCH(QString, shortName);
    QCOMPARE(found, QStringList{name + ' ' + shortName});
}

void TestRecords::onlyConfirmedSenders()
{
    Setup found = setup();
    found.senders[0].confirmed = false;
    const auto all = composed(found, world + "example.com. TXT \"v=spf1 ip4:198.51.98.1 -all\"\n");
    QCOMPARE(told(all, Purpose::A), QString("(nothing)"));
    QCOMPARE(told(all, Purpose::Ptr), QString("(nothing)"));
    QCOMPARE(told(all, Purpose::Spf), QString("keep v=spf1 ip4:198.51.98.1 -all"));
}

/// A record that is written before anybody has said what sends does not pretend to name it.
void TestRecords::awaitsSenders_data()
{
    QTest::addColumn<MailRoute>("door");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<bool>("service");
    QTest::addColumn<bool>("awaits");
    QTest::newRow("an address was found") << MailRoute::OwnServer << false << false << true;
    QTest::newRow("it was confirmed") << MailRoute::OwnServer << true << false << false;
    QTest::newRow("a service was named, the server not") << MailRoute::OwnServer << false << true << true;
    QTest::newRow("only services, and none was named") << MailRoute::Services << false << false << true;
    QTest::newRow("only services") << MailRoute::Services << false << true << false;
}

void TestRecords::awaitsSenders()
{
    QFETCH(MailRoute, door);
    QFETCH(bool, confirmed);
    QFETCH(bool, service);
    Setup found = setup();
    found.route = door;
    found.senders[0].confirmed = confirmed;
    if (service)
        found.services = {"service"};
    const auto all = composed(found, world + "example.com. TXT \"v=spf1 ip4:198.51.98.1 ptr ?all\"\n");
    const auto spf =
        std::find_if(all.begin(), all.end(), [](const Record &record) { return record.purpose == Purpose::Spf; });
    QVERIFY(spf != all.end() && spf->action == Action::Replace);
    QTEST(spf->awaitsSenders, "awaits");
}

/// The servers that take the mail of a domain do not send it where they are a company's.
void TestRecords::takerOfTheMail_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("taker");
    QTest::addColumn<QString>("include");
    const QString theirs = "example.com. MX 10 mx.service.example.\n";
    QTest::newRow("mailboxes") << theirs << "mailbox" << "Service" << "_spf.service.example";
    QTest::newRow("a filter in front of the own server") << theirs << "gateway" << "Service" << "";
    QTest::newRow("the own server") << "example.com. MX 10 mail.example.com.\n" << "mailbox" << "" << "";
    QTest::newRow("not known") << "; !TIMEOUT example.com. MX\n" << "mailbox" << "" << "";
}

void TestRecords::takerOfTheMail()
{
    QFETCH(QString, zone);
    QFETCH(QString, category);
    Setup nobody = setup();
    nobody.senders.clear();
    nobody.host.reset();
    discovery::Services catalogue = services();
    catalogue.all[0].category = category.toStdString();
    catalogue.all[0].mxPatterns = {"mx.service.example"};
    const Findings findings = test::settled(test::zone(world + zone.toStdString()), [&](const dns::Answers &dns) {
        return spfFindings(nobody, catalogue, spfFacts(nobody, dns), dns).findings;
    });
    const auto said = test::argumentsOf<finding::SpfMissing>(findings);
    QVERIFY(said);
    QTEST(QString::fromStdString(said->service), "taker");
    QTEST(QString::fromStdString(said->include), "include");
}

void TestRecords::nothingTooEarly()
{
    const dns::Answers nothingYet;
    QVERIFY(toPublish(setup(), services(), look(setup(), nothingYet), nothingYet).empty());
    QVERIFY(nothingYet.hasOpen());
}

MAILWORTHY_TEST(TestRecords, QCoreApplication)
#include "tst_records.moc"
