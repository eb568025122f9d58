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

namespace
{

void addPart(QVBoxLayout *to, const QString &heading, const QString &text, QWidget *parent)
{
    if (text.isEmpty())
        return;
    if (heading.isEmpty()) {
        to->addWidget(new Text(Voice::Body, text, parent));
        return;
    }
    auto *part = new QVBoxLayout;
    part->setSpacing(1);
    auto *label = new Text(Voice::Quiet, heading, parent);
    label->setFont(scaled(label->font(), 1, true));
    part->addWidget(label);
    part->addWidget(new Text(Voice::Body, text, parent));
    to->addLayout(part);
}

/// What was found and what is wanted, side by side.
void addDifference(QVBoxLayout *to, const FindingCard::Content &content, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    for (const auto &[heading, text] :
         {std::pair(FindingCard::tr("Found"), content.found), std::pair(FindingCard::tr("Wanted"), content.wanted)}) {
        auto *column = new QVBoxLayout;
        addPart(column, heading, text, parent);
        column->addStretch(1);
        if (!text.isEmpty())
            row->addLayout(column, 1);
        else
            delete column;
    }
    to->addLayout(row);
}

/// The raw answers, the codes, who can act and where to read more.
void addRaw(QVBoxLayout *to, const FindingCard::Content &content, QWidget *parent)
{
    const bool isFine = content.severity == Severity::Ok;
    if (content.evidence.empty() && content.about.isEmpty() && content.reference.isEmpty() &&
        !(isFine && !content.why.isEmpty()))
        return;
    auto *fold = new Fold(FindingCard::tr("Details"), parent);
    if (isFine)
        addPart(fold->inside(), {}, content.why, fold);
    for (const Evidence &item : content.evidence) {
        QString text = FindingCard::tr("Asked: %1").arg(plainText(item.query)) + QLatin1Char('\n') +
                       FindingCard::tr("Answer: %1").arg(plainText(item.answer));
        if (!item.server.empty())
            text += QLatin1Char('\n') + FindingCard::tr("From: %1").arg(plainText(item.server));
        fold->inside()->addWidget(new ValueView({}, text, text, FindingCard::tr("Copy the raw answer"), fold));
    }
    if (!content.by.isEmpty())
        fold->inside()->addWidget(new Text(Voice::Quiet, FindingCard::tr("Who can act: %1").arg(content.by), fold));
    if (!content.reference.isEmpty())
        fold->inside()->addWidget(
            new Text(Voice::Quiet, FindingCard::tr("Read more: %1").arg(content.reference), fold));
    if (!content.about.isEmpty())
        fold->inside()->addWidget(new Text(Voice::Quiet, content.about, fold));
    to->addWidget(fold);
}

void addAll(QVBoxLayout *to, const FindingCard::Content &content, QWidget *parent)
{
    if (content.severity != Severity::Ok) {
        addPart(to, {}, content.why, parent);
        addDifference(to, content, parent);
        addPart(to, FindingCard::tr("Who can fix it"), content.who, parent);
        addPart(to, FindingCard::tr("How"), content.how, parent);
        if (!content.copy.isEmpty())
            to->addWidget(new ValueView({}, content.copy, content.copy, FindingCard::tr("Copy this text"), parent));
        addPart(to, FindingCard::tr("If that is not possible"), content.planB, parent);
        if (const QUrl page = webPage(content.link.toStdString()); !page.isEmpty())
            to->addWidget(openButton(page, parent), 0, Qt::AlignLeading);
    }
    addRaw(to, content, parent);
}

} // namespace

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
    column->addWidget(new Text(Voice::Quiet, m_content.word, this));
    column->addWidget(new Text(Voice::Heading, m_content.summary, this));
    top->addLayout(column, 1);
    inside()->addLayout(top);
    addAll(inside(), m_content, this);
}

FindingDetails::FindingDetails(const FindingCard::Content &content, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Text(Voice::Body, content.summary, this));
    addAll(column, content, this);
}

void FindingsView::show(std::vector<FindingCard::Content> contents)
{
    std::stable_sort(contents.begin(), contents.end(),
                     [](const auto &a, const auto &b) { return a.severity > b.severity; });
    arrange(std::move(contents));
}

} // namespace widgets
