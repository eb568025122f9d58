// SPDX-License-Identifier: Apache-2.0
#include "taborder.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace widgets
{

static void collect(QLayout *layout, std::vector<QWidget *> &parts)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *part = item->widget()) {
            if (part->focusPolicy() & Qt::TabFocus)
                parts.push_back(part); // setTabOrder() passes over those without
            collect(part->layout(), parts);
        } else {
            collect(item->layout(), parts);
        }
    }
}

void orderTabs(QLayout *layout)
{
    std::vector<QWidget *> parts;
    collect(layout, parts);
    for (std::size_t i = 1; i < parts.size(); ++i)
        QWidget::setTabOrder(parts[i - 1], parts[i]);
}

} // namespace widgets
