// SPDX-License-Identifier: Apache-2.0
// The pictures that are points on a line: the stages of the rule, the calendar, and what is waited for.
#include "picturetest.h"
#include "suite.h"

#include "app/pictures/calendar.h"
#include "app/pictures/stages.h"
#include "app/pictures/watch.h"

using namespace picturetest;
using namespace Qt::StringLiterals;

namespace
{

Stages rule(int present)
{
    Stages rule;
    rule.stages = {{Policy::None, u"from today"_s, u"Nothing is refused."_s},
                   {Policy::Quarantine, u"from 4 January 2027"_s, u"When a month of reports shows only you."_s},
                   {Policy::Reject, u"from March 2027"_s, u"Only if nobody here writes to mailing lists."_s}};
    rule.stages[2].isOptional = true;
    rule.present = present;
    return rule;
}

Calendar december()
{
    return {{{u"30 Nov"_s, u"Set up"_s, Moment::Past},
             {u"3 Dec"_s, u"40 a day, not more yet"_s, Moment::Now},
             {u"7 Dec"_s, u"First reports, we read them"_s},
             {u"Nov 2027"_s, u"Yearly look, new key"_s}}};
}

Watch asked()
{
    return {u"The reverse name"_s,
            {{u"Letter sent"_s, u"today 14:40"_s, Moment::Past},
             {u"Waiting for the new name"_s, u"we look every hour"_s, Moment::Waiting},
             {u"The name is there"_s}}};
}

std::vector<Glyph> glyphsOf(const Sketch &sketch)
{
    std::vector<Glyph> glyphs;
    for (const Sign &sign : allOf<Sign>(sketch))
        glyphs.push_back(sign.glyph);
    return glyphs;
}

} // namespace

class TestPicturesStrips : public QObject
{
    Q_OBJECT

private slots:
    void stagesAreTold_data();
    void stagesAreTold();
    void aPartOfAStageIsNamed_data();
    void aPartOfAStageIsNamed();
    void theCalendarIsTold();
    void whatIsWaitedForIsTold();
    void whatIsWaitedForIsDashed_data();
    void whatIsWaitedForIsDashed();
    void pointsAreMarked();
    void theLineSaysHowFarOneCame();
    void fits();
    void standsUprightWhereNarrow();
    void paintsOnlyAnotherValue();
    void isMirroredForRightToLeft();
};

void TestPicturesStrips::stagesAreTold_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("no rule") << -1
                             << u"No rule holds yet. Later: Watch, from today. Nothing is refused. "
                                "Later: Into the spam folder, from 4 January 2027. "
                                "When a month of reports shows only you. "
                                "Later: Refuse, from March 2027. Only if nobody here writes to mailing lists."_s;
    QTest::newRow("second") << 1
                            << u"Done: Watch, from today. Nothing is refused. "
                               "Now: Into the spam folder, from 4 January 2027. "
                               "When a month of reports shows only you. "
                               "Later: Refuse, from March 2027. Only if nobody here writes to mailing lists."_s;
}

void TestPicturesStrips::stagesAreTold()
{
    QFETCH(int, present);
    QFETCH(QString, sentences);
    StagesPicture picture;
    picture.set(rule(present));
    QCOMPARE(picture.accessibleDescription(), sentences);
    isToldAndPassedOver(picture);
}

void TestPicturesStrips::aPartOfAStageIsNamed_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("test");
    QTest::addColumn<QString>("title");
    QTest::newRow("RFC 7489 §6.3 pct") << 25 << false << u"Refuse, 25 % of forgeries"_s;
    QTest::newRow("RFC 9989 §4.7 t=y") << 100 << true << u"Refuse, on trial"_s;
    QTest::newRow("whole") << 100 << false << u"Refuse"_s;
}

void TestPicturesStrips::aPartOfAStageIsNamed()
{
    QFETCH(int, percent);
    QFETCH(bool, test);
    QFETCH(QString, title);
    StagesPicture picture;
    picture.set({{{Policy::Reject, {}, {}, percent, test}}, 0});
    QCOMPARE(textsOf(picture.sketch(634)), QStringList(title));
}

void TestPicturesStrips::theCalendarIsTold()
{
    CalendarPicture picture;
    picture.set(december());
    QCOMPARE(picture.accessibleDescription(),
             u"30 Nov, done: Set up. Today, 3 Dec: 40 a day, not more yet. 7 Dec: First reports, we read them. "
             "Nov 2027: Yearly look, new key."_s);
    QVERIFY(textsOf(picture.sketch(634)).contains(u"Today"_s));
    QVERIFY(!textsOf(picture.sketch(634)).contains(u"3 Dec"_s));
    isToldAndPassedOver(picture);
}

void TestPicturesStrips::whatIsWaitedForIsTold()
{
    WatchPicture picture;
    picture.set(asked());
    QCOMPARE(picture.accessibleDescription(),
             u"Done: Letter sent, today 14:40. Waiting: Waiting for the new name, we look "
             "every hour. Not yet: The name is there."_s);
    isToldAndPassedOver(picture);
}

void TestPicturesStrips::whatIsWaitedForIsDashed_data()
{
    QTest::addColumn<std::vector<Moment>>("moments");
    QTest::addColumn<std::vector<Colour>>("lines");
    using M = Moment;
    QTest::newRow("others act now") << std::vector{M::Past, M::Waiting, M::Later}
                                    << std::vector{Colour::Green, Colour::Accent};
    QTest::newRow("only others are left")
        << std::vector{M::Past, M::Past, M::Waiting} << std::vector{Colour::Green, Colour::Accent};
    QTest::newRow("all there") << std::vector{M::Past, M::Past, M::Past} << std::vector{Colour::Green, Colour::Green};
}

void TestPicturesStrips::whatIsWaitedForIsDashed()
{
    QFETCH(std::vector<Moment>, moments);
    QFETCH(std::vector<Colour>, lines);
    Watch watch = asked();
    for (std::size_t i = 0; i < moments.size(); ++i)
        watch.steps[i].moment = moments[i];
    WatchPicture picture;
    picture.set(watch);
    for (const int width : {200, 634}) {
        const auto drawn = allOf<Stroke>(picture.sketch(width));
        QCOMPARE(drawn.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QCOMPARE(drawn[i].colour, lines[i]);
            QCOMPARE(drawn[i].dash, lines[i] == Colour::Accent ? Dash::Dashed : Dash::None);
        }
    }
}

void TestPicturesStrips::pointsAreMarked()
{
    StagesPicture stages;
    stages.set(rule(1));
    QCOMPARE(glyphsOf(stages.sketch(634)), (std::vector{Glyph::Done, Glyph::Current, Glyph::NotReached}));
    QCOMPARE(glyphsOf(stages.sketch(200)), (std::vector{Glyph::Done, Glyph::Current, Glyph::NotReached}));
    stages.set(rule(-1));
    QCOMPARE(glyphsOf(stages.sketch(634)), std::vector(3, Glyph::NotReached));
}

void TestPicturesStrips::theLineSaysHowFarOneCame()
{
    StagesPicture picture;
    picture.set(rule(1));
    for (const int width : {200, 634}) {
        const auto lines = allOf<Stroke>(picture.sketch(width));
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].colour, Colour::Green);
        QCOMPARE(lines[0].dash, Dash::None);
        QCOMPARE(lines[1].colour, Colour::Edge);
        QCOMPARE(lines[1].dash, Dash::Dotted); // nobody has to
    }
    picture.set(rule(0));
    QCOMPARE(allOf<Stroke>(picture.sketch(634)).front().colour, Colour::Edge);
}

void TestPicturesStrips::fits()
{
    StagesPicture stages;
    fitsEverywhere(stages);
    Stages odd = rule(0);
    odd.stages[1].needs =
        u"When a message proved it, a month of reports shows only your own servers, and everybody who "
        "sends in your name has been told, has signed, and has been seen to sign, for a week."_s;
    odd.stages[1].percent = 10;
    stages.set(odd);
    fitsEverywhere(stages);
    WatchPicture watch;
    watch.set(asked());
    fitsEverywhere(watch);
    CalendarPicture calendar;
    Calendar many = december();
    for (int i = 0; i < 8; ++i)
        many.entries.push_back({u"%1 December 2028"_s.arg(i), u"Donaudampfschifffahrtsgesellschaftstermin"_s});
    for (const Calendar &one : {Calendar(), december(), many}) {
        calendar.set(one);
        fitsEverywhere(calendar);
    }
}

void TestPicturesStrips::standsUprightWhereNarrow()
{
    CalendarPicture picture;
    picture.set(december());
    const auto across = allOf<Sign>(picture.sketch(634));
    QCOMPARE(across[0].at.y(), across[1].at.y());
    const auto down = allOf<Sign>(picture.sketch(200));
    QCOMPARE(down[0].at.x(), down[1].at.x());
    QVERIFY(down[0].at.y() < down[1].at.y());
}

void TestPicturesStrips::paintsOnlyAnotherValue()
{
    StagesPicture stages;
    paintsOnChange(stages, rule(0), rule(1));
    CalendarPicture calendar;
    Calendar other = december();
    other.entries.pop_back();
    paintsOnChange(calendar, december(), other);
}

void TestPicturesStrips::isMirroredForRightToLeft()
{
    CalendarPicture picture;
    picture.set(december());
    const QRectF done = allOf<Sign>(picture.sketch(634)).front().at;
    isMirrored(picture, {done.center().x(), done.bottom() - 3}, Colour::Green);
}

MAILWORTHY_TEST(TestPicturesStrips, QApplication)
#include "tst_pictures_strips.moc"
