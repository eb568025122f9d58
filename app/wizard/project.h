// SPDX-License-Identifier: Apache-2.0
// What the wizard keeps of one domain: the set-up, what the person told of the tasks, and what was typed but is not yet
// understood. Never a secret: of a key made here only the public half is in the set-up.
#pragma once

#include "core/baseline/baseline.h"
#include "core/setup.h"
#include "core/todo/progress.h"
#include "core/todo/task.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace wizard
{

/// The pages of the walk. The fifth step has two of them, Signature and Rule.
enum class Step { Start, Address, Names, Blocklists, Spf, Signature, Rule, Publish, Prove, After };
inline constexpr int stepCount = 10;

/// Who signs the mail, as the person says.
enum class Signer { MadeHere, ServerMakes, SignsAlready, Service };

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

/// How a numbered step was at the end of a look.
enum class StepMark { NotChecked, Done, ToDo, Waiting, WorthFixing, Refused, LeftOut };

/// How a domain was at the end of a look, to be seen beside others and beside the next look.
struct Standing {
    std::array<StepMark, 5> steps{};
    int toDo = 0;    // tasks that can be done now
    int waiting = 0; // for others
    QString next;    // what to do first, in words; empty where nothing is left
    QString who;     // who does it
    QDateTime at;
    bool operator==(const Standing &) const = default;
};

/// A value that was in DNS before a record of ours took its place, to go back to.
struct OldValue {
    std::string name; // A-labels
    std::string type; // "TXT"
    std::string value;
    QDate seen; // when this program saw it there first
    bool operator==(const OldValue &) const = default;
};

/// What the last complete look said of the set-up as it is; without the records.
struct LastResult {
    QDateTime at;
    baseline::Snapshot snapshot;
    bool operator==(const LastResult &) const = default;
};

struct Project {
    Setup setup;
    todo::Progress progress; // of the tasks that todo::tasks() lists
    std::optional<StageSeen> stageSeen;
    std::optional<Signer> signer;
    bool routeChosen = false;      // by the person; otherwise the route is only the usual one
    QStringList answered;          // questions of the page Start that were answered, be it with “I don't know”
    int current = 0;               // the step that is open
    QMap<QString, QString> drafts; // what stands in a field, by its name, as long as it is not taken over
    std::vector<LookedUp> lookedUp;
    std::vector<KeyFile> keyFiles;    // the latest last
    std::vector<OwnKey> keysSetAside; // public halves of keys that another one took the place of, the latest last
    std::optional<Standing> standing; // at the end of the latest look
    std::optional<Standing> before;   // the last one whose steps were otherwise
    std::vector<OldValue> oldValues;  // each once, the latest last
    std::vector<std::string> agreedOperators; // whose lists may be asked although they have terms of their own
    std::optional<LastResult> lastResult;
    QDateTime saved;
};

/// The page that a task belongs on.
Step pageOf(todo::Step step);

/// Whether the step asks anything of the person, given how their mail leaves; otherwise somebody else looks after it.
bool isYours(Step step, MailRoute route);

/// Whether the person has said what sends: an address of the server's, or the relay or services that do it.
bool isNamed(const Setup &setup);

} // namespace wizard
