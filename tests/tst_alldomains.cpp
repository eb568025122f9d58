// SPDX-License-Identifier: Apache-2.0
// All domains side by side: how each is, the most urgent on top, what has changed, and all of them checked again.
#include "suite.h"
#include "wizardtest.h"
#include "zonetest.h"

#include "app/wizard/alldomains.h"
#include "app/wizard/standing.h"

#include <QTableView>
#include <QTemporaryDir>

using namespace wizard;
using namespace Qt::StringLiterals;

class TestAllDomains : public test::WizardTest
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void theMostUrgentIsOnTop();
    void howItIsIsKept();
    void whatHasChangedIsSaid();
    void allAreCheckedAgain();
    void oneIsOpened();

private:
    /// A project of `domain` that was seen at `steps`.
    static Project seen(const char *domain, std::array<StepMark, 5> steps)
    {
        Project project;
        project.setup.domain = *dns::Name::fromText(domain);
        project.standing = Standing{steps, 1, 0, u"Do it"_s, u"you"_s, QDateTime::currentDateTime()};
        return project;
    }
    static QStringList shown(const AllDomains &all, int column)
    {
        QStringList texts;
        const QAbstractItemModel *model = all.findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
};

void TestAllDomains::theMostUrgentIsOnTop()
{
    using enum StepMark;
    DomainsModel model;
    model.show({seen("a.example", {Done, Done, Done, Done, Done}), seen("b.example", {Done, Refused, Done, Done, Done}),
                seen("c.example", {Done, Done, Done, ToDo, Waiting})});
    QStringList order;
    for (int row = 0; row < model.rowCount(); ++row)
        order << model.index(row, DomainsModel::Domain).data().toString();
    QCOMPARE(order, QStringList({u"b.example"_s, u"c.example"_s, u"a.example"_s}));
    const QModelIndex step = model.index(0, DomainsModel::FirstStep + 1);
    QCOMPARE(step.data(Qt::AccessibleTextRole).toString(), u"Server name: mail is refused"_s);
    QVERIFY(step.data().toString().isEmpty()); // a glyph says it, to those who see
}

void TestAllDomains::howItIsIsKept()
{
    openPractice();
    const auto &standing = m_window->walk().project().standing;
    QVERIFY(standing);
    QVERIFY(standing->toDo > 0);
    QVERIFY(!standing->next.isEmpty() && !standing->who.isEmpty());
    QVERIFY(standing->steps[3] == StepMark::ToDo || standing->steps[3] == StepMark::WorthFixing ||
            standing->steps[3] == StepMark::Refused);
    const auto again = fromJson(toJson(m_window->walk().project()));
    QVERIFY(again && again->standing);
    QVERIFY(again->standing->steps == standing->steps);
    QCOMPARE(again->standing->next, standing->next);
}

void TestAllDomains::whatHasChangedIsSaid()
{
    using enum StepMark;
    Project project = seen("a.example", {Done, Done, Done, Done, Done});
    QVERIFY(changesOf(project).isEmpty());
    project.before = seen("a.example", {Done, Done, Refused, Done, Done}).standing;
    const QStringList changes = changesOf(project);
    QCOMPARE(changes.size(), 1);
    QVERIFY2(changes.first().contains(u"Step 3: fine"_s) && changes.first().contains(u"mail is refused"_s),
             qPrintable(changes.first()));
}

void TestAllDomains::allAreCheckedAgain()
{
    QTemporaryDir folder;
    m_zone = std::make_shared<const dns::Zone>(
        test::zone("one.example. SOA ns.one.example. h.one.example. 1 1 1 1 1\none.example. NS ns.one.example.\n"
                   "two.example. SOA ns.two.example. h.two.example. 1 1 1 1 1\ntwo.example. NS ns.two.example.\n"));
    Project one, two;
    one.setup.domain = *dns::Name::fromText("one.example");
    two.setup.domain = *dns::Name::fromText("two.example");
    {
        const ProjectStore store(folder.path());
        QVERIFY(store.save(one).isEmpty() && store.save(two).isEmpty());
    }
    open(one, folder.path());
    waitUntilSettled();
    AllDomains all(m_window->walk());
    all.show();
    QStringList domains = shown(all, DomainsModel::Domain);
    domains.sort();
    QCOMPARE(domains, QStringList({u"one.example"_s, u"two.example"_s}));
    QVERIFY(shown(all, DomainsModel::Next).contains(u"Not checked yet"_s)); // two has not been open
    for (QPushButton *button : all.findChildren<QPushButton *>()) {
        if (button->text().contains(u"again"_s))
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!shown(all, DomainsModel::Next).contains(u"Not checked yet"_s), 30000);
    QTRY_COMPARE(m_window->walk().setup().domain.toText(), std::string("one.example")); // as before
    QVERIFY(ProjectStore(folder.path()).load(two.setup.domain)->standing);
}

void TestAllDomains::oneIsOpened()
{
    QTemporaryDir folder;
    {
        const ProjectStore store(folder.path());
        QVERIFY(store.save(seen("other.example", {})).isEmpty());
    }
    openPractice(folder.path());
    menuEntry(u"All my domains"_s)->trigger();
    auto *all = m_window->findChild<AllDomains *>();
    QVERIFY(all);
    auto *table = all->findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"other.example"_s)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(m_window->walk().setup().domain.toText(), std::string("other.example"));
}

MAILWORTHY_TEST(TestAllDomains, QApplication)
#include "tst_alldomains.moc"
