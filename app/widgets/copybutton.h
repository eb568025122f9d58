// SPDX-License-Identifier: Apache-2.0
// Puts one text on the clipboard, by mouse, by Enter and by Space, and says that it did without changing its size.
#pragma once

#include <QPushButton>

namespace widgets
{

class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    /// `what` is said by screen readers: "Copy the value of SPF".
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);

    void setToCopy(const QString &text) { m_toCopy = text; }
    [[nodiscard]] const QString &toCopy() const { return m_toCopy; }
    [[nodiscard]] QSize sizeHint() const override;

private:
    void copy();
    QString m_toCopy;
};

} // namespace widgets
