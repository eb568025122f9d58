// SPDX-License-Identifier: Apache-2.0
#include "buttonrole.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QVariant>

namespace widgets
{

static constexpr const char *property = "mailworthyRole";

void setRole(QAbstractButton *button, ButtonRole role)
{
    if (roleOf(button) == role)
        return;
    button->setProperty(property, static_cast<int>(role));
    QEvent changed(QEvent::StyleChange); // it keeps its size otherwise
    QCoreApplication::sendEvent(button, &changed);
    button->updateGeometry();
    button->update();
}

ButtonRole roleOf(const QWidget *button)
{
    if (!button)
        return ButtonRole::Outlined;
    if (const QVariant role = button->property(property); role.isValid())
        return static_cast<ButtonRole>(role.toInt());
    const auto *push = qobject_cast<const QPushButton *>(button);
    return push && push->isFlat() ? ButtonRole::Quiet : ButtonRole::Outlined;
}

} // namespace widgets
