// SPDX-License-Identifier: Apache-2.0
#include "suite.h"
#include "wizardtest.h"

#include "app/widgets/copyfield.h"
#include "app/widgets/recordcard.h"
#include "app/wizard/findingrows.h"
#include "app/wizard/say.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
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

} // namespace

class TestWizard : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void practiceFirmIsBrokenInEveryStep();
    void nothingIsTakenWithoutATick();
    void doorsFoldWhatIsNotYours();
    void whatWasTypedComesBack();
    void whatWasToldIsKeptAndSaid();
    void aFailedLookKeepsWhatWasSeen();
    void exportIsWritten();
    void listsThatCouldNotTellHaveNoCards();
    void rowsOpenToWhatWasFound();
    void practiceKeepsNoSettings();
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

void TestWizard::nothingIsTakenWithoutATick()
{
    Project project;
    project.setup.domain = *dns::Name::fromText("morgenrot.example");
    open(project);
    waitUntilSettled();
    QVERIFY(m_window->walk().setup().senders.empty());
    QVERIFY(!m_window->walk().setup().host);
    QVERIFY(m_window->walk().setup().services.empty());
    m_window->walk().editor().choose(MailRoute::OwnServer);
    StepPage *start = page(Step::Start);
    press(u"Change …"_s); // what was found is proposed whole; the parts are behind this
    QCheckBox *address = nullptr;
    for (QCheckBox *box : start->findChildren<QCheckBox *>()) {
        if (box->text() == "25.203.113.25"_L1)
            address = box;
    }
    QVERIFY(address && address->isVisible());
    QVERIFY(m_window->walk().setup().senders.empty());
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
    openPractice();
    QVERIFY(!rows(page(Step::Address)).isEmpty());
    page(Step::Start);
    for (QPushButton *change : m_window->findChildren<QPushButton *>()) {
        if (change->accessibleName() == u"Change: How mail leaves"_s)
            change->click();
    }
    for (QRadioButton *radio : m_window->findChildren<QRadioButton *>()) {
        if (radio->text().contains("services"_L1) && radio->isVisible())
            radio->click();
    }
    QCOMPARE(m_window->walk().setup().route, MailRoute::Services);
    waitUntilSettled();
    for (const Step step : {Step::Address, Step::Names}) {
        StepPage *now = page(step);
        QVERIFY2(answer(step).contains("Nothing to do"_L1), qPrintable(answer(step)));
        QVERIFY(rows(now).isEmpty());
        QVERIFY(!now->findChild<NextView *>()->isVisible());
        QCOMPARE(line(step).glyph, widgets::Glyph::LeftOut);
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
    waitUntilSettled();
    m_window->walk().editor().choose(MailRoute::OwnServer);
    press(u"Change …"_s);
    auto *address = named<QLineEdit>(u"Another address"_s);
    QVERIFY(address && address->isVisible());
    address->setFocus();
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

void TestWizard::whatWasToldIsKeptAndSaid()
{
    QTemporaryDir folder;
    openPractice(folder.path());
    page(Step::Names);
    const std::string task = page(Step::Names)->findChild<NextView *>()->content()->task;
    QCheckBox *sent = nullptr;
    for (QCheckBox *box : page(Step::Names)->findChildren<QCheckBox *>())
        sent = box->isVisible() && box->text().remove(u'&') == u"I have sent it"_s ? box : sent;
    QVERIFY(sent);
    sent->setFocus();
    const QString before = line(Step::Names).state;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QTest::keyClick(sent, Qt::Key_Space);
    const auto &progress = m_window->walk().project().progress;
    QVERIFY(progress.contains(task) && progress.at(task).asked);
    QVERIFY(qAbs(*progress.at(task).asked - now) < 60);
    QVERIFY(line(Step::Names).state != before);
    m_window->close();
    m_window.reset();
    const auto kept = ProjectStore(folder.path()).latest();
    QVERIFY(kept && kept->progress.contains(task) && kept->progress.at(task).asked);

    open({}, folder.path());
    waitUntilSettled();
    const auto &tasks = m_window->walk().tasks();
    const auto asked = std::find_if(tasks.begin(), tasks.end(), [&](const todo::Task &one) { return one.id == task; });
    QVERIFY(asked != tasks.end());
    QCOMPARE(asked->state, todo::State::Asked);
    m_window.reset();
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
    QVERIFY(!page(Step::Publish)->findChildren<widgets::RecordCard *>().isEmpty());
    QTemporaryDir folder;
    for (const auto &[entry, name] : {std::pair{u"text file"_s, u"a.txt"_s}, std::pair{u"zone file"_s, u"a.zone"_s}}) {
        QAction *action = menuEntry(entry);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(name);
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("v=spf1"), text.constData());
        QVERIFY(text.contains("25.203.113.25"));
        const auto lines = m_window->findChildren<widgets::StatusLine *>();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [&path](const auto *line) {
            return line->isVisible() && line->text().remove(QChar(0x200b)).contains(QDir::toNativeSeparators(path));
        }));
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
    for (const widgets::Row *row : rows(lists)) {
        const QString &says = row->head()->words().headline;
        QVERIFY(!says.contains(u"PSBL"_s) &&
                !says.contains(u"SEM-BLACK"_s)); // dead, and refusing; both may matter at most
        listed = listed || says.contains(u"Spamhaus ZEN"_s);
    }
    QVERIFY(listed);
    QVERIFY(has(lists->findChildren<QLabel *>(), u"These lists refuse the DNS server"_s));
}

void TestWizard::rowsOpenToWhatWasFound()
{
    openPractice();
    int opened = 0;
    for (const Step step : {Step::Address, Step::Names, Step::Blocklists, Step::Spf, Step::Signature, Step::Rule}) {
        StepPage *now = page(step);
        auto gravest = Severity::Error;
        for (const Finding &finding : now->findings()) {
            const QString id = rowKey(todo::mended(finding, checksOf(step).front()));
            for (widgets::Row *row : rows(now)) {
                if (row->id() != id)
                    continue;
                QVERIFY(!row->isOpen());
                row->head()->setFocus();
                QTest::keyClick(row->head(), Qt::Key_Return);
                QVERIFY(row->isOpen());
                const auto content = contentOf(finding, m_window->walk());
                const auto texts = row->findChildren<widgets::Text *>();
                for (const QString &part : {content.summary, content.why, content.found, content.wanted, content.how}) {
                    const auto fields = row->findChildren<widgets::CopyField *>();
                    const bool isText = std::any_of(texts.begin(), texts.end(), [&part](const auto *text) {
                        return text->isVisible() && text->text().remove(QChar(0x200b)) == part;
                    });
                    const bool isCopied = std::any_of(fields.begin(), fields.end(), [&part](const auto *field) {
                        return field->isVisible() && field->value() == part;
                    });
                    QVERIFY2(part.isEmpty() || isText || isCopied, qPrintable(id + u": "_s + part));
                }
                QTest::keyClick(row->head(), Qt::Key_Space);
                QVERIFY(!row->isOpen());
                ++opened;
            }
        }
        // The gravest first, and what is fine last.
        for (const widgets::Row *row : rows(now)) {
            const Findings known = now->findings();
            const auto said = std::find_if(known.begin(), known.end(), [row, step](const Finding &finding) {
                return row->id() == rowKey(todo::mended(finding, checksOf(step).front()));
            });
            if (said == known.end()) {
                QCOMPARE(row, rows(now).constLast());
                continue;
            }
            QVERIFY(said->severity <= gravest || gravest == Severity::Unknown);
            gravest = said->severity;
        }
    }
    QVERIFY(opened >= 8);
}

void TestWizard::practiceKeepsNoSettings()
{
    QSettings().clear();
    openPractice();
    QAction *dark = menuEntry(u"Dark"_s);
    QVERIFY(dark && dark->isCheckable());
    dark->trigger();
    QVERIFY(dark->isChecked());
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
    m_window->close();
    QCOMPARE(QSettings().allKeys(), QStringList());
    menuEntry(u"As the system"_s)->trigger();
}

MAILWORTHY_TEST(TestWizard, QApplication)
#include "tst_wizard.moc"
