// SPDX-License-Identifier: Apache-2.0
#include "settle.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>

namespace widgets
{

void settle(QWidget *changed)
{
    for (QWidget *each = changed; each; each = each->parentWidget()) {
        if (each->layout())
            each->layout()->activate();
        if (qobject_cast<QScrollArea *>(each)) { // which makes its page as high as that has to be
            QEvent request(QEvent::LayoutRequest);
            QCoreApplication::sendEvent(each, &request);
        }
        if (each->isWindow())
            break;
    }
}

void fitHeight(QWidget *widget)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

} // namespace widgets
