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

/// Whether what was told still is the last word: once it was seen to be so, and is so no more, it has to be done anew.
bool counts(const std::optional<std::int64_t> &told, const Told &all)
{
    return told && (!all.seen || *told > *all.seen);
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
    else if (counts(told.done, told) && isForThePersonToSay(task))
        become(State::Done, *told.done);
    else if (counts(told.someSee, told) && !task.records.empty())
        become(State::SeenBySome, *told.someSee);
    else if (counts(told.typed, told))
        become(State::Typed, *told.typed);
    else if (counts(told.asked, told))
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

/// What is typed for a task that no report asks for.
std::optional<ToType> toType(std::string_view subject, Step step)
{
    for (const std::string_view suffix : {":address", ":mx", ":wildcard"}) {
        if (subject.ends_with(suffix))
            subject.remove_suffix(suffix.size());
    }
    const auto name = dns::Name::fromText(subject);
    if (!name)
        return std::nullopt;
    const auto purpose = step == Step::Names  ? records::Purpose::A
                         : step == Step::Dkim ? records::Purpose::Dkim
                         : step == Step::Spf  ? records::Purpose::Spf
                                              : records::Purpose::Dmarc;
    return ToType{purpose, records::Action::Add, *name};
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

/// What the list said of which a task speaks: its zone and its subject are in the id.
const blocklists::Outcome *outcomeOf(const Draft &draft, std::string_view subject)
{
    const auto &all = draft.report.blocklists;
    const auto found = std::find_if(all.begin(), all.end(), [subject](const blocklists::Outcome &one) {
        return subject.starts_with(one.zone) &&
               subject.substr(one.zone.size()) == ':' + blocklists::toText(one.subject);
    });
    return found == all.end() ? nullptr : &*found;
}

/// Whether the report can tell that nothing is left to do: all that could speak against it was answered.
bool couldBeChecked(const Draft &draft, const Task &task, const std::string &subject)
{
    if (draft.report.silent)
        return false;
    const bool isAddress = ip::parse(subject).has_value();
    for (const Check check : allChecks) {
        if (stepOf(check) != task.step)
            continue;
        const Findings &findings = draft.report.of(check);
        const bool speaks = std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
            const bool isOfOther = isAddress && finding.subject != subject && ip::parse(finding.subject).has_value();
            return finding.severity == Severity::Unknown && !isOfOther;
        });
        if (speaks || findings.empty() || draft.report.isPending(check))
            return false;
    }
    return true;
}

/// The same of a listing, which one list alone can tell.
bool couldBeAsked(const blocklists::Outcome *outcome)
{
    return outcome && (outcome->state == blocklists::State::Clear || outcome->state == blocklists::State::Listed);
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
    const records::Record *record = standing(draft, id);
    const blocklists::Outcome *outcome = task.kind == Kind::LeaveList ? outcomeOf(draft, subject) : nullptr;
    if (task.kind == Kind::TypeRecord)
        task.step = stepOfRecord(id);
    if (record)
        task.records = {{record->purpose, record->action, record->name}};
    else if (const auto typed = task.kind == Kind::TypeRecord ? toType(subject, task.step) : std::nullopt)
        task.records = {*typed};
    task.about = {outcome ? blocklists::toText(outcome->subject) : subject};
    if (outcome)
        task.whom = outcome->name;
    if (task.kind == Kind::FixCause)
        task.cause = Cause::Listing;
    const bool isKnown = record != nullptr ||
                         (task.kind == Kind::LeaveList ? couldBeAsked(outcome) : couldBeChecked(draft, task, subject));
    const std::int64_t last = std::max({told.asked, told.typed, told.someSee, told.done}).value_or(now);
    const bool wasSeen = told.seen && *told.seen >= last; // which no silence undoes
    if (!isKnown && !wasSeen) {
        apply(task, told, now);
        return;
    }
    task.state = record && told.typed ? State::Seen : State::Done;
    task.since = wasSeen ? *told.seen : now;
}

/// A month of reports at least (product rule 7). A record that the person has composed for the next stage waits only
/// where it is known that the month is not over.
void waitForReports(Task &task, const Progress &progress, std::int64_t now)
{
    const auto told = progress.find(task.id);
    const auto begun = told == progress.end() ? std::nullopt : told->second.begun;
    if (!begun && !task.records.empty())
        return;
    if (begun.value_or(now) + 30 * day > now)
        task.lookAgainAt = begun.value_or(now) + 30 * day;
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
            task.lookAgainAt = now + (task.cause == Cause::Listing ? day : 15 * minute);
        if (task.kind == Kind::RaisePolicy)
            waitForReports(task, progress, now);
    }
}

Progress noticed(Progress progress, const std::vector<Task> &tasks, std::int64_t now)
{
    for (const Task &task : tasks) {
        const auto found = progress.find(task.id);
        const bool isSeen = task.state == State::Seen || task.state == State::Done;
        if (found != progress.end() && isSeen && task.since != found->second.done)
            found->second.seen = task.since;
        if (task.kind == Kind::RaisePolicy && !isOver(task) && !progress[task.id].begun)
            progress[task.id].begun = now;
    }
    return progress;
}

} // namespace todo
