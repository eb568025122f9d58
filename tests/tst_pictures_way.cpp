// SPDX-License-Identifier: Apache-2.0
#include "picturetest.h"
#include "suite.h"

#include "app/pictures/way.h"

using namespace picturetest;
using namespace Qt::StringLiterals;

namespace
{

Way start()
{
    return {u"The way of a message"_s,
            {{Icon::Person, u"You write"_s, {}, Reached::Done},
             {Icon::Server, u"Your server"_s, u"found"_s, Reached::Now},
             {Icon::Shield, u"Receiver"_s},
             {Icon::Inbox, u"Inbox"_s}}};
}

Way explained()
{
    return {
        u"A message’s way"_s,
        {{Icon::Person, u"You write"_s}, {Icon::Server, u"Your server"_s}, {Icon::Shield, u"The receiver checks"_s}},
        2,
        {u"May this address send?"_s, u"Do its names match both ways?"_s, u"Does a blocklist name it?"_s,
         u"May it send for this domain?"_s, u"Is the signature genuine?"_s}};
}

Way hops(int count, int failed = -1)
{
    Way way{u"The way of this message"_s, {}};
    for (int i = 0; i < count; ++i)
        way.nodes.push_back(
            {Icon::Server, u"hop%1"_s.arg(i), u"10:02"_s, i == failed ? Reached::Failed : Reached::Done});
    return way;
}

} // namespace

class TestPicturesWay : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryStation();
    void tellsWhatIsAsked();
    void numbersWhatIsAsked();
    void fits_data();
    void fits();
    void aLongWayLosesItsMiddle_data();
    void aLongWayLosesItsMiddle();
    void marksDoneAndFailed();
    void standsUprightWhereNarrow();
    void aLongNameIsBrokenAtADot();
    void paintsOnlyAnotherValue();
    void isMirroredForRightToLeft();
};

void TestPicturesWay::tellsEveryStation()
{
    WayPicture picture;
    Way way = start();
    way.nodes[2].reached = Reached::Failed;
    picture.set(way);
    QCOMPARE(picture.accessibleName(), u"The way of a message"_s);
    QCOMPARE(picture.accessibleDescription(), u"You write: done. Your server, found: this is where it is now. "
                                              "Receiver: it failed here. Inbox: not reached yet."_s);
    isToldAndPassedOver(picture);
}

void TestPicturesWay::tellsWhatIsAsked()
{
    QLocale::setDefault(QLocale(QLocale::English));
    WayPicture picture;
    picture.set(explained());
    QCOMPARE(
        picture.accessibleDescription(),
        u"The stations are: You write, Your server, and The receiver checks. Asked at “The receiver checks”: May this "
        "address send? Do its names match both ways? Does a blocklist name it? May it send for this domain? Is the "
        "signature genuine?"_s);
}

void TestPicturesWay::numbersWhatIsAsked()
{
    WayPicture picture;
    picture.set(explained());
    const Sketch across = picture.sketch(634);
    const QPointF station = boundsOf(allOf<Symbol>(across).back()).center();
    const auto lines = allOf<Stroke>(across);
    QCOMPARE(lines[2].points.first().x(), station.x()); // after the two arrows: from the station down
    for (const int width : {200, 634}) {
        const QStringList texts = textsOf(picture.sketch(width));
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
            QCOMPARE(texts.count(number), 1);
    }
}

void TestPicturesWay::fits_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("nothing") << Way();
    QTest::newRow("one") << hops(1);
    QTest::newRow("start") << start();
    QTest::newRow("with questions") << explained();
    QTest::newRow("twenty hops") << hops(20, 11);
    Way odd = start();
    odd.nodes[1].name = u"a-very-long-name-without-any-dot-that-somebody-gave-to-a-server.example"_s;
    odd.nodes[2].arrow = u"encrypted with TLS 1.3 and a certificate that fits"_s;
    QTest::newRow("long names") << odd;
}

void TestPicturesWay::fits()
{
    QFETCH(Way, way);
    WayPicture picture;
    picture.set(way);
    fitsEverywhere(picture);
}

void TestPicturesWay::aLongWayLosesItsMiddle_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("six are shown") << hops(6)
                                   << QStringList{u"hop0"_s, u"hop1"_s, u"hop2"_s, u"hop3"_s, u"hop4"_s, u"hop5"_s};
    QTest::newRow("of nine, four are not")
        << hops(9) << QStringList{u"hop0"_s, u"hop1"_s, u"4 more"_s, u"hop6"_s, u"hop7"_s, u"hop8"_s};
    QTest::newRow("what failed is shown")
        << hops(12, 5) << QStringList{u"hop0"_s, u"3 more"_s, u"hop4"_s, u"hop5"_s, u"5 more"_s, u"hop11"_s};
}

void TestPicturesWay::aLongWayLosesItsMiddle()
{
    QFETCH(Way, way);
    QFETCH(QStringList, names);
    WayPicture picture;
    picture.set(way);
    QStringList shown = textsOf(picture.sketch(634));
    shown.removeAll(u"10:02"_s);
    QCOMPARE(shown, names);
}

void TestPicturesWay::marksDoneAndFailed()
{
    WayPicture picture;
    Way way = start();
    way.nodes[1].reached = Reached::Failed;
    picture.set(way);
    const auto signs = allOf<Sign>(picture.sketch(634));
    QCOMPARE(signs.size(), std::size_t(2));
    QCOMPARE(signs[0].glyph, Glyph::Done);
    QCOMPARE(signs[1].glyph, Glyph::Refused);
    const auto arrows = allOf<Stroke>(picture.sketch(634));
    QCOMPARE(arrows.size(), std::size_t(3));
    QCOMPARE(arrows[0].dash, Dash::Dashed);
    QCOMPARE(arrows[1].dash, Dash::None);
}

void TestPicturesWay::standsUprightWhereNarrow()
{
    WayPicture picture;
    picture.set(start());
    const auto across = allOf<Stroke>(picture.sketch(634)).front().points;
    QCOMPARE(across.first().y(), across.last().y());
    const auto down = allOf<Stroke>(picture.sketch(200)).front().points;
    QCOMPARE(down.first().x(), down.last().x());
}

void TestPicturesWay::aLongNameIsBrokenAtADot()
{
    WayPicture picture;
    Way way = start();
    way.nodes[1] = {Icon::Server, u"mail.backstube.morgenrot.example"_s};
    picture.set(way);
    const QStringList texts = textsOf(picture.sketch(200));
    QVERIFY(texts.size() > 4);
    QVERIFY2(texts[1].endsWith(u'.'), qPrintable(texts[1]));
}

void TestPicturesWay::paintsOnlyAnotherValue()
{
    WayPicture picture;
    paintsOnChange(picture, start(), hops(3));
}

void TestPicturesWay::isMirroredForRightToLeft()
{
    WayPicture picture;
    picture.set(start());
    const QRectF first = allOf<Box>(picture.sketch(634)).front().at;
    isMirrored(picture, first.bottomLeft() + QPointF(10, -6), Colour::GreenTint);
}

MAILWORTHY_TEST(TestPicturesWay, QApplication)
#include "tst_pictures_way.moc"
