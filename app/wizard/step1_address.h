// SPDX-License-Identifier: Apache-2.0
// Step 1: may this address send mail? How receivers see it, whether the server may send at all, and the three ways out
// when the provider says no. There is never a dead end.
#pragma once

#include "steppage.h"

#include "app/pictures/block.h"
#include "app/widgets/copyfield.h"
#include "app/widgets/fold.h"

namespace wizard
{

class AddressPage : public StepPage
{
    Q_OBJECT

public:
    explicit AddressPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Answer answer() const override;
    void refreshBody() override;

private:
    void addPort();
    void addWaysOut();
    void addWay(const QString &heading, const QString &text, const QString &copy = {});
    void refreshBlock();
    void refreshPort();

    pictures::BlockPicture *m_block;
    widgets::Card *m_port = nullptr;
    widgets::Text *m_portSays = nullptr;
    widgets::Fold *m_waysOut = nullptr;
};

} // namespace wizard
