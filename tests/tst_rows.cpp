// SPDX-License-Identifier: Apache-2.0
// Rows that open in place.
#include "suite.h"

#include "app/widgets/copyfield.h"
#include "app/widgets/findingdetails.h"
#include "app/widgets/fold.h"
#include "app/widgets/measures.h"
#include "app/widgets/rowlist.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
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

FindingDetails::Content of(Severity severity, const QString &summary)
{
    FindingDetails::Content content;
    content.severity = severity;
    content.summary = summary;
    content.about = u"code-of-"_s + summary;
    content.why = u"why"_s;
    content.found = u"found it"_s;
    content.wanted = u"wanted it"_s;
    content.how = u"how to"_s;
    content.planB = u"plan B"_s;
    content.copy = u"v=spf1 ~all"_s;
    content.by = u"the provider"_s;
    content.evidence.push_back({"example.com TXT", "answer", "192.0.2.53"});
    return content;
}

QLineEdit *fieldOf(const RowList &list, const QString &id)
{
    return list.row(id)->findChild<QLineEdit *>();
}

/// Rows on a page that is scrolled: `above` and `below` them is room.
struct Scrolled {
    QScrollArea area;
    RowList *list;

    Scrolled(int above, int below, const std::vector<Row::Content> &rows)
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        list = new RowList(page);
        column->addSpacing(above);
        column->addWidget(list);
        column->addSpacing(below);
        column->addStretch(1);
        area.setWidgetResizable(true);
        area.setWidget(page);
        area.resize(400, 500);
        list->arrange(rows);
        area.show();
    }
    [[nodiscard]] bool isShown() { return QTest::qWaitForWindowExposed(&area); }
    /// How far down in what is seen.
    [[nodiscard]] int seenAt(const QWidget *part, int below = 0) const
    {
        return part->mapTo(area.viewport(), QPoint(0, below)).y();
    }
};

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
    void findingsAreRows();
    void whatIsFineIsOneRow();
    void findingOpensInOrder();
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
    Scrolled page(400, 1000, {content(u"a"_s, u"one"_s, {}, 200), content(u"b"_s, u"two"_s, {}, 100)});
    QVERIFY(page.isShown());
    const auto rows = page.list->rows();
    rows[0]->head()->click();
    QApplication::processEvents();
    page.area.verticalScrollBar()->setValue(400);
    RowHead *second = rows[1]->head();
    const int before = page.seenAt(second);
    second->click();
    QVERIFY(!rows[0]->isOpen());
    QCOMPARE(page.seenAt(second), before);
    QApplication::processEvents();
    QCOMPARE(page.seenAt(second), before);
    second->click(); // and closing moves nothing either
    QCOMPARE(page.seenAt(second), before);
    QApplication::processEvents();
    QCOMPARE(page.seenAt(second), before);
}

void TestRows::whatOpenedIsSeen()
{
    Scrolled page(430, 0, {content(u"a"_s, u"one"_s, {}, 200)});
    QVERIFY(page.isShown());
    RowHead *head = page.list->rows()[0]->head();
    head->click();
    const QWidget *field = fieldOf(*page.list, u"a"_s);
    QVERIFY(page.seenAt(field, field->height()) <= page.area.viewport()->height());
    QVERIFY(page.seenAt(head) >= 0);
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

void TestRows::findingsAreRows()
{
    const auto rows = rowsOf({of(Severity::Info, u"a"_s), of(Severity::Error, u"b"_s), of(Severity::Warning, u"c"_s)});
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].words.headline, u"b"_s);
    QCOMPARE(rows[0].words.glyph, Glyph::Refused);
    QCOMPARE(rows[0].words.trailing, u"the provider"_s);
    QCOMPARE(rows[1].words.headline, u"c"_s);
    QCOMPARE(rows[2].words.headline, u"a"_s);
    auto other = of(Severity::Error, u"b"_s);
    QCOMPARE(rowsOf({other})[0].bodyIs, rows[0].bodyIs);
    other.evidence[0].answer = "another answer";
    QVERIFY(rowsOf({other})[0].bodyIs != rows[0].bodyIs);
    QCOMPARE(rowsOf({other})[0].id, rows[0].id);
}

void TestRows::whatIsFineIsOneRow()
{
    const auto rows = rowsOf({of(Severity::Ok, u"a"_s), of(Severity::Warning, u"b"_s), of(Severity::Ok, u"c"_s)});
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[1].words.glyph, Glyph::Done);
    QVERIFY(rows[1].words.headline.contains(u'2'));
    RowList list;
    list.arrange(rows);
    list.show();
    list.rows()[1]->head()->click();
    QStringList told;
    for (const QLabel *label : list.rows()[1]->findChildren<QLabel *>())
        told << label->text();
    QVERIFY(told.contains(u"a"_s) && told.contains(u"c"_s));
    QCOMPARE(rowsOf({of(Severity::Ok, u"alone"_s)})[0].words.headline, u"alone"_s);
}

void TestRows::findingOpensInOrder()
{
    RowList list;
    list.arrange(rowsOf({of(Severity::Error, u"a"_s)}));
    list.resize(700, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.rows()[0]->head()->click();
    std::vector<const QWidget *> parts;
    for (const auto &text : {u"why"_s, u"found it"_s, u"how to"_s}) {
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (label->text() == text)
                parts.push_back(label);
        }
    }
    parts.push_back(list.findChild<CopyField *>());
    parts.push_back(list.findChild<Fold *>());
    QCOMPARE(parts.size(), std::size_t(5));
    for (std::size_t i = 1; i < parts.size(); ++i)
        QVERIFY(parts[i]->mapTo(&list, QPoint()).y() > parts[i - 1]->mapTo(&list, QPoint()).y());
    QVERIFY(!list.findChild<Fold *>()->isOpen());
    QCOMPARE(list.findChild<CopyField *>()->value(), u"v=spf1 ~all"_s);
}

MAILWORTHY_TEST(TestRows, QApplication)
#include "tst_rows.moc"
