// SPDX-License-Identifier: Apache-2.0
#include "step2_names.h"

#include <algorithm>

namespace wizard
{

NamesPage::NamesPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Names,
                .title = StepPage::tr("2  Your server's name"),
                .question = StepPage::tr("Do the names match both ways?")},
               parent)
{
    m_records = new RecordsView(tr("What to ask for and what to type in"), this);
    below()->addWidget(m_records);
}

QString NamesPage::answer() const
{
    const Findings known = findings();
    const bool doNotMatch = std::any_of(known.begin(), known.end(), [](const Finding &finding) {
        return finding.code == Code::PtrMissing || finding.code == Code::PtrNotConfirmed ||
               finding.code == Code::HostAddressMissing || finding.code == Code::EhloUnresolved;
    });
    return answerBy({
        tr("No: the name and the address do not lead to each other yet, and many receivers refuse mail for that."),
        doNotMatch ? tr("Probably not: of the addresses that we found, not all have a name that leads back to them. "
                        "Please say first which ones your mail leaves from.")
                   : tr("Nearly: they match, but some receivers will not like how."),
        tr("Yes, the address has a name, and the name leads back to the address."),
        tr("We could not find out yet."),
    });
}

void NamesPage::refreshBody()
{
    using records::Purpose;
    m_records->show(walk(), !isFolded() ? std::vector{Purpose::Ptr, Purpose::A, Purpose::Aaaa, Purpose::Mx}
                                        : std::vector<Purpose>{});
}

} // namespace wizard
