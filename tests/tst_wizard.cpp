// SPDX-License-Identifier: Apache-2.0
#include "wizardtest.h"

#include "app/widgets/copybutton.h"
#include "app/widgets/findingcard.h"
#include "app/widgets/recordcard.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

const QString domain = u"morgenrot.example"_s;

/// What a screen reader calls it. Asked for its name, a combo box tells its value where it has none, so it needs one of
/// its own.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
    if (!reader)
        return {};
    const bool isLabelled = !reader->relations(QAccessible::Label).isEmpty();
    if (qobject_cast<QComboBox *>(widget) && !isLabelled)
        return widget->accessibleName();
    return reader->text(QAccessible::Name);
}

} // namespace

class TestWizard : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void practiceFirmIsBrokenInEveryStep();
    void everyPageAnswersItsQuestion_data();
    void everyPageAnswersItsQuestion();
    void nothingIsTakenWithoutATick();
    void doorsFoldWhatIsNotYours();
    void whatWasTypedComesBack();
    void taskStateIsKeptAndSaid();
    void aFailedLookKeepsWhatWasSeen();
    void exportIsWritten();
    void listsThatCouldNotTellHaveNoCards();
    void everythingHasAName();
    void networkTextNeverBecomesMarkup();
};

void TestWizard::practiceFirmIsBrokenInEveryStep()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    const auto has = [this](Check check, Code code) {
        const Findings findings = m_window->walk().look().of(check).findings;
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
        for (const Finding &finding : m_window->walk().look().of(check).findings) {
            if (const auto *failed = finding.get<finding::LookupFailed>())
                QFAIL(failed->question.c_str());
        }
    }
}

void TestWizard::everyPageAnswersItsQuestion_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("question");
    const QString questions[stepCount] = {u"What do you send with, and how much?"_s,
                                          u"May this address send mail?"_s,
                                          u"Do the names match both ways?"_s,
                                          u"Does anybody refuse this address?"_s,
                                          u"Is every sender covered, and nobody else?"_s,
                                          u"Can receivers tell it is really you?"_s,
                                          u"What do I enter where?"_s};
    for (int step = 0; step < stepCount; ++step)
        QTest::addRow("page %d", step) << step << questions[step];
}

void TestWizard::everyPageAnswersItsQuestion()
{
    QFETCH(int, step);
    QFETCH(QString, question);
    open();
    QVERIFY(!answer(Step::Start).isEmpty());
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    StepPage *now = page(static_cast<Step>(step));
    const auto texts = now->findChildren<widgets::Text *>();
    QCOMPARE(texts[0]->text(), question);
    QCOMPARE(now->step(), static_cast<Step>(step));
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
    QCOMPARE(m_window->walk().setup().route, MailRoute::Services);
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
    const Findings before = m_window->walk().look().of(Check::Dmarc).findings;
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
    SetupWizard window(Environment{m_catalogues, silent, options, &m_keys, true}, ProjectStore({}), project);
    Walk &walk = window.walk();
    QTRY_VERIFY_WITH_TIMEOUT(walk.look().report() && !walk.look().isBusy(), 30000);
    silent.silent = true;
    walk.look().again();
    QCOMPARE(walk.look().of(Check::Dmarc).findings, before); // while it looks
    QTRY_VERIFY_WITH_TIMEOUT(!walk.look().isBusy(), 30000);
    const Seen seen = walk.look().of(Check::Dmarc);
    QVERIFY(seen.kept.isValid());
    for (const Finding &finding : before)
        QVERIFY(std::find(seen.findings.begin(), seen.findings.end(), finding) != seen.findings.end());
    QVERIFY(std::any_of(seen.findings.begin(), seen.findings.end(),
                        [](const Finding &finding) { return finding.code == Code::LookupFailed; }));
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
        QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
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
