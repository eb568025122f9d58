// SPDX-License-Identifier: Apache-2.0
// Start: how much is sent, and of what kind? What receivers ask of a sender depends on it.
#pragma once

#include "confirmedquestion.h"

#include <QButtonGroup>
#include <QCheckBox>

namespace wizard
{

class VolumeQuestion : public ConfirmedQuestion
{
    Q_OBJECT

public:
    explicit VolumeQuestion(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstControl() override { return currentOf(*m_amounts); }

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] QString remark() const override;
    void refreshBody() override;

private:
    QButtonGroup *m_amounts = nullptr;
    QCheckBox *m_newsletters = nullptr;
    QCheckBox *m_mailingLists = nullptr;
};

} // namespace wizard
