// SPDX-License-Identifier: Apache-2.0
#include "findingdetails.h"

#include "fields.h"
#include "fold.h"
#include "text.h"
#include "theme.h"
#include "valueview.h"
#include "webpage.h"

#include "app/wording/wording.h"

#include <QHBoxLayout>

#include <utility>

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
void addDifference(QVBoxLayout *to, const FindingDetails::Content &content, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    for (const auto &[heading, text] :
         {std::pair(FindingDetails::tr("Found"), content.found), std::pair(FindingDetails::tr("Wanted"), content.wanted)}) {
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
void addRaw(QVBoxLayout *to, const FindingDetails::Content &content, QWidget *parent)
{
    const bool isFine = content.severity == Severity::Ok;
    if (content.evidence.empty() && content.about.isEmpty() && content.reference.isEmpty() &&
        !(isFine && !content.why.isEmpty()))
        return;
    auto *fold = new Fold(FindingDetails::tr("Details"), parent);
    if (isFine)
        addPart(fold->inside(), {}, content.why, fold);
    for (const Evidence &item : content.evidence) {
        QString text = FindingDetails::tr("Asked: %1").arg(plainText(item.query)) + QLatin1Char('\n') +
                       FindingDetails::tr("Answer: %1").arg(plainText(item.answer));
        if (!item.server.empty())
            text += QLatin1Char('\n') + FindingDetails::tr("From: %1").arg(plainText(item.server));
        fold->inside()->addWidget(new ValueView({}, text, text, FindingDetails::tr("Copy the raw answer"), fold));
    }
    if (!content.by.isEmpty())
        fold->inside()->addWidget(new Text(Voice::Quiet, FindingDetails::tr("Who can act: %1").arg(content.by), fold));
    if (!content.reference.isEmpty())
        fold->inside()->addWidget(
            new Text(Voice::Quiet, FindingDetails::tr("Read more: %1").arg(content.reference), fold));
    if (!content.about.isEmpty())
        fold->inside()->addWidget(new Text(Voice::Quiet, content.about, fold));
    to->addWidget(fold);
}

void addAll(QVBoxLayout *to, const FindingDetails::Content &content, QWidget *parent)
{
    if (content.severity != Severity::Ok) {
        addPart(to, {}, content.why, parent);
        addDifference(to, content, parent);
        addPart(to, FindingDetails::tr("Who can fix it"), content.who, parent);
        addPart(to, FindingDetails::tr("How"), content.how, parent);
        if (!content.copy.isEmpty())
            to->addWidget(new ValueView({}, content.copy, content.copy, FindingDetails::tr("Copy this text"), parent));
        addPart(to, FindingDetails::tr("If that is not possible"), content.planB, parent);
        if (const QUrl page = webPage(content.link.toStdString()); !page.isEmpty())
            to->addWidget(openButton(page, parent), 0, Qt::AlignLeading);
    }
    addRaw(to, content, parent);
}

} // namespace

FindingDetails::FindingDetails(Content content, QWidget *parent) : QWidget(parent), m_content(std::move(content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Text(Voice::Body, m_content.summary, this));
    addAll(column, m_content, this);
}

} // namespace widgets
