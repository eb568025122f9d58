// SPDX-License-Identifier: Apache-2.0
// A heading that folds what is below it away and shows it again.
#pragma once

#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace widgets
{

class Fold : public QWidget
{
    Q_OBJECT

public:
    explicit Fold(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What is folded goes in here.
    [[nodiscard]] QVBoxLayout *inside() const { return m_inside; }
    [[nodiscard]] bool isOpen() const { return m_button->isChecked(); }
    void setOpen(bool open) { m_button->setChecked(open); }

private:
    QToolButton *m_button;
    QWidget *m_body;
    QVBoxLayout *m_inside;
};

} // namespace widgets
