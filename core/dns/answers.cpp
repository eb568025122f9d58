// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "endpoint.h"

#include <algorithm>
#include <span>

namespace dns
{

namespace
{

/// Servers asked side by side before the next ones are tried: one silent server must not decide, and the world need not
/// be asked in full each time.
constexpr std::size_t serversAtOnce = 2;

/// A zone may name any number of servers with any number of addresses; so many are worth asking.
constexpr std::size_t mostNameservers = 8;
constexpr std::size_t mostServers = 12;

const Reply pending{};

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
    if (m_authoritative && question.server.empty() && question.name.isAtOrBelow(m_domain))
        return askAuthority(question);
    return askPlainly(question);
}

const Reply &Answers::askAuthority(const Question &question) const
{
    // Nothing exists at or below a domain that does not exist, and its parent's servers need not hear of it again.
    if (askPlainly({m_domain, Type::Soa, {}, false, false}).status == Status::NoName)
        return askPlainly(question);
    const Authority authority = findAuthority(m_domain);
    if (authority.status == Status::Pending)
        return pending;
    bool asked = false;
    for (std::size_t first = 0; first < authority.servers.size(); first += serversAtOnce) {
        const std::size_t last = std::min(first + serversAtOnce, authority.servers.size());
        bool waiting = false;
        for (std::size_t i = first; i < last; ++i) {
            Question direct = question;
            direct.server = authority.servers[i];
            askPlainly(direct);
        }
        for (std::size_t i = first; i < last; ++i) {
            Question direct = question;
            direct.server = authority.servers[i];
            const Reply &reply = askPlainly(direct);
            waiting = waiting || reply.isPending();
            // A referral or an alias that leads out of the zone: only a resolver can follow those.
            if (reply.isReferral() || (reply.isConclusive() && reply.status != Status::Found && !reply.aliases.empty()))
                return askPlainly(question);
            if (reply.isConclusive() && reply.authoritative)
                return reply;
            asked = true;
        }
        if (waiting)
            return pending;
    }
    if (asked)
        m_authorityFailed = true;
    return askPlainly(question);
}

Authority Answers::findAuthority(const Name &name) const
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
        return findAuthority(name.parent()); // the alias itself stands in the zone above, its target anywhere
    if (soa.status == Status::Found) {
        found.zone = soa.records.front().owner;
    } else if (const Record *negative = soa.negativeSoa()) {
        found.zone = negative->owner;
    } else {
        found.status = soa.status;
        return found;
    }
    const Reply &ns = found.zone == name ? guess : askPlainly({found.zone, Type::Ns, {}, false, false});
    if (!ns.isConclusive() || ns.status != Status::Found) {
        found.status = ns.status;
        return found;
    }
    found.nameservers = ns.names();
    std::sort(found.nameservers.begin(), found.nameservers.end());
    std::vector<std::string> v6;
    bool waiting = false;
    const std::size_t asked = std::min(found.nameservers.size(), mostNameservers);
    for (const Name &server : std::span(found.nameservers).first(asked)) {
        for (const Type type : {Type::A, Type::Aaaa}) {
            const Reply &addresses = askPlainly({server, type, {}, false, false});
            waiting = waiting || addresses.isPending();
            for (const ip::Address &address : addresses.addresses()) {
                std::string text = serverText(address, m_port);
                auto &list = address.isV6() ? v6 : found.servers;
                if (std::find(list.begin(), list.end(), text) == list.end())
                    list.push_back(std::move(text));
            }
        }
    }
    if (waiting) {
        found.servers.clear();
        return found;
    }
    found.servers.insert(found.servers.end(), v6.begin(), v6.end());
    found.servers.resize(std::min(found.servers.size(), mostServers));
    found.status = Status::Found;
    return found;
}

void Answers::insert(const Question &question, Reply reply)
{
    m_noted.erase(question);
    m_replies.insert_or_assign(question, std::move(reply));
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
}

} // namespace dns
