// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "core/ipranges.h"

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
    SelfTest test;
    test.state = state;
    test.detail = std::move(detail);
    test.evidence = std::move(evidence);
    return test;
}

SelfTest nobody(dns::Status status, dns::Obstacle obstacle, std::vector<Evidence> evidence)
{
    const auto why = obstacle == dns::Obstacle::None ? dns::toText(status) : dns::toText(obstacle);
    SelfTest test = verdict(State::NoAnswer, std::string(why), std::move(evidence));
    test.status = status;
    test.obstacle = obstacle;
    return test;
}

/// Nobody has answered anything: what kept the answers away, in the words of the one who said most.
SelfTest whyNobody(const std::vector<Probe> &probes)
{
    std::vector<Evidence> evidence;
    for (const Probe &probe : probes)
        evidence.push_back(probe.evidence());
    const auto met = [&probes](dns::Obstacle obstacle) {
        return std::any_of(probes.begin(), probes.end(),
                           [obstacle](const Probe &probe) { return probe.reply->obstacle == obstacle; });
    };
    if (met(dns::Obstacle::CutShort))
        return verdict(State::Truncates, dns::toText(probes.front().question), std::move(evidence));
    if (met(dns::Obstacle::NoRecursion))
        return nobody(dns::Status::Refused, dns::Obstacle::NoRecursion, std::move(evidence));
    if (met(dns::Obstacle::Unreadable))
        return nobody(dns::Status::Timeout, dns::Obstacle::Unreadable, std::move(evidence));
    const auto refusal = std::find_if(probes.begin(), probes.end(),
                                      [](const Probe &probe) { return probe.reply->status == dns::Status::Refused; });
    if (refusal != probes.end()) {
        std::swap(evidence.front(), evidence[static_cast<std::size_t>(refusal - probes.begin())]);
        return nobody(dns::Status::Refused, dns::Obstacle::None, std::move(evidence));
    }
    if (met(dns::Obstacle::Unreachable))
        return nobody(dns::Status::Timeout, dns::Obstacle::Unreachable, std::move(evidence));
    return nobody(probes.front().reply->status, dns::Obstacle::None, std::move(evidence));
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
            return std::none_of(addresses.begin(), addresses.end(), ip::isUnreachable);
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

std::optional<dns::Reply> silence(const SelfTest &test)
{
    if (test.state != State::NoAnswer)
        return std::nullopt;
    const std::string server = test.evidence.empty() ? std::string() : test.evidence.front().server;
    const bool refused = test.status == dns::Status::Refused;
    return dns::failed(refused ? dns::Status::Refused : dns::Status::Timeout, server, test.obstacle);
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
    const std::vector<Probe> all{invented[0], invented[1], brief, lengthy, filtered, control};
    if (std::any_of(all.begin(), all.end(), [](const Probe &probe) { return probe.reply->isPending(); })) {
        SelfTest unfinished;
        unfinished.pending = true;
        return unfinished;
    }
    if (std::all_of(all.begin(), all.end(), [](const Probe &probe) { return probe.isSilent(); }))
        return whyNobody(all);
    for (const Probe *probe : {&brief, &lengthy}) {
        if (probe->reply->status == dns::Status::NoName) { // the root cannot be missing
            SelfTest test =
                verdict(State::Filters, dns::toText(probe->question) + ' ' + probe->answer(), {probe->evidence()});
            test.hidesAll = true;
            return test;
        }
    }
    if (brief.reply->status == dns::Status::Found && lengthy.reply->status == dns::Status::Timeout)
        return verdict(State::Truncates, dns::toText(lengthy.question), {brief.evidence(), lengthy.evidence()});
    if (control.reply->status == dns::Status::Found) {
        const auto addresses = filtered.reply->addresses();
        const bool replaced = std::any_of(addresses.begin(), addresses.end(), ip::isUnreachable);
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

bool isDoubtful(State state)
{
    return state == State::RewritesNxdomain || state == State::Filters || state == State::Truncates;
}

bool doubtResolver(State state, dns::Answers &answers, bool askServers, std::uint16_t port)
{
    if (!isDoubtful(state))
        return false;
    answers.reading().doubt([state](const dns::Reply &reply) { return isBelievable(state, reply); }, askServers, port);
    return true;
}

} // namespace network
