// SPDX-License-Identifier: Apache-2.0
// Step 3: does anybody refuse this address? All lists as dots, the listings that matter as rows; those that could not
// be asked, which is normal, and the table of all are folded away.
#pragma once

#include "listkeyscard.h"
#include "listsmenu.h"
#include "liststable.h"
#include "lookupscard.h"
#include "refusedcard.h"
#include "steppage.h"

#include "app/pictures/dots.h"
#include "app/widgets/fold.h"

#include "core/blocklists/tally.h"

namespace wizard
{

class BlocklistsPage : public StepPage
{
    Q_OBJECT

public:
    explicit BlocklistsPage(Walk &walk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] bool deservesRow(const Finding &finding) const override;
    [[nodiscard]] std::pair<int, int> progress() const override;
    void stop() override { walk().look().stopSweep(); }
    [[nodiscard]] bool wasStopped() const override { return tally().leftOut > 0; }
    void refreshBody() override;

private:
    [[nodiscard]] blocklists::Tally tally() const;

    void refreshDots();

    pictures::DotsPicture *m_dots;
    widgets::Text *m_policy = nullptr;
    widgets::Fold *m_unasked = nullptr;
    RefusedCard *m_refused = nullptr;
    LookupsCard *m_lookups = nullptr;
    ListKeysCard *m_keys = nullptr;
    widgets::Fold *m_fold = nullptr;
    ListsMenu *m_which = nullptr;
    ListsTable *m_table = nullptr;
};

} // namespace wizard
