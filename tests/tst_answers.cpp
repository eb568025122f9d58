// SPDX-License-Identifier: Apache-2.0
// The head of a page: it promises no more than what was looked up and what the person has said.
#include "suite.h"
#include "wizardtest.h"
#include "zonetest.h"

#include "app/widgets/copybutton.h"
#include "app/widgets/recordcard.h"
#include "app/wizard/liststable.h"
#include "app/wizard/routequestion.h"
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
    void open(const std::string &zone, const Setup &setup, const std::function<void(Project &)> &edit = {});
};

void TestAnswers::open(const std::string &zone, const Setup &setup, const std::function<void(Project &)> &edit)
{
    m_zone = std::make_shared<const dns::Zone>(test::zone(zone));
    Project project;
    project.setup = setup;
    if (edit)
        edit(project);
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
    row("all is well", healthy + goodSpf, MailRoute::OwnServer, true, Step::Spf, u"Yes: your sender record"_s);
    row("a record that no other is written for", healthy + "example.com. TXT \"v=spf1 ip4:300.1.1.1 -all\"\n",
        MailRoute::OwnServer, true, Step::Publish, u"has to be fixed by hand"_s);
    row("a key that is broken", healthy + goodSpf + "default._domainkey.example.com. TXT \"v=DKIM1; p=abc$\"\n",
        MailRoute::OwnServer, true, Step::Publish, u"Some steps still need you"_s);
    row("nothing answers",
        "; !TIMEOUT example.com. ANY\n; !TIMEOUT _dmarc.example.com. ANY\n; !TIMEOUT mail.example.com. ANY\n"
        "; !TIMEOUT 25.113.203.25.in-addr.arpa. ANY\n",
        MailRoute::OwnServer, true, Step::Publish, u"Not everything could be checked"_s);
    row("no such domain", "example.org. SOA ns.example.org. h.example.org. 1 1 1 1 60\n", MailRoute::OwnServer, false,
        Step::Start, u"There is no domain example.com"_s);
    row("a relay that nobody named", healthy + goodSpf, MailRoute::Relay, false, Step::Start,
        u"Which relay delivers"_s);
    row("is not known to be covered", healthy + goodSpf, MailRoute::Relay, false, Step::Spf, u"Start"_s);
    row("services that nobody named", healthy + goodSpf, MailRoute::Services, false, Step::Start,
        u"Which services send for you?"_s);
    row("no list", healthy + goodSpf, MailRoute::OwnServer, true, Step::Blocklists, u"No list was asked"_s);
    row("found, but not confirmed", healthy + "mail.example.com. AAAA 2a00:1:2::25\n", MailRoute::OwnServer, false,
        Step::Names, u"Nobody has confirmed yet"_s);
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
    open(zone.toStdString(), setup, [](Project &project) { project.routeChosen = true; });
    const QString all = answer(static_cast<Step>(step)) + u'\n' + consequence(static_cast<Step>(step));
    QVERIFY2(all.contains(said), qPrintable(all));
}

void TestAnswers::reportAddressIsTakenWhenTheFieldIsLeft()
{
    Setup setup;
    setup.domain = test::name("example.com");
    open(healthy + goodSpf, setup);
    page(Step::Rule);
    auto *field = named<QLineEdit>(u"Mail address for reports"_s);
    QVERIFY(field && field->isVisible());
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
    setup.host = test::name("mail.example.com");
    setup.senders = {{*ip::parse("25.203.113.99"), true, {}}}; // has no name
    open(healthy + goodSpf, setup);
    const auto *next = page(Step::Names)->findChild<NextView *>();
    QVERIFY(next->isVisible() && next->content());
    m_window->walk().editor().change([](Setup &changed) { changed.route = MailRoute::Services; });
    QVERIFY(!next->isVisible());
    // What is left takes the whole width.
    const StepPage *folded = page(Step::Names);
    const auto texts = folded->findChildren<widgets::Text *>();
    QTRY_VERIFY(std::any_of(texts.begin(), texts.end(), [folded](const widgets::Text *text) {
        return text->isVisible() && 2 * text->width() > folded->width();
    }));
}

void TestAnswers::enterAddsAService()
{
    Setup setup;
    setup.domain = test::name("example.com");
    open(healthy + goodSpf, setup);
    m_window->walk().editor().choose(MailRoute::OwnServer);
    m_window->walk().editor().noteAnswered(u"server"_s, true);
    page(Step::Start);
    auto *combo = m_window->findChild<ServicesCard *>()->findChild<QComboBox *>();
    QVERIFY(combo->isVisible());
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
    const auto rows = this->rows(page(Step::Publish));
    const auto spf =
        std::find_if(rows.begin(), rows.end(), [](const widgets::Row *row) { return row->id().startsWith(u"spf-"_s); });
    QVERIFY(spf != rows.end());
    (*spf)->setOpen(true);
    const auto texts = (*spf)->findChildren<widgets::Text *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const widgets::Text *text) {
        return text->text() == u"v=spf1 »ip4:300.1.1.1« mx -all"_s && text->isVisible();
    }));
    QVERIFY2(line(Step::Publish).state.contains(u"by hand"_s), qPrintable(line(Step::Publish).state));
    QVERIFY(line(Step::Publish).glyph != widgets::Glyph::Done);
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
    auto *route = page(Step::Start)->findChild<RouteQuestion *>();
    QVERIFY(route->firstControl()->isVisible()); // it is asked in any case
    const auto radios = route->findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 3);
    QVERIFY(std::none_of(radios.begin(), radios.end(), isChecked));
    const auto texts = route->findChildren<widgets::Text *>();
    QCOMPARE(std::any_of(texts.begin(), texts.end(),
                         [](const auto *text) {
                             return text->isVisible() && text->text().contains(u"likely only services send"_s);
                         }),
             asked);
    QCOMPARE(answer(Step::Names).contains(u"How does your mail leave?"_s), asked);
    QCOMPARE(rows(page(Step::Address)).isEmpty(), asked);
    QVERIFY(!m_window->walk().project().routeChosen); // neither is it taken by itself
    if (!asked)
        return;
    const auto choose = [&](const QString &door) {
        page(Step::Start);
        for (QPushButton *change : m_window->findChildren<QPushButton *>()) {
            if (change->accessibleName() == u"Change: How mail leaves"_s && change->isVisible())
                change->click();
        }
        for (QRadioButton *radio : radios) {
            if (radio->text().contains(door))
                radio->click();
        }
    };
    choose(u"services"_s);
    QCOMPARE(m_window->walk().setup().route, MailRoute::Services);
    QCOMPARE(std::count_if(radios.begin(), radios.end(), isChecked), 1);
    QVERIFY(answer(Step::Names).contains(u"Nothing to do"_s));
    choose(u"own server"_s);
    QCOMPARE(m_window->walk().setup().route, MailRoute::OwnServer);
    QCOMPARE(std::count_if(radios.begin(), radios.end(), isChecked), 1);
    waitUntilSettled();
    QVERIFY(!answer(Step::Names).contains(u"How does your mail leave?"_s)); // it was said, so it is not asked again
}

MAILWORTHY_TEST(TestAnswers, QApplication)
#include "tst_answers.moc"
