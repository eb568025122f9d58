// SPDX-License-Identifier: Apache-2.0
#include "sincelast.h"

#include "app/wording/wording.h"

#include <QLocale>

#include <algorithm>

namespace wizard
{

namespace
{

/// "Blocklists, SPF": where it has changed, each once.
QString placesOf(const std::vector<baseline::Change> &changes)
{
    QStringList places;
    for (const Check check : allChecks) {
        if (std::any_of(changes.begin(), changes.end(),
                        [check](const baseline::Change &one) { return one.check == toText(check); }))
            places << wording::checkTitle(check);
    }
    return places.join(QStringLiteral(", "));
}

bool isWhole(const checkup::Report &report)
{
    return report.settled && !report.silent &&
           std::none_of(report.findings.begin(), report.findings.end(), [](const Findings &all) {
               return std::any_of(all.begin(), all.end(),
                                  [](const Finding &one) { return one.code == Code::LookupFailed; });
           });
}

} // namespace

SinceLast::SinceLast(Walk &walk, QObject *parent) : QObject(parent), m_walk(walk)
{
    connect(&walk.editor(), &ProjectEditor::opened, this, [this] {
        m_before = m_walk.project().lastResult;
        m_sentence.clear();
        m_kept = {};
    });
    connect(&walk.editor(), &ProjectEditor::setupChanged, this, [this] { m_before.reset(); });
    connect(&walk.look(), &Look::changed, this, &SinceLast::take);
}

void SinceLast::take()
{
    const checkup::Report *report = m_walk.look().report();
    if (!report || m_walk.look().isBusy() || !report->settled || m_kept == m_walk.look().lastAt())
        return;
    m_kept = m_walk.look().lastAt();
    baseline::Snapshot now = baseline::of(*report);
    now.records.clear();
    if (m_before) {
        const auto changes = baseline::changes(m_before->snapshot, now).said;
        if (!changes.empty())
            m_sentence =
                tr("Since %1 something has changed: %2.")
                    .arg(QLocale().toString(m_before->at.toLocalTime(), QLocale::ShortFormat), placesOf(changes));
        m_before.reset();
        if (!m_sentence.isEmpty())
            emit told(m_sentence);
    }
    // What could not be looked up takes the place of nothing that was known.
    if (isWhole(*report) || !m_walk.project().lastResult)
        m_walk.editor().setLastResult({QDateTime::currentDateTimeUtc(), std::move(now)});
}

} // namespace wizard
