// SPDX-License-Identifier: Apache-2.0
// Making a key in the wizard: kept before it is shown, never written over, in a file where there is no keychain.
#include "wizardtest.h"

#include "app/wizard/keycard.h"

#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;

class TestWizardKeys : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void keyIsKeptBeforeItIsShown();
    void aKeyIsNeverWrittenOver();
    void withoutAKeychainAFileIsOffered();
};

void TestWizardKeys::keyIsKeptBeforeItIsShown()
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

void TestWizardKeys::aKeyIsNeverWrittenOver()
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

void TestWizardKeys::withoutAKeychainAFileIsOffered()
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

QTEST_MAIN(TestWizardKeys)
#include "tst_wizard_keys.moc"
