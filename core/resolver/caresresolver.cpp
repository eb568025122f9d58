// SPDX-License-Identifier: Apache-2.0
#include "caresresolver.h"

#include "lookup.h"

#include <algorithm>
#include <utility>

namespace dns
{

namespace
{

constexpr std::size_t manyServers = 64;     // known ones; beyond that idle ones are forgotten
constexpr std::size_t mostServers = 1024;   // beyond that also what was learnt about them
constexpr qint64 systemServersLast = 10000; // milliseconds: the laptop may have gone to another network

} // namespace

CaresResolver::CaresResolver(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    if (!m_options.servers.empty())
        m_systemRead.invalidate();
    else
        readSystemServers();
}

CaresResolver::~CaresResolver() = default;

void CaresResolver::readSystemServers()
{
    m_options.servers = CaresChannel::systemServers();
    m_systemRead.start();
}

std::shared_ptr<Nameserver> CaresResolver::known(const Endpoint &server, bool recursion)
{
    auto &peer = m_known[{server, recursion}];
    if (!peer)
        peer = std::make_shared<Nameserver>(server, recursion, m_options.timeout);
    if (m_known.size() > manyServers && !std::exchange(m_forgetting, true)) // later: one of them may be calling us
        QMetaObject::invokeMethod(this, &CaresResolver::forgetIdle, Qt::QueuedConnection);
    return peer;
}

void CaresResolver::forgetIdle()
{
    m_forgetting = false;
    // What would cost time to learn again stays: that of the resolvers, and of servers that swallow questions.
    const bool all = m_known.size() > mostServers;
    std::erase_if(m_known, [all](const auto &entry) {
        const auto &[key, peer] = entry;
        const bool dear = !all && (key.second || peer->edns() == Edns::Lacking || peer->wantsTcp());
        return !dear && peer.use_count() == 1 && peer->isIdle();
    });
}

CaresResolver::Servers CaresResolver::serversFor(const Question &question)
{
    Servers servers;
    if (question.server.empty()) {
        if (m_systemRead.isValid() && m_systemRead.hasExpired(systemServersLast))
            readSystemServers();
        for (const Endpoint &server : m_options.servers)
            servers.push_back(known(server, true));
    } else if (const auto server = endpointFromText(question.server)) {
        servers.push_back(known(*server, question.recursion));
    }
    return servers;
}

std::unique_ptr<Resolver::Ticket> CaresResolver::lookup(const Question &question, Done done)
{
    auto lookup = std::make_unique<Lookup>(*this, question, serversFor(question), std::move(done));
    lookup->start();
    return lookup;
}

} // namespace dns
