// SPDX-License-Identifier: Apache-2.0
// The stages of DMARC: none before a real message has proved DKIM, no reject where people write to mailing lists, never
// milder than what stands there; and the message that proves it, in the window.
#include "signer.h"
#include "suite.h"
#include "zonetest.h"

#include "app/keychain/memorykeys.h"
#include "app/startup/catalogues.h"
#include "app/wizard/messagereading.h"
#include "app/wizard/prove.h"
#include "app/wizard/stagecard.h"

#include "core/dmarc/check.h"
#include "core/dmarc/record.h"
#include "core/records/publish.h"
#include "core/resolver/zoneresolver.h"

#include <QComboBox>
#include <QRadioButton>
#include <QTemporaryFile>
#include <QTest>

using namespace wizard;
using test::name;

namespace
{

const std::string zoneText = "example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60\n"
                             "example.com. NS ns.example.com.\nns.example.com. A 198.51.99.53\n";

const std::string reports = "; rua=mailto:d@example.com\"\n";

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
    void aMessageIsJudgedAsTheCheckDoes();
    void choosingAStage();
    void theNextStageHasADate();
    void whatExpertsChoose();
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
    QTest::newRow("RFC 9989 §7.4 mailing lists: no reject")
        << "quarantine" << reject << true << true << "keep quarantine";
    QTest::newRow("RFC 9989 §7.4 no stage is left out") << "none" << reject << true << false << "replace quarantine";
    QTest::newRow("RFC 9989 §5.1.4 the first record is none") << "" << reject << true << false << "add none";
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
        live.isEmpty() ? "" : "_dmarc.example.com. TXT \"v=DMARC1; p=" + live.toStdString() + "; adkim=s" + reports;
    const auto made = test::settled(test::zone(zoneText + record), [&](const dns::Answers &dns) {
        return records::dmarcRecords(setup, dmarc::look(setup, dns), dns);
    });
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
    QTest::addColumn<QString>("tag");  // of the signature
    QTest::addColumn<QString>("flag"); // of the key
    QTest::addColumn<bool>("proves");
    QTest::addColumn<QString>("answer"); // of the page; empty: as it proves or not
    const auto row = [](const char *title, const char *from, const char *signer, bool changed, bool proves,
                        const char *tag = "", const char *flag = "", const char *answer = "") {
        QTest::newRow(title) << from << signer << changed << tag << flag << proves << answer;
    };
    row("signed by the domain", "example.com", "example.com", false, true);
    row("changed on its way", "example.com", "example.com", true, false);
    row("signed by somebody else", "example.com", "service.example", false, false);
    row("of another sender", "service.example", "service.example", false, false, "", "",
        "This message is not from example.com");
    row("not signed at all", "example.com", "", false, false, "", "", "No: this message is not signed");
    row("RFC 6376 §3.6.1 t=y proves nothing", "example.com", "example.com", false, false, "", "; t=y");
    row("RFC 6376 §3.6.1 t=s does", "example.com", "example.com", false, true, "", "; t=s");
    row("RFC 6376 §8.2 l= with an unsigned tail", "example.com", "example.com", false, false, "; l=5");
    row("RFC 6376 §3.5 signed in the future", "example.com", "example.com", false, false, "; t=99999999999");
}

void TestStages::aMessageProves()
{
    QFETCH(QString, from);
    QFETCH(QString, signer);
    QFETCH(bool, changed);
    QFETCH(QString, tag);
    QFETCH(QString, flag);
    QFETCH(bool, proves);
    QFETCH(QString, answer);
    const test::SigningKey key(2048);
    const std::string record = test::quotedStrings(key.record() + flag.toStdString());
    auto zone = std::make_shared<dns::Zone>(test::zone(zoneText + "s1._domainkey.example.com. TXT " + record +
                                                       "\ns1._domainkey.service.example. TXT " + record + "\n"));
    dns::ZoneResolver resolver(zone);
    const auto catalogues = std::get<0>(startup::loadCatalogues());
    keychain::MemoryKeys keys;
    checkup::Options options;
    options.zone = zone;
    Project project;
    project.setup.domain = name("example.com");
    Walk walk({catalogues, resolver, options, &keys, true}, ProjectStore(QString()));
    walk.editor().open(project);
    QString text = QString::fromStdString(mail).replace("anna@example.com", "anna@" + from);
    std::string message = text.toStdString();
    if (!signer.isEmpty())
        message = test::withSignature(message,
                                      "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + signer.toStdString() +
                                          "; s=s1; h=from:to:subject" + tag.toStdString(),
                                      key);
    if (changed)
        message.replace(message.find("Hello"), 5, "Hullo");
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(message.data(), static_cast<qint64>(message.size()));
    file.close();
    MessageReading reading(walk);
    ProvePage page(walk, reading);
    page.refresh();
    auto *head = page.findChild<widgets::PageHead *>();
    QCOMPARE(head->content().answer, QString("Does a real message pass?"));
    reading.readFile(file.fileName());
    QTRY_VERIFY(reading.proof());
    QCOMPARE(reading.proof()->isProved, proves);
    QCOMPARE(reading.proof()->isOurs, from == "example.com");
    QCOMPARE(walk.setup().dkimProved, proves);
    const QString usual =
        proves ? "Yes: your mail proves that it is yours" : "No: no signature proves that it is yours";
    QCOMPARE(head->content().answer, answer.isEmpty() ? usual : answer);
}

/// The key is read where it was typed in: the resolver may remember for an hour that it was missing.
void TestStages::aMessageIsJudgedAsTheCheckDoes()
{
    class Asked : public dns::Resolver
    {
    public:
        explicit Asked(dns::Resolver &under) : m_under(under) {}
        std::unique_ptr<Ticket> lookup(const dns::Question &question, Done done) override
        {
            if (question.name.toText() == "s1._domainkey.example.com")
                servers << QString::fromStdString(question.server);
            return m_under.lookup(question, std::move(done));
        }
        QStringList servers;

    private:
        dns::Resolver &m_under;
    };
    const test::SigningKey key(2048);
    dns::ZoneResolver under(std::make_shared<dns::Zone>(
        test::zone(zoneText + "s1._domainkey.example.com. TXT " + test::quotedStrings(key.record()) + "\n")));
    Asked resolver(under);
    for (const bool askServers : {true, false}) {
        checkup::Options options;
        options.askAuthoritative = askServers;
        Project project;
        project.setup.domain = name("example.com");
        Walk walk({std::get<0>(startup::loadCatalogues()), resolver, options, nullptr, true}, ProjectStore(QString()));
        walk.editor().open(project);
        QTRY_VERIFY_WITH_TIMEOUT(!walk.look().isBusy(), 30000);
        resolver.servers.clear();
        QTemporaryFile file;
        QVERIFY(file.open());
        const std::string signedMail =
            test::withSignature(mail, "v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1; h=from", key);
        file.write(signedMail.data(), static_cast<qint64>(signedMail.size()));
        file.close();
        MessageReading reading(walk);
        reading.readFile(file.fileName());
        QTRY_VERIFY(walk.setup().dkimProved);
        QVERIFY(!resolver.servers.isEmpty());
        QCOMPARE(std::any_of(resolver.servers.begin(), resolver.servers.end(),
                             [](const QString &server) { return server.startsWith("198.51.99.53"); }),
                 askServers);
    }
}

/// A walk over `zone` that has come to rest.
class Settled
{
public:
    explicit Settled(const std::string &text, const std::function<void(Project &)> &edit = {})
        : m_zone(std::make_shared<dns::Zone>(test::zone(text))), m_resolver(m_zone),
          m_catalogues(std::get<0>(startup::loadCatalogues()))
    {
        checkup::Options options;
        options.zone = m_zone;
        walk = std::make_unique<Walk>(Environment{m_catalogues, m_resolver, options, &m_keys, true},
                                      ProjectStore(QString()));
        Project project;
        project.setup.domain = name("example.com");
        project.setup.dkimProved = true;
        if (edit)
            edit(project);
        walk->editor().open(project);
        rest();
    }
    void rest() { QTRY_VERIFY_WITH_TIMEOUT(!walk->look().isBusy(), 30000); }
    std::unique_ptr<Walk> walk;

private:
    std::shared_ptr<dns::Zone> m_zone;
    dns::ZoneResolver m_resolver;
    std::shared_ptr<const checkup::Catalogues> m_catalogues;
    keychain::MemoryKeys m_keys;
};

void TestStages::choosingAStage()
{
    const auto open = [](const StageCard &card) {
        QString which;
        for (const QRadioButton *button : card.findChildren<QRadioButton *>())
            which += button->isEnabled() ? '1' : '0';
        return which;
    };
    const auto proved = [](bool yes) { return [yes](Project &project) { project.setup.dkimProved = yes; }; };
    const std::string live = zoneText + "_dmarc.example.com. TXT \"v=DMARC1; p=";
    for (const auto &[text, yes, expected] : {std::tuple{zoneText, true, "100"},
                                              {live + "none" + reports, false, "100"},
                                              {live + "none\"\n", true, "100"},
                                              {live + "none; rua=mailto:x\"\n", true, "100"},
                                              {live + "none" + reports, true, "110"},
                                              {live + "quarantine" + reports, true, "010"},
                                              {live + "reject" + reports, false, "001"}}) {
        const Settled world(text, proved(yes));
        StageCard card(*world.walk);
        card.refresh();
        QCOMPARE(open(card), QString(expected));
    }
    const Settled world(live + "quarantine" + reports);
    StageCard card(*world.walk);
    card.refresh();
    const auto buttons = card.findChildren<QRadioButton *>();
    QVERIFY(buttons[1]->isChecked());
    world.walk->editor().change([](Setup &setup) { setup.mailingLists = false; });
    card.refresh();
    QCOMPARE(open(card), QString("011"));
    buttons[2]->click();
    QCOMPARE(world.walk->setup().stage, DmarcStage::Reject);
}

/// Product rule 7: at least a month at each stage.
void TestStages::theNextStageHasADate()
{
    const std::string live = zoneText + "_dmarc.example.com. TXT \"v=DMARC1; p=none" + reports;
    const QDate since(2026, 1, 31);
    const auto told = [](Walk &walk) {
        StageCard card(walk);
        card.refresh();
        QStringList lines;
        for (const auto *text : card.findChildren<widgets::Text *>())
            lines << text->text();
        return lines.join('\n');
    };
    const auto date = [](const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); };
    const Settled kept(live, [&](Project &project) { project.stageSeen = StageSeen{DmarcStage::None, since}; });
    QVERIFY(kept.walk->project().stageSeen == StageSeen({DmarcStage::None, since}));
    QVERIFY2(told(*kept.walk).contains(date(since)), qPrintable(told(*kept.walk)));
    QVERIFY(told(*kept.walk).contains(date(QDate(2026, 2, 28))));

    const StageSeen today{DmarcStage::None, QDate::currentDate()};
    const Settled first(live);
    QVERIFY(first.walk->project().stageSeen == today);
    const Settled another(live, [&](Project &project) { project.stageSeen = StageSeen{DmarcStage::Reject, since}; });
    QVERIFY(another.walk->project().stageSeen == today);
    const Settled silent(zoneText + "; !SERVFAIL _dmarc.example.com. TXT\n",
                         [&](Project &project) { project.stageSeen = StageSeen{DmarcStage::None, since}; });
    QVERIFY(silent.walk->project().stageSeen == StageSeen({DmarcStage::None, since})); // a failure says nothing
    const Settled gone(zoneText, [&](Project &project) { project.stageSeen = StageSeen{DmarcStage::None, since}; });
    QVERIFY(!gone.walk->project().stageSeen);
}

void TestStages::whatExpertsChoose()
{
    Settled world(zoneText + "_dmarc.example.com. TXT \"v=DMARC1; p=none" + reports);
    StageCard card(*world.walk);
    card.refresh();
    const auto boxes = card.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 5);
    for (QComboBox *box : boxes) {
        QCOMPARE(box->currentIndex(), 0);
        QVERIFY(!box->isVisible()); // folded away
        box->setCurrentIndex(2);
        emit box->activated(2);
    }
    const DmarcExtras extras = world.walk->setup().dmarcExtras;
    QVERIFY(extras == (DmarcExtras{DmarcStage::Quarantine, DmarcStage::Quarantine, true, true, true}));
    world.rest();
    QStringList values;
    for (const auto &record : world.walk->look().records()) {
        if (record.purpose == records::Purpose::Dmarc)
            values << QString::fromStdString(record.value);
    }
    QCOMPARE(values.join('|'), QString("v=DMARC1; p=none; sp=quarantine; np=quarantine; t=y; adkim=s; aspf=s; "
                                       "rua=mailto:d@example.com"));
    emit boxes.last()->activated(0);
    QVERIFY(!world.walk->setup().dmarcExtras.test);
    card.refresh();
    QCOMPARE(boxes.last()->currentIndex(), 0);
    QCOMPARE(boxes.first()->currentIndex(), 2);
}

MAILWORTHY_TEST(TestStages, QApplication)
#include "tst_stages.moc"
