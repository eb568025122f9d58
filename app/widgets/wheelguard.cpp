// SPDX-License-Identifier: Apache-2.0
#include "wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace widgets
{

namespace
{

/// What the wheel would change the value of.
QWidget *guarded(QObject *watched)
{
    if (qobject_cast<QScrollBar *>(watched))
        return nullptr;
    const bool isValue = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched) ||
                         qobject_cast<QAbstractSlider *>(watched);
    return isValue ? static_cast<QWidget *>(watched) : nullptr;
}

} // namespace

WheelGuard::WheelGuard(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // Qt gives the focus before it hands on the wheel.
        if (QWidget *widget = guarded(watched); widget && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    } else if (event->type() == QEvent::Wheel) {
        QWidget *widget = guarded(watched);
        const QWidget *focus = QApplication::focusWidget();
        if (widget && widget != focus && !widget->isAncestorOf(focus)) {
            event->ignore(); // so that it goes on to what scrolls
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
