// SPDX-License-Identifier: Apache-2.0
// A key that is taken over from a file, one key after another, and a domain that is forgotten with its keys.
#include "suite.h"
#include "wizardtest.h"
#include "zonetest.h"

#include "app/wizard/forgetting.h"
#include "app/wizard/keywork.h"
#include "app/wizard/rotationcard.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

/// Made once: the tests are about what becomes of keys.
const dkim::KeyPair &pair()
{
    static const dkim::KeyPair made = *dkim::KeyPair::generate(dkim::KeyType::Rsa2048);
    return made;
}

} // namespace

class TestWizardRotation : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void aKeyFromAFile_data();
    void aKeyFromAFile();
    void oneKeyFollowsAnother();
    void aDomainIsForgottenWithItsKeys();
    void aKeyThatStaysKeepsTheDomain();

private:
    QString written(const QString &name, std::string_view octets)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(path));
        file.write(octets.data(), static_cast<qsizetype>(octets.size()));
        return path;
    }
    QTemporaryDir m_folder;
};

void TestWizardRotation::aKeyFromAFile_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("says"); // empty: it is taken
    QTest::newRow("PKCS#8") << u"pkcs8"_s << QString();
    QTest::newRow("PKCS#1") << u"pkcs1"_s << QString();
    QTest::newRow("the public half") << u"public"_s << u"public half only"_s;
    QTest::newRow("something else") << u"text"_s << u"no private key"_s;
}

void TestWizardRotation::aKeyFromAFile()
{
    QFETCH(QString, which);
    QFETCH(QString, says);
    Project project;
    project.setup = startup::practiceSetup();
    project.signer = Signer::MadeHere;
    open(answered(project));
    waitUntilSettled();
    page(Step::Signature);
    const dkim::Secret pkcs8 = pair().pkcs8Pem();
    const auto pkcs1 = pair().pkcs1Pem();
    std::string octets = "hello";
    if (which == u"pkcs8"_s)
        octets = pkcs8.octets();
    else if (which == u"pkcs1"_s)
        octets = pkcs1->octets();
    else if (which == u"public"_s)
        octets = "-----BEGIN PUBLIC KEY-----\n" + pair().publicKey().recordText().substr(18) +
                 "\n-----END PUBLIC KEY-----\n";
    const QString path = written(which, octets);
    named<QLineEdit>(u"The new key's selector"_s)->setText(u"old1"_s);
    press(u"Use a key from a file"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
    const auto &own = m_window->walk().setup().ownKey;
    if (!says.isEmpty()) {
        QVERIFY(!own);
        const auto all = page(Step::Signature)->findChildren<widgets::StatusLine *>();
        QVERIFY(std::any_of(all.begin(), all.end(), [&says](const auto *line) { return line->text().contains(says); }));
        return;
    }
    QVERIFY(own && own->selector == "old1" && !own->onServer);
    QCOMPARE(own->record, pair().publicKey().recordText());
    const auto &files = m_window->walk().project().keyFiles;
    QVERIFY(!files.empty() && files.back().path == path && !files.back().inKeychain);
}

/// The record of the old key says at the end that it is no longer used; until then it stays.
void TestWizardRotation::oneKeyFollowsAnother()
{
    const std::string record = pair().publicKey().recordText();
    const std::string old = dkim::KeyPair::generate(dkim::KeyType::Ed25519)->publicKey().recordText();
    const auto strings = [](const std::string &text) {
        return "\"" + text.substr(0, 200) + "\"" + (text.size() > 200 ? " \"" + text.substr(200) + "\"" : "");
    };
    m_zone = std::make_shared<const dns::Zone>(
        test::zone("$ORIGIN turning.example.\n@ SOA ns hostmaster 1 1 1 1 1\n@ NS ns\nns A 25.0.0.53\n@ MX 10 mail\n"
                   "mail A 25.0.0.1\ns1._domainkey TXT " +
                   strings(old) + "\ns2._domainkey TXT " + strings(record) + "\n"));
    Project project;
    project.setup.domain = *dns::Name::fromText("turning.example");
    project.setup.senders = {{*ip::parse("25.0.0.1"), true, {}}};
    project.setup.ownKey = OwnKey{"s2", record, false};
    project.setup.selectors = {{"s1", true}, {"s2", true}};
    project.keysSetAside = {{"s1", old, false}};
    project.signer = Signer::MadeHere;
    open(answered(project));
    waitUntilSettled();
    const auto *card = page(Step::Signature)->findChild<RotationCard *>();
    const auto rung = [card](std::size_t at) {
        return card->findChild<widgets::Ladder *>()->rungs()[at]->words().glyph;
    };
    QVERIFY(card->isVisible());
    QCOMPARE(rung(0), widgets::Glyph::Done); // the new record is seen
    QCOMPARE(rung(1), widgets::Glyph::Current);
    QVERIFY(card->findChildren<widgets::RecordCard *>().isEmpty());
    m_window->walk().editor().change([](Setup &setup) { setup.dkimProved = true; });
    waitUntilSettled();
    QCOMPARE(rung(1), widgets::Glyph::Done);
    const auto records = card->findChildren<widgets::RecordCard *>();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.front()->content().record.value, std::string("v=DKIM1; p="));
    QCOMPARE(records.front()->content().record.name.toText(), std::string("s1._domainkey.turning.example"));
    press(u"The old key is withdrawn"_s);
    QVERIFY(!m_window->walk().setup().hasSelector("s1"));
    waitUntilSettled();
    QVERIFY(!card->isVisible());
}

void TestWizardRotation::aDomainIsForgottenWithItsKeys()
{
    QTemporaryDir folder;
    openPractice(folder.path(), Signer::MadeHere);
    ProjectEditor &editor = m_window->walk().editor();
    m_keys.kept["s1.morgenrot.example"] = "secret";
    m_keys.kept["s0.morgenrot.example"] = "older";
    m_keys.kept["s1.other.example"] = "another's";
    editor.useKey(editor.setup().domain, {"s0", "v=DKIM1; p=AAAA", false}, false);
    editor.useKey(editor.setup().domain, {"s1", "v=DKIM1; p=BBBB", false}, false);
    QCOMPARE(editor.store().domains(), QStringList{u"morgenrot.example"_s});
    menuEntry(u"Forget this domain"_s)->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(u"s1, s0"_s) && box->text().contains(u"morgenrot.example"_s));
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole); // Enter forgets nothing
    box->defaultButton()->click();
    QCOMPARE(m_keys.kept.size(), std::size_t(3));
    QVERIFY(!editor.setup().domain.isRoot());
    menuEntry(u"Forget this domain"_s)->trigger();
    box = m_window->findChildren<QMessageBox *>().constLast();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(editor.setup().domain.isRoot());
    QCOMPARE(m_keys.kept.size(), std::size_t(1));
    QVERIFY(editor.store().domains().isEmpty());
    m_window.reset(); // nothing is written when it closes
    QVERIFY(ProjectStore(folder.path()).domains().isEmpty());
}

void TestWizardRotation::aKeyThatStaysKeepsTheDomain()
{
    /// A keychain that gives nothing up.
    struct Stubborn : test::FakeKeys {
        void remove(const std::string &, const std::string &, Done done) override { done(Status::Denied); }
    } keys;
    m_window.reset();
    m_resolver = std::make_unique<dns::ZoneResolver>(m_zone);
    Project project;
    project.setup = startup::practiceSetup();
    project.setup.ownKey = OwnKey{"s1", "v=DKIM1; p=BBBB", false};
    Walk walk({m_catalogues, *m_resolver, {}, &keys, true}, ProjectStore(QString()));
    walk.editor().open(project);
    QWidget window;
    Forgetting forgetting(walk, &window);
    QSignalSpy told(&forgetting, &Forgetting::told);
    forgetting.askFirst();
    for (QAbstractButton *button : window.findChild<QMessageBox *>()->buttons()) {
        if (button->text().contains(u"Forget"_s))
            button->click();
    }
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"nothing was forgotten"_s));
    QVERIFY(!walk.setup().domain.isRoot());
}

MAILWORTHY_TEST(TestWizardRotation, QApplication)
#include "tst_wizard_rotation.moc"
