// SPDX-License-Identifier: Apache-2.0
// The walk through the steps, which all pages share: the project that is open, the choice of blocklists, and what a
// look at DNS has seen. Every change is kept and looked at anew a moment later. Nothing here waits for DNS.
#pragma once

#include "listschoice.h"
#include "look.h"
#include "projecteditor.h"
#include "watcher.h"

#include "core/todo/todo.h"

namespace wizard
{

class Walk : public QObject
{
    Q_OBJECT

public:
    Walk(Environment environment, ProjectStore store, QObject *parent = nullptr);

    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] ProjectEditor &editor() { return m_editor; }
    [[nodiscard]] ListsChoice &lists() { return m_lists; }
    [[nodiscard]] Look &look() { return m_look; }
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] const Watcher &watcher() const { return m_watcher; }

    [[nodiscard]] const Project &project() const { return m_editor.project(); }
    [[nodiscard]] const Setup &setup() const { return m_editor.setup(); }
    [[nodiscard]] const checkup::Catalogues &catalogues() const { return *m_lists.catalogues(); }

    /// What is to do, by what was seen and told so far; nothing without a domain.
    [[nodiscard]] const std::vector<todo::Task> &tasks() const;

    /// `key` is the one to publish for `domain` from now on; see ProjectEditor::useKey().
    void useKey(const dns::Name &domain, const OwnKey &key);

private:
    /// Keeps what a look has shown of the tasks, and tells those who act on them how they are now: the watcher, and in
    /// practice the world.
    void followTasks();

    const Environment m_environment;
    ProjectEditor m_editor;
    ListsChoice m_lists;
    Look m_look;
    Watcher m_watcher;
    mutable std::optional<std::vector<todo::Task>> m_tasks; // until something changes
};

} // namespace wizard
