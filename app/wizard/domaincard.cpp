// SPDX-License-Identifier: Apache-2.0
#include "domaincard.h"

namespace wizard
{

DomainCard::DomainCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk), m_fields(walk) {}

void DomainCard::refresh()
{
    if (m_fields.hasChanged())
        domainChanged();
    refreshCard();
}

} // namespace wizard
