// SPDX-License-Identifier: Apache-2.0
// The sweep as a person sees it: stopped in the middle, and as a table to sort, search and copy.
#include "findings.h"
#include "manualresolver.h"
#include "suite.h"

#include "core/blocklists/findings.h"

#include "app/startup/catalogues.h"
#include "app/startup/practice.h"
#include "app/wizard/liststable.h"

#include "core/checkup/checkup.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <set>

using blocklists::Outcome;
using blocklists::State;

namespace
{

std::shared_ptr<const checkup::Catalogues> catalogues()
{
    return std::get<0>(startup::loadCatalogues());
}

Outcome outcome(const std::string &name, State state, blocklists::Tier tier)
{
    Outcome outcome;
    outcome.zone = name + ".example";
    outcome.name = name;
    outcome.subject = *ip::parse("198.51.99.10");
    outcome.state = state;
    outcome.tier = tier;
    return outcome;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void droppedLooksLeaveNothing();
    void stoppedInTheMiddle();
    void stoppingWhenAllIsToldChangesNothing();
    void tableSortsAndNarrows();
    void tableIsCopied();
    void tableKeepsItsPlace();

private:
    const std::vector<Outcome> m_some = {outcome("alpha", State::Clear, blocklists::Tier::StopsMail),
                                         outcome("beta", State::Listed, blocklists::Tier::Ignore),
                                         outcome("gamma", State::Refused, blocklists::Tier::MayMatter),
                                         outcome("delta", State::Listed, blocklists::Tier::StopsMail)};
};

void TestSweep::droppedLooksLeaveNothing()
{
    test::Manual resolver;
    dns::Inquiry inquiry(resolver);
    int first = 0, second = 0;
    const auto one = inquiry.add([&](const dns::Answers &dns) {
        ++first;
        static_cast<void>(dns.ask(test::name("shared.example"), dns::Type::A).status);
        static_cast<void>(dns.ask(test::name("own.example"), dns::Type::A).status);
    });
    inquiry.add([&](const dns::Answers &dns) {
        ++second;
        static_cast<void>(dns.ask(test::name("shared.example"), dns::Type::A).status);
    });
    QCoreApplication::processEvents();
    QCOMPARE(resolver.live(), std::size_t(2));
    inquiry.drop(one);
    QCOMPARE(resolver.live(), std::size_t(1)); // what the other look waits for goes on
    QSignalSpy settled(&inquiry, &dns::Inquiry::settled);
    resolver.answerRound();
    QCoreApplication::processEvents();
    QCOMPARE(first, 1);
    QCOMPARE(second, 2);
    QCOMPARE(settled.size(), 1);
}

void TestSweep::stoppedInTheMiddle()
{
    const auto known = catalogues();
    const auto zone = startup::practiceZone();
    test::Manual resolver;
    checkup::Options options;
    options.nonce = "abcdefghijklmnop";
    options.askAuthoritative = false;
    checkup::Checkup run(*known, resolver, startup::practiceSetup(), options);
    QCoreApplication::processEvents();
    const std::size_t planned = run.report().blocklists.size();
    QVERIFY(planned > 50);
    // Only what is not about lists is answered.
    std::set<dns::Name> zones;
    for (const blocklists::List &list : known->blocklists.lists) {
        if (const auto base = dns::Name::fromText(list.zone))
            zones.insert(*base);
    }
    const auto isList = [&](const dns::Question &question) {
        for (dns::Name name = question.name; !name.isRoot(); name = name.parent()) {
            if (zones.contains(name))
                return true;
        }
        return false;
    };
    for (int turns = 0; turns < 20'000; ++turns) {
        const auto next = std::find_if(resolver.open.begin(), resolver.open.end(),
                                       [&](const auto &held) { return held->done && !isList(held->question); });
        if (next == resolver.open.end())
            break;
        std::swap(*next, resolver.open.front());
        resolver.answerNext(zone->answer(resolver.open.front()->question));
    }
    QVERIFY(!run.report().settled);
    QVERIFY(run.report().isPending(Check::Blocklists));
    run.stopSweep();
    QSignalSpy finished(&run, &checkup::Checkup::finished);
    QVERIFY(run.report().settled || finished.wait(5000));
    QVERIFY(!run.report().isPending(Check::Blocklists));
    QCOMPARE(run.report().blocklists.size(), planned); // what was planned is still known
    for (const Outcome &outcome : run.report().blocklists)
        QVERIFY(outcome.state == State::LeftOut);
    QCOMPARE(resolver.live(), std::size_t(0));
    QCOMPARE(test::codes(run.report().of(Check::Blocklists)), QString("blocklists-not-asked:unknown"));
    QVERIFY(test::said<finding::BlocklistsNotAsked>(run.report().of(Check::Blocklists)).reason ==
            blocklists::NotAsked::LeftOut);
    QVERIFY(!run.report().of(Check::Spf).empty());
}

void TestSweep::stoppingWhenAllIsToldChangesNothing()
{
    const auto known = catalogues();
    const auto zone = startup::practiceZone();
    test::Manual resolver;
    checkup::Options options;
    options.zone = zone;
    options.nonce = "abcdefghijklmnop";
    checkup::Checkup run(*known, resolver, startup::practiceSetup(), options);
    for (int turns = 0; turns < 20'000 && !run.report().settled; ++turns) {
        if (resolver.open.empty())
            QCoreApplication::processEvents();
        else
            resolver.answerNext(zone->answer(resolver.open.front()->question));
    }
    QVERIFY(run.report().settled);
    const auto before = run.report().of(Check::Blocklists);
    const auto lists = run.report().blocklists.size();
    run.stopSweep();
    QCoreApplication::processEvents();
    QCOMPARE(run.report().of(Check::Blocklists), before);
    QCOMPARE(run.report().blocklists.size(), lists);
}

void TestSweep::tableSortsAndNarrows()
{
    wizard::ListsTable table;
    table.show(m_some, {});
    auto *view = table.findChild<QTableView *>();
    const auto names = [&] {
        QStringList names;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            names << view->model()->index(row, wizard::ListsModel::Name).data().toString();
        return names.join(' ');
    };
    QCOMPARE(names(), QString("alpha beta gamma delta")); // as asked
    view->sortByColumn(wizard::ListsModel::Says, Qt::AscendingOrder);
    QCOMPARE(names(), QString("beta delta gamma alpha"));
    view->sortByColumn(wizard::ListsModel::Weight, Qt::AscendingOrder);
    QVERIFY(names().endsWith("gamma beta"));
    auto *which = table.findChild<QComboBox *>();
    which->setCurrentIndex(1);
    QCOMPARE(names(), QString("delta beta"));
    which->setCurrentIndex(2);
    QCOMPARE(names(), QString("gamma"));
    which->setCurrentIndex(3);
    QCOMPARE(names(), QString("alpha"));
    which->setCurrentIndex(0);
    table.findChild<QLineEdit *>()->setText(" BET ");
    QCOMPARE(names(), QString("beta"));
    table.findChild<QLineEdit *>()->setText("no such list");
    QCOMPARE(names(), QString());
}

void TestSweep::tableIsCopied()
{
    wizard::ListsTable table;
    table.show(m_some, {});
    auto *view = table.findChild<QTableView *>();
    const auto buttons = table.findChildren<QPushButton *>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().remove('&') == "Copy the table";
    });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    QCOMPARE(QApplication::clipboard()->text().split('\n').size(), 4);
    QVERIFY(QApplication::clipboard()->text().startsWith("alpha\t198.51.99.10\t"));
    view->selectRow(1);
    (*copy)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith("beta\t"));
    QCOMPARE(QApplication::clipboard()->text().split('\n').size(), 1);
}

/// While a sweep goes on, rows change and stay where they are; the selection, too.
void TestSweep::tableKeepsItsPlace()
{
    wizard::ListsTable table;
    auto some = m_some;
    for (Outcome &each : some)
        each.state = State::Pending;
    table.show(some, {});
    auto *view = table.findChild<QTableView *>();
    view->selectRow(2);
    QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
    table.show(m_some, {});
    QCOMPARE(reset.size(), 0);
    QVERIFY(view->selectionModel()->isRowSelected(2, {}));
    for (int row = 0; row < 4; ++row)
        QVERIFY(!view->model()->index(row, wizard::ListsModel::Says).data(Qt::DecorationRole).isNull());
    table.show({}, {});
    QCOMPARE(view->model()->rowCount(), 0);
}

MAILWORTHY_TEST(TestSweep, QApplication)
#include "tst_sweep.moc"
