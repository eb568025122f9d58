// SPDX-License-Identifier: Apache-2.0
// Inside report: what the parts of a text are made of. Paragraphs are marked where they are written and broken into
// lines at the end, when it is known for which width.
#pragma once

#include "app/wording/wording.h"

#include "core/checkup/report.h"

#include <QCoreApplication>
#include <QString>

namespace report
{

inline QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("report", text, comment, n);
}

/// Each line of `text` as a paragraph behind `indent` spaces, which broken() lays out.
QString paragraph(const QString &text, int indent);

/// Paragraphs as lines of at most `columns`.
QString broken(const QString &text, int columns);

QString underlined(const QString &title, QChar line);

/// “Label: text”; nothing where there is no text.
QString labelled(const QString &label, const QString &text);

/// As somebody would copy it: every line whole.
QString quoted(const QString &letter);

/// All that is said of a finding.
QString findingText(const Finding &finding, const wording::Words &words);

/// Whether more may come: what is known then is no verdict.
bool isUnfinished(const checkup::Report &report);

/// The part of the text about the records to publish.
QString recordsPart(const checkup::Report &report);

} // namespace report
