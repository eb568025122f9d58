// SPDX-License-Identifier: Apache-2.0
// How strict the rule is to be: the stages of DMARC, each with what has to be true before it (RFC 9989 §7.4).
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QButtonGroup>

namespace wizard
{

class StageCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit StageCard(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    Walk &m_walk;
    QButtonGroup *m_stages;
    widgets::Text *m_condition;
};

} // namespace wizard
