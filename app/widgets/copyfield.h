// SPDX-License-Identifier: Apache-2.0
// A value to copy, in one line with a button at its end: what is shown is cut and made harmless, what is copied is the
// whole.
#pragma once

#include "copybutton.h"

#include <QLineEdit>
#include <QWidget>

namespace widgets
{

class CopyField : public QWidget
{
    Q_OBJECT

public:
    /// `caption` names it: "Value".
    CopyField(const QString &caption, const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] const QString &toCopy() const { return m_copy->toCopy(); }
    [[nodiscard]] CopyButton *button() const { return m_copy; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

private:
    QLineEdit *m_field;
    CopyButton *m_copy;
};

} // namespace widgets
