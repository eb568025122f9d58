// SPDX-License-Identifier: Apache-2.0
// Step 3: does anybody refuse this address? How many lists proved themselves and what they say, the ones that matter as
// cards, all of them in a table that is folded away.
#pragma once

#include "listkeyscard.h"
#include "listsmenu.h"
#include "liststable.h"
#include "lookupscard.h"
#include "refusedcard.h"
#include "steppage.h"

#include "app/widgets/fold.h"

#include "core/blocklists/tally.h"

#include <QProgressBar>

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
    [[nodiscard]] bool deservesCard(const Finding &finding) const override;
    [[nodiscard]] bool wasStopped() const override { return tally().leftOut > 0; }
    void refreshBody() override;

private:
    [[nodiscard]] blocklists::Tally tally() const;

    widgets::Text *m_count = nullptr;
    widgets::Text *m_policy = nullptr;
    QPushButton *m_toAddress = nullptr;
    RefusedCard *m_refused = nullptr;
    LookupsCard *m_lookups = nullptr;
    ListKeysCard *m_keys = nullptr;
    widgets::Fold *m_fold = nullptr;
    ListsMenu *m_which = nullptr;
    ListsTable *m_table = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace wizard
