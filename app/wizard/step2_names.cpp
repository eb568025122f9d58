// SPDX-License-Identifier: Apache-2.0
#include "step2_names.h"

namespace wizard
{

NamesPage::NamesPage(Walk &walk, QWidget *parent) : StepPage(walk, Step::Names, parent)
{
    m_records = new RecordsView(tr("What to ask for and what to type in"), this);
    below()->addWidget(m_records);
}

QString NamesPage::answer() const
{
    return answerBy({
        tr("No: the name and the address do not lead to each other yet, and many receivers refuse mail for that."),
        tr("Nearly: they match, but some receivers will not like how."),
        tr("Yes, the address has a name, and the name leads back to the address."),
        tr("We could not find out yet."),
    });
}

void NamesPage::refreshBody()
{
    using records::Purpose;
    m_records->show(walk(), lookedAfterBy().isEmpty()
                                ? std::vector{Purpose::Ptr, Purpose::A, Purpose::Aaaa, Purpose::Mx}
                                : std::vector<Purpose>{});
}

} // namespace wizard
