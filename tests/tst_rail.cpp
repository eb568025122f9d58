// SPDX-License-Identifier: Apache-2.0
// The side of the window, and the layout that its foot and many cards wrap with.
#include "suite.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/colours.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/measures.h"
#include "app/widgets/rail.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

void fill(Rail &rail)
{
    rail.setLine(0, {{}, u"Start"_s, u"Done"_s, Glyph::Done, true, false});
    rail.setLine(1, {u"1"_s, u"Your address"_s, u"Waits for step 2"_s, Glyph::Waiting, true, true});
    rail.setLine(2, {u"2"_s, u"Server name"_s, u"Mail is refused"_s, Glyph::Refused, true, false});
    rail.setLine(3, {u"3"_s, u"Blocklists"_s, {}, Glyph::NotReached, false, false});
    rail.setLine(4, {{}, u"Type it in"_s, u"2 records"_s, Glyph::ToDo, true, true});
}

QAccessibleInterface *cell(const Rail &rail, int row)
{
    return QAccessible::queryAccessibleInterface(rail.list())->tableInterface()->cellAt(row, 0);
}

QStringList entries(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

} // namespace

class TestRail : public QObject
{
    Q_OBJECT

private slots:
    void init() { apply(Appearance::Light); }
    void linesAreReadAloud();
    void arrowsPassOverWhatIsClosed();
    void isOneTabStop();
    void onlyRefusedMailIsRed();
    void groupsStandApart();
    void domainsAreSwitched();
    void totalsAreASentence();
    void helpIsThereWhenThereIsHelp();
    void getsNarrow_data();
    void getsNarrow();
    void isMirrored();
    void flowWraps();
    void flowIsMirrored();
    void flowKeepsTheEnd();
};

void TestRail::linesAreReadAloud()
{
    Rail rail;
    fill(rail);
    QCOMPARE(cell(rail, 0)->text(QAccessible::Name), u"Start: Done"_s);
    QCOMPARE(cell(rail, 2)->text(QAccessible::Name), u"2 Server name: Mail is refused"_s);
    QCOMPARE(cell(rail, 2)->text(QAccessible::Description), wordOf(Glyph::Refused));
    QCOMPARE(cell(rail, 3)->text(QAccessible::Name), u"3 Blocklists"_s);
    QVERIFY(!rail.list()->accessibleName().isEmpty());
    rail.setLine(2, {u"2"_s, u"Server name"_s, u"Asked today"_s, Glyph::Waiting, true, false});
    QCOMPARE(cell(rail, 2)->text(QAccessible::Name), u"2 Server name: Asked today"_s);
    QCOMPARE(rail.count(), 5);
    rail.setCount(2);
    QCOMPARE(rail.count(), 2);
}

void TestRail::arrowsPassOverWhatIsClosed()
{
    Rail rail;
    fill(rail);
    rail.setCurrent(2);
    QSignalSpy opened(&rail, &Rail::currentChanged);
    QTest::keyClick(rail.list(), Qt::Key_Down);
    QCOMPARE(rail.current(), 4);
    QTest::keyClick(rail.list(), Qt::Key_Up);
    QCOMPARE(rail.current(), 2);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].toInt(), 4);
    rail.setLine(2, {u"2"_s, u"Server name"_s, u"Done"_s, Glyph::Done, true, false});
    QCOMPARE(opened.size(), 2); // nothing was opened by that
    QCOMPARE(rail.current(), 2);
    QTest::keyClick(rail.list(), 's'); // by its first letter
    QCOMPARE(rail.current(), 0);
}

void TestRail::isOneTabStop()
{
    QWidget window;
    QHBoxLayout layout(&window);
    auto *rail = new Rail(&window);
    auto *after = new QPushButton(u"after"_s, &window);
    fill(*rail);
    layout.addWidget(rail);
    layout.addWidget(after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    rail->list()->setFocus();
    QTest::keyClick(rail->list(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), rail->menuButton());
    QTest::keyClick(rail->menuButton(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
}

void TestRail::onlyRefusedMailIsRed()
{
    Rail rail;
    rail.resize(rail.sizeHint().expandedTo({0, 500}));
    const QColor red = colour(Colour::Red, rail.palette());
    const auto hasRed = [&] {
        const QImage image = rail.list()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = measure(&rail, 62); x < image.width(); ++x) { // where the state stands, not the glyph
                if (image.pixelColor(x, y) == red)
                    return true;
            }
        }
        return false;
    };
    rail.setLine(0, {u"2"_s, u"Server name"_s, u"MMMMMMMM"_s, Glyph::WorthFixing});
    QVERIFY(!hasRed());
    rail.setLine(0, {u"2"_s, u"Server name"_s, u"MMMMMMMM"_s, Glyph::Refused});
    QVERIFY(hasRed());
}

void TestRail::groupsStandApart()
{
    Rail rail;
    fill(rail);
    const auto height = [&](int row) {
        return rail.list()->sizeHintForIndex(rail.list()->model()->index(row, 0)).height();
    };
    QVERIFY(height(2) >= measure(&rail, 44));
    QCOMPARE(height(1), height(2) + measure(&rail, 17));
    QCOMPARE(height(4), height(1));
}

void TestRail::domainsAreSwitched()
{
    Rail rail;
    auto *button = rail.findChild<SwitchButton *>();
    QCOMPARE(entries(button->menu()).size(), 1);
    rail.setDomains(u"morgenrot.example"_s, {u"kuchen.example"_s, u"morgenrot.example"_s});
    QCOMPARE(button->accessibleName(), u"Domain: morgenrot.example"_s);
    const auto actions = button->menu()->actions();
    QCOMPARE(actions[0]->text(), u"kuchen.example"_s);
    QVERIFY(!actions[0]->isChecked());
    QVERIFY(actions[1]->isChecked());
    QSignalSpy chosen(&rail, &Rail::domainChosen);
    QSignalSpy another(&rail, &Rail::anotherDomainWanted);
    connect(&rail, &Rail::domainChosen, &rail, [&rail](const QString &domain) {
        rail.setDomains(domain, {u"kuchen.example"_s, u"morgenrot.example"_s}); // while the menu tells it
    });
    actions[0]->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"kuchen.example"_s);
    QCOMPARE(button->text(), u"kuchen.example"_s);
    button->menu()->actions().last()->trigger();
    QCOMPARE(another.size(), 1);
}

void TestRail::totalsAreASentence()
{
    Rail rail;
    using Bar = StepBars::Bar;
    auto *bars = rail.findChild<StepBars *>();
    QVERIFY(bars->isHidden());
    rail.setTotals(u"2 of 5 done, 1 waiting"_s, {Bar::Done, Bar::Done, Bar::Waiting, Bar::Open, Bar::Open});
    QVERIFY(!bars->isHidden());
    QCOMPARE(bars->bars().size(), std::size_t(5));
    const auto labels = rail.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == u"2 of 5 done, 1 waiting"_s; }));
}

void TestRail::helpIsThereWhenThereIsHelp()
{
    Rail rail;
    QVERIFY(rail.helpButton()->isHidden());
    QVERIFY(!rail.menuButton()->isHidden());
    QVERIFY(!rail.menuButton()->text().isEmpty());
}

void TestRail::getsNarrow_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("usual") << 14;
    QTest::newRow("200 %") << 28;
}

/// It is as wide as it may be, and leaves the page most of 1024 pixels where the font is twice as large.
void TestRail::getsNarrow()
{
    QFETCH(int, pixels);
    QWidget window;
    QFont font;
    font.setPixelSize(pixels);
    window.setFont(font);
    auto *rail = new Rail(&window);
    fill(*rail);
    rail->setDomains(u"a-rather-long-name-of-a-domain.example"_s, {});
    rail->setTotals(u"2 of 5 done, 1 waiting"_s, {StepBars::Bar::Done});
    rail->helpButton()->show();
    QCOMPARE(rail->sizeHint().width(), 224 * pixels / 14);
    rail->layout()->activate();
    QVERIFY(rail->layout()->minimumSize().width() <= rail->minimumSizeHint().width());
    QVERIFY(rail->minimumSizeHint().width() <= 110 * pixels / 14);
    QHBoxLayout layout(&window);
    layout.setContentsMargins(0, 0, 0, 0);
    layout.addWidget(rail);
    layout.addWidget(new QWidget(&window), 1);
    window.show();
    for (const int width : {1024, 1600}) {
        window.resize(width, 700);
        QApplication::processEvents();
        QCOMPARE(rail->width(), qMin(rail->sizeHint().width(), width * 3 / 10));
    }
}

void TestRail::isMirrored()
{
    const auto accentAt = [](Qt::LayoutDirection direction) {
        Rail rail;
        QFont font;
        font.setPixelSize(14);
        rail.setFont(font);
        rail.setLayoutDirection(direction);
        fill(rail);
        rail.resize(224, 500);
        rail.layout()->activate();
        rail.setCurrent(0);
        const QImage image = rail.list()->grab().toImage();
        const QColor accent = colour(Colour::Accent, rail.palette());
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, 22) == accent)
                return x;
        }
        return -1;
    };
    const int left = accentAt(Qt::LeftToRight);
    const int right = accentAt(Qt::RightToLeft);
    QVERIFY(left >= 0 && left < 5);
    QVERIFY(right > 190);
}

void TestRail::flowWraps()
{
    QWidget box;
    auto *flow = new FlowLayout(&box);
    std::vector<QPushButton *> buttons;
    for (const auto &text : {u"Copy the letter"_s, u"Write in mail program"_s, u"Not now"_s}) {
        buttons.push_back(new QPushButton(text, &box));
        flow->addWidget(buttons.back());
    }
    box.resize(flow->sizeHint());
    box.show();
    QCOMPARE(buttons[0]->y(), buttons[2]->y());
    QCOMPARE(buttons[1]->x(), buttons[0]->width() + measure(&box, 8));
    const int oneLine = buttons[0]->height();
    QCOMPARE(flow->heightForWidth(flow->sizeHint().width()), oneLine);
    QCOMPARE(flow->heightForWidth(flow->sizeHint().width() - 1), 2 * oneLine + measure(&box, 8));
    QCOMPARE(flow->minimumSize().width(), measure(&box, 100)); // a text is cut before it has to be scrolled to
    box.resize(buttons[1]->sizeHint().width(), 300);
    QApplication::processEvents();
    QCOMPARE(buttons[2]->geometry().left(), 0);
    QVERIFY(buttons[1]->y() > buttons[0]->y() && buttons[2]->y() > buttons[1]->y());
    box.resize(measure(&box, 100), 300);
    QApplication::processEvents();
    QCOMPARE(buttons[1]->width(), measure(&box, 100));
    QCOMPARE(buttons[2]->width(), buttons[2]->sizeHint().width());
    buttons[1]->hide();
    // Without outlines they need more room between them.
    setRole(buttons[2], ButtonRole::Quiet);
    QCOMPARE(flow->sizeHint().width(),
             buttons[0]->sizeHint().width() + measure(&box, 8) + measure(&box, 11) + buttons[2]->sizeHint().width());
}

void TestRail::flowIsMirrored()
{
    QWidget box;
    box.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(&box);
    auto *first = new QPushButton(u"first"_s, &box);
    auto *second = new QPushButton(u"second"_s, &box);
    flow->addWidget(first);
    flow->addWidget(second);
    box.resize(400, 50);
    box.show();
    QCOMPARE(first->geometry().right(), 399);
    QVERIFY(second->geometry().right() < first->geometry().left());
}

void TestRail::flowKeepsTheEnd()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget box;
        box.setLayoutDirection(direction);
        auto *flow = new FlowLayout(&box);
        auto *first = new QPushButton(u"first"_s, &box);
        auto *last = new QPushButton(u"last"_s, &box);
        flow->addWidget(first);
        flow->addWidget(last);
        flow->setAlignment(last, Qt::AlignRight);
        box.resize(400, 50);
        box.show();
        QCOMPARE(direction == Qt::LeftToRight ? last->geometry().right() : 399 - last->geometry().left(), 399);
    }
}

MAILWORTHY_TEST(TestRail, QApplication)
#include "tst_rail.moc"
