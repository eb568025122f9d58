// SPDX-License-Identifier: Apache-2.0
// A text to be copied: a caption, the text in a fixed-pitch field that breaks anywhere and grows with it, a copy
// button.
#pragma once

#include "copybutton.h"

#include <QTextEdit>

namespace widgets
{

/// The field alone: read-only, as high as its text, left by Tab.
class ValueField : public QTextEdit
{
    Q_OBJECT

public:
    explicit ValueField(QWidget *parent = nullptr);
    void setValue(const QString &value);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
};

class ValueView : public QWidget
{
    Q_OBJECT

public:
    /// `shown` is what stands in the field, made harmless and cut in the middle where it is very long; `copied` is what
    /// the button copies, as it is.
    ValueView(const QString &caption, const QString &shown, const QString &copied, const QString &copyWhat,
              QWidget *parent = nullptr);

    void setText(const QString &shown, const QString &copied);
    /// What screen readers call the field, where the caption is elsewhere.
    void setFieldName(const QString &name) { m_field->setAccessibleName(name); }

private:
    ValueField *m_field;
    CopyButton *m_copy;
};

} // namespace widgets
