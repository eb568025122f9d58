// SPDX-License-Identifier: Apache-2.0
// What the wizard keeps of one domain: the set-up, how far each step's task has come, and what was typed but is not yet
// understood. Never a secret: of a key made here only the public half is in the set-up.
#pragma once

#include "core/setup.h"
#include "core/todo/progress.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace wizard
{

enum class Step { Start, Address, Names, Blocklists, Spf, Signing, Publish };
inline constexpr int stepCount = 7;

/// How far the task of a step has come; the person says so, for only they know whom they asked.
enum class TaskState { ToDo, Asked, Published, Done, NotYours, LeftOut };
inline constexpr std::array taskStates = {TaskState::ToDo, TaskState::Asked,    TaskState::Published,
                                          TaskState::Done, TaskState::NotYours, TaskState::LeftOut};

struct Task {
    TaskState state = TaskState::ToDo;
    QDate since;
    bool operator==(const Task &) const = default;
};

/// The stage that the DMARC rule has been at, and since when this program has seen it there.
struct StageSeen {
    DmarcStage stage = DmarcStage::None;
    QDate since;
    bool operator==(const StageSeen &) const = default;
};

/// What the person read on a list's own page, where the list does not answer this program.
struct LookedUp {
    std::string zone;
    std::string subject;
    bool listed = false;
    QDate on;
    bool operator==(const LookedUp &) const = default;
};

/// A file that the private half of a key made here was saved to; it may have been carried away since.
struct KeyFile {
    std::string selector;
    QString path;
    QDate since;
    bool inKeychain = false; // the keychain holds the key, too
    bool operator==(const KeyFile &) const = default;
};

struct Project {
    Setup setup;
    std::array<Task, stepCount> tasks;
    todo::Progress progress; // of the tasks that todo::tasks() lists
    std::optional<StageSeen> stageSeen;
    bool doorChosen = false;       // by the person; otherwise the door is only the usual one
    int current = 0;               // the step that is open
    QMap<QString, QString> drafts; // what stands in a field, by its name, as long as it is not taken over
    std::vector<LookedUp> lookedUp;
    std::vector<KeyFile> keyFiles;    // the latest last
    std::vector<OwnKey> keysSetAside; // public halves of keys that another one took the place of, the latest last
    std::vector<std::string> agreedOperators; // whose lists may be asked although they have terms of their own
    QDateTime saved;

    [[nodiscard]] Task &task(Step step) { return tasks[static_cast<std::size_t>(step)]; }
    [[nodiscard]] const Task &task(Step step) const { return tasks[static_cast<std::size_t>(step)]; }
};

/// Whether the step asks anything of the person, given how their mail leaves; otherwise somebody else looks after it.
bool isYours(Step step, MailRoute door);

/// Whether the person has said what sends: an address of the server's, or the relay or services that do it.
bool isNamed(const Setup &setup);

} // namespace wizard
