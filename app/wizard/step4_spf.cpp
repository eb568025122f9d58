// SPDX-License-Identifier: Apache-2.0
#include "step4_spf.h"

#include "app/wording/wording.h"

namespace wizard
{

SpfPage::SpfPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Spf,
                .name = tr("Who may send"),
                .place = tr("Step 4 of 5 · Who may send"),
                .restsOnSenders = true},
               parent),
      m_names(new widgets::Fold(tr("Other domains and names that never send"), this)),
      m_scope(new widgets::Text(widgets::Voice::Body, {}, m_names))
{
    m_names->inside()->addWidget(m_scope);
    below()->addWidget(m_names);
}

StepPage::Answer SpfPage::answer() const
{
    const bool isQuiet = verdict(findings()) <= Severity::Info && !isPending();
    if (!commonAnswer() && isQuiet && !isNamed(walk().setup()))
        return {tr("Your sender record is fine by itself"),
                tr("Whether it names all that sends can be said when you have answered on the page “Start”.")};
    return answerByFindings(Check::Spf);
}

void SpfPage::refreshBody()
{
    m_names->setVisible(!isFolded());
    m_scope->say(tr("This record is for senders that end in @%1. Receivers look at the return address of a message, "
                    "which a newsletter system often puts on a subdomain. Each other domain and subdomain that sends "
                    "needs a record of its own: check it here, too. One that never sends should say so with “v=spf1 "
                    "-all”.")
                     .arg(wording::shown(walk().setup().domain.toText())));
}

} // namespace wizard
