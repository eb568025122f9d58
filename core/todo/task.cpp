// SPDX-License-Identifier: Apache-2.0
#include "task.h"

#include <algorithm>

namespace todo
{

std::string_view toText(Kind kind)
{
    switch (kind) {
    case Kind::ConfirmSenders:
        return "confirm-senders";
    case Kind::AskProvider:
        return "ask-provider";
    case Kind::TypeRecord:
        return "type-record";
    case Kind::SetServerName:
        return "set-server-name";
    case Kind::MakeKey:
        return "make-key";
    case Kind::InstallKey:
        return "install-key";
    case Kind::StartSigning:
        return "start-signing";
    case Kind::LeaveList:
        return "leave-list";
    case Kind::FixCause:
        return "fix-cause";
    case Kind::OpenMessage:
        return "open-message";
    case Kind::RaisePolicy:
        return "raise-policy";
    case Kind::RegisterSender:
        return "register-sender";
    case Kind::Wait:
        return "wait";
    }
    return {};
}

std::string_view toText(Step step)
{
    switch (step) {
    case Step::Start:
        return "start";
    case Step::Address:
        return "address";
    case Step::Names:
        return "names";
    case Step::Blocklists:
        return "blocklists";
    case Step::Spf:
        return "spf";
    case Step::Dkim:
        return "dkim";
    case Step::Dmarc:
        return "dmarc";
    case Step::Prove:
        return "prove";
    case Step::After:
        return "after";
    }
    return {};
}

std::string_view toText(State state)
{
    switch (state) {
    case State::ToDo:
        return "to-do";
    case State::Asked:
        return "asked";
    case State::Typed:
        return "typed";
    case State::SeenBySome:
        return "seen-by-some";
    case State::Seen:
        return "seen";
    case State::Done:
        return "done";
    case State::LeftOut:
        return "left-out";
    }
    return {};
}

std::string_view toText(Takes takes)
{
    switch (takes) {
    case Takes::Minutes:
        return "minutes";
    case Takes::Hour:
        return "hour";
    case Takes::Day:
        return "day";
    case Takes::Days:
        return "days";
    case Takes::Week:
        return "week";
    case Takes::Month:
        return "month";
    }
    return {};
}

Step stepOf(Check check)
{
    switch (check) {
    case Check::Zone:
    case Check::Any:
        return Step::Start;
    case Check::Address:
        return Step::Address;
    case Check::Names:
        return Step::Names;
    case Check::Blocklists:
        return Step::Blocklists;
    case Check::Spf:
        return Step::Spf;
    case Check::Dkim:
        return Step::Dkim;
    case Check::Dmarc:
        return Step::Dmarc;
    }
    return Step::Start;
}

Mended mended(const Finding &finding, Check check)
{
    const std::string list = finding::visit(finding, [](const auto &arguments) -> std::string {
        if constexpr (requires { arguments.listing.zone; })
            return arguments.listing.zone;
        else
            return {};
    });
    return {finding.code, finding.subject, check, list};
}

bool isOver(const Task &task)
{
    return task.state == State::Seen || task.state == State::Done || task.state == State::LeftOut;
}

bool isDoable(const Task &task)
{
    return task.state == State::ToDo && task.waitsFor.empty() && !task.lookAgainAt;
}

std::vector<Step> stepsOf(const Task &task)
{
    std::vector<Step> steps{task.step};
    for (const Mended &one : task.mends) {
        if (const Step step = stepOf(one.check); std::find(steps.begin(), steps.end(), step) == steps.end())
            steps.push_back(step);
    }
    return steps;
}

const Task *mending(const std::vector<Task> &tasks, const Mended &one)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&one](const Task &task) {
        return std::find(task.mends.begin(), task.mends.end(), one) != task.mends.end();
    });
    return found == tasks.end() ? nullptr : &*found;
}

} // namespace todo
