// SPDX-License-Identifier: Apache-2.0
// Every question of the window is asked, answered and refused in the same way.
#include "suite.h"

#include "app/widgets/ask.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

const Ask::Words question = {u"What is its &name?"_s, u"The name"_s, u"for example a"_s, u"&Use it"_s};

/// A window with a question, and a field beside it to look away to.
struct Asked {
    QWidget window;
    QVBoxLayout column{&window};
    Ask *ask;
    QLineEdit elsewhere{&window};

    explicit Asked(Ask::Leaving leaving) : ask(new Ask(question, leaving, &window))
    {
        column.addWidget(ask);
        column.addWidget(&elsewhere);
        window.show();
        window.activateWindow();
    }
    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }
    void type(const QString &text)
    {
        ask->field()->setFocus();
        ask->field()->selectAll();
        QTest::keyClicks(ask->field(), text);
    }
};

} // namespace

class TestAsk : public QObject
{
    Q_OBJECT

private slots:
    void everyAskIsReadInOrder();
    void everyAskReactsAlike();
    void aButtonAfterLeavingHasNothingToSay();
    void whatBeginsSomethingWaits();
    void aDraftIsStillToBeTakenOver();
    void whoLooksElsewhereHasNotFinished();
};

/// Label, field, button and what is wrong, in this order, and all of it for screen readers.
void TestAsk::everyAskIsReadInOrder()
{
    Ask ask(question, Ask::Leaving::Takes);
    const auto placeOf = [&ask](QObject *part) { return ask.children().indexOf(part); };
    const auto *label = ask.findChild<QLabel *>();
    QCOMPARE(label->buddy(), ask.field());
    ask.report(u"That is no name."_s);
    const auto *says = ask.findChild<StatusLine *>();
    QVERIFY(placeOf(ask.findChild<QLabel *>()) < placeOf(ask.field()));
    QVERIFY(placeOf(ask.field()) < placeOf(ask.button()));
    QVERIFY(placeOf(ask.button()) < placeOf(ask.findChild<StatusLine *>()));
    QCOMPARE(says->accessibleName(), u"That is no name."_s);
    QCOMPARE(ask.field()->accessibleName(), u"The name"_s);
    QCOMPARE(ask.field()->accessibleDescription(), u"That is no name."_s);
    ask.report({});
    QVERIFY(says->isHidden());
    QCOMPARE(ask.field()->accessibleDescription(), QString());
    QComboBox *box = new QComboBox;
    const Ask choice(question, box);
    QCOMPARE(choice.findChild<QLabel *>()->buddy(), box);
}

/// Enter, the button and leaving the field all say what was typed, without spaces around it, and only once.
void TestAsk::everyAskReactsAlike()
{
    Asked asked(Ask::Leaving::Takes);
    QVERIFY(asked.isActive());
    Ask *ask = asked.ask;
    QSignalSpy entered(ask, &Ask::entered);
    asked.type(u" one "_s);
    QTest::keyClick(ask->field(), Qt::Key_Return);
    asked.elsewhere.setFocus(); // handled by then
    asked.type(u"two"_s);
    ask->button()->click();
    asked.type(u"three "_s);
    asked.elsewhere.setFocus();
    QCOMPARE(entered.count(), 3);
    QCOMPARE(entered[0][0].toString(), u"one"_s);
    QCOMPARE(entered[1][0].toString(), u"two"_s);
    QCOMPARE(entered[2][0].toString(), u"three"_s);
    ask->field()->setFocus();
    asked.elsewhere.setFocus();
    QCOMPARE(entered.count(), 3); // nothing has changed
    ask->settle();
    ask->field()->setFocus();
    asked.elsewhere.setFocus();
    QCOMPARE(entered.count(), 3); // nothing stands there
    ask->button()->click();
    QCOMPARE(entered.count(), 4); // but the button wants an answer
}

/// A click on the button leaves the field first, which has taken the text over by then.
void TestAsk::aButtonAfterLeavingHasNothingToSay()
{
    Asked asked(Ask::Leaving::Takes);
    QVERIFY(asked.isActive());
    Ask *ask = asked.ask;
    QStringList entered;
    connect(ask, &Ask::entered, this, [&](const QString &typed) {
        entered << typed;
        ask->settle();
    });
    asked.type(u"one"_s);
    ask->button()->setFocus();
    ask->button()->click();
    QCOMPARE(entered, QStringList{u"one"_s});
    ask->button()->click();
    QCOMPARE(entered, (QStringList{u"one"_s, QString()}));
}

void TestAsk::whatBeginsSomethingWaits()
{
    Asked asked(Ask::Leaving::Waits);
    QVERIFY(asked.isActive());
    Ask *ask = asked.ask;
    QSignalSpy entered(ask, &Ask::entered);
    asked.type(u"one"_s);
    asked.elsewhere.setFocus();
    QCOMPARE(entered.count(), 0);
    ask->button()->click();
    QCOMPARE(entered.count(), 1);
}

void TestAsk::aDraftIsStillToBeTakenOver()
{
    Asked asked(Ask::Leaving::Takes);
    QVERIFY(asked.isActive());
    Ask *ask = asked.ask;
    QSignalSpy entered(ask, &Ask::entered);
    QSignalSpy edited(ask, &Ask::edited);
    ask->put(u"known"_s);
    ask->field()->setFocus();
    asked.elsewhere.setFocus();
    QCOMPARE(entered.count(), 0);
    ask->restore(u"draft"_s);
    QCOMPARE(edited.count(), 0); // it stays a draft
    ask->field()->setFocus();
    asked.elsewhere.setFocus();
    QCOMPARE(entered.count(), 1);
    ask->settle(u"understood"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toString(), QString()); // to be forgotten
    QCOMPARE(ask->typed(), u"understood"_s);
}

/// Another window comes to the front, or a menu opens, while half of it stands there.
void TestAsk::whoLooksElsewhereHasNotFinished()
{
    Asked asked(Ask::Leaving::Takes);
    QVERIFY(asked.isActive());
    Ask *ask = asked.ask;
    QSignalSpy entered(ask, &Ask::entered);
    ask->field()->setFocus();
    QTest::keyClicks(ask->field(), u"half"_s);
    for (const Qt::FocusReason reason : {Qt::ActiveWindowFocusReason, Qt::PopupFocusReason}) {
        QFocusEvent away(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(ask->field(), &away);
        QCOMPARE(entered.count(), 0);
        QFocusEvent back(QEvent::FocusIn, reason);
        QCoreApplication::sendEvent(ask->field(), &back);
    }
    asked.elsewhere.setFocus();
    QCOMPARE(entered.count(), 1);
}

MAILWORTHY_TEST(TestAsk, QApplication)
#include "tst_ask.moc"
