// SPDX-License-Identifier: Apache-2.0
// From one domain to the next in the window: nothing of one is taken for the other's, and what is no domain shows
// nothing.
#include "suite.h"
#include "wizardtest.h"

#include "app/wizard/keywork.h"
#include "core/records/publish.h"
#include "zonetest.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;
using test::name;

namespace
{

/// The practice firm and, beside it, a firm with a server of its own and a good record.
const char *const otherFirm = R"(
other.example. SOA ns.other.example. h.other.example. 1 3600 600 604800 60
other.example. NS ns.other.example.
ns.other.example. A 25.203.113.53
other.example. MX 10 mx.other.example.
mx.other.example. A 25.203.113.77
other.example. TXT "v=spf1 ip4:25.203.113.77 -all"
)";

} // namespace

class TestWizardDomains : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init()
    {
        reset();
        auto zone = std::make_shared<dns::Zone>(*m_zone);
        QVERIFY(!zone->add(otherFirm));
        m_zone = zone;
    }
    void anotherDomainTakesNothingOver();
    void whatIsTypedFirstIsForTheFirst();
    void whatIsNoDomainShowsNothingOfTheLast();
    void aWebAddressOffersTheDomainAboveIt();
    void aDomainThatDoesNotExistStopsThere();
    void nextTakesWhatWasTyped();
    void aKeyBelongsToTheDomainItWasBegunFor();
    void aKeyThatTheKeychainTookLate();
    void whyASelectorCannotBeHadStays();
    void whatCouldNotBeKeptIsToldUntilItIs();
    void aDamagedFileIsToldAndKept();
    void aTextSavedTooEarlyPromisesNothing();

private:
    /// The practice firm with all that can be entered for it.
    void openFirst(const QString &folder = {})
    {
        Project project;
        project.setup = startup::practiceSetup();
        project.setup.selectors = {{"old", true}};
        project.setup.reportAddress = "reports@morgenrot.example";
        project.agreedOperators = {"Barracuda Networks"};
        open(answered(project), folder);
        waitUntilSettled();
    }
    void type(const QString &text)
    {
        page(Step::Start);
        for (QPushButton *change : m_window->findChildren<QPushButton *>()) {
            if (change->accessibleName() == u"Change: Domain"_s && change->isVisible())
                change->click();
        }
        auto *field = named<QLineEdit>(u"Your domain"_s);
        QVERIFY(field->isVisible());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// How each page stands, as the rail says it.
    QString states()
    {
        QStringList lines;
        for (int row = 0; row < stepCount; ++row)
            lines << line(static_cast<Step>(row)).state;
        return lines.join(u'\n');
    }
    int current() { return m_window->findChild<widgets::Rail *>()->current(); }
    /// Whether the rail says that something is to be done.
    bool hasTasks()
    {
        for (int row = 1; row < stepCount; ++row) {
            const widgets::Glyph glyph = line(static_cast<Step>(row)).glyph;
            if (glyph == widgets::Glyph::Refused || glyph == widgets::Glyph::WorthFixing ||
                glyph == widgets::Glyph::ToDo)
                return true;
        }
        return false;
    }
};

/// Product rule 14: the first firm's addresses in the second one's record would let them send in its name.
void TestWizardDomains::anotherDomainTakesNothingOver()
{
    QTemporaryDir folder;
    openFirst(folder.path());
    type(u"other.example"_s);
    Setup expected;
    expected.domain = name("other.example");
    QVERIFY(m_window->walk().setup() == expected);
    QVERIFY(m_window->walk().project().agreedOperators.empty());
    waitUntilSettled();
    for (const records::Record &record : m_window->walk().look().records()) {
        QVERIFY(record.value.find("25.203.113.25") == std::string::npos);
        QVERIFY(record.value.find("morgenrot") == std::string::npos);
    }
    for (const Finding &finding : m_window->walk().look().of(Check::Dkim).findings)
        QVERIFY(finding.code != Code::DkimMissing);
    // It is offered, with where it is from, and waits for a tick.
    m_window->walk().editor().choose(MailRoute::OwnServer);
    StepPage *start = page(Step::Start);
    press(u"Change …"_s);
    const auto boxes = start->findChildren<QCheckBox *>();
    const auto offered =
        std::find_if(boxes.begin(), boxes.end(), [](QCheckBox *box) { return box->text() == "25.203.113.25"_L1; });
    QVERIFY(offered != boxes.end() && (*offered)->isVisible());
    QVERIFY(!(*offered)->isChecked());
    QVERIFY((*offered)->accessibleDescription().contains("morgenrot.example"_L1));
    // Nothing of the first one is lost.
    m_window->walk().editor().openDomain(name("morgenrot.example"));
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(2));
    QCOMPARE(m_window->walk().setup().reportAddress, std::string("reports@morgenrot.example"));
    m_window.reset();

    openFirst(); // in practice nothing is kept in files, and is at hand all the same
    type(u"other.example"_s);
    QVERIFY(m_window->walk().setup().senders.empty());
    type(u"morgenrot.example"_s);
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(2));
}

void TestWizardDomains::whatIsTypedFirstIsForTheFirst()
{
    open();
    m_window->walk().editor().change([](Setup &setup) { setup.senders = {{*ip::parse("25.203.113.77"), true, {}}}; });
    type(u"other.example"_s);
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(1));
}

void TestWizardDomains::whatIsNoDomainShowsNothingOfTheLast()
{
    QTemporaryDir folder;
    openFirst(folder.path());
    for (const QString &bad : {u"a b.de"_s, u"192.0.2.1"_s, u"nodot"_s}) {
        type(u"morgenrot.example"_s);
        waitUntilSettled();
        QVERIFY2(hasTasks() && states().contains(u"Mail is refused"_s), qPrintable(states()));
        type(bad);
        QVERIFY(m_window->walk().setup().domain.isRoot());
        QVERIFY2(!hasTasks() && !states().contains(u"refused"_s), qPrintable(states()));
        QVERIFY(m_window->walk().tasks().empty());
        QCOMPARE(named<QLineEdit>(u"Your domain"_s)->text(), bad);
        QVERIFY(!answer(Step::Start).contains(u"morgenrot"_s));
        for (const auto *line : page(Step::Start)->findChildren<widgets::Text *>())
            QVERIFY2(!line->isVisible() || !line->text().contains(u"morgenrot"_s), qPrintable(line->text()));
    }
    type(u"morgenrot.example"_s);
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(2)); // nothing that was entered is lost
    m_window.reset();
}

void TestWizardDomains::aWebAddressOffersTheDomainAboveIt()
{
    open();
    type(u"https://www.other.example/kontakt"_s);
    QPushButton *above = button(u"Use other.example"_s);
    QVERIFY(above);
    above->click();
    QCOMPARE(m_window->walk().setup().domain, name("other.example"));
    QVERIFY(!button(u"Use other.example"_s));
    type(u"www.example"_s); // a domain of that name
    QVERIFY(!button(u"Use example"_s));
}

void TestWizardDomains::aDomainThatDoesNotExistStopsThere()
{
    auto zone = std::make_shared<dns::Zone>(test::zone("example. SOA ns.example. h.example. 1 3600 600 604800 60\n"
                                                       "example. NS ns.example.\n"));
    m_zone = zone;
    open();
    type(u"nothere.example"_s);
    waitUntilSettled();
    QVERIFY2(answer(Step::Start).contains(u"no domain nothere.example"_s), qPrintable(answer(Step::Start)));
    for (int row = 1; row < stepCount; ++row) {
        const auto step = static_cast<Step>(row);
        QVERIFY2(answer(step).contains(u"no domain nothere.example"_s), qPrintable(answer(step)));
        for (const auto *card : page(step)->findChildren<widgets::Card *>())
            QVERIFY(!card->isVisible());
        QVERIFY(rows(page(step)).isEmpty());
        QVERIFY(!page(step)->findChild<NextView *>()->isVisible());
        QCOMPARE(line(step).glyph, widgets::Glyph::LeftOut);
    }
    const QString all = states().section(u'\n', 1);
    QVERIFY2(!hasTasks() && !all.contains(u"fix"_s) && !all.contains(u"Done"_s) && !all.contains(u"type in"_s),
             qPrintable(all));
}

void TestWizardDomains::nextTakesWhatWasTyped()
{
    for (const bool byKey : {false, true}) {
        open();
        page(Step::Start);
        auto *field = named<QLineEdit>(u"Your domain"_s);
        QVERIFY(!button(u"Next"_s)->isEnabled());
        field->setFocus();
        QTest::keyClicks(field, u"other.example"_s);
        QVERIFY(button(u"Next"_s)->isEnabled());
        if (byKey)
            QTest::keyClick(field, Qt::Key_PageDown, Qt::ControlModifier);
        else
            QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
        QCOMPARE(m_window->walk().setup().domain, name("other.example"));
        QCOMPARE(current(), 1);
    }
    open();
    page(Step::Start);
    auto *field = named<QLineEdit>(u"Your domain"_s);
    field->setFocus();
    QTest::keyClicks(field, u"a b.de"_s);
    QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
    QCOMPARE(current(), 0);
    QVERIFY(m_window->walk().setup().domain.isRoot());
}

void TestWizardDomains::aKeyBelongsToTheDomainItWasBegunFor()
{
    QTemporaryDir folder;
    for (const QString &where : {folder.path(), QString()}) {
        m_keys = {};
        openFirst(where);
        page(Step::Signature);
        m_keys.asks = true;
        auto *work = m_window->findChild<KeyWork *>();
        work->make(name("morgenrot.example"), "late");
        QTRY_COMPARE_WITH_TIMEOUT(m_keys.waiting.size(), std::size_t(1), 30000);
        m_window->walk().editor().openDomain(name("other.example"));
        page(Step::Signature);
        m_keys.asks = false;
        m_keys.waiting.front()();
        QTRY_COMPARE(work->state(), KeyWork::State::Kept);
        QVERIFY(!m_window->walk().setup().ownKey);
        m_window->walk().editor().openDomain(name("morgenrot.example"));
        QVERIFY(m_window->walk().setup().ownKey);
        QCOMPARE(m_window->walk().setup().ownKey->selector, std::string("late"));
        QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(2));
        m_window.reset();
        if (!where.isEmpty())
            QVERIFY(ProjectStore(where).load(name("morgenrot.example"))->setup.ownKey);
    }
}

/// Somebody does not wait for the password and saves the pair to a file; then the keychain takes it after all.
void TestWizardDomains::aKeyThatTheKeychainTookLate()
{
    QTemporaryDir folder;
    openFirst();
    page(Step::Signature);
    auto *work = m_window->findChild<KeyWork *>();
    m_keys.asks = true;
    work->make(name("morgenrot.example"), "late");
    QTRY_COMPARE_WITH_TIMEOUT(m_keys.waiting.size(), std::size_t(1), 30000);
    m_keys.waiting.front()(); // nothing is there yet, so it is written
    QCOMPARE(m_keys.waiting.size(), std::size_t(2));
    work->stop();
    work->saveTo(folder.filePath(u"key.pem"_s), name("morgenrot.example"), "late");
    QVERIFY(!m_window->walk().project().keyFiles.back().inKeychain);
    m_keys.waiting.back()();
    QTRY_VERIFY(m_window->walk().project().keyFiles.back().inKeychain);
}

void TestWizardDomains::whyASelectorCannotBeHadStays()
{
    openFirst();
    m_window->walk().editor().setSigner(Signer::MadeHere);
    page(Step::Signature);
    const auto says = [this](const QString &text) {
        const auto all = page(Step::Signature)->findChildren<widgets::StatusLine *>();
        return std::any_of(all.begin(), all.end(),
                           [&text](const auto *line) { return line->isVisible() && line->text().contains(text); });
    };
    auto *selector = named<QLineEdit>(u"The new key's selector"_s);
    QVERIFY(selector->isVisible());
    for (const auto &[typed, why] :
         {std::pair{u"old"_s, u"a key with this selector already"_s}, {u"a b"_s, u"is not a selector"_s}}) {
        selector->setText(typed);
        QTest::keyClick(selector, Qt::Key_Return);
        QVERIFY(says(why));
        emit m_window->walk().look().changed();
        QVERIFY(says(why));
    }
    QTest::keyClicks(selector, u"c"_s);
    QVERIFY(!says(u"is not a selector"_s));
}

void TestWizardDomains::whatCouldNotBeKeptIsToldUntilItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"domains"_s);
    QFile inTheWay(path);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    openFirst(path);
    const auto status = [this] {
        const auto all = m_window->findChildren<widgets::StatusLine *>();
        return std::any_of(all.begin(), all.end(),
                           [](const auto *line) { return line->text().contains(u"could not be kept"_s); });
    };
    m_window->walk().editor().change([](Setup &setup) { setup.mailsPerDay = 7; });
    m_window->walk().editor().saveNow();
    QVERIFY(status());
    QVERIFY(inTheWay.remove());
    m_window->walk().editor().change([](Setup &setup) { setup.mailsPerDay = 8; });
    m_window->walk().editor().saveNow();
    QVERIFY(!status());
    m_window.reset();
}

void TestWizardDomains::aDamagedFileIsToldAndKept()
{
    QTemporaryDir folder;
    QFile damaged(folder.filePath(u"other.example.json"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"setup\": {\"domain\"");
    damaged.close();
    open({}, folder.path());
    const auto all = m_window->findChildren<widgets::StatusLine *>();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const auto *line) {
        return line->text().remove(QChar(0x200b)).contains(u"other.example.json"_s);
    }));
    type(u"other.example"_s);
    m_window->walk().editor().saveNow();
    QVERIFY(ProjectStore(folder.path()).load(name("other.example")));
    QCOMPARE(QDir(folder.path()).entryList({u"other.example.json.unread*"_s}).size(), 1);
    m_window.reset();
}

/// Product rule 14: what is saved while answers are still coming in says of nothing that it is fine.
void TestWizardDomains::aTextSavedTooEarlyPromisesNothing()
{
    class Never : public dns::Resolver
    {
    public:
        std::unique_ptr<Ticket> lookup(const dns::Question &, Done) override { return {}; }
    };
    Never never;
    Project project;
    project.setup = startup::practiceSetup();
    SetupWizard window(Environment{m_catalogues, never, {}, &m_keys, true}, ProjectStore({}), project);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.walk().look().worst(), Severity::Unknown);
    const auto seen = window.walk().look().seenReport();
    QVERIFY(seen);
    for (const Check check : allChecks)
        QCOMPARE(seen->verdictOf(check), Severity::Unknown);
    window.openStep(Step::Publish);
    bool isTried = false;
    for (QAction *action : window.findChild<widgets::Rail *>()->menuButton()->menu()->actions()) {
        if (action->text().contains(u"zone file"_s))
            QVERIFY(!action->isEnabled());
        if (action->text().remove(u'&').contains(u"text file"_s) && action->isEnabled()) {
            action->trigger();
            isTried = true;
        }
    }
    QVERIFY(isTried);
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(!text.contains(": fine") && !text.contains("Nothing has to be changed"), text.constData());
}

MAILWORTHY_TEST(TestWizardDomains, QApplication)
#include "tst_wizard_domains.moc"
