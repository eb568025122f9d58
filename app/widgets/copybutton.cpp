// SPDX-License-Identifier: Apache-2.0
#include "copybutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace widgets
{

CopyButton::CopyButton(const QString &what, QWidget *parent) : QPushButton(tr("Copy"), parent)
{
    setAccessibleName(what);
    setToolTip(what);
    setAutoDefault(true); // Enter presses it, not only Space
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

QSize CopyButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int wider = metrics.horizontalAdvance(tr("Copied")) - metrics.horizontalAdvance(QPushButton::text());
    return QPushButton::sizeHint() + QSize(qMax(0, wider), 0);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setFixedWidth(width());
    QPushButton::setText(tr("Copied"));
    setAccessibleDescription(tr("Copied"));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(2000, this, [this] {
        QPushButton::setText(tr("Copy"));
        setAccessibleDescription({});
    });
}

} // namespace widgets
