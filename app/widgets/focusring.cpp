// SPDX-License-Identifier: Apache-2.0
#include "focusring.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>

namespace widgets
{

/// What shows the focus by itself: fields in their edge, lists in the row that is current.
static bool showsItself(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return (box && box->isEditable()) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget) ||
           qobject_cast<const QMenu *>(widget) || widget->isWindow();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        m_byKeyboard = true;
        follow(QApplication::focusWidget());
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        follow(nullptr);
        break;
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            m_byKeyboard = true;
        else if (reason == Qt::MouseFocusReason)
            m_byKeyboard = false;
        follow(static_cast<QWidget *>(watched));
        break;
    }
    case QEvent::FocusOut:
        if (m_frame && m_frame->widget() == watched)
            follow(nullptr);
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *focus)
{
    QWidget *shown = m_byKeyboard && focus && !showsItself(focus) ? focus : nullptr;
    if (!shown) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(shown->window());
    if (m_frame->widget() != shown)
        m_frame->setWidget(shown);
}

} // namespace widgets
