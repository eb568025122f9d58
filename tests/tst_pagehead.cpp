// SPDX-License-Identifier: Apache-2.0
// The top of a page, and the ladder.
#include "suite.h"

#include "app/widgets/colours.h"
#include "app/widgets/ground.h"
#include "app/widgets/ladder.h"
#include "app/widgets/measures.h"
#include "app/widgets/nextcard.h"
#include "app/widgets/pagehead.h"
#include "app/widgets/text.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

PageHead::Content refused()
{
    PageHead::Content content;
    content.step = u"Step 2 of 5"_s;
    content.glyph = Glyph::Refused;
    content.answer = u"Not yet: the address does not say whose it is"_s;
    content.sentence = u"Gmail and others refuse mail from such an address."_s;
    content.checked = u"Checked 14:32"_s;
    content.offer = PageHead::Offer::Again;
    return content;
}

Text *textOf(const QWidget &widget, const QString &text)
{
    for (auto *label : widget.findChildren<Text *>()) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

/// A page with a margin before the column.
struct Page {
    explicit Page(int margin, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        widget.setLayoutDirection(direction);
        auto *column = new QVBoxLayout(&widget);
        const bool mirrored = direction == Qt::RightToLeft;
        column->setContentsMargins(mirrored ? 0 : margin, 0, mirrored ? margin : 0, 0);
        head = new PageHead(&widget);
        column->addWidget(head);
        column->addStretch(1);
        head->setContent(refused());
        widget.resize(700, 300);
        widget.show();
        QApplication::processEvents();
    }
    [[nodiscard]] QRect glyph() const
    {
        auto *view = widget.findChild<GlyphView *>();
        return {view->mapTo(&widget, QPoint()), view->size()};
    }
    QWidget widget;
    PageHead *head;
};

std::vector<LadderRung::Words> rungs()
{
    return {{Glyph::Done, u"Made"_s, u"on this computer"_s, u"today 14:12"_s},
            {Glyph::Current, u"Switched on"_s, {}, {}},
            {Glyph::NotReached, u"Proved"_s, u"by a real message"_s, u"last"_s}};
}

} // namespace

class TestPageHead : public QObject
{
    Q_OBJECT

private slots:
    void init() { apply(Appearance::Light); }
    void saysTheAnswerAndItsState();
    void offersToLookAgainOrToStop();
    void progressMovesNothing();
    void glyphHangsInTheMargin();
    void glyphStandsInTheLineWhereItIsNarrow();
    void glyphGoesWithTheHead();
    void newsAreAnnounced();
    void answerIsTheLargestText();
    void ladderReadsItsRungs();
    void cardTakesThePlaceOfItsRung();
    void ladderIsJoinedInTheColourOfWhatIsDone();
    void groundFollowsLightAndDark();
};

void TestPageHead::saysTheAnswerAndItsState()
{
    PageHead head;
    head.setContent(refused());
    auto *answer = textOf(head, refused().answer);
    QVERIFY(answer);
    const QString name = QAccessible::queryAccessibleInterface(answer)->text(QAccessible::Name);
    QVERIFY(name.startsWith(refused().answer));
    QVERIFY(name.contains(wordOf(Glyph::Refused)));
    QVERIFY(textOf(head, u"Step 2 of 5"_s));
    QVERIFY(textOf(head, u"Checked 14:32"_s));
}

void TestPageHead::offersToLookAgainOrToStop()
{
    PageHead head;
    head.setContent(refused());
    QSignalSpy again(&head, &PageHead::againWanted);
    QSignalSpy stop(&head, &PageHead::stopWanted);
    QCOMPARE(head.button()->text(), PageHead::tr("Check again"));
    const QPushButton *button = head.button();
    head.button()->click();
    QCOMPARE(again.size(), 1);
    PageHead::Content running = refused();
    running.checked = u"Asking the lists: 41 of 75"_s;
    running.offer = PageHead::Offer::Stop;
    head.setContent(running);
    QCOMPARE(head.button(), button); // so that the focus stays on it
    QCOMPARE(head.button()->text(), PageHead::tr("Stop"));
    head.button()->click();
    QCOMPARE(stop.size(), 1);
    QCOMPARE(again.size(), 1);
    running.offer = PageHead::Offer::Nothing;
    head.setContent(running);
    QVERIFY(head.button()->isHidden());
}

void TestPageHead::progressMovesNothing()
{
    Page page(100);
    const int before = page.head->sizeHint().height();
    PageHead::Content running = refused();
    running.done = 41;
    running.of = 75;
    page.head->setContent(running);
    auto *bar = page.head->findChild<QProgressBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 41);
    QCOMPARE(bar->maximum(), 75);
    QVERIFY(!bar->accessibleName().isEmpty());
    QCOMPARE(page.head->sizeHint().height(), before);
    QCOMPARE(bar->height(), measure(bar, 3));
    page.head->setContent(refused());
    QVERIFY(!bar->isVisible());
    QCOMPARE(page.head->sizeHint().height(), before);
}

void TestPageHead::glyphHangsInTheMargin()
{
    const Page page(100);
    const int side = measure(&page.widget, 28);
    QCOMPARE(page.glyph().size(), QSize(side, side));
    QCOMPARE(page.glyph().left(), 100 - measure(&page.widget, 42));
    const Page mirrored(100, Qt::RightToLeft);
    QCOMPARE(mirrored.glyph().right(), 599 + measure(&mirrored.widget, 42));
    // In the middle of the answer's first line.
    const auto *answer = textOf(page.widget, refused().answer);
    const int line = answer->mapTo(&page.widget, QPoint()).y() + QFontMetrics(answer->font()).height() / 2;
    QVERIFY(qAbs(page.glyph().center().y() - line) <= 2);
}

void TestPageHead::glyphStandsInTheLineWhereItIsNarrow()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Page page(20, direction);
        QVERIFY(page.head->geometry().contains(page.glyph()));
        const auto *answer = textOf(page.widget, refused().answer);
        const QRect text(answer->mapTo(&page.widget, QPoint()), answer->size());
        QVERIFY(!text.intersects(page.glyph()));
    }
}

void TestPageHead::glyphGoesWithTheHead()
{
    Page page(100);
    auto *glyph = page.widget.findChild<GlyphView *>();
    QVERIFY(glyph->isVisible());
    page.head->hide();
    QVERIFY(!glyph->isVisible());
    page.head->show();
    QVERIFY(glyph->isVisible());
    PageHead::Content plain = refused();
    plain.glyph.reset();
    page.head->setContent(plain);
    QVERIFY(!glyph->isVisible());
    delete page.head;
    QVERIFY(!page.widget.findChild<GlyphView *>());
}

void TestPageHead::newsAreAnnounced()
{
    Page page(100);
    auto *answer = textOf(page.widget, refused().answer);
    QCOMPARE(answer->accessibleDescription(), QString()); // what a page begins with is read anyway
    PageHead::Content asked = refused();
    asked.glyph = Glyph::Waiting;
    asked.answer = u"Asked: Line Provider sets the reverse name"_s;
    page.head->setContent(asked);
    QVERIFY(answer->accessibleName().startsWith(asked.answer));
    QCOMPARE(answer->accessibleDescription(), asked.sentence);
}

void TestPageHead::answerIsTheLargestText()
{
    PageHead head;
    head.setContent(refused());
    for (const auto *text : head.findChildren<Text *>())
        QVERIFY(text->text() == refused().answer ||
                text->font().pointSizeF() < textOf(head, refused().answer)->font().pointSizeF());
    const double ratio = textOf(head, refused().answer)->font().pointSizeF() / QApplication::font().pointSizeF();
    QVERIFY(qAbs(ratio - 1.55) < 0.01);
    QVERIFY(textOf(head, refused().step)->font().pointSizeF() >= 9);
}

void TestPageHead::ladderReadsItsRungs()
{
    Ladder ladder;
    ladder.setRungs(rungs());
    auto *said = QAccessible::queryAccessibleInterface(ladder.rungs()[0]);
    QCOMPARE(said->text(QAccessible::Name), u"Made on this computer, today 14:12"_s);
    QCOMPARE(said->text(QAccessible::Description), wordOf(Glyph::Done));
    QCOMPARE(ladder.rungs()[0]->heightForWidth(680), measure(&ladder, 40));
    QVERIFY(ladder.rungs()[0]->heightForWidth(170) > measure(&ladder, 40));
    const LadderRung *first = ladder.rungs()[0];
    ladder.setRungs({rungs()[0]});
    QCOMPARE(ladder.rungs().size(), std::size_t(1));
    QCOMPARE(ladder.rungs()[0], first);
}

void TestPageHead::cardTakesThePlaceOfItsRung()
{
    Ladder ladder;
    ladder.setRungs(rungs());
    auto *card = new NextCard(&ladder);
    NextCard::Content content;
    content.glyph = Glyph::Current;
    content.title = u"Give the key to whoever looks after the server"_s;
    card->setContent(content);
    ladder.setCard(card, 1);
    ladder.resize(600, ladder.heightForWidth(600));
    ladder.show();
    QApplication::processEvents();
    QVERIFY(card->isVisible());
    QVERIFY(!ladder.rungs()[1]->isVisible());
    QVERIFY(card->y() > ladder.rungs()[0]->y());
    QVERIFY(ladder.rungs()[2]->y() > card->y());
    QCOMPARE(card->width(), ladder.width());
    ladder.setCard(card, 2);
    QApplication::processEvents();
    QVERIFY(ladder.rungs()[1]->isVisible());
    QVERIFY(card->y() > ladder.rungs()[1]->y());
    ladder.setCard(card, -1);
    QVERIFY(!card->isVisible());
    QVERIFY(ladder.rungs()[2]->isVisible());
}

void TestPageHead::ladderIsJoinedInTheColourOfWhatIsDone()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Ladder ladder;
        QFont font;
        font.setPixelSize(14);
        ladder.setFont(font);
        ladder.setLayoutDirection(direction);
        ladder.setRungs(rungs());
        ladder.resize(600, ladder.heightForWidth(600));
        ladder.show();
        QApplication::processEvents();
        const QImage image = ladder.grab().toImage();
        const int x = direction == Qt::LeftToRight ? 34 : 600 - 34;
        QCOMPARE(image.pixelColor(x, ladder.rungs()[1]->y()), colour(Colour::Green, false));
        QCOMPARE(image.pixelColor(x, ladder.rungs()[2]->y()), colour(Colour::Edge, false));
    }
}

void TestPageHead::groundFollowsLightAndDark()
{
    Ground ground(Colour::Page);
    ground.resize(10, 10);
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        apply(appearance);
        QApplication::processEvents(); // which tells the widgets
        QCOMPARE(ground.grab().toImage().pixelColor(5, 5), colour(Colour::Page, appearance == Appearance::Dark));
    }
}

MAILWORTHY_TEST(TestPageHead, QApplication)
#include "tst_pagehead.moc"
