// SPDX-License-Identifier: Apache-2.0
// What receivers are to do with mail from anywhere else: the end of the SPF record, as a choice.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/choicetile.h"

#include <QButtonGroup>

namespace wizard
{

class SpfEndCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit SpfEndCard(Walk &walk, QWidget *parent = nullptr);
    /// Shows how the record ends; hides itself where another record says it, or nobody was named.
    void refresh();

private:
    /// How the record to publish ends, or the one that stays; nothing where it does not say.
    [[nodiscard]] std::optional<SpfEnd> end() const;

    Walk &m_walk;
    QButtonGroup *m_ends;
};

} // namespace wizard
