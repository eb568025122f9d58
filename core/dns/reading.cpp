// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "answers.h"

#include <algorithm>
#include <span>
#include <utility>

namespace dns
{

namespace
{

/// Servers asked side by side before the next ones are tried: one silent server must not decide, and the world need not
/// be asked in full each time.
constexpr std::size_t serversAtOnce = 2;

constexpr std::size_t mostAliases = 8; // from zone to zone

const Reply pending{};

/// A referral, or an alias that leads out of the zone: its servers know no more.
bool leadsOut(const Reply &reply)
{
    return reply.isReferral() || (reply.isConclusive() && reply.status != Status::Found && !reply.aliases.empty());
}

/// What the first server with authority says, or that it leads out; Pending while that may still come; nothing when
/// none of them says anything that counts.
const Reply *firstToKnow(const std::vector<std::string> &servers, const Question &question, const Answers &answers)
{
    for (std::size_t first = 0; first < servers.size(); first += serversAtOnce) {
        const std::span some = std::span(servers).subspan(first, std::min(serversAtOnce, servers.size() - first));
        for (const std::string &server : some)
            answers.askPlainly(question.to(server));
        bool waiting = false;
        for (const std::string &server : some) {
            const Reply &reply = answers.askPlainly(question.to(server));
            waiting = waiting || reply.isPending();
            const bool tells = reply.isConclusive() || reply.obstacle == Obstacle::AliasCircle;
            if (leadsOut(reply) || (tells && reply.authoritative))
                return &reply;
        }
        if (waiting)
            return &pending;
    }
    return nullptr;
}

} // namespace

struct Reading::Walk {
    const Answers &answers;
    std::size_t aliases = 0; // followed so far
};

const Reply &Reading::read(const Question &question, const Answers &answers) const
{
    return read(question, Walk{answers});
}

const Reply &Reading::read(const Question &question, const Walk &walk) const
{
    if (!question.server.empty())
        return walk.answers.askPlainly(question);
    const bool direct = m_authoritative && question.name.isAtOrBelow(m_domain);
    return orCircle(question, direct ? askAuthority(question, walk) : askResolver(question, walk), walk);
}

/// RFC 1034 §5.2.2: aliases that lead back to themselves are an error, which resolvers tell as SERVFAIL. Asked one by
/// one, the aliases show.
const Reply &Reading::orCircle(const Question &question, const Reply &reply, const Walk &walk) const
{
    const Reply *told = &reply;
    const bool asks = reply.status == Status::ServerFailure && reply.obstacle == Obstacle::None;
    if (!asks || question.type == Type::Cname)
        return *told;
    Reply circle = reply;
    Name at = question.name;
    for (std::size_t hops = 0; hops < mostAliases; ++hops) {
        const Reply &alias = read({at, Type::Cname}, walk);
        if (alias.isPending())
            return pending;
        if (alias.status != Status::Found || alias.names().empty())
            return *told;
        circle.aliases.push_back(alias.records.front());
        at = alias.names().front();
        if (circleIn(circle.aliases).empty())
            continue;
        circle.obstacle = Obstacle::AliasCircle;
        return m_made[question] = std::move(circle);
    }
    return *told;
}

const Reply &Reading::askAuthority(const Question &question, const Walk &walk) const
{
    // Nothing exists at or below a domain that does not exist, and its parent's servers need not hear of it again.
    if (walk.answers.askPlainly({m_domain, Type::Soa}).status == Status::NoName)
        return askResolver(question, walk);
    const Authority &authority = authorityOf(m_domain, walk.answers);
    if (authority.status == Status::Pending)
        return pending;
    const Reply *reply = firstToKnow(authority.servers, question, walk.answers);
    if (reply && !leadsOut(*reply))
        return *reply;
    m_authorityFailed = m_authorityFailed || (!reply && !authority.servers.empty());
    return askResolver(question, walk); // which can follow what leads out
}

const Reply &Reading::askResolver(const Question &question, const Walk &walk) const
{
    const Reply &plain = walk.answers.askPlainly(question);
    if (!m_believes || plain.isPending() || m_believes(plain))
        return plain;
    if (const auto known = m_made.find(question); known != m_made.end())
        return known->second;
    if (const Reply *direct = m_askServers ? askServersOf(question, walk) : nullptr)
        return *direct;
    if (plain.isFailure())
        return plain;
    return m_made[question] = failed(Status::Disbelieved, plain.server);
}

/// What the servers of the question's own zone say, aliases followed; nothing when they do not tell.
const Reply *Reading::askServersOf(const Question &question, const Walk &walk) const
{
    Authority authority;
    Name name = question.name;
    do { // a resolver that invents names names no zone for them
        authority = authorityOf(name, walk.answers);
        name = name.parent();
    } while ((authority.status == Status::NoName || authority.status == Status::NoData) && !name.isRoot());
    if (authority.status == Status::Pending)
        return &pending;
    const Reply *reply = firstToKnow(authority.servers, question, walk.answers);
    if (!reply || !leadsOut(*reply))
        return reply;
    if (reply->isReferral() || walk.aliases == mostAliases)
        return nullptr;
    Question next = question;
    next.name = reply->canonicalName(question.name);
    const Reply &end = read(next, Walk{walk.answers, walk.aliases + 1});
    if (end.isPending())
        return &pending;
    Reply merged = end;
    merged.aliases.insert(merged.aliases.begin(), reply->aliases.begin(), reply->aliases.end());
    return &(m_made[question] = std::move(merged));
}

const Authority &Reading::authorityOf(const Name &name, const Answers &answers) const
{
    return m_authorities.of(name, answers, m_port);
}

void Reading::authoritatively(const Name &domain, std::uint16_t port)
{
    m_domain = domain;
    m_port = port;
    m_authoritative = true;
    forget();
}

void Reading::doubt(Belief believes, bool askServers, std::uint16_t port)
{
    m_believes = std::move(believes);
    m_askServers = askServers;
    if (!m_authoritative)
        m_port = port;
    forget();
}

} // namespace dns
