// SPDX-License-Identifier: Apache-2.0
// Start: which services send with the domain as well? “No others” and “I'm not sure” are full answers.
#pragma once

#include "confirmedquestion.h"
#include "servicescard.h"

namespace wizard
{

class ServicesQuestion : public ConfirmedQuestion
{
    Q_OBJECT

public:
    explicit ServicesQuestion(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget *firstControl() override;

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] QString remark() const override;
    void refreshBody() override;

private:
    ServicesCard *m_services = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_unsure = nullptr;
};

} // namespace wizard
