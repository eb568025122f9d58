// SPDX-License-Identifier: Apache-2.0
// A question that one of several tiles answers, or “I don't know”, which a message that was sent can.
#pragma once

#include "question.h"

#include "app/widgets/choicetile.h"

#include <QButtonGroup>

#include <optional>

namespace wizard
{

class TilesQuestion : public Question
{
    Q_OBJECT

public:
    TilesQuestion(Walk &walk, Words words, QWidget *parent = nullptr);
    [[nodiscard]] bool isAnswered() const override { return chosen().has_value(); }
    [[nodiscard]] QWidget *firstControl() override { return currentOf(*m_tiles); }

signals:
    /// The person does not know, and has a message that tells.
    void messageWanted();

protected:
    /// A tile that gives the answer `id`, to be put into the card; tiles come in the order in which they are made.
    widgets::ChoiceTile *makeTile(int id, widgets::ChoiceTile::Words content);
    /// “I don't know”, below what is in the card by now.
    void addUnknown();

    /// The answer that is given; nothing while there is none.
    [[nodiscard]] virtual std::optional<int> chosen() const = 0;
    virtual void choose(int id) = 0;

    [[nodiscard]] QString answer() const override;
    void refreshBody() override;

private:
    QButtonGroup *m_tiles = nullptr;
};

} // namespace wizard
