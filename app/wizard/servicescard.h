// SPDX-License-Identifier: Apache-2.0
// The services that send for the domain, by brand: those that were recognised, to be ticked, and all others to choose
// from.
#pragma once

#include "domaincard.h"

#include "app/widgets/ticklist.h"

#include <QComboBox>

namespace wizard
{

class ServicesCard : public DomainCard
{
    Q_OBJECT

public:
    explicit ServicesCard(Walk &walk, QWidget *parent = nullptr);

    /// Where the focus goes.
    [[nodiscard]] QWidget *firstField() const { return m_choices; }

protected:
    void domainChanged() override;
    void refreshCard() override;

private:
    void addChoices();
    void takeService(const QString &typed);
    [[nodiscard]] std::vector<widgets::TickList::Entry> services() const;

    QComboBox *m_choices = nullptr;
    widgets::Ask *m_service = nullptr;
    widgets::Text *m_relay = nullptr;
    widgets::TickList *m_services = nullptr;
};

} // namespace wizard
