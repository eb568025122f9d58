// SPDX-License-Identifier: Apache-2.0
// Cards one below the other, brought up to date while answers come in. A card whose content is the same stays
// untouched, so that nothing moves under the pointer, folds stay open and the focus stays where it is.
#pragma once

#include "settle.h"

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace widgets
{

/// `CardType` has a `Content` that can be compared, a constructor from it, and content().
template <typename CardType> class CardStack : public QWidget
{
public:
    using Content = typename CardType::Content;

    explicit CardStack(QWidget *parent = nullptr) : QWidget(parent), m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(fontMetrics().height() / 2);
        fitHeight(this);
        hide();
    }

    /// Shows a card for each of `contents`, in this order; hides itself when there are none.
    void arrange(std::vector<Content> contents)
    {
        std::vector<CardType *> next;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            const auto same = std::find_if(m_cards.begin(), m_cards.end(), [&contents, i](const CardType *card) {
                return card && card->content() == contents[i];
            });
            CardType *card = nullptr;
            if (same == m_cards.end())
                card = new CardType(std::move(contents[i]), this);
            else
                std::swap(card, *same);
            if (m_layout->indexOf(card) != static_cast<int>(i)) {
                m_layout->removeWidget(card);
                m_layout->insertWidget(static_cast<int>(i), card);
            }
            card->show();
            next.push_back(card);
        }
        for (CardType *gone : m_cards) {
            if (!gone)
                continue;
            m_layout->removeWidget(gone);
            gone->hide();
            gone->deleteLater();
        }
        m_cards = std::move(next);
        setVisible(!m_cards.empty());
    }

    [[nodiscard]] const std::vector<CardType *> &cards() const { return m_cards; }

private:
    QVBoxLayout *m_layout;
    std::vector<CardType *> m_cards;
};

} // namespace widgets
