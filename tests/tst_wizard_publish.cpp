// SPDX-License-Identifier: Apache-2.0
// Type it in: what helps where the panel says no, what is wrong with what it shows, how far a record has come, and the
// sheets for others and for the way back.
#include "suite.h"
#include "wizardtest.h"

#include "app/pictures/watch.h"
#include "app/widgets/copyfield.h"
#include "app/wizard/handover.h"
#include "app/wizard/panelhelp.h"
#include "app/wording/panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;

class TestWizardPublish : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void thePanelSaysNo_data();
    void thePanelSaysNo();
    void whatThePanelShowsIsCompared();
    void theWayOfARecord();
    void oldValuesAreKept();
    void sheetsAreOneClickAway_data();
    void sheetsAreOneClickAway();

private:
    PanelHelp *help() { return page(Step::Publish)->findChild<PanelHelp *>(); }
    /// The SPF record to type in.
    const records::Record &spf()
    {
        for (const records::Record &record : m_window->walk().look().records()) {
            if (record.purpose == records::Purpose::Spf)
                return record;
        }
        qFatal("no SPF record");
    }
    QString comparison()
    {
        const auto lines = help()->findChildren<widgets::StatusLine *>();
        return lines.constLast()->text();
    }
};

void TestWizardPublish::thePanelSaysNo_data()
{
    QTest::addColumn<int>("says");
    for (const wording::PanelSays what : wording::allPanelSays)
        QTest::newRow(qPrintable(wording::panelSays(what))) << static_cast<int>(what);
}

void TestWizardPublish::thePanelSaysNo()
{
    QFETCH(int, says);
    openPractice();
    QVERIFY(help()->isVisible());
    auto *choice = help()->findChild<QComboBox *>();
    for (auto *fold : help()->findChildren<widgets::Fold *>())
        fold->setOpen(true);
    QCOMPARE(choice->currentIndex(), -1);
    choice->setCurrentIndex(says);
    const auto *advice = help()->findChild<widgets::StatusLine *>();
    QVERIFY(advice->isVisible() && advice->text().contains(u"•"_s));
    auto *other = help()->findChild<widgets::CopyField *>();
    const auto what = static_cast<wording::PanelSays>(says);
    const bool hasOther = what == wording::PanelSays::Underscore || what == wording::PanelSays::Quotes;
    QCOMPARE(other->isVisible(), hasOther);
    if (!hasOther)
        return;
    other->copyValue();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, what == wording::PanelSays::Quotes ? u'"' + QString::fromStdString(spf().value) + u'"'
                                                        : QString::fromStdString(spf().name.toText()));
}

void TestWizardPublish::whatThePanelShowsIsCompared()
{
    openPractice();
    for (auto *fold : help()->findChildren<widgets::Fold *>())
        fold->setOpen(true);
    auto *pasted = help()->findChild<QPlainTextEdit *>();
    QVERIFY(pasted->isVisible());
    const QString value = QString::fromStdString(spf().value);
    pasted->setPlainText(u"@\tTXT\t"_s + value + u"\t3600"_s);
    QVERIFY2(comparison().contains(u"right"_s), qPrintable(comparison()));
    pasted->setPlainText(value.section(u' ', 0, -2));
    QVERIFY2(comparison().contains(u"end is missing"_s), qPrintable(comparison()));
    pasted->setPlainText(u"v=spf1 mx ~all"_s);
    QVERIFY2(comparison().contains(u"This is missing: ip4:"_s), qPrintable(comparison()));
    pasted->setPlainText(u"<b>hello</b>"_s);
    QVERIFY2(comparison().contains(u"Nothing of this record"_s), qPrintable(comparison()));
    pasted->clear();
    QVERIFY(comparison().isEmpty());
}

void TestWizardPublish::theWayOfARecord()
{
    openPractice();
    const StepPage *now = page(Step::Publish);
    const auto *picture = now->findChild<pictures::WatchPicture *>();
    QVERIFY(picture && !picture->isVisible());
    std::vector<std::string> typed;
    for (const todo::Task &task : m_window->walk().tasks()) {
        if (!task.records.empty() && task.who == Who::DnsHost)
            typed.push_back(task.id);
    }
    const std::int64_t at = QDateTime::currentSecsSinceEpoch();
    for (const std::string &id : typed)
        m_window->walk().editor().tell(id, [at](todo::Told &told) { told.typed = at; });
    QTRY_VERIFY(picture->isVisible());
    QVERIFY2(picture->accessibleDescription().contains(u"Typed in"_s), qPrintable(picture->accessibleDescription()));
}

/// Each once, with the day, in the project; what others wrote there need not be text.
void TestWizardPublish::oldValuesAreKept()
{
    QTemporaryDir folder;
    openPractice(folder.path());
    const auto &old = m_window->walk().project().oldValues;
    QVERIFY(old.size() >= 2);
    QCOMPARE(old.front().seen, QDate::currentDate());
    const std::vector<OldValue> before = old;
    m_window->walk().look().again();
    waitUntilSettled();
    QVERIFY(m_window->walk().project().oldValues == before);
    Project project = m_window->walk().project();
    project.oldValues.front().value = std::string("\xff\x00\x80", 3);
    const auto again = fromJson(toJson(project));
    QVERIFY(again && again->oldValues == project.oldValues);
    HandOver sheets(m_window->walk(), nullptr, HandOver::Sheet::Undo);
    const QString sheet = sheets.findChild<QPlainTextEdit *>()->toPlainText();
    for (const std::string &value : spf().goes)
        QVERIFY2(sheet.contains(QString::fromStdString(value)), qPrintable(sheet));
    QVERIFY(sheet.contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
}

void TestWizardPublish::sheetsAreOneClickAway_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("begins");
    QTest::newRow("website") << u"looks after my website"_s << u"DNS records for the mail of morgenrot.example"_s;
    QTest::newRow("undo") << u"old values"_s << u"Old DNS records of morgenrot.example"_s;
}

void TestWizardPublish::sheetsAreOneClickAway()
{
    QFETCH(QString, button);
    QFETCH(QString, begins);
    openPractice();
    page(Step::Publish);
    press(button);
    auto *sheets = m_window->findChild<HandOver *>();
    QVERIFY(sheets);
    const QString sheet = sheets->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(sheet.startsWith(begins), qPrintable(sheet.left(80)));
    QVERIFY(sheet.contains(QString::fromStdString(button == u"old values"_s ? spf().goes.front() : spf().value)));
    sheets->close();
}

MAILWORTHY_TEST(TestWizardPublish, QApplication)
#include "tst_wizard_publish.moc"
