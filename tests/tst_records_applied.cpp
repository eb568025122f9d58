// SPDX-License-Identifier: Apache-2.0
// Whoever does as told is done: with the records in the zone nothing is left to publish, and a name server takes them.
#include "checkzone.h"
#include "recordsworld.h"
#include "signer.h"
#include "suite.h"

#include "core/records/export.h"

using namespace records;
using test::composed;
using test::name;
using test::setup;
using test::told;
using test::world;

namespace
{

const std::string appliedKey = test::SigningKey(2048).record();

/// One line "owner. TYPE data" per record in `zone`, without those that `record` takes the place of, and with it.
QStringList applied(QStringList zone, const Record &record)
{
    const QString start = QString::fromStdString(record.name.toText() + ". " + dns::toText(record.type) + ' ');
    if (record.action == Action::Replace || record.action == Action::Remove) {
        for (const std::string &old : record.goes) {
            zone.removeIf([&](const QString &line) {
                QString data = line.mid(start.size()).remove("\" \"");
                if (record.type == dns::Type::Txt)
                    data = data.mid(1, data.size() - 2);
                else if (data.endsWith('.'))
                    data.chop(1);
                return line.startsWith(start) && data == QString::fromStdString(old);
            });
        }
    }
    if (record.action == Action::Add || record.action == Action::Replace)
        zone << QString::fromStdString(toZoneLine(record));
    return zone;
}

/// "replace txt example.com" per record that is not kept.
QString left(const std::vector<Record> &all)
{
    QStringList lines;
    for (const Record &record : all) {
        if (record.action != Action::Keep)
            lines << QString::fromStdString(std::string(toText(record.action)) + ' ' + record.name.toText() + ' ' +
                                            record.value);
    }
    return lines.join(" | ");
}

} // namespace

class TestRecordsApplied : public QObject
{
    Q_OBJECT

private slots:
    void applying_data();
    void applying();
    void mx_data();
    void mx();
    void spfUnknown_data();
    void spfUnknown();
    void dkimBehindAnAlias();
    void neverForLocalAddresses_data();
    void neverForLocalAddresses();
    void mappedIsIpv4();
    void twoSendersOfOneName();
};

void TestRecordsApplied::applying_data()
{
    QTest::addColumn<QStringList>("zone");
    const QString a = "mail.example.com. A 198.51.99.10";
    const QString ptr = "10.99.51.198.in-addr.arpa. PTR mail.example.com.";
    QTest::newRow("nothing is there") << QStringList{};
    QTest::newRow("all names are wrong") << QStringList{"mail.example.com. A 198.51.99.77",
                                                        "10.99.51.198.in-addr.arpa. PTR x.pool.provider.example."};
    QTest::newRow("8601 §3 several reverse names")
        << QStringList{a, ptr, "10.99.51.198.in-addr.arpa. PTR b.example.com."};
    QTest::newRow("2317 §4 delegated") << QStringList{a, "10.99.51.198.in-addr.arpa. CNAME 10.rev.example.com."};
    QTest::newRow("7208 §4.5 two records")
        << QStringList{a, ptr, "example.com. TXT \"v=spf1 ip4:198.51.98.1 -all\"",
                       "example.com. TXT \"v=spf1 include:covers.example ~all\"", "example.com. TXT \"other\""};
    QTest::newRow("7208 §5.5 ptr") << QStringList{"example.com. TXT \"v=spf1 ptr +all\""};
    QTest::newRow("7208 §6.1 redirect to those who do not cover")
        << QStringList{"example.com. TXT \"v=spf1 redirect=_spf.service.example\""};
    QTest::newRow("7208 §6.2 exp") << QStringList{"example.com. TXT \"v=spf1 mx exp=why.example.com -all\""};
    QTest::newRow("7208 §4.6.1 capitals") << QStringList{"example.com. TXT \"V=SPF1 IP4:198.51.98.1 -ALL\""};
    QTest::newRow("7208 §3.3 a lost space") << QStringList{"example.com. TXT \"v=spf1 ip4:198.51.98.1\" \"-all\""};
    QTest::newRow("6376 §3.6.2.2 two keys") << QStringList{"s1._domainkey.example.com. TXT \"v=DKIM1; p=BBBB\"",
                                                           "s1._domainkey.example.com. TXT \"v=DKIM1; p=\""};
    QTest::newRow("1034 §3.6.2 an alias where the key belongs")
        << QStringList{"s1._domainkey.example.com. CNAME gone.example."};
    QTest::newRow("a doubled name") << QStringList{
        QString::fromStdString("s1._domainkey.example.com.example.com. TXT \"" + appliedKey.substr(0, 255) + "\" \"" +
                               appliedKey.substr(255) + "\""),
        "_dmarc.example.com.example.com. TXT \"v=DMARC1; p=none\""};
    QTest::newRow("9989 §4.10 two policies")
        << QStringList{"_dmarc.example.com. TXT \"v=DMARC1; p=reject\"",
                       "_dmarc.example.com. TXT \"v=DMARC1; p=quarantine; rua=mailto:x@example.com\""};
    QTest::newRow("9989 §4.7 the version's case") << QStringList{"_dmarc.example.com. TXT \"v=dmarc1; p=none\""};
    QTest::newRow("1034 §3.6.2 an alias where the policy belongs")
        << QStringList{"_dmarc.example.com. CNAME gone.example."};
    QTest::newRow("4592 §2.2 a wildcard alias") << QStringList{"*.example.com. CNAME example.com."};
    QTest::newRow("a policy at the domain itself and without its underscore")
        << QStringList{"example.com. TXT \"v=DMARC1; p=reject; rua=mailto:x@example.com\"",
                       "dmarc.example.com. TXT \"v=DMARC1; p=none; sp=none\""};
    QTest::newRow("5321 §5.1 an address for an MX") << QStringList{a, ptr, "example.com. MX 10 198.51.99.10."};
    QTest::newRow("5321 §5.1 an IPv6 address for an MX") << QStringList{a, ptr, "example.com. MX 10 2a00:99::10."};
}

void TestRecordsApplied::applying()
{
    QFETCH(QStringList, zone);
    Setup own = setup();
    own.services = {"service"};
    own.ownKey = OwnKey{"s1", appliedKey};
    own.reportAddress = "d@example.com";
    const auto all = composed(own, world + zone.join('\n').toStdString() + '\n');
    QVERIFY(!left(all).isEmpty());
    const auto sections = test::sections(test::exchanged(toZone(all)));
    for (auto section = sections.begin(); section != sections.end(); ++section)
        QCOMPARE(test::complaint(section.key(), section.value()), QString());
    for (const Record &record : all)
        zone = applied(zone, record);
    const auto again = composed(own, world + zone.join('\n').toStdString() + '\n');
    QCOMPARE(left(again), QString());
    for (const Purpose purpose : {Purpose::Spf, Purpose::Dkim, Purpose::Dmarc, Purpose::A, Purpose::Ptr})
        QCOMPARE(told(again, purpose).count("keep "), 1);
    QCOMPARE(zone.filter("v=spf1", Qt::CaseInsensitive).size(), 1); // RFC 7208 §4.5
    QCOMPARE(zone.filter("v=DMARC1", Qt::CaseInsensitive).size(), 1);
}

void TestRecordsApplied::mx_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("5321 §5.1 neither MX nor address") << "" << "add 10 mail.example.com";
    QTest::newRow("5321 §5.1 an address takes the mail") << "example.com. A 198.51.99.1\n" << "(nothing)";
    QTest::newRow("5321 §5.1 an IPv6 address takes the mail") << "example.com. AAAA 2a00:99::1\n" << "(nothing)";
    QTest::newRow("a filter in front") << "example.com. MX 10 in.filter.example.\n" << "(nothing)";
    QTest::newRow("7505 §3 null MX is the owner's word") << "example.com. MX 0 .\n" << "(nothing)";
    QTest::newRow("an address for a name") << "example.com. MX 10 198.51.99.10.\n" << "replace 10 mail.example.com";
    QTest::newRow("an IPv6 address for a name") << "example.com. MX 10 2a00:99::10.\n" << "replace 10 mail.example.com";
    QTest::newRow("SERVFAIL of the address") << "; !SERVFAIL example.com. A\n" << "(nothing)";
    QTest::newRow("TIMEOUT of the IPv6 address") << "; !TIMEOUT example.com. AAAA\n" << "(nothing)";
}

void TestRecordsApplied::mx()
{
    QFETCH(QString, zone);
    QTEST(told(composed(setup(), world + zone.toStdString()), Purpose::Mx), "expected");
}

/// RFC 7208 §2.6.6: an include that could not be read says nothing about who is covered.
void TestRecordsApplied::spfUnknown_data()
{
    QTest::addColumn<QString>("txt");
    QTest::addColumn<QString>("expected");
    QTest::newRow("an include that may cover it") << "v=spf1 include:away.example -all" << "(nothing)";
    QTest::newRow("an include within one") << "v=spf1 include:deep.example -all" << "(nothing)";
    QTest::newRow("a redirect that may cover it") << "v=spf1 redirect=away.example" << "(nothing)";
    QTest::newRow("an address that may be it") << "v=spf1 a:away.example -all" << "(nothing)";
    QTest::newRow("covered before that") << "v=spf1 ip4:198.51.99.10 include:away.example -all"
                                         << "keep v=spf1 ip4:198.51.99.10 include:away.example -all";
    QTest::newRow("a first one puts the sender in front")
        << "" << "add v=spf1 ip4:198.51.99.10 include:_spf.service.example ~all";
}

void TestRecordsApplied::spfUnknown()
{
    QFETCH(QString, txt);
    for (const std::string what : {"TIMEOUT", "SERVFAIL", "REFUSED"}) {
        Setup with = setup();
        std::string zone =
            "deep.example. TXT \"v=spf1 include:away.example -all\"\n; !" + what + " away.example. ANY\n";
        if (txt.isEmpty()) {
            with.services = {"service"};
            zone += "; !" + what + " _spf.service.example. ANY\n";
        } else {
            zone += "example.com. TXT \"" + txt.toStdString() + "\"\n";
        }
        QTEST(told(composed(with, zone + world), Purpose::Spf), "expected");
    }
}

void TestRecordsApplied::dkimBehindAnAlias()
{
    Setup own = setup();
    own.ownKey = OwnKey{"s1", appliedKey};
    const auto all = composed(own, world + "s1._domainkey.example.com. CNAME s1.keys.example.com.\n" +
                                       "s1.keys.example.com. TXT \"" + appliedKey.substr(0, 255) + "\" \"" +
                                       appliedKey.substr(255) + "\"\n");
    QCOMPARE(told(all, Purpose::Dkim), QString::fromStdString("keep " + appliedKey));
}

/// RFC 1918 §5, RFC 6598 §4: such addresses are nothing for the world's DNS, and no receiver ever sees one.
void TestRecordsApplied::neverForLocalAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"10.1.2.3", "172.16.0.1", "192.168.1.5", "127.0.0.1", "169.254.1.1", "100.64.0.1",
                                "192.0.0.2", "224.0.0.1", "0.0.0.0", "::1", "fd00::1", "fe80::1"})
        QTest::newRow(address) << address;
}

void TestRecordsApplied::neverForLocalAddresses()
{
    QFETCH(QString, address);
    Setup local = setup();
    local.senders = {{*ip::parse(address.toStdString()), true, {}}};
    for (const char *live : {"", "example.com. TXT \"v=spf1 ip4:198.51.98.1 -all\"\n"}) {
        const auto all = composed(local, world + live);
        for (const Purpose purpose : {Purpose::A, Purpose::Aaaa, Purpose::Ptr})
            QCOMPARE(told(all, purpose), QString("(nothing)"));
        QCOMPARE(told(all, Purpose::Spf), QString(*live ? "keep v=spf1 ip4:198.51.98.1 -all" : "(nothing)"));
    }
    local.senders.push_back(setup().senders.front()); // another that is fine
    const auto all = composed(local, world);
    QCOMPARE(told(all, Purpose::Spf), QString("add v=spf1 ip4:198.51.99.10 ~all"));
    QCOMPARE(told(all, Purpose::A), QString("add 198.51.99.10"));
}

void TestRecordsApplied::mappedIsIpv4()
{
    Setup mapped = setup();
    mapped.senders = {{*ip::parse("::ffff:198.51.99.10"), true, {}}};
    const auto all = composed(mapped, world);
    QCOMPARE(told(all, Purpose::Spf), QString("add v=spf1 ip4:198.51.99.10 ~all"));
    QCOMPARE(told(all, Purpose::A), QString("add 198.51.99.10"));
    QCOMPARE(told(all, Purpose::Aaaa), QString("(nothing)"));
}

/// RFC 1912 §2.1: a host may have several addresses; a second one takes no other's place.
void TestRecordsApplied::twoSendersOfOneName()
{
    Setup two = setup();
    two.senders.push_back({*ip::parse("198.51.99.11"), true, {}});
    const auto all = composed(two, world + "mail.example.com. A 198.51.99.10\n");
    QCOMPARE(told(all, Purpose::A), QString("keep 198.51.99.10 | add 198.51.99.11"));
    for (const Record &record : all) {
        if (record.action == Action::Add)
            QVERIFY(record.goes.empty());
    }
}

MAILWORTHY_TEST(TestRecordsApplied, QCoreApplication)
#include "tst_records_applied.moc"
