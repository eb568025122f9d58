// SPDX-License-Identifier: Apache-2.0
// The small parts of cards: fields to copy from, letters, tiles to choose from, chips.
#include "suite.h"

#include "app/widgets/chip.h"
#include "app/widgets/choicetile.h"
#include "app/widgets/colours.h"
#include "app/widgets/copyfield.h"
#include "app/widgets/elidedtext.h"
#include "app/widgets/letterbox.h"
#include "app/widgets/measures.h"
#include "app/widgets/theme.h"
#include "app/widgets/tilelayout.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

QString said(QWidget *widget, QAccessible::Text what)
{
    return QAccessible::queryAccessibleInterface(widget)->text(what);
}

QString clipboard()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fieldIsCopiedWhole_data();
    void fieldIsCopiedWhole();
    void fieldSaysThatItCopied();
    void fieldShowsWhatIsTricky();
    void partOfAFieldCanBeCopied();
    void fieldCannotBeTypedInto();
    void fieldIsOneTabStop();
    void fieldGrowsWithTheFont();
    void letterIsReadWhole();
    void letterIsCutOnTheScreen();
    void tilesAreRadioButtons();
    void tileIsChosenAnywhere();
    void doorIsAButton();
    void tilesGoBelowEachOther();
    void tileHasRoomForItsSentence();
    void chipsSayTheirKind();
    void chipIsCutAndTold();
};

void TestParts::init()
{
    apply(Appearance::Light);
    QApplication::clipboard()->clear();
}

void TestParts::fieldIsCopiedWhole_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifier");
    QTest::newRow("Enter") << int(Qt::Key_Enter) << int(Qt::NoModifier);
    QTest::newRow("Return") << int(Qt::Key_Return) << int(Qt::NoModifier);
    QTest::newRow("Space") << int(Qt::Key_Space) << int(Qt::NoModifier);
    QTest::newRow("Ctrl+C") << int(Qt::Key_C) << int(Qt::ControlModifier);
    QTest::newRow("click") << 0 << 0;
}

void TestParts::fieldIsCopiedWhole()
{
    QFETCH(int, key);
    QFETCH(int, modifier);
    const QString value = u"v=DKIM1; k=rsa; p="_s + QString(9000, u'A');
    CopyField field(u"Value of DKIM"_s);
    field.setValue(value);
    field.resize(300, field.sizeHint().height());
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QSignalSpy copied(&field, &CopyField::copied);
    field.setFocus(Qt::TabFocusReason);
    if (key)
        QTest::keyClick(&field, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifier));
    else
        QTest::mouseClick(field.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(clipboard(), value);
    QCOMPARE(copied.size(), 1);
    QVERIFY(field.text().size() < 5000);
}

void TestParts::fieldSaysThatItCopied()
{
    CopyField field(u"Value of SPF"_s);
    field.setValue(u"v=spf1 ~all"_s);
    field.resize(field.sizeHint());
    auto *button = field.findChild<QToolButton *>();
    QCOMPARE(said(&field, QAccessible::Name), u"Value of SPF"_s);
    QCOMPARE(said(button, QAccessible::Name), u"Copy: Value of SPF"_s);
    QCOMPARE(button->text(), CopyField::tr("Copy"));
    const int width = button->sizeHint().width();
    button->click();
    QCOMPARE(button->text(), CopyField::tr("Copied"));
    QCOMPARE(said(&field, QAccessible::Description), CopyField::tr("Copied"));
    QCOMPARE(button->sizeHint().width(), width);
    QTest::qWait(1500);
    QCOMPARE(button->text(), CopyField::tr("Copied"));
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), CopyField::tr("Copy"), 1500);
    QCOMPARE(field.accessibleDescription(), QString());
}

void TestParts::fieldShowsWhatIsTricky()
{
    const QString tricky = u"v=spf1 "_s + QChar(0x202e) + u"lla~\tx"_s;
    CopyField field(u"Value"_s);
    field.setValue(tricky);
    QVERIFY(!field.text().contains(QChar(0x202e)));
    QVERIFY(field.text().contains("U+202E"_L1));
    field.copyValue();
    QCOMPARE(clipboard(), tricky);
}

void TestParts::partOfAFieldCanBeCopied()
{
    CopyField field(u"Value"_s);
    field.setValue(u"v=spf1 ip4:192.0.2.1 ~all"_s);
    field.show();
    field.setFocus();
    field.setSelection(7, 13);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"ip4:192.0.2.1"_s);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), field.value());
}

void TestParts::fieldCannotBeTypedInto()
{
    CopyField field(u"Value"_s);
    field.setValue(u"v=spf1 ~all"_s);
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, u"abc"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.text(), u"v=spf1 ~all"_s);
    QVERIFY(QAccessible::queryAccessibleInterface(&field)->state().readOnly);
}

void TestParts::fieldIsOneTabStop()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *field = new CopyField(u"Value"_s, &window);
    auto *after = new QPushButton(u"after"_s, &window);
    layout.addWidget(field);
    layout.addWidget(after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
}

void TestParts::fieldGrowsWithTheFont()
{
    const QFont usual = QApplication::font();
    for (const int pixels : {14, 28}) {
        QFont font = usual;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        QWidget window;
        auto *field = new CopyField(u"Value"_s, &window);
        QCOMPARE(field->sizeHint().height(), 36 * pixels / 14);
        QVERIFY(field->minimumSizeHint().width() <= 180 * pixels / 14);
    }
    QApplication::setFont(usual);
}

void TestParts::letterIsReadWhole()
{
    LetterBox letter;
    const QString text = u"Hello,\n\n"_s + u"please set the reverse name. "_s.repeated(30) + u"\nThank you"_s;
    letter.setLetter(u"Reverse DNS for 192.0.2.1"_s, text);
    const QString name = said(&letter, QAccessible::Name);
    QVERIFY(name.contains(u"Reverse DNS for 192.0.2.1"_s));
    QVERIFY(name.contains(u"Thank you"_s));
    QVERIFY(letter.findChild<ElidedText *>()->text().startsWith(u"Hello, please set"_s));
}

void TestParts::letterIsCutOnTheScreen()
{
    ElidedText text(3);
    text.setText(u"one two three four five six seven eight nine ten eleven twelve"_s);
    QStringList lines = text.linesFor(measure(&text, 120));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[2].endsWith(u'…'));
    QCOMPARE(text.linesFor(5000), QStringList{text.text()});
    const int line = text.heightForWidth(5000);
    QCOMPARE(text.heightForWidth(measure(&text, 120)), 3 * line);
    text.setText(u"short"_s);
    QCOMPARE(text.heightForWidth(measure(&text, 120)), line);
}

void TestParts::tilesAreRadioButtons()
{
    QWidget window;
    auto *tiles = new TileLayout(2, &window);
    QButtonGroup group;
    auto *first =
        new ChoiceTile({u"Doubtful"_s, u"Forwarded mail still arrives."_s, u"Recommended"_s, u"~all"_s}, &window);
    auto *second = new ChoiceTile({u"Refuse it"_s, u"Forwarded mail may get lost."_s}, &window);
    for (ChoiceTile *tile : {first, second}) {
        tiles->addWidget(tile);
        group.addButton(tile);
    }
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(said(first, QAccessible::Name), u"Doubtful, ~all, Recommended"_s);
    QCOMPARE(said(first, QAccessible::Description), u"Forwarded mail still arrives."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(first)->role(), QAccessible::RadioButton);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(first->isChecked());
    QVERIFY(QAccessible::queryAccessibleInterface(first)->state().checked);
    QTest::keyClick(first, Qt::Key_Right); // where it lies
    QCOMPARE(QApplication::focusWidget(), second);
    QVERIFY(second->isChecked());
    QVERIFY(!first->isChecked());
}

void TestParts::tileIsChosenAnywhere()
{
    ChoiceTile tile({u"title"_s, u"sentence"_s});
    tile.resize(300, 90);
    tile.show();
    const QImage before = tile.grab().toImage();
    QTest::mouseClick(&tile, Qt::LeftButton, {}, {290, 80});
    QVERIFY(tile.isChecked());
    QTest::mouseMove(&tile, {-10, -10});
    const QImage after = tile.grab().toImage();
    QCOMPARE(after.pixelColor(150, 1), colour(Colour::Accent, false)); // also by its outline
    QVERIFY(before.pixelColor(150, 1) != after.pixelColor(150, 1));
}

void TestParts::doorIsAButton()
{
    ChoiceTile door({u"A relay sends"_s, u"A service delivers: today"_s, {}, {}, Icon::Relay});
    door.show();
    QSignalSpy clicked(&door, &QAbstractButton::clicked);
    door.setFocus();
    QTest::keyClick(&door, Qt::Key_Return);
    QTest::keyClick(&door, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    QVERIFY(!door.isChecked());
}

void TestParts::tilesGoBelowEachOther()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        auto *tiles = new TileLayout(2, &window);
        std::vector<ChoiceTile *> all;
        for (int i = 0; i < 3; ++i) {
            all.push_back(
                new ChoiceTile({u"title"_s, i == 1 ? u"much longer sentence "_s.repeated(8) : u"short"_s}, &window));
            tiles->addWidget(all.back());
        }
        const int wide = 2 * measure(&window, 190) + measure(&window, 12);
        window.resize(wide, tiles->heightForWidth(wide));
        window.show();
        QApplication::processEvents();
        QCOMPARE(all[0]->y(), all[1]->y());
        QCOMPARE(all[0]->size(), all[1]->size()); // also where one says more
        QCOMPARE(all[0]->x() < all[1]->x(), direction == Qt::LeftToRight);
        QCOMPARE(all[2]->x(), all[0]->x());
        QVERIFY(all[2]->y() > all[0]->geometry().bottom());
        window.resize(wide - 2, tiles->heightForWidth(wide - 2));
        QApplication::processEvents();
        QVERIFY(all[1]->y() > all[0]->geometry().bottom());
        QCOMPARE(all[1]->width(), wide - 2);
    }
}

void TestParts::tileHasRoomForItsSentence()
{
    for (const int pixels : {14, 28}) {
        QFont font;
        font.setPixelSize(pixels);
        ChoiceTile tile({u"My server makes the key"_s, u"cPanel, Plesk, mailcow, Synology and others show it to you."_s,
                         u"Recommended"_s});
        tile.setFont(font);
        QVERIFY(tile.minimumSizeHint().width() <= 300);
        const int wide = 330 * pixels / 14;
        QVERIFY(tile.heightForWidth(wide / 2) > tile.heightForWidth(wide));
        QVERIFY(tile.heightForWidth(wide) >= 72 * pixels / 14 - 10);
    }
}

void TestParts::chipsSayTheirKind()
{
    QSet<QString> names;
    for (const auto kind : {ChipKind::Plain, ChipKind::Kept, ChipKind::Added, ChipKind::Removed, ChipKind::Warning,
                            ChipKind::Red, ChipKind::Green}) {
        Chip chip(kind, u"Mailchimp"_s);
        QVERIFY(said(&chip, QAccessible::Name).startsWith(u"Mailchimp"_s));
        names.insert(said(&chip, QAccessible::Name));
        QCOMPARE(chip.textFormat(), Qt::PlainText);
        QFont font;
        font.setPixelSize(14);
        chip.setFont(font);
        QCOMPARE(chip.sizeHint().height(), 28);
    }
    QCOMPARE(names.size(), 7);
}

void TestParts::chipIsCutAndTold()
{
    Chip chip(ChipKind::Added, u"include:a-rather-long-name.of-a-service.example"_s);
    chip.show();
    chip.resize(chip.sizeHint());
    QCOMPARE(chip.toolTip(), QString());
    QVERIFY(chip.minimumSizeHint().width() < chip.sizeHint().width());
    chip.resize(chip.minimumSizeHint());
    QCOMPARE(chip.toolTip(), chip.text());
}

MAILWORTHY_TEST(TestParts, QApplication)
#include "tst_parts.moc"
