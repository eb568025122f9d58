// SPDX-License-Identifier: Apache-2.0
// Who may send, and what that costs in look-ups.
#include "picturetest.h"
#include "suite.h"

#include "app/pictures/lookups.h"
#include "app/pictures/senders.h"

using namespace picturetest;
using namespace Qt::StringLiterals;

namespace
{

Senders bakerySenders()
{
    return {{{{u"25.203.113.99"_s}, {u"old-host"_s}}, {{u"Mailchimp"_s}}},
            {{u"25.203.113.25"_s, Change::Added},
             {u"2d00:25::25"_s, Change::Added, u"added"_s},
             {u"Mailchimp"_s, Change::Removed, u"sends in its own name"_s},
             {u"25.203.113.99"_s, Change::Removed}}};
}

/// `text` on the side of what is after.
Words wordsOf(const Sketch &sketch, const QString &text)
{
    for (const Words &words : allOf<Words>(sketch)) {
        if (words.text == text && words.at.left() > sketch.size.width() / 4)
            return words;
    }
    return {};
}

} // namespace

class TestPicturesSenders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void sendersAreTold_data();
    void sendersAreTold();
    void aRecordIsAFrame_data();
    void aRecordIsAFrame();
    void whatIsRemovedIsStruckOut();
    void addressesRunFromLeftToRight();
    void lookupsAreTold_data();
    void lookupsAreTold();
    void lookupsAreCells_data();
    void lookupsAreCells();
    void whatIsTakenOverIsNotOver();
    void fits();
    void paintsOnlyAnotherValue();
    void isMirroredForRightToLeft();
};

void TestPicturesSenders::sendersAreTold_data()
{
    QTest::addColumn<Senders>("senders");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("nothing") << Senders() << u"No record says who may send now."_s;
    QTest::newRow("one, unchanged") << Senders{{{{u"192.0.2.1"_s}, {u"Google"_s}}}, {}}
                                    << u"The record now names 192.0.2.1 and Google."_s;
    QTest::newRow("one, one more")
        << Senders{{{{u"192.0.2.1"_s}}}, {{u"192.0.2.1"_s}, {u"Google"_s, Change::Added}}}
        << u"The record now names 192.0.2.1. After that it keeps 192.0.2.1. It adds Google."_s;
    QTest::newRow("RFC 7208 §4.5 two")
        << bakerySenders()
        << u"2 records now name 25.203.113.99, old-host, and Mailchimp, but with more than "
           "one none counts. It adds 25.203.113.25 and 2d00:25::25 (added). "
           "It leaves out Mailchimp (sends in its own name) and 25.203.113.99."_s;
}

void TestPicturesSenders::sendersAreTold()
{
    QFETCH(Senders, senders);
    QFETCH(QString, sentences);
    SendersPicture picture;
    picture.set(senders);
    QCOMPARE(picture.accessibleDescription(), sentences);
    isToldAndPassedOver(picture);
}

void TestPicturesSenders::aRecordIsAFrame_data()
{
    QTest::addColumn<Senders>("senders");
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("frames");
    QTest::newRow("none") << Senders() << u"no record"_s << 1;
    QTest::newRow("two and one after") << bakerySenders() << u"2 records, so none counts"_s << 3;
}

void TestPicturesSenders::aRecordIsAFrame()
{
    QFETCH(Senders, senders);
    QFETCH(QString, note);
    QFETCH(int, frames);
    SendersPicture picture;
    picture.set(senders);
    const Sketch &sketch = picture.sketch(634);
    QVERIFY2(textsOf(sketch).contains(note), qPrintable(textsOf(sketch).join(u'\n')));
    const auto boxes = allOf<Box>(sketch);
    QCOMPARE(int(std::ranges::count_if(boxes, [](const Box &box) { return box.fill != Colour::Card; })), frames);
}

void TestPicturesSenders::whatIsRemovedIsStruckOut()
{
    SendersPicture picture;
    picture.set(bakerySenders());
    const Sketch &sketch = picture.sketch(634);
    QVERIFY(wordsOf(sketch, u"Mailchimp"_s).struck);
    QVERIFY(!wordsOf(sketch, u"25.203.113.25"_s).struck);
    QVERIFY(!wordsOf(sketch, u"sends in its own name"_s).struck);
    std::vector<Icon> icons;
    for (const Symbol &symbol : allOf<Symbol>(sketch))
        icons.push_back(symbol.icon);
    QCOMPARE(icons, (std::vector{Icon::Plus, Icon::Plus, Icon::Minus, Icon::Minus}));
}

void TestPicturesSenders::addressesRunFromLeftToRight()
{
    SendersPicture picture;
    picture.set({{{{u"2d00:25::25"_s}, {u"النشرة"_s}}}, {}});
    const auto words = allOf<Words>(picture.sketch(634));
    const auto find = [&words](const QString &text) {
        return std::ranges::find_if(words, [&text](const Words &one) { return one.text == text; });
    };
    QVERIFY(find(u"2d00:25::25"_s)->leftToRight);
    QVERIFY(!find(u"النشرة"_s)->leftToRight);
}

void TestPicturesSenders::lookupsAreTold_data()
{
    QTest::addColumn<Lookups>("lookups");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("none") << Lookups() << u"The record takes 0 of the 10 DNS look-ups that are allowed."_s;
    QTest::newRow("fewer") << Lookups{{{u"Google"_s, 4, 4}, {u"old-host"_s, 2, 0}}}
                           << u"The record takes 4 of the 10 DNS look-ups that are allowed; before it took 6. "
                              "Google takes 4. old-host took 2, now it takes 0."_s;
    QTest::newRow("RFC 7208 §4.6.4")
        << Lookups{{{u"Google"_s, 11, 11}}}
        << u"The record takes 11 DNS look-ups, but only 10 are allowed. Google takes 11."_s;
}

void TestPicturesSenders::lookupsAreTold()
{
    QFETCH(Lookups, lookups);
    QFETCH(QString, sentences);
    LookupsPicture picture;
    picture.set(lookups);
    QCOMPARE(picture.accessibleDescription(), sentences);
    isToldAndPassedOver(picture);
}

void TestPicturesSenders::lookupsAreCells_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("cells"); // taken #, becomes free o, free -, over the limit !
    QTest::newRow("none") << 0 << 0 << u"----------"_s;
    QTest::newRow("freed") << 6 << 4 << u"####oo----"_s;
    QTest::newRow("more") << 4 << 6 << u"######----"_s;
    QTest::newRow("just") << 10 << 10 << u"##########"_s;
    QTest::newRow("over") << 12 << 12 << u"##########!!"_s;
    QTest::newRow("no longer over") << 12 << 3 << u"###ooooooooo"_s;
    QTest::newRow("far over") << 90 << 90 << u"##########!!!!!!!!!!!!!!"_s;
}

void TestPicturesSenders::lookupsAreCells()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(QString, cells);
    LookupsPicture picture;
    picture.set({{{u"Google"_s, before, after}}});
    for (const int width : {200, 634}) {
        QString drawn;
        for (const Box &box : allOf<Box>(picture.sketch(width))) {
            drawn += !box.fill ? u'o' : box.fill == Colour::Unfilled ? u'-' : box.fill == Colour::Red ? u'!' : u'#';
        }
        QCOMPARE(drawn, cells);
        QCOMPARE(allOf<Sign>(picture.sketch(width)).size(), std::size_t(after > 10 ? 1 : 0));
    }
}

void TestPicturesSenders::whatIsTakenOverIsNotOver()
{
    LookupsPicture picture;
    picture.set({{{u"old"_s, 8, 0}, {u"new"_s, 0, 8}}});
    QCOMPARE(allOf<Box>(picture.sketch(634)).size(), std::size_t(10));
    QVERIFY(allOf<Stroke>(picture.sketch(634)).empty());
}

void TestPicturesSenders::fits()
{
    SendersPicture senders;
    Senders odd = bakerySenders();
    odd.now.push_back({});
    odd.after[0].remark = u"the address of your server, from which all of your own mail leaves"_s;
    odd.after[2].name = u"A service for newsletters, invoices and whatever else a company sends"_s;
    odd.after[3].name = u"2001:0db8:1234:5678:9abc:def0:1234:5678"_s;
    for (const Senders &one : {Senders(), bakerySenders(), odd, Senders{bakerySenders().now, {}}}) {
        senders.set(one);
        fitsEverywhere(senders);
    }
    LookupsPicture lookups;
    for (const Lookups &one : {Lookups(), Lookups{{{u"Google"_s, 4, 4}, {u"old-host"_s, 2, 0}}},
                               Lookups{{{u"A service with a name"_s, 12, 14}}}}) {
        lookups.set(one);
        fitsEverywhere(lookups);
    }
}

void TestPicturesSenders::paintsOnlyAnotherValue()
{
    SendersPicture senders;
    Senders other = bakerySenders();
    other.after.pop_back();
    paintsOnChange(senders, bakerySenders(), other);
    LookupsPicture lookups;
    paintsOnChange(lookups, Lookups{{{u"Google"_s, 4, 4}}}, Lookups{{{u"Google"_s, 4, 3}}});
}

void TestPicturesSenders::isMirroredForRightToLeft()
{
    LookupsPicture picture;
    picture.set({{{u"Google"_s, 3, 3}}});
    const QRectF first = allOf<Box>(picture.sketch(634)).front().at;
    isMirrored(picture, first.center(), Colour::Accent);
    SendersPicture senders;
    senders.set(bakerySenders());
    isMirrored(senders, {634 - 8, 40}, Colour::GreenTint);
}

MAILWORTHY_TEST(TestPicturesSenders, QApplication)
#include "tst_pictures_senders.moc"
