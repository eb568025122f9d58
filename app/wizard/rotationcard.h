// SPDX-License-Identifier: Apache-2.0
// One key after another: the new one is typed in and seen, the server changes over, a message proves it, and the record
// of the old one says that it is no longer used.
#pragma once

#include "domaincard.h"

#include "app/widgets/cardstack.h"
#include "app/widgets/ladder.h"
#include "app/widgets/recordcard.h"
#include "app/widgets/text.h"

#include <QPushButton>

namespace wizard
{

class RotationCard : public DomainCard
{
    Q_OBJECT

public:
    explicit RotationCard(Walk &walk, QWidget *parent = nullptr);

protected:
    void refreshCard() override;

private:
    /// The key that the present one follows, whose record still is there; null without one.
    [[nodiscard]] const OwnKey *old() const;
    [[nodiscard]] bool isSeen(const std::string &selector) const;

    widgets::Text *m_title;
    widgets::Ladder *m_ladder;
    widgets::Text *m_wait;
    widgets::CardStack<widgets::RecordCard> *m_record;
    QPushButton *m_withdrawn;
};

} // namespace wizard
