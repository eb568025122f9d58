// SPDX-License-Identifier: Apache-2.0
#include "step3_blocklists.h"

#include "app/wording/wording.h"

#include <QHBoxLayout>

#include <algorithm>
#include <set>
#include <string>

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
    m_refusing = new Text(Voice::Body, {}, this);
    above()->addWidget(m_refusing);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Lists that have answered"));
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(tr("&Stop asking"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    above()->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, [this] { this->walk().stopSweep(); });
    m_fold = new widgets::Fold(tr("All lists that were asked"), this);
    m_table = new ListsTable(m_fold);
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

/// Of lists that could not tell, only those that stop mail have cards: the table has them all.
bool BlocklistsPage::deservesCard(const Finding &finding) const
{
    const bool couldNotTell = finding.code == Code::BlocklistRefused || finding.code == Code::BlocklistDead ||
                              finding.code == Code::BlocklistUnanswered;
    return !couldNotTell || finding.severity > Severity::Info;
}

void BlocklistsPage::refreshBody()
{
    const checkup::Report *report = walk().report();
    const auto &outcomes = report ? report->blocklists : std::vector<Outcome>{};
    int waiting = 0;
    std::set<std::string> asked, believed, naming, mattering,
        refusing; // by zone: one list may be asked about several subjects
    for (const Outcome &outcome : outcomes) {
        waiting += outcome.state == State::Pending;
        asked.insert(outcome.zone);
        if (outcome.state == State::Listed || outcome.state == State::Clear)
            believed.insert(outcome.zone);
        if (outcome.state == State::Refused)
            refusing.insert(outcome.zone);
        if (outcome.state != State::Listed || outcome.polarity != Polarity::Block)
            continue;
        naming.insert(outcome.zone);
        if (outcome.tier != blocklists::Tier::Ignore)
            mattering.insert(outcome.zone);
    }
    const int all = static_cast<int>(outcomes.size());
    if (all == 0)
        m_count->say({});
    else if (waiting > 0)
        m_count->say(tr("%1 of %2 questions to lists are answered so far.").arg(all - waiting).arg(all));
    else if (naming.empty())
        m_count->say(tr("%1 of %2 lists could be asked and passed their own test; none of them names you.")
                         .arg(believed.size())
                         .arg(asked.size()));
    else
        m_count->say(
            tr("%1 of %2 lists could be asked and passed their own test. Lists that name you: %3; of these matter: "
               "%4.")
                .arg(believed.size())
                .arg(asked.size())
                .arg(naming.size())
                .arg(mattering.size()));
    m_refusing->say(
        refusing.empty() || waiting > 0
            ? QString()
            : tr("Lists that refuse the DNS server which this computer asks: %1. Mostly that is because many "
                 "people share it; it says nothing about you. The table below opens each list's own page, "
                 "where you can look yourself up; or let this program ask a DNS server of your own.")
                  .arg(refusing.size()));
    m_progress->setVisible(waiting > 0);
    m_progress->setRange(0, std::max(all, 1));
    m_progress->setValue(all - waiting);
    m_stop->setVisible(waiting > 0);
    m_fold->setVisible(all > 0);
    m_table->show(outcomes);
}

} // namespace wizard
