// SPDX-License-Identifier: Apache-2.0
#include "step3_blocklists.h"

#include "consolesfold.h"
#include "say.h"

#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include <QHBoxLayout>

#include <algorithm>

namespace wizard
{

using blocklists::Outcome;
using blocklists::Tally;
using widgets::Text;
using widgets::Voice;

BlocklistsPage::BlocklistsPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Blocklists,
                .title = StepPage::tr("3  Blocklists"),
                .question = StepPage::tr("Does anybody refuse this address?")},
               parent)
{
    m_count = new Text(Voice::Body, {}, this);
    above()->addWidget(m_count);
    m_policy = new Text(Voice::Body, {}, this);
    above()->addWidget(m_policy);
    m_toAddress = widgets::buttonWith(tr("See step 1, “Your &address”"), this);
    above()->addWidget(m_toAddress, 0, Qt::AlignLeading);
    connect(m_toAddress, &QPushButton::clicked, this, [this] { emit goTo(Step::Address); });
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Lists that have answered"));
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(tr("&Stop asking"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    above()->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, [this] { this->walk().look().stopSweep(); });

    m_refused = new RefusedCard(walk, this);
    below()->addWidget(m_refused);
    m_lookups = new LookupsCard(walk, this);
    below()->addWidget(m_lookups);
    m_keys = new ListKeysCard(walk, this);
    below()->addWidget(m_keys);
    m_fold = new widgets::Fold(tr("All lists that were asked"), this);
    m_table = new ListsTable(m_fold);
    m_fold->inside()->addWidget(m_table);
    below()->addWidget(m_fold);
    m_which = new ListsMenu(walk, this);
    below()->addWidget(m_which);
    below()->addWidget(new ConsolesFold(walk.catalogues().consoles, this));
    below()->addWidget(
        new Text(Voice::Quiet, tr("Never pay to get off a list: the ones that matter take nobody's money."), this));
}

Tally BlocklistsPage::tally() const
{
    const checkup::Report *report = walk().look().report();
    return blocklists::tally(report ? report->blocklists : std::vector<Outcome>{});
}

QString BlocklistsPage::answer() const
{
    const Tally tally = this->tally();
    QString good = tr("No, no list that matters names you.");
    QString unknown = tr("We could not find out yet.");
    if (tally.leftOut > 0) {
        const QString stopped =
            tr("You stopped the search, so we cannot say. Of the lists that had answered, none that "
               "matters names you.");
        good = unknown = stopped;
    } else if (tally.planned == 0) {
        good = tr("No list was asked, so we cannot say.");
    } else if (tally.waiting == 0 && tally.believed == 0) {
        good = tr("We could not find out: none of the lists gave an answer that can be believed.");
    }
    return answerBy({
        tr("Yes: a list that many receivers use names you, and they refuse mail for that."),
        tr("A list names you, which may cost you some mail."),
        good,
        unknown,
    });
}

/// Of lists that could not tell, only those that stop mail have cards: the table has them all. Those that refuse or
/// want a key have cards of their own below.
bool BlocklistsPage::deservesCard(const Finding &finding) const
{
    if (finding.code == Code::BlocklistRefused || finding.code == Code::BlocklistNeedsKey)
        return false;
    const bool couldNotTell = finding.code == Code::BlocklistDead || finding.code == Code::BlocklistUnanswered;
    return !couldNotTell || finding.severity > Severity::Info;
}

void BlocklistsPage::refreshBody()
{
    const checkup::Report *report = walk().look().report();
    const auto &outcomes = report ? report->blocklists : std::vector<Outcome>{};
    const Tally tally = this->tally();
    m_count->say(wording::listsSentence(tally));
    m_policy->say(tally.waiting > 0 ? QString() : wording::policySentence(tally));
    m_toAddress->setVisible(!m_policy->text().isEmpty());
    m_progress->setVisible(tally.waiting > 0);
    m_progress->setRange(0, std::max(static_cast<int>(tally.questions), 1));
    m_progress->setValue(static_cast<int>(tally.answered));
    m_stop->setVisible(tally.waiting > 0);
    m_fold->setVisible(!outcomes.empty());
    m_table->show(outcomes, walk().catalogues().blocklists);
    m_refused->refresh();
    m_lookups->refresh();
    m_keys->refresh();
    m_which->refresh();
}

} // namespace wizard
