// SPDX-License-Identifier: Apache-2.0
// The mail server's name and the addresses that it sends from: what was found, with where it was seen, to be ticked;
// and fields for what was not found.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"
#include "app/widgets/ticklist.h"

#include <QLineEdit>

namespace wizard
{

class ServerCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ServerCard(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    void takeHost();
    void takeAddress();

    Walk &m_walk;
    QLineEdit *m_host = nullptr;
    widgets::StatusLine *m_hostSays = nullptr;
    widgets::TickList *m_hosts = nullptr;
    QLineEdit *m_address = nullptr;
    widgets::StatusLine *m_addressSays = nullptr;
    widgets::TickList *m_addresses = nullptr;
    dns::Name m_shownDomain;
};

} // namespace wizard
