// SPDX-License-Identifier: Apache-2.0
#include "step4_spf.h"

#include "say.h"
#include "sendersview.h"

#include "app/startup/userinput.h"
#include "app/wording/wording.h"

#include "core/psl/psl.h"
#include "core/records/silent.h"

namespace wizard
{

using widgets::Ask;
using widgets::Text;
using widgets::Voice;

namespace
{

/// What a record of a name that never sends is for.
QString whyOf(records::Purpose purpose)
{
    switch (purpose) {
    case records::Purpose::Mx:
        return SpfPage::tr("Nobody receives mail under this name.");
    case records::Purpose::Dmarc:
        return SpfPage::tr("Receivers refuse what claims to come from it.");
    default:
        return SpfPage::tr("Nobody may send under this name.");
    }
}

} // namespace

SpfPage::SpfPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Spf,
                .name = tr("Who may send"),
                .place = tr("Step 4 of 5 · Who may send"),
                .restsOnSenders = true},
               parent),
      m_end(new SpfEndCard(walk, this)),
      m_names(new widgets::Fold(tr("Other domains and names that never send"), this)),
      m_scope(new Text(Voice::Body, {}, m_names))
{
    addPicture();
    above()->addWidget(m_end);
    m_names->inside()->addWidget(m_scope);
    addSilentNames();
    below()->addWidget(m_names);
}

void SpfPage::addPicture()
{
    m_record = new QWidget(this);
    auto *column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height());
    m_senders = new pictures::SendersPicture(m_record);
    m_lookups = new pictures::LookupsPicture(m_record);
    column->addWidget(m_senders);
    column->addWidget(m_lookups);
    setPicture(m_record);
}

void SpfPage::addSilentNames()
{
    m_silent = new Ask({tr("A &name that never sends nor receives mail"), tr("A name that never sends"),
                        tr("for example www.example.com"), tr("&Show its records")},
                       Ask::Leaving::Waits, m_names);
    m_names->inside()->addWidget(m_silent);
    m_silence = new widgets::CardStack<widgets::RecordCard>(m_names);
    m_names->inside()->addWidget(m_silence);
    connect(m_silent, &Ask::entered, this, &SpfPage::takeSilentName);
}

StepPage::Answer SpfPage::answer() const
{
    const bool isQuiet = verdict(findings()) <= Severity::Info && !isPending();
    if (!commonAnswer() && isQuiet && !isNamed(walk().setup()))
        return {tr("Your sender record is fine by itself"),
                tr("Whether it names all that sends can be said when you have answered on the page “Start”.")};
    return answerByFindings(Check::Spf);
}

void SpfPage::domainChanged()
{
    m_silent->settle();
    m_silent->report({});
    m_silence->arrange({});
}

void SpfPage::refreshBody()
{
    m_names->setVisible(!isFolded());
    if (isFolded())
        m_end->hide();
    else
        m_end->refresh();
    m_scope->say(tr("This record is for senders that end in @%1. Receivers look at the return address of a message, "
                    "which a newsletter system often puts on a subdomain. Each other domain and subdomain that sends "
                    "needs a record of its own: check it here, too. One that never sends should say so.")
                     .arg(wording::shown(walk().setup().domain.toText())));
    refreshPicture();
}

void SpfPage::refreshPicture()
{
    const auto senders = sendersOf(walk());
    const pictures::Lookups lookups = lookupsOf(walk());
    m_senders->setVisible(senders.has_value());
    if (senders)
        m_senders->set(*senders);
    m_lookups->setVisible(!lookups.services.empty());
    m_lookups->set(lookups);
}

/// Only for a name that has no mail of its own: what is said there would forbid it.
void SpfPage::takeSilentName(const QString &typed)
{
    const auto understood = startup::readName(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_silent->report(*problem);
        return;
    }
    const dns::Name &name = std::get<dns::Name>(understood);
    const Setup &setup = walk().setup();
    if (name == setup.domain || name == setup.host) {
        m_silence->arrange({});
        m_silent->report(tr("%1 sends, by what you told us.").arg(shownName(name)));
        return;
    }
    const checkup::Report *report = walk().look().report();
    const bool isOwn = report && !report->found.zone.isRoot() && name.isAtOrBelow(report->found.zone);
    const dns::Name zone = isOwn ? report->found.zone : psl::registrableDomain(name).value_or(name);
    std::vector<widgets::RecordCard::Content> cards;
    for (const records::Record &record : records::neverSends(name, zone)) {
        cards.push_back(contentOf(record, walk()));
        cards.back().why = whyOf(record.purpose);
    }
    m_silent->report(tr("Only if nobody has a mailbox there. Look first whether it has such records already."));
    m_silence->arrange(std::move(cards));
}

} // namespace wizard
