// SPDX-License-Identifier: Apache-2.0
#include "logline.h"

#include "core/ascii.h"

#include <algorithm>

namespace bounce
{

namespace
{

using Fate = Delivery::Fate;

/// What stands between `before` and the first of `ends`.
std::string_view between(std::string_view text, std::string_view before, std::string_view ends)
{
    const std::size_t at = text.find(before);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(at + before.size());
    return rest.substr(0, std::min(rest.find_first_of(ends), rest.size()));
}

/// "relay=mx.example.com[192.0.2.1]:25, … dsn=5.7.1, status=bounced (host … said: 550 …)"
std::optional<Delivery> ofPostfix(std::string_view line)
{
    const std::size_t at = line.find(" status=");
    if (at == std::string_view::npos)
        return {};
    const std::string_view told = line.substr(at + 8);
    Delivery delivery;
    if (told.starts_with("bounced"))
        delivery.fate = Fate::Refused;
    else if (told.starts_with("deferred"))
        delivery.fate = Fate::Deferred;
    else if (!told.starts_with("sent"))
        return {}; // expired: it was bounced or deferred before
    delivery.words = told;
    delivery.host = between(line.substr(0, at), " relay=", "[, ");
    delivery.status = between(line.substr(0, at), " dsn=", ", ");
    return delivery;
}

/// "2026-11-01 12:00:00 1tABCD-000001-AB ** info@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]:
/// SMTP error from remote mail server after RCPT TO:<…>: 550 …"
std::optional<Delivery> ofExim(std::string_view line)
{
    for (const auto &[mark, fate] :
         {std::pair{" ** ", Fate::Refused}, {" == ", Fate::Deferred}, {" => ", Fate::Sent}, {" -> ", Fate::Sent}}) {
        const std::size_t at = line.find(mark);
        // Behind the time and the id of the message.
        if (at == std::string_view::npos || at < 16 || at > 80 ||
            line.substr(0, at).find('-') == std::string_view::npos)
            continue;
        const std::string_view before = line.substr(0, at);
        const std::size_t idAt = before.rfind(' ') + 1;
        if (std::count(before.begin() + static_cast<std::ptrdiff_t>(idAt), before.end(), '-') != 2)
            continue;
        const std::string_view rest = line.substr(at + 4);
        return Delivery{fate, rest, between(rest, " H=", " ["), {}};
    }
    return {};
}

/// "… sendmail[1]: 1AB: to=<info@example.com>, …, relay=mx.example.com. [192.0.2.1], dsn=5.7.1, stat=…"
std::optional<Delivery> ofSendmail(std::string_view line)
{
    const std::size_t at = line.find(" stat=");
    if (at == std::string_view::npos || line.substr(0, at).find(" to=") == std::string_view::npos)
        return {};
    const std::string_view told = line.substr(at + 6);
    Delivery delivery;
    delivery.status = between(line.substr(0, at), " dsn=", ", ");
    delivery.host = between(line.substr(0, at), " relay=", "[, ");
    if (delivery.host.ends_with('.'))
        delivery.host.remove_suffix(1);
    delivery.words = told;
    delivery.fate = told.starts_with("Sent")                                           ? Fate::Sent
                    : told.starts_with("Deferred") || delivery.status.starts_with('4') ? Fate::Deferred
                                                                                       : Fate::Refused;
    return told.starts_with("queued") ? std::nullopt : std::optional(delivery);
}

/// "delivery 1: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_…"
std::optional<Delivery> ofQmail(std::string_view line)
{
    const std::size_t at = line.find("delivery ");
    if (at > 80) // nowhere is further still
        return {};
    std::string_view rest = line.substr(at + 9);
    rest.remove_prefix(std::min(rest.find_first_not_of("0123456789"), rest.size()));
    for (const auto &[mark, fate] : {std::pair<std::string_view, Fate>{": failure: ", Fate::Refused},
                                     {": deferral: ", Fate::Deferred},
                                     {": success: ", Fate::Sent}}) {
        if (rest.starts_with(mark))
            return Delivery{fate, rest.substr(mark.size()), {}, {}};
    }
    return {};
}

/// "mta delivery evpid=… relay="192.0.2.1 (mx.example.com)" … result="PermFail" stat="550 …""
std::optional<Delivery> ofOpenSmtpd(std::string_view line)
{
    const std::string_view result = between(line, " result=\"", "\"");
    if (result.empty())
        return {};
    const std::string_view relay = between(line, " relay=\"", "\"");
    Delivery delivery;
    delivery.fate = result == "Ok" ? Fate::Sent : result == "TempFail" ? Fate::Deferred : Fate::Refused;
    delivery.words = line.substr(std::min(line.find(" stat=\""), line.size()));
    delivery.host = between(relay, "(", ")");
    return delivery;
}

/// The tracking log of Exchange is CSV that begins with the time: "…,SMTP,FAIL,…,550 5.7.1 …".
std::optional<Delivery> ofExchange(std::string_view line)
{
    if (line.size() < 24 || line[4] != '-' || line[10] != 'T' ||
        line.substr(0, 40).find("Z,") == std::string_view::npos)
        return {};
    for (const auto &[mark, fate] : {std::pair<std::string_view, Fate>{",FAIL,", Fate::Refused},
                                     {",DEFER,", Fate::Deferred},
                                     {",SENDEXTERNAL,", Fate::Sent},
                                     {",SMTP,SEND,", Fate::Sent},
                                     {",DELIVER,", Fate::Sent}}) {
        if (const std::size_t at = line.find(mark); at != std::string_view::npos)
            return Delivery{fate, line.substr(at + mark.size()), between(line, "FQDN=", "}"), {}};
    }
    return {};
}

} // namespace

std::optional<Delivery> deliveryOf(std::string_view line)
{
    for (const auto reads : {ofPostfix, ofExim, ofSendmail, ofExchange, ofQmail, ofOpenSmtpd}) {
        if (auto delivery = reads(line))
            return delivery;
    }
    return {};
}

Reply replyOf(const Delivery &delivery)
{
    std::string words(delivery.words);
    if (words.find(' ') == std::string::npos) // qmail has one for each
        std::replace(words.begin(), words.end(), '_', ' ');
    Reply reply = replyIn(words);
    if (reply.enhanced.empty() && !delivery.status.empty())
        reply.enhanced = enhancedAt(delivery.status);
    if (!delivery.host.empty())
        reply.host = ascii::lower(delivery.host);
    return reply;
}

} // namespace bounce
