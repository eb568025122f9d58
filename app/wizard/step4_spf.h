// SPDX-License-Identifier: Apache-2.0
// Step 4: is every sender covered by the SPF record, and nobody else?
#pragma once

#include "recordsview.h"
#include "steppage.h"

namespace wizard
{

class SpfPage : public StepPage
{
    Q_OBJECT

public:
    explicit SpfPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] std::vector<Check> checks() const override { return {Check::Spf}; }
    void refreshBody() override;

private:
    RecordsView *m_records;
    widgets::Text *m_scope;
};

} // namespace wizard
