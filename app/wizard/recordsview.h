// SPDX-License-Identifier: Apache-2.0
// The records to publish as cards, those of some purposes or all.
#pragma once

#include "walk.h"

#include "app/widgets/cardstack.h"
#include "app/widgets/recordcard.h"
#include "app/widgets/text.h"

namespace wizard
{

class RecordsView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsView(const QString &heading, QWidget *parent = nullptr);

    /// Those of `purposes` that there is something to do about.
    void show(const Walk &walk, const std::vector<records::Purpose> &purposes);
    void show(std::vector<widgets::RecordCard::Content> contents);

private:
    widgets::Text *m_heading;
    widgets::CardStack<widgets::RecordCard> *m_cards;
};

} // namespace wizard
