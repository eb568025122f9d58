// SPDX-License-Identifier: Apache-2.0
#include "findingdetails.h"

#include "copyfield.h"
#include "fields.h"
#include "fold.h"
#include "marks.h"
#include "text.h"
#include "tilelayout.h"
#include "valueview.h"
#include "webpage.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace widgets
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// `text` below a caption, where there is a text.
void addPart(QLayout &to, QWidget *parent, const QString &caption, const QString &text)
{
    if (text.isEmpty())
        return;
    if (caption.isEmpty()) {
        to.addWidget(new Text(Voice::Body, text, parent));
        return;
    }
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(new Text(Voice::QuietBold, caption, part));
    column->addWidget(new Text(Voice::Body, text, part));
    column->addStretch(1);
    to.addWidget(part);
}

void addEvidence(QVBoxLayout &to, QWidget *parent, const Evidence &item)
{
    QString text = Words::tr("Asked: %1").arg(plainText(item.query)) + QLatin1Char('\n') +
                   Words::tr("Answer: %1").arg(plainText(item.answer));
    if (!item.server.empty())
        text += QLatin1Char('\n') + Words::tr("From: %1").arg(plainText(item.server));
    to.addWidget(new ValueView({}, text, text, Words::tr("Copy the raw answer"), parent));
}

void addDetails(QVBoxLayout &inside, QWidget *parent, const FindingDetails::Content &finding)
{
    const bool saysWhy = finding.severity == Severity::Ok && !finding.why.isEmpty();
    if (finding.evidence.empty() && finding.about.isEmpty() && finding.reference.isEmpty() && !saysWhy)
        return;
    auto *fold = new Fold(Words::tr("Details"), parent);
    if (saysWhy)
        addPart(*fold->inside(), fold, {}, finding.why);
    for (const Evidence &item : finding.evidence)
        addEvidence(*fold->inside(), fold, item);
    const auto note = [&](const QString &text) { fold->inside()->addWidget(new Text(Voice::Quiet, text, fold)); };
    if (!finding.by.isEmpty())
        note(Words::tr("Who can act: %1").arg(finding.by));
    if (!finding.reference.isEmpty())
        note(Words::tr("Read more: %1").arg(finding.reference));
    if (!finding.about.isEmpty())
        note(finding.about);
    inside.addWidget(fold);
}

/// Puts all of `finding` but its headline into `inside`.
void addFinding(QVBoxLayout &inside, const FindingDetails::Content &finding)
{
    QWidget *parent = inside.parentWidget();
    if (finding.severity == Severity::Ok) {
        addDetails(inside, parent, finding);
        return;
    }
    addPart(inside, parent, {}, finding.why);
    if (!finding.found.isEmpty() || !finding.wanted.isEmpty()) {
        auto *both = new QWidget(parent);
        auto *beside = new TileLayout(finding.found.isEmpty() || finding.wanted.isEmpty() ? 1 : 2, both);
        addPart(*beside, both, Words::tr("Found"), finding.found);
        addPart(*beside, both, Words::tr("Wanted"), finding.wanted);
        inside.addWidget(both);
    }
    addPart(inside, parent, Words::tr("Who can fix it"), finding.who);
    addPart(inside, parent, Words::tr("How"), finding.how);
    if (finding.copy.contains(QLatin1Char('\n'))) {
        inside.addWidget(new ValueView({}, finding.copy, finding.copy, Words::tr("Copy this text"), parent));
    } else if (!finding.copy.isEmpty()) {
        auto *field = new CopyField(Words::tr("Text to copy"), parent);
        field->setValue(finding.copy);
        inside.addWidget(field);
    }
    addPart(inside, parent, Words::tr("If that is not possible"), finding.planB);
    if (const QUrl page = webPage(finding.link.toStdString()); !page.isEmpty())
        inside.addWidget(openButton(page, parent), 0, Qt::AlignLeading);
    addDetails(inside, parent, finding);
}

/// Tells one finding's body from another.
QString fingerprint(const FindingDetails::Content &finding)
{
    QStringList parts = {finding.why,   finding.found, finding.wanted, finding.who,       finding.how,  finding.copy,
                         finding.planB, finding.link,  finding.by,     finding.reference, finding.about};
    for (const Evidence &item : finding.evidence)
        parts << plainText(item.query) << plainText(item.answer) << plainText(item.server);
    return parts.join(QChar(0x1f));
}

/// One row for all that is fine.
Row::Content fineRow(std::vector<FindingDetails::Content> fine)
{
    Row::Content row;
    row.id = QStringLiteral("fine");
    row.words.glyph = Glyph::Done;
    row.words.headline = fine.size() == 1 ? fine.front().summary
                                          : Words::tr("%n thing(s) are fine", nullptr, static_cast<int>(fine.size()));
    for (const FindingDetails::Content &one : fine)
        row.bodyIs += one.summary + QChar(0x1e) + fingerprint(one) + QChar(0x1e);
    row.build = [fine = std::move(fine)](QVBoxLayout &inside) {
        for (const FindingDetails::Content &one : fine) {
            if (fine.size() > 1)
                inside.addWidget(new Text(Voice::Body, one.summary));
            addFinding(inside, one);
        }
    };
    return row;
}

} // namespace

FindingDetails::FindingDetails(Content content, QWidget *parent) : QWidget(parent), m_content(std::move(content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Text(Voice::Body, m_content.summary, this));
    addFinding(*column, m_content);
}

std::vector<Row::Content> rowsOf(std::vector<FindingDetails::Content> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto &a, const auto &b) { return a.severity > b.severity; });
    std::vector<Row::Content> rows;
    std::vector<FindingDetails::Content> fine;
    for (FindingDetails::Content &finding : findings) {
        if (finding.severity == Severity::Ok) {
            fine.push_back(std::move(finding));
            continue;
        }
        Row::Content row;
        row.id = finding.about.isEmpty() ? finding.summary : finding.about;
        row.words = {glyphOf(finding.severity), finding.summary, {}, finding.by};
        row.bodyIs = fingerprint(finding);
        row.build = [finding = std::move(finding)](QVBoxLayout &inside) { addFinding(inside, finding); };
        rows.push_back(std::move(row));
    }
    if (!fine.empty())
        rows.push_back(fineRow(std::move(fine)));
    return rows;
}

} // namespace widgets
