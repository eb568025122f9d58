// SPDX-License-Identifier: Apache-2.0
#include "copybutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyleOptionButton>
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

/// The same for both of its words, in whatever font.
QSize CopyButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QFontMetrics metrics = fontMetrics();
    const int widest = qMax(metrics.horizontalAdvance(tr("Copy")), metrics.horizontalAdvance(tr("Copied")));
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, QSize(widest, metrics.height()), this);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_toCopy);
    setText(tr("Copied"));
    setAccessibleDescription(tr("Copied"));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QTimer::singleShot(2000, this, [this] {
        setText(tr("Copy"));
        setAccessibleDescription({});
    });
}

} // namespace widgets
