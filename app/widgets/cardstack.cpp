// SPDX-License-Identifier: Apache-2.0
#include "cardstack.h"

namespace widgets
{

void chainTabOrder(QWidget *anchor, const std::vector<QWidget *> &widgets)
{
    QWidget *last = anchor;
    for (QWidget *widget : widgets) {
        const QList<QWidget *> parts = widget->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if (!(part->focusPolicy() & Qt::TabFocus))
                continue;
            QWidget::setTabOrder(last, part);
            last = part;
        }
    }
}

} // namespace widgets
