// SPDX-License-Identifier: Apache-2.0
// Colours, and the style that draws with them.
#include "suite.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/colours.h"
#include "app/widgets/measures.h"
#include "app/widgets/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFocusFrame>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

/// WCAG 2.1 relative luminance contrast.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

QFont sized(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

const std::vector<Colour> plainGrounds = {Colour::Window, Colour::Page,     Colour::Card,
                                          Colour::Sunk,   Colour::NextTint, Colour::Chosen};

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void init() { apply(Appearance::Light); }
    void coloursAreLegible_data();
    void coloursAreLegible();
    void paletteIsLegible_data() { coloursAreLegible_data(); }
    void paletteIsLegible();
    void highContrastHasNoTints_data();
    void highContrastHasNoTints();
    void followsTheSystem();
    void measuresGrowWithTheFont_data();
    void measuresGrowWithTheFont();
    void rolesChangeTheSize();
    void filledButtonIsFilled();
    void onlyDialogsFillTheirDefault();
    void ringShowsTheKeyboard();
    void ringFollowsIntoAnotherWindow();
    void fieldShowsTheFocusItself();
    void textFitsIntoFieldsAndBoxes();
    void nothingMoves();
};

void TestStyle::coloursAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("black on white") << false << true;
    QTest::newRow("white on black") << true << true;
}

void TestStyle::coloursAreLegible()
{
    QFETCH(bool, dark);
    QFETCH(bool, highContrast);
    const QPalette palette = paletteOf(dark, highContrast);
    const auto atLeast = [&](double wanted, Colour ink, const std::vector<Colour> &grounds) {
        for (const Colour ground : grounds) {
            const double found = contrast(colour(ink, palette), colour(ground, palette));
            if (found < wanted)
                QTest::qFail(qPrintable(u"role %1 on %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(found)), __FILE__,
                             __LINE__);
        }
    };
    atLeast(7, Colour::Text, plainGrounds);
    atLeast(7, Colour::Text, {Colour::RedTint, Colour::AmberTint, Colour::GreenTint});
    atLeast(4.5, Colour::QuietText, plainGrounds);
    atLeast(4.5, Colour::QuietText, {Colour::RedTint, Colour::AmberTint, Colour::GreenTint});
    for (const Colour said : {Colour::Accent, Colour::Red, Colour::Amber, Colour::Green})
        atLeast(4.5, said, plainGrounds);
    atLeast(4.5, Colour::Red, {Colour::RedTint});
    atLeast(4.5, Colour::Amber, {Colour::AmberTint});
    atLeast(4.5, Colour::Green, {Colour::GreenTint});
    atLeast(4.5, Colour::OnAccent, {Colour::Accent});
    atLeast(3, Colour::Edge, {Colour::Window, Colour::Page, Colour::Card, Colour::Sunk, Colour::NextTint});
    atLeast(3, Colour::AmberGlyph, plainGrounds);
    atLeast(3, Colour::AmberGlyph, {Colour::AmberTint});
}

/// Also of what is disabled, although nothing is asked of that.
void TestStyle::paletteIsLegible()
{
    QFETCH(bool, dark);
    QFETCH(bool, highContrast);
    const QPalette palette = paletteOf(dark, highContrast);
    QCOMPARE(isDark(palette), dark);
    QCOMPARE(isHighContrast(palette), highContrast);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[ink, ground] : pairs)
            QVERIFY2(contrast(palette.color(group, ink), palette.color(group, ground)) >= 4.5,
                     qPrintable(u"%1 on %2"_s.arg(ink).arg(ground)));
    }
    for (const auto severity : {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error})
        QVERIFY(contrast(colourOf(severity, palette), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(quietText(palette), palette.color(QPalette::Window)) >= 4.5);
}

void TestStyle::highContrastHasNoTints_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("black on white") << false;
    QTest::newRow("white on black") << true;
}

void TestStyle::highContrastHasNoTints()
{
    QFETCH(bool, dark);
    QPalette systems;
    systems.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    systems.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    Style style(Appearance::System);
    style.polish(systems);
    for (const Colour tint : {Colour::NextTint, Colour::RedTint, Colour::AmberTint, Colour::GreenTint, Colour::Sunk})
        QCOMPARE(colour(tint, systems), systems.color(QPalette::Window));
    for (const Colour line : {Colour::Hairline, Colour::NextOutline, Colour::Edge})
        QCOMPARE(colour(line, systems), systems.color(QPalette::WindowText));
    QPalette usual = paletteOf(dark, false);
    style.polish(usual);
    QVERIFY(colour(Colour::NextTint, usual) != colour(Colour::Card, usual));
}

void TestStyle::followsTheSystem()
{
    apply(Appearance::System);
    const QPalette systems = QApplication::palette();
    apply(Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Base), colour(Colour::Card, true));
    apply(Appearance::Light);
    QVERIFY(!isDark(QApplication::palette()));
    apply(Appearance::System);
    QCOMPARE(QApplication::palette(), systems);

    QPalette night;
    night.setColor(QPalette::Window, QColor(0x202020));
    night.setColor(QPalette::WindowText, QColor(0xeeeeee));
    QPalette day = night;
    Style(Appearance::System).polish(night);
    QCOMPARE(night.color(QPalette::Window), colour(Colour::Window, true));
    Style(Appearance::Light).polish(day);
    QCOMPARE(day.color(QPalette::Window), colour(Colour::Window, false));
}

void TestStyle::measuresGrowWithTheFont_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("usual") << 14;
    QTest::newRow("200 %") << 28;
}

void TestStyle::measuresGrowWithTheFont()
{
    QFETCH(int, pixels);
    const int times = pixels / 14;
    QWidget window;
    window.setFont(sized(pixels));
    QPushButton button(u"Copy the letter"_s, &window);
    QLineEdit field(&window);
    QComboBox box(&window);
    box.addItem(u"TXT"_s);
    QSpinBox number(&window);
    QCheckBox check(u"I have sent it"_s, &window);
    QProgressBar bar(&window);
    bar.setTextVisible(false);
    for (const QWidget *each : std::initializer_list<QWidget *>{&button, &field, &box, &number})
        QCOMPARE(each->sizeHint().height(), 36 * times);
    QCOMPARE(bar.sizeHint().height(), 3 * times);
    QCOMPARE(check.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &check), 18 * times);
    QVERIFY(check.sizeHint().height() >= 24 * times);
    QCOMPARE(button.sizeHint().width(),
             button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + 2 * 16 * times);
}

void TestStyle::rolesChangeTheSize()
{
    QPushButton button(u"I have not sent it"_s);
    QCOMPARE(roleOf(&button), ButtonRole::Outlined);
    const int outlined = button.sizeHint().width();
    setRole(&button, ButtonRole::Filled);
    QVERIFY(button.sizeHint().width() > outlined); // its text is bold
    setRole(&button, ButtonRole::Quiet);
    QCOMPARE(button.sizeHint().width(), button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width());
    setRole(&button, ButtonRole::Outlined);
    QCOMPARE(button.sizeHint().width(), outlined);
    QPushButton flat(u"flat"_s);
    flat.setFlat(true);
    QCOMPARE(roleOf(&flat), ButtonRole::Quiet);
}

void TestStyle::filledButtonIsFilled()
{
    QPushButton button(u"x"_s);
    button.resize(100, 36);
    const auto ground = [&button] { return QColor(button.grab().toImage().pixel(10, 18)); };
    QCOMPARE(ground(), colour(Colour::Card, false));
    setRole(&button, ButtonRole::Filled);
    QCOMPARE(ground(), colour(Colour::Accent, false));
    button.setEnabled(false);
    QCOMPARE(ground(), colour(Colour::Sunk, false));
}

/// A button that Enter presses because it has the focus is not filled for that; the default button of a dialog is.
void TestStyle::onlyDialogsFillTheirDefault()
{
    const auto groundIn = [](QWidget &window) {
        auto *button = new QPushButton(u"x"_s, &window);
        button->setAutoDefault(true);
        button->setDefault(true);
        button->setGeometry(0, 0, 100, 36);
        window.resize(200, 100);
        return QColor(button->grab().toImage().pixel(10, 18));
    };
    QWidget window;
    QDialog dialog;
    QCOMPARE(groundIn(window), colour(Colour::Card, false));
    QCOMPARE(groundIn(dialog), colour(Colour::Accent, false));
}

void TestStyle::ringShowsTheKeyboard()
{
    QWidget window;
    QVBoxLayout layout(&window);
    layout.setContentsMargins(20, 20, 20, 20);
    auto *first = new QPushButton(u"first"_s, &window);
    auto *second = new QCheckBox(u"second"_s, &window);
    layout.addWidget(first);
    layout.addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(first, Qt::LeftButton);
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY(!window.findChild<QFocusFrame *>() || !window.findChild<QFocusFrame *>()->isVisible());
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), second);
    const auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring && ring->isVisible());
    QCOMPARE(ring->widget(), second);
    const int around = 2 * measure(second, 2);
    QCOMPARE(ring->geometry(), second->geometry().adjusted(-around, -around, around, around));
    const QImage seen = window.grab().toImage();
    const QPoint edge(ring->geometry().left() + 1, ring->geometry().center().y());
    QCOMPARE(QColor(seen.pixel(edge)), colour(Colour::Accent, false));
    QTest::mousePress(first, Qt::LeftButton);
    QVERIFY(!ring->isVisible());
}

/// The ring lives in a window and goes with it.
void TestStyle::ringFollowsIntoAnotherWindow()
{
    for (int i = 0; i < 2; ++i) {
        QWidget window;
        QVBoxLayout layout(&window);
        for (const auto &text : {u"a"_s, u"b"_s})
            layout.addWidget(new QPushButton(text, &window));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Tab);
        const auto *ring = window.findChild<QFocusFrame *>();
        QVERIFY(ring && ring->isVisible());
    }
}

void TestStyle::fieldShowsTheFocusItself()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *button = new QPushButton(u"a"_s, &window);
    auto *field = new QLineEdit(&window);
    layout.addWidget(button);
    layout.addWidget(field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    const auto edge = [field] { return QColor(field->grab().toImage().pixel(0, field->height() / 2)); };
    QCOMPARE(edge(), colour(Colour::Edge, false));
    field->setFocus(Qt::TabFocusReason);
    QCOMPARE(edge(), colour(Colour::Accent, false));
    const auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(!ring || !ring->isVisible());
}

void TestStyle::textFitsIntoFieldsAndBoxes()
{
    for (const int pixels : {11, 14, 28}) {
        QComboBox box;
        box.setFont(sized(pixels));
        box.addItem(u"Postfix, OpenDKIM"_s);
        box.resize(box.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = false;
        const QRect room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        QVERIFY(room.width() >= box.fontMetrics().horizontalAdvance(box.itemText(0)) + 2);
    }
}

void TestStyle::nothingMoves()
{
    QVERIFY(qobject_cast<Style *>(QApplication::style()));
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

MAILWORTHY_TEST(TestStyle, QApplication)
#include "tst_style.moc"
