// SPDX-License-Identifier: Apache-2.0
// What a walk asks for although nothing is found to be wrong: who sends is confirmed, a key of our own comes to be
// used, a real message proves it all, and the DMARC rule goes a stage further after that.
#include "draft.h"

#include "core/dmarc/record.h"

#include <algorithm>

namespace todo
{

namespace
{

bool says(const checkup::Report &report, Check check, Code code)
{
    const Findings &findings = report.of(check);
    return std::any_of(findings.begin(), findings.end(), [code](const Finding &one) { return one.code == code; });
}

/// What was found sends, as far as can be told; nothing is composed for it until somebody says so.
void confirm(Draft &draft)
{
    const Setup &setup = draft.report.setup;
    const bool isGuessed = std::any_of(setup.senders.begin(), setup.senders.end(),
                                       [](const Sender &sender) { return !sender.confirmed; }) ||
                           (setup.host && !setup.hostConfirmed);
    const std::string id = "senders:" + draft.domain();
    if (setup.route == MailRoute::OwnServer && isGuessed)
        draft.need(id, Kind::ConfirmSenders, Step::Start, Who::You);
    Task *task = draft.find(id);
    if (!task)
        return;
    task->about.clear();
    if (setup.host)
        task->about.push_back(setup.host->toText());
    for (const Sender &sender : setup.senders)
        task->about.push_back(ip::toText(sender.address));
}

/// Publish, see, switch on, prove (RFC 6376 §3.6): a signature whose key is not there counts as none.
void sign(Draft &draft)
{
    const auto &key = draft.report.setup.ownKey;
    if (!key || draft.report.setup.dkimProved)
        return;
    const std::string at = key->selector + "._domainkey." + draft.domain();
    Task &start = draft.need("sign:" + at, Kind::StartSigning, Step::Dkim, Who::ServerAdmin);
    start.about = {at};
    Draft::await(start, "record:" + at);
    if (key->onServer)
        return;
    Draft::await(start, "install:" + at);
    draft.need("install:" + at, Kind::InstallKey, Step::Dkim, Who::ServerAdmin).about = {at};
}

bool isOfDkim(const Task &task)
{
    return task.kind == Kind::StartSigning || task.kind == Kind::MakeKey ||
           (task.step == Step::Dkim && !task.records.empty());
}

void prove(Draft &draft)
{
    if (draft.report.setup.dkimProved)
        return;
    const std::string id = "message:" + draft.domain();
    const bool tellsMore = draft.find(id) != nullptr; // the selector is not known but by it
    Task &task = draft.need(id, Kind::OpenMessage, Step::Prove, Who::You);
    for (const Task &other : draft.tasks) {
        if (!tellsMore && isOfDkim(other))
            Draft::await(task, other.id);
    }
}

/// Nobody sees what a rule does without reports.
void chooseMailbox(Draft &draft)
{
    const auto &all = draft.report.records;
    const bool isMute = std::any_of(all.begin(), all.end(), [](const records::Record &record) {
        return record.purpose == records::Purpose::Dmarc && record.action != records::Action::Remove &&
               record.action != records::Action::Keep && dmarc::parse(record.value).rua.empty();
    });
    if (!isMute || !draft.report.setup.reportAddress.empty())
        return;
    Task &task = draft.need("mailbox:" + draft.domain(), Kind::FixCause, Step::Dmarc, Who::You);
    task.cause = Cause::Reports;
    for (const Task &other : draft.tasks) {
        if (other.step == Step::Dmarc && !other.records.empty())
            task.gravity = std::max(task.gravity, other.gravity); // it is typed once, with the mailbox in it
    }
}

void raise(Draft &draft)
{
    const std::string id = "raise:" + draft.domain();
    if (says(draft.report, Check::Dmarc, Code::DmarcPolicyNone) &&
        !says(draft.report, Check::Dmarc, Code::DmarcInherited))
        draft.need(id, Kind::RaisePolicy, Step::Dmarc, Who::You);
    Task *task = draft.find(id);
    if (!task)
        return;
    Draft::await(*task, "message:" + draft.domain());
    for (const Task &other : draft.tasks) {
        const bool isRule = other.step == Step::Dmarc && (!other.records.empty() || other.cause == Cause::Reports);
        if (isRule)
            Draft::await(*task, other.id);
    }
}

} // namespace

void addWalk(Draft &draft)
{
    if (draft.report.silent || draft.report.isNoDomain())
        return;
    confirm(draft);
    sign(draft);
    prove(draft);
    chooseMailbox(draft);
    raise(draft);
}

} // namespace todo
