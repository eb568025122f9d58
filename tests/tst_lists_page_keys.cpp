// SPDX-License-Identifier: Apache-2.0
// Keys to lists in step 3: used, kept in the keychain, and never shown.
#include "listspagetest.h"
#include "suite.h"

#include "app/widgets/rowlist.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QTextEdit>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

const QString theKey = u"s3cretkeyofmine"_s;

} // namespace

class TestListsPageKeys : public test::ListsPageTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_window.reset(); }
    void keysAreUsedAndNeverShown();
    void keysAreReadBack();
    void withoutAKeychainAKeyLastsForNow();
    void theKeychainMayAnswerLate();
};

void TestListsPageKeys::keysAreUsedAndNeverShown()
{
    QVERIFY(!m_zone->add("2.0.0.127." + theKey.toStdString() +
                         ".combined.mail.abusix.zone. A 127.0.0.2\n25.113.203.25." + theKey.toStdString() +
                         ".combined.mail.abusix.zone. A 127.0.0.4\n"));
    open();
    settle();
    auto *field = named<QLineEdit>(u"Your key from Abusix"_s);
    QVERIFY2(field, qPrintable(texts(page())));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(u"no key"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_window->walk().lists().keys().keys().empty());
    QVERIFY(texts(page()).contains(u"That is no key"_s));
    field->setText(theKey);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QCOMPARE(m_listKeys.kept.at("Abusix"), theKey.toStdString());
    QVERIFY(texts(page()).contains(u"The lists of Abusix are asked with your key."_s));
    const auto &outcomes = m_window->walk().look().report()->blocklists;
    QVERIFY(std::any_of(outcomes.begin(), outcomes.end(), [](const blocklists::Outcome &outcome) {
        return outcome.name == "Abusix combined" && outcome.state == blocklists::State::Listed;
    }));
    // Nowhere in the window, the project or the settings.
    for (auto *row : page()->findChildren<widgets::Row *>())
        row->setOpen(true);
    QString all = texts(m_window.get());
    for (const auto *edit : m_window->findChildren<QLineEdit *>())
        all += edit->text();
    for (const auto *edit : m_window->findChildren<QTextEdit *>())
        all += edit->toPlainText();
    const auto *model = table()->findChild<QTableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            all += model->index(row, column).data().toString();
    }
    all += QString::fromUtf8(QJsonDocument(toJson(m_window->walk().project())).toJson());
    for (const QString &key : QSettings().allKeys())
        all += QSettings().value(key).toStringList().join(u' ');
    QVERIFY2(!all.contains(theKey), qPrintable(all));
    QVERIFY(all.contains(u"<key>"_s)); // in the evidence
    QPushButton *forget = button(u"Forget this key"_s);
    QVERIFY(forget);
    forget->click();
    settle();
    QVERIFY(m_listKeys.kept.empty());
    QVERIFY(m_window->walk().lists().keys().keys().empty());
}

void TestListsPageKeys::keysAreReadBack()
{
    m_listKeys.kept["Abusix"] = theKey.toStdString();
    open();
    settle();
    QVERIFY(m_window->walk().lists().keys().keys().empty()); // nobody noted that there is one: no keychain is opened
    QSettings().setValue(u"list-keys"_s, QStringList{u"Abusix"_s, u"Gone"_s});
    open();
    settle();
    QCOMPARE(m_window->walk().lists().keys().keys().at("Abusix"), theKey.toStdString());
    QCOMPARE(QSettings().value(u"list-keys"_s).toStringList(), QStringList{u"Abusix"_s});
}

void TestListsPageKeys::withoutAKeychainAKeyLastsForNow()
{
    m_listKeys.works = false;
    open();
    settle();
    auto *field = named<QLineEdit>(u"Your key from Abusix"_s);
    field->setText(theKey);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QVERIFY(texts(page()).contains(u"until the program ends"_s));
    QVERIFY(QSettings().value(u"list-keys"_s).toStringList().isEmpty());
    QCOMPARE(m_window->walk().lists().keys().keys().size(), std::size_t(1));
}

/// The keychain outlives the window, and may answer when that is gone.
void TestListsPageKeys::theKeychainMayAnswerLate()
{
    class Late : public keychain::ListKeyStore
    {
    public:
        void write(const std::string &, const dkim::Secret &, Done done) override { dones.push_back(std::move(done)); }
        void read(const std::string &, DoneReading done) override { readings.push_back(std::move(done)); }
        void remove(const std::string &, Done done) override { dones.push_back(std::move(done)); }
        std::vector<Done> dones;
        std::vector<DoneReading> readings;
    };
    Late late;
    QSettings().setValue(u"list-keys"_s, QStringList{u"Kept"_s});
    auto ring = std::make_unique<ListKeyring>(&late);
    ring->readKept();
    ring->keep("New", theKey.toStdString());
    ring->forget("Kept");
    QCOMPARE(late.readings.size(), std::size_t(1));
    QCOMPARE(late.dones.size(), std::size_t(2));
    ring.reset();
    for (const auto &done : late.readings)
        done(dkim::KeyStore::Status::Ok, dkim::Secret(theKey.toStdString()));
    for (const auto &done : late.dones)
        done(dkim::KeyStore::Status::Ok);
    QCOMPARE(QSettings().value(u"list-keys"_s).toStringList(), QStringList{u"Kept"_s}); // nobody is there to note it
}

MAILWORTHY_TEST(TestListsPageKeys, QApplication)
#include "tst_lists_page_keys.moc"
