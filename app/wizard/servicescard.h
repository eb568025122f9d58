// SPDX-License-Identifier: Apache-2.0
// The services that send for the domain, by brand: those that were recognised, to be ticked, and all others to choose
// from.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"
#include "app/widgets/ticklist.h"

#include <QComboBox>

namespace wizard
{

class ServicesCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ServicesCard(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    void takeService();

    Walk &m_walk;
    QComboBox *m_service = nullptr;
    widgets::Text *m_relay = nullptr;
    widgets::StatusLine *m_says = nullptr;
    widgets::TickList *m_services = nullptr;
    dns::Name m_shownDomain;
};

} // namespace wizard
