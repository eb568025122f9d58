// SPDX-License-Identifier: Apache-2.0
// The mail server's name and the addresses that it sends from: what was found, with where it was seen, to be ticked;
// and fields for what was not found.
#pragma once

#include "domaincard.h"

#include "app/widgets/ticklist.h"

namespace wizard
{

class ServerCard : public DomainCard
{
    Q_OBJECT

public:
    explicit ServerCard(Walk &walk, QWidget *parent = nullptr);

    /// Where the focus goes.
    [[nodiscard]] QWidget *firstField() const { return m_host->field(); }

protected:
    void domainChanged() override;
    void refreshCard() override;

private:
    void addHost();
    void addAddresses();
    void takeHost(const QString &typed);
    void takeAddress(const QString &typed);
    [[nodiscard]] std::vector<widgets::TickList::Entry> hosts() const;
    [[nodiscard]] std::vector<widgets::TickList::Entry> addresses() const;

    widgets::Ask *m_host = nullptr;
    widgets::TickList *m_hosts = nullptr;
    widgets::Ask *m_address = nullptr;
    widgets::TickList *m_addresses = nullptr;
};

} // namespace wizard
