// SPDX-License-Identifier: Apache-2.0
// Making a key in the wizard: kept before it is shown, never written over, in a file where there is no keychain.
#include "suite.h"
#include "wizardtest.h"

#include "app/wizard/keycard.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QRadioButton>
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
    void theFileIsRemembered();
    void cancelLeavesThePairForAFile();
    void aCancelledQuestionWritesNothing();

private:
    bool shows(const QString &text);
    /// The practice firm at the page of its signature; as it was opened.
    Project openSigning()
    {
        Project project;
        project.setup = startup::practiceSetup();
        project.signer = Signer::MadeHere;
        open(project);
        page(Step::Signature);
        return project;
    }
};

/// Whether a text that can be seen on the page says `text`.
bool TestWizardKeys::shows(const QString &text)
{
    const auto all = page(Step::Signature)->findChildren<widgets::Text *>();
    return std::any_of(all.begin(), all.end(),
                       [&text](const auto *each) { return each->isVisible() && each->text().contains(text); });
}

void TestWizardKeys::keyIsKeptBeforeItIsShown()
{
    Project project;
    project.setup = startup::practiceSetup();
    open(project);
    waitUntilSettled();
    page(Step::Signature);
    auto *selector = named<QLineEdit>(u"The new key's selector"_s);
    QVERIFY(selector && !selector->isVisible()); // first it is asked who signs
    for (QRadioButton *way : m_window->findChildren<QRadioButton *>()) {
        if (way->text().contains(u"Make the key here"_s) && way->isVisible())
            way->click();
    }
    QVERIFY(m_window->walk().project().signer == Signer::MadeHere);
    QVERIFY(selector->isVisible());
    selector->setText(u"test1"_s);
    QTest::keyClick(selector, Qt::Key_Return);
    QVERIFY(!m_window->walk().setup().ownKey);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->walk().setup().ownKey, 30000);
    QCOMPARE(m_keys.kept.size(), std::size_t(1));
    QCOMPARE(m_window->walk().setup().ownKey->selector, std::string("test1"));
    waitUntilSettled();
    const auto &records = m_window->walk().look().records();
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
    project.signer = Signer::MadeHere;
    open(project);
    page(Step::Signature);
    auto *work = m_window->findChild<KeyWork *>();
    work->make(project.setup.domain, "test1");
    QTRY_COMPARE_WITH_TIMEOUT(work->state(), KeyWork::State::Failed, 30000);
    QCOMPARE(m_keys.kept["test1.morgenrot.example"], std::string("the old key"));
    QVERIFY(!m_window->walk().setup().ownKey);
}

void TestWizardKeys::withoutAKeychainAFileIsOffered()
{
    m_keys.works = false;
    const Project project = openSigning();
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

/// Which file holds a key that the keychain does not is told after a new start, too, and no button is there that can
/// only fail.
void TestWizardKeys::theFileIsRemembered()
{
    QTemporaryDir folder;
    QTemporaryDir keys;
    m_keys.works = false;
    Project project;
    project.setup = startup::practiceSetup();
    project.signer = Signer::MadeHere;
    open(project, folder.path());
    page(Step::Signature);
    const QString path = keys.filePath(u"key.pem"_s);
    {
        auto *work = m_window->findChild<KeyWork *>();
        work->make(project.setup.domain, "test1");
        QTRY_COMPARE_WITH_TIMEOUT(work->state(), KeyWork::State::NeedsFile, 30000);
        work->saveTo(path, project.setup.domain, "test1");
        QTRY_VERIFY(m_window->walk().setup().ownKey);
    }
    m_keys.works = true; // and does not hold it
    m_window.reset();    // as after a crash: what is kept was written at once
    open({}, folder.path());
    QVERIFY(shows(path));
    QVERIFY(shows(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    QVERIFY(!button(u"Save the private key to a file"_s));

    // The form that another server wants is made from that file.
    auto *work = m_window->findChild<KeyWork *>();
    auto *server = named<QComboBox>(u"Your mail server's software"_s);
    server->setCurrentIndex(server->findData(u"powermta"_s));
    QPushButton *another = button(u"to another file"_s);
    QVERIFY(another);
    another->click();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString copy = keys.filePath(u"copy.pem"_s);
    emit dialog->fileSelected(copy);
    dialog->close();
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QVERIFY(pem.startsWith("-----BEGIN RSA PRIVATE KEY-----"));
    QCOMPARE(dkim::publicKeyFrom({pem.constData(), static_cast<std::size_t>(pem.size())})->recordText(),
             m_window->walk().setup().ownKey->record);
    QVERIFY(shows(copy));

    // Another key has taken the file's place.
    QSignalSpy notSaved(work, &KeyWork::notSaved);
    const auto stranger = dkim::KeyPair::generate(dkim::KeyType::Rsa2048)->pkcs8Pem();
    QVERIFY(QFile::remove(copy));
    QFile other(copy);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(stranger.octets().data(), static_cast<qint64>(stranger.octets().size()));
    other.close();
    work->copy(*m_window->walk().setup().ownKey, m_window->walk().project().keyFiles.back(),
               keys.filePath(u"third.pem"_s));
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(!QFile::exists(keys.filePath(u"third.pem"_s)));

    // The copy is carried away, then the first one, too.
    QVERIFY(QFile::remove(copy));
    emit m_window->walk().editor().changed();
    QVERIFY(shows(path));
    QVERIFY(QFile::remove(path));
    emit m_window->walk().editor().changed();
    QVERIFY(shows(u"not there any more"_s));
    QVERIFY(!button(u"Save the private key"_s));
    QVERIFY(button(u"Make another key"_s));

    // The key of one domain is not another's.
    m_window->walk().editor().openDomain(*dns::Name::fromText("example.org"));
    QVERIFY(m_window->walk().project().keyFiles.empty());
    m_window.reset(); // it keeps the folder's lock
}

/// Whoever cancels while the keychain asks for a password is told what has become of the key.
void TestWizardKeys::cancelLeavesThePairForAFile()
{
    m_keys.asks = true;
    const Project project = openSigning();
    auto *work = m_window->findChild<KeyWork *>();
    work->make(project.setup.domain, "test1");
    QTRY_COMPARE_WITH_TIMEOUT(m_keys.waiting.size(), std::size_t(1), 30000);
    QPushButton *cancel = button(u"Cancel"_s);
    QVERIFY(cancel);
    cancel->click();
    QCOMPARE(work->state(), KeyWork::State::NeedsFile);
    QVERIFY(shows(u"Save the private half to a file"_s));
    QVERIFY(!shows(u"This system has none"_s));
    QVERIFY(button(u"Save the private key to a file"_s));
    QVERIFY(!m_window->walk().setup().ownKey);
    // The password comes after all.
    m_keys.asks = false;
    m_keys.waiting.front()();
    QTRY_COMPARE(work->state(), KeyWork::State::Kept);
    QVERIFY(m_window->walk().setup().ownKey);
    QCOMPARE(m_keys.kept.size(), std::size_t(1));
}

void TestWizardKeys::aCancelledQuestionWritesNothing()
{
    const Project project = openSigning();
    auto *work = m_window->findChild<KeyWork *>();
    work->make(project.setup.domain, "test1");
    QTRY_COMPARE_WITH_TIMEOUT(work->state(), KeyWork::State::Kept, 30000);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"key.pem"_s);
    m_keys.asks = true;
    work->saveTo(path, project.setup.domain, "test1");
    QCOMPARE(m_keys.waiting.size(), std::size_t(1));
    QPushButton *cancel = button(u"Cancel"_s);
    QVERIFY(cancel);
    cancel->click();
    m_keys.waiting.front()();
    QVERIFY(!QFile::exists(path));
    m_keys.asks = false;
    work->saveTo(path, project.setup.domain, "test1");
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(shows(u"in this computer's keychain, too"_s));
    QVERIFY(button(u"Save the private key to a file"_s));
}

MAILWORTHY_TEST(TestWizardKeys, QApplication)
#include "tst_wizard_keys.moc"
