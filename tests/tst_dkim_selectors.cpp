// SPDX-License-Identifier: Apache-2.0
// The selectors of a set-up together: what counts at one that was only guessed, and which kinds of key there are.
#include "findings.h"
#include "signer.h"
#include "suite.h"
#include "zonetest.h"

#include "core/dkim/check.h"

using namespace dns;

namespace
{

const std::string answeredKey = test::SigningKey(2048).record();

} // namespace

class TestDkimSelectors : public QObject
{
    Q_OBJECT

private slots:
    void guessesAreNoErrors_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("codes");
        QTest::newRow("cut off") << " \"" + QString::fromStdString(answeredKey.substr(0, 255)) + "\""
                                 << "dkim-key-truncated:warning";
        QTest::newRow("damaged") << " \"v=DKIM1; p=abc$\"" << "dkim-key-damaged:warning";
        QTest::newRow("syntax") << " " + QString::fromStdString(test::quotedStrings("; " + answeredKey))
                                << "dkim-syntax:warning";
        QTest::newRow("revoked") << " \"v=DKIM1; p=\"" << "dkim-key-revoked:info";
    }
    void guessesAreNoErrors()
    {
        QFETCH(QString, record);
        QFETCH(QString, codes);
        Setup guess;
        guess.domain = test::name("example.com");
        guess.selectors = {{"mail", false}};
        const Zone world = test::zone("mail._domainkey.example.com. TXT" + record.toStdString() + '\n');
        QCOMPARE(test::codes(
                     test::settled(world, [&](const Answers &dns) { return dkim::findings(dkim::look(guess, dns)); })),
                 codes);
    }

    void ed25519Only_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<QString>("beside");
        QTest::addColumn<QString>("codes");
        QTest::newRow("8463 5 alone") << true << "" << "dkim-ed25519-only dkim-ok";
        QTest::newRow("alone, and only guessed") << false << "" << "dkim-ed25519-only:info dkim-ok";
        QTest::newRow("beside RSA") << true
                                    << "s2._domainkey.example.com. TXT " +
                                           QString::fromStdString(test::quotedStrings(answeredKey)) + "\n"
                                    << "dkim-ok dkim-ok";
        QTest::newRow("beside a withdrawn one") << true << "s2._domainkey.example.com. TXT \"v=DKIM1; p=\"\n"
                                                << "dkim-ed25519-only dkim-key-revoked dkim-ok";
        QTest::newRow("beside one that could not be looked at")
            << true << "; !SERVFAIL s2._domainkey.example.com. TXT\n"
            << "dkim-ok lookup-failed";
        QTest::newRow("beside a guessed one that could not be looked at")
            << true << "; !TIMEOUT guess._domainkey.example.com. TXT\n"
            << "dkim-ok";
        QTest::newRow("1034 5.2.2 beside an alias that leads back to itself, for which nobody has a key")
            << true << "s2._domainkey.example.com. CNAME s2._domainkey.example.com.\n"
            << "alias-circle dkim-ed25519-only dkim-ok";
    }
    void ed25519Only()
    {
        QFETCH(bool, confirmed);
        QFETCH(QString, beside);
        Setup setup;
        setup.domain = test::name("example.com");
        setup.selectors = {{"s1", confirmed}};
        if (!beside.isEmpty())
            setup.selectors.push_back(beside.contains("guess") ? Selector{"guess", false} : Selector{"s2", true});
        const Zone world = test::zone("s1._domainkey.example.com. TXT \"v=DKIM1; k=ed25519; "
                                      "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n" +
                                      beside.toStdString());
        QTEST(test::codes(
                  test::settled(world, [&](const Answers &dns) { return dkim::findings(dkim::look(setup, dns)); })),
              "codes");
    }

    /// RFC 8463 §5: the usual selectors might hold another one, and could not be looked for.
    void ed25519AndUntried()
    {
        dkim::Facts facts;
        facts.domain = test::name("example.com");
        dkim::Inspection seen;
        seen.domain = facts.domain;
        seen.name = test::name("s1._domainkey.example.com");
        seen.confirmed = true;
        seen.status = Status::Found;
        seen.record = dkim::parseKeyRecord("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        facts.selectors = {seen};
        QCOMPARE(test::codes(dkim::findings(facts)), QString("dkim-ed25519-only dkim-ok"));
        facts.untried = Finding(finding::LookupFailed{.question = "x TXT", .status = Status::Timeout}, "example.com");
        QCOMPARE(test::codes(dkim::findings(facts)), QString("dkim-ok"));
    }

    /// A key that was made for later, beside what the server signs with now.
    void keyForLater_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("codes");
        const QString usable =
            QString::fromStdString(" TXT" + test::quotedStrings(test::SigningKey(2048).record())) + "\n";
        const QString old = "mail._domainkey.example.com." + usable;
        QTest::newRow("beside a usable one") << old << false << "dkim-missing:warning dkim-ok";
        QTest::newRow("the server made it, and may sign with it") << old << true << "dkim-missing dkim-ok";
        QTest::newRow("beside a guessed one")
            << "default._domainkey.example.com." + usable << false << "dkim-missing dkim-missing:warning dkim-ok";
        QTest::newRow("alone") << "example.com. A 192.0.2.1\n" << false << "dkim-missing dkim-missing";
        QTest::newRow("beside a withdrawn one") << "mail._domainkey.example.com. TXT \"v=DKIM1; p=\"\n"
                                                << false << "dkim-key-revoked dkim-missing";
        QTest::newRow("it was published elsewhere")
            << old + "new.example.com. TXT" + QString::fromStdString(test::quotedStrings(answeredKey)) + "\n"
            << false << "dkim-missing dkim-ok dkim-on-wrong-name";
    }
    void keyForLater()
    {
        QFETCH(QString, zone);
        QFETCH(bool, onServer);
        Setup setup;
        setup.domain = test::name("example.com");
        setup.selectors = {{"mail", true}, {"new", true}, {"default", false}};
        setup.ownKey = OwnKey{"new", answeredKey, onServer};
        const Zone world = test::zone(zone.toStdString());
        QTEST(test::codes(
                  test::settled(world, [&](const Answers &dns) { return dkim::findings(dkim::look(setup, dns)); })),
              "codes");
    }

    void guessesNotThere()
    {
        Setup setup;
        setup.domain = test::name("example.com");
        setup.selectors = {{"default", false}};
        const Zone nothing = test::zone("example.com. A 192.0.2.1\n");
        QCOMPARE(test::codes(test::settled(nothing,
                                           [&](const Answers &dns) { return dkim::findings(dkim::look(setup, dns)); })),
                 QStringLiteral("dkim-no-selector-known"));
    }
};

MAILWORTHY_TEST(TestDkimSelectors, QCoreApplication)
#include "tst_dkim_selectors.moc"
