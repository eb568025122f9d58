// SPDX-License-Identifier: Apache-2.0
// The card that shows the one thing to do next. It is made anew only when something about it has changed, and keeps the
// focus within it then.
#pragma once

#include "nexttask.h"

#include "app/widgets/nextcard.h"
#include "app/widgets/text.h"

#include <QPushButton>

namespace wizard
{

class NextView : public QWidget
{
    Q_OBJECT

public:
    explicit NextView(QWidget *parent = nullptr);

    /// Hides itself where there is nothing.
    void show(std::optional<NextContent> content);
    [[nodiscard]] const std::optional<NextContent> &content() const { return m_content; }
    /// The filled button; null where the card has none.
    [[nodiscard]] QPushButton *primary() const { return m_content && m_content->primary ? m_card->primary() : nullptr; }
    /// The first button, filled or not; null where it has none.
    [[nodiscard]] QPushButton *firstButton() const { return m_card->primary(); }
    /// A part of the page that belongs into the card, below what the task says; it stays the page's.
    void setPart(QWidget *part);

signals:
    /// All but copying and opening links, which the card does itself.
    void acted(const wizard::NextAction &action);

private:
    void fill();
    void press(int number);
    void act(const NextAction &action);

    std::optional<NextContent> m_content;
    widgets::NextCard *m_card;
    QWidget *m_inside = nullptr; // the letter or the value
    QWidget *m_part = nullptr;
    widgets::StatusLine *m_said;
};

} // namespace wizard
