// SPDX-License-Identifier: Apache-2.0
// Step 4: who may send? The record as chips, before and after, how many look-ups it costs, how it ends, and the records
// of names that never send.
#pragma once

#include "spfendcard.h"
#include "steppage.h"

#include "app/pictures/lookups.h"
#include "app/pictures/senders.h"
#include "app/widgets/ask.h"
#include "app/widgets/cardstack.h"
#include "app/widgets/fold.h"
#include "app/widgets/recordcard.h"

namespace wizard
{

class SpfPage : public StepPage
{
    Q_OBJECT

public:
    explicit SpfPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Answer answer() const override;
    void domainChanged() override;
    void refreshBody() override;

private:
    void addPicture();
    void addSilentNames();
    void takeSilentName(const QString &typed);
    void refreshPicture();

    QWidget *m_record = nullptr; // both pictures
    pictures::SendersPicture *m_senders = nullptr;
    pictures::LookupsPicture *m_lookups = nullptr;
    SpfEndCard *m_end;
    widgets::Fold *m_names;
    widgets::Text *m_scope;
    widgets::Ask *m_silent = nullptr;
    widgets::CardStack<widgets::RecordCard> *m_silence = nullptr;
};

} // namespace wizard
