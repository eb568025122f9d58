// SPDX-License-Identifier: Apache-2.0
#include "findingcard.h"

#include "fields.h"
#include "fold.h"
#include "marks.h"
#include "text.h"
#include "theme.h"
#include "valueview.h"
#include "webpage.h"

#include "app/wording/wording.h"

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

    if (m_content.severity == Severity::Ok) {
        addDetails();
        return;
    }
    addPart(inside(), {}, m_content.why);
    addPart(inside(), tr("Found"), m_content.found);
    addPart(inside(), tr("Wanted"), m_content.wanted);
    addPart(inside(), tr("Who can mend it"), m_content.who);
    addPart(inside(), tr("How"), m_content.how);
    if (!m_content.copy.isEmpty())
        inside()->addWidget(new ValueView({}, m_content.copy, m_content.copy, tr("Copy this text"), this));
    addPart(inside(), tr("If that is not possible"), m_content.planB);
    if (const QUrl page = webPage(m_content.link.toStdString()); !page.isEmpty())
        inside()->addWidget(openButton(page, this), 0, Qt::AlignLeading);
    addDetails();
}

void FindingCard::addPart(QVBoxLayout *to, const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    if (heading.isEmpty()) {
        to->addWidget(new Text(Voice::Body, text, this));
        return;
    }
    auto *part = new QVBoxLayout;
    part->setSpacing(1);
    auto *label = new Text(Voice::Quiet, heading, this);
    label->setFont(scaled(label->font(), 1, true));
    part->addWidget(label);
    part->addWidget(new Text(Voice::Body, text, this));
    to->addLayout(part);
}

void FindingCard::addDetails()
{
    const bool isFine = m_content.severity == Severity::Ok;
    if (m_content.evidence.empty() && m_content.about.isEmpty() && m_content.reference.isEmpty() &&
        !(isFine && !m_content.why.isEmpty()))
        return;
    auto *fold = new Fold(tr("Details"), this);
    if (isFine)
        addPart(fold->inside(), {}, m_content.why);
    for (const Evidence &item : m_content.evidence) {
        QString text = tr("Asked: %1").arg(plainText(item.query)) + QLatin1Char('\n') +
                       tr("Answer: %1").arg(plainText(item.answer));
        if (!item.server.empty())
            text += QLatin1Char('\n') + tr("From: %1").arg(plainText(item.server));
        fold->inside()->addWidget(new ValueView({}, text, text, tr("Copy the raw answer"), fold));
    }
    if (!m_content.by.isEmpty())
        fold->inside()->addWidget(new Text(Voice::Quiet, tr("Who can act: %1").arg(m_content.by), fold));
    if (!m_content.reference.isEmpty())
        fold->inside()->addWidget(new Text(Voice::Quiet, tr("Read more: %1").arg(m_content.reference), fold));
    if (!m_content.about.isEmpty())
        fold->inside()->addWidget(new Text(Voice::Quiet, m_content.about, fold));
    inside()->addWidget(fold);
}

void FindingsView::show(std::vector<FindingCard::Content> contents)
{
    std::stable_sort(contents.begin(), contents.end(),
                     [](const auto &a, const auto &b) { return a.severity > b.severity; });
    arrange(std::move(contents));
}

} // namespace widgets
