// SPDX-License-Identifier: Apache-2.0
// Step 3 as a person meets it: lists that refuse, lists that want a key, lists that have closed, other catalogues.
#include "listspagetest.h"
#include "suite.h"

#include "app/wizard/consolesfold.h"
#include "app/wizard/listkeyscard.h"
#include "app/wizard/listsmenu.h"
#include "app/wizard/lookupscard.h"
#include "app/wizard/refusedcard.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

using namespace wizard;
using namespace Qt::StringLiterals;

class TestListsPage : public test::ListsPageTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_window.reset(); }
    void refusedIsSaidOnce();
    void otherWaysAreOfferedAndTaken();
    void publicResolversAreNotTaken();
    void whatAPageSaidIsKept();
    void aStoppedSweepIsNoAllClear();
    void closedListsAreFound();
    void anotherCatalogue();
    void askedOnRequest();
    void consolesHaveLinks();
};

void TestListsPage::refusedIsSaidOnce()
{
    QVERIFY(!m_zone->add("2.0.0.127.b.barracudacentral.org. A 127.0.0.2\n"));
    open();
    settle();
    const QString all = texts(page());
    QCOMPARE(all.count(u"refuse the DNS server"_s), 1);
    QVERIFY(all.contains(u"Spamhaus DBL"_s));
    const auto rows = page()->findChildren<widgets::Row *>();
    QVERIFY(!rows.isEmpty());
    for (const auto *row : rows)
        QVERIFY(!row->id().startsWith(u"blocklist-refused"_s));
    QVERIFY(!button(u"Ask them at their own servers"_s)); // nothing was found to answer
}

void TestListsPage::otherWaysAreOfferedAndTaken()
{
    QVERIFY(!m_zone->add("dbl.spamhaus.org. SOA a.gns.spamhaus.org. h.spamhaus.org. 1 1 1 1 1\n"
                         "dbl.spamhaus.org. NS a.gns.spamhaus.org.\na.gns.spamhaus.org. A 25.203.9.53\n"));
    QVERIFY(!m_named->add("test.dbl.spamhaus.org. A 127.0.1.2\nmorgenrot.example.dbl.spamhaus.org. A 127.0.1.2\n"));
    open();
    settle();
    auto *typed = named<QLineEdit>(u"Another DNS server"_s);
    QVERIFY(typed);
    typed->setText(u"10.0.0.1"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    settle();
    QPushButton *take = button(u"Ask them through 10.0.0.1"_s);
    QVERIFY2(take, qPrintable(texts(page())));
    QVERIFY(texts(page()).contains(u"Asked through 10.0.0.1, these passed their test: Spamhaus DBL"_s));
    take->click();
    settle();
    const auto &outcomes = m_window->walk().look().report()->blocklists;
    const auto dbl = std::find_if(outcomes.begin(), outcomes.end(),
                                  [](const auto &outcome) { return outcome.zone == "dbl.spamhaus.org"; });
    QVERIFY(dbl != outcomes.end() && dbl->state == blocklists::State::Listed);
    QVERIFY(texts(page()).contains(u"Asked another way, these lists answer: Spamhaus DBL"_s));
    QPushButton *usual = button(u"Ask them the usual way again"_s);
    QVERIFY(usual);
    usual->click();
    settle();
    QVERIFY(m_window->walk().lists().selection().servers.empty());
}

void TestListsPage::publicResolversAreNotTaken()
{
    open();
    settle();
    auto *typed = named<QLineEdit>(u"Another DNS server"_s);
    for (const QString &text : {u"8.8.8.8"_s, u"1.1.1.1:53"_s, u"dns.example"_s, QString()}) {
        typed->setText(text);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(m_window->walk().lists().otherResolver().empty());
        QVERIFY(texts(page()->findChild<RefusedCard *>())
                    .contains(text.contains(u'1') || text.contains(u'8') ? u"used by the whole world"_s
                                                                         : u"Please type the address"_s));
    }
}

void TestListsPage::whatAPageSaidIsKept()
{
    open();
    settle();
    const QString name = u"What the page of Spamhaus DBL says about morgenrot.example"_s;
    auto *answer = named<QComboBox>(name);
    QVERIFY2(answer, qPrintable(texts(page())));
    QVERIFY(named<QPushButton>(u"Open the page of Spamhaus DBL about morgenrot.example"_s));
    const auto before = m_window->walk().look().report()->blocklists.size();
    const Findings findings = m_window->walk().look().of(Check::Blocklists).findings;
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Down); // it does not list me
    QCOMPARE(m_window->walk().project().lookedUp.size(), std::size_t(1));
    QVERIFY(!m_window->walk().project().lookedUp[0].listed);
    QVERIFY(texts(page()).contains(u"You looked on "_s));
    // A person's word stays apart from what was seen.
    QCOMPARE(m_window->walk().look().report()->blocklists.size(), before);
    QVERIFY(m_window->walk().look().of(Check::Blocklists).findings == findings);
    m_window->close();
    open();
    settle();
    answer = named<QComboBox>(name);
    QVERIFY(answer);
    QCOMPARE(answer->currentIndex(), 1);
    QTest::keyClick(answer, Qt::Key_Up);
    QVERIFY(m_window->walk().project().lookedUp.empty());
}

void TestListsPage::aStoppedSweepIsNoAllClear()
{
    open();
    m_world->mute = "spamhaus.org";
    m_window->walk().look().again();
    QTRY_VERIFY(button(u"Stop"_s));
    settleButForMuted();
    button(u"Stop"_s)->click();
    settle();
    const QString all = texts(page());
    QVERIFY2(all.contains(u"You stopped the search"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"No: no list has anything against you"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"So far no list that matters names you"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"No blocklist was asked"_s) && !all.contains(u"No list was asked"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Checked "_s), qPrintable(all)); // as if it had been all
}

void TestListsPage::closedListsAreFound()
{
    open();
    settle();
    const auto *model = table()->findChild<QTableView *>()->model();
    auto *search = named<QLineEdit>(u"Search the lists"_s);
    auto *which = named<QComboBox>(u"Which lists are shown"_s);
    const auto says = [model](int row) { return model->index(row, ListsModel::Says).data().toString(); };
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(!says(row).contains(u"closed in"_s));
    search->setText(u"sorbs"_s);
    QVERIFY(model->rowCount() > 0);
    QCOMPARE(says(0), u"closed in 2024"_s);
    search->clear();
    which->setCurrentIndex(4);
    QVERIFY(model->rowCount() > 10);
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(says(row).startsWith(u"closed in "_s));
    which->setCurrentIndex(1);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(says(row), u"listed"_s);
}

void TestListsPage::anotherCatalogue()
{
    open(u"The list of blocklists “x” cannot be read: gone."_s);
    settle();
    QVERIFY(texts(page()).contains(u"cannot be read: gone. The built-in list is used instead."_s)); // without a click
    QVERIFY(texts(page()).contains(u"November 2026"_s));
    const QString good = m_folder.filePath(u"good.lists"_s);
    const QString bad = m_folder.filePath(u"bad.lists"_s);
    const auto write = [](const QString &path, const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(good, "{\"schema\":1,\"as_of\":\"2027-02\",\"lists\":[{\"zone\":\"zen.spamhaus.org\",\"name\":\"New ZEN\","
                "\"kinds\":[\"ip4\"],\"tier\":\"stops-mail\",\"default_query\":\"yes\",\"status\":\"active\"}]}");
    write(bad, "{}");
    Walk &walk = m_window->walk();
    QVERIFY(!walk.lists().useFile(bad));
    QTRY_VERIFY(texts(page()).contains(u"The lists stay as they were."_s));
    QVERIFY(walk.catalogues().blocklists.lists.size() > 100);
    QVERIFY(walk.lists().useFile(good));
    settle();
    QCOMPARE(walk.look().report()->blocklists.size(), std::size_t(1));
    QCOMPARE(walk.look().report()->blocklists[0].name, std::string("New ZEN"));
    QVERIFY(texts(page()).contains(u"February 2027"_s));
    QVERIFY(texts(page()).contains(u"good.lists"_s));
    QVERIFY(!texts(page()).contains(u"stay as they were"_s));
    QCOMPARE(QSettings().value(keptListsFile).toString(), good); // for the next start
    QVERIFY(walk.lists().useFile({}));
    QCOMPARE(QSettings().value(keptListsFile).toString(), QString());
    settle();
    QVERIFY(walk.look().report()->blocklists.size() > 5);
}

void TestListsPage::askedOnRequest()
{
    QVERIFY(!m_zone->add("2.0.0.127.b.barracudacentral.org. A 127.0.0.2\n2.0.0.127.no.example.test. A 127.0.0.2\n"));
    open();
    settle();
    const auto asked = [this](const char *zone) {
        const auto &outcomes = m_window->walk().look().report()->blocklists;
        return std::any_of(outcomes.begin(), outcomes.end(),
                           [zone](const blocklists::Outcome &outcome) { return outcome.zone == zone; });
    };
    QVERIFY(!asked("b.barracudacentral.org"));
    auto *menu = page()->findChild<ListsMenu *>()->findChild<QMenu *>();
    QVERIFY(menu);
    emit menu->aboutToShow();
    QAction *barracuda = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Barracuda"_s))
            barracuda = action;
    }
    QVERIFY(barracuda && barracuda->isCheckable() && !barracuda->isChecked());
    barracuda->setChecked(true);
    settle();
    QVERIFY(asked("b.barracudacentral.org"));
    m_window->close();
    open(); // the word that was given is kept
    settle();
    QVERIFY(asked("b.barracudacentral.org"));
}

void TestListsPage::consolesHaveLinks()
{
    open();
    settle();
    auto *fold = page()->findChild<ConsolesFold *>();
    QVERIFY(fold);
    QStringList links;
    for (const auto *each : fold->findChildren<QPushButton *>()) {
        QVERIFY(each->text().startsWith(u"Open "_s));
        QVERIFY(each->accessibleName().size() > 15);
        links << each->text();
    }
    QCOMPARE(links.size(), qsizetype(m_catalogues->consoles.all.size()));
    QVERIFY(links.contains(u"Open postmaster.google.com"_s));
    QVERIFY(!fold->isOpen()); // in nobody's way
}

MAILWORTHY_TEST(TestListsPage, QApplication)
#include "tst_lists_page.moc"
