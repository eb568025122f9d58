// SPDX-License-Identifier: Apache-2.0
#include "recordsview.h"

#include "say.h"

#include <algorithm>

namespace wizard
{

using widgets::RecordCard;

RecordsView::RecordsView(const QString &heading, QWidget *parent)
    : QWidget(parent), m_heading(new widgets::Text(widgets::Voice::Heading, heading, this)),
      m_cards(new widgets::CardStack<RecordCard>(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_cards);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void RecordsView::show(const Walk &walk, const std::vector<records::Purpose> &purposes)
{
    std::vector<RecordCard::Content> contents;
    for (const records::Record &record : walk.look().records()) {
        const bool wanted = std::find(purposes.begin(), purposes.end(), record.purpose) != purposes.end();
        if (wanted && record.action != records::Action::Keep)
            contents.push_back(contentOf(record, walk));
    }
    show(std::move(contents));
}

void RecordsView::show(std::vector<RecordCard::Content> contents)
{
    setVisible(!contents.empty());
    m_cards->arrange(std::move(contents));
}

} // namespace wizard
