// SPDX-License-Identifier: Apache-2.0
// The large mailbox companies' own lists cannot be asked by anybody: their pages, and what each is good for.
#pragma once

#include "app/widgets/fold.h"

#include "core/blocklists/console.h"

namespace wizard
{

class ConsolesFold : public widgets::Fold
{
    Q_OBJECT

public:
    explicit ConsolesFold(const blocklists::Consoles &consoles, QWidget *parent = nullptr);
};

} // namespace wizard
