// SPDX-License-Identifier: Apache-2.0
#include "ticklist.h"

#include <QSignalBlocker>
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
            auto *pair = new QVBoxLayout;
            pair->setSpacing(0);
            auto *box = new QCheckBox(this);
            auto *evidence = new Text(Voice::Quiet, {}, this);
            evidence->setIndent(fontMetrics().height() * 3 / 2); // at the leading edge, unlike a margin
            pair->addWidget(box);
            pair->addWidget(evidence);
            static_cast<QVBoxLayout *>(layout())->addLayout(pair);
            connect(box, &QCheckBox::toggled, this, [this, key = entry.key](bool on) { emit ticked(key, on); });
            known = m_boxes.insert(m_boxes.end(), {entry.key, box, evidence});
        }
        QString label = entry.label;
        label.replace(QLatin1Char('&'), QLatin1String("&&"));
        known->box->setText(label);
        known->box->setAccessibleName(entry.label);
        if (!entry.evidence.isEmpty()) { // while it is looked up anew, what was seen before holds
            known->box->setAccessibleDescription(entry.evidence);
            known->evidence->say(entry.evidence);
        }
        const QSignalBlocker noEcho(known->box);
        known->box->setChecked(entry.ticked);
    }
    for (const Box &box : m_boxes) {
        const bool offered =
            std::any_of(entries.begin(), entries.end(), [&box](const Entry &entry) { return entry.key == box.key; });
        const QSignalBlocker noEcho(box.box);
        if (!offered)
            box.box->setChecked(false);
    }
    setVisible(!m_boxes.empty());
}

void TickList::clear()
{
    for (const Box &box : m_boxes) {
        box.box->deleteLater();
        box.evidence->deleteLater();
    }
    m_boxes.clear();
    hide();
}

} // namespace widgets
