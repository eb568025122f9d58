// SPDX-License-Identifier: Apache-2.0
// Step 5, first part: is the mail signed? First one question, who signs; then that way alone, as a ladder from the key
// to a message that proves it.
#pragma once

#include "keycard.h"
#include "rotationcard.h"
#include "serverkeycard.h"
#include "signerquestion.h"
#include "steppage.h"

#include "app/pictures/way.h"
#include "app/widgets/ticklist.h"

namespace wizard
{

class SignaturePage : public StepPage
{
    Q_OBJECT

public:
    explicit SignaturePage(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstControl() override;

protected:
    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] bool asksFirst() const override { return m_again || !m_signer->isAnswered(); }
    void domainChanged() override;
    void refreshBody() override;

private:
    void addSelector();
    void takeSelector(const QString &typed);
    void refreshWay();
    [[nodiscard]] std::vector<widgets::TickList::Entry> selectors() const;

    pictures::WayPicture *m_way;
    SignerQuestion *m_signer;
    bool m_again = false; // the person wants to answer again who signs
    widgets::Card *m_selectorCard = nullptr;
    widgets::Ask *m_selector = nullptr;
    widgets::TickList *m_selectors = nullptr;
    ServerKeyCard *m_serverKey;
    KeyCard *m_key;
    RotationCard *m_rotation;
    widgets::Text *m_service;
};

} // namespace wizard
