// SPDX-License-Identifier: Apache-2.0
// Rows that open in place.
#include "app/widgets/measures.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

Row::Content content(const QString &id, const QString &headline, const QString &trailing = {}, int height = 60,
                     const QString &bodyIs = {})
{
    Row::Content row;
    row.id = id;
    row.words = {Glyph::WorthFixing, headline, {}, trailing};
    row.bodyIs = bodyIs;
    row.build = [height](QVBoxLayout &inside) {
        auto *field = new QLineEdit;
        field->setFixedHeight(height);
        inside.addWidget(field);
    };
    return row;
}

QLineEdit *fieldOf(const RowList &list, const QString &id)
{
    return list.row(id)->findChild<QLineEdit *>();
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { apply(Appearance::Light); }
    void saysNameStateAndWho();
    void opensByKeyAndClick();
    void opensOneAtATime();
    void whatWasClickedStays();
    void whatOpenedIsSeen();
    void refreshKeepsWhatIsOpen();
    void otherBodyIsMadeAnew();
    void withoutBodyIsALine();
    void longHeadlineIsCutAndTold();
    void narrowRowHasTwoLines();
    void isMirrored();
};

void TestRows::saysNameStateAndWho()
{
    RowList list;
    list.arrange({content(u"a"_s, u"The reverse name looks like a dial-up line"_s, u"fixed by the same letter"_s)});
    RowHead *head = list.rows()[0]->head();
    auto *said = QAccessible::queryAccessibleInterface(head);
    QCOMPARE(said->text(QAccessible::Name), u"The reverse name looks like a dial-up line, fixed by the same letter"_s);
    QCOMPARE(said->text(QAccessible::Description), wordOf(Glyph::WorthFixing));
    QCOMPARE(said->role(), QAccessible::Button);
    QVERIFY(said->state().expandable && said->state().collapsed && !said->state().expanded);
    auto *actions = said->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(list.rows()[0]->isOpen());
    QVERIFY(said->state().expanded && !said->state().collapsed);
}

void TestRows::opensByKeyAndClick()
{
    RowList list;
    list.arrange({content(u"a"_s, u"one"_s)});
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    RowHead *head = list.rows()[0]->head();
    head->setFocus();
    bool open = false;
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QTest::keyClick(head, key);
        open = !open;
        QCOMPARE(list.rows()[0]->isOpen(), open);
        QCOMPARE(fieldOf(list, u"a"_s)->isVisible(), open);
    }
    QTest::mouseClick(head, Qt::LeftButton);
    QVERIFY(!list.rows()[0]->isOpen());
}

void TestRows::opensOneAtATime()
{
    RowList list;
    list.arrange({content(u"a"_s, u"one"_s), content(u"b"_s, u"two"_s)});
    list.show();
    list.rows()[0]->head()->click();
    list.rows()[1]->head()->click();
    QVERIFY(!list.rows()[0]->isOpen());
    QVERIFY(list.rows()[1]->isOpen());
    list.open(u"a"_s);
    QVERIFY(list.rows()[0]->isOpen());
    QVERIFY(!list.rows()[1]->isOpen());
}

/// A row above closes when one below is opened, and the one below stays under the pointer.
void TestRows::whatWasClickedStays()
{
    QScrollArea area;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *list = new RowList(page);
    column->addSpacing(400);
    column->addWidget(list);
    column->addSpacing(1000);
    area.setWidgetResizable(true);
    area.setWidget(page);
    area.resize(400, 500);
    list->arrange({content(u"a"_s, u"one"_s, {}, 200), content(u"b"_s, u"two"_s, {}, 100)});
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    list->rows()[0]->head()->click();
    QApplication::processEvents();
    area.verticalScrollBar()->setValue(400);
    RowHead *second = list->rows()[1]->head();
    const auto seenAt = [&] { return second->mapTo(area.viewport(), QPoint()).y(); };
    const int before = seenAt();
    second->click();
    QVERIFY(!list->rows()[0]->isOpen());
    QCOMPARE(seenAt(), before);
    QApplication::processEvents();
    QCOMPARE(seenAt(), before);
    second->click(); // and closing moves nothing either
    QCOMPARE(seenAt(), before);
    QApplication::processEvents();
    QCOMPARE(seenAt(), before);
}

void TestRows::whatOpenedIsSeen()
{
    QScrollArea area;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *list = new RowList(page);
    column->addSpacing(430);
    column->addWidget(list);
    column->addStretch(1);
    area.setWidgetResizable(true);
    area.setWidget(page);
    area.resize(400, 500);
    list->arrange({content(u"a"_s, u"one"_s, {}, 200)});
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    list->rows()[0]->head()->click();
    const QWidget *field = fieldOf(*list, u"a"_s);
    const int bottom = field->mapTo(area.viewport(), QPoint(0, field->height())).y();
    QVERIFY(bottom <= area.viewport()->height());
    QVERIFY(list->rows()[0]->head()->mapTo(area.viewport(), QPoint()).y() >= 0);
}

void TestRows::refreshKeepsWhatIsOpen()
{
    RowList list;
    list.arrange({content(u"a"_s, u"one"_s), content(u"b"_s, u"two"_s)});
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.rows()[1]->head()->click();
    Row *kept = list.rows()[1];
    QLineEdit *field = fieldOf(list, u"b"_s);
    field->setText(u"typed"_s);
    field->setFocus();
    list.arrange({content(u"new"_s, u"zero"_s), content(u"b"_s, u"two, but in other words"_s, u"you"_s)});
    QCOMPARE(list.rows().size(), std::size_t(2));
    QCOMPARE(list.rows()[1], kept);
    QVERIFY(kept->isOpen());
    QCOMPARE(fieldOf(list, u"b"_s), field);
    QCOMPARE(field->text(), u"typed"_s);
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(kept->head()->accessibleName(), u"two, but in other words, you"_s);
    QVERIFY(!list.row(u"a"_s));
    list.arrange({});
    QVERIFY(list.isHidden());
}

void TestRows::otherBodyIsMadeAnew()
{
    RowList list;
    list.arrange({content(u"a"_s, u"one"_s, {}, 60, u"first"_s)});
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.rows()[0]->head()->click();
    fieldOf(list, u"a"_s)->setFocus();
    list.arrange({content(u"a"_s, u"one"_s, {}, 90, u"second"_s)});
    QVERIFY(list.rows()[0]->isOpen());
    QCOMPARE(QApplication::focusWidget(), list.rows()[0]->head()); // what had it is gone
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(list.rows()[0]->findChildren<QLineEdit *>().size(), 1);
    QCOMPARE(fieldOf(list, u"a"_s)->height(), 90);
}

void TestRows::withoutBodyIsALine()
{
    RowList list;
    Row::Content plain;
    plain.id = u"a"_s;
    plain.words = {Glyph::Done, u"3 things are fine"_s, {}, {}};
    list.arrange({plain});
    RowHead *head = list.rows()[0]->head();
    QCOMPARE(head->focusPolicy(), Qt::NoFocus);
    head->click();
    QVERIFY(!list.rows()[0]->isOpen());
    auto *said = QAccessible::queryAccessibleInterface(head);
    QCOMPARE(said->role(), QAccessible::StaticText);
    QVERIFY(!said->state().expandable);
}

void TestRows::longHeadlineIsCutAndTold()
{
    RowHead head;
    const QString longest = QString(120, u'x');
    head.setWords({Glyph::Information, longest, {}, {}});
    head.resize(400, 40);
    QApplication::sendPostedEvents();
    head.show();
    QCOMPARE(head.toolTip(), longest);
    head.setWords({Glyph::Information, u"short"_s, {}, {}});
    head.resize(401, 40);
    QCOMPARE(head.toolTip(), QString());
    head.setWords({Glyph::Information, longest, {}, {}});
    QCOMPARE(head.toolTip(), longest); // at once
}

void TestRows::narrowRowHasTwoLines()
{
    for (const int pixels : {14, 28}) {
        RowHead head;
        QFont font;
        font.setPixelSize(pixels);
        head.setFont(font);
        head.setWords({Glyph::Information, u"The server introduces itself"_s, {}, u"fixed by the same letter"_s});
        const int wide = 680 * pixels / 14;
        QCOMPARE(head.heightForWidth(wide), 40 * pixels / 14);
        QVERIFY(head.heightForWidth(wide / 2) > head.heightForWidth(wide));
        QVERIFY(head.minimumSizeHint().width() <= 300);
    }
}

void TestRows::isMirrored()
{
    const auto firstInk = [](Qt::LayoutDirection direction) {
        RowHead head;
        head.setLayoutDirection(direction);
        head.setWords({Glyph::Refused, u"x"_s, {}, {}});
        head.resize(400, 40);
        const QImage image = head.grab().toImage();
        for (int x = 0; x < 400; ++x) {
            if (image.pixelColor(x, 15) != image.pixelColor(0, 0))
                return x;
        }
        return -1;
    };
    QVERIFY(firstInk(Qt::LeftToRight) < 40);
    QVERIFY(firstInk(Qt::RightToLeft) > 300);
}

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
