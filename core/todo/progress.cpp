// SPDX-License-Identifier: Apache-2.0
// Nobody tells how far a task has come where the answers of DNS tell: a record that was typed is seen when it stands, a
// letter was heard when what it asked for is there. What could not be checked changes nothing (product rule 1).
#include "draft.h"

#include <algorithm>
#include <iterator>

namespace todo
{

namespace
{

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

/// The first time after `now` that lies a multiple of `period` after `start`.
std::int64_t nextAfter(std::int64_t start, std::int64_t now, std::int64_t period)
{
    return now < start ? start : start + ((now - start) / period + 1) * period;
}

std::int64_t lookAgain(State state, std::int64_t since, std::int64_t now)
{
    if (state == State::Asked)
        return nextAfter(since, now, day);
    return nextAfter(since, now, now - since < hour ? 5 * minute : hour);
}

/// What shows nowhere, so that only the person can say that it is done.
bool isForThePersonToSay(const Task &task)
{
    switch (task.kind) {
    case Kind::FixCause:
        return task.cause == Cause::Listing;
    case Kind::InstallKey:
    case Kind::StartSigning:
    case Kind::RegisterSender:
        return true;
    case Kind::ConfirmSenders:
    case Kind::AskProvider:
    case Kind::TypeRecord:
    case Kind::SetServerName:
    case Kind::MakeKey:
    case Kind::LeaveList:
    case Kind::OpenMessage:
    case Kind::RaisePolicy:
    case Kind::Wait:
        return false;
    }
    return false;
}

void apply(Task &task, const Told &told, std::int64_t now)
{
    const auto become = [&](State state, std::int64_t since) {
        task.state = state;
        task.since = since;
        if (!isOver(task))
            task.lookAgainAt = lookAgain(state, since, now);
    };
    if (told.leftOut)
        become(State::LeftOut, *told.leftOut);
    else if (told.done && isForThePersonToSay(task))
        become(State::Done, *told.done);
    else if (told.someSee && !task.records.empty())
        become(State::SeenBySome, *told.someSee);
    else if (told.typed)
        become(State::Typed, *told.typed);
    else if (told.asked)
        become(State::Asked, *told.asked);
}

/// What an id says of its task once nothing is left of it to do.
struct Sort {
    std::string_view prefix;
    Kind kind;
    Step step;
    Who who;
};
constexpr Sort sorts[] = {
    {"senders:", Kind::ConfirmSenders, Step::Start, Who::You},
    {"ptr:", Kind::AskProvider, Step::Names, Who::IpProvider},
    {"address:", Kind::AskProvider, Step::Address, Who::IpProvider},
    {"record:", Kind::TypeRecord, Step::Spf, Who::DnsHost},
    {"server-name:", Kind::SetServerName, Step::Names, Who::ServerAdmin},
    {"key:", Kind::MakeKey, Step::Dkim, Who::ServerAdmin},
    {"install:", Kind::InstallKey, Step::Dkim, Who::ServerAdmin},
    {"sign:", Kind::StartSigning, Step::Dkim, Who::ServerAdmin},
    {"delist:", Kind::LeaveList, Step::Blocklists, Who::You},
    {"policy:", Kind::LeaveList, Step::Address, Who::You},
    {"cause:", Kind::FixCause, Step::Blocklists, Who::You},
    {"raise:", Kind::RaisePolicy, Step::Dmarc, Who::You},
    {"register:", Kind::RegisterSender, Step::After, Who::You},
    {"message:", Kind::OpenMessage, Step::Prove, Who::You},
};

/// Which check sees the record that was typed for a task, by the name it stands at.
Step stepOfRecord(std::string_view id)
{
    if (id.ends_with(":address") || id.ends_with(":mx") || id.ends_with(":wildcard"))
        return Step::Names;
    if (id.starts_with("record:_dmarc."))
        return Step::Dmarc;
    return id.find("._domainkey.") == std::string_view::npos ? Step::Spf : Step::Dkim;
}

/// The record of a task that was typed, where it stands.
const records::Record *standing(const Draft &draft, std::string_view id)
{
    const auto &all = draft.report.records;
    const auto found = std::find_if(all.begin(), all.end(), [id](const records::Record &record) {
        const std::string name = "record:" + record.name.toText();
        return record.action == records::Action::Keep && (id == name || id.starts_with(name + ':')) &&
               stepOf(record.purpose) == stepOfRecord(id);
    });
    return found == all.end() ? nullptr : &*found;
}

bool couldBeChecked(const Draft &draft, Step step)
{
    if (draft.report.silent)
        return false;
    for (const Check check : allChecks) {
        if (stepOf(check) == step && draft.report.verdictOf(check) == Severity::Unknown)
            return false;
    }
    return true;
}

/// A task that somebody began and that the report asks for no more.
void keep(Draft &draft, const std::string &id, const Told &told, std::int64_t now)
{
    const auto *sort =
        std::find_if(std::begin(sorts), std::end(sorts), [&id](const Sort &one) { return id.starts_with(one.prefix); });
    if (sort == std::end(sorts) || (!told.asked && !told.typed && !told.someSee && !told.done))
        return;
    const std::string subject = id.substr(sort->prefix.size());
    Task &task = draft.need(id, sort->kind, sort->step, sort->who);
    task.about = {subject};
    const records::Record *record = standing(draft, id);
    if (task.kind == Kind::TypeRecord)
        task.step = stepOfRecord(id);
    if (record)
        task.records = {{record->purpose, record->action, record->name}};
    if (task.kind == Kind::FixCause)
        task.cause = Cause::Listing;
    if (!couldBeChecked(draft, task.step)) {
        apply(task, told, now);
        return;
    }
    task.state = record && told.typed ? State::Seen : State::Done;
    task.since = now;
}

} // namespace

void applyProgress(Draft &draft, const Progress &progress, std::int64_t now)
{
    for (const auto &[id, told] : progress) {
        if (Task *task = draft.find(id))
            apply(*task, told, now);
        else
            keep(draft, id, told, now);
    }
    for (Task &task : draft.tasks) {
        if (task.state != State::ToDo)
            continue;
        if (task.kind == Kind::Wait)
            task.lookAgainAt = now + 15 * minute;
        if (task.kind == Kind::RaisePolicy && task.records.empty()) {
            // A month of reports at least (product rule 7).
            const auto told = progress.find(task.id);
            const std::int64_t begun = told == progress.end() ? now : told->second.begun.value_or(now);
            if (begun + 30 * day > now)
                task.lookAgainAt = begun + 30 * day;
        }
    }
}

} // namespace todo
