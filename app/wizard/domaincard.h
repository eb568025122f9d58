// SPDX-License-Identifier: Apache-2.0
// A card about the domain at hand: it is brought up to date whenever something has come in, and told when another
// domain is open.
#pragma once

#include "domainfields.h"

#include "app/widgets/card.h"

namespace wizard
{

class DomainCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit DomainCard(Walk &walk, QWidget *parent = nullptr);

    /// Brings the card up to date with the walk.
    void refresh();

protected:
    /// Another domain is open: forget what was shown of the one before. The drafts are in their fields already.
    virtual void domainChanged() {}
    virtual void refreshCard() = 0;

    [[nodiscard]] Walk &walk() const { return m_walk; }
    /// See DomainFields.
    void keepDraft(widgets::Ask *ask, const QString &name) { m_fields.keepDraft(ask, name); }

private:
    Walk &m_walk;
    DomainFields m_fields;
};

} // namespace wizard
