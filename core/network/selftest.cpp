// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include <algorithm>
#include <array>

namespace network
{

namespace
{

constexpr std::size_t shortestNonce = 12; // 36^12: nobody has registered it
constexpr std::size_t longestNonce = 40;

// The advertising host that every filter list holds, and its owner's main name, which none does. The second tells a
// filter from a network that has no Internet behind it: there both are missing.
constexpr std::string_view advertiser = "ad.doubleclick.net";
constexpr std::string_view advertisersOwner = "google.com";

std::string letters(std::string_view nonce)
{
    std::string kept;
    for (const char c : nonce) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) && kept.size() < longestNonce)
            kept += lower;
    }
    return kept;
}

/// Addresses that no public web host has: what filters put in place of the real one.
bool isPlaceholder(const ip::Address &address)
{
    static const auto ranges = [] {
        std::vector<ip::Prefix> all;
        for (const char *text : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                                 "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16"})
            all.push_back(ip::parsePrefix(text).value());
        return all;
    }();
    return std::any_of(ranges.begin(), ranges.end(),
                       [&address](const ip::Prefix &range) { return ip::contains(range, address); });
}

struct Probe {
    dns::Question question;
    const dns::Reply *reply = nullptr;

    [[nodiscard]] bool isSilent() const
    {
        return reply->status == dns::Status::Timeout || reply->status == dns::Status::Refused ||
               reply->status == dns::Status::Cancelled;
    }
    [[nodiscard]] std::string answer() const
    {
        std::string text;
        for (const dns::Record &record : reply->records)
            text += (text.empty() ? "" : ", ") + dns::dataToText(record);
        return text.empty() ? std::string(dns::toText(reply->status)) : text;
    }
    [[nodiscard]] Evidence evidence() const { return {dns::toText(question), answer(), reply->server}; }
};

Probe put(const dns::Answers &answers, const dns::Name &name, dns::Type type, bool dnssec = false)
{
    dns::Question question{name, type, {}, dnssec, false};
    const dns::Reply &reply = answers.askPlainly(question);
    return {std::move(question), &reply};
}

SelfTest verdict(State state, std::string detail, std::vector<Evidence> evidence)
{
    return {state, std::move(detail), std::move(evidence), false, false};
}

SelfTest provesNothing(const Probe &probe)
{
    return verdict(State::Untested, dns::toText(probe.question) + ' ' + std::string(dns::toText(probe.reply->status)),
                   {probe.evidence()});
}

} // namespace

std::string_view toText(State state)
{
    switch (state) {
    case State::Ok:
        return "ok";
    case State::RewritesNxdomain:
        return "rewrites-nxdomain";
    case State::Truncates:
        return "truncates";
    case State::Filters:
        return "filters";
    case State::NoAnswer:
        return "no-answer";
    case State::Untested:
        return "untested";
    }
    return {};
}

bool isBelievable(State state, const dns::Reply &reply)
{
    const auto addresses = reply.addresses();
    switch (state) {
    case State::RewritesNxdomain:
        return reply.status == dns::Status::NoName || reply.isFailure();
    case State::Filters:
        if (reply.status == dns::Status::Found)
            return std::none_of(addresses.begin(), addresses.end(), isPlaceholder);
        return reply.status == dns::Status::ServerFailure || reply.status == dns::Status::Timeout;
    case State::Truncates:
        return reply.status != dns::Status::Timeout;
    case State::Ok:
    case State::NoAnswer:
    case State::Untested:
        return true;
    }
    return true;
}

SelfTest test(std::string_view nonce, const dns::Answers &answers)
{
    const std::string label = letters(nonce);
    if (label.size() < shortestNonce)
        return {};
    const dns::Name root;
    // Some resolvers rewrite only what looks like a web host.
    const std::array invented{put(answers, dns::Name::fromText("mw" + label + ".com").value(), dns::Type::A),
                              put(answers, dns::Name::fromText("www.mw" + label + ".net").value(), dns::Type::A)};
    const Probe brief = put(answers, root, dns::Type::Soa);
    // Well over 512 octets at all times: at least two keys of 2048 bits and a signature (RFC 4034 §2).
    const Probe lengthy = put(answers, root, dns::Type::Dnskey, true);
    const Probe filtered = put(answers, dns::Name::fromText(advertiser).value(), dns::Type::A);
    const Probe control = put(answers, dns::Name::fromText(advertisersOwner).value(), dns::Type::A);

    // Found or an empty answer: either way the resolver hides that the name does not exist (RFC 8020 §2).
    for (const Probe &probe : invented) {
        if (probe.reply->status == dns::Status::Found || probe.reply->status == dns::Status::NoData)
            return verdict(State::RewritesNxdomain, probe.answer(), {probe.evidence()});
    }
    const std::array<const Probe *, 6> all{&invented[0], &invented[1], &brief, &lengthy, &filtered, &control};
    if (std::any_of(all.begin(), all.end(), [](const Probe *probe) { return probe->reply->isPending(); })) {
        SelfTest unfinished;
        unfinished.pending = true;
        return unfinished;
    }
    if (std::all_of(all.begin(), all.end(), [](const Probe *probe) { return probe->isSilent(); })) {
        std::vector<Evidence> evidence;
        for (const Probe *probe : all)
            evidence.push_back(probe->evidence());
        return verdict(State::NoAnswer, std::string(dns::toText(invented[0].reply->status)), std::move(evidence));
    }
    if (brief.reply->status == dns::Status::Found && lengthy.reply->status == dns::Status::Timeout)
        return verdict(State::Truncates, dns::toText(lengthy.question), {brief.evidence(), lengthy.evidence()});
    if (control.reply->status == dns::Status::Found) {
        const auto addresses = filtered.reply->addresses();
        const bool replaced = std::any_of(addresses.begin(), addresses.end(), isPlaceholder);
        const bool hidden = filtered.reply->status == dns::Status::NoName ||
                            filtered.reply->status == dns::Status::NoData ||
                            filtered.reply->status == dns::Status::Refused;
        if (replaced || hidden)
            return verdict(State::Filters, filtered.question.name.toText() + ' ' + filtered.answer(),
                           {filtered.evidence(), control.evidence()});
    }
    for (const Probe &probe : invented) {
        if (probe.reply->isFailure())
            return provesNothing(probe);
    }
    if (lengthy.reply->isFailure())
        return provesNothing(lengthy);
    if (lengthy.reply->status != dns::Status::Found) // a root of its own, or a forwarder that does not know the type
        return verdict(State::Ok, provesNothing(lengthy).detail, {lengthy.evidence()});
    return verdict(State::Ok, {}, {});
}

bool doubtResolver(State state, dns::Answers &answers, bool askServers, std::uint16_t port)
{
    if (state != State::RewritesNxdomain && state != State::Filters && state != State::Truncates)
        return false;
    answers.doubt([state](const dns::Reply &reply) { return isBelievable(state, reply); }, askServers, port);
    return true;
}

} // namespace network
