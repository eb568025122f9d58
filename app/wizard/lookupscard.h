// SPDX-License-Identifier: Apache-2.0
// "Ask it yourself": lists that matter but do not answer this program have pages where a person can ask. The page is
// opened with the address filled in where it takes one; what it says is ticked here and kept with the date. It stays
// what a person read and never becomes the program's own finding.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/cardstack.h"
#include "app/widgets/fold.h"

#include <QComboBox>

namespace wizard
{

class LookupRow : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        Walk *walk = nullptr;
        std::string zone;
        std::string name;
        std::string subject;
        std::string page;
        std::optional<bool> listed; // as the person read it
        QDate on;
        bool operator==(const Content &) const = default;
    };

    explicit LookupRow(Content content, QWidget *parent = nullptr);
    [[nodiscard]] const Content &content() const { return m_content; }

private:
    Content m_content;
};

class LookupsCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit LookupsCard(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    Walk &m_walk;
    widgets::CardStack<LookupRow> *m_stopping;
    widgets::Fold *m_fold;
    widgets::CardStack<LookupRow> *m_others;
};

} // namespace wizard
