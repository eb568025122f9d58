// SPDX-License-Identifier: Apache-2.0
#include "step3_blocklists.h"

#include "app/wording/wording.h"

#include <QHeaderView>

namespace wizard
{

using blocklists::Outcome;
using blocklists::Polarity;
using blocklists::State;
using widgets::Text;
using widgets::Voice;

BlocklistsPage::BlocklistsPage(Walk &walk, QWidget *parent) : StepPage(walk, Step::Blocklists, parent)
{
    m_count = new Text(Voice::Body, {}, this);
    above()->addWidget(m_count);
    m_fold = new widgets::Fold(tr("All lists that were asked"), this);
    m_table = new QTableWidget(0, 4, m_fold);
    m_table->setAccessibleName(tr("All lists that were asked"));
    m_table->setHorizontalHeaderLabels({tr("List"), tr("Asked about"), tr("It"), tr("Weight")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * 16);
    m_fold->inside()->addWidget(m_table);
    below()->addWidget(m_fold);
    below()->addWidget(new Text(
        Voice::Quiet,
        tr("The large mailbox companies also keep lists of their own, which nobody outside can ask. Never pay to "
           "get off a list: the ones that matter take nobody's money."),
        this));
}

QString BlocklistsPage::answer() const
{
    return answerBy({
        tr("Yes: a list that many receivers use names you, and they refuse mail for that."),
        tr("A list names you, which may cost you some mail."),
        tr("No, no list that matters names you."),
        tr("We could not find out yet."),
    });
}

void BlocklistsPage::refreshBody()
{
    const checkup::Report *report = walk().report();
    const auto &outcomes = report ? report->blocklists : std::vector<Outcome>{};
    int waiting = 0, believed = 0, listed = 0;
    for (const Outcome &outcome : outcomes) {
        waiting += outcome.state == State::Pending;
        believed += outcome.state == State::Listed || outcome.state == State::Clear;
        listed += outcome.state == State::Listed && outcome.polarity == Polarity::Block;
    }
    const int asked = static_cast<int>(outcomes.size());
    if (asked == 0)
        m_count->say({});
    else if (waiting > 0)
        m_count->say(tr("%1 of %2 questions to lists are answered so far.").arg(asked - waiting).arg(asked));
    else
        m_count->say(tr("%1 questions were put to lists. %2 answers could be believed, because the list passed its own "
                        "test; %3 of "
                        "these name you.")
                         .arg(asked)
                         .arg(believed)
                         .arg(listed));

    m_fold->setVisible(asked > 0);
    m_table->setRowCount(asked);
    for (int row = 0; row < asked; ++row) {
        const Outcome &outcome = outcomes[static_cast<std::size_t>(row)];
        const QString cells[] = {outcome.name.empty() ? wording::shown(outcome.zone) : wording::shown(outcome.name),
                                 wording::shown(blocklists::toText(outcome.subject)),
                                 wording::listState(blocklists::toText(outcome.state)),
                                 wording::tier(blocklists::toText(outcome.tier))};
        for (int column = 0; column < 4; ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item)
                m_table->setItem(row, column, item = new QTableWidgetItem);
            if (item->text() != cells[column])
                item->setText(cells[column]);
        }
    }
}

} // namespace wizard
