// SPDX-License-Identifier: Apache-2.0
#include "walk.h"

#include "app/startup/catalogues.h"
#include "core/records/publish.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace wizard
{

namespace
{

constexpr int saveAfter = 300; // milliseconds without a further change
constexpr int lookAfter = 600;
constexpr int tellAfter = 100; // the window is brought up to date at most ten times a second

bool hasFailure(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.code == Code::LookupFailed; });
}

} // namespace

Walk::Walk(Services services, ProjectStore store, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_listKeys(m_services.listKeys), m_store(std::move(store))
{
    connect(&m_listKeys, &ListKeyring::changed, &m_lookSoon, qOverload<>(&QTimer::start));
    m_listKeys.readKept();
    if (!m_services.listsProblem.isEmpty())
        m_listsProblem = tr("%1 The built-in list is used instead.").arg(m_services.listsProblem);
    for (QTimer *timer : {&m_saveSoon, &m_lookSoon, &m_tellSoon})
        timer->setSingleShot(true);
    m_saveSoon.setInterval(saveAfter);
    m_lookSoon.setInterval(lookAfter);
    m_tellSoon.setInterval(tellAfter);
    connect(&m_saveSoon, &QTimer::timeout, this, &Walk::saveNow);
    connect(&m_lookSoon, &QTimer::timeout, this, &Walk::look);
    connect(&m_tellSoon, &QTimer::timeout, this, [this] {
        takeIn();
        noteMailboxes();
        emit reportChanged();
    });
}

Walk::~Walk() = default;

void Walk::open(Project project)
{
    saveNow();
    m_project = std::move(project);
    m_unsaved = false;
    m_looked.reset();
    m_records.clear();
    m_recordsKnown = false;
    m_mailboxes.reset();
    m_kept = {};
    m_checkup.reset();
    emit projectChanged();
    if (const QString problem = m_store.take(setup().domain); !problem.isEmpty())
        emit saveFailed(problem); // before anything is entered in vain
    look();
}

void Walk::openDomain(const dns::Name &domain)
{
    if (domain == setup().domain)
        return;
    if (auto kept = m_store.load(domain)) {
        open(*std::move(kept));
        return;
    }
    // A corrected slip of the pen: what was entered holds for the right name, too. A key belongs to its domain.
    Project next = m_project;
    next.setup.domain = domain;
    next.setup.ownKey.reset();
    next.keyFiles.clear();
    next.setup.dkimProved = false;
    next.setup.stage = DmarcStage::None;
    next.setup.dmarcExtras = {};
    next.stageSeen.reset();
    next.tasks = {};
    open(std::move(next));
    m_unsaved = true;
    m_saveSoon.start();
}

void Walk::change(const std::function<void(Setup &)> &edit)
{
    Setup next = m_project.setup;
    edit(next);
    if (next == m_project.setup)
        return;
    m_project.setup = std::move(next);
    m_lookSoon.start();
    changed();
}

void Walk::choose(Door door)
{
    const bool isNew = !std::exchange(m_project.doorChosen, true);
    if (door != setup().door)
        change([door](Setup &setup) { setup.door = door; });
    else if (isNew)
        changed();
}

void Walk::setTask(Step step, TaskState state)
{
    if (m_project.task(step).state == state)
        return;
    m_project.task(step) = {state, QDate::currentDate()};
    changed();
}

void Walk::setCurrent(Step step)
{
    if (m_project.current == static_cast<int>(step))
        return;
    m_project.current = static_cast<int>(step);
    m_unsaved = true;
    m_saveSoon.start();
}

void Walk::setDraft(const QString &name, const QString &text)
{
    if (m_project.drafts.value(name) == text)
        return;
    if (text.isEmpty())
        m_project.drafts.remove(name);
    else
        m_project.drafts[name] = text;
    m_unsaved = true;
    m_saveSoon.start();
}

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
        if (finding.code != Code::DmarcPolicyNone && finding.code != Code::DmarcEnforced)
            continue;
        rule.hasReports = finding.arg("reports") == "y";
        rule.inForce = finding.arg("policy") == "reject"       ? DmarcStage::Reject
                       : finding.arg("policy") == "quarantine" ? DmarcStage::Quarantine
                                                               : DmarcStage::None;
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

bool Walk::isBusy() const
{
    return m_lookSoon.isActive() || (m_checkup && !m_checkup->report().settled);
}

void Walk::checkAgain()
{
    look();
}

void Walk::stopSweep()
{
    if (m_checkup)
        m_checkup->stopSweep();
}

void Walk::changed()
{
    m_unsaved = true;
    m_saveSoon.start();
    emit projectChanged();
}

void Walk::wish(const std::function<void(blocklists::Wishes &)> &edit)
{
    blocklists::Wishes next = m_wishes;
    edit(next);
    if (next == m_wishes)
        return;
    m_wishes = std::move(next);
    look();
}

void Walk::tryResolver(const std::string &server)
{
    if (server == m_otherResolver)
        return;
    m_otherResolver = server;
    look();
}

void Walk::agree(const std::string &operatorName, bool agreed)
{
    auto &all = m_project.agreedOperators;
    if ((std::find(all.begin(), all.end(), operatorName) != all.end()) == agreed)
        return;
    if (agreed)
        all.push_back(operatorName);
    else
        std::erase(all, operatorName);
    changed();
    look();
}

void Walk::setLookedUp(const std::string &zone, const std::string &subject, std::optional<bool> listed)
{
    std::erase_if(m_project.lookedUp, [&](const LookedUp &one) { return one.zone == zone && one.subject == subject; });
    if (listed)
        m_project.lookedUp.push_back({zone, subject, *listed, QDate::currentDate()});
    changed();
}

void Walk::keepKeyFile(KeyFile file)
{
    std::erase_if(m_project.keyFiles, [&](const KeyFile &one) { return one.path == file.path; }); // written over
    m_project.keyFiles.push_back(std::move(file));
    changed();
    saveNow();
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

bool Walk::useLists(const QString &path)
{
    auto read = startup::loadCatalogues(path);
    if (const auto *problem = std::get_if<QString>(&read)) {
        m_listsProblem = tr("%1 The lists stay as they were.").arg(*problem);
        emit reportChanged();
        return false;
    }
    m_listsProblem.clear();
    m_checkup.reset(); // it reads the old ones
    m_services.catalogues = std::get<0>(std::move(read));
    m_services.listsFile = path;
    if (!m_services.practice)
        QSettings().setValue(keptListsFile, path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath());
    if (m_services.otherCatalogues)
        m_services.otherCatalogues(catalogues());
    look();
    return true;
}

void Walk::look()
{
    m_lookSoon.stop();
    takeIn();
    m_checkup.reset();
    if (m_looked != setup()) {
        m_kept = {};
        m_records.clear();
        m_recordsKnown = false;
    }
    if (setup().domain.isRoot()) {
        emit reportChanged();
        return;
    }
    m_looked = setup();
    checkup::Options options = m_services.options;
    options.nonce = startup::nonce();
    options.now = QDateTime::currentSecsSinceEpoch();
    options.lists = m_wishes;
    options.lists.keys = m_listKeys.keys();
    if (!m_otherResolver.empty())
        options.otherResolvers = {m_otherResolver};
    options.lists.agreed = {m_project.agreedOperators.begin(), m_project.agreedOperators.end()};
    m_checkup = std::make_unique<checkup::Checkup>(catalogues(), m_services.resolver, setup(), options);
    const auto tellSoon = [this] {
        if (!m_tellSoon.isActive())
            m_tellSoon.start();
    };
    connect(m_checkup.get(), &checkup::Checkup::changed, this, tellSoon);
    connect(m_checkup.get(), &checkup::Checkup::finished, this, tellSoon);
    emit reportChanged();
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

/// A look that has just begun knows nothing of it yet: SPF waits for what is found.
void Walk::noteMailboxes()
{
    const checkup::Report *now = report();
    if (!now || now->isPending(Check::Spf))
        return;
    const discovery::Found &found = now->found;
    const bool namesServer =
        std::any_of(found.ips.begin(), found.ips.end(), [](const auto &address) { return address.from == "spf"; });
    const auto taker = std::find_if(found.services.begin(), found.services.end(), [this](const auto &candidate) {
        const discovery::Service *service = catalogues().services.byId(candidate.id);
        return candidate.from == "mx" && service && service->category == "mailbox";
    });
    m_mailboxes = namesServer || taker == found.services.end() ? std::nullopt : std::optional(*taker);
}

void Walk::saveNow()
{
    m_saveSoon.stop();
    if (!m_unsaved)
        return;
    const QString problem = m_store.save(m_project);
    if (problem.isEmpty())
        m_unsaved = false;
    else
        emit saveFailed(problem);
}

} // namespace wizard
