// SPDX-License-Identifier: Apache-2.0
// How strict the rule is to be: the stages of DMARC, each with what has to be true before it (RFC 9989 §7.4), and
// folded away what only experts choose.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/fold.h"
#include "app/widgets/text.h"

#include <QButtonGroup>

#include <functional>
#include <vector>

namespace wizard
{

class StageCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit StageCard(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    void addExperts();
    template <typename Value>
    void addChoice(const QString &question, const QStringList &answers, std::optional<Value> DmarcExtras::*field);
    [[nodiscard]] QString condition(const Look::Rule &rule) const;

    Walk &m_walk;
    QButtonGroup *m_stages;
    widgets::Text *m_condition;
    widgets::Fold *m_experts = nullptr;
    std::vector<std::function<void(const DmarcExtras &)>> m_show; // each choice
};

} // namespace wizard
