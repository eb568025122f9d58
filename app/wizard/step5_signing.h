// SPDX-License-Identifier: Apache-2.0
// Step 5: can receivers tell it is really you? Two sections: the signature (DKIM), by the selector of one that exists
// or by a key that the server made or that is made here; and the rule (DMARC), where reports go and what receivers are
// asked to do.
#pragma once

#include "keycard.h"
#include "messagecard.h"
#include "recordsview.h"
#include "serverkeycard.h"
#include "stagecard.h"
#include "steppage.h"

#include "app/widgets/ticklist.h"

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
    void domainChanged() override;
    void refreshBody() override;

private:
    void addSignature();
    void addRule();
    void addSelector();
    void addReportAddress();
    void takeSelector(const QString &typed);
    void takeReportAddress(const QString &typed);
    [[nodiscard]] std::vector<widgets::TickList::Entry> selectors() const;

    widgets::FindingsView *m_dkim = nullptr;
    widgets::TickList *m_selectors = nullptr;
    widgets::Ask *m_selector = nullptr;
    ServerKeyCard *m_serverKey = nullptr;
    KeyCard *m_key = nullptr;
    RecordsView *m_dkimRecords = nullptr;
    widgets::FindingsView *m_dmarc = nullptr;
    widgets::Ask *m_report = nullptr;
    widgets::Text *m_noReports = nullptr;
    StageCard *m_stage = nullptr;
    RecordsView *m_dmarcRecords = nullptr;
};

} // namespace wizard
