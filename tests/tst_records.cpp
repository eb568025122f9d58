// SPDX-License-Identifier: Apache-2.0
// The records to publish: composed against the live ones, never a second, never blindly.
#include "findings.h"
#include "recordsworld.h"
#include "signer.h"

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
    void dkim_data();
    void dkim();
    void damagedKeys_data();
    void damagedKeys();
    void dmarc_data();
    void dmarc();
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
    row("7208 §5.5 ptr goes", "v=spf1 ptr ip4:198.51.99.10 -all", "replace v=spf1 ip4:198.51.99.10 -all");
    row("7208 §5.2 an include that leads nowhere goes", "v=spf1 include:gone.example ip4:198.51.99.10 -all",
        "replace v=spf1 ip4:198.51.99.10 -all");
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
    both.door = Door::Services;
    QCOMPARE(told(composed(both, world + "example.com. TXT \"v=spf1 mx -all\"\n"), Purpose::Spf),
             QString("replace v=spf1 mx include:_spf.service.example -all"));
    Setup nobody = setup();
    nobody.senders.clear();
    QCOMPARE(told(composed(nobody, world), Purpose::Spf), QString("(nothing)")); // nobody said who sends
}

void TestRecords::dkim_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected"); // actions
    const std::string at = "s1._domainkey.example.com. ";
    const std::string good = "TXT \"" + key.substr(0, 255) + "\" \"" + key.substr(255) + "\"\n";
    const auto row = [](const char *title, const std::string &zone, const char *expected) {
        QTest::newRow(title) << QString::fromStdString(zone) << expected;
    };
    row("6376 §3.6.2 the first one", "", "add");
    row("6376 §3.6.1 the same key", at + good, "keep");
    row("another key", at + "TXT \"v=DKIM1; k=rsa; p=BBBB\"\n", "replace");
    row("cut at 255", at + "TXT \"" + key.substr(0, 255) + "\"\n", "replace");
    row("6376 §3.6.1 revoked", at + "TXT \"v=DKIM1; p=\"\n", "replace");
    row("6376 §3.6.2.2 two of them", at + good + at + "TXT \"v=DKIM1; p=BBBB\"\n", "replace");
    row("6376 §3.6.2.2 another text beside it", at + good + at + "TXT \"google-site-verification=abc\"\n", "replace");
    const std::string split = at + "TXT \"" + key.substr(0, 255) + "\" \"" + key.substr(255);
    row("6376 §3.6.1 a test flag", split + "; t=y\"\n", "replace");
    row("6376 §6.1.2 no tag list", split + ";;\"\n", "replace");
    row("1034 §3.6.2 an alias in the way", at + "CNAME gone.example.\n", "remove add");
    row("under a doubled name", "s1._domainkey.example.com.example.com. " + good, "remove add");
    row("without _domainkey", "s1.example.com. " + good, "remove add");
    row("at the domain itself", "example.com. " + good, "remove add");
    row("at the domain itself beside a text without a version", "example.com. TXT \"p=none; a=b\"\n", "add");
    row("without _domainkey, cut off", "s1.example.com. TXT \"" + key.substr(0, 255) + "\"\n", "remove add");
    row("6376 §6.1.2 a wildcard text", "*.example.com. TXT \"v=spf1 -all\"\n", "add");
}

void TestRecords::dkim()
{
    QFETCH(QString, zone);
    Setup own = setup();
    own.ownKey = OwnKey{"s1", key};
    QStringList actions;
    for (const Record &record : composed(own, world + zone.toStdString())) {
        if (record.purpose != Purpose::Dkim)
            continue;
        actions << QString::fromUtf8(toText(record.action).data());
        if (record.action != Action::Remove) {
            QCOMPARE(record.value, key);
            QCOMPARE(record.name, name("s1._domainkey.example.com"));
            QCOMPARE(record.shortName(), std::string("s1._domainkey"));
            QCOMPARE(record.strings.size(), std::size_t(2));
        }
    }
    QTEST(actions.join(' '), "expected");
    QCOMPARE(told(composed(setup(), world + zone.toStdString()), Purpose::Dkim), QString("(nothing)")); // without a key
}

/// Keys that somebody else made: what stands there damaged is written anew with the same key, at the owner's own names.
void TestRecords::damagedKeys_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QString>("expected"); // "KEY" stands for the key's record
    const std::string at = "s1._domainkey.example.com. ";
    const auto txt = [](const std::string &value) {
        return "TXT \"" + value.substr(0, 250) + "\" \"" + value.substr(250) + "\"\n";
    };
    const std::string p = key.substr(key.find("p="));
    const std::string damaged = txt("k=rsa; v=DKIM1; " + p);
    const auto row = [](const char *title, const std::string &zone, const char *expected, bool confirmed = true) {
        QTest::newRow(title) << QString::fromStdString(zone) << confirmed << expected;
    };
    const char *replaced = "replace TXT s1._domainkey.example.com KEY";
    row("6376 §3.6.1 as it has to be", at + txt(key), "");
    row("6376 §3.6.1 v= not first", at + damaged, replaced);
    row("6376 §3.6.1 the same where it was only tried", at + damaged, replaced, false);
    row("6376 §3.6.1 a test flag", at + txt("v=DKIM1; k=rsa; t=y; " + p), replaced);
    row("6376 §3.6.1 a test flag where it was only tried", at + txt("v=DKIM1; k=rsa; t=y; " + p), "", false);
    row("6376 §3.6.1 withdrawn", at + "TXT \"v=DKIM1; p=\"\n", "");
    row("cut off", at + "TXT \"" + key.substr(0, 250) + "\"\n", "");
    row("6376 §3.6.2.2 two records, one of them damaged", at + damaged + at + txt(key), replaced);
    row("at a service", at + "CNAME k.service.example.\nk.service.example. " + damaged, "");
    row("behind an alias of one's own", at + "CNAME k.example.com.\nk.example.com. " + damaged,
        "replace TXT k.example.com KEY");
    row("6376 §6.1.2 a wildcard's", "*._domainkey.example.com. " + damaged, "");
    row("not answered", "; !TIMEOUT s1._domainkey.example.com. TXT\n", "");
    row("1035 §5.1 at a doubled name", "s1._domainkey.example.com.example.com. " + txt(key),
        "remove TXT s1._domainkey.example.com.example.com KEY | add TXT s1._domainkey.example.com KEY");
    row("1034 §3.6.2 an alias typed as a text", at + "TXT \"s1.dkim.service.example\"\n",
        "remove TXT s1._domainkey.example.com s1.dkim.service.example | "
        "add CNAME s1._domainkey.example.com s1.dkim.service.example");
    row("1035 §5.1 a doubled target", at + "CNAME s1.dkim.service.example.example.com.\n",
        "replace CNAME s1._domainkey.example.com s1.dkim.service.example");
}

void TestRecords::damagedKeys()
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
                    .replace(QString::fromStdString(key), "KEY");
    }
    QTEST(told.join(" | "), "expected");
}

void TestRecords::dmarc_data()
{
    QTest::addColumn<QString>("txt");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("expected");
    QTest::newRow("9989 §4.7 the first stage") << "" << "" << "add v=DMARC1; p=none";
    QTest::newRow("with reports") << "" << "d@example.com" << "add v=DMARC1; p=none; rua=mailto:d@example.com";
    QTest::newRow("kept") << "v=DMARC1; p=quarantine" << "" << "keep v=DMARC1; p=quarantine";
    QTest::newRow("stronger than we would begin with") << "v=DMARC1; p=reject; rua=mailto:d@example.com"
                                                       << "d@example.com"
                                                       << "keep v=DMARC1; p=reject; rua=mailto:d@example.com";
    QTest::newRow("reports are added, the policy stays")
        << "v=DMARC1; p=reject" << "d@example.com" << "replace v=DMARC1; p=reject; rua=mailto:d@example.com";
    QTest::newRow("6376 §3.2 a broken one counts for nothing, and is not put in force by mending it")
        << "v=DMARC1; p=quarantine; p=reject; rua=mailto:a@example.com" << ""
        << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.10.1 a bad sp makes it count as none")
        << "v=DMARC1; p=reject; sp=quarantin; np=reject; rua=mailto:a@example.com" << ""
        << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.8 a bad value goes, the policy that is in force stays")
        << "v=DMARC1; p=reject; sp=none; adkim=strict" << "" << "replace v=DMARC1; p=reject; sp=none";
    QTest::newRow("9989 §4.7 psd=y is for registries only")
        << "v=DMARC1; p=reject; psd=y" << "" << "replace v=DMARC1; p=reject";
    QTest::newRow("9989 §4.7 psd=n stays") << "v=DMARC1; p=none; psd=n; fo=1" << "d@example.com"
                                           << "replace v=DMARC1; p=none; psd=n; rua=mailto:d@example.com; fo=1";
    QTest::newRow("glued") << "v=DMARC1 p=quarantine; rua=mailto:a@example.com" << ""
                           << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("the only address is none yet") << "v=DMARC1; p=none; rua=o@example.com" << ""
                                                  << "replace v=DMARC1; p=none; rua=mailto:o@example.com";
    QTest::newRow("9989 §4.8 a semicolon between addresses")
        << "v=DMARC1; p=quarantine; rua=mailto:a@example.com; mailto:b@example.com" << ""
        << "replace v=DMARC1; p=quarantine; rua=mailto:a@example.com,mailto:b@example.com";
    QTest::newRow("3986 §2 a space between addresses")
        << "v=DMARC1; p=quarantine; rua=mailto:a@example.com mailto:b@example.com" << ""
        << "replace v=DMARC1; p=quarantine; rua=mailto:a@example.com,mailto:b@example.com";
    QTest::newRow("6068 §2 slashes") << "v=DMARC1; p=none; rua=mailto://a@example.com" << ""
                                     << "replace v=DMARC1; p=none; rua=mailto:a@example.com";
    QTest::newRow("9989 §4.8 capitals count") << "v=DMARC1; P=REJECT; RUA=mailto:a@example.com" << ""
                                              << "keep v=DMARC1; P=REJECT; RUA=mailto:a@example.com";
    QTest::newRow("9989 §4.8 capitals are in force")
        << "V=DMARC1; P=REJECT; RUA=mailto:a@example.com" << "d@example.com"
        << "replace v=DMARC1; p=reject; rua=mailto:a@example.com,mailto:d@example.com";
    QTest::newRow("9989 §4.8 a tag in two spellings") << "v=DMARC1; p=reject; RUA=mailto:a@example.com; "
                                                         "rua=mailto:b@example.com"
                                                      << ""
                                                      << "replace v=DMARC1; p=reject; "
                                                         "rua=mailto:a@example.com,mailto:b@example.com";
    QTest::newRow("9989 §4.8 fo is mended") << "v=DMARC1; p=reject; fo=0:1:d:s; ruf=mailto:a@example.com" << ""
                                            << "replace v=DMARC1; p=reject; ruf=mailto:a@example.com; fo=1:d:s";
    QTest::newRow("9990 §4 a mailbox of a company that has not agreed")
        << "" << "me@mailboxes.example" << "add v=DMARC1; p=none";
    QTest::newRow("9990 §4 the same, the record stands")
        << "v=DMARC1; p=reject" << "me@mailboxes.example" << "keep v=DMARC1; p=reject";
    QTest::newRow("9990 §4 one that has agreed")
        << "" << "me@reports.example" << "add v=DMARC1; p=none; rua=mailto:me@reports.example";
    QTest::newRow("9990 §4 one that could not be asked")
        << "" << "me@silent.example" << "add v=DMARC1; p=none; rua=mailto:me@silent.example";
    QTest::newRow("9989 §4.7 a tag that nobody knows is no reason")
        << "v=DMARC1; p=none; foo=bar" << "" << "keep v=DMARC1; p=none; foo=bar";
    QTest::newRow("a dead address goes") << "v=DMARC1; p=none; rua=mailto:x" << "d@example.com"
                                         << "replace v=DMARC1; p=none; rua=mailto:d@example.com";
    QTest::newRow("the same address, written otherwise") << "v=DMARC1; p=none; rua=MAILTO:d@Example.COM"
                                                         << "d@example.com"
                                                         << "keep v=DMARC1; p=none; rua=MAILTO:d@Example.COM";
    QTest::newRow("9989 §9.3 a share makes receivers differ, and goes")
        << "v=DMARC1; p=reject; pct=25; rua=mailto:d@example.com" << "d@example.com"
        << "replace v=DMARC1; p=reject; rua=mailto:d@example.com";
    QTest::newRow("9989 A.6 a share of nothing") << "v=DMARC1; p=reject; PCT=0; rua=mailto:d@example.com"
                                                 << "d@example.com"
                                                 << "replace v=DMARC1; p=reject; t=y; rua=mailto:d@example.com";
    QTest::newRow("9989 §9.3 all of it") << "v=DMARC1; p=reject; pct=100; ri=3600" << ""
                                         << "keep v=DMARC1; p=reject; pct=100; ri=3600";
    QTest::newRow("9989 §9.3 a share of a rule that asks for nothing")
        << "v=DMARC1; p=none; pct=25" << "" << "keep v=DMARC1; p=none; pct=25";
    QTest::newRow("9989 §4.8 the version's case") << "v=dmarc1; p=reject" << "" << "replace v=DMARC1; p=none";
}

void TestRecords::dmarc()
{
    QFETCH(QString, txt);
    QFETCH(QString, report);
    Setup with = setup();
    with.reportAddress = report.toStdString();
    const std::string live = (txt.isEmpty() ? "" : "_dmarc.example.com. TXT \"" + txt.toStdString() + "\"\n") +
                             "example.com._report._dmarc.reports.example. TXT \"v=DMARC1;\"\n"
                             "; !TIMEOUT example.com._report._dmarc.silent.example. TXT\n";
    QTEST(told(composed(with, world + live), Purpose::Dmarc), "expected");
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
    QTest::addColumn<Door>("door");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<bool>("service");
    QTest::addColumn<bool>("awaits");
    QTest::newRow("an address was found") << Door::OwnServer << false << false << true;
    QTest::newRow("it was confirmed") << Door::OwnServer << true << false << false;
    QTest::newRow("a service was named, the server not") << Door::OwnServer << false << true << true;
    QTest::newRow("only services, and none was named") << Door::Services << false << false << true;
    QTest::newRow("only services") << Door::Services << false << true << false;
}

void TestRecords::awaitsSenders()
{
    QFETCH(Door, door);
    QFETCH(bool, confirmed);
    QFETCH(bool, service);
    Setup found = setup();
    found.door = door;
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
        return spfFindings(nobody, catalogue, dns);
    });
    QTEST(test::argOf(findings, Code::SpfMissing, "taker"), "taker");
    QTEST(test::argOf(findings, Code::SpfMissing, "include"), "include");
}

void TestRecords::nothingTooEarly()
{
    const dns::Answers nothingYet;
    QVERIFY(toPublish(setup(), services(), nothingYet).empty());
    QVERIFY(nothingYet.hasOpen());
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
