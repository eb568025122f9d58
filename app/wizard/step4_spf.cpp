// SPDX-License-Identifier: Apache-2.0
#include "step4_spf.h"

#include "app/wording/wording.h"

namespace wizard
{

SpfPage::SpfPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Spf,
                .title = StepPage::tr("4  Who may send for you"),
                .question = StepPage::tr("Is every sender covered, and nobody else?")},
               parent)
{
    m_records = new RecordsView(tr("The record to type in"), this);
    below()->addWidget(m_records);
    m_scope = new widgets::Text(widgets::Voice::Body, QString(), this);
    below()->addWidget(m_scope);
}

QString SpfPage::answer() const
{
    const bool isNamed = wizard::isNamed(walk().setup());
    return answerBy({
        tr("No: as your domain's list of senders (its SPF record) stands, receivers may take your own mail for a "
           "forgery."),
        tr("Nearly: the list of senders (the SPF record) works, but something in it should be better."),
        isNamed ? tr("Yes, your domain's list of senders (its SPF record) covers what you send with.")
                : tr("Your domain's list of senders (its SPF record) is in order by itself. Whether it covers what you "
                     "send with can be said when you have told us on the page “Start”."),
        tr("We could not find out yet."),
    });
}

void SpfPage::refreshBody()
{
    m_scope->say(tr("This list holds for senders that end in @%1. Receivers look at the return address of a message, "
                    "which a newsletter system often puts on a subdomain. Each other domain and each subdomain that "
                    "stands there needs a list of its own: check it here, too. One that never sends should say so "
                    "with “v=spf1 -all”.")
                     .arg(wording::shown(walk().setup().domain.toText())));
    m_records->show(walk(), {records::Purpose::Spf, records::Purpose::ReturnPath});
}

} // namespace wizard
