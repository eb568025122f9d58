// SPDX-License-Identifier: Apache-2.0
#include "step3_blocklists.h"

#include "consolesfold.h"
#include "say.h"

#include "app/wording/wording.h"

#include <algorithm>
#include <map>

namespace wizard
{

using blocklists::Outcome;
using blocklists::Tally;
using widgets::Text;
using widgets::Voice;

BlocklistsPage::BlocklistsPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Blocklists,
                .name = tr("Blocklists"),
                .place = tr("Step 3 of 5 · Blocklists"),
                .restsOnSenders = true},
               parent),
      m_dots(new pictures::DotsPicture(this))
{
    setPicture(m_dots);
    m_policy = new Text(Voice::Body, {}, this);
    above()->addWidget(m_policy);
    m_unasked = new widgets::Fold(QString(), this);
    m_refused = new RefusedCard(walk, m_unasked);
    m_lookups = new LookupsCard(walk, m_unasked);
    m_keys = new ListKeysCard(walk, m_unasked);
    for (QWidget *card :
         {static_cast<QWidget *>(m_refused), static_cast<QWidget *>(m_lookups), static_cast<QWidget *>(m_keys)})
        m_unasked->inside()->addWidget(card);
    below()->addWidget(m_unasked);
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

StepPage::Answer BlocklistsPage::answer() const
{
    if (auto common = commonAnswer())
        return *std::move(common);
    const Tally tally = this->tally();
    const Severity worst = verdict(findings());
    const bool isQuiet = worst <= Severity::Info || worst == Severity::Unknown;
    if (isQuiet && tally.leftOut > 0)
        return {tr("You stopped the search, so we cannot say"), wording::listsSentence(tally)};
    if (isQuiet && tally.planned == 0)
        return {tr("No list was asked, so we cannot say"), {}};
    if (isQuiet && tally.waiting > 0)
        return {tr("So far no list that matters names you"), wording::listsSentence(tally)};
    if (isQuiet && tally.believed == 0)
        return {tr("We could not find out"), tr("None of the lists gave an answer that can be believed.")};
    Answer answer = answerByFindings(Check::Blocklists);
    if (worst <= Severity::Info)
        answer.consequence = wording::listsSentence(tally);
    return answer;
}

std::pair<int, int> BlocklistsPage::progress() const
{
    const Tally tally = this->tally();
    return tally.waiting > 0
               ? std::pair(static_cast<int>(tally.planned - tally.waiting), static_cast<int>(tally.planned))
               : std::pair(0, 0);
}

/// Of lists that could not tell, only those that stop mail have rows: the table has them all. Those that refuse or
/// want a key have cards of their own below.
bool BlocklistsPage::deservesRow(const Finding &finding) const
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
    m_policy->say(tally.waiting > 0 ? QString() : wording::policySentence(tally));
    m_fold->setVisible(!outcomes.empty());
    m_table->show(outcomes, walk().catalogues().blocklists);
    m_refused->refresh();
    m_lookups->refresh();
    m_keys->refresh();
    m_which->refresh();
    const auto unasked = static_cast<int>(tally.planned - tally.waiting - tally.believed);
    m_unasked->setTitle(unasked > 0 ? tr("%n lists could not be asked or believed. That is normal.", nullptr, unasked)
                                    : tr("How the lists are asked"));
    m_unasked->setVisible(!outcomes.empty());
    refreshDots();
}

/// One dot for a list, by the gravest that it says of any subject.
void BlocklistsPage::refreshDots()
{
    using pictures::Answer;
    const checkup::Report *report = walk().look().report();
    std::map<std::string, std::pair<blocklists::Tier, Answer>> lists;
    std::vector<std::string> order;
    const auto answerOf = [](const Outcome &outcome) {
        switch (outcome.state) {
        case blocklists::State::Pending:
            return Answer::StillToAsk;
        case blocklists::State::Listed:
            return outcome.polarity == blocklists::Polarity::Allow ? Answer::Clean : Answer::Listed;
        case blocklists::State::Clear:
            return Answer::Clean;
        case blocklists::State::LeftOut:
            return Answer::NotAsked;
        case blocklists::State::Refused:
        case blocklists::State::Dead:
        case blocklists::State::Unproven:
        case blocklists::State::Unanswered:
            break;
        }
        return Answer::NoAnswer;
    };
    const auto weight = [](Answer answer) {
        switch (answer) {
        case Answer::Listed:
            return 4;
        case Answer::StillToAsk:
            return 3;
        case Answer::Clean:
            return 2;
        case Answer::NoAnswer:
            return 1;
        case Answer::NotAsked:
            break;
        }
        return 0;
    };
    for (const Outcome &outcome : report ? report->blocklists : std::vector<Outcome>{}) {
        const auto [known, isNew] = lists.try_emplace(outcome.zone, outcome.tier, answerOf(outcome));
        if (isNew)
            order.push_back(outcome.zone);
        else if (weight(answerOf(outcome)) > weight(known->second.second))
            known->second.second = answerOf(outcome);
    }
    pictures::Dots dots;
    for (const std::string &zone : order) {
        const auto &[tier, answer] = lists[zone];
        auto &group = tier == blocklists::Tier::StopsMail   ? dots.decide
                      : tier == blocklists::Tier::MayMatter ? dots.countForSome
                                                            : dots.hardlyCount;
        group.push_back(answer);
    }
    m_dots->set(dots);
}

} // namespace wizard
