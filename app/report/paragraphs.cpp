// SPDX-License-Identifier: Apache-2.0
#include "paragraphs.h"

#include "textreport.h"

#include <QStringList>

#include <algorithm>

namespace report
{

namespace
{

/// Begins a paragraph that is broken once it is known for which width; no text has it, see wording::shown().
constexpr QChar unbroken(0x1f);

} // namespace

QString paragraph(const QString &text, int indent)
{
    QString out;
    for (const QString &part : text.split(QLatin1Char('\n')))
        out += unbroken + QString(indent, QLatin1Char(' ')) + part + QLatin1Char('\n');
    return out;
}

QString broken(const QString &text, int columns)
{
    QString out;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.startsWith(unbroken)) {
            out += line + QLatin1Char('\n');
            continue;
        }
        const QString part = line.mid(1);
        const auto isText = [](QChar c) { return c != QLatin1Char(' '); };
        const auto indent = std::find_if(part.begin(), part.end(), isText) - part.begin();
        out += wrapped(part, static_cast<int>(indent), columns);
    }
    out.chop(1);
    return out;
}

QString underlined(const QString &title, QChar line)
{
    return title + QLatin1Char('\n') + QString(title.size(), line) + QLatin1Char('\n');
}

QString labelled(const QString &label, const QString &text)
{
    //: a label: its text
    return text.isEmpty() ? QString() : paragraph(tr("%1: %2").arg(label, text), 4);
}

QString quoted(const QString &letter)
{
    QString out;
    for (const QString &line : letter.split(QLatin1Char('\n')))
        out += (line.isEmpty() ? line : QStringLiteral("    ") + line) + QLatin1Char('\n');
    return out;
}

QString findingText(const Finding &finding, const wording::Words &words)
{
    QString out = paragraph(QStringLiteral("[%1] %2").arg(wording::severityWord(finding.severity), words.summary), 2);
    if (finding.severity == Severity::Ok)
        return out;
    out += paragraph(words.why, 4);
    out += labelled(tr("Found"), words.found);
    out += labelled(tr("Wanted"), words.wanted);
    out += labelled(tr("What to do"), words.fix);
    out += labelled(tr("Where"), words.where);
    out += labelled(tr("If that is not possible"), words.planB);
    if (words.where.isEmpty() && finding.who() != Who::Nobody) // where it is done says by whom
        out += labelled(tr("Who can act"), wording::who(finding.who()));
    out += labelled(tr("Read more"), words.learnMore);
    return out;
}

bool isUnfinished(const checkup::Report &report)
{
    return std::any_of(report.pending.begin(), report.pending.end(), [](bool pending) { return pending; });
}

QString wrapped(const QString &text, int indent, int columns)
{
    QString out;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && indent + line.size() + 1 + word.size() > columns) {
                out += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        if (!line.isEmpty())
            out += QString(indent, QLatin1Char(' ')) + line + QLatin1Char('\n');
    }
    return out;
}

} // namespace report
