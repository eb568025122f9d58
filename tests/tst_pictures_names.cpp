// SPDX-License-Identifier: Apache-2.0
#include "picturetest.h"
#include "suite.h"

#include "app/pictures/names.h"

using namespace picturetest;
using namespace Qt::StringLiterals;

namespace
{

Names bakeryNames()
{
    return {
        u"anna@morgenrot.example"_s, {u"morgenrot.example"_s, Agrees::Yes}, {u"morgenrot.example"_s, Agrees::Later}};
}

} // namespace

class TestPicturesNames : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void fits_data();
    void fits();
    void drawsWhatAgrees_data();
    void drawsWhatAgrees();
    void paintsOnlyAnotherValue();
    void isMirroredForRightToLeft();
};

void TestPicturesNames::tells_data()
{
    QTest::addColumn<Agrees>("agrees");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("looking") << Agrees::Looking
                             << u"The return path is being looked up. The signature is being looked up."_s;
    QTest::newRow("yes") << Agrees::Yes
                         << u"The return path, a.example, agrees. "
                            "The name in the signature, b.example, agrees."_s;
    QTest::newRow("later") << Agrees::Later
                           << u"The return path, a.example, will agree. "
                              "The name in the signature, b.example, will agree."_s;
    QTest::newRow("no") << Agrees::No
                        << u"The return path is another name: a.example. "
                           "The name in the signature is another: b.example."_s;
    QTest::newRow("missing") << Agrees::Missing << u"SPF proves no return path. There is no signature."_s;
    QTest::newRow("unknown") << Agrees::NotChecked
                             << u"Whether the return path agrees could not be checked. "
                                "Whether the signature agrees could not be checked."_s;
}

void TestPicturesNames::tells()
{
    QFETCH(Agrees, agrees);
    QFETCH(QString, sentences);
    NamesPicture picture;
    picture.set({u"anna@a.example"_s, {u"a.example"_s, agrees}, {u"b.example"_s, agrees}});
    QCOMPARE(picture.accessibleDescription(),
             u"People see anna@a.example as the sender. "_s + sentences + u" One of the two must agree."_s);
    isToldAndPassedOver(picture);
}

void TestPicturesNames::fits_data()
{
    QTest::addColumn<Names>("names");
    QTest::newRow("nothing") << Names();
    QTest::newRow("bakery") << bakeryNames();
    QTest::newRow("long") << Names{u"somebody.with.a.long.name@mail.departments.morgenrot-konditorei.example"_s,
                                   {u"bounces+4711-0815.eu-central-1.service.example"_s, Agrees::No},
                                   {{}, Agrees::NotChecked}};
}

void TestPicturesNames::fits()
{
    QFETCH(Names, names);
    NamesPicture picture;
    picture.set(names);
    fitsEverywhere(picture);
}

void TestPicturesNames::drawsWhatAgrees_data()
{
    QTest::addColumn<Agrees>("agrees");
    QTest::addColumn<Glyph>("glyph");
    QTest::addColumn<Dash>("dash"); // of the line from the pill on
    QTest::newRow("looking") << Agrees::Looking << Glyph::LookedUp << Dash::Dotted;
    QTest::newRow("yes") << Agrees::Yes << Glyph::Done << Dash::None;
    QTest::newRow("later") << Agrees::Later << Glyph::Waiting << Dash::Dashed;
    QTest::newRow("no") << Agrees::No << Glyph::Refused << Dash::Dashed;
    QTest::newRow("missing") << Agrees::Missing << Glyph::Refused << Dash::Dashed;
    QTest::newRow("unknown") << Agrees::NotChecked << Glyph::CouldNotCheck << Dash::Dotted;
}

void TestPicturesNames::drawsWhatAgrees()
{
    QFETCH(Agrees, agrees);
    QFETCH(Glyph, glyph);
    QFETCH(Dash, dash);
    NamesPicture picture;
    Names names = bakeryNames();
    names.signature.agrees = agrees;
    picture.set(names);
    const Sketch &sketch = picture.sketch(634);
    QCOMPARE(allOf<Sign>(sketch).at(0).glyph, Glyph::Done);
    QCOMPARE(allOf<Sign>(sketch).at(1).glyph, glyph);
    QCOMPARE(allOf<Stroke>(sketch).at(3).dash, dash);
    QCOMPARE(allOf<Sign>(picture.sketch(200)).at(1).glyph, glyph);
}

void TestPicturesNames::paintsOnlyAnotherValue()
{
    NamesPicture picture;
    Names other = bakeryNames();
    other.signature.agrees = Agrees::Yes;
    paintsOnChange(picture, bakeryNames(), other);
}

void TestPicturesNames::isMirroredForRightToLeft()
{
    NamesPicture picture;
    picture.set(bakeryNames());
    const QRectF from = allOf<Box>(picture.sketch(634)).front().at;
    isMirrored(picture, from.topLeft() + QPointF(10, 8), Colour::NextTint);
}

MAILWORTHY_TEST(TestPicturesNames, QApplication)
#include "tst_pictures_names.moc"
