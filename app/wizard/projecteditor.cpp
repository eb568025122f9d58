// SPDX-License-Identifier: Apache-2.0
#include "projecteditor.h"

#include <algorithm>
#include <utility>

namespace wizard
{

namespace
{

constexpr std::size_t mostOldValues = 500; // what stands in DNS is strangers'
constexpr int saveAfter = 300;             // milliseconds without a further change

} // namespace

ProjectEditor::ProjectEditor(ProjectStore store, QObject *parent) : QObject(parent), m_store(std::move(store))
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfter);
    connect(&m_saveSoon, &QTimer::timeout, this, &ProjectEditor::saveNow);
}

void ProjectEditor::open(Project project)
{
    begin(std::move(project), {});
}

void ProjectEditor::begin(Project project, Setup before)
{
    leave();
    m_before = std::move(before);
    m_project = std::move(project);
    m_unsaved = false;
    emit opened();
    if (const QString problem = m_store.lock(setup().domain); !problem.isEmpty())
        emit saveFailed(problem); // before anything is entered in vain
    if (const QString aside = m_store.putAside(); !aside.isEmpty())
        emit told(aside);
}

/// What is kept nowhere, in practice or because saving failed, is at hand as long as the window is open.
void ProjectEditor::leave()
{
    saveNow();
    if (setup().domain.isRoot())
        return;
    m_project.drafts.remove(domainDraft);
    m_left[setup().domain.toText()] = m_project;
}

void ProjectEditor::openDomain(const dns::Name &domain)
{
    if (domain == setup().domain)
        return;
    if (auto kept = keptOf(domain)) {
        open(*std::move(kept));
        return;
    }
    // What was entered before any domain was named is meant for this one. What was entered for another one is that
    // one's: written into this one's records it would let strangers send, so it is only offered.
    const bool isFirst = setup().domain.isRoot();
    Project next = isFirst ? m_project : Project{};
    next.setup.domain = domain;
    next.drafts.remove(domainDraft);
    begin(std::move(next), isFirst ? Setup{} : setup());
    saveSoon();
}

void ProjectEditor::leaveDomain(const QString &typed)
{
    if (setup().domain.isRoot()) {
        setDraft(domainDraft, typed);
        return;
    }
    Project none;
    none.drafts[domainDraft] = typed;
    open(std::move(none));
    saveSoon();
}

std::optional<Project> ProjectEditor::keptOf(const dns::Name &domain) const
{
    if (auto kept = m_store.load(domain))
        return kept;
    const auto left = m_left.find(domain.toText());
    return left == m_left.end() ? std::nullopt : std::optional(left->second);
}

void ProjectEditor::change(const std::function<void(Setup &)> &edit)
{
    Setup next = m_project.setup;
    edit(next);
    if (next == m_project.setup)
        return;
    m_project.setup = std::move(next);
    m_project.lastResult.reset();
    emit setupChanged();
    changeShown();
}

void ProjectEditor::choose(MailRoute route)
{
    const bool isNew = !std::exchange(m_project.routeChosen, true);
    if (route != setup().route)
        change([route](Setup &setup) { setup.route = route; });
    else if (isNew)
        changeShown();
}

void ProjectEditor::setSigner(Signer signer)
{
    if (m_project.signer == signer)
        return;
    m_project.signer = signer;
    changeShown();
}

void ProjectEditor::noteAnswered(const QString &question, bool answered)
{
    if (m_project.answered.contains(question) == answered)
        return;
    if (answered)
        m_project.answered.append(question);
    else
        m_project.answered.removeAll(question);
    changeShown();
}

void ProjectEditor::tell(const std::string &task, const std::function<void(todo::Told &)> &edit)
{
    todo::Told told;
    if (const auto known = m_project.progress.find(task); known != m_project.progress.end())
        told = known->second;
    const todo::Told before = told;
    edit(told);
    if (told == before)
        return;
    if (told == todo::Told{})
        m_project.progress.erase(task);
    else
        m_project.progress[task] = told;
    changeShown();
}

void ProjectEditor::setProgress(todo::Progress progress)
{
    if (m_project.progress == progress)
        return;
    m_project.progress = std::move(progress);
    changeShown();
}

void ProjectEditor::keepOldValues(const std::vector<records::Record> &records)
{
    bool isNew = false;
    for (const records::Record &record : records) {
        const bool replaces = record.action == records::Action::Replace || record.action == records::Action::Remove;
        for (const std::string &value :
             replaces &&record.who == Who::DnsHost ? record.goes : std::vector<std::string>{}) {
            const OldValue old{record.name.toText(), dns::toText(record.type), value, QDate::currentDate()};
            auto &all = m_project.oldValues;
            const bool isKept = std::any_of(all.begin(), all.end(), [&old](const OldValue &one) {
                return one.name == old.name && one.type == old.type && one.value == old.value;
            });
            if (isKept || all.size() >= mostOldValues)
                continue;
            all.push_back(old);
            isNew = true;
        }
    }
    if (isNew)
        changeShown();
}

void ProjectEditor::setStanding(Standing standing)
{
    auto &now = m_project.standing;
    if (now && now->steps != standing.steps)
        m_project.before = now;
    const bool isSame = now && now->next == standing.next && now->toDo == standing.toDo &&
                        now->waiting == standing.waiting && now->steps == standing.steps && now->at == standing.at;
    now = std::move(standing);
    if (!isSame)
        saveSoon();
}

std::vector<Project> ProjectEditor::all() const
{
    std::vector<Project> all;
    if (!setup().domain.isRoot())
        all.push_back(m_project);
    const auto add = [&all](const Project &project) {
        const bool isThere = std::any_of(all.begin(), all.end(), [&project](const Project &one) {
            return one.setup.domain == project.setup.domain;
        });
        if (!isThere)
            all.push_back(project);
    };
    for (const QString &each : m_store.domains()) {
        const auto name = dns::Name::fromText(each.toStdString());
        if (const auto kept = name ? m_store.load(*name) : std::nullopt)
            add(*kept);
    }
    for (const auto &[domain, project] : m_left)
        add(project);
    return all;
}

void ProjectEditor::setCurrent(Step step)
{
    if (m_project.current == static_cast<int>(step))
        return;
    m_project.current = static_cast<int>(step);
    saveSoon();
}

void ProjectEditor::setDraft(const QString &name, const QString &text)
{
    if (m_project.drafts.value(name) == text)
        return;
    if (text.isEmpty())
        m_project.drafts.remove(name);
    else
        m_project.drafts[name] = text;
    saveSoon();
    emit draftChanged();
}

void ProjectEditor::setStageSeen(std::optional<StageSeen> seen)
{
    m_project.stageSeen = seen;
    saveSoon();
}

void ProjectEditor::setLastResult(LastResult result)
{
    m_project.lastResult = std::move(result);
    saveSoon();
}

void ProjectEditor::setAgreed(const std::string &operatorName, bool agreed)
{
    auto &all = m_project.agreedOperators;
    std::erase(all, operatorName);
    if (agreed)
        all.push_back(operatorName);
    changeShown();
}

void ProjectEditor::setLookedUp(const std::string &zone, const std::string &subject, std::optional<bool> listed)
{
    std::erase_if(m_project.lookedUp, [&](const LookedUp &one) { return one.zone == zone && one.subject == subject; });
    if (listed)
        m_project.lookedUp.push_back({zone, subject, *listed, QDate::currentDate()});
    changeShown();
}

/// Changes the project of `domain`, which may have been left meanwhile, and writes it at once.
void ProjectEditor::edit(const dns::Name &domain, const std::function<void(Project &)> &change)
{
    if (domain == setup().domain) {
        change(m_project);
        m_project.lastResult.reset();
        emit setupChanged();
        changeShown();
        saveNow();
        return;
    }
    Project other = keptOf(domain).value_or(Project{});
    other.setup.domain = domain;
    change(other);
    m_left[domain.toText()] = other;
    ProjectStore store = m_store; // with a lock of its own: the domain at hand stays locked
    if (const QString problem = store.save(other); !problem.isEmpty())
        emit saveFailed(problem);
}

void ProjectEditor::useKey(const dns::Name &domain, const OwnKey &key, bool forgetOld)
{
    edit(domain, [&](Project &project) {
        Setup &next = project.setup;
        std::erase(project.keysSetAside, key);
        if (next.ownKey && *next.ownKey != key)
            project.keysSetAside.push_back(*next.ownKey);
        if (!next.ownKey || next.ownKey->record != key.record)
            next.dkimProved = false;
        if (forgetOld && next.ownKey)
            next.removeSelector(next.ownKey->selector);
        next.ownKey = key;
        next.confirmSelector(key.selector);
    });
}

void ProjectEditor::keepKeyFile(const dns::Name &domain, KeyFile file)
{
    edit(domain, [&](Project &project) {
        std::erase_if(project.keyFiles, [&](const KeyFile &one) { return one.path == file.path; }); // written over
        project.keyFiles.push_back(std::move(file));
    });
}

void ProjectEditor::noteInKeychain(const dns::Name &domain, const std::string &selector)
{
    edit(domain, [&](Project &project) {
        for (KeyFile &file : project.keyFiles)
            file.inKeychain = file.inKeychain || file.selector == selector;
    });
}

QString ProjectEditor::forget()
{
    const dns::Name domain = setup().domain;
    if (const QString problem = m_store.remove(domain); !problem.isEmpty())
        return problem;
    m_left.erase(domain.toText());
    m_project = {}; // so that leaving it writes nothing
    m_unsaved = false;
    open({});
    return {};
}

void ProjectEditor::changeShown()
{
    saveSoon();
    emit changed();
}

void ProjectEditor::saveSoon()
{
    m_unsaved = true;
    m_saveSoon.start();
}

void ProjectEditor::saveNow()
{
    m_saveSoon.stop();
    if (!m_unsaved)
        return;
    const QString problem = m_store.save(m_project);
    m_unsaved = !problem.isEmpty();
    if (m_unsaved)
        emit saveFailed(problem);
    else
        emit saved();
}

} // namespace wizard
