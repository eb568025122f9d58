// SPDX-License-Identifier: Apache-2.0
// The stages of DMARC: none before a real message has proved DKIM, no reject where people write to mailing lists, never
// milder than what stands there; and the message that proves it, in the window.
#include "signer.h"
#include "zonetest.h"

#include "app/keychain/memorykeys.h"
#include "app/startup/catalogues.h"
#include "app/wizard/messagecard.h"
#include "app/wizard/setupwizard.h"
#include "app/wizard/stagecard.h"

#include "core/dmarc/record.h"
#include "core/dns/zoneresolver.h"
#include "core/records/publish.h"

#include <QRadioButton>
#include <QStackedWidget>

using namespace wizard;
using test::name;

namespace
{

const std::string zoneText = "example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60\n"
                             "example.com. NS ns.example.com.\nns.example.com. A 198.51.99.53\n";

const std::string mail = "From: Anna <anna@example.com>\r\nTo: ben@example.org\r\nSubject: proof\r\n"
                         "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\nHello Ben.\r\n";

} // namespace

class TestStages : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void aMessageProves_data();
    void aMessageProves();
    void choosingAStage();
};

void TestStages::records_data()
{
    QTest::addColumn<QString>("live"); // p of the record that stands there; empty: none
    QTest::addColumn<int>("wanted");
    QTest::addColumn<bool>("proved");
    QTest::addColumn<bool>("lists");
    QTest::addColumn<QString>("expected"); // action and p
    const int none = int(DmarcStage::None), quarantine = int(DmarcStage::Quarantine), reject = int(DmarcStage::Reject);
    QTest::newRow("first of all none") << "" << reject << false << false << "add none";
    QTest::newRow("nothing beyond none without proof") << "none" << quarantine << false << false << "keep none";
    QTest::newRow("proved: quarantine") << "none" << quarantine << true << true << "replace quarantine";
    QTest::newRow("RFC 9989 §7.4 mailing lists: no reject") << "none" << reject << true << true << "replace quarantine";
    QTest::newRow("RFC 9989 §7.4 without mailing lists: reject")
        << "quarantine" << reject << true << false << "replace reject";
    QTest::newRow("never milder") << "reject" << none << true << true << "keep reject";
    QTest::newRow("never milder, unproved") << "quarantine" << none << false << true << "keep quarantine";
    QTest::newRow("as wanted already") << "quarantine" << quarantine << true << true << "keep quarantine";
}

void TestStages::records()
{
    QFETCH(QString, live);
    QFETCH(int, wanted);
    QFETCH(bool, proved);
    QFETCH(bool, lists);
    Setup setup;
    setup.domain = name("example.com");
    setup.stage = static_cast<DmarcStage>(wanted);
    setup.dkimProved = proved;
    setup.mailingLists = lists;
    const std::string record =
        live.isEmpty() ? "" : "_dmarc.example.com. TXT \"v=DMARC1; p=" + live.toStdString() + "; adkim=s\"\n";
    const auto made = test::settled(test::zone(zoneText + record),
                                    [&](const dns::Answers &dns) { return records::dmarcRecords(setup, dns); });
    QCOMPARE(made.size(), std::size_t(1));
    const auto parsed = dmarc::parse(made.front().value);
    QVERIFY(parsed.problems.empty());
    QCOMPARE(parsed.strictDkim, !live.isEmpty()); // the rest of the rule is kept
    QTEST(QString("%1 %2").arg(QString::fromUtf8(records::toText(made.front().action).data()),
                               QString::fromUtf8(dmarc::toText(parsed.policy()).data())),
          "expected");
}

void TestStages::aMessageProves_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("signer");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<bool>("proves");
    QTest::newRow("signed by the domain") << "example.com" << "example.com" << false << true;
    QTest::newRow("changed on its way") << "example.com" << "example.com" << true << false;
    QTest::newRow("signed by somebody else") << "example.com" << "service.example" << false << false;
    QTest::newRow("of another sender") << "service.example" << "service.example" << false << false;
    QTest::newRow("not signed at all") << "example.com" << "" << false << false;
}

void TestStages::aMessageProves()
{
    QFETCH(QString, from);
    QFETCH(QString, signer);
    QFETCH(bool, changed);
    QFETCH(bool, proves);
    const test::SigningKey key(2048);
    auto zone = std::make_shared<dns::Zone>(
        test::zone(zoneText + "s1._domainkey.example.com. TXT " + test::quotedStrings(key.record()) +
                   "\ns1._domainkey.service.example. TXT " + test::quotedStrings(key.record()) + "\n"));
    dns::ZoneResolver resolver(zone);
    const auto catalogues = std::get<0>(startup::loadCatalogues());
    keychain::MemoryKeys keys;
    checkup::Options options;
    options.zone = zone;
    Project project;
    project.setup.domain = name("example.com");
    Walk walk({*catalogues, resolver, options, &keys, true}, ProjectStore(QString()));
    walk.open(project);
    QString text = QString::fromStdString(mail).replace("anna@example.com", "anna@" + from);
    std::string message = text.toStdString();
    if (!signer.isEmpty())
        message = test::withSignature(
            message, "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + signer.toStdString() + "; s=s1; h=from:to:subject",
            key);
    if (changed)
        message.replace(message.find("Hello"), 5, "Hullo");
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(message.data(), static_cast<qint64>(message.size()));
    file.close();
    MessageCard card(walk);
    auto *says = card.findChild<widgets::StatusLine *>();
    card.read(file.fileName());
    const QString reading = says->text();
    QTRY_VERIFY(says->text() != reading);
    QCOMPARE(walk.setup().dkimProved, proves);
    QCOMPARE(says->text().contains("proves that your mail is signed"), proves);
}

void TestStages::choosingAStage()
{
    const auto zone = std::make_shared<dns::Zone>(test::zone(zoneText));
    dns::ZoneResolver resolver(zone);
    const auto catalogues = std::get<0>(startup::loadCatalogues());
    keychain::MemoryKeys keys;
    checkup::Options options;
    options.zone = zone;
    Project project;
    project.setup.domain = name("example.com");
    Walk walk({*catalogues, resolver, options, &keys, true}, ProjectStore(QString()));
    walk.open(project);
    StageCard card(walk);
    card.refresh();
    const auto buttons = card.findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons[0]->isEnabled() && !buttons[1]->isEnabled() && !buttons[2]->isEnabled());
    walk.change([](Setup &setup) { setup.dkimProved = true; });
    card.refresh();
    QVERIFY(buttons[1]->isEnabled() && !buttons[2]->isEnabled());
    buttons[1]->click();
    QCOMPARE(walk.setup().stage, DmarcStage::Quarantine);
    walk.change([](Setup &setup) { setup.mailingLists = false; });
    card.refresh();
    QVERIFY(buttons[2]->isEnabled());
    QVERIFY(buttons[1]->isChecked());
}

QTEST_MAIN(TestStages)
#include "tst_stages.moc"
