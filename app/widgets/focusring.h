// SPDX-License-Identifier: Apache-2.0
// Shows where the keyboard is: a ring around whatever has the focus, as soon as keys are used to get there or to work
// there, and none while the mouse is. Fields show the focus in their own edge, with a ring of nothing around it.
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace widgets
{

class FocusRing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Whether the keyboard was used last, so that the focus is to be seen.
    [[nodiscard]] bool isShown() const { return m_byKeyboard; }

protected:
    /// For the whole program.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);

    QPointer<QFocusFrame> m_frame; // lives in the window that it was last seen in, and goes with it
    bool m_byKeyboard = false;
};

} // namespace widgets
