// SPDX-License-Identifier: Apache-2.0
#include "ticklist.h"

#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

TickList::TickList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    hide();
}

void TickList::offer(const std::vector<Entry> &entries)
{
    for (const Entry &entry : entries) {
        auto known =
            std::find_if(m_boxes.begin(), m_boxes.end(), [&entry](const Box &box) { return box.key == entry.key; });
        if (known == m_boxes.end()) {
            auto *box = new QCheckBox(this);
            layout()->addWidget(box);
            connect(box, &QCheckBox::clicked, this, [this, key = entry.key](bool on) { emit ticked(key, on); });
            QWidget *before = this;
            if (!m_boxes.empty())
                before = m_boxes.back().box;
            QWidget::setTabOrder(before, box);
            known = m_boxes.insert(m_boxes.end(), {entry.key, box});
        }
        QString label = entry.label;
        label.replace(QLatin1Char('&'), QLatin1String("&&"));
        known->box->setText(label);
        known->box->setAccessibleName(entry.label);
        known->box->setChecked(entry.ticked);
    }
    for (const Box &box : m_boxes) {
        const bool offered =
            std::any_of(entries.begin(), entries.end(), [&box](const Entry &entry) { return entry.key == box.key; });
        if (!offered)
            box.box->setChecked(false);
    }
    setVisible(!m_boxes.empty());
}

void TickList::clear()
{
    for (const Box &box : m_boxes)
        box.box->deleteLater();
    m_boxes.clear();
    hide();
}

} // namespace widgets
