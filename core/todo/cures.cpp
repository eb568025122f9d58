// SPDX-License-Identifier: Apache-2.0
// What mends a finding: a record that is to be typed anyway, or what else has to be done and by whom. A finding says
// its cure, the cure is looked for among the tasks, and made where it is the first of its kind.
#include "cure.h"

#include "said.h"

namespace todo
{

Cure by(const Task &task)
{
    return {task.id, task.kind, task.cause, task.step, task.who};
}

Cure byHand(const std::string &topic, const Finding &finding, Step step, const std::string &subject)
{
    return {"fix:" + topic + ':' + subject, Kind::FixCause, Cause::Found, step, finding.who()};
}

/// Behind a provider's shared address nothing can be confirmed before there is another one.
Cure confirming(const Draft &draft)
{
    Cure cure{draft.confirmation(), Kind::ConfirmSenders, Cause::Found, Step::Start, Who::You};
    for (const Finding &finding : draft.report.of(Check::Address)) {
        if (finding.code == Code::AddressCgnat)
            cure.waitsFor.push_back("address:" + finding.subject);
    }
    return cure;
}

Cure waiting(const Draft &draft, Check check)
{
    const Check first = check == Check::Blocklists ? check : draft.firstUnanswered();
    return {"wait:" + std::string(toText(first)), Kind::Wait, Cause::Found, stepOf(first), Who::Nobody};
}

Cure telling(const std::string &vendor, Step step)
{
    return {"tell:" + vendor, Kind::FixCause, Cause::Vendor, step, Who::You, vendor, {}, Takes::Days};
}

namespace
{

Cure registering(const Draft &draft)
{
    return {"fix:zone-not-found:" + draft.domain(), Kind::FixCause, Cause::Found, Step::Start, Who::You};
}

/// What any check may say: `check` is the one that said it.
Cure ofAny(const Finding &finding, Check check, const Draft &draft)
{
    if (finding.code == Code::DomainNeeded)
        return registering(draft);
    if (finding.severity == Severity::Unknown)
        return waiting(draft, check);
    if (finding.code == Code::TooMuchToRead && check == Check::Spf)
        return ofSpf(finding, draft);
    return byHand(std::string(toText(finding.code)), finding, stepOf(check), finding.subject);
}

Cure cureOf(const Finding &finding, Check check, Draft &draft)
{
    switch (factsOf(finding.code).check) {
    case Check::Zone:
        if (finding.code == Code::ZoneNotFound)
            return registering(draft);
        if (finding.code == Code::ZoneApexCname) {
            const auto isThere = [&](const ToType &record) {
                return record.action == records::Action::Remove && record.name == draft.report.setup.domain;
            };
            if (const Task *task = typing(draft, isThere))
                return by(*task);
        }
        return byHand(std::string(toText(finding.code)), finding, Step::Start, finding.subject);
    case Check::Address:
        return ofAddress(finding, draft);
    case Check::Names:
        return ofNames(finding, draft);
    case Check::Blocklists:
        return ofLists(finding, draft);
    case Check::Spf:
        return ofSpf(finding, draft);
    case Check::Dkim:
        return ofDkim(finding, draft);
    case Check::Dmarc:
        return ofDmarc(finding, draft);
    case Check::Any:
        return ofAny(finding, check, draft);
    }
    return {};
}

/// What is only told needs no task; a record that is typed anyway may mend it.
bool isToldOnly(const Finding &finding)
{
    return finding.severity <= Severity::Info;
}

bool concernsNoRecord(const Finding &finding)
{
    return finding.severity == Severity::Ok || (isToldOnly(finding) && finding.who() >= Who::You);
}

void cure(const Finding &finding, Check check, Draft &draft)
{
    if (concernsNoRecord(finding))
        return;
    Cure cure = cureOf(finding, check, draft);
    const bool isThere = draft.find(cure.id) != nullptr;
    if (cure.id.empty() || (isToldOnly(finding) && !isThere))
        return;
    Task &task = draft.need(cure.id, cure.kind, cure.step, cure.who);
    if (!isThere)
        task.cause = cure.cause;
    if (task.whom.empty())
        task.whom = cure.whom;
    if (cure.takes)
        task.takes = *cure.takes;
    if (task.records.empty())
        draft.concern(task, finding.subject);
    for (const std::string &first : cure.waitsFor)
        Draft::await(task, first);
    Draft::mend(task, finding, check);
}

} // namespace

void addCures(Draft &draft)
{
    for (const Check check : allChecks) {
        for (const Finding &finding : draft.report.of(check))
            cure(finding, check, draft);
    }
}

} // namespace todo
