// SPDX-License-Identifier: Apache-2.0
// Step 3: does anybody refuse this address? How many lists proved themselves and what they say, the ones that matter as
// cards, all of them in a table that is folded away.
#pragma once

#include "steppage.h"

#include "app/widgets/fold.h"

#include <QTableWidget>

namespace wizard
{

class BlocklistsPage : public StepPage
{
    Q_OBJECT

public:
    explicit BlocklistsPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] std::vector<Check> checks() const override { return {Check::Blocklists}; }
    void refreshBody() override;

private:
    widgets::Text *m_count;
    widgets::Fold *m_fold;
    QTableWidget *m_table;
};

} // namespace wizard
