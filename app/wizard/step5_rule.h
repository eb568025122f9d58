// SPDX-License-Identifier: Apache-2.0
// Step 5, second part: what shall receivers do with forgeries? Which names have to agree, where the reports go, and the
// stages of the rule as a path with dates.
#pragma once

#include "stagecard.h"
#include "steppage.h"

namespace wizard
{

class RulePage : public StepPage
{
    Q_OBJECT

public:
    explicit RulePage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Answer answer() const override;
    void domainChanged() override;
    void refreshBody() override;

private:
    void addReportAddress();
    void addStages();
    void takeReportAddress(const QString &typed);

    widgets::Card *m_reportCard = nullptr;
    widgets::Ask *m_report = nullptr;
    widgets::Card *m_pathCard = nullptr;
    StageCard *m_stage = nullptr;
};

} // namespace wizard
