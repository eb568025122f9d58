// SPDX-License-Identifier: Apache-2.0
// Start: which domain? The field takes anything that people have at hand, a mail address, a link, a message that came
// back.
#pragma once

#include "question.h"

namespace wizard
{

class DomainQuestion : public Question
{
    Q_OBJECT

public:
    explicit DomainQuestion(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] QWidget *firstControl() override { return m_domain->field(); }

signals:
    /// The source of a message, or a rejection, was pasted.
    void messagePasted(const QByteArray &message);

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] QString remark() const override;
    void domainChanged() override;
    void refreshBody() override;

private:
    void take(const QString &typed);
    void refreshAbove();
    [[nodiscard]] bool isWeb() const;

    widgets::Ask *m_domain = nullptr;
    QPushButton *m_above = nullptr;
    widgets::Text *m_network = nullptr;
};

} // namespace wizard
