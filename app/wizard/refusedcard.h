// SPDX-License-Identifier: Apache-2.0
// Said once for all lists that refuse the DNS server which this computer asks: what that means, and the other ways to
// ask them, each of which has been tried before it is offered.
#pragma once

#include "domaincard.h"

#include <QPushButton>

namespace wizard
{

class RefusedCard : public DomainCard
{
    Q_OBJECT

public:
    explicit RefusedCard(Walk &walk, QWidget *parent = nullptr);

protected:
    void refreshCard() override;

private:
    void addOther();
    void tryOther(const QString &typed);
    void use(const std::map<std::string, blocklists::Server> &servers);
    [[nodiscard]] QStringList ways() const;
    [[nodiscard]] QString namesOf(const std::map<std::string, blocklists::Server> &zones) const;

    widgets::Text *m_heading;
    widgets::Text *m_means;
    widgets::StatusLine *m_ways;
    QPushButton *m_byServers;
    QPushButton *m_byResolver;
    QPushButton *m_usual;
    widgets::Ask *m_other = nullptr;
};

} // namespace wizard
