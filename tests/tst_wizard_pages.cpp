// SPDX-License-Identifier: Apache-2.0
// What holds for every page of the window: its head, its one filled button, names, letters and order for the keyboard
// and for screen readers, and that nothing which others published is ever markup.
#include "suite.h"
#include "wizardtest.h"
#include "zonetest.h"

#include "app/widgets/buttonrole.h"

#include <QAccessible>
#include <QComboBox>

using namespace wizard;
using namespace Qt::StringLiterals;

namespace
{

/// What a screen reader calls it. Asked for its name, a combo box tells its value where it has none, so it needs one of
/// its own.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
    if (!reader)
        return {};
    const bool isLabelled = !reader->relations(QAccessible::Label).isEmpty();
    if (qobject_cast<QComboBox *>(widget) && !isLabelled)
        return widget->accessibleName();
    return reader->text(QAccessible::Name);
}

} // namespace

class TestWizardPages : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void everyPageAnswersItsQuestion_data();
    void everyPageAnswersItsQuestion();
    void oneButtonIsFilled_data();
    void oneButtonIsFilled();
    void enterPressesTheFilledButton();
    void everythingHasAName();
    void noMnemonicTwice_data();
    void noMnemonicTwice();
    void tabsFollowTheScreen_data();
    void tabsFollowTheScreen();
    void networkTextNeverBecomesMarkup();
    void everyChoiceHasALabel();
    void whatIsOddAboutTheHostsForm();
};

void TestWizardPages::everyPageAnswersItsQuestion_data()
{
    everyPage();
}

void TestWizardPages::everyPageAnswersItsQuestion()
{
    QFETCH(int, step);
    const auto which = static_cast<Step>(step);
    open();
    QCOMPARE(m_window->findChild<widgets::Rail *>()->count(), stepCount);
    QVERIFY(!answer(Step::Start).isEmpty());
    const QString unasked = line(which).state; // the question, as long as there is no domain
    QVERIFY(!unasked.isEmpty());
    openPractice();
    StepPage *now = page(which);
    QCOMPARE(now->step(), which);
    const auto *head = now->findChild<widgets::PageHead *>();
    QVERIFY(head->isVisible());
    QVERIFY(head->content().answer.size() > 10);
    QVERIFY(head->content().answer.size() <= 60);
    QVERIFY(!head->content().sentence.isEmpty());
    const auto texts = now->findChildren<widgets::Text *>();
    const auto shown = std::find_if(texts.begin(), texts.end(), [head](const widgets::Text *text) {
        return text->text() == head->content().answer;
    });
    QVERIFY(shown != texts.end() && (*shown)->isVisible());
    QVERIFY(m_window->focusWidget() != nullptr);
    QCOMPARE(line(which).name, now->name());
    QVERIFY(!line(which).state.isEmpty());
    if (which >= Step::Address && which <= Step::Publish)
        QVERIFY(line(which).state != unasked);
}

void TestWizardPages::oneButtonIsFilled_data()
{
    everyPage();
}

/// The one that Enter presses: of the page while there is something to do on it, or else the one that goes on.
void TestWizardPages::oneButtonIsFilled()
{
    QFETCH(int, step);
    const auto filled = [this] {
        QList<QPushButton *> all;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && widgets::roleOf(button) == widgets::ButtonRole::Filled)
                all << button;
        }
        return all;
    };
    const auto names = [](const QList<QPushButton *> &buttons) {
        QStringList all;
        for (const QPushButton *button : buttons)
            all << button->text();
        return all.join(u" | "_s);
    };
    for (const bool isConfirmed : {true, false}) {
        openAs(isConfirmed);
        StepPage *now = page(static_cast<Step>(step));
        const auto all = filled();
        QVERIFY2(all.size() <= 1, qPrintable(names(all)));
        // What has tiles or the last page has none; else it is what the page or the window takes for its own.
        if (all.isEmpty())
            continue;
        QVERIFY(all.front()->isEnabled());
        QVERIFY(all.front()->autoDefault()); // Enter presses it where it has the focus
        if (now->isAncestorOf(all.front()))
            QCOMPARE(now->primary(), all.front());
        else
            QVERIFY(!now->primary() && all.front()->text().remove(u'&').contains(u"Next"_s));
        const auto *focus = qobject_cast<QPushButton *>(m_window->focusWidget());
        QVERIFY2(m_window->focusWidget() == now->firstControl(), focus ? qPrintable(focus->text()) : "no button");
    }
}

/// Wherever no field and no other button takes it.
void TestWizardPages::enterPressesTheFilledButton()
{
    openPractice();
    const auto *rail = m_window->findChild<widgets::Rail *>();
    const StepPage *now = page(Step::Spf);
    QVERIFY(now->primary());
    rail->list()->setFocus();
    QTest::keyClick(rail->list(), Qt::Key_Return);
    QCOMPARE(rail->current(), static_cast<int>(Step::Publish)); // “Show me where to type it”
    page(Step::After);
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(rail->current(), static_cast<int>(Step::After)); // the last page has nothing to go on to
}

void TestWizardPages::everythingHasAName()
{
    openPractice();
    for (int step = 0; step < stepCount; ++step) {
        for (widgets::Row *row : rows(page(static_cast<Step>(step))))
            row->setOpen(true); // made when it is opened
    }
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->isHidden() && button->text().isEmpty())
            continue; // it gets its words when it is shown
        if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QScrollArea *>(widget) ||
            widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        if (widget->parentWidget()->inherits("QComboBox") ||
            widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            continue;
        QVERIFY2(!nameOf(widget).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + u" in "_s +
                            QString::fromLatin1(widget->parentWidget()->parentWidget()->metaObject()->className())));
    }
}

void TestWizardPages::noMnemonicTwice_data()
{
    everyPage();
}

/// A letter that leads to two places leads to none.
void TestWizardPages::noMnemonicTwice()
{
    QFETCH(int, step);
    for (const bool isConfirmed : {true, false}) {
        openAs(isConfirmed);
        page(static_cast<Step>(step));
        QMap<QString, QString> taken;
        const auto note = [&taken](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                return;
            QVERIFY2(!taken.contains(key), qPrintable(key + u": "_s + taken.value(key) + u" | "_s + text));
            taken[key] = text;
        };
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !qobject_cast<const widgets::RowHead *>(button))
                note(button->text());
        }
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                note(label->text());
        }
    }
}

void TestWizardPages::tabsFollowTheScreen_data()
{
    everyPage();
}

/// Tab goes from above to below on a page, whatever was made first.
void TestWizardPages::tabsFollowTheScreen()
{
    QFETCH(int, step);
    openPractice();
    StepPage *now = page(static_cast<Step>(step));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget *content = now->widget();
    QList<QWidget *> order;
    for (QWidget *next = content->nextInFocusChain(); next && next != content; next = next->nextInFocusChain()) {
        if (content->isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus) &&
            next->isEnabled() && !next->focusProxy())
            order << next;
    }
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QWidget *above = order[i - 1];
        const int bottom = above->mapTo(content, QPoint(0, above->height())).y();
        const int top = order[i]->mapTo(content, QPoint()).y();
        const int topOfAbove = above->mapTo(content, QPoint()).y();
        const bool isBeside = top < bottom && topOfAbove < top + order[i]->height();
        QVERIFY2(top >= topOfAbove || isBeside,
                 qPrintable(nameOf(order[i - 1]) + u" comes before "_s + nameOf(order[i])));
    }
}

void TestWizardPages::networkTextNeverBecomesMarkup()
{
    openPractice();
    for (int step = 0; step < stepCount; ++step) {
        for (widgets::Row *row : rows(page(static_cast<Step>(step))))
            row->setOpen(true);
        for (QLabel *label : page(static_cast<Step>(step))->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qUtf8Printable(label->text()));
    }
}

/// On Linux the name of a choice is what is chosen, so that only a label tells what the choice is about.
void TestWizardPages::everyChoiceHasALabel()
{
    openPractice();
    for (int row = 0; row < stepCount; ++row) {
        StepPage *now = page(static_cast<Step>(row));
        for (widgets::Row *each : rows(now))
            each->setOpen(true);
        const auto labels = m_window->findChildren<QLabel *>();
        for (QComboBox *box : now->findChildren<QComboBox *>()) {
            if (box->isEditable())
                continue;
            QVERIFY2(
                std::any_of(labels.begin(), labels.end(), [box](const QLabel *label) { return label->buddy() == box; }),
                qPrintable(box->accessibleName()));
        }
    }
}

/// Catalogue facts about the panel stand where the records are typed from.
void TestWizardPages::whatIsOddAboutTheHostsForm()
{
    auto zone = std::make_shared<dns::Zone>(
        test::zone("shop.example. SOA ns1.domaincontrol.com. h.example. 1 3600 600 604800 60\n"
                   "shop.example. NS ns1.domaincontrol.com.\nshop.example. NS ns2.domaincontrol.com.\n"
                   "shop.example. MX 10 mail.shop.example.\nmail.shop.example. A 25.203.113.25\n"));
    m_zone = zone;
    Project project;
    project.setup.domain = test::name("shop.example");
    project.setup.senders = {{*ip::parse("25.203.113.25"), true, {}}};
    open(answered(project));
    waitUntilSettled();
    StepPage *publish = page(Step::Publish);
    const auto *shown = publish->findChild<widgets::Text *>(u"hostNotes"_s);
    QVERIFY(shown->isVisible());
    const QString notes = shown->text();
    const auto texts = publish->findChildren<widgets::Text *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const widgets::Text *text) {
        return text->isVisible() && text->text().contains(u"Your records are kept at GoDaddy"_s);
    }));
    QVERIFY2(notes.contains(u"1024"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"must not contain the domain"_s), qPrintable(notes));
    const auto buttons = publish->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text().contains(u"dcc.godaddy.com"_s);
    }));
}

MAILWORTHY_TEST(TestWizardPages, QApplication)
#include "tst_wizard_pages.moc"
