// SPDX-License-Identifier: Apache-2.0
#include "picturetest.h"
#include "suite.h"

#include "app/pictures/loop.h"

using namespace picturetest;
using namespace Qt::StringLiterals;

namespace
{

Loop bakeryLoop()
{
    return {u"mail.morgenrot.example"_s,
            {{u"25.203.113.25"_s, Leads::Fits, Leads::Elsewhere}, {u"2d00:25::25"_s, Leads::Fits, Leads::Nowhere}}};
}

Loop farm(int count, int broken)
{
    Loop loop{u"mail.morgenrot.example"_s, {}};
    for (int i = 0; i < count; ++i)
        loop.addresses.push_back({u"192.0.2.%1"_s.arg(i), Leads::Fits, i == broken ? Leads::Nowhere : Leads::Fits});
    return loop;
}

} // namespace

class TestPicturesLoop : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void fits_data();
    void fits();
    void breaksOffWhereItIsBroken();
    void doubtIsNotBroken_data();
    void doubtIsNotBroken();
    void ofManyTheBrokenAreShown();
    void paintsOnlyAnotherValue();
    void isMirroredForRightToLeft();
};

void TestPicturesLoop::tells_data()
{
    QTest::addColumn<Leads>("there");
    QTest::addColumn<Leads>("back");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("fits") << Leads::Fits << Leads::Fits
                          << u"The name leads to 192.0.2.1. 192.0.2.1 leads back to the name."_s;
    QTest::newRow("another") << Leads::Elsewhere << Leads::Elsewhere
                             << u"The name leads to another address than 192.0.2.1. "
                                "192.0.2.1 leads back to another name."_s;
    QTest::newRow("none") << Leads::Nowhere << Leads::Nowhere
                          << u"The name leads to no address, and so not to 192.0.2.1. "
                             "192.0.2.1 leads back to no name."_s;
    QTest::newRow("unknown") << Leads::NotChecked << Leads::NotChecked
                             << u"Whether the name leads to 192.0.2.1 could not be checked. "
                                "Whether 192.0.2.1 leads back to the name could not be checked."_s;
    QTest::newRow("looking") << Leads::Looking << Leads::Looking
                             << u"Whether the name leads to 192.0.2.1 is being looked up. "
                                "Whether 192.0.2.1 leads back to the name is being looked up."_s;
}

void TestPicturesLoop::tells()
{
    QFETCH(Leads, there);
    QFETCH(Leads, back);
    QFETCH(QString, sentences);
    LoopPicture picture;
    QCOMPARE(picture.accessibleDescription(), u"The name of your server is not known yet."_s);
    picture.set({u"mail.example.com"_s, {{u"192.0.2.1"_s, there, back}}});
    QCOMPARE(picture.accessibleDescription(), u"Your server is called mail.example.com. "_s + sentences);
    isToldAndPassedOver(picture);
}

void TestPicturesLoop::fits_data()
{
    QTest::addColumn<Loop>("loop");
    QTest::newRow("nothing") << Loop();
    QTest::newRow("one") << farm(1, 0);
    QTest::newRow("bakery") << bakeryLoop();
    QTest::newRow("twelve") << farm(12, 3);
    Loop wide = bakeryLoop();
    wide.server = u"a-name-that-is-longer-than-anybody-would-think.of-a-provider-with-words.example"_s;
    wide.addresses[1] = {u"2001:0db8:1234:5678:9abc:def0:1234:5678"_s, Leads::NotChecked, Leads::NotChecked};
    QTest::newRow("long") << wide;
}

void TestPicturesLoop::fits()
{
    QFETCH(Loop, loop);
    LoopPicture picture;
    picture.set(loop);
    fitsEverywhere(picture);
}

void TestPicturesLoop::breaksOffWhereItIsBroken()
{
    LoopPicture picture;
    picture.set({u"mail.example.com"_s, {{u"192.0.2.1"_s, Leads::Fits, Leads::Nowhere}}});
    const auto lines = allOf<Stroke>(picture.sketch(634)); // two for each arrow: to its pill, and on
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines[1].tip, Tip::Filled);
    QVERIFY(lines[1].points.last().x() > lines[0].points.first().x()); // there
    QCOMPARE(lines[2].colour, Colour::Red);
    QCOMPARE(lines[2].dash, Dash::None);
    QCOMPARE(lines[3].dash, Dash::Dashed);
    QCOMPARE(lines[3].tip, Tip::Open);
    QVERIFY(lines[3].points.last().x() < lines[2].points.first().x()); // and back
    const auto signs = allOf<Sign>(picture.sketch(634));
    QCOMPARE(signs.at(0).glyph, Glyph::Done);
    QCOMPARE(signs.at(1).glyph, Glyph::Refused);
}

void TestPicturesLoop::doubtIsNotBroken_data()
{
    QTest::addColumn<Leads>("leads");
    QTest::addColumn<Glyph>("glyph");
    QTest::newRow("could not check") << Leads::NotChecked << Glyph::CouldNotCheck;
    QTest::newRow("looking") << Leads::Looking << Glyph::LookedUp;
}

void TestPicturesLoop::doubtIsNotBroken()
{
    QFETCH(Leads, leads);
    QFETCH(Glyph, glyph);
    LoopPicture picture;
    picture.set({u"mail.example.com"_s, {{u"192.0.2.1"_s, leads, leads}}});
    for (const int width : {200, 634}) {
        for (const Stroke &stroke : allOf<Stroke>(picture.sketch(width)))
            QVERIFY(stroke.colour != Colour::Red && stroke.colour != Colour::Green);
        for (const Sign &sign : allOf<Sign>(picture.sketch(width)))
            QCOMPARE(sign.glyph, glyph);
    }
}

void TestPicturesLoop::ofManyTheBrokenAreShown()
{
    LoopPicture picture;
    picture.set(farm(4, 3));
    QVERIFY(!textsOf(picture.sketch(634)).join(u' ').contains(u"more"_s));
    picture.set(farm(7, 6));
    for (const int width : {200, 634}) {
        const QStringList texts = textsOf(picture.sketch(width));
        QVERIFY(texts.contains(u"192.0.2.6"_s));
        QVERIFY(texts.contains(u"192.0.2.2"_s));
        QVERIFY(!texts.contains(u"192.0.2.3"_s));
        QVERIFY(texts.contains(u"and 3 more"_s));
    }
    QVERIFY(picture.accessibleDescription().contains(u"192.0.2.3 leads back to the name."_s));
}

void TestPicturesLoop::paintsOnlyAnotherValue()
{
    LoopPicture picture;
    Loop other = bakeryLoop();
    other.addresses[1].back = Leads::Fits;
    paintsOnChange(picture, bakeryLoop(), other);
}

void TestPicturesLoop::isMirroredForRightToLeft()
{
    LoopPicture picture;
    picture.set(bakeryLoop());
    const QRectF server = allOf<Box>(picture.sketch(634)).front().at;
    isMirrored(picture, server.bottomRight() - QPointF(10, 4), Colour::Sunk);
}

MAILWORTHY_TEST(TestPicturesLoop, QApplication)
#include "tst_pictures_loop.moc"
