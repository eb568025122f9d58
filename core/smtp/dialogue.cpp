// SPDX-License-Identifier: Apache-2.0
#include "dialogue.h"

#include <algorithm>

namespace smtp
{

namespace
{

constexpr unsigned closing = 421; // RFC 5321 §3.8

Step ehlo(const Transcript &transcript)
{
    return Send{"EHLO " + transcript.self};
}

} // namespace

std::string_view toText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::NoRoute:
        return "no-route";
    case Trouble::Shut:
        return "shut";
    case Trouble::Unanswered:
        return "unanswered";
    case Trouble::Silent:
        return "silent";
    case Trouble::Closed:
        return "closed";
    case Trouble::NotSmtp:
        return "not-smtp";
    case Trouble::TooMuch:
        return "too-much";
    case Trouble::OutOfTurn:
        return "out-of-turn";
    case Trouble::Injected:
        return "injected";
    case Trouble::TlsFailed:
        return "tls-failed";
    }
    return {};
}

std::string_view verbOf(std::string_view command)
{
    return command.substr(0, command.find(' '));
}

const Exchange *Transcript::last(std::string_view verb) const
{
    const auto found = std::find_if(exchanges.rbegin(), exchanges.rend(),
                                    [verb](const Exchange &one) { return verbOf(one.command) == verb; });
    return found == exchanges.rend() ? nullptr : &*found;
}

std::optional<Hello> Transcript::hello() const
{
    const auto found = std::find_if(exchanges.rbegin(), exchanges.rend(), [](const Exchange &one) {
        const std::string_view verb = verbOf(one.command);
        return (verb == "EHLO" || verb == "HELO") && one.reply.isPositive();
    });
    return found == exchanges.rend() ? std::nullopt : std::optional(readHello(found->reply));
}

bool Transcript::offersAuthInPlain() const
{
    return std::any_of(exchanges.begin(), exchanges.end(), [](const Exchange &one) {
        return !one.secured && verbOf(one.command) == "EHLO" && one.reply.isPositive() &&
               readHello(one.reply).offers("AUTH");
    });
}

std::optional<Step> opening(const Transcript &transcript)
{
    if (transcript.exchanges.empty())
        return Await{};
    const Exchange &said = transcript.exchanges.back();
    const std::string_view verb = verbOf(said.command);
    if (said.reply.code == closing)
        return Done{.quit = false};
    if (verb.empty()) // RFC 5321 §3.1: after 554 it waits for QUIT
        return said.reply.isPositive() ? ehlo(transcript) : Step(Done{});
    if (verb == "EHLO" && said.reply.isRefusal() && !said.secured) // §3.2: an old server
        return Send{"HELO " + transcript.self};
    if (verb == "EHLO" || verb == "HELO")
        return said.reply.isPositive() ? std::nullopt : std::optional<Step>(Done{});
    if (verb == "STARTTLS") { // RFC 3207 §4
        if (!said.reply.isPositive())
            return Done{};
        return transcript.tls ? ehlo(transcript) : Step(StartTls{}); // §4.2: what was known before is forgotten
    }
    return std::nullopt;
}

Step look(const Transcript &transcript)
{
    if (const auto step = opening(transcript))
        return *step;
    const auto hello = transcript.hello();
    if (!transcript.tls && hello && hello->offers("STARTTLS"))
        return Send{"STARTTLS"};
    return Done{};
}

Step lookBehindTls(const Transcript &transcript)
{
    return transcript.tls ? look(transcript) : Step(StartTls{});
}

} // namespace smtp
