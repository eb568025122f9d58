// SPDX-License-Identifier: Apache-2.0
// A window of 1024 by 700 pixels whose font is twice as large, in German: nothing has to be scrolled sideways, and no
// text is lost at an edge.
#include "suite.h"

#include "app/widgets/chip.h"
#include "app/widgets/choicetile.h"
#include "app/widgets/copyfield.h"
#include "app/widgets/findingdetails.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/ladder.h"
#include "app/widgets/letterbox.h"
#include "app/widgets/measures.h"
#include "app/widgets/nextcard.h"
#include "app/widgets/pagehead.h"
#include "app/widgets/rail.h"
#include "app/widgets/text.h"
#include "app/widgets/theme.h"
#include "app/widgets/tilelayout.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

NextCard *letterCard(QWidget *parent)
{
    auto *card = new NextCard(parent);
    NextCard::Content content;
    content.time = u"meist zwei bis drei Tage"_s;
    content.title = u"Den Internetanbieter bitten, den Rückwärtsnamen zu setzen"_s;
    content.sentence =
        u"Das kann nur der Anbieter, denn ihm gehören die Adressen. Der Brief ist fertig, einer für beide."_s;
    content.buttons = {{u"Brief kopieren"_s, Icon::Copy}, {u"Im Mailprogramm schreiben"_s, std::nullopt, true}};
    content.tick = u"Ich habe ihn abgeschickt"_s;
    card->setContent(content);
    auto *letter = new LetterBox(card);
    letter->setLetter(u"Reverse DNS für 25.203.113.25 und 2d00:25::25"_s,
                      u"Guten Tag, wir betreiben einen Server. "_s.repeated(20));
    card->body()->addWidget(letter);
    auto *field = new CopyField(u"Wert"_s, card);
    field->setValue(u"v=DKIM1; k=rsa; p="_s + QString(300, u'A'));
    card->body()->addWidget(field);
    return card;
}

RowList *rowList(QWidget *parent)
{
    FindingDetails::Content finding;
    finding.severity = Severity::Warning;
    finding.summary = u"Der Server stellt sich mit einem anderen Namen vor als sein Rückwärtsname"_s;
    finding.about = u"ehlo-mismatch"_s;
    finding.why = u"Einige Empfänger weisen solche Nachrichten ab."_s;
    finding.found = u"mail.backstube.morgenrot.example"_s;
    finding.wanted = u"mail.versand.morgenrot.example"_s;
    finding.by = u"wer den Server betreut"_s;
    auto *rows = new RowList(parent);
    rows->arrange(rowsOf({finding}));
    rows->open(u"ehlo-mismatch"_s);
    return rows;
}

Ladder *ladder(QWidget *parent)
{
    auto *steps = new Ladder(parent);
    steps->setRungs({{Glyph::Done, u"Eingetragen"_s, u"beim DNS-Anbieter INWX, unter s202611"_s, u"heute 14:20"_s},
                     {Glyph::Current, u"Eingeschaltet"_s, {}, {}},
                     {Glyph::NotReached, u"Bewiesen"_s, u"durch eine echte Nachricht"_s, u"zuletzt"_s}});
    auto *card = new NextCard(steps);
    NextCard::Content content;
    content.glyph = Glyph::Current;
    content.title = u"Den Schlüssel weitergeben"_s;
    content.buttons = {{u"Schlüssel und Merkblatt speichern …"_s, Icon::Save}, {u"Merkblatt kopieren"_s}};
    content.tick = u"Es ist eingeschaltet"_s;
    card->setContent(content);
    steps->setCard(card, 1);
    return steps;
}

struct Window {
    Window()
    {
        auto *row = new QHBoxLayout(&widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        rail = new Rail(&widget);
        for (int i = 0; i < 10; ++i)
            rail->setLine(i, {QString::number(i), u"Wer senden darf"_s, u"Wartet auf Schritt 2"_s, Glyph::Waiting});
        rail->setDomains(u"backstube-morgenrot.example"_s, {});
        rail->setTotals(u"2 von 5 erledigt, 1 wartet"_s, {{}, {}, {}, {}, {}});
        row->addWidget(rail);
        area = new QScrollArea(&widget);
        area->setWidgetResizable(true);
        row->addWidget(area, 1);
        page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(measure(&widget, 32), 0, measure(&widget, 40), 0);
        head = new PageHead(page);
        head->setContent({u"Schritt 2 von 5 · Name Ihres Servers"_s,
                          Glyph::Refused,
                          u"Noch nicht: Die Adresse sagt nicht, wem sie gehört"_s,
                          u"Gmail weist solche Mail ab."_s,
                          u"Listen werden gefragt: 41 von 75"_s,
                          PageHead::Offer::Stop,
                          {},
                          41,
                          75});
        column->addWidget(head);
        column->addWidget(letterCard(page));
        column->addWidget(rowList(page));
        column->addWidget(ladder(page));
        auto *tiles = new TileLayout(2);
        tiles->addWidget(new ChoiceTile(
            {u"Mein Server erzeugt ihn"_s, u"cPanel, Plesk, mailcow"_s, u"Empfohlen"_s, u"~all"_s}, page));
        tiles->addWidget(
            new ChoiceTile({u"Den Schlüssel hier erzeugen"_s, u"Für einen Server, der noch nicht signiert."_s}, page));
        column->addLayout(tiles);
        auto *chips = new FlowLayout;
        chips->addWidget(new Chip(ChipKind::Added, u"include:servers.mcsv-und-ein-langer-name.example"_s, page));
        chips->addWidget(new Chip(ChipKind::Warning, u"Spamhaus: Einwahlbereich"_s, page));
        column->addLayout(chips);
        column->addStretch(1);
        area->setWidget(page);
        widget.resize(1024, 700);
        widget.show();
        QApplication::processEvents();
        QTest::qWait(20);
    }
    QWidget widget;
    Rail *rail;
    QScrollArea *area;
    QWidget *page;
    PageHead *head;
};

} // namespace

class TestNarrow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { QApplication::setFont(m_usual); }
    void nothingIsScrolledSideways();
    void nothingIsOutsideThePage();
    void textsHaveTheirHeight();

private:
    QFont m_usual;
};

void TestNarrow::initTestCase()
{
    apply(Appearance::Light);
    m_usual = QApplication::font();
    QFont twice = m_usual;
    twice.setPixelSize(28);
    QApplication::setFont(twice);
}

void TestNarrow::nothingIsScrolledSideways()
{
    const Window window;
    QCOMPARE(window.widget.width(), 1024);
    QCOMPARE(window.area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(window.rail->width() <= 1024 * 3 / 10);
    QVERIFY(window.widget.minimumSizeHint().width() <= 1024);
    QVERIFY(window.widget.minimumSizeHint().height() <= 700);
}

void TestNarrow::nothingIsOutsideThePage()
{
    const Window window;
    for (const QWidget *part : window.page->findChildren<QWidget *>()) {
        if (!part->isVisible() || part->parentWidget() == part->window())
            continue;
        const QRect at(part->mapTo(window.page, QPoint()), part->size());
        QVERIFY2(at.left() >= 0 && at.right() < window.page->width(),
                 qPrintable(QString::fromLatin1(part->metaObject()->className()) + part->accessibleName()));
    }
}

/// No line of a text that wraps is cut off below.
void TestNarrow::textsHaveTheirHeight()
{
    const Window window;
    for (const auto *text : window.page->findChildren<Text *>()) {
        if (text->isVisible() && text->wordWrap())
            QVERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
    }
    for (const auto *head : window.page->findChildren<RowHead *>())
        QVERIFY(head->height() >= head->heightForWidth(head->width()));
    for (const auto *tile : window.page->findChildren<ChoiceTile *>())
        QVERIFY(tile->height() >= tile->heightForWidth(tile->width()));
    for (const auto *rung : window.page->findChildren<LadderRung *>())
        QVERIFY(!rung->isVisible() || rung->height() >= rung->heightForWidth(rung->width()));
}

MAILWORTHY_TEST(TestNarrow, QApplication)
#include "tst_narrow.moc"
