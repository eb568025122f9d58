// SPDX-License-Identifier: Apache-2.0
// Start: how does your mail leave? Three doors, and “I don't know”, which a message that was sent can answer.
#pragma once

#include "question.h"

#include "app/widgets/choicetile.h"

#include <QButtonGroup>

namespace wizard
{

class RouteQuestion : public Question
{
    Q_OBJECT

public:
    explicit RouteQuestion(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] QWidget *firstControl() override;

signals:
    /// The person does not know, and has a message that tells.
    void messageWanted();

protected:
    [[nodiscard]] QString answer() const override;
    void refreshBody() override;

private:
    void addDoors();

    QButtonGroup *m_doors = nullptr;
    widgets::Text *m_likely = nullptr;
};

} // namespace wizard
