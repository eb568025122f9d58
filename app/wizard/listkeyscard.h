// SPDX-License-Identifier: Apache-2.0
// The lists that answer only to a key of one's own: which ones, what a key costs and where it is to be had, and a field
// for it. A key that is at hand is never shown again.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/cardstack.h"
#include "app/widgets/text.h"

namespace wizard
{

class ListKeyRow : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        Walk *walk = nullptr;
        std::string operatorName;
        bool hasKey = false;
        QString summary;
        QString cost;
        QString url;
        bool operator==(const Content &) const = default;
    };

    explicit ListKeyRow(Content content, QWidget *parent = nullptr);
    [[nodiscard]] const Content &content() const { return m_content; }

private:
    void addField(QVBoxLayout *to);
    Content m_content;
};

class ListKeysCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ListKeysCard(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    Walk &m_walk;
    widgets::CardStack<ListKeyRow> *m_rows;
    widgets::StatusLine *m_says;
};

} // namespace wizard
