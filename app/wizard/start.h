// SPDX-License-Identifier: Apache-2.0
// Start: how your mail leaves. The domain, the three doors, the mail server's name and addresses, the services that
// send as well, and how much. What can be found out is proposed with where it was seen and waits for a tick; nothing is
// taken over by itself.
#pragma once

#include "servercard.h"
#include "servicescard.h"
#include "steppage.h"

#include "app/widgets/mailway.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QSpinBox>

namespace wizard
{

class StartPage : public StepPage
{
    Q_OBJECT

public:
    explicit StartPage(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstControl() override;

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] std::vector<Check> checks() const override { return {Check::Zone}; }
    void domainChanged() override;
    void refreshBody() override;

private:
    void addDomainCard();
    void addDoorCard();
    void addVolumeCard();
    void addPicture();

    void takeDomain(const QString &typed);
    void refreshDoors();
    void refreshNetwork();
    void refreshAbove();

    widgets::Ask *m_domain = nullptr;
    QPushButton *m_above = nullptr;
    widgets::Text *m_dnsHost = nullptr;
    widgets::Text *m_network = nullptr;
    QButtonGroup *m_doors = nullptr;
    widgets::Text *m_likelyDoor = nullptr;
    ServerCard *m_server = nullptr;
    ServicesCard *m_services = nullptr;
    QSpinBox *m_volume = nullptr;
    QCheckBox *m_newsletters = nullptr;
    QCheckBox *m_mailingLists = nullptr;
    widgets::MailWay *m_way = nullptr;
};

} // namespace wizard
