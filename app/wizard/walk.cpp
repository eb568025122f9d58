// SPDX-License-Identifier: Apache-2.0
#include "walk.h"

#include "standing.h"

#include <utility>

namespace wizard
{

Walk::Walk(Environment environment, ProjectStore store, QObject *parent)
    : QObject(parent), m_environment(std::move(environment)), m_editor(std::move(store)),
      m_lists(m_environment, m_editor), m_look(m_environment, m_editor, m_lists),
      m_watcher(m_environment, m_editor, m_look)
{
    const auto forgetTasks = [this] { m_tasks.reset(); };
    connect(&m_look, &Look::changed, this, forgetTasks); // before any page reads them
    connect(&m_editor, &ProjectEditor::changed, this, forgetTasks);
    connect(&m_editor, &ProjectEditor::opened, this, forgetTasks);
    connect(&m_editor, &ProjectEditor::opened, &m_watcher, &Watcher::forget);
    connect(&m_editor, &ProjectEditor::changed, this, &Walk::followTasks);
    connect(&m_look, &Look::changed, this, &Walk::followTasks);
    if (m_environment.world)
        connect(m_environment.world, &practice::World::changed, &m_look, &Look::again);
    connect(&m_editor, &ProjectEditor::opened, &m_look, [this] {
        m_look.forget();
        m_look.again();
    });
    connect(&m_editor, &ProjectEditor::setupChanged, &m_look, &Look::soon);
    connect(&m_lists, &ListsChoice::changed, &m_look, &Look::again);
    connect(&m_lists, &ListsChoice::keysChanged, &m_look, &Look::soon);
    connect(&m_lists, &ListsChoice::refused, &m_look, &Look::changed);
}

void Walk::followTasks()
{
    if (m_look.isBusy() || !m_look.knowsRecords())
        return; // half of what is to do is no reason to stop watching the rest
    // Kept before anything is forgotten: that a record was seen, and since when the stage of the rule is in force.
    m_editor.setProgress(todo::noticed(project().progress, tasks(), QDateTime::currentSecsSinceEpoch()));
    m_editor.setStanding(standingOf(*this));
    m_editor.keepOldValues(m_look.records());
    m_watcher.follow(tasks());
    if (m_environment.world)
        m_environment.world->follow(tasks(), m_look.records());
}

const std::vector<todo::Task> &Walk::tasks() const
{
    if (!m_tasks) {
        const std::optional<checkup::Report> seen = m_look.seenReport();
        m_tasks = seen ? todo::tasks(*seen, project().progress, QDateTime::currentSecsSinceEpoch())
                       : std::vector<todo::Task>{};
    }
    return *m_tasks;
}

void Walk::useKey(const dns::Name &domain, const OwnKey &key)
{
    const std::optional<OwnKey> &old = setup().ownKey;
    const bool replaces = domain == setup().domain && old && old->selector != key.selector;
    m_editor.useKey(domain, key, replaces && !m_look.hasKeyAt(old->selector));
}

} // namespace wizard
