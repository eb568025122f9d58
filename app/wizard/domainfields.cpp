// SPDX-License-Identifier: Apache-2.0
#include "domainfields.h"

namespace wizard
{

void DomainFields::keepDraft(widgets::Ask *ask, const QString &name)
{
    m_fields.emplace_back(ask, name);
    QObject::connect(ask, &widgets::Ask::edited, ask,
                     [this, name](const QString &text) { m_walk.editor().setDraft(name, text); });
}

bool DomainFields::hasChanged()
{
    const dns::Name &domain = m_walk.setup().domain;
    if (m_shown == domain)
        return false;
    m_shown = domain;
    for (const auto &[ask, name] : m_fields)
        ask->restore(m_walk.project().drafts.value(name));
    return true;
}

} // namespace wizard
