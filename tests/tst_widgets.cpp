// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "app/widgets/copybutton.h"
#include "app/widgets/fold.h"
#include "app/widgets/text.h"
#include "app/widgets/ticklist.h"
#include "app/widgets/valueview.h"
#include "app/widgets/wheelguard.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace widgets;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenNameIsNotCopied();
    void copyButtonCopies_data();
    void copyButtonCopies();
    void foldOpensByKeyboard();
    void valueFieldGrowsAndLetsTabGo();
    void ticksReportTheirKey();
    void whatWasSaidBeforeIsAnnounced();
    void theWheelChangesNothingWithoutFocus();
};

void TestWidgets::copyButtonCopies_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Enter);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestWidgets::copyButtonCopies()
{
    QFETCH(int, key);
    QWidget window;
    CopyButton button(u"Copy the value of SPF"_s, &window);
    button.setToCopy(u"v=spf1 ~all"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    button.setFocus();
    const int width = button.width();
    QApplication::clipboard()->clear();
    QTest::keyClick(&button, static_cast<Qt::Key>(key));
    QCOMPARE(QApplication::clipboard()->text(), u"v=spf1 ~all"_s);
    QCOMPARE(button.width(), width);
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Copy the value of SPF"_s);
    QCOMPARE(button.accessibleDescription(), CopyButton::tr("Copied"));
}

void TestWidgets::foldOpensByKeyboard()
{
    Fold fold(u"Details"_s);
    auto *inner = new Text(Voice::Body, u"inner"_s, &fold);
    fold.inside()->addWidget(inner);
    fold.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fold));
    QVERIFY(!inner->isVisible());
    auto *button = fold.findChild<QToolButton *>();
    QCOMPARE(button->accessibleName(), u"Details"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(inner->isVisible());
}

void TestWidgets::valueFieldGrowsAndLetsTabGo()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *view = new ValueView(u"Value"_s, QString(600, u'x'), u"copied"_s, u"Copy"_s, &window);
    layout.addWidget(view);
    window.resize(400, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *field = view->findChild<ValueField *>();
    const int narrow = field->height();
    QVERIFY(narrow > 5 * field->fontMetrics().height());
    window.resize(1200, 600);
    QTRY_VERIFY(field->height() < narrow);
    for (const int width : {1200, 801, 533, 347, 402}) {
        window.resize(width, 600);
        QTRY_COMPARE(window.width(), width);
        QTRY_VERIFY(field->viewport()->height() >= field->document()->size().height()); // no line is cut
    }
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), view->findChild<CopyButton *>());
    QCOMPARE(field->accessibleName(), u"Value"_s);
}

void TestWidgets::ticksReportTheirKey()
{
    TickList ticks;
    QSignalSpy spy(&ticks, &TickList::ticked);
    ticks.offer({{u"192.0.2.1"_s, u"192.0.2.1 & more"_s, u"found as MX"_s, false}});
    auto *box = ticks.findChild<QCheckBox *>();
    QCOMPARE(box->accessibleName(), u"192.0.2.1 & more"_s);
    QCOMPARE(box->accessibleDescription(), u"found as MX"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"192.0.2.1"_s);
    QCOMPARE(spy[0][1].toBool(), true);
    ticks.offer({{u"192.0.2.1"_s, u"192.0.2.1"_s, {}, true}, {u"2001:db8::1"_s, u"2001:db8::1"_s, {}, false}});
    QCOMPARE(ticks.findChildren<QCheckBox *>().size(), 2);
    QCOMPARE(box->accessibleDescription(), u"found as MX"_s); // while it is looked up anew
    ticks.offer({});
    QCOMPARE(ticks.findChildren<QCheckBox *>().size(), 2); // can still be ticked again
    QVERIFY(!box->isChecked());
}

/// A line that was shown by say() first has its name, which is what screen readers read, all the same.
void TestWidgets::whatWasSaidBeforeIsAnnounced()
{
    StatusLine line;
    line.say(u"That is no server."_s);
    line.report(u"That is no server."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&line)->text(QAccessible::Name), u"That is no server."_s);
    line.report({});
    QVERIFY(line.isHidden());
    QCOMPARE(line.accessibleName(), QString());
}

/// Whoever scrolls the page past a choice changes nothing; with the focus in it the wheel works as ever.
void TestWidgets::theWheelChangesNothingWithoutFocus()
{
    QWidget window;
    QVBoxLayout layout(&window);
    const WheelGuard guard;
    auto *box = new QComboBox(&window);
    box->addItems({u"a"_s, u"b"_s, u"c"_s});
    auto *typed = new QComboBox(&window);
    typed->setEditable(true);
    typed->addItems({u"a"_s, u"b"_s, u"c"_s});
    auto *number = new QSpinBox(&window);
    auto *other = new QPushButton(u"other"_s, &window);
    for (QWidget *each : std::initializer_list<QWidget *>{box, typed, number, other})
        layout.addWidget(each);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto turn = [](QWidget *over, int by) {
        const QPointF middle = over->rect().center();
        QWheelEvent event(middle, over->mapToGlobal(middle), {}, {0, by}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &event);
        return event.isAccepted();
    };
    const auto values = [&] { return std::tuple{box->currentIndex(), typed->currentIndex(), number->value()}; };
    const auto before = values();
    other->setFocus();
    for (QWidget *each : std::initializer_list<QWidget *>{box, typed, number}) {
        QVERIFY(each->focusPolicy() != Qt::WheelFocus); // or the wheel would give it the focus first
        QVERIFY(!turn(each, -120));
        QVERIFY(!turn(each, 120));
        QVERIFY(other->hasFocus());
    }
    QVERIFY(values() == before);
    box->setFocus();
    turn(box, -120);
    QCOMPARE(box->currentIndex(), 1);
    number->setFocus();
    turn(number, 120);
    QVERIFY(number->value() > 0);
}

/// Where a name is broken to fit, what breaks it would be copied with it.
void TestWidgets::aBrokenNameIsNotCopied()
{
    QWidget window;
    auto *text = new Text(Voice::Body, u"mail.a-rather-long-name.example"_s, &window);
    text->resize(40, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(text->text().contains(QChar(0x200b)));
    QCOMPARE(text->textInteractionFlags(), Qt::NoTextInteraction);
    text->resize(900, 200);
    QCOMPARE(text->text(), u"mail.a-rather-long-name.example"_s);
    QVERIFY(text->textInteractionFlags() & Qt::TextSelectableByMouse);
}

MAILWORTHY_TEST(TestWidgets, QApplication)
#include "tst_widgets.moc"
