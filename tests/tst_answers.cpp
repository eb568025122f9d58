// SPDX-License-Identifier: Apache-2.0
// The first sentence of a page: it promises no more than what was looked up and what the person has said.
#include "wizardtest.h"
#include "zonetest.h"

#include "app/widgets/copybutton.h"
#include "app/widgets/findingcard.h"
#include "app/widgets/recordcard.h"
#include "app/wizard/liststable.h"
#include "app/wizard/servicescard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

const std::string healthy = "example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60\n"
                            "example.com. NS ns.example.com.\nns.example.com. A 198.51.98.53\n"
                            "example.com. MX 10 mail.example.com.\nmail.example.com. A 25.203.113.25\n"
                            "25.113.203.25.in-addr.arpa. PTR mail.example.com.\n"
                            "_dmarc.example.com. TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"\n";
const std::string goodSpf = "example.com. TXT \"v=spf1 mx -all\"\n";

} // namespace

class TestAnswers : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void firstSentences_data();
    void firstSentences();
    void reportAddressIsTakenWhenTheFieldIsLeft();
    void foldedStepsHaveNoTask();
    void enterAddsAService();
    void aSearchWithoutAHitSaysSo();
    void oldLinesAreToldApart();
    void whatIsMendedByHand();
    void whereServicesMostLikelySend_data();
    void whereServicesMostLikelySend();

private:
    void open(const std::string &zone, const Setup &setup);
};

void TestAnswers::open(const std::string &zone, const Setup &setup)
{
    m_zone = std::make_shared<const dns::Zone>(test::zone(zone));
    Project project;
    project.setup = setup;
    WizardTest::open(project);
    waitUntilSettled();
}

void TestAnswers::firstSentences_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("door");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *title, const std::string &zone, MailRoute door, bool confirmed, Step step,
                        const QString &said) {
        QTest::newRow(title) << QString::fromStdString(zone) << static_cast<int>(door) << confirmed
                             << static_cast<int>(step) << said;
    };
    row("all is well", healthy + goodSpf, MailRoute::OwnServer, true, Step::Spf, u"Yes, your domain's list"_s);
    row("a record that no other is written for", healthy + "example.com. TXT \"v=spf1 ip4:300.1.1.1 -all\"\n",
        MailRoute::OwnServer, true, Step::Publish, u"has to be mended by hand"_s);
    row("a key that is broken", healthy + goodSpf + "default._domainkey.example.com. TXT \"v=DKIM1; p=abc$\"\n",
        MailRoute::OwnServer, true, Step::Publish, u"not everything is as it should be"_s);
    row("nothing answers",
        "; !TIMEOUT example.com. ANY\n; !TIMEOUT _dmarc.example.com. ANY\n; !TIMEOUT mail.example.com. ANY\n"
        "; !TIMEOUT 25.113.203.25.in-addr.arpa. ANY\n",
        MailRoute::OwnServer, true, Step::Publish, u"not everything could be checked"_s);
    row("no such domain", "example.org. SOA ns.example.org. h.example.org. 1 1 1 1 60\n", MailRoute::OwnServer, false,
        Step::Start, u"There is no domain example.com"_s);
    row("a relay that nobody named", healthy + goodSpf, MailRoute::Relay, false, Step::Start,
        u"goes out through a relay"_s);
    row("is not known to be covered", healthy + goodSpf, MailRoute::Relay, false, Step::Spf,
        u"when you have told us"_s);
    row("services that nobody named", healthy + goodSpf, MailRoute::Services, false, Step::Start, u"which ones"_s);
    row("no list", healthy + goodSpf, MailRoute::OwnServer, true, Step::Blocklists, u"No list was asked"_s);
    row("found, but not confirmed", healthy + "mail.example.com. AAAA 2a00:1:2::25\n", MailRoute::OwnServer, false,
        Step::Names, u"Probably not"_s);
}

void TestAnswers::firstSentences()
{
    QFETCH(QString, zone);
    QFETCH(int, door);
    QFETCH(bool, confirmed);
    QFETCH(int, step);
    QFETCH(QString, said);
    Setup setup;
    setup.domain = test::name("example.com");
    setup.route = static_cast<MailRoute>(door);
    if (confirmed) {
        setup.host = test::name("mail.example.com");
        setup.senders = {{*ip::parse("25.203.113.25"), true, {}}};
    }
    open(zone.toStdString(), setup);
    const QString all = answer(static_cast<Step>(step));
    QVERIFY2(all.contains(said), qPrintable(all));
}

void TestAnswers::reportAddressIsTakenWhenTheFieldIsLeft()
{
    Setup setup;
    setup.domain = test::name("example.com");
    open(healthy + goodSpf, setup);
    m_window->openStep(Step::Signing);
    QLineEdit *field = nullptr;
    for (QLineEdit *each : m_window->findChildren<QLineEdit *>())
        field = each->accessibleName() == u"Mail address for reports"_s ? each : field;
    QVERIFY(field);
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, u"reports@example.com"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(m_window->walk().setup().reportAddress, std::string("reports@example.com"));
}

void TestAnswers::foldedStepsHaveNoTask()
{
    Setup setup;
    setup.domain = test::name("example.com");
    open(healthy + goodSpf, setup);
    const auto task = [this] {
        m_window->openStep(Step::Names);
        return m_window->findChild<QStackedWidget *>()->currentWidget()->findChild<QComboBox *>();
    };
    QVERIFY(task()->isVisible());
    m_window->walk().editor().change([](Setup &changed) { changed.route = MailRoute::Services; });
    QVERIFY(!task()->isVisible());
    // What is left takes the whole width.
    const StepPage *folded = page(Step::Names);
    QTRY_VERIFY(2 * folded->findChild<widgets::Text *>()->width() > folded->width());
}

void TestAnswers::enterAddsAService()
{
    Setup setup;
    setup.domain = test::name("example.com");
    open(healthy + goodSpf, setup);
    m_window->openStep(Step::Start);
    auto *combo = m_window->findChild<ServicesCard *>()->findChild<QComboBox *>();
    combo->setEditText(u"Google Workspace"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_window->walk().setup().services, std::vector<std::string>{"google-workspace"});
}

void TestAnswers::aSearchWithoutAHitSaysSo()
{
    ListsTable table;
    table.show({blocklists::pendingOutcome(m_catalogues->blocklists.lists.front(), *ip::parse("25.10.20.31"))}, {});
    auto *search = table.findChild<QLineEdit *>();
    auto *says = table.findChild<widgets::StatusLine *>();
    search->setText(u"no such list"_s);
    QVERIFY(!says->isHidden() && !says->text().isEmpty());
    search->clear();
    QVERIFY(says->isHidden());
    QVERIFY(!search->findChild<QToolButton *>()->accessibleName().isEmpty());
}

void TestAnswers::oldLinesAreToldApart()
{
    widgets::RecordCard::Content content;
    content.record.action = records::Action::Replace;
    content.record.name = test::name("example.com");
    content.record.current = {"v=spf1 -all", "v=spf1 ~all"};
    const widgets::RecordCard card(content);
    QStringList names;
    for (const auto *button : card.findChildren<widgets::CopyButton *>())
        names << button->accessibleName();
    QCOMPARE(names.removeDuplicates(), 0);
}

/// A record that none could be written for stands under “Type it in” all the same, with its places marked.
void TestAnswers::whatIsMendedByHand()
{
    Setup setup;
    setup.domain = test::name("example.com");
    setup.host = test::name("mail.example.com");
    setup.senders = {{*ip::parse("25.203.113.25"), true, {}}};
    open(healthy + "example.com. TXT \"v=spf1 ip4:300.1.1.1 mx -all\"\n", setup);
    const auto cards = page(Step::Publish)->findChildren<widgets::FindingCard *>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.front()->content().found, u"v=spf1 »ip4:300.1.1.1« mx -all"_s);
    auto *list = m_window->findChild<widgets::StepList *>();
    QVERIFY(list->item(static_cast<int>(Step::Publish))->text().contains(u"by hand"_s));
}

/// Where a company keeps the mailboxes and nothing speaks for a server of the firm's own, no door is taken beforehand,
/// and no page advises for one.
void TestAnswers::whereServicesMostLikelySend_data()
{
    QTest::addColumn<QString>("spf");
    QTest::addColumn<QString>("mx");
    QTest::addColumn<bool>("asked");
    QTest::newRow("no list of senders") << u""_s << u"smtp.google.com"_s << true;
    QTest::newRow("only the company's") << u"v=spf1 include:_spf.google.com ~all"_s << u"smtp.google.com"_s << true;
    QTest::newRow("a server, too") << u"v=spf1 ip4:25.203.113.25 -all"_s << u"smtp.google.com"_s << false;
    QTest::newRow("only a filter in front") << u""_s << u"eu-smtp-inbound-1.mimecast.com"_s << false;
    QTest::newRow("the own server") << u""_s << u"mail.example.com"_s << false;
}

void TestAnswers::whereServicesMostLikelySend()
{
    QFETCH(QString, spf);
    QFETCH(QString, mx);
    QFETCH(bool, asked);
    std::string zone = "example.com. SOA ns.example.com. h.example.com. 1 3600 600 604800 60\n"
                       "example.com. NS ns.example.com.\nns.example.com. A 198.51.98.53\n"
                       "mail.example.com. A 25.203.113.25\nexample.com. MX 10 " +
                       mx.toStdString() + ".\n";
    if (!spf.isEmpty())
        zone += "example.com. TXT \"" + spf.toStdString() + "\"\n";
    Setup setup;
    setup.domain = test::name("example.com");
    open(zone, setup);
    const auto isChecked = [](const auto *radio) { return radio->isChecked(); };
    const auto radios = page(Step::Start)->findChildren<QRadioButton *>();
    QCOMPARE(std::none_of(radios.begin(), radios.end(), isChecked), asked);
    QCOMPARE(answer(Step::Start).contains(u"please say below how"_s), asked);
    QCOMPARE(answer(Step::Names).contains(u"depends on how your mail leaves"_s), asked);
    QCOMPARE(page(Step::Address)->findChildren<widgets::FindingCard *>().isEmpty(), asked);
    if (!asked)
        return;
    QVERIFY(!m_window->walk().project().doorChosen); // neither is it taken by itself
    page(Step::Start);
    for (QRadioButton *radio : radios) {
        if (radio->text().contains(u"services"_s))
            radio->click();
    }
    QCOMPARE(m_window->walk().setup().route, MailRoute::Services);
    QCOMPARE(std::count_if(radios.begin(), radios.end(), isChecked), 1);
    QVERIFY(answer(Step::Names).contains(u"nothing for you to do"_s));
    page(Step::Start);
    for (QRadioButton *radio : radios) {
        if (radio->text().remove(u'&').contains(u"own server"_s))
            radio->click();
    }
    QCOMPARE(m_window->walk().setup().route, MailRoute::OwnServer);
    QCOMPARE(std::count_if(radios.begin(), radios.end(), isChecked), 1);
    waitUntilSettled();
    QVERIFY(!answer(Step::Names).contains(u"depends"_s)); // it was said, so it is not asked again
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
