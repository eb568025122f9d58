// SPDX-License-Identifier: Apache-2.0
// What a walk asks for although nothing is found to be wrong: who sends is confirmed, a key of our own comes to be
// used, a real message proves it all, and the DMARC rule goes a stage further after that. Receivers get to know
// the sender.
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

/// What was said and can never be where mail comes from.
std::vector<std::string> unusable(const checkup::Report &report)
{
    std::vector<std::string> all;
    for (const Finding &finding : report.of(Check::Address)) {
        if (finding.code == Code::AddressInvalid || finding.code == Code::AddressPrivate ||
            finding.code == Code::AddressReserved || finding.code == Code::AddressDocumentation ||
            finding.code == Code::AddressCgnat)
            all.push_back(finding.subject);
    }
    return all;
}

/// What was found sends, as far as can be told; nothing is composed for it until somebody says so. Only what nobody has
/// confirmed yet is asked for, and what cannot be true.
void confirm(Draft &draft)
{
    const Setup &setup = draft.report.setup;
    std::vector<std::string> guessed;
    if (setup.host && !setup.hostConfirmed)
        guessed.push_back(setup.host->toText());
    for (const Sender &sender : setup.senders) {
        if (!sender.confirmed)
            guessed.push_back(ip::toText(ip::unmap(sender.address)));
    }
    if (setup.route == MailRoute::OwnServer && !guessed.empty())
        draft.need(draft.confirmation(), Kind::ConfirmSenders, Step::Start, Who::You);
    Task *task = draft.find(draft.confirmation());
    if (!task)
        return;
    task->about = unusable(draft.report);
    if (!task->about.empty())
        task->cause = Cause::Unusable;
    else
        task->about = std::move(guessed);
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

/// What has to be there before a message can prove the signature. Where the own server signs, it does not hang on the
/// keys of services.
bool comesBeforeProof(const Task &task, MailRoute route)
{
    const bool isOfService = !task.records.empty() && task.records.front().purpose == records::Purpose::ServiceDkim;
    const bool isAwaitedAnyway = task.kind == Kind::InstallKey || task.kind == Kind::Wait; // before signing, or nothing
    return task.step == Step::Dkim && !isAwaitedAnyway && (!isOfService || route == MailRoute::Services);
}

void prove(Draft &draft)
{
    if (draft.report.setup.dkimProved)
        return;
    const std::string id = "message:" + draft.domain();
    const bool tellsMore = draft.find(id) != nullptr; // the selector is not known but by it
    Task &task = draft.need(id, Kind::OpenMessage, Step::Prove, Who::You);
    for (const Task &other : draft.tasks) {
        if (!tellsMore && comesBeforeProof(other, draft.report.setup.route))
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
    const std::string id = "mailbox:" + draft.domain();
    draft.need(id, Kind::FixCause, Step::Dmarc, Who::You).cause = Cause::Reports;
    for (Task &other : draft.tasks) {
        if (other.step == Step::Dmarc && !other.records.empty())
            Draft::await(other, id); // it is typed once, with the mailbox in it
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
    if (task->records.empty())
        task->takes = Takes::Month;
    Draft::await(*task, "message:" + draft.domain());
    for (const Task &other : draft.tasks) {
        const bool isRule = other.step == Step::Dmarc && (!other.records.empty() || other.cause == Cause::Reports);
        if (isRule)
            Draft::await(*task, other.id);
    }
}

/// Fewer than that show nothing where complaints are counted, unless they are newsletters.
constexpr std::uint32_t enoughToCount = 1000; // messages a day

/// A receiver that wants to know a server before it takes mail, or that tells a sender what its users complain about;
/// by its id in resources/receivers.json.
struct Registration {
    std::string_view receiver;
    std::string_view name;
    bool ofServer = false; // it goes by the addresses, otherwise by the domain that signs
    bool ofMany = false;   // it is of use to whoever sends much
};
constexpr Registration registrations[] = {
    {"t-online", "T-Online", true, false},
    {"outlook", "Outlook.com", true, true},
    {"yahoo", "Yahoo", false, true},
    {"gmail", "Gmail", false, true},
};

/// Only once it is known how much is sent.
void registerSender(Draft &draft)
{
    const Setup &setup = draft.report.setup;
    const bool sendsMany = setup.newsletters || setup.mailsPerDay >= enoughToCount;
    if (setup.mailsPerDay == 0 || !draft.isNamed())
        return;
    for (const Registration &one : registrations) {
        if ((one.ofServer && setup.route != MailRoute::OwnServer) || (one.ofMany && !sendsMany))
            continue;
        Task &task = draft.need("register:" + std::string(one.receiver), Kind::RegisterSender, Step::After, Who::You);
        task.whom = one.name;
        for (const Task &other : draft.tasks) {
            const bool isOfServer = other.step == Step::Address || other.step == Step::Names;
            if (other.kind != Kind::Wait && (one.ofServer ? isOfServer : other.kind == Kind::OpenMessage))
                Draft::await(task, other.id);
        }
    }
}

/// Where not even the zone answers, nobody has to tell what an answer will tell, and no message can be judged.
void awaitAnswers(Draft &draft)
{
    if (draft.firstUnanswered() != Check::Zone)
        return;
    const std::string first = "wait:" + std::string(toText(Check::Zone));
    for (const std::string &id : {draft.confirmation(), "message:" + draft.domain()}) {
        if (Task *task = draft.find(id))
            Draft::await(*task, first);
    }
}

} // namespace

void addWalk(Draft &draft)
{
    if (!draft.report.silent && !draft.report.noDomain) {
        confirm(draft);
        sign(draft);
        prove(draft);
        chooseMailbox(draft);
        raise(draft);
        registerSender(draft);
    }
    awaitAnswers(draft);
}

} // namespace todo
