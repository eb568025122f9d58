// SPDX-License-Identifier: Apache-2.0
// Step 5: who signs? One answer is enough; the page then shows that way alone.
#pragma once

#include "question.h"

#include <QButtonGroup>

namespace wizard
{

class SignerQuestion : public Question
{
    Q_OBJECT

public:
    explicit SignerQuestion(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] QWidget *firstControl() override;
    /// As the person said, or as the keys at hand show; nothing while it is open.
    [[nodiscard]] std::optional<Signer> signer() const;

signals:
    void messageWanted();

protected:
    [[nodiscard]] QString answer() const override;
    void refreshBody() override;

private:
    QButtonGroup *m_ways = nullptr;
};

} // namespace wizard
