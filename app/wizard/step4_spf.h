// SPDX-License-Identifier: Apache-2.0
// Step 4: who may send? The record as chips, before and after, and how many look-ups it costs.
#pragma once

#include "steppage.h"

#include "app/widgets/fold.h"

namespace wizard
{

class SpfPage : public StepPage
{
    Q_OBJECT

public:
    explicit SpfPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Answer answer() const override;
    void refreshBody() override;

private:
    widgets::Fold *m_names;
    widgets::Text *m_scope;
};

} // namespace wizard
