// SPDX-License-Identifier: Apache-2.0
// What is said of a DKIM key in DNS (RFC 6376 §3.6, §6.1.2): of the one that was made here, and of others.
#include "dkimpair.h"
#include "findings.h"
#include "keyfaults.h"
#include "suite.h"
#include "zonetest.h"

#include "core/dkim/check.h"

using namespace dns;
using test::record;
using test::text;

namespace
{

/// Of somebody else.
std::string other()
{
    static const auto made = dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    return made->publicKey().recordText();
}

std::string inStrings(const std::string &value)
{
    std::string strings;
    for (std::size_t at = 0; at < value.size(); at += 255)
        strings += " \"" + value.substr(at, 255) + '"';
    return strings;
}

} // namespace

class TestDkimFindings : public QObject
{
    Q_OBJECT

private slots:
    void findings_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("codes");
        const QString name = QStringLiteral("s1._domainkey.example.com. TXT");
        const QString good = text(inStrings(record()));
        QTest::newRow("good") << name + good + "\n" << "dkim-ok";
        QTest::newRow("behind an alias") << "s1._domainkey.example.com. CNAME k.other.example.\nk.other.example. TXT" +
                                                good + "\n"
                                         << "dkim-ok";
        QTest::newRow("missing") << "example.com. A 192.0.2.1\n" << "dkim-missing";
        QTest::newRow("6376 6.1.2 a wildcard text") << "*.example.com. TXT \"v=spf1 -all\"\n" << "dkim-missing";
        QTest::newRow("6376 6.1.2 a text of its own beside a wildcard")
            << "*.example.com. TXT \"v=spf1 -all\"\n" + name + " \"v=spf1 -all\"\n"
            << "dkim-key-damaged dkim-syntax";
        QTest::newRow("6376 6.1.2 a wildcard key") << "*._domainkey.example.com. TXT" + good + "\n"
                                                   << "dkim-ok dkim-ok";
        QTest::newRow("cut off at a wrong name") << "s1.example.com. TXT \"" + text(record().substr(0, 255)) + "\"\n"
                                                 << "dkim-missing dkim-on-wrong-name";
        QTest::newRow("could not check") << "; !TIMEOUT s1._domainkey.example.com. TXT\n" << "lookup-failed";
        QTest::newRow("cut off") << name + " \"" + text(record().substr(0, 255)) + "\"\n" << "dkim-key-truncated";
        QTest::newRow("revoked") << name + " \"v=DKIM1; p=\"\n" << "dkim-key-revoked";
        QTest::newRow("halves as two records") << name + " \"" + text(record().substr(0, 255)) + "\"\n" + name + " \"" +
                                                      text(record().substr(255)) + "\"\n"
                                               << "dkim-several-records";
        QTest::newRow("3.6.2.2 two keys, one of them ours")
            << name + text(inStrings(other())) + "\n" + name + good + "\n"
            << "dkim-several-records";
        QTest::newRow("3.6.2.2 a text beside the key")
            << name + good + "\n" + name + " \"google-site-verification=abc\"\n"
            << "dkim-several-records";
        QTest::newRow("3.6.2.2 two keys, none of them ours")
            << name + text(inStrings(other())) + "\n" + name + " \"v=DKIM1; p=\"\n"
            << "dkim-key-not-ours dkim-several-records";
        QTest::newRow("strings in the wrong order")
            << name + " \"" + text(record().substr(255)) + "\" \"" + text(record().substr(0, 255)) + "\"\n"
            << "dkim-key-damaged";
        QTest::newRow("3.2 6.1.2 no tag list") << name + text(inStrings("; " + record())) + "\n" << "dkim-syntax";
        QTest::newRow("ours under another selector")
            << name + text(inStrings(other())) + "\ns2._domainkey.example.com. TXT" + good + "\n"
            << "dkim-key-not-ours dkim-ok dkim-on-wrong-name";
        QTest::newRow("test flag") << name + good + " \"; t=y\"\n" << "dkim-ok dkim-test-flag";
        QTest::newRow("damaged") << name + " \"v=DKIM1; p=abc$\"\n" << "dkim-key-damaged";
        QTest::newRow("syntax") << name + " \"v=DKIM2; \"" + good + "\n" << "dkim-syntax dkim-syntax";
        QTest::newRow("another key") << name +
                                            " \"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n"
                                     << "dkim-key-not-ours";
        QTest::newRow("small") << name + " \"v=DKIM1; "
                                         "p="
                                         "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAL0nVG1vvJpJCmBTWKTCFKVn1TIcFMRVZpCPiU1k1zqOU"
                                         "X4Kb8T3o9XQ9dZ7Jc0Wvb1bOx6oZbNi4v3Rk8cY0ysCAwEAAQ==\"\n"
                               << "dkim-key-not-ours dkim-key-small";
        QTest::newRow("doubled name") << "s1._domainkey.example.com.example.com. TXT" + good + "\n"
                                      << "dkim-missing dkim-on-wrong-name";
        QTest::newRow("at the domain itself") << "example.com. TXT" + good + "\n" << "dkim-missing dkim-on-wrong-name";
        QTest::newRow("_domainkey twice") << "s1._domainkey._domainkey.example.com. TXT" + good + "\n"
                                          << "dkim-missing dkim-on-wrong-name";
        QTest::newRow("only under another selector") << "s2._domainkey.example.com. TXT" + good + "\n"
                                                     << "dkim-missing dkim-ok dkim-on-wrong-name";
        QTest::newRow("without _domainkey") << "s1.example.com. TXT" + good + "\n" << "dkim-missing dkim-on-wrong-name";
    }
    void findings()
    {
        QFETCH(QString, zone);
        QFETCH(QString, codes);
        Setup setup;
        setup.domain = test::name("example.com");
        setup.selectors = {{"s1", true}, {"s2", false}};
        setup.ownKey = OwnKey{"s1", record()};
        const Zone world = test::zone(zone.toStdString());
        QCOMPARE(test::codes(
                     test::settled(world, [&](const Answers &dns) { return dkim::findings(dkim::look(setup, dns)); })),
                 codes);
    }

    void sameKey_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("told"); // same, problem
        const QString name = QStringLiteral("s1._domainkey.example.com. TXT");
        const QString ours = text(record());
        const auto strings = [](const QStringList &all) { return " \"" + all.join(QStringLiteral("\" \"")) + "\"\n"; };
        QTest::newRow("whole") << name + text(inStrings(record())) + "\n" << ours << "yes ";
        QTest::newRow("cut off") << name + strings({ours.left(255)}) << ours << "yes ";
        QTest::newRow("another, cut off") << name + strings({text(other().substr(0, 255))}) << ours << "no ";
        QTest::newRow("cut off before it tells anything") << name + strings({ours.left(60)}) << ours << "? ";
        QTest::newRow("strings swapped") << name + strings({ours.mid(255), ours.left(255)}) << ours
                                         << "yes swapped-strings";
        QTest::newRow("strings of another swapped")
            << name + strings({text(other().substr(255)), text(other().substr(0, 255))}) << ours
            << "no swapped-strings";
        QTest::newRow("three strings, two of them swapped")
            << name + strings({ours.left(150), ours.mid(300), ours.mid(150, 150)}) << ours << "yes swapped-strings";
        QTest::newRow("halves as two records")
            << name + strings({ours.left(255)}) + name + strings({ours.mid(255)}) << ours << "yes halves";
        QTest::newRow("thirds as three records")
            << name + strings({ours.left(150)}) + name + strings({ours.mid(300)}) + name + strings({ours.mid(150, 150)})
            << ours << "yes halves";
        QTest::newRow("the key and its kind as two records")
            << name + strings({ours.mid(16, 200), ours.mid(216)}) + name + strings({ours.left(16)}) << ours
            << "yes halves";
        QTest::newRow("halves of another")
            << name + strings({text(other().substr(0, 255))}) + name + strings({text(other().substr(255))}) << ours
            << "no halves";
        QTest::newRow("two keys") << name + text(inStrings(other())) + "\n" + name + text(inStrings(record())) + "\n"
                                  << ours << "yes several-keys";
        QTest::newRow("a text beside it") << name + text(inStrings(record())) + "\n" + name + " \"AAAA\"\n"
                                          << ours << "yes other-text";
        QTest::newRow("k= of another kind")
            << name + text(inStrings(record().replace(record().find("rsa"), 3, "ed25519"))) + "\n"
            << ours << "yes wrong-key-type";
        QTest::newRow("missing semicolon behind it")
            << name + strings({ours.left(255), ours.mid(255) + " t=s"}) << ours << "yes missing-semicolon";
        QTest::newRow("nothing to compare with") << name + text(inStrings(record())) + "\n" << "" << "? ";
    }
    void sameKey()
    {
        QFETCH(QString, zone);
        QFETCH(QString, own);
        QFETCH(QString, told);
        const dkim::Inspection found = test::settled(test::zone(zone.toStdString()), [&](const Answers &dns) {
            return dkim::inspect("s1", test::name("example.com"), own.toStdString(), true, dns);
        });
        QString problem;
        for (const Finding &finding : dkim::findings(found))
            problem += test::faultOf(finding);
        QCOMPARE((!found.sameKey ? "? " : *found.sameKey ? "yes " : "no ") + problem, told);
    }
};

MAILWORTHY_TEST(TestDkimFindings, QCoreApplication)
#include "tst_dkim_findings.moc"
