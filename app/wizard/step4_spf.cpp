// SPDX-License-Identifier: Apache-2.0
#include "step4_spf.h"

namespace wizard
{

SpfPage::SpfPage(Walk &walk, QWidget *parent) : StepPage(walk, Step::Spf, parent)
{
    m_records = new RecordsView(tr("The record to type in"), this);
    below()->addWidget(m_records);
}

QString SpfPage::answer() const
{
    return answerBy({
        tr("No: as your domain's list of senders (its SPF record) stands, receivers may take your own mail for a "
           "forgery."),
        tr("Nearly: the list of senders (the SPF record) works, but something in it should be better."),
        tr("Yes, your domain's list of senders (its SPF record) covers what you send with."),
        tr("We could not find out yet."),
    });
}

void SpfPage::refreshBody()
{
    m_records->show(walk(), {records::Purpose::Spf, records::Purpose::ReturnPath});
}

} // namespace wizard
