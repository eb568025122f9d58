// SPDX-License-Identifier: Apache-2.0
// What was told and what was seen of a task is kept from look to look, and is in everything that is handed on.
#include "suite.h"
#include "wizardtest.h"
#include "zonetest.h"

#include "app/wizard/handover.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

const std::string spfTask = "record:progress.example";

/// A domain that is in order, but for its SPF record: `record`.
std::shared_ptr<const dns::Zone> zoneWith(const std::string &record)
{
    return std::make_shared<const dns::Zone>(
        test::zone("$ORIGIN progress.example.\n@ SOA ns hostmaster 1 1 1 1 1\n@ NS ns\nns A 25.0.0.53\n"
                   "@ MX 10 mail\nmail A 25.0.0.1\n" +
                   record));
}

} // namespace

class TestWizardProgress : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void whatWasToldIsInWhatIsHandedOn();
    void seenIsKept();
    void whatVanishesIsToDoAgain();
    void theStageIsKept();
    void aSheetIsSavedAndSaidSo_data();
    void aSheetIsSavedAndSaidSo();

private:
    /// Chooses `path` where a dialog asks; returns what was written there.
    QByteArray written(QWidget *over, const QString &path)
    {
        auto *dialog = over->findChild<QFileDialog *>();
        if (!dialog)
            return {};
        emit dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void openWith(const std::string &record, todo::Progress progress)
    {
        m_zone = zoneWith(record);
        Project project;
        project.setup.domain = *dns::Name::fromText("progress.example");
        project.setup.senders = {{*ip::parse("25.0.0.1"), true, {}}};
        project.setup.host = dns::Name::fromText("mail.progress.example");
        project.progress = std::move(progress);
        open(answered(project));
        waitUntilSettled();
    }
    todo::Told told(const std::string &id)
    {
        const todo::Progress &progress = m_window->walk().project().progress;
        const auto known = progress.find(id);
        return known == progress.end() ? todo::Told{} : known->second;
    }
    todo::State stateOf(const std::string &id)
    {
        for (const todo::Task &one : m_window->walk().tasks()) {
            if (one.id == id)
                return one.state;
        }
        return todo::State::LeftOut;
    }
};

void TestWizardProgress::whatWasToldIsInWhatIsHandedOn()
{
    openPractice();
    m_window->walk().editor().tell("ptr:25.203.113.25", [](todo::Told &told) { told.asked = 1'790'000'000; });
    const QString since = QLocale().toString(QDate(2026, 9, 21), QLocale::ShortFormat);
    QTemporaryDir folder;
    menuEntry(u"text file"_s)->trigger();
    const QByteArray text = written(m_window.get(), folder.filePath(u"a.txt"_s));
    QVERIFY2(text.contains("(asked, since " + since.toUtf8()), text.constData());
    HandOver sheets(m_window->walk());
    QVERIFY(sheets.findChild<QComboBox *>()->itemData(0).toString().contains(u"(asked, since "_s + since));
}

/// That it is there tells a record that has vanished from one that is not there yet.
void TestWizardProgress::seenIsKept()
{
    openWith("@ TXT \"v=spf1 ip4:25.0.0.1 ~all\"\n", {{spfTask, todo::Told{.typed = 1'790'000'000}}});
    QCOMPARE(stateOf(spfTask), todo::State::Seen);
    QVERIFY(told(spfTask).seen);
}

void TestWizardProgress::whatVanishesIsToDoAgain()
{
    openWith({}, {{spfTask, todo::Told{.typed = 1'790'000'000, .seen = 1'790'000'100}}});
    QCOMPARE(stateOf(spfTask), todo::State::ToDo);
    openWith({}, {{spfTask, todo::Told{.typed = 1'790'000'000}}});
    QCOMPARE(stateOf(spfTask), todo::State::Typed);
}

/// A month of reports is counted from the look that saw the stage first, not from the latest.
void TestWizardProgress::theStageIsKept()
{
    openWith("@ TXT \"v=spf1 ip4:25.0.0.1 ~all\"\n"
             "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:reports@progress.example\"\n",
             {});
    const auto &tasks = m_window->walk().tasks();
    const auto raise = std::find_if(tasks.begin(), tasks.end(),
                                    [](const todo::Task &one) { return one.kind == todo::Kind::RaisePolicy; });
    QVERIFY(raise != tasks.end());
    QVERIFY(told(raise->id).begun);
}

void TestWizardProgress::aSheetIsSavedAndSaidSo_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("ends");
    QTest::newRow("text") << u"text file"_s << QByteArray("Mail of morgenrot.example") << QByteArray("\n");
    QTest::newRow("PDF") << u"PDF"_s << QByteArray("%PDF-1.") << QByteArray("%%EOF\n");
}

void TestWizardProgress::aSheetIsSavedAndSaidSo()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, ends);
    openPractice();
    HandOver sheets(m_window->walk());
    sheets.setVisible(true);
    for (QPushButton *each : sheets.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').contains(button))
            each->click();
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet"_s);
    const QByteArray file = written(&sheets, path);
    QVERIFY2(file.startsWith(begins), file.left(40).constData());
    QVERIFY2(file.endsWith(ends), file.right(40).constData());
    const auto *says = sheets.findChild<widgets::StatusLine *>();
    QVERIFY(says->text().remove(QChar(0x200b)).contains(QDir::toNativeSeparators(path)));
}

MAILWORTHY_TEST(TestWizardProgress, QApplication)
#include "tst_wizard_progress.moc"
