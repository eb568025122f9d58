// SPDX-License-Identifier: Apache-2.0
// Watches the records that the person has typed in until everybody sees them: asks as core/watch says whom and when,
// keeps how far each has come with its task, and has everything checked again when one is visible.
#pragma once

#include "environment.h"
#include "look.h"
#include "projecteditor.h"

#include "core/resolver/inquiry.h"
#include "core/todo/task.h"
#include "core/watch/watch.h"

#include <QTimer>

#include <map>
#include <memory>

namespace wizard
{

class Watcher : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive this.
    Watcher(const Environment &environment, ProjectEditor &editor, Look &look, QObject *parent = nullptr);
    ~Watcher() override;

    /// Watches those of `tasks` that are typed in, and no others any more.
    void follow(const std::vector<todo::Task> &tasks);
    /// What is known of the record of `task`; null where none is watched.
    [[nodiscard]] const watch::Verdict *verdict(const std::string &task) const;
    /// The record that is watched for it; null where none is.
    [[nodiscard]] const records::Record *wanted(const std::string &task) const;
    void forget();

signals:
    void changed();
    /// Everybody can see `record` now, or that it is gone.
    void becameVisible(const records::Record &record);

private:
    struct Watched {
        records::Record wanted;
        watch::Course course;
        watch::Verdict verdict;
        std::shared_ptr<watch::Seen> seen;
        std::unique_ptr<dns::Inquiry> inquiry;
        QTimer again;
    };
    [[nodiscard]] watch::Options options() const;
    void begin(const todo::Task &task);
    void ask(const std::string &task);
    void take(const std::string &task);

    const Environment &m_environment;
    ProjectEditor &m_editor;
    Look &m_look;
    std::map<std::string, std::unique_ptr<Watched>> m_watched; // by the id of the task
};

} // namespace wizard
