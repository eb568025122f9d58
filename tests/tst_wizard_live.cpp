// SPDX-License-Identifier: Apache-2.0
// The wizard's pages over real name servers. Run by e2e/test_wizard.py, which starts the servers, publishes what the
// first function saves, and then runs the second: MAILWORTHY_DNS (resolver), MAILWORTHY_DNS_PORT (authoritative),
// MAILWORTHY_LISTS (blocklist catalogue), MAILWORTHY_FOLDER (where projects and exports are kept).
#include "suite.h"

#include "app/keychain/memorykeys.h"

#include "app/startup/catalogues.h"
#include "app/startup/politeness.h"
#include "app/widgets/recordcard.h"
#include "app/wizard/setupwizard.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QtTest>

using namespace wizard;
using namespace Qt::StringLiterals;

class TestWizardLive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aBrokenFirmFromStartToPublish();
    void afterPublishing();

private:
    void waitUntilSettled();
    StepPage *page(Step step);
    template <typename Type> Type *named(const QString &name);
    QCheckBox *box(const QString &text);
    void type(const QString &field, const QString &text);
    void press(StepPage *on, const QString &button);
    /// Gives one of the answers to the question whose turn it is.
    void choose(const QString &answer);
    /// Answers a question of the page Start again.
    void change(const QString &question);
    bool shows(StepPage *on, const QString &text);
    bool has(Check check, Code code);
    QString text(const char *variable) { return qEnvironmentVariable(variable); }

    std::shared_ptr<const checkup::Catalogues> m_catalogues;
    std::unique_ptr<dns::Resolver> m_resolver;
    keychain::MemoryKeys m_keys;
    std::unique_ptr<SetupWizard> m_window;
};

void TestWizardLive::init()
{
    auto read = startup::loadCatalogues(text("MAILWORTHY_LISTS"));
    QVERIFY(std::holds_alternative<std::shared_ptr<const checkup::Catalogues>>(read));
    m_catalogues = std::get<0>(read);
    startup::DnsArguments how;
    how.resolver.servers = {text("MAILWORTHY_DNS").toStdString()};
    startup::bePolite(how, m_catalogues);
    auto made = startup::openResolver(how);
    QVERIFY(std::holds_alternative<std::unique_ptr<dns::Resolver>>(made));
    m_resolver = std::get<std::unique_ptr<dns::Resolver>>(std::move(made));
    checkup::Options options;
    options.authoritativePort = text("MAILWORTHY_DNS_PORT").toUShort();
    QVERIFY(options.authoritativePort != 0);
    const QString folder = text("MAILWORTHY_FOLDER");
    QVERIFY(!folder.isEmpty());
    m_window = std::make_unique<SetupWizard>(Environment{m_catalogues, *m_resolver, options, &m_keys, false},
                                             ProjectStore(folder), std::nullopt);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWizardLive::cleanup()
{
    m_window.reset();
    m_resolver.reset();
}

void TestWizardLive::waitUntilSettled()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().look().report() && !m_window->walk().look().isBusy(), 60000);
}

StepPage *TestWizardLive::page(Step step)
{
    m_window->openStep(step);
    return static_cast<StepPage *>(m_window->findChild<QStackedWidget *>()->currentWidget());
}

template <typename Type> Type *TestWizardLive::named(const QString &name)
{
    for (Type *each : m_window->findChildren<Type *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QCheckBox *TestWizardLive::box(const QString &text)
{
    for (QCheckBox *each : m_window->findChildren<QCheckBox *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestWizardLive::type(const QString &field, const QString &text)
{
    auto *line = named<QLineEdit>(field);
    QVERIFY2(line, qUtf8Printable(field));
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestWizardLive::choose(const QString &answer)
{
    for (QRadioButton *each : m_window->findChildren<QRadioButton *>()) {
        if (each->isVisible() && each->text().contains(answer)) {
            each->click();
            return;
        }
    }
    QFAIL(qUtf8Printable(answer));
}

void TestWizardLive::change(const QString &question)
{
    auto *button = named<QPushButton>(u"Change: "_s + question);
    QVERIFY(button && button->isVisible());
    button->click();
}

bool TestWizardLive::shows(StepPage *on, const QString &text)
{
    const auto all = on->findChildren<widgets::Text *>();
    return std::any_of(all.begin(), all.end(),
                       [&text](const auto *each) { return each->isVisible() && each->text().contains(text); });
}

void TestWizardLive::press(StepPage *on, const QString &button)
{
    for (QPushButton *each : on->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&').contains(button)) {
            each->click();
            return;
        }
    }
    QFAIL(qUtf8Printable(button));
}

bool TestWizardLive::has(Check check, Code code)
{
    const Findings findings = m_window->walk().look().of(check).findings;
    return std::any_of(findings.begin(), findings.end(),
                       [code](const Finding &finding) { return finding.code == code; });
}

void TestWizardLive::aBrokenFirmFromStartToPublish()
{
    StepPage *start = page(Step::Start);
    type(u"Your domain"_s, u"https://Faulty.example/"_s);
    waitUntilSettled();
    choose(u"own server"_s);
    // What was found is proposed, and nothing is taken over by itself.
    QVERIFY(m_window->walk().setup().senders.empty());
    QVERIFY(shows(start, u"198.51.99.20"_s) && shows(start, u"mail.faulty.example"_s));
    press(start, u"That is right"_s);
    QCOMPARE(m_window->walk().setup().senders.size(), std::size_t(1));
    QCOMPARE(m_window->walk().setup().host, dns::Name::fromText("mail.faulty.example"));
    press(start, u"No others"_s);
    press(start, u"Go on"_s);
    waitUntilSettled();
    QVERIFY(has(Check::Address, Code::AddressNamePool));
    QVERIFY(has(Check::Names, Code::PtrGeneric));
    QVERIFY(has(Check::Blocklists, Code::BlocklistListed));
    QVERIFY(has(Check::Blocklists, Code::BlocklistDead));
    QVERIFY(has(Check::Spf, Code::SpfSenderNotCovered));
    QVERIFY(has(Check::Dmarc, Code::DmarcMissing));
    for (const Step step : {Step::Address, Step::Names, Step::Blocklists, Step::Spf, Step::Signature, Step::Rule}) {
        StepPage *now = page(step);
        QVERIFY(!now->findChildren<widgets::Row *>().isEmpty());
        QVERIFY2(now->findChild<NextView *>()->isVisible() || step == Step::Signature,
                 qPrintable(now->name())); // who signs is asked first
    }

    // The provider gave a new address; the key is made here.
    page(Step::Start);
    change(u"Your server"_s);
    QCheckBox *old = box(u"198.51.99.20"_s);
    QVERIFY(old && old->isVisible() && old->isChecked());
    old->click();
    type(u"Another address"_s, u"198.51.99.30"_s);
    press(start, u"That is all"_s);
    page(Step::Rule);
    type(u"Mail address for reports"_s, u"dmarc@faulty.example"_s);
    page(Step::Signature);
    choose(u"Make the key here"_s);
    type(u"The new key's selector"_s, u"w1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().setup().ownKey, 60000);
    waitUntilSettled();
    StepPage *publish = page(Step::Publish);
    QVERIFY(!publish->findChildren<widgets::RecordCard *>().isEmpty());
    for (const auto &[entry, name] :
         {std::pair{u"text file"_s, u"/export.txt"_s}, std::pair{u"zone file"_s, u"/export.zone"_s}}) {
        for (QAction *action : m_window->findChild<widgets::Rail *>()->menuButton()->menu()->actions()) {
            if (action->text().remove(u'&').contains(entry))
                action->trigger();
        }
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(text("MAILWORTHY_FOLDER") + name);
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
        QVERIFY(QFile::exists(text("MAILWORTHY_FOLDER") + name));
    }
    m_window->close();
}

void TestWizardLive::afterPublishing()
{
    waitUntilSettled(); // with what was kept
    QCOMPARE(m_window->walk().setup().domain.toText(), std::string("faulty.example"));
    QVERIFY(m_window->walk().setup().ownKey);
    for (const Check check : allChecks) {
        for (const Finding &finding : m_window->walk().look().of(check).findings)
            QVERIFY2(finding.severity != Severity::Error && finding.severity != Severity::Unknown,
                     toText(finding.code).data());
    }
    QVERIFY(has(Check::Names, Code::NamesMatch));
    QVERIFY(has(Check::Spf, Code::SpfSenderCovered));
    QVERIFY(has(Check::Dkim, Code::DkimOk));
    for (const records::Record &record : m_window->walk().look().records())
        QVERIFY2(record.action == records::Action::Keep, record.name.toText().c_str());
    QVERIFY(page(Step::Publish)->isVisible());
}

MAILWORTHY_TEST(TestWizardLive, QApplication)
#include "tst_wizard_live.moc"
