// SPDX-License-Identifier: Apache-2.0
#include "table.h"

#include "core/enumtext.h"

#include <algorithm>
#include <array>

namespace bounce
{

namespace
{

constexpr std::array causes{
    enumtext::Row{Cause::Unknown, "unknown"},
    enumtext::Row{Cause::NoPtr, "no-ptr"},
    enumtext::Row{Cause::PtrGeneric, "ptr-generic"},
    enumtext::Row{Cause::DynamicAddress, "dynamic-address"},
    enumtext::Row{Cause::Ehlo, "ehlo"},
    enumtext::Row{Cause::SenderDomain, "sender-domain"},
    enumtext::Row{Cause::Listed, "listed"},
    enumtext::Row{Cause::Blocked, "blocked"},
    enumtext::Row{Cause::Reputation, "reputation"},
    enumtext::Row{Cause::Spf, "spf"},
    enumtext::Row{Cause::Dkim, "dkim"},
    enumtext::Row{Cause::Dmarc, "dmarc"},
    enumtext::Row{Cause::Auth, "auth"},
    enumtext::Row{Cause::Ipv6, "ipv6"},
    enumtext::Row{Cause::Rate, "rate"},
    enumtext::Row{Cause::Content, "content"},
    enumtext::Row{Cause::Header, "header"},
    enumtext::Row{Cause::Mailbox, "mailbox"},
    enumtext::Row{Cause::MailboxFull, "mailbox-full"},
    enumtext::Row{Cause::Relay, "relay"},
    enumtext::Row{Cause::Login, "login"},
    enumtext::Row{Cause::Tls, "tls"},
    enumtext::Row{Cause::Policy, "policy"},
    enumtext::Row{Cause::Greylisted, "greylisted"},
    enumtext::Row{Cause::Size, "size"},
    enumtext::Row{Cause::Loop, "loop"},
    enumtext::Row{Cause::ReceiverTrouble, "receiver-trouble"},
    enumtext::Row{Cause::NoAnswer, "no-answer"},
};
static_assert(enumtext::isWhole<causes>());

constexpr std::array advices{
    enumtext::Row{Advice::None, "none"},
    enumtext::Row{Advice::OwnName, "own-name"},
    enumtext::Row{Advice::Imprint, "imprint"},
    enumtext::Row{Advice::AllThree, "all-three"},
    enumtext::Row{Advice::Form, "form"},
    enumtext::Row{Advice::WholeNetwork, "whole-network"},
    enumtext::Row{Advice::Write, "write"},
    enumtext::Row{Advice::Complaints, "complaints"},
    enumtext::Row{Advice::SpfTooWide, "spf-too-wide"},
    enumtext::Row{Advice::SpfOrDkim, "spf-or-dkim"},
    enumtext::Row{Advice::Recipient, "recipient"},
};
static_assert(enumtext::isWhole<advices>());

template <typename Rows> auto called(const Rows &rows, std::string_view word)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [word](const auto &each) { return each.text == word; });
    return row == rows.end() ? std::nullopt : std::optional(row->enumerator);
}

} // namespace

std::string_view toText(Cause cause)
{
    return enumtext::textOf(causes, cause);
}

std::optional<Cause> causeCalled(std::string_view word)
{
    return called(causes, word);
}

std::string_view toText(Advice advice)
{
    return enumtext::textOf(advices, advice);
}

std::optional<Advice> adviceCalled(std::string_view word)
{
    return called(advices, word);
}

std::string_view toText(Step step)
{
    switch (step) {
    case Step::None:
        return "";
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

Step stepOf(Cause cause)
{
    switch (cause) {
    case Cause::DynamicAddress:
    case Cause::Ipv6:
        return Step::Address;
    case Cause::NoPtr:
    case Cause::PtrGeneric:
    case Cause::Ehlo:
    case Cause::SenderDomain:
        return Step::Names;
    case Cause::Listed:
    case Cause::Blocked:
        return Step::Blocklists;
    case Cause::Spf:
    case Cause::Auth:
        return Step::Spf;
    case Cause::Dkim:
        return Step::Dkim;
    case Cause::Dmarc:
        return Step::Dmarc;
    case Cause::Header:
    case Cause::Tls:
        return Step::Prove;
    case Cause::Reputation:
    case Cause::Rate:
    case Cause::Content:
        return Step::After;
    case Cause::Unknown:
    case Cause::Mailbox:
    case Cause::MailboxFull:
    case Cause::Relay:
    case Cause::Login:
    case Cause::Policy:
    case Cause::Greylisted:
    case Cause::Size:
    case Cause::Loop:
    case Cause::ReceiverTrouble:
    case Cause::NoAnswer:
        return Step::None;
    }
    return Step::None;
}

} // namespace bounce
