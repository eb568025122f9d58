// SPDX-License-Identifier: Apache-2.0
#include "look.h"

#include "keys.h"

#include "core/dns/evidence.h"
#include "core/ipranges.h"

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

/// Says nothing against the subject; "test" marks the operator's own sample entries.
bool isHarmless(Meaning meaning)
{
    return meaning == Meaning::Good || meaning == Meaning::Neutral || meaning == Meaning::Test;
}

/// What Spamhaus, and whoever does as it does, says with addresses of 127.255.255.0/24.
Refusal refusalOf(const ip::Address &code)
{
    static constexpr ip::Prefix errors{{ip::Family::V4, {127, 255, 255, 0}}, 24};
    if (!ip::contains(errors, code))
        return Refusal::Other;
    switch (code.octets[3]) {
    case 252:
        return Refusal::UnknownName;
    case 254:
        return Refusal::SharedResolver;
    case 255:
        return Refusal::TooMany;
    default:
        return Refusal::Other;
    }
}

/// Addresses that no parked domain answers with: what filters put in an answer's place, the last one being the pages
/// of a large filtering resolver (facts of 2026-11).
bool isFilters(const ip::Address &address)
{
    static const ip::Prefix pages = ip::parsePrefix("146.112.61.104/29").value();
    static const ip::Prefix codes = ip::parsePrefix("127.0.0.0/8").value();
    return ip::contains(pages, address) || (ip::isUnreachable(address) && !ip::contains(codes, address));
}

std::vector<ip::Address> sortedCodes(const dns::Reply &reply)
{
    auto codes = reply.addresses();
    std::sort(codes.begin(), codes.end()); // servers turn the records of one answer round
    return codes;
}

struct Verdict {
    State state = State::Clear;
    Cause cause = Cause::None;
    std::string detail;
    const dns::Asked *by = nullptr; // the question that decided
    Refusal refusal = Refusal::Other;
    dns::Status status = dns::Status::Pending;
};

class Look
{
public:
    Look(const List &list, const Subject &subject, const dns::Answers &dns, const Path &path)
        : m_list(list), m_dns(dns), m_path(path), m_outcome(pendingOutcome(list, subject))
    {
    }

    Outcome run()
    {
        const auto own = ask(m_outcome.subject);
        if (!own) {
            m_outcome.state = State::Unproven;
            m_outcome.cause = Cause::Unaskable;
            return std::move(m_outcome);
        }
        if (m_list.audition != Audition::None) {
            m_listed = ask(testSubject(m_list, m_outcome.subject, true));
            m_unlisted = ask(testSubject(m_list, m_outcome.subject, false));
        }
        if (own->reply->isPending())
            return std::move(m_outcome);
        m_outcome.evidence.push_back(dns::evidenceOf(own->question, *own->reply));
        const Verdict verdict = judge(*own);
        m_outcome.state = verdict.state;
        m_outcome.cause = verdict.cause;
        m_outcome.causeDetail = verdict.detail;
        m_outcome.refusal = verdict.refusal;
        m_outcome.status = verdict.status;
        if (verdict.by && verdict.by != &*own)
            m_outcome.evidence.push_back(dns::evidenceOf(verdict.by->question, *verdict.by->reply));
        if (m_outcome.state == State::Listed && m_outcome.polarity == Polarity::Block)
            askReason(own->question.name);
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] dns::Question questionFor(const dns::Name &name, dns::Type type) const
    {
        return {name, type, m_path.server.address, false, false, m_path.server.recursion};
    }

    std::optional<dns::Asked> ask(const Subject &subject) const
    {
        const auto name = queryName(subject, m_list.zoneWith(m_path.key));
        if (!name)
            return std::nullopt;
        dns::Asked asked{questionFor(*name, dns::Type::A), nullptr};
        asked.reply = &m_dns.askPlainly(asked.question); // what the resolver does is a cause of its own
        return asked;
    }

    [[nodiscard]] bool isStrict() const { return m_list.audition == Audition::Rfc5782; }

    Verdict judge(const dns::Asked &own)
    {
        if (own.reply->isFailure())
            return failed(own);
        const auto codes = sortedCodes(*own.reply);
        for (std::size_t i = 0; i < std::min(codes.size(), mostCodes); ++i)
            m_outcome.codes.push_back(ip::toText(codes[i]));
        if (const auto verdict = refusedOrOutside(own))
            return *verdict;
        Verdict audition = judgeAudition(codes);
        // RFC 5782 §5: some lists have no test entry for IPv6, which proves nothing against what they do say; only
        // their silence would mean nothing.
        const auto *address = std::get_if<ip::Address>(&m_outcome.subject);
        const bool untested = audition.cause == Cause::TestMissing && address && !address->isV4() && m_unlisted &&
                              m_unlisted->reply->isConclusive() && m_unlisted->reply->status != dns::Status::Found;
        const bool mayStillTell = (audition.cause == Cause::NoPromise || untested) && !codes.empty();
        if (audition.state != State::Clear && !mayStillTell)
            return audition;
        if (codes.empty())
            return audition;
        Verdict verdict = readCodes(codes);
        if (untested && verdict.state == State::Listed)
            verdict = {State::Listed, Cause::TestMissing, {}, audition.by};
        return verdict;
    }

    /// Clear when the list proved itself; otherwise what stands in the way.
    [[nodiscard]] Verdict judgeAudition(const std::vector<ip::Address> &codes) const
    {
        if (m_unlisted && isStrict() && m_unlisted->reply->status == dns::Status::Found)
            return refusedOrOutside(*m_unlisted).value_or(listsEverything());
        if (!m_listed)
            return {State::Unproven, Cause::NoPromise, {}, nullptr};
        const bool needsBoth = m_unlisted && (isStrict() || !codes.empty());
        if (m_listed->reply->isPending() || (needsBoth && m_unlisted->reply->isPending()))
            return {State::Pending, Cause::None, {}, nullptr};
        if (m_listed->reply->isFailure())
            return failed(*m_listed);
        if (const auto verdict = refusedOrOutside(*m_listed))
            return *verdict;
        const auto listed = sortedCodes(*m_listed->reply);
        const bool unreliable = m_list.audition == Audition::Unreliable;
        if (listed.empty()) // emptied, or refused so silently that it looks clean
            return {State::Unproven, unreliable ? Cause::NoPromise : Cause::TestMissing, {}, &*m_listed};
        // Where the clean entry means something else, or nothing is promised of it, one answer for all three gives a
        // zone away that lists everything.
        if (needsBoth && !isStrict() && codes == listed && listed == sortedCodes(*m_unlisted->reply))
            return listsEverything();
        if (isStrict() && m_unlisted && m_unlisted->reply->isFailure())
            return failed(*m_unlisted);
        if (unreliable && codes.empty())
            return {State::Unproven, Cause::NoPromise, {}, nullptr};
        return {};
    }

    [[nodiscard]] Verdict failed(const dns::Asked &asked) const
    {
        const dns::Status status = asked.reply->status;
        const std::string detail(dns::toText(status));
        if (status == dns::Status::Refused || std::find(m_list.refusalStatuses.begin(), m_list.refusalStatuses.end(),
                                                        status) != m_list.refusalStatuses.end())
            return {State::Refused, Cause::RefusalStatus, detail, &asked, Refusal::Other, status};
        const Cause cause = status == dns::Status::ServerFailure ? Cause::ServerFailure
                            : status == dns::Status::Cancelled   ? Cause::TimeUp
                                                                 : Cause::Silent;
        return {State::Unanswered, cause, detail, &asked};
    }

    /// What no list means as a listing, whatever was asked.
    [[nodiscard]] std::optional<Verdict> refusedOrOutside(const dns::Asked &asked) const
    {
        const auto codes = sortedCodes(*asked.reply);
        for (const ip::Address &code : codes) {
            if (isRefusal(m_list, code))
                return Verdict{State::Refused, Cause::RefusalCode, ip::toText(code), &asked, refusalOf(code)};
        }
        const auto outside = std::find_if_not(codes.begin(), codes.end(), isLoopback);
        if (outside == codes.end())
            return std::nullopt;
        // RFC 5782 §2.1: a parked domain, or somebody on the way who invents answers
        return isFilters(*outside) ? Verdict{State::Unproven, Cause::NetworkFilters, ip::toText(*outside), &asked}
                                   : Verdict{State::Dead, Cause::Outside127, ip::toText(*outside), &asked};
    }

    [[nodiscard]] Verdict listsEverything() const
    {
        return {State::Dead, Cause::ListsEverything, ip::toText(sortedCodes(*m_unlisted->reply).front()), &*m_unlisted};
    }

    Verdict readCodes(const std::vector<ip::Address> &codes)
    {
        bool known = false;
        bool bad = false;
        bool good = false;
        for (const ip::Address &code : codes) {
            for (const CodePattern &pattern : m_list.codes) {
                if (!fits(pattern.text, code))
                    continue;
                known = true;
                good = good || pattern.meaning == Meaning::Good;
                bad = bad || !isHarmless(pattern.meaning);
                if (std::find(m_outcome.meanings.begin(), m_outcome.meanings.end(), pattern.meaning) ==
                    m_outcome.meanings.end())
                    m_outcome.meanings.push_back(pattern.meaning);
            }
        }
        if (m_list.codes.empty()) { // nothing is known of its codes: any answer in 127/8 is a listing
            m_outcome.meanings = {Meaning::Listed};
            known = bad = true;
        }
        if (!known)
            return {State::Unproven, Cause::UnknownCode, ip::toText(codes.front()), nullptr};
        std::sort(m_outcome.meanings.begin(), m_outcome.meanings.end());
        if (m_list.polarity == Polarity::Mixed || m_list.polarity == Polarity::Block)
            m_outcome.polarity = bad ? Polarity::Block : good ? Polarity::Allow : Polarity::Info;
        m_outcome.removalRoute = routeFor(m_list.removal, codes);
        m_outcome.covers = extentFor(m_list, m_outcome.subject, codes);
        return {State::Listed, Cause::None, {}, nullptr};
    }

    void askReason(const dns::Name &name)
    {
        auto texts = m_dns.askPlainly(questionFor(name, dns::Type::Txt)).texts();
        std::sort(texts.begin(), texts.end());
        for (const std::string &text : texts)
            m_outcome.reason += (m_outcome.reason.empty() ? "" : " / ") + text;
        m_outcome.reason.resize(std::min<std::size_t>(m_outcome.reason.size(), 500));
    }

    const List &m_list;
    const dns::Answers &m_dns;
    const Path &m_path;
    Outcome m_outcome;
    std::optional<dns::Asked> m_listed;
    std::optional<dns::Asked> m_unlisted;
};

} // namespace

std::optional<dns::Name> queryName(const Subject &subject, const std::string &zone)
{
    const auto base = dns::Name::fromText(zone);
    if (!base)
        return std::nullopt;
    const auto *address = std::get_if<ip::Address>(&subject);
    return address ? base->child(ip::reversed(*address)) : base->child(std::get<dns::Name>(subject));
}

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

Outcome look(const List &list, const Subject &subject, const dns::Answers &dns, const Path &path)
{
    Outcome outcome = Look(list, subject, dns, path).run();
    redact(outcome, path.key);
    return outcome;
}

} // namespace blocklists
