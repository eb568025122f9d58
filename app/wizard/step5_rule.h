// SPDX-License-Identifier: Apache-2.0
// Step 5, second part: what shall receivers do with forgeries? Which names have to agree, where the reports go, and the
// stages of the rule as a path with dates.
#pragma once

#include "stagecard.h"
#include "steppage.h"

#include "app/pictures/names.h"
#include "app/pictures/stages.h"

namespace wizard
{

class RulePage : public StepPage
{
    Q_OBJECT

public:
    explicit RulePage(Walk &walk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstControl() override;
    [[nodiscard]] QPushButton *primary() const override;

protected:
    [[nodiscard]] Answer answer() const override;
    void domainChanged() override;
    void refreshBody() override;

private:
    void addReportAddress();
    /// Whether the mailbox is what is to be done next.
    [[nodiscard]] bool asksForMailbox() const;
    void addStages();
    void takeReportAddress(const QString &typed);
    void refreshNames();
    void refreshStages();

    pictures::NamesPicture *m_names;
    widgets::Card *m_reportCard = nullptr;
    widgets::Ask *m_report = nullptr;
    widgets::Text *m_whatFor = nullptr; // of the mailbox, where no task says it
    widgets::Card *m_pathCard = nullptr;
    pictures::StagesPicture *m_path = nullptr;
    StageCard *m_stage = nullptr;
};

} // namespace wizard
