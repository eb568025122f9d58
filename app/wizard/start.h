// SPDX-License-Identifier: Apache-2.0
// Start: one question after the other, each with what was found out already; answered ones are one line each. Nothing
// is taken over by itself.
#pragma once

#include "question.h"
#include "steppage.h"

#include "app/pictures/way.h"

#include "core/bounce/reader.h"

namespace wizard
{

class BounceCard;
class DomainQuestion;

class StartPage : public StepPage
{
    Q_OBJECT

public:
    explicit StartPage(Walk &walk, QWidget *parent = nullptr);
    /// Says above the questions what a rejection means.
    void showRejection(const bounce::Reader &rejection);
    [[nodiscard]] QWidget *firstControl() override;
    [[nodiscard]] QPushButton *primary() const override;
    [[nodiscard]] bool hasTask() const override { return current() != nullptr; }

signals:
    void messagePasted(const QByteArray &message);

protected:
    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] bool asksFirst() const override { return true; } // it is nothing but questions
    void domainChanged() override;
    void refreshBody() override;

private:
    void addQuestion(Question *question);
    void addPromises();
    void goOn();
    /// The question whose turn it is; null when all are answered.
    [[nodiscard]] Question *current() const;
    void refreshPicture();

    std::vector<Question *> m_questions;
    Question *m_wanted = nullptr; // to be answered again
    Question *m_shown = nullptr;
    BounceCard *m_bounce = nullptr;
    DomainQuestion *m_domain = nullptr;
    pictures::WayPicture *m_way = nullptr;
    QWidget *m_promises = nullptr;
};

} // namespace wizard
