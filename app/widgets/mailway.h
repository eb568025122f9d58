// SPDX-License-Identifier: Apache-2.0
// A picture of the way of a message, from the writer to the reader's mailbox, and of the five questions that the
// reader's side asks: the five steps.
#pragma once

#include <QWidget>

namespace widgets
{

class MailWay : public QWidget
{
    Q_OBJECT

public:
    explicit MailWay(QWidget *parent = nullptr);

    /// Who hands the mail over: "Your mail server", "The relay", "Your mail service".
    void setSender(const QString &sender);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Plan;
    void paintStation(QPainter &painter, const Plan &plan, int number, const QString &name, bool judges) const;
    void paintArrow(QPainter &painter, const Plan &plan, int number) const;
    void paintQuestion(QPainter &painter, const Plan &plan, int number, const QString &question) const;

    QString m_sender;
};

} // namespace widgets
