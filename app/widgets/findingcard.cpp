// SPDX-License-Identifier: Apache-2.0
#include "findingcard.h"

#include "findingbody.h"
#include "marks.h"
#include "text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace widgets
{

FindingCard::FindingCard(Content content, QWidget *parent) : Card(parent), m_content(std::move(content))
{
    setStripe(m_content.severity);
    setAccessibleName(tr("%1: %2", "severity: sentence").arg(m_content.word, m_content.summary));

    auto *top = new QHBoxLayout;
    auto *mark = new GlyphView(glyphOf(m_content.severity), this);
    mark->setAccessibleName({}); // the word beside it says the same
    top->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *word = new Text(Voice::Quiet, m_content.word, this);
    column->addWidget(word);
    column->addWidget(new Text(Voice::Heading, m_content.summary, this));
    top->addLayout(column, 1);
    inside()->addLayout(top);

    addFinding(*inside(), m_content);
}

void FindingsView::show(std::vector<FindingCard::Content> contents)
{
    std::stable_sort(contents.begin(), contents.end(),
                     [](const auto &a, const auto &b) { return a.severity > b.severity; });
    arrange(std::move(contents));
}

} // namespace widgets
