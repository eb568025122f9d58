// SPDX-License-Identifier: Apache-2.0
// What a page or a card shows belongs to one domain. This tells when another one is open, and keeps what is typed into
// a field, but not yet taken over, with the domain that it was typed for.
#pragma once

#include "walk.h"

#include "app/widgets/ask.h"

#include <optional>
#include <utility>
#include <vector>

namespace wizard
{

class DomainFields
{
public:
    explicit DomainFields(Walk &walk) : m_walk(walk) {}

    /// What is typed into `ask` is kept as the draft called `name`, and comes back with its domain.
    void keepDraft(widgets::Ask *ask, const QString &name);
    /// Whether another domain is open than the one that was told of last; the fields show its drafts by then.
    [[nodiscard]] bool hasChanged();

private:
    Walk &m_walk;
    std::vector<std::pair<widgets::Ask *, QString>> m_fields;
    std::optional<dns::Name> m_shown; // none before the first call
};

} // namespace wizard
