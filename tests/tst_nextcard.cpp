// SPDX-License-Identifier: Apache-2.0
// The card of the next thing to do.
#include "suite.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/colours.h"
#include "app/widgets/measures.h"
#include "app/widgets/nextcard.h"
#include "app/widgets/text.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

NextCard::Content letter()
{
    NextCard::Content content;
    content.time = u"usually 2 days"_s;
    content.title = u"Ask Line Provider to set the reverse name"_s;
    content.sentence = u"Only they can, because the addresses are theirs."_s;
    content.buttons = {{u"Copy the letter"_s, Icon::Copy}, {u"Write in mail program"_s, std::nullopt, true}};
    content.tick = u"I have sent it"_s;
    return content;
}

NextCard::Content waiting()
{
    NextCard::Content content;
    content.state = CardState::Waiting;
    content.title = u"Nothing to do on this page"_s;
    content.sentence = u"We keep looking."_s;
    content.waits = u"Letter sent today 14:40. We look again every hour."_s;
    content.buttons = {{u"They have answered …"_s}};
    content.undo = u"I have not sent it"_s;
    return content;
}

QStringList visibleTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts;
}

QPushButton *button(const NextCard &card, const QString &text)
{
    for (auto *each : card.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisibleTo(&card))
            return each;
    }
    return nullptr;
}

} // namespace

class TestNextCard : public QObject
{
    Q_OBJECT

private slots:
    void init() { apply(Appearance::Light); }
    void saysWhatToDo();
    void hasOneFilledButton();
    void waitingKeepsThePlaceAndTheFocus();
    void sameContentTouchesNothing();
    void bodyTakesNoRoomWhileEmpty();
    void disabledButtonSaysWhy();
    void isColouredByState_data();
    void isColouredByState();
    void isNeverTooWide_data();
    void isNeverTooWide();
    void barIsAtTheStart();
};

void TestNextCard::saysWhatToDo()
{
    NextCard card;
    card.setContent(letter());
    QCOMPARE(visibleTexts(card),
             QStringList({NextCard::tr("Next"), u"usually 2 days"_s, letter().title, letter().sentence}));
    const auto *said = QAccessible::queryAccessibleInterface(&card);
    QCOMPARE(said->text(QAccessible::Name), u"Next: Ask Line Provider to set the reverse name, usually 2 days"_s);
    card.setContent(waiting());
    QVERIFY(visibleTexts(card).contains(waiting().waits));
    QVERIFY(visibleTexts(card).contains(NextCard::tr("Waiting")));
    QVERIFY(!visibleTexts(card).contains(u"usually 2 days"_s));
    QVERIFY(!card.findChild<QCheckBox *>()->isVisibleTo(&card));
    NextCard::Content done;
    done.state = CardState::Done;
    done.title = u"The name is there"_s;
    card.setContent(done);
    QCOMPARE(visibleTexts(card), QStringList({NextCard::tr("Done"), done.title}));
    QVERIFY(!card.primary());
}

void TestNextCard::hasOneFilledButton()
{
    NextCard card;
    NextCard::Content content = letter();
    content.buttons.push_back({u"Not now"_s});
    card.setContent(content);
    QCOMPARE(roleOf(card.primary()), ButtonRole::Filled);
    QCOMPARE(card.primary()->text(), u"Copy the letter"_s);
    QCOMPARE(roleOf(button(card, u"Write in mail program"_s)), ButtonRole::Outlined);
    QCOMPARE(roleOf(button(card, u"Not now"_s)), ButtonRole::Quiet);
    QSignalSpy pressed(&card, &NextCard::pressed);
    card.primary()->click();
    button(card, u"Not now"_s)->click();
    QCOMPARE(pressed.size(), 2);
    QCOMPARE(pressed[0][0].toInt(), 0);
    QCOMPARE(pressed[1][0].toInt(), 2);
    card.setContent(waiting());
    QCOMPARE(roleOf(card.primary()), ButtonRole::Outlined); // nothing is to be done here now
    QVERIFY(!button(card, u"Not now"_s));
}

/// "I have sent it" by the keyboard: its box goes, and what takes it back has the focus.
void TestNextCard::waitingKeepsThePlaceAndTheFocus()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *card = new NextCard(&window);
    auto *below = new QPushButton(u"below"_s, &window);
    layout.addWidget(card);
    layout.addWidget(below);
    card->setContent(letter());
    connect(card, &NextCard::ticked, card, [card] { card->setContent(waiting()); });
    connect(card, &NextCard::undone, card, [card] { card->setContent(letter()); });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *tick = card->findChild<QCheckBox *>();
    QCOMPARE(tick->text(), u"I have sent it"_s);
    const QPoint place = card->pos();
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QCOMPARE(card->state(), CardState::Waiting);
    QCOMPARE(card->pos(), place);
    auto *undo = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(undo);
    QCOMPARE(undo->text(), u"I have not sent it"_s);
    QVERIFY(card->accessibleDescription().contains(waiting().title)); // which is announced
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(card->state(), CardState::Next);
    QVERIFY(!tick->isChecked());
    QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
}

void TestNextCard::sameContentTouchesNothing()
{
    NextCard card;
    card.setContent(letter());
    const QPushButton *before = card.primary();
    auto *tick = card.findChild<QCheckBox *>();
    QSignalSpy ticked(&card, &NextCard::ticked);
    tick->click();
    QCOMPARE(ticked.size(), 1);
    card.setContent(letter());
    QVERIFY(tick->isChecked()); // while the page makes up its mind
    NextCard::Content other = letter();
    other.time = u"usually 1 day"_s;
    card.setContent(other);
    QCOMPARE(card.primary(), before);
}

void TestNextCard::bodyTakesNoRoomWhileEmpty()
{
    NextCard card;
    card.setContent(letter());
    const int without = card.sizeHint().height();
    auto *part = new QWidget;
    part->setFixedHeight(40);
    card.body()->addWidget(part);
    QVERIFY(card.sizeHint().height() >= without + 40);
    delete part;
    QCOMPARE(card.sizeHint().height(), without);
}

void TestNextCard::disabledButtonSaysWhy()
{
    NextCard card;
    NextCard::Content content = letter();
    content.buttons[0].enabled = false;
    content.buttons[0].why = u"First the cause is to be stopped."_s;
    card.setContent(content);
    QVERIFY(!card.primary()->isEnabled());
    QCOMPARE(card.primary()->toolTip(), content.buttons[0].why);
    QCOMPARE(card.primary()->accessibleDescription(), content.buttons[0].why);
}

void TestNextCard::isColouredByState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("ground");
    QTest::newRow("plain") << int(CardState::Plain) << int(Colour::Card);
    QTest::newRow("next") << int(CardState::Next) << int(Colour::NextTint);
    QTest::newRow("waiting") << int(CardState::Waiting) << int(Colour::Sunk);
    QTest::newRow("done") << int(CardState::Done) << int(Colour::GreenTint);
}

void TestNextCard::isColouredByState()
{
    QFETCH(int, state);
    QFETCH(int, ground);
    CardFrame card(nullptr, static_cast<CardState>(state));
    card.resize(200, 100);
    QCOMPARE(card.grab().toImage().pixelColor(100, 50), colour(static_cast<Colour>(ground), false));
}

void TestNextCard::isNeverTooWide_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("usual") << 14;
    QTest::newRow("200 %") << 28;
}

/// What a page of 1024 pixels has left for it at 200 %, also with a long word.
void TestNextCard::isNeverTooWide()
{
    QFETCH(int, pixels);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    NextCard card;
    NextCard::Content content = letter();
    content.title = u"Den Rückwärtsnamen von Ihrem Internetanbieter setzen lassen"_s;
    content.buttons.push_back({u"Ich habe ihn schon abgeschickt"_s});
    card.setContent(content);
    QVERIFY2(card.minimumSizeHint().width() <= 560, qPrintable(QString::number(card.minimumSizeHint().width())));
    card.show();
    card.resize(560, card.heightForWidth(560));
    QApplication::processEvents();
    for (const QWidget *part : card.findChildren<QWidget *>()) {
        if (!part->isVisibleTo(&card))
            continue;
        const QRect at(part->mapTo(&card, QPoint()), part->size());
        QVERIFY2(card.rect().contains(at), part->metaObject()->className());
    }
    QApplication::setFont(usual);
}

void TestNextCard::barIsAtTheStart()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        CardFrame card(nullptr, CardState::Next);
        card.setLayoutDirection(direction);
        card.resize(200, 100);
        const QImage image = card.grab().toImage();
        QCOMPARE(image.pixelColor(direction == Qt::LeftToRight ? 2 : 197, 50), colour(Colour::Accent, false));
        QVERIFY(image.pixelColor(direction == Qt::LeftToRight ? 197 : 2, 50) != colour(Colour::Accent, false));
    }
}

MAILWORTHY_TEST(TestNextCard, QApplication)
#include "tst_nextcard.moc"
