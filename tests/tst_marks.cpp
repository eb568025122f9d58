// SPDX-License-Identifier: Apache-2.0
// The signs of states and the small line drawings.
#include "suite.h"

#include "app/widgets/colours.h"
#include "app/widgets/icons.h"
#include "app/widgets/marks.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

const std::vector<Glyph> glyphs = {Glyph::Done,          Glyph::ToDo,        Glyph::WorthFixing, Glyph::Refused,
                                   Glyph::Waiting,       Glyph::LookedUp,    Glyph::Current,     Glyph::NotReached,
                                   Glyph::CouldNotCheck, Glyph::Information, Glyph::LeftOut};

std::vector<Icon> icons()
{
    std::vector<Icon> all;
    for (int i = 0; i <= static_cast<int>(Icon::Search); ++i)
        all.push_back(static_cast<Icon>(i));
    return all;
}

/// How bright each of 20 by 20 pixels is, from 0 to 255, without any colour.
QImage inGrey(const std::function<void(QPainter &)> &draw, const QColor &ground = Qt::white)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How many pixels differ clearly.
int difference(const QImage &a, const QImage &b, int clearly = 64)
{
    int differ = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            differ += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > clearly;
    }
    return differ;
}

int inked(const QImage &image)
{
    return difference(image, inGrey([](QPainter &) {}), 16);
}

QImage drawn(Icon icon, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return inGrey([&](QPainter &painter) {
        painter.setLayoutDirection(direction);
        paintIcon(painter, QRectF(0, 0, 20, 20), icon, Qt::black);
    });
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void glyphsDifferWithoutColour_data();
    void glyphsDifferWithoutColour();
    void glyphsFillTheirBox();
    void glyphsHaveWords();
    void everySeverityHasItsOwn();
    void viewSaysItsWord();
    void viewGrowsWithTheFont();
    void iconsDiffer();
    void whatPointsIsMirrored();
    void iconsAreSharp_data();
    void iconsAreSharp();
    void iconsTakeTheColourOfThePalette();
};

void TestMarks::glyphsDifferWithoutColour_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// All in one colour, so that it can be nothing but the shape.
void TestMarks::glyphsDifferWithoutColour()
{
    QFETCH(bool, dark);
    apply(dark ? Appearance::Dark : Appearance::Light);
    std::vector<QImage> images;
    for (const Glyph glyph : glyphs) {
        const QImage image = inGrey(
            [&](QPainter &painter) { iconOf(glyph, colour(Colour::Text, dark)).paint(&painter, QRect(0, 0, 20, 20)); },
            colour(Colour::Page, dark));
        for (std::size_t i = 0; i < images.size(); ++i)
            QVERIFY2(
                difference(image, images[i]) >= 8,
                qPrintable(u"%1 and %2: %3"_s.arg(wordOf(glyph), wordOf(glyphs[i])).arg(difference(image, images[i]))));
        images.push_back(image);
    }
    apply(Appearance::Light);
}

/// None is lost at the edge, and none is but a dot.
void TestMarks::glyphsFillTheirBox()
{
    for (const Glyph glyph : glyphs) {
        const QImage image = inGrey(
            [&](QPainter &painter) { paintGlyph(painter, QRectF(0, 0, 20, 20), glyph, paletteOf(false, false)); });
        QVERIFY2(inked(image) > 30, qPrintable(wordOf(glyph)));
        int columns = 0;
        for (int x = 0; x < 20; ++x)
            columns += inked(image.copy(x, 0, 1, 20).scaled(20, 20)) > 0;
        QVERIFY2(columns >= 15, qPrintable(wordOf(glyph)));
    }
}

void TestMarks::glyphsHaveWords()
{
    QSet<QString> words;
    for (const Glyph glyph : glyphs) {
        QVERIFY(!wordOf(glyph).isEmpty());
        words.insert(wordOf(glyph));
    }
    QCOMPARE(words.size(), qsizetype(glyphs.size()));
}

void TestMarks::everySeverityHasItsOwn()
{
    QCOMPARE(glyphOf(Severity::Ok), Glyph::Done);
    QCOMPARE(glyphOf(Severity::Info), Glyph::Information);
    QCOMPARE(glyphOf(Severity::Unknown), Glyph::CouldNotCheck);
    QCOMPARE(glyphOf(Severity::Warning), Glyph::WorthFixing);
    QCOMPARE(glyphOf(Severity::Error), Glyph::Refused);
}

void TestMarks::viewSaysItsWord()
{
    GlyphView view(Glyph::ToDo);
    const auto said = [&view] { return QAccessible::queryAccessibleInterface(&view)->text(QAccessible::Name); };
    QCOMPARE(said(), wordOf(Glyph::ToDo));
    view.setGlyph(Glyph::Waiting);
    QCOMPARE(said(), wordOf(Glyph::Waiting));
}

void TestMarks::viewGrowsWithTheFont()
{
    GlyphView view(Glyph::ToDo, nullptr, 28);
    QFont font;
    font.setPixelSize(14);
    view.setFont(font);
    QCOMPARE(view.sizeHint(), QSize(28, 28));
    font.setPixelSize(28);
    view.setFont(font);
    QCOMPARE(view.sizeHint(), QSize(56, 56));
}

void TestMarks::iconsDiffer()
{
    std::vector<QImage> images;
    for (const Icon icon : icons()) {
        const QImage image = drawn(icon);
        QVERIFY2(inked(image) >= 8, qPrintable(QString::number(int(icon))));
        for (std::size_t i = 0; i < images.size(); ++i)
            QVERIFY2(difference(image, images[i]) >= 6, qPrintable(u"%1 and %2"_s.arg(int(icon)).arg(i)));
        images.push_back(image);
    }
}

void TestMarks::whatPointsIsMirrored()
{
    QSet<Icon> mirrored;
    for (const Icon icon : icons()) {
        const QImage there = drawn(icon);
        const QImage back = drawn(icon, Qt::RightToLeft);
        if (there == back)
            continue;
        mirrored.insert(icon);
        QVERIFY(difference(there.mirrored(true, false), back) <= 2);
    }
    QCOMPARE(mirrored, (QSet{Icon::OpenOutside, Icon::HandOver, Icon::ChevronForward, Icon::Arrow}));
}

void TestMarks::iconsAreSharp_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("300 %") << 3.0;
}

/// They are drawn for the pixels there are, not stretched to them.
void TestMarks::iconsAreSharp()
{
    QFETCH(double, ratio);
    for (const QIcon &icon : {iconOf(Icon::Copy), iconOf(Glyph::Done)}) {
        const QPixmap pixmap = icon.pixmap(QSize(20, 20), ratio);
        QCOMPARE(pixmap.size(), QSize(20, 20) * ratio);
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
}

void TestMarks::iconsTakeTheColourOfThePalette()
{
    const auto darkest = [](const QIcon &icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(40, 40), mode).toImage();
        QColor strongest(Qt::transparent);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    };
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        apply(appearance);
        const QPalette palette = QApplication::palette();
        QCOMPARE(darkest(iconOf(Icon::Menu), QIcon::Normal), colour(Colour::Text, palette));
        QCOMPARE(darkest(iconOf(Icon::Menu), QIcon::Disabled), colour(Colour::QuietText, palette));
        QCOMPARE(darkest(iconOf(Glyph::LeftOut), QIcon::Normal), colourOf(Glyph::LeftOut, palette));
    }
    apply(Appearance::Light);
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    iconOf(Icon::Minus).paint(&painter, QRect(0, 0, 20, 20));
    QCOMPARE(image.pixelColor(10, 10).rgb(), QColor(Qt::red).rgb());
}

MAILWORTHY_TEST(TestMarks, QApplication)
#include "tst_marks.moc"
