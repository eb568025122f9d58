// SPDX-License-Identifier: Apache-2.0
#include "task.h"

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

bool isOver(const Task &task)
{
    return task.state == State::Seen || task.state == State::Done || task.state == State::LeftOut;
}

bool isDoable(const Task &task)
{
    return task.state == State::ToDo && task.waitsFor.empty() && !task.lookAgainAt;
}

} // namespace todo
