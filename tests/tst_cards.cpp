// SPDX-License-Identifier: Apache-2.0
// Cards of findings and of records.
#include "suite.h"

#include "app/widgets/cardstack.h"
#include "app/widgets/copybutton.h"
#include "app/widgets/findingdetails.h"
#include "app/widgets/fold.h"
#include "app/widgets/recordcard.h"
#include "app/widgets/taborder.h"
#include "app/widgets/valueview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace widgets;
using namespace Qt::StringLiterals;

namespace
{

FindingDetails::Content contentOf(Severity severity, const QString &summary)
{
    FindingDetails::Content content;
    content.severity = severity;
    content.word = u"word"_s;
    content.summary = summary;
    content.why = u"why it matters"_s;
    content.evidence.push_back({"example.com TXT", "\"v=spf1 -all\"", "192.0.2.53"});
    return content;
}

records::Record spfRecord()
{
    records::Record record;
    record.purpose = records::Purpose::Spf;
    record.action = records::Action::Replace;
    record.name = *dns::Name::fromText("example.com");
    record.zone = record.name;
    record.value = "v=spf1 ip4:192.0.2.25 ~all";
    record.strings = records::textStrings(record.value);
    record.current = {"v=spf1 ~all"};
    return record;
}

QStringList copyNames(const QWidget &widget)
{
    QStringList names;
    const auto buttons = widget.findChildren<CopyButton *>();
    for (const CopyButton *button : buttons)
        names.append(button->accessibleName());
    return names;
}

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private slots:
    void networkTextIsPlain();
    void unchangedCardsStay();
    void tabFollowsTheCards();
    void recordCardCopiesEveryField();
    void whatGoesHasItsOldValueAlone();
    void longValueAlsoInPieces();
    void keepCardAsksForNothing();
    void textOfStrangersIsCutAndVisible();
    void copyingFreezesNoWidth();
};

void TestCards::networkTextIsPlain()
{
    FindingDetails card(contentOf(Severity::Error, u"<b>bold</b> <img src=x>"_s));
    const auto labels = card.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const auto fields = card.findChildren<ValueField *>();
    for (const ValueField *field : fields)
        QVERIFY(!field->acceptRichText());
}

void TestCards::unchangedCardsStay()
{
    CardStack<FindingDetails> view;
    view.arrange({contentOf(Severity::Warning, u"stays"_s), contentOf(Severity::Warning, u"goes"_s)});
    FindingDetails *stays = view.cards()[0];
    stays->findChild<Fold *>()->setOpen(true);
    view.arrange({contentOf(Severity::Error, u"new"_s), contentOf(Severity::Warning, u"stays"_s)});
    QCOMPARE(view.cards().size(), std::size_t(2));
    QCOMPARE(view.cards()[1], stays);
    QVERIFY(stays->findChild<Fold *>()->isOpen());
    view.arrange({});
    QVERIFY(view.isHidden());
}

void TestCards::tabFollowsTheCards()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *before = new QPushButton(u"before"_s, &window);
    auto *view = new CardStack<FindingDetails>(&window);
    auto *after = new QPushButton(u"after"_s, &window);
    layout.addWidget(before);
    layout.addWidget(view);
    layout.addWidget(after);
    view->arrange({contentOf(Severity::Warning, u"second"_s)});
    view->arrange({contentOf(Severity::Error, u"first"_s), contentOf(Severity::Warning, u"second"_s)});
    orderTabs(&layout);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *first = view->cards()[0]->findChild<Fold *>()->findChild<QToolButton *>();
    auto *second = view->cards()[1]->findChild<Fold *>()->findChild<QToolButton *>();
    first->setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), second);
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), after);
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), before);
}

void TestCards::recordCardCopiesEveryField()
{
    RecordForm form;
    form.name = u"Host"_s;
    discovery::DnsHost host;
    host.hostField = discovery::HostField::Relative;
    host.apexSymbol = discovery::ApexSymbol::Empty;
    form.host = host;
    RecordCard card({spfRecord(), form, u"SPF"_s, u"why"_s, u"who"_s, {}, {}});
    const QStringList names = copyNames(card);
    for (const char *part : {"old value", "type", "full name", "the value", "TTL"}) {
        QVERIFY2(std::any_of(names.begin(), names.end(),
                             [part](const QString &name) { return name.contains(QLatin1String(part)); }),
                 part);
    }
    QStringList copied;
    const auto buttons = card.findChildren<CopyButton *>();
    for (const CopyButton *button : buttons)
        copied.append(button->toCopy());
    QCOMPARE(copied, // first what the form asks for, then what is folded away
             QStringList({u"TXT"_s, u"v=spf1 ip4:192.0.2.25 ~all"_s, u"v=spf1 ~all"_s, u"example.com"_s, u"3600"_s}));
    QStringList seen;
    for (const CopyButton *button : buttons) {
        if (button->isVisibleTo(&card))
            seen.append(button->toCopy());
    }
    QCOMPARE(seen, copied.mid(0, 2));
    const auto fields = card.findChildren<ValueField *>();
    QVERIFY(std::none_of(fields.begin(), fields.end(),
                         [](const ValueField *field) { return field->accessibleName().isEmpty(); }));
    // What stays empty cannot be copied, and says so.
    const auto labels = card.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"Host"_s; }));
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains("Leave this field empty"_L1); }));
}

void TestCards::whatGoesHasItsOldValueAlone()
{
    records::Record record = spfRecord();
    record.action = records::Action::Remove;
    record.current = {"v=spf1 ~all", "v=spf1 -all"};
    record.value.clear();
    record.strings.clear();
    RecordCard card({record, {}, u"SPF"_s, {}, {}, {}, {}});
    QStringList seen;
    for (const CopyButton *button : card.findChildren<CopyButton *>()) {
        if (button->isVisibleTo(&card))
            seen.append(button->toCopy());
    }
    QCOMPARE(seen, QStringList({u"TXT"_s, u"@"_s, u"v=spf1 ~all"_s, u"v=spf1 -all"_s}));
    const QStringList names = copyNames(card);
    QVERIFY(std::none_of(names.begin(), names.end(),
                         [](const QString &name) { return name.contains("the value"_L1) || name.contains("TTL"_L1); }));
}

void TestCards::longValueAlsoInPieces()
{
    records::Record record = spfRecord();
    record.action = records::Action::Add;
    record.current.clear();
    record.value = "v=DKIM1; k=rsa; p=" + std::string(380, 'A');
    record.strings = records::textStrings(record.value);
    RecordCard card({record, {}, u"DKIM"_s, {}, {}, {}, {}});
    const auto buttons = card.findChildren<CopyButton *>();
    const auto pieces = std::find_if(buttons.begin(), buttons.end(),
                                     [](const CopyButton *button) { return button->toCopy().startsWith(u'"'); });
    QVERIFY(pieces != buttons.end());
    QCOMPARE((*pieces)->toCopy().count(u'"'), 4);
    QCOMPARE(QString((*pieces)->toCopy()).remove(u"\" \""_s).remove(u'"'), QString::fromStdString(record.value));
}

void TestCards::keepCardAsksForNothing()
{
    records::Record record = spfRecord();
    record.action = records::Action::Keep;
    record.current = {record.value};
    RecordCard card({record, {}, u"SPF"_s, {}, {}, {}, {}});
    const QStringList names = copyNames(card);
    QVERIFY(std::none_of(names.begin(), names.end(), [](const QString &name) { return name.contains("TTL"_L1); }));
    QVERIFY(card.accessibleName().contains(RecordCard::tr("Leave it as it is")));
}

/// What a stranger published turns no line round and lays out no 60 kB; it is copied as it is.
void TestCards::textOfStrangersIsCutAndVisible()
{
    const QString override(QChar(0x202e));
    records::Record record = spfRecord();
    record.current = {("v=spf1 " + override + "lla~ ip4:").toStdString() + std::string(60000, '1')};
    record.value = ("v=spf1 include:" + override + "x ~all").toStdString();
    record.strings = records::textStrings(record.value);
    RecordCard card({record, {}, u"SPF"_s, {}, {}, {}, {}});
    FindingDetails::Content content = contentOf(Severity::Error, u"x"_s);
    content.evidence = {{"example.com TXT", record.current.front(), (u"ns"_s + override).toStdString()}};
    content.copy = u"line one\nline two"_s;
    content.by = u"you"_s;
    content.reference = u"RFC 7208 §3.2"_s;
    FindingDetails found(content);
    QStringList told;
    for (const QLabel *label : found.findChildren<QLabel *>())
        told << label->text();
    QVERIFY(told.contains(u"Who can act: you"_s) && told.contains(u"Read more: RFC 7208 §3.2"_s));
    for (const QWidget *each : {static_cast<QWidget *>(&card), static_cast<QWidget *>(&found)}) {
        QString all;
        for (const ValueField *field : each->findChildren<ValueField *>()) {
            QVERIFY(field->toPlainText().size() < 5000);
            all += field->toPlainText();
        }
        for (const QLabel *label : each->findChildren<QLabel *>())
            all += label->text();
        QVERIFY(!all.contains(override));
        QVERIFY(all.contains("U+202E"_L1));
    }
    const auto fields = found.findChildren<ValueField *>();
    QVERIFY(std::any_of(fields.begin(), fields.end(),
                        [](const ValueField *field) { return field->toPlainText() == "line one\nline two"_L1; }));
    QStringList copied;
    for (CopyButton *button : card.findChildren<CopyButton *>()) {
        button->click();
        copied << QApplication::clipboard()->text();
    }
    QVERIFY(copied.contains(QString::fromStdString(record.current.front())));
    QVERIFY(copied.contains(QString::fromStdString(record.value)));
}

void TestCards::copyingFreezesNoWidth()
{
    QWidget window;
    QHBoxLayout layout(&window);
    auto *button = new CopyButton(u"Copy it"_s, &window);
    layout.addWidget(button);
    layout.addStretch(1);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const int width = button->width();
    button->click();
    QCoreApplication::processEvents();
    QCOMPARE(button->width(), width);
    QFont larger = button->font();
    larger.setPointSizeF(larger.pointSizeF() * 3);
    button->setFont(larger);
    QTRY_VERIFY(button->width() >= button->sizeHint().width() && button->width() > width);
}

MAILWORTHY_TEST(TestCards, QApplication)
#include "tst_cards.moc"
