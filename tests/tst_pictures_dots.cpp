// SPDX-License-Identifier: Apache-2.0
#include "picturetest.h"
#include "suite.h"

#include "app/pictures/dots.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace picturetest;
using namespace Qt::StringLiterals;

namespace
{

Dots bakeryDots()
{
    return {{Answer::Listed, Answer::Clean, Answer::Clean, Answer::Clean},
            {Answer::Clean, Answer::NoAnswer},
            {Answer::Clean, Answer::StillToAsk, Answer::NotAsked}};
}

Dots many(std::size_t lists)
{
    Dots dots;
    for (std::size_t i = 0; i < lists; ++i)
        (i % 8 == 0   ? dots.decide
         : i % 3 == 0 ? dots.countForSome
                      : dots.hardlyCount)
            .push_back(static_cast<Answer>(i % 5));
    return dots;
}

} // namespace

class TestPicturesDots : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void tellsEachWeight();
    void fits_data();
    void fits();
    void everyListIsOneDot();
    void anAnswerIsTwoShapesApart();
    void aDotKeepsItsPlace();
    void theLegendCountsThemAll();
    void thePointerIsToldOfTheWeight();
    void paintsOnlyAnotherValue();
    void isMirroredForRightToLeft();
};

void TestPicturesDots::tellsEachWeight()
{
    DotsPicture picture;
    QCOMPARE(picture.accessibleDescription(), u"No blocklist is asked."_s);
    picture.set(bakeryDots());
    QCOMPARE(picture.accessibleDescription(),
             u"Of 4 lists that decide, 3 have nothing against you and 1 list you. "
             "Of 2 lists that count for some, 1 have nothing against you and 1 did not answer: normal. "
             "Of 3 lists that hardly count, 1 have nothing against you, 1 still to ask, and 1 not asked."_s);
    isToldAndPassedOver(picture);
}

void TestPicturesDots::fits_data()
{
    QTest::addColumn<Dots>("dots");
    QTest::newRow("nothing") << Dots();
    QTest::newRow("bakery") << bakeryDots();
    QTest::newRow("the shipped") << many(75);
    QTest::newRow("all there are") << many(400);
    QTest::newRow("one weight only") << Dots{{}, {}, std::vector(400, Answer::StillToAsk)};
}

void TestPicturesDots::fits()
{
    QFETCH(Dots, dots);
    DotsPicture picture;
    picture.set(dots);
    fitsEverywhere(picture);
}

void TestPicturesDots::everyListIsOneDot()
{
    DotsPicture picture;
    picture.set(many(400));
    for (const int width : {180, 336, 634}) {
        const Sketch &sketch = picture.sketch(width);
        std::size_t dots = 0;
        for (const Item &item : sketch.items)
            dots += std::holds_alternative<Words>(item) ? 0 : 1;
        QCOMPARE(dots, std::size_t(400 + 1 + 5)); // the line and the legend
    }
}

void TestPicturesDots::anAnswerIsTwoShapesApart()
{
    const auto itemFor = [](Answer answer) {
        DotsPicture picture;
        picture.set(Dots{{}, {}, {answer}});
        for (const Item &item : picture.sketch(634).items) {
            if (!std::holds_alternative<Words>(item))
                return item;
        }
        return Item();
    };
    const auto clean = std::get<Box>(itemFor(Answer::Clean));
    QVERIFY(clean.fill && !clean.outline);
    QCOMPARE(std::get<Sign>(itemFor(Answer::Listed)).glyph, Glyph::Refused);
    const auto silent = std::get<Box>(itemFor(Answer::NoAnswer));
    QVERIFY(!silent.fill && silent.dash == Dash::Dotted);
    const auto toAsk = std::get<Box>(itemFor(Answer::StillToAsk));
    QVERIFY(!toAsk.fill && toAsk.dash == Dash::None);
    QVERIFY(std::holds_alternative<Stroke>(itemFor(Answer::NotAsked)));
}

void TestPicturesDots::aDotKeepsItsPlace()
{
    const auto places = [](const Dots &dots) {
        DotsPicture picture;
        picture.set(dots);
        std::vector<QPointF> centres;
        for (const Item &item : picture.sketch(634).items) {
            if (!std::holds_alternative<Words>(item))
                centres.push_back(boundsOf(item).center());
        }
        centres.resize(75); // without the legend
        return centres;
    };
    Dots before = many(75);
    for (std::vector<Answer> *group : {&before.decide, &before.countForSome, &before.hardlyCount})
        std::ranges::fill(*group, Answer::StillToAsk);
    QCOMPARE(places(many(75)), places(before));
}

void TestPicturesDots::theLegendCountsThemAll()
{
    DotsPicture picture;
    picture.set(bakeryDots());
    const QStringList texts = textsOf(picture.sketch(634));
    for (const QString &wanted : {u"5 have nothing against you"_s, u"1 list you"_s, u"1 did not answer: normal"_s,
                                  u"1 still to ask"_s, u"1 not asked"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(texts.join(u'\n')));
    picture.set(Dots{{Answer::Clean}, {}, {}});
    QCOMPARE(textsOf(picture.sketch(634)).last(), u"1 have nothing against you"_s);
}

void TestPicturesDots::thePointerIsToldOfTheWeight()
{
    DotsPicture picture;
    picture.set(bakeryDots());
    picture.resize(634, picture.heightForWidth(634));
    picture.show();
    const auto askAt = [&picture](const QPoint &at) {
        QHelpEvent help(QEvent::ToolTip, at, picture.mapToGlobal(at));
        QApplication::sendEvent(&picture, &help);
        return QToolTip::text();
    };
    QVERIFY(askAt({20, 50}).startsWith(u"Of 4 lists that decide"_s));
    picture.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(askAt({634 - 20, 50}).startsWith(u"Of 4 lists that decide"_s));
}

void TestPicturesDots::paintsOnlyAnotherValue()
{
    DotsPicture picture;
    paintsOnChange(picture, bakeryDots(), many(75));
}

void TestPicturesDots::isMirroredForRightToLeft()
{
    DotsPicture picture;
    picture.set(Dots{{}, std::vector(4, Answer::Clean), std::vector(30, Answer::StillToAsk)});
    isMirrored(picture, allOf<Box>(picture.sketch(634)).front().at.center(), Colour::Green);
}

MAILWORTHY_TEST(TestPicturesDots, QApplication)
#include "tst_pictures_dots.moc"
