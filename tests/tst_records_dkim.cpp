// SPDX-License-Identifier: Apache-2.0
// The keys to publish: our own, and somebody else's that stand there damaged.
#include "recordsworld.h"
#include "signer.h"
#include "suite.h"

using namespace records;
using test::composed;
using test::name;
using test::setup;
using test::told;
using test::world;

namespace
{

const std::string dkimKey = test::SigningKey(2048).record();

} // namespace

class TestRecordsDkim : public QObject
{
    Q_OBJECT

private slots:
    void dkim_data();
    void dkim();
    void damagedKeys_data();
    void damagedKeys();
};

void TestRecordsDkim::dkim_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // actions
    const std::string at = "s1._domainkey.example.com. ";
    const std::string good = "TXT \"" + dkimKey.substr(0, 255) + "\" \"" + dkimKey.substr(255) + "\"\n";
    const auto row = [](const char *title, const std::string &zone, const char *expected) {
        QTest::newRow(title) << QString::fromStdString(zone) << expected;
    };
    row("6376 §3.6.2 the first one", "", "add");
    row("6376 §3.6.1 the same key", at + good, "keep");
    row("another key", at + "TXT \"v=DKIM1; k=rsa; p=BBBB\"\n", "replace");
    row("cut at 255", at + "TXT \"" + dkimKey.substr(0, 255) + "\"\n", "replace");
    row("6376 §3.6.1 revoked", at + "TXT \"v=DKIM1; p=\"\n", "replace");
    row("6376 §3.6.2.2 two of them", at + good + at + "TXT \"v=DKIM1; p=BBBB\"\n", "replace");
    row("6376 §3.6.2.2 another text beside it", at + good + at + "TXT \"google-site-verification=abc\"\n", "replace");
    const std::string split = at + "TXT \"" + dkimKey.substr(0, 255) + "\" \"" + dkimKey.substr(255);
    row("6376 §3.6.1 a test flag", split + "; t=y\"\n", "replace");
    row("6376 §6.1.2 no tag list", split + ";;\"\n", "replace");
    row("1034 §3.6.2 an alias in the way", at + "CNAME gone.example.\n", "remove add");
    row("under a doubled name", "s1._domainkey.example.com.example.com. " + good, "remove add");
    row("without _domainkey", "s1.example.com. " + good, "remove add");
    row("at the domain itself", "example.com. " + good, "remove add");
    row("at the domain itself beside a text without a version", "example.com. TXT \"p=none; a=b\"\n", "add");
    row("without _domainkey, cut off", "s1.example.com. TXT \"" + dkimKey.substr(0, 255) + "\"\n", "remove add");
    row("6376 §6.1.2 a wildcard text", "*.example.com. TXT \"v=spf1 -all\"\n", "add");
}

void TestRecordsDkim::dkim()
{
    QFETCH(QString, zone);
    Setup own = setup();
    own.ownKey = OwnKey{"s1", dkimKey};
    QStringList actions;
    for (const Record &record : composed(own, world + zone.toStdString())) {
        if (record.purpose != Purpose::Dkim)
            continue;
        actions << QString::fromUtf8(toText(record.action).data());
        if (record.action != Action::Remove) {
            QCOMPARE(record.value, dkimKey);
            QCOMPARE(record.name, name("s1._domainkey.example.com"));
            QCOMPARE(record.shortName(), std::string("s1._domainkey"));
            QCOMPARE(record.strings.size(), std::size_t(2));
        }
    }
    QTEST(actions.join(' '), "expected");
    QCOMPARE(told(composed(setup(), world + zone.toStdString()), Purpose::Dkim), QString("(nothing)")); // without a key
}

/// Keys that somebody else made: what stands there damaged is written anew with the same key, at the owner's own names.
void TestRecordsDkim::damagedKeys_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QString>("expected"); // "KEY" stands for the key's record
    const std::string at = "s1._domainkey.example.com. ";
    const auto txt = [](const std::string &value) {
        return "TXT \"" + value.substr(0, 250) + "\" \"" + value.substr(250) + "\"\n";
    };
    const std::string p = dkimKey.substr(dkimKey.find("p="));
    const std::string damaged = txt("k=rsa; v=DKIM1; " + p);
    const auto row = [](const char *title, const std::string &zone, const char *expected, bool confirmed = true) {
        QTest::newRow(title) << QString::fromStdString(zone) << confirmed << expected;
    };
    const char *replaced = "replace TXT s1._domainkey.example.com KEY";
    row("6376 §3.6.1 as it has to be", at + txt(dkimKey), "");
    row("6376 §3.6.1 v= not first", at + damaged, replaced);
    row("6376 §3.6.1 the same where it was only tried", at + damaged, replaced, false);
    row("6376 §3.6.1 a test flag", at + txt("v=DKIM1; k=rsa; t=y; " + p), replaced);
    row("6376 §3.6.1 a test flag where it was only tried", at + txt("v=DKIM1; k=rsa; t=y; " + p), "", false);
    row("6376 §3.6.1 withdrawn", at + "TXT \"v=DKIM1; p=\"\n", "");
    row("cut off", at + "TXT \"" + dkimKey.substr(0, 250) + "\"\n", "");
    row("6376 §3.6.2.2 two records, one of them damaged", at + damaged + at + txt(dkimKey), replaced);
    row("at a service", at + "CNAME k.service.example.\nk.service.example. " + damaged, "");
    row("behind an alias of one's own", at + "CNAME k.example.com.\nk.example.com. " + damaged,
        "replace TXT k.example.com KEY");
    row("6376 §6.1.2 a wildcard's", "*._domainkey.example.com. " + damaged, "");
    row("not answered", "; !TIMEOUT s1._domainkey.example.com. TXT\n", "");
    row("1035 §5.1 at a doubled name", "s1._domainkey.example.com.example.com. " + txt(dkimKey),
        "remove TXT s1._domainkey.example.com.example.com KEY | add TXT s1._domainkey.example.com KEY");
    row("1034 §3.6.2 an alias typed as a text", at + "TXT \"s1.dkim.service.example\"\n",
        "remove TXT s1._domainkey.example.com s1.dkim.service.example | "
        "add CNAME s1._domainkey.example.com s1.dkim.service.example");
    row("1035 §5.1 a doubled target", at + "CNAME s1.dkim.service.example.example.com.\n",
        "replace CNAME s1._domainkey.example.com s1.dkim.service.example");
}

void TestRecordsDkim::damagedKeys()
{
    QFETCH(QString, zone);
    QFETCH(bool, confirmed);
    Setup with = setup();
    with.selectors = {{"s1", confirmed}};
    QStringList told;
    for (const Record &record : composed(with, world + zone.toStdString())) {
        if (record.purpose != Purpose::Dkim)
            continue;
        QCOMPARE(record.zone, name("example.com"));
        QCOMPARE(record.goes.empty(), record.action == Action::Add);
        told << QString::fromStdString(std::string(toText(record.action)) + ' ' +
                                       std::string(dns::toText(record.type)) + ' ' + record.name.toText() + ' ' +
                                       record.value)
                    .replace(QString::fromStdString(dkimKey), "KEY");
    }
    QTEST(told.join(" | "), "expected");
}

MAILWORTHY_TEST(TestRecordsDkim, QCoreApplication)
#include "tst_records_dkim.moc"
