// SPDX-License-Identifier: Apache-2.0
#include "fakekeys.h"

#include "app/startup/catalogues.h"
#include "app/startup/practice.h"
#include "app/widgets/copybutton.h"
#include "app/widgets/findingcard.h"
#include "app/widgets/recordcard.h"
#include "app/wizard/keycard.h"
#include "app/wizard/setupwizard.h"
#include "core/dns/resolverfactory.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wizard;
using test::FakeKeys;
using namespace Qt::StringLiterals;

namespace
{

const QString domain = u"morgenrot.example"_s;

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void practiceFirmIsBrokenInEveryStep();
    void everyPageAnswersItsQuestion_data();
    void everyPageAnswersItsQuestion();
    void nothingIsTakenWithoutATick();
    void doorsFoldWhatIsNotYours();
    void whatWasTypedComesBack();
    void taskStateIsKeptAndSaid();
    void aFailedLookKeepsWhatWasSeen();
    void keyIsKeptBeforeItIsShown();
    void aKeyIsNeverWrittenOver();
    void withoutAKeychainAFileIsOffered();
    void exportIsWritten();
    void listsThatCouldNotTellHaveNoCards();
    void everythingHasAName();
    void networkTextNeverBecomesMarkup();

private:
    void open(std::optional<Project> project = {}, const QString &folder = {});
    void waitUntilSettled();
    StepPage *page(Step step);
    template <typename Type> Type *named(const QString &name);
    QString answer(Step step);

    std::shared_ptr<const checkup::Catalogues> m_catalogues;
    std::shared_ptr<const dns::Zone> m_zone;
    std::unique_ptr<dns::Resolver> m_resolver;
    FakeKeys m_keys;
    std::unique_ptr<SetupWizard> m_window;
};

void TestWizard::initTestCase()
{
    QCoreApplication::setOrganizationName(u"mailworthy-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    auto read = startup::loadCatalogues();
    QVERIFY(std::holds_alternative<std::shared_ptr<const checkup::Catalogues>>(read));
    m_catalogues = std::get<std::shared_ptr<const checkup::Catalogues>>(read);
}

void TestWizard::init()
{
    m_zone = startup::practiceZone();
    m_keys = {};
}

void TestWizard::cleanup()
{
    m_window.reset();
    m_resolver.reset();
}

void TestWizard::open(std::optional<Project> project, const QString &folder)
{
    m_window.reset();
    dns::ResolverOptions how;
    how.zone = m_zone;
    auto made = dns::makeResolver(how);
    QVERIFY(std::holds_alternative<std::unique_ptr<dns::Resolver>>(made));
    m_resolver = std::get<std::unique_ptr<dns::Resolver>>(std::move(made));
    checkup::Options options;
    options.zone = m_zone;
    m_window = std::make_unique<SetupWizard>(Services{m_catalogues, *m_resolver, options, &m_keys, folder.isEmpty()},
                                             ProjectStore(folder), std::move(project));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWizard::waitUntilSettled()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().report() && !m_window->walk().isBusy(), 30000);
    QTest::qWait(150); // the window is brought up to date a moment later
}

StepPage *TestWizard::page(Step step)
{
    m_window->openStep(step);
    return static_cast<StepPage *>(m_window->findChild<QStackedWidget *>()->currentWidget());
}

template <typename Type> Type *TestWizard::named(const QString &name)
{
    const auto all = m_window->findChildren<Type *>();
    for (Type *each : all) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QString TestWizard::answer(Step step)
{
    // The first two texts of a page are its question and the answer.
    const auto texts = page(step)->findChildren<widgets::Text *>();
    return texts.size() > 1 ? texts[1]->text() : QString();
}

void TestWizard::practiceFirmIsBrokenInEveryStep()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    const auto has = [this](Check check, Code code) {
        const Findings findings = m_window->walk().of(check).findings;
        return std::any_of(findings.begin(), findings.end(),
                           [code](const Finding &finding) { return finding.code == code; });
    };
    QVERIFY(has(Check::Zone, Code::ZoneFine));
    QVERIFY(has(Check::Address, Code::AddressPolicyListed));
    QVERIFY(has(Check::Address, Code::AddressNameHasOctets));
    QVERIFY(has(Check::Names, Code::PtrMissing));
    QVERIFY(has(Check::Names, Code::PtrGeneric));
    QVERIFY(has(Check::Blocklists, Code::BlocklistListed));
    QVERIFY(has(Check::Blocklists, Code::BlocklistRefused));
    QVERIFY(has(Check::Blocklists, Code::BlocklistDead));
    QVERIFY(has(Check::Spf, Code::SpfMultipleRecords));
    QVERIFY(has(Check::Dmarc, Code::DmarcOnWrongName));
    for (const Check check : allChecks) {
        for (const Finding &finding : m_window->walk().of(check).findings)
            QVERIFY2(finding.code != Code::LookupFailed, finding.arg("question").data());
    }
}

void TestWizard::everyPageAnswersItsQuestion_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < stepCount; ++step)
        QTest::addRow("page %d", step) << step;
}

void TestWizard::everyPageAnswersItsQuestion()
{
    QFETCH(int, step);
    open();
    QVERIFY(!answer(Step::Start).isEmpty());
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    StepPage *now = page(static_cast<Step>(step));
    const auto texts = now->findChildren<widgets::Text *>();
    QCOMPARE(texts[0]->text(), StepPage::questionOf(static_cast<Step>(step)));
    QVERIFY(texts[1]->isVisible());
    QVERIFY(texts[1]->text().size() > 10);
    QVERIFY(m_window->focusWidget() != nullptr);
    auto *list = m_window->findChild<widgets::StepList *>();
    QVERIFY(list->item(step)->text().contains(u':'));
}

void TestWizard::nothingIsTakenWithoutATick()
{
    Project project;
    project.setup.domain = *dns::Name::fromText("morgenrot.example");
    open(project);
    waitUntilSettled();
    QVERIFY(m_window->walk().setup().senders.empty());
    QVERIFY(!m_window->walk().setup().host);
    QVERIFY(m_window->walk().setup().services.empty());
    StepPage *start = page(Step::Start);
    QCheckBox *address = nullptr;
    for (QCheckBox *box : start->findChildren<QCheckBox *>()) {
        if (box->text() == "25.203.113.25"_L1)
            address = box;
    }
    QVERIFY(address);
    QVERIFY(!address->isChecked());
    QVERIFY(address->accessibleDescription().contains("mail.morgenrot.example"_L1)); // the evidence
    // As a screen reader does it: toggled, but never clicked.
    QAccessible::queryAccessibleInterface(address)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(1));
    waitUntilSettled();
    QVERIFY(address->isChecked());
    address->click();
    QVERIFY(m_window->walk().setup().senders.empty());
}

void TestWizard::doorsFoldWhatIsNotYours()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    page(Step::Start);
    for (QRadioButton *radio : m_window->findChildren<QRadioButton *>()) {
        if (radio->text().contains("services"_L1))
            radio->click();
    }
    QCOMPARE(m_window->walk().setup().door, Door::Services);
    waitUntilSettled();
    for (const Step step : {Step::Address, Step::Names}) {
        StepPage *now = page(step);
        QVERIFY(answer(step).contains("nothing for you to do"_L1));
        QVERIFY(now->findChildren<widgets::FindingCard *>().isEmpty());
    }
    // The addresses are not forgotten, for one can go back.
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(2));
}

void TestWizard::whatWasTypedComesBack()
{
    QTemporaryDir folder;
    open({}, folder.path());
    page(Step::Start);
    auto *field = named<QLineEdit>(u"Your domain"_s);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, u"https://Morgenrot.example/x"_s);
    // As after a crash: what stands in the field was saved before it was taken over.
    QTRY_VERIFY(ProjectStore(folder.path()).latest());
    QCOMPARE(ProjectStore(folder.path()).latest()->drafts.value(u"domain"_s), u"https://Morgenrot.example/x"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), domain);
    auto *address = named<QLineEdit>(u"Another address"_s);
    QTest::keyClicks(address, u"25.203.113.25"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(address->text(), QString());
    QTest::keyClicks(address, u"2d00:25:"_s);
    m_window->close();
    m_window.reset();

    open({}, folder.path());
    QCOMPARE(m_window->walk().setup().domain.toText(), domain.toStdString());
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(1));
    page(Step::Start);
    QCOMPARE(named<QLineEdit>(u"Another address"_s)->text(), u"2d00:25:"_s);
}

void TestWizard::taskStateIsKeptAndSaid()
{
    QTemporaryDir folder;
    Project project;
    project.setup = startup::practiceSetup();
    open(project, folder.path());
    waitUntilSettled();
    auto *combo = page(Step::Names)->findChild<QComboBox *>();
    QVERIFY(combo);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down); // to do → asked
    QCOMPARE(m_window->walk().project().task(Step::Names).state, TaskState::Asked);
    QCOMPARE(m_window->walk().project().task(Step::Names).since, QDate::currentDate());
    auto *list = m_window->findChild<widgets::StepList *>();
    QVERIFY(list->item(int(Step::Names))->text().contains(StepPage::wordOf(TaskState::Asked)));
    m_window->close();
    QCOMPARE(ProjectStore(folder.path()).latest()->task(Step::Names).state, TaskState::Asked);
}

void TestWizard::aFailedLookKeepsWhatWasSeen()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    const Findings before = m_window->walk().of(Check::Dmarc).findings;
    QVERIFY(!before.empty());

    // The same wizard, but from now on every question about DMARC times out.
    class Silent : public dns::Resolver
    {
    public:
        explicit Silent(dns::Resolver &under) : m_under(under) {}
        std::unique_ptr<Ticket> lookup(const dns::Question &question, Done done) override
        {
            if (!silent || question.name.firstLabel() != "_dmarc")
                return m_under.lookup(question, std::move(done));
            return m_under.lookup(question, [done](dns::Reply reply) {
                reply.status = dns::Status::Timeout;
                done(std::move(reply));
            });
        }
        bool silent = false;

    private:
        dns::Resolver &m_under;
    };
    Silent silent(*m_resolver);
    checkup::Options options;
    options.zone = m_zone;
    SetupWizard window(Services{m_catalogues, silent, options, &m_keys, true}, ProjectStore({}), project);
    Walk &walk = window.walk();
    QTRY_VERIFY_WITH_TIMEOUT(walk.report() && !walk.isBusy(), 30000);
    QTest::qWait(150);
    silent.silent = true;
    walk.checkAgain();
    QCOMPARE(walk.of(Check::Dmarc).findings, before); // while it looks
    QTRY_VERIFY_WITH_TIMEOUT(!walk.isBusy(), 30000);
    QTest::qWait(150);
    const Seen seen = walk.of(Check::Dmarc);
    QVERIFY(seen.kept.isValid());
    for (const Finding &finding : before)
        QVERIFY(std::find(seen.findings.begin(), seen.findings.end(), finding) != seen.findings.end());
    QVERIFY(std::any_of(seen.findings.begin(), seen.findings.end(),
                        [](const Finding &finding) { return finding.code == Code::LookupFailed; }));
}

void TestWizard::keyIsKeptBeforeItIsShown()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    page(Step::Signing);
    auto *selector = named<QLineEdit>(u"The new key's selector"_s);
    QVERIFY(selector);
    selector->setText(u"test1"_s);
    QTest::keyClick(selector, Qt::Key_Return);
    QVERIFY(!m_window->walk().setup().ownKey);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().setup().ownKey, 30000);
    QCOMPARE(m_keys.kept.size(), std::size_t(1));
    QCOMPARE(m_window->walk().setup().ownKey->selector, std::string("test1"));
    waitUntilSettled();
    const auto &records = m_window->walk().records();
    const auto record = std::find_if(records.begin(), records.end(), [](const records::Record &each) {
        return each.purpose == records::Purpose::Dkim;
    });
    QVERIFY(record != records.end());
    QCOMPARE(record->value, m_window->walk().setup().ownKey->record);
    // The private half is nowhere in what is kept on disk.
    const QByteArray json = QJsonDocument(toJson(m_window->walk().project())).toJson();
    QVERIFY(!json.contains("PRIVATE"));
    QVERIFY(!json.contains(QByteArray::fromStdString(m_keys.kept.begin()->second).toBase64()));
}

void TestWizard::aKeyIsNeverWrittenOver()
{
    Project project;
    project.setup = startup::practiceSetup();
    m_keys.kept["test1.morgenrot.example"] = "the old key";
    open(project);
    page(Step::Signing);
    auto *work = m_window->findChild<KeyWork *>();
    work->make(project.setup.domain, "test1");
    QTRY_COMPARE_WITH_TIMEOUT(work->state(), KeyWork::State::Failed, 30000);
    QCOMPARE(m_keys.kept["test1.morgenrot.example"], std::string("the old key"));
    QVERIFY(!m_window->walk().setup().ownKey);
}

void TestWizard::withoutAKeychainAFileIsOffered()
{
    m_keys.works = false;
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    page(Step::Signing);
    auto *work = m_window->findChild<KeyWork *>();
    QVERIFY(work);
    work->make(project.setup.domain, "test1");
    QTRY_COMPARE_WITH_TIMEOUT(work->state(), KeyWork::State::NeedsFile, 30000);
    QVERIFY(!m_window->walk().setup().ownKey);
    QTemporaryDir folder;
    QSignalSpy notSaved(work, &KeyWork::notSaved);
    work->saveTo(folder.path() + u"/no/such/folder/key.pem"_s, project.setup.domain, "test1");
    QTRY_COMPARE(notSaved.size(), 1);
    QVERIFY(!m_window->walk().setup().ownKey);
    const QString path = folder.filePath(u"key.pem"_s);
    work->saveTo(path, project.setup.domain, "test1");
    QTRY_VERIFY(m_window->walk().setup().ownKey);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QVERIFY(pem.startsWith("-----BEGIN PRIVATE KEY-----"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    const auto key = dkim::publicKeyFrom({pem.constData(), static_cast<std::size_t>(pem.size())});
    QVERIFY(key);
    QCOMPARE(key->recordText(), m_window->walk().setup().ownKey->record);
}

void TestWizard::exportIsWritten()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    StepPage *publish = page(Step::Publish);
    QVERIFY(!publish->findChildren<widgets::RecordCard *>().isEmpty());
    QTemporaryDir folder;
    for (const auto &[button, name] : {std::pair{u"text file"_s, u"a.txt"_s}, std::pair{u"zone file"_s, u"a.zone"_s}}) {
        for (QPushButton *each : publish->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').contains(button))
                each->click();
        }
        auto *dialog = publish->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(name);
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!publish->findChild<QFileDialog *>());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("v=spf1"), text.constData());
        QVERIFY(text.contains("25.203.113.25"));
    }
}

void TestWizard::listsThatCouldNotTellHaveNoCards()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    const auto has = [](const QList<QLabel *> &labels, const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    };
    StepPage *lists = page(Step::Blocklists);
    bool listed = false;
    for (const auto *card : lists->findChildren<widgets::FindingCard *>()) {
        const auto labels = card->findChildren<QLabel *>();
        QVERIFY(!has(labels, u"PSBL"_s) && !has(labels, u"SEM-BLACK"_s)); // dead, and refusing; both may matter at most
        listed = listed || has(labels, u"Spamhaus ZEN"_s);
    }
    QVERIFY(listed);
    QVERIFY(has(lists->findChildren<QLabel *>(), u"These lists refuse the DNS server"_s));
}

void TestWizard::everythingHasAName()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    for (int step = 0; step < stepCount; ++step)
        page(static_cast<Step>(step));
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QScrollArea *>(widget) ||
            widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        if (widget->parentWidget()->inherits("QComboBox") ||
            widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(reader);
        QVERIFY2(!reader->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestWizard::networkTextNeverBecomesMarkup()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    for (int step = 0; step < stepCount; ++step) {
        for (QLabel *label : page(static_cast<Step>(step))->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qUtf8Printable(label->text()));
    }
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
