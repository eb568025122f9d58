// SPDX-License-Identifier: Apache-2.0
// Step 5: can receivers tell it is really you? Two sections: the signature (DKIM), by the selector of one that exists
// or by a key made here; and the rule (DMARC), where reports go and what receivers are asked to do.
#pragma once

#include "keycard.h"
#include "messagecard.h"
#include "recordsview.h"
#include "stagecard.h"
#include "steppage.h"

#include "app/widgets/ticklist.h"

#include <QLineEdit>

namespace wizard
{

class SigningPage : public StepPage
{
    Q_OBJECT

public:
    explicit SigningPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] std::vector<Check> checks() const override { return {Check::Dkim, Check::Dmarc}; }
    void showFindings() override;
    void refreshBody() override;

private:
    void addSignature();
    void addRule();
    void takeSelector();
    void takeReportAddress();

    widgets::FindingsView *m_dkim;
    widgets::TickList *m_selectors;
    QLineEdit *m_selector;
    widgets::Text *m_selectorSays;
    KeyCard *m_key;
    RecordsView *m_dkimRecords;
    widgets::FindingsView *m_dmarc;
    QLineEdit *m_report;
    widgets::Text *m_reportSays;
    StageCard *m_stage;
    RecordsView *m_dmarcRecords;
    dns::Name m_shownDomain;
};

} // namespace wizard
