// SPDX-License-Identifier: Apache-2.0
// Said once for all lists that refuse the DNS server which this computer asks: what that means, and the other ways to
// ask them, each of which has been tried before it is offered.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QLineEdit>
#include <QPushButton>

namespace wizard
{

class RefusedCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit RefusedCard(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    void tryTyped();
    [[nodiscard]] QString namesOf(const std::map<std::string, blocklists::Server> &zones) const;

    Walk &m_walk;
    widgets::Text *m_heading;
    widgets::Text *m_means;
    widgets::StatusLine *m_ways;
    QPushButton *m_byServers;
    QPushButton *m_byResolver;
    QPushButton *m_usual;
    QWidget *m_own;
    QLineEdit *m_typed;
    widgets::StatusLine *m_problem;
};

} // namespace wizard
