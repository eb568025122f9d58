// SPDX-License-Identifier: Apache-2.0
// The one next thing of each page: it is the list's, its buttons do what they say, and what was told can be taken back.
#include "suite.h"
#include "wizardtest.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/copyfield.h"
#include "app/widgets/letterbox.h"
#include "app/widgets/recordcard.h"
#include "app/wizard/railstate.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QUrl>

using namespace wizard;
using namespace Qt::StringLiterals;

class TestWizardTasks : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void eachPageShowsItsFirst_data();
    void eachPageShowsItsFirst();
    void everyButtonDoesWhatItSays_data();
    void everyButtonDoesWhatItSays();
    void aLetterIsCopiedSentAndTakenBack();
    void aRecordIsTypedInAndTakenBack();
    void whatWaitsLeadsToWhatComesFirst();
    void whatWasToldAsDoneCanBeTakenBack();
    void figuresOpenPages();
    void theMailboxIsTheOneThingToDo();
    void whatWaitsIsNotBeingWatched();

private:
    void openPractice() { WizardTest::openPractice({}, Signer::SignsAlready); } // so that step 5 shows its tasks
    NextView *next(Step step) { return page(step)->findChild<NextView *>(); }
    const todo::Task &task(const std::string &id)
    {
        for (const todo::Task &one : m_window->walk().tasks()) {
            if (one.id == id)
                return one;
        }
        qFatal("no task %s", id.c_str());
    }
    /// What the person told of `id` so far.
    todo::Told told(const std::string &id)
    {
        const todo::Progress &progress = m_window->walk().project().progress;
        const auto known = progress.find(id);
        return known == progress.end() ? todo::Told{} : known->second;
    }
    /// The button or tick of the card that says `label`.
    static QAbstractButton *control(NextView *next, const QString &label)
    {
        for (QAbstractButton *each : next->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text() == label)
                return each;
        }
        return nullptr;
    }
    void tryAction(Step step, const NextAction &action);
};

void TestWizardTasks::eachPageShowsItsFirst_data()
{
    everyPage();
}

void TestWizardTasks::eachPageShowsItsFirst()
{
    QFETCH(int, step);
    const auto which = static_cast<Step>(step);
    openPractice();
    const todo::Task *first = nextOn(which, m_window->walk().tasks());
    NextView *next = this->next(which);
    const bool hasOwn = which == Step::Start || which == Step::Prove; // its questions, and how a message is opened
    QCOMPARE(next->isVisible(), first != nullptr && !hasOwn);
    const auto cards = page(which)->findChildren<widgets::NextCard *>();
    QVERIFY(std::count_if(cards.begin(), cards.end(), [](const auto *card) { return card->isVisible(); }) <= 1);
    if (!next->isVisible())
        return;
    QCOMPARE(next->content()->task, first->id);
    const QString title = QString::fromStdString(first->id); // only to tell the rows apart
    const auto *card = next->findChild<widgets::NextCard *>();
    QVERIFY2(!card->content().title.isEmpty(), qPrintable(title));
    QCOMPARE(card->content().title, next->content()->title);
    QCOMPARE(card->state(), todo::isDoable(*first) ? widgets::CardState::Next : widgets::CardState::Waiting);
    QVERIFY(card->accessibleName().contains(card->content().title));
    // Something can be done with it, be it to wait.
    const auto controls = next->findChildren<QAbstractButton *>();
    QVERIFY(std::any_of(controls.begin(), controls.end(),
                        [](const QAbstractButton *each) { return each->isVisible() && each->isEnabled(); }));
    if (!todo::isDoable(*first))
        QVERIFY(!card->content().waits.isEmpty());
    // It can be seen without scrolling.
    const StepPage *now = page(which);
    if (QPushButton *primary = now->primary())
        QVERIFY(now->viewport()->rect().contains(primary->mapTo(now->viewport(), primary->rect().center())));
}

void TestWizardTasks::everyButtonDoesWhatItSays_data()
{
    everyPage();
}

void TestWizardTasks::everyButtonDoesWhatItSays()
{
    QFETCH(int, step);
    const auto which = static_cast<Step>(step);
    openPractice();
    const std::optional<NextContent> content = next(which)->content();
    if (!content || !next(which)->isVisible())
        return;
    std::vector<NextAction> all = content->quiet;
    for (const auto &one : {content->primary, content->tick, content->undo}) {
        if (one)
            all.push_back(*one);
    }
    // Where a mailbox for reports is wanted, the card has the field for it, with a button of its own.
    QVERIFY(!all.empty() || which == Step::Rule);
    for (const NextAction &action : all) {
        openPractice();
        tryAction(which, action);
    }
}

/// Presses what offers `action` and looks what came of it; links are not opened.
void TestWizardTasks::tryAction(Step step, const NextAction &action)
{
    using Kind = NextAction::Kind;
    NextView *next = this->next(step);
    QCOMPARE(next->content()->task, nextOn(step, m_window->walk().tasks())->id);
    const std::string id = next->content()->task;
    QAbstractButton *button = control(next, action.label);
    QVERIFY2(button, qPrintable(action.label));
    const StepPage *now = page(step);
    const QByteArray said = action.label.toUtf8();
    if (action.kind == Kind::OpenLink) {
        QVERIFY2(QUrl(action.data).isValid() && !QUrl(action.data).isRelative(), said.constData());
        return;
    }
    QGuiApplication::clipboard()->clear();
    button->setFocus();
    button->click();
    const auto opened = rows(now);
    const auto *rail = m_window->findChild<widgets::Rail *>();
    switch (action.kind) {
    case Kind::Copy:
        QVERIFY2(!action.data.isEmpty(), said.constData());
        QCOMPARE(QGuiApplication::clipboard()->text(), action.data);
        break;
    case Kind::OpenPage:
        QCOMPARE(rail->current(), static_cast<int>(action.page));
        break;
    case Kind::OpenRow:
        QVERIFY2(std::any_of(opened.begin(), opened.end(), [](const widgets::Row *row) { return row->isOpen(); }),
                 said.constData());
        break;
    case Kind::OpenMessage:
        QVERIFY2(m_window->findChild<QFileDialog *>(), said.constData());
        break;
    case Kind::CheckAgain:
        QVERIFY2(m_window->walk().look().isBusy(), said.constData());
        break;
    case Kind::Tell:
        QVERIFY2(told(id).*action.told, said.constData());
        break;
    case Kind::TakeBack:
        QVERIFY2(!(told(id).*action.told), said.constData());
        break;
    case Kind::OpenLink:
        break;
    }
}

void TestWizardTasks::aLetterIsCopiedSentAndTakenBack()
{
    openPractice();
    NextView *next = this->next(Step::Names);
    const std::string id = next->content()->task;
    QCOMPARE(id, std::string("ptr:25.203.113.25"));
    QCOMPARE(next->findChildren<widgets::LetterBox *>().size(), 1);
    control(next, u"&Copy the letter"_s)->click();
    const QString letter = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"25.203.113.25"_s, u"2d00:25::25"_s, u"mail.morgenrot.example"_s})
        QVERIFY2(letter.contains(part), qPrintable(letter)); // one letter for all addresses

    auto *sent = qobject_cast<QCheckBox *>(control(next, u"I have &sent it"_s));
    QVERIFY(sent);
    sent->setFocus();
    QTest::keyClick(sent, Qt::Key_Space);
    QVERIFY(told(id).asked);
    QCOMPARE(task(id).state, todo::State::Asked);
    QVERIFY(task(id).lookAgainAt);
    QCOMPARE(next->content()->state, NextContent::State::Waiting);
    QVERIFY(!control(next, u"&Copy the letter"_s));
    QVERIFY(next->isAncestorOf(m_window->focusWidget())); // the keyboard stays where one works
    QCOMPARE(line(Step::Names).glyph, widgets::Glyph::Waiting);

    QAbstractButton *undo = control(next, u"I have &not sent it"_s);
    QVERIFY(undo);
    undo->click();
    QVERIFY(told(id) == todo::Told{});
    QVERIFY(m_window->walk().project().progress.empty());
    QCOMPARE(task(id).state, todo::State::ToDo);
    QVERIFY(control(next, u"&Copy the letter"_s));
    auto *again = qobject_cast<QCheckBox *>(control(next, u"I have &sent it"_s));
    QVERIFY(again && !again->isChecked());
}

void TestWizardTasks::aRecordIsTypedInAndTakenBack()
{
    openPractice();
    const std::string id = next(Step::Spf)->content()->task;
    QCOMPARE(id, std::string("record:morgenrot.example"));
    const auto *field = next(Step::Spf)->findChild<widgets::CopyField *>();
    QVERIFY(field && field->value().startsWith(u"v=spf1 "_s));
    const QString value = field->value();
    control(next(Step::Spf), u"&Show me where to type it"_s)->click();
    QCOMPARE(m_window->findChild<widgets::Rail *>()->current(), static_cast<int>(Step::Publish));

    NextView *next = this->next(Step::Publish);
    QCOMPARE(next->content()->task, id);
    const auto cards = next->findChildren<widgets::RecordCard *>();
    QVERIFY(!cards.isEmpty());
    QVERIFY(std::any_of(cards.begin(), cards.end(), [&value](const widgets::RecordCard *card) {
        return card->isVisible() && QString::fromStdString(card->content().record.value) == value;
    }));
    control(next, u"I have &typed it in"_s)->click();
    QVERIFY(told(id).typed);
    QCOMPARE(task(id).state, todo::State::Typed);
    QVERIFY(next->content()->task != id); // the next record
    const auto rows = this->rows(page(Step::Publish));
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [&id](const widgets::Row *row) { return row->id() == QString::fromStdString(id); }));

    NextView *spf = this->next(Step::Spf);
    QCOMPARE(spf->content()->state, NextContent::State::Waiting);
    control(spf, u"I have &not typed it in"_s)->click();
    QVERIFY(told(id) == todo::Told{});
    QCOMPARE(task(id).state, todo::State::ToDo);
    QCOMPARE(spf->content()->state, NextContent::State::Next);
}

void TestWizardTasks::whatWaitsLeadsToWhatComesFirst()
{
    openPractice();
    NextView *next = this->next(Step::Address);
    const std::string id = next->content()->task;
    QCOMPARE(task(id).waitsFor, std::vector<std::string>{"ptr:25.203.113.25"});
    QCOMPARE(next->content()->state, NextContent::State::Waiting);
    QVERIFY(next->content()->waiting.contains(this->next(Step::Names)->content()->title));
    control(this->next(Step::Address), u"&Go there"_s)->click();
    QCOMPARE(m_window->findChild<widgets::Rail *>()->current(), static_cast<int>(Step::Names));
}

/// A wrong press must not be for ever, whatever was pressed.
void TestWizardTasks::whatWasToldAsDoneCanBeTakenBack()
{
    openPractice();
    NextView *next = this->next(Step::Blocklists);
    const std::string id = next->content()->task;
    QCOMPARE(id, std::string("cause:25.203.113.25"));
    QAbstractButton *stopped = control(next, u"It has s&topped"_s);
    QVERIFY(stopped);
    stopped->click();
    QVERIFY(told(id).done);
    QVERIFY(next->content()->task != id);
    const auto controls = page(Step::Blocklists)->findChildren<QAbstractButton *>();
    const auto back = std::find_if(controls.begin(), controls.end(), [](const QAbstractButton *each) {
        return each->isVisible() && each->text().remove(u'&').contains(u"not stopped"_s);
    });
    QVERIFY(back != controls.end());
    (*back)->click();
    QVERIFY(told(id) == todo::Told{});
}

/// One filled button in the window, and what is typed goes to its field.
void TestWizardTasks::theMailboxIsTheOneThingToDo()
{
    openPractice();
    m_window->findChild<widgets::Rail *>()->setCurrent(static_cast<int>(Step::Rule));
    StepPage *rule = page(Step::Rule);
    QVERIFY(next(Step::Rule)->content()->task.starts_with("mailbox:"));
    QVERIFY(rule->hasTask() && rule->primary());
    QVERIFY(next(Step::Rule)->isAncestorOf(rule->primary()));
    QVERIFY(qobject_cast<QLineEdit *>(rule->firstControl()));
    int filled = 0;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        filled += button->isVisible() && widgets::roleOf(button) == widgets::ButtonRole::Filled;
    QCOMPARE(filled, 1);
}

/// Before anybody has typed anything in.
void TestWizardTasks::whatWaitsIsNotBeingWatched()
{
    Project project;
    project.setup.domain = *dns::Name::fromText("morgenrot.example");
    open(project);
    waitUntilSettled();
    const RailState publish = railState(Step::Publish, m_window->walk());
    QVERIFY(publish.isWaiting);
    QCOMPARE(publish.word, u"Waits for Start"_s);
}

void TestWizardTasks::figuresOpenPages()
{
    openPractice();
    const auto *rail = m_window->findChild<widgets::Rail *>();
    for (int row = 8; row >= 0; --row) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(rail->current(), row);
    }
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(m_window->walk().look().isBusy());
}

MAILWORTHY_TEST(TestWizardTasks, QApplication)
#include "tst_wizard_tasks.moc"
