// SPDX-License-Identifier: Apache-2.0
#include "picturetest.h"
#include "suite.h"

#include "app/pictures/block.h"

using namespace picturetest;
using namespace Qt::StringLiterals;

namespace
{

Block bakeryBlock()
{
    return {{{u"25.203.113.25"_s,
              Place::DialUp,
              {{Glyph::WorthFixing, u"Name says “dyn”"_s}, {Glyph::Information, u"Held by Line Provider"_s}},
              u"step 2: a name of your own"_s}}};
}

Block at(Place place)
{
    return {{{u"192.0.2.1"_s, place}}};
}

} // namespace

class TestPicturesBlock : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void tellsEvidenceAndWay();
    void fits_data();
    void fits();
    void marksOnePlaceOnly_data();
    void marksOnePlaceOnly();
    void theWayLeadsToTheFixedEnd();
    void ofManyTheDoubtfulAreShown();
    void paintsOnlyAnotherValue();
    void isMirroredForRightToLeft();
};

void TestPicturesBlock::tells_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("looking") << Place::Looking << u"How receivers see 192.0.2.1 is being looked up."_s;
    QTest::newRow("unknown") << Place::NotChecked << u"How receivers see 192.0.2.1 could not be checked."_s;
    QTest::newRow("dial-up") << Place::DialUp << u"Receivers take 192.0.2.1 for a dial-up or home line."_s;
    QTest::newRow("not clear") << Place::NotClear << u"Receivers cannot tell what kind of line 192.0.2.1 is."_s;
    QTest::newRow("fixed") << Place::Fixed << u"Receivers take 192.0.2.1 for a fixed business line."_s;
}

void TestPicturesBlock::tells()
{
    QFETCH(Place, place);
    QFETCH(QString, sentence);
    BlockPicture picture;
    picture.set(at(place));
    QCOMPARE(picture.accessibleDescription(), sentence);
    isToldAndPassedOver(picture);
}

void TestPicturesBlock::tellsEvidenceAndWay()
{
    QLocale::setDefault(QLocale(QLocale::English));
    BlockPicture picture;
    picture.set(bakeryBlock());
    QCOMPARE(picture.accessibleDescription(),
             u"Receivers take 25.203.113.25 for a dial-up or home line. What is seen: Name says “dyn” and Held by Line "
             "Provider. What changes it: step 2: a name of your own."_s);
}

void TestPicturesBlock::fits_data()
{
    QTest::addColumn<Block>("block");
    QTest::newRow("nothing") << Block();
    QTest::newRow("bakery") << bakeryBlock();
    Block many = bakeryBlock();
    for (const Place place : {Place::Looking, Place::NotChecked, Place::NotClear, Place::Fixed, Place::Fixed})
        many.addresses.push_back(
            {u"2001:0db8:1234:5678:9abc:def0:1234:5678"_s, place, {}, u"step 2: a name of your own"_s});
    QTest::newRow("many") << many;
    Block odd = bakeryBlock();
    odd.addresses[0].evidence[0].text =
        u"Its name reads like one of a dial-up line: p25-203-113-25.dyn.line-provider.example"_s;
    odd.addresses[0].way = u"step 2 and then a fixed address, which your provider sells to companies only"_s;
    QTest::newRow("long words") << odd;
}

void TestPicturesBlock::fits()
{
    QFETCH(Block, block);
    BlockPicture picture;
    picture.set(block);
    fitsEverywhere(picture);
}

void TestPicturesBlock::marksOnePlaceOnly_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("marked");
    QTest::newRow("looking") << Place::Looking << QString();
    QTest::newRow("unknown") << Place::NotChecked << QString();
    QTest::newRow("dial-up") << Place::DialUp << u"Dial-up or home line"_s;
    QTest::newRow("not clear") << Place::NotClear << u"Not clear"_s;
    QTest::newRow("fixed") << Place::Fixed << u"Fixed business line"_s;
}

void TestPicturesBlock::marksOnePlaceOnly()
{
    QFETCH(Place, place);
    QFETCH(QString, marked);
    BlockPicture picture;
    picture.set(at(place));
    QStringList bold;
    for (const Words &words : allOf<Words>(picture.sketch(634))) {
        if (words.font.bold() || words.font.weight() == QFont::DemiBold)
            bold << words.text;
    }
    QCOMPARE(bold.join(u' '), marked);
}

void TestPicturesBlock::theWayLeadsToTheFixedEnd()
{
    BlockPicture picture;
    picture.set(bakeryBlock());
    for (const int width : {300, 634}) {
        const auto boxes = allOf<Box>(picture.sketch(width));
        const auto lines = allOf<Stroke>(picture.sketch(width));
        QCOMPARE(lines.back().tip, Tip::Filled);
        const QPointF tip = lines.back().points.last();
        QVERIFY(boxes[2].at.adjusted(-6, -6, 6, 6).contains(tip));
        QVERIFY(!boxes[0].at.adjusted(-6, -6, 6, 6).contains(tip));
    }
    Block fixed = bakeryBlock();
    fixed.addresses[0].place = Place::Fixed;
    picture.set(fixed);
    QVERIFY(allOf<Stroke>(picture.sketch(634)).empty());
}

void TestPicturesBlock::ofManyTheDoubtfulAreShown()
{
    Block many;
    for (int i = 0; i < 6; ++i)
        many.addresses.push_back({u"192.0.2.%1"_s.arg(i), i == 5 ? Place::NotChecked : Place::Fixed});
    BlockPicture picture;
    picture.set(many);
    const QString texts = textsOf(picture.sketch(634)).join(u'\n');
    QVERIFY(texts.contains(isolated(u"192.0.2.5"_s)));
    QVERIFY(!texts.contains(isolated(u"192.0.2.3"_s)));
    QVERIFY(texts.contains(u"and 2 more"_s));
}

void TestPicturesBlock::paintsOnlyAnotherValue()
{
    BlockPicture picture;
    paintsOnChange(picture, bakeryBlock(), at(Place::Fixed));
}

void TestPicturesBlock::isMirroredForRightToLeft()
{
    BlockPicture picture;
    picture.set(bakeryBlock());
    const QRectF dialUp = allOf<Box>(picture.sketch(634)).front().at;
    isMirrored(picture, dialUp.topLeft() + QPointF(8, 8), Colour::AmberTint);
}

MAILWORTHY_TEST(TestPicturesBlock, QApplication)
#include "tst_pictures_block.moc"
