// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "endpoint.h"

#include "core/budget.h"

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

} // namespace

void Answers::note(const Question &question) const
{
    if (m_noted.insert(question).second)
        m_open.push_back(question);
}

const Reply &Answers::askPlainly(const Question &question) const
{
    if (const auto known = m_replies.find(question); known != m_replies.end())
        return known->second;
    note(question);
    return pending;
}

const Reply &Answers::ask(const Question &question) const
{
    if (!question.server.empty())
        return askPlainly(question);
    const bool direct = m_authoritative && question.name.isAtOrBelow(m_domain);
    return orCircle(question, direct ? askAuthority(question) : askResolver(question));
}

/// RFC 1034 §5.2.2: aliases that lead back to themselves are an error, which resolvers tell as SERVFAIL. Asked one by
/// one, the aliases show.
const Reply &Answers::orCircle(const Question &question, const Reply &reply) const
{
    const Reply *told = &reply;
    const bool asks = reply.status == Status::ServerFailure && reply.obstacle == Obstacle::None;
    if (!asks || question.type == Type::Cname)
        return *told;
    Reply circle = reply;
    Name at = question.name;
    for (std::size_t hops = 0; hops < mostAliases; ++hops) {
        const Reply &alias = ask(at, Type::Cname);
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

const Reply &Answers::askAuthority(const Question &question) const
{
    // Nothing exists at or below a domain that does not exist, and its parent's servers need not hear of it again.
    if (askPlainly({m_domain, Type::Soa, {}, false, false}).status == Status::NoName)
        return askResolver(question);
    const Authority &authority = authorityOf(m_domain);
    if (authority.status == Status::Pending)
        return pending;
    const Reply *reply = firstToKnow(authority.servers, question);
    if (reply && !leadsOut(*reply))
        return *reply;
    m_authorityFailed = m_authorityFailed || (!reply && !authority.servers.empty());
    return askResolver(question); // which can follow what leads out
}

/// What the first server with authority says, or that it leads out; Pending while that may still come; nothing when
/// none of them says anything that counts.
const Reply *Answers::firstToKnow(const std::vector<std::string> &servers, const Question &question) const
{
    for (std::size_t first = 0; first < servers.size(); first += serversAtOnce) {
        const std::span some = std::span(servers).subspan(first, std::min(serversAtOnce, servers.size() - first));
        Question direct = question;
        for (const std::string &server : some) {
            direct.server = server;
            askPlainly(direct);
        }
        bool waiting = false;
        for (const std::string &server : some) {
            direct.server = server;
            const Reply &reply = askPlainly(direct);
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

const Reply &Answers::askResolver(const Question &question) const
{
    const Reply &plain = askPlainly(question);
    if (!m_believes || plain.isPending() || m_believes(plain))
        return plain;
    if (const auto known = m_made.find(question); known != m_made.end())
        return known->second;
    if (const Reply *direct = m_askServers ? askServersOf(question) : nullptr)
        return *direct;
    if (plain.isFailure())
        return plain;
    return m_made[question] = failed(Status::Disbelieved, plain.server);
}

/// What the servers of the question's own zone say, aliases followed; nothing when they do not tell.
const Reply *Answers::askServersOf(const Question &question) const
{
    Authority authority;
    Name name = question.name;
    do { // a resolver that invents names names no zone for them
        authority = authorityOf(name);
        name = name.parent();
    } while ((authority.status == Status::NoName || authority.status == Status::NoData) && !name.isRoot());
    if (authority.status == Status::Pending)
        return &pending;
    const Reply *reply = firstToKnow(authority.servers, question);
    if (!reply || !leadsOut(*reply))
        return reply;
    if (reply->isReferral() || m_aliases == mostAliases)
        return nullptr;
    Question next = question;
    next.name = reply->canonicalName(question.name);
    ++m_aliases;
    const Reply &end = ask(next);
    --m_aliases;
    if (end.isPending())
        return &pending;
    Reply merged = end;
    merged.aliases.insert(merged.aliases.begin(), reply->aliases.begin(), reply->aliases.end());
    return &(m_made[question] = std::move(merged));
}

Authority Answers::findAuthority(const Name &name) const
{
    return authorityOf(name);
}

/// Worked out once: ask() needs it for every question.
const Authority &Answers::authorityOf(const Name &name) const
{
    if (const auto known = m_authorities.find(name); known != m_authorities.end())
        return known->second;
    Authority found = readAuthority(name);
    if (found.status == Status::Pending)
        return m_unfinished = std::move(found);
    return m_authorities[name] = std::move(found);
}

Authority Answers::readAuthority(const Name &name) const
{
    Authority found;
    const Reply &soa = askPlainly({name, Type::Soa, {}, false, false});
    const Reply &guess =
        askPlainly({name, Type::Ns, {}, false, false}); // ahead of need: most names asked for are an apex
    if (soa.isPending())
        return found;
    if (soa.isFailure()) {
        found.status = soa.status;
        return found;
    }
    if (!soa.aliases.empty() && !name.isRoot())
        return authorityOf(name.parent()); // the alias itself stands in the zone above, its target anywhere
    const auto apex = soa.apexOver(name);
    if (!apex) {
        found.status = soa.status == Status::Found ? Status::NoData : soa.status;
        return found;
    }
    found.zone = *apex;
    const Reply &ns = found.zone == name ? guess : askPlainly({found.zone, Type::Ns, {}, false, false});
    if (!ns.isConclusive() || ns.status != Status::Found) {
        found.status = ns.status;
        return found;
    }
    found.nameservers = ns.names();
    std::sort(found.nameservers.begin(), found.nameservers.end());
    found.status = addServers(found) ? Status::Found : Status::Pending;
    return found;
}

/// The addresses of the name servers, IPv4 first: no more than are worth asking, however many a stranger names. False
/// while some are missing.
bool Answers::addServers(Authority &authority) const
{
    std::vector<std::string> v6;
    bool waiting = false;
    const std::size_t asked = std::min(authority.nameservers.size(), budget::nameServers);
    for (const Name &server : std::span(authority.nameservers).first(asked)) {
        for (const Type type : {Type::A, Type::Aaaa}) {
            const Reply &addresses = askPlainly({server, type, {}, false, false});
            waiting = waiting || addresses.isPending();
            auto &list = type == Type::Aaaa ? v6 : authority.servers;
            for (const Record &record : addresses.records) {
                const auto *address = std::get_if<ip::Address>(&record.data);
                if (list.size() == budget::serverAddresses)
                    break;
                std::string text = address ? serverText(*address, m_port) : std::string();
                if (address && std::find(list.begin(), list.end(), text) == list.end())
                    list.push_back(std::move(text));
            }
        }
    }
    authority.servers.insert(authority.servers.end(), v6.begin(), v6.end());
    authority.servers.resize(waiting ? 0 : std::min(authority.servers.size(), budget::serverAddresses));
    return !waiting;
}

void Answers::insert(const Question &question, Reply reply)
{
    m_noted.erase(question);
    m_heard = m_heard || reply.isConclusive() || reply.status == Status::ServerFailure;
    if (!m_replies.insert_or_assign(question, std::move(reply)).second)
        m_authorities.clear(); // something is otherwise than it was
}

std::vector<Question> Answers::takeOpen() const
{
    std::vector<Question> open;
    open.swap(m_open);
    m_noted.clear();
    return open;
}

void Answers::readAuthoritatively(const Name &domain, std::uint16_t port)
{
    m_domain = domain;
    m_port = port;
    m_authoritative = true;
    m_authorities.clear();
}

void Answers::doubt(Belief believes, bool askServers, std::uint16_t port)
{
    m_believes = std::move(believes);
    m_askServers = askServers;
    if (!m_authoritative)
        m_port = port;
    m_authorities.clear();
}

} // namespace dns
