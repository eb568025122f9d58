// SPDX-License-Identifier: Apache-2.0
#include "look.h"

#include "app/startup/catalogues.h"

#include "core/dkim/inspect.h"
#include "core/records/publish.h"

#include <algorithm>
#include <type_traits>

namespace wizard
{

namespace
{

constexpr int lookAfter = 600; // milliseconds without a further change
constexpr int tellAfter = 100; // the window is brought up to date at most ten times a second

bool hasFailure(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.code == Code::LookupFailed; });
}

} // namespace

Look::Look(const Environment &environment, ProjectEditor &editor, const ListsChoice &lists, QObject *parent)
    : QObject(parent), m_environment(environment), m_editor(editor), m_lists(lists)
{
    for (QTimer *timer : {&m_lookSoon, &m_tellSoon})
        timer->setSingleShot(true);
    m_lookSoon.setInterval(lookAfter);
    m_tellSoon.setInterval(tellAfter);
    connect(&m_lookSoon, &QTimer::timeout, this, &Look::again);
    connect(&m_tellSoon, &QTimer::timeout, this, [this] {
        remember();
        noteMailboxes();
        emit changed();
    });
}

Look::~Look() = default;

void Look::forget()
{
    m_looked.reset();
    m_records.clear();
    m_recordsKnown = false;
    m_lastAt = {};
    m_noDomain = false;
    m_mailboxes.reset();
    m_kept = {};
    m_checkup.reset();
}

void Look::again()
{
    m_lookSoon.stop();
    remember();
    m_checkup.reset();
    const Setup &setup = m_editor.setup();
    if (m_looked != setup || setup.domain.isRoot()) {
        m_kept = {};
        m_records.clear();
        m_recordsKnown = false;
    }
    if (setup.domain.isRoot()) {
        emit changed();
        return;
    }
    m_looked = setup;
    checkup::Options options = m_environment.options;
    options.nonce = startup::nonce();
    options.now = QDateTime::currentSecsSinceEpoch();
    if (m_environment.world)
        options.zone = m_environment.world->zone();
    options.lists = m_lists.all();
    if (!m_lists.otherResolver().empty())
        options.otherResolvers = {m_lists.otherResolver()};
    m_catalogues = m_lists.catalogues();
    m_checkup = std::make_unique<checkup::Checkup>(*m_catalogues, m_environment.resolver, setup, options);
    connect(m_checkup.get(), &checkup::Checkup::changed, this, &Look::tellSoon);
    connect(m_checkup.get(), &checkup::Checkup::finished, this, &Look::tellSoon);
    emit changed();
}

void Look::tellSoon()
{
    if (!m_tellSoon.isActive())
        m_tellSoon.start();
}

bool Look::isBusy() const
{
    return m_lookSoon.isActive() || m_tellSoon.isActive() || (m_checkup && !m_checkup->report().settled);
}

void Look::stopSweep()
{
    if (m_checkup)
        m_checkup->stopSweep();
}

/// A look that has just begun knows nothing of it yet: SPF waits for what is found.
void Look::noteMailboxes()
{
    const checkup::Report *now = report();
    if (!now || now->isPending(Check::Spf))
        return;
    const discovery::Found &found = now->found;
    const bool namesServer =
        std::any_of(found.ips.begin(), found.ips.end(), [](const auto &address) { return address.from == "spf"; });
    const auto mailboxes = std::find_if(found.services.begin(), found.services.end(), [this](const auto &candidate) {
        const discovery::Service *service = m_catalogues->services.byId(candidate.id);
        return candidate.from == "mx" && service && service->category == "mailbox";
    });
    m_mailboxes = namesServer || mailboxes == found.services.end() ? std::nullopt : std::optional(*mailboxes);
}

const checkup::Report *Look::report() const
{
    return m_checkup ? &m_checkup->report() : nullptr;
}

Seen Look::of(Check check) const
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

const discovery::ServiceCandidate *Look::likelyMailboxes() const
{
    const Setup &setup = m_editor.setup();
    const bool isOpen =
        !m_editor.project().routeChosen && setup.route == MailRoute::OwnServer && setup.senders.empty() && !setup.host;
    return isOpen && m_mailboxes ? &*m_mailboxes : nullptr;
}

Look::Rule Look::rule() const
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

const std::vector<records::Record> &Look::records() const
{
    const checkup::Report *now = report();
    return !now || (m_recordsKnown && !now->settled) ? m_records : now->records;
}

Findings Look::byHand() const
{
    Findings all = of(Check::Spf).findings;
    all.removeIf([](const Finding &finding) { return !finding::isByHand(finding); });
    return all;
}

Severity Look::worst() const
{
    if (!m_checkup)
        return Severity::Unknown;
    Severity worst = Severity::Ok;
    for (const Check check : allChecks)
        worst = std::max(worst, report()->verdictOf(check));
    return worst;
}

bool Look::hasKeyAt(const std::string &selector) const
{
    const auto place = dkim::keyName(selector, m_editor.setup().domain);
    const auto isOf = [&place](const auto &said) {
        constexpr bool isMissing = std::is_same_v<decltype(said), const finding::DkimMissing &>;
        if constexpr (!isMissing && requires { place == said.name; })
            return place == said.name;
        else
            return false;
    };
    const Findings findings = of(Check::Dkim).findings;
    return std::any_of(findings.begin(), findings.end(),
                       [&isOf](const Finding &finding) { return finding::visit(finding, isOf); });
}

/// Keeps what a complete look has seen, so that the next one has something to fall back on.
void Look::remember()
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
    m_lastAt = QDateTime::currentDateTime();
    m_records = now->records;
    m_recordsKnown = true;
    noteStage();
}

/// Product rule 7 counts a stage from when it can be seen with reports; how long it stood before that nobody knows.
void Look::noteStage()
{
    const Findings seen = of(Check::Dmarc).findings;
    const Rule now = rule();
    const std::optional<StageSeen> &kept = m_editor.project().stageSeen;
    if ((hasFailure(seen) && !now.inForce) || (kept && now.hasReports && kept->stage == now.inForce) ||
        (!kept && !now.hasReports))
        return;
    m_editor.setStageSeen(now.hasReports ? std::optional(StageSeen{*now.inForce, QDate::currentDate()}) : std::nullopt);
}

bool Look::isNoDomain() const
{
    const checkup::Report *now = report();
    if (!now)
        return false;
    const bool knows = !now->isPending(Check::Zone) && !hasFailure(now->of(Check::Zone));
    return knows ? now->noDomain : m_noDomain;
}

std::optional<checkup::Report> Look::seenReport() const
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
