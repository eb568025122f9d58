// SPDX-License-Identifier: Apache-2.0
#include "look.h"

#include "core/dns/evidence.h"

#include <algorithm>

namespace blocklists
{

namespace
{

constexpr std::size_t mostCodes = 16; // shown of one answer; more is no list's answer

bool isLoopback(const ip::Address &address)
{
    return address.isV4() && address.octets[0] == 127;
}

/// 127.255.255.0/24 in any zone, what the list is known to use, and 127.0.0.1 where it means nothing else.
bool isRefusal(const List &list, const ip::Address &code)
{
    static constexpr ip::Prefix errors{{ip::Family::V4, {127, 255, 255, 0}}, 24};
    static constexpr ip::Address error{ip::Family::V4, {127, 0, 0, 1}};
    const auto fitsCode = [&code](const std::string &pattern) { return fits(pattern, code); };
    return ip::contains(errors, code) || std::any_of(list.refusalCodes.begin(), list.refusalCodes.end(), fitsCode) ||
           (code == error && std::none_of(list.codes.begin(), list.codes.end(),
                                          [&](const CodePattern &known) { return fitsCode(known.text); }));
}

bool holdsRefusal(const List &list, const std::vector<ip::Address> &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&list](const ip::Address &code) { return isRefusal(list, code); });
}

/// Says nothing against the subject; "test" marks the operator's own sample entries.
bool isHarmless(std::string_view meaning)
{
    return meaning == "good" || meaning == "neutral" || meaning == "test";
}

/// RFC 5782 §5.
Subject testSubject(const List &list, const Subject &subject, bool listed)
{
    if (const auto *address = std::get_if<ip::Address>(&subject)) {
        if (address->isV4())
            return ip::Address{ip::Family::V4, {127, 0, 0, static_cast<std::uint8_t>(listed ? 2 : 1)}};
        return *ip::parse(listed ? "::ffff:127.0.0.2" : "::ffff:127.0.0.1");
    }
    const std::string &own = listed ? list.listedTest : list.unlistedTest;
    return dns::Name::fromText(own.empty() ? (listed ? "test" : "invalid") : own).value_or(dns::Name{});
}

class Look
{
public:
    Look(const List &list, const Subject &subject, const dns::Answers &dns)
        : m_list(list), m_dns(dns), m_outcome(pendingOutcome(list, subject))
    {
    }

    Outcome run()
    {
        const auto name = queryName(m_outcome.subject, m_list.zone);
        if (!name) {
            m_outcome.state = State::Unproven;
            return std::move(m_outcome);
        }
        const dns::Question question{*name, dns::Type::A, {}, false, false};
        const dns::Reply &reply = m_dns.ask(question);
        const dns::Reply *listed = test(true);
        const dns::Reply *unlisted = m_list.audition == Audition::Rfc5782 ? test(false) : nullptr;
        if (reply.isPending())
            return std::move(m_outcome);
        m_outcome.evidence.push_back(dns::evidenceOf(question, reply));
        m_outcome.state = judge(reply, listed, unlisted);
        if (m_outcome.state == State::Listed && m_outcome.polarity == Polarity::Block)
            askReason(*name);
        return std::move(m_outcome);
    }

private:
    const dns::Reply *test(bool listed)
    {
        if (m_list.audition == Audition::None)
            return nullptr;
        const auto name = queryName(testSubject(m_list, m_outcome.subject, listed), m_list.zone);
        return name ? &m_dns.ask(*name, dns::Type::A) : nullptr;
    }

    State judge(const dns::Reply &reply, const dns::Reply *listed, const dns::Reply *unlisted)
    {
        if (reply.isFailure())
            return reply.status == dns::Status::Refused ? State::Refused : State::Unanswered;
        auto codes = reply.addresses();
        std::sort(codes.begin(), codes.end()); // servers turn the records of one answer round
        for (std::size_t i = 0; i < std::min(codes.size(), mostCodes); ++i)
            m_outcome.codes.push_back(ip::toText(codes[i]));
        if (holdsRefusal(m_list, codes))
            return State::Refused;
        if (!std::all_of(codes.begin(), codes.end(), isLoopback))
            return State::Dead; // RFC 5782 §2.1: a parked domain, or a resolver that invents answers
        const State audition = judgeAudition(listed, unlisted);
        if (audition != State::Clear)
            return withoutAudition(audition, codes);
        return codes.empty() ? State::Clear : readCodes(codes);
    }

    /// Clear when the list proved itself; otherwise what stands in the way.
    State judgeAudition(const dns::Reply *listed, const dns::Reply *unlisted)
    {
        if (unlisted && unlisted->status == dns::Status::Found)
            return holdsRefusal(m_list, unlisted->addresses())
                       ? State::Refused
                       : State::Dead; // lists what must never be listed: everything
        if (!listed)
            return State::Unproven;
        if (listed->isPending() || (unlisted && unlisted->isPending()))
            return State::Pending;
        if (listed->isFailure())
            return listed->status == dns::Status::Refused ? State::Refused : State::Unanswered;
        const auto codes = listed->addresses();
        if (holdsRefusal(m_list, codes))
            return State::Refused;
        if (codes.empty())
            return State::Unproven; // emptied, or refused so silently that it looks clean
        if (!std::all_of(codes.begin(), codes.end(), isLoopback))
            return State::Dead;
        return unlisted && unlisted->isFailure() ? State::Unanswered : State::Clear;
    }

    /// A list without promised test entries is neither condemned nor counted for lacking them: a known code is told.
    State withoutAudition(State audition, const std::vector<ip::Address> &codes)
    {
        const bool noPromise = m_list.audition == Audition::Unreliable || m_list.audition == Audition::None;
        return noPromise && audition == State::Unproven && !codes.empty() ? readCodes(codes) : audition;
    }

    State readCodes(const std::vector<ip::Address> &codes)
    {
        bool known = false;
        bool bad = false;
        bool good = false;
        for (const ip::Address &code : codes) {
            for (const CodePattern &pattern : m_list.codes) {
                if (!fits(pattern.text, code))
                    continue;
                known = true;
                good = good || pattern.meaning == "good";
                bad = bad || !isHarmless(pattern.meaning);
                if (std::find(m_outcome.meanings.begin(), m_outcome.meanings.end(), pattern.meaning) ==
                    m_outcome.meanings.end())
                    m_outcome.meanings.push_back(pattern.meaning);
            }
        }
        if (m_list.codes.empty()) { // nothing is known of its codes: any answer in 127/8 is a listing
            m_outcome.meanings = {"listed"};
            known = bad = true;
        }
        if (!known)
            return State::Unproven;
        if (m_list.polarity == Polarity::Mixed || m_list.polarity == Polarity::Block)
            m_outcome.polarity = bad ? Polarity::Block : good ? Polarity::Allow : Polarity::Info;
        return State::Listed;
    }

    void askReason(const dns::Name &name)
    {
        auto texts = m_dns.ask(name, dns::Type::Txt).texts();
        std::sort(texts.begin(), texts.end());
        for (const std::string &text : texts)
            m_outcome.reason += (m_outcome.reason.empty() ? "" : " / ") + text;
        m_outcome.reason.resize(std::min<std::size_t>(m_outcome.reason.size(), 500));
    }

    const List &m_list;
    const dns::Answers &m_dns;
    Outcome m_outcome;
};

} // namespace

std::string_view toText(State state)
{
    switch (state) {
    case State::Pending:
        return "pending";
    case State::Listed:
        return "listed";
    case State::Clear:
        return "clear";
    case State::Refused:
        return "refused";
    case State::Dead:
        return "dead";
    case State::Unproven:
        return "unproven";
    case State::Unanswered:
        return "unanswered";
    }
    return {};
}

std::optional<dns::Name> queryName(const Subject &subject, const std::string &zone)
{
    const auto base = dns::Name::fromText(zone);
    if (!base)
        return std::nullopt;
    const auto *address = std::get_if<ip::Address>(&subject);
    return address ? base->child(ip::reversed(*address)) : base->child(std::get<dns::Name>(subject));
}

Outcome pendingOutcome(const List &list, const Subject &subject)
{
    Outcome outcome;
    outcome.zone = list.zone;
    outcome.name = list.name;
    outcome.subject = subject;
    outcome.polarity = list.polarity == Polarity::Mixed ? Polarity::Info : list.polarity;
    outcome.tier = list.tier;
    outcome.delistUrl = list.delistUrl.empty() ? list.lookupUrl : list.delistUrl;
    outcome.removalRoute = list.removalRoute;
    return outcome;
}

Outcome look(const List &list, const Subject &subject, const dns::Answers &dns)
{
    return Look(list, subject, dns).run();
}

bool isPolicy(std::string_view meaning)
{
    return meaning == "policy-isp" || meaning == "policy-list" || meaning == "dynamic-range";
}

} // namespace blocklists
