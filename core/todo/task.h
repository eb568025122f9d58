// SPDX-License-Identifier: Apache-2.0
// A task says what to do, as a finding says what is the case: one task for one cure, however many findings it mends.
// Like a finding it holds no sentence; app/wording/tasks.cpp has its title and how it is done.
#pragma once

#include "core/finding.h"
#include "core/records/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace todo
{

enum class Kind : std::uint8_t {
    ConfirmSenders, // say what sends: the server's name and its addresses
    AskProvider,    // for what only the holder of the address can do: a reverse name, a fixed address
    TypeRecord,     // at the DNS host
    SetServerName,  // what the server says in EHLO
    MakeKey,        // a DKIM key, new
    InstallKey,     // carry the private half to the server
    StartSigning,   // switch it on there
    LeaveList,      // ask a blocklist to take the address or the domain off
    FixCause,       // what no record can be composed for, or what comes before a removal
    OpenMessage,    // a real one proves it, and tells what DNS cannot
    RaisePolicy,    // the next stage of the DMARC rule
    RegisterSender, // introduce the server to a receiver
    Wait,           // it could not be checked: look again
};
/// "confirm-senders", "ask-provider", …
std::string_view toText(Kind kind);

/// What a task of Kind::FixCause fixes, and why there is one of another kind.
enum class Cause : std::uint8_t {
    Found,   // what its findings say
    Listing, // what made a list name the subject; of a task of Kind::Wait: the list forgets by itself
    Vendor,  // a record that is a company's own: they have to be told
    Reports, // nobody has named a mailbox for the reports yet
    // Of a task of Kind::ConfirmSenders:
    Unusable, // mail can come from none of the addresses that were said
};

/// Where in the walk a task belongs.
enum class Step : std::uint8_t { Start, Address, Names, Blocklists, Spf, Dkim, Dmarc, Prove, After };
/// "start", "address", …
std::string_view toText(Step step);
/// The step of what a check finds.
Step stepOf(Check check);

enum class State : std::uint8_t {
    ToDo,
    Asked,      // others have been asked
    Typed,      // a record, not seen yet
    SeenBySome, // of those who are asked about the record
    Seen,       // the record stands
    Done,
    LeftOut, // on purpose
};
/// "to-do", "asked", "typed", "seen-by-some", "seen", "done", "left-out".
std::string_view toText(State state);

/// How long it usually takes until a task is done, the waiting for others included.
enum class Takes : std::uint8_t {
    Minutes, // of the person alone
    Hour,    // until others see a record
    Day,
    Days, // two or three
    Week, // or two
    Month,
};
/// "minutes", "hour", "day", "days", "week", "month".
std::string_view toText(Takes takes);

/// A finding, as a task that mends it knows it: one check says no code twice of a subject, but that several lists name
/// it.
struct Mended {
    Code code = Code::NothingAmiss;
    std::string subject;
    Check check = Check::Any; // that said it
    std::string list = {};    // the zone of the list that it is about
    bool operator==(const Mended &) const = default;
};
/// What stands for `finding` of `check` among Task::mends.
Mended mended(const Finding &finding, Check check);

struct ToType {
    records::Purpose purpose = records::Purpose::Spf;
    records::Action action = records::Action::Add;
    dns::Name name;
    bool operator==(const ToType &) const = default;
};

struct Task {
    std::string id; // from its kind and what it is about, so that it stays the same from look to look
    Kind kind = Kind::Wait;
    Cause cause = Cause::Found;
    Step step = Step::Start;
    Who who = Who::You;
    State state = State::ToDo;
    Takes takes = Takes::Minutes;
    std::optional<std::int64_t> since;       // of the state, where it was told; seconds since 1970
    std::optional<std::int64_t> lookAgainAt; // not before
    std::vector<std::string> waitsFor;       // ids of tasks that come first and are not done
    std::vector<Mended> mends;
    std::vector<ToType> records;
    std::string whom;                // the company or list that it concerns, where it is known by name
    std::vector<std::string> about;  // addresses or names
    Severity gravity = Severity::Ok; // of the worst that it mends, or that waits for it
    bool operator==(const Task &) const = default;
};

/// Whether nothing more has to be done for it.
bool isOver(const Task &task);
/// Whether the person can do it now.
bool isDoable(const Task &task);
/// Where something is that it mends: its own step, and others that have the same cure.
std::vector<Step> stepsOf(const Task &task);
/// The task that mends `one`; null where nothing has to be done about it.
const Task *mending(const std::vector<Task> &tasks, const Mended &one);

} // namespace todo
