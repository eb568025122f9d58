// SPDX-License-Identifier: Apache-2.0
#include "lookupscard.h"

#include "app/widgets/copybutton.h"
#include "app/widgets/fields.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/text.h"
#include "app/widgets/webpage.h"
#include "app/wording/wording.h"

#include <QLocale>

#include <algorithm>

namespace wizard
{

using blocklists::Outcome;
using blocklists::State;
using blocklists::Tier;
using widgets::Text;
using widgets::Voice;

namespace
{

bool couldNotTell(State state)
{
    return state == State::Refused || state == State::Unproven || state == State::Unanswered;
}

LookupRow::Content rowOf(Walk &walk, const std::string &zone, const std::string &name, const std::string &subject,
                         const std::string &page)
{
    LookupRow::Content row{&walk, zone, name, subject, page, {}, {}};
    for (const LookedUp &looked : walk.project().lookedUp) {
        if (looked.zone == zone && looked.subject == subject) {
            row.listed = looked.listed;
            row.on = looked.on;
        }
    }
    return row;
}

} // namespace

LookupRow::LookupRow(Content content, QWidget *parent) : QWidget(parent), m_content(std::move(content))
{
    const QString name = wording::shown(m_content.name);
    const QString subject = wording::shown(m_content.subject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *about = new Text(Voice::Body, tr("%1 about %2", "blocklist, address").arg(name, subject), this);
    column->addWidget(about);
    const QUrl page = widgets::webPage(m_content.page);
    const bool filledIn =
        page.toString(QUrl::FullyEncoded)
            .contains(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(m_content.subject), ":")));
    auto *controls = new QWidget(this);
    auto *row = new widgets::FlowLayout(controls); // which has to fit a narrow window
    auto *open = widgets::openButton(page, this);
    open->setAccessibleName(tr("Open the page of %1 about %2").arg(name, subject));
    row->addWidget(open);
    if (!filledIn) { // the page asks for it
        auto *copy = new widgets::CopyButton(tr("Copy %1").arg(subject), this);
        copy->setToCopy(QString::fromStdString(m_content.subject));
        row->addWidget(copy);
    }
    auto *answer = new QComboBox(this);
    answer->setAccessibleName(tr("What the page of %1 says about %2").arg(name, subject));
    about->setBuddy(answer); // the name of a choice is what is chosen: only a label tells what it is about
    answer->addItems({tr("not looked yet"), tr("it does not list me"), tr("it lists me")});
    answer->setCurrentIndex(!m_content.listed ? 0 : *m_content.listed ? 2 : 1);
    row->addWidget(answer);
    column->addWidget(controls);
    if (m_content.on.isValid())
        column->addWidget(new Text(
            Voice::Quiet, tr("You looked on %1.").arg(QLocale().toString(m_content.on, QLocale::ShortFormat)), this));
    connect(answer, &QComboBox::activated, this, [this](int index) {
        m_content.walk->editor().setLookedUp(m_content.zone, m_content.subject,
                                             index == 0 ? std::nullopt : std::optional<bool>(index == 2));
    });
}

LookupsCard::LookupsCard(Walk &walk, QWidget *parent)
    : Card(parent), m_walk(walk), m_stopping(nullptr), m_fold(nullptr), m_others(nullptr)
{
    setStripe(Severity::Info);
    inside()->addWidget(new Text(Voice::Heading, tr("Ask these lists yourself"), this));
    inside()->addWidget(
        new Text(Voice::Body,
                 tr("They did not tell this program anything that can be believed, but each has a page that tells you. "
                    "Open it, read what it says, and note it here; it is kept with the date. Where a page asks for the "
                    "address or the domain, “Copy” has it ready to be pasted there."),
                 this));
    m_stopping = new widgets::CardStack<LookupRow>(this);
    inside()->addWidget(m_stopping);
    m_fold = new widgets::Fold(tr("Lists that fewer receivers use"), this);
    m_others = new widgets::CardStack<LookupRow>(m_fold);
    m_fold->inside()->addWidget(m_others);
    inside()->addWidget(m_fold);
}

void LookupsCard::refresh()
{
    std::vector<LookupRow::Content> stopping, others;
    const checkup::Report *report = m_walk.look().report();
    const auto &outcomes = report ? report->blocklists : std::vector<Outcome>{};
    const auto add = [&](Tier tier, LookupRow::Content row) {
        if (tier != Tier::Ignore && !widgets::webPage(row.page).isEmpty())
            (tier == Tier::StopsMail ? stopping : others).push_back(std::move(row));
    };
    std::vector<blocklists::Subject> subjects;
    for (const Outcome &outcome : outcomes) {
        if (std::find(subjects.begin(), subjects.end(), outcome.subject) == subjects.end())
            subjects.push_back(outcome.subject);
        if (couldNotTell(outcome.state))
            add(outcome.tier,
                rowOf(m_walk, outcome.zone, outcome.name, blocklists::toText(outcome.subject), outcome.lookupUrl));
    }
    for (const blocklists::List *list :
         blocklists::missedForKeys(m_walk.catalogues().blocklists, m_walk.lists().keys().keys(), outcomes,
                                   m_walk.environment().options.zone.get())) {
        for (const blocklists::Subject &subject : subjects) {
            if (list->standsInFor.empty() && blocklists::covers(*list, subject))
                add(list->tier, rowOf(m_walk, list->zone, list->name, blocklists::toText(subject),
                                      blocklists::lookupPage(*list, subject)));
        }
    }
    setVisible(!stopping.empty() || !others.empty());
    m_fold->setVisible(!others.empty());
    m_stopping->arrange(std::move(stopping));
    m_others->arrange(std::move(others));
}

} // namespace wizard
