// SPDX-License-Identifier: Apache-2.0
// Step 1: may this address send mail? What speaks against it, and the three ways out when it may not: a fixed address,
// a relay, a rented server. There is never a dead end.
#pragma once

#include "steppage.h"

#include "app/widgets/card.h"

namespace wizard
{

class AddressPage : public StepPage
{
    Q_OBJECT

public:
    explicit AddressPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] std::vector<Check> checks() const override { return {Check::Address}; }
    void refreshBody() override;

private:
    void addWay(const QString &heading, const QString &text, const QString &copy = {});
    widgets::Card *m_waysOut;
};

} // namespace wizard
