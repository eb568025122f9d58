// SPDX-License-Identifier: Apache-2.0
// What the walk has seen: the latest look, what an earlier one saw where that failed, and what follows from both.
#include "walk.h"

#include "core/records/publish.h"

#include <algorithm>

namespace wizard
{

namespace
{

bool hasFailure(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.code == Code::LookupFailed; });
}

} // namespace

const checkup::Report *Walk::report() const
{
    return m_checkup ? &m_checkup->report() : nullptr;
}

Seen Walk::of(Check check) const
{
    const Kept &kept = m_kept[static_cast<std::size_t>(check)];
    const checkup::Report *now = report();
    if (!now)
        return {};
    if (!kept.known)
        return {now->of(check), now->isPending(check), {}};
    if (now->isPending(check))
        return {kept.findings, true, {}};
    const Findings &latest = now->of(check);
    if (!hasFailure(latest) || hasFailure(kept.findings))
        return {latest, false, {}};
    Seen seen{kept.findings, false, kept.at};
    std::copy_if(latest.begin(), latest.end(), std::back_inserter(seen.findings),
                 [](const Finding &finding) { return finding.code == Code::LookupFailed; });
    return seen;
}

const discovery::ServiceCandidate *Walk::likelyMailboxes() const
{
    const bool isOpen =
        !m_project.doorChosen && setup().door == Door::OwnServer && setup().senders.empty() && !setup().host;
    return isOpen && m_mailboxes ? &*m_mailboxes : nullptr;
}

Walk::Rule Walk::rule() const
{
    Rule rule;
    for (const Finding &finding : of(Check::Dmarc).findings) {
        if (const auto *open = finding.get<finding::DmarcPolicyNone>())
            rule = {DmarcStage::None, open->hasReports};
        if (const auto *enforced = finding.get<finding::DmarcEnforced>())
            rule = {static_cast<DmarcStage>(enforced->policy), enforced->hasReports};
    }
    return rule;
}

const std::vector<records::Record> &Walk::records() const
{
    static const std::vector<records::Record> none;
    const checkup::Report *now = report();
    if (!now)
        return none;
    return m_recordsKnown && !now->settled ? m_records : now->records;
}

Findings Walk::byHand() const
{
    Findings all = of(Check::Spf).findings;
    all.removeIf([](const Finding &finding) { return !records::isByHand(finding); });
    return all;
}

Severity Walk::worst() const
{
    if (!m_checkup)
        return Severity::Unknown;
    Severity worst = Severity::Ok;
    for (const Check check : allChecks)
        worst = std::max(worst, report()->verdictOf(check));
    return worst;
}

/// Keeps what a complete look has seen, so that the next one has something to fall back on.
void Walk::takeIn()
{
    const checkup::Report *now = report();
    if (!now || !now->settled)
        return;
    for (const Check check : allChecks) {
        Kept &kept = m_kept[static_cast<std::size_t>(check)];
        const Findings &latest = now->of(check);
        if (!kept.known || !hasFailure(latest) || hasFailure(kept.findings))
            kept = {latest, QDateTime::currentDateTime(), true};
    }
    m_noDomain = isNoDomain();
    m_records = now->records;
    m_recordsKnown = true;
    noteStage();
}

/// Product rule 7 counts a stage from when it can be seen with reports; how long it stood before that nobody knows.
void Walk::noteStage()
{
    const Findings seen = of(Check::Dmarc).findings;
    const Rule now = rule();
    std::optional<StageSeen> &kept = m_project.stageSeen;
    if ((hasFailure(seen) && !now.inForce) || (kept && now.hasReports && kept->stage == now.inForce) ||
        (!kept && !now.hasReports))
        return;
    kept = now.hasReports ? std::optional(StageSeen{*now.inForce, QDate::currentDate()}) : std::nullopt;
    m_unsaved = true;
    m_saveSoon.start();
}

bool Walk::isNoDomain() const
{
    const checkup::Report *now = report();
    if (!now)
        return false;
    const bool knows = !now->isPending(Check::Zone) && !hasFailure(now->of(Check::Zone));
    return knows ? now->isNoDomain() : m_noDomain;
}

std::optional<checkup::Report> Walk::seenReport() const
{
    if (!m_checkup)
        return {};
    checkup::Report seen = *report();
    for (const Check check : allChecks) {
        seen.findings[static_cast<std::size_t>(check)] = of(check).findings;
        seen.pending[static_cast<std::size_t>(check)] = of(check).pending || !knowsRecords();
    }
    seen.records = records();
    return seen;
}

} // namespace wizard
