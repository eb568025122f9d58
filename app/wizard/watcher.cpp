// SPDX-License-Identifier: Apache-2.0
#include "watcher.h"

#include <algorithm>
#include <utility>

namespace wizard
{

namespace
{

std::int64_t now()
{
    return QDateTime::currentSecsSinceEpoch();
}

bool isWatched(const todo::Task &task)
{
    return !task.records.empty() && (task.state == todo::State::Typed || task.state == todo::State::SeenBySome);
}

/// Of the records of `task` the one that is to be seen; one that only goes is seen by its absence at the next check.
const records::Record *toSee(const todo::Task &task, const std::vector<records::Record> &all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&task](const records::Record &record) {
        return record.action != records::Action::Remove &&
               std::any_of(task.records.begin(), task.records.end(), [&record](const todo::ToType &typed) {
                   return typed.purpose == record.purpose && typed.name == record.name;
               });
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Watcher::Watcher(const Environment &environment, ProjectEditor &editor, Look &look, QObject *parent)
    : QObject(parent), m_environment(environment), m_editor(editor), m_look(look)
{
}

Watcher::~Watcher() = default;

void Watcher::forget()
{
    m_watched.clear();
}

watch::Options Watcher::options() const
{
    watch::Options options;
    options.askServers = m_environment.options.askAuthoritative;
    options.port = m_environment.options.authoritativePort;
    return options;
}

void Watcher::follow(const std::vector<todo::Task> &tasks)
{
    std::erase_if(m_watched, [&tasks](const auto &entry) {
        return std::none_of(tasks.begin(), tasks.end(),
                            [&entry](const todo::Task &task) { return task.id == entry.first && isWatched(task); });
    });
    for (const todo::Task &task : tasks) {
        if (isWatched(task) && !m_watched.contains(task.id))
            begin(task);
    }
}

void Watcher::begin(const todo::Task &task)
{
    const records::Record *wanted = toSee(task, m_look.records());
    if (!wanted)
        return;
    auto watched = std::make_unique<Watched>();
    watched->wanted = *wanted;
    watched->course.begun = task.since;
    watched->again.setSingleShot(true);
    const std::string id = task.id;
    connect(&watched->again, &QTimer::timeout, this, [this, id] { ask(id); });
    watched->again.start(0);
    m_watched[id] = std::move(watched);
}

void Watcher::ask(const std::string &task)
{
    Watched &watched = *m_watched.at(task);
    watched.seen = std::make_shared<watch::Seen>();
    watched.inquiry = std::make_unique<dns::Inquiry>(m_environment.resolver);
    watched.inquiry->add([&watched, seen = watched.seen, how = options(), at = now()](const dns::Answers &answers) {
        *seen = watch::look(watched.wanted, watched.course, how, at, answers);
    });
    connect(watched.inquiry.get(), &dns::Inquiry::settled, this, [this, task] { take(task); });
}

/// The inquiry tells this, so it goes only with the next look.
void Watcher::take(const std::string &task)
{
    Watched &watched = *m_watched.at(task);
    const std::int64_t at = now();
    watched.course = watch::remember(std::move(watched.course), *watched.seen, at);
    watched.verdict = watch::judge(watched.course, options(), at);
    if (watched.verdict.lookAgainAt) {
        const std::int64_t wait = std::clamp<std::int64_t>(*watched.verdict.lookAgainAt - at, 1, 24L * 3600);
        watched.again.start(std::chrono::seconds(wait));
    }
    const watch::Verdict verdict = watched.verdict;
    m_editor.tell(task, [&](todo::Told &told) { told = watch::told(verdict, told, at); });
    if (verdict.outcome == watch::Outcome::Visible) {
        m_look.soon();
        emit becameVisible(records::Record(watched.wanted));
    }
    emit changed();
}

const watch::Verdict *Watcher::verdict(const std::string &task) const
{
    const auto found = m_watched.find(task);
    return found == m_watched.end() ? nullptr : &found->second->verdict;
}

const records::Record *Watcher::wanted(const std::string &task) const
{
    const auto found = m_watched.find(task);
    return found == m_watched.end() ? nullptr : &found->second->wanted;
}

} // namespace wizard
