// SPDX-License-Identifier: Apache-2.0
// A question with an answer of several parts, of which none says that it is the last: the person says so with a button.
#pragma once

#include "question.h"

#include "app/widgets/buttonrole.h"

namespace wizard
{

class ConfirmedQuestion : public Question
{
    Q_OBJECT

public:
    /// `key` is what the project keeps its answer under.
    ConfirmedQuestion(Walk &walk, Words words, QString key, QWidget *parent = nullptr);
    [[nodiscard]] bool isAnswered() const override;

protected:
    /// A button that says so, to be put into the card.
    QPushButton *makeDone(const QString &text, widgets::ButtonRole role = widgets::ButtonRole::Filled);

private:
    const QString m_key;
};

} // namespace wizard
