// SPDX-License-Identifier: Apache-2.0
// Asking a resolver from a test, and a small world to ask about.
#pragma once

#include "loopbackserver.h"
#include "zonetest.h"

#include "core/dns/endpoint.h"
#include "core/resolver/caresresolver.h"

namespace test
{

using namespace std::chrono_literals;
using dns::Question;
using dns::Reply;
using dns::Status;
using dns::Type;

inline Question question(std::string_view text, Type type = Type::Txt, std::string server = {})
{
    return {name(text), type, std::move(server)};
}

inline std::shared_ptr<const dns::Zone> world()
{
    std::string text = "$ORIGIN example.\n"
                       "@ SOA ns root 1 2 3 4 60\n"
                       "@ NS ns\n"
                       "@ TXT \"v=spf1 -all\"\n"
                       "alias CNAME example.\n"
                       "mail A 192.0.2.25\n"
                       "a\\;b\\000c\\.d.macro TXT \"odd\"\n"
                       "medium TXT \"" +
                       std::string(255, 'm') + "\" \"" + std::string(255, 'm') + "\" \"" + std::string(255, 'm') +
                       "\"\n"
                       "; !SERVFAIL broken.example. ANY\n"
                       "; !REFUSED closed.example. ANY\n";
    text += "large TXT";
    for (int i = 0; i < 12; ++i)
        text += " \"" + std::string(255, 'l') + '"';
    text += "\nodd\\;large.macro TXT";
    for (int i = 0; i < 12; ++i)
        text += " \"" + std::string(255, 'o') + '"';
    text += '\n';
    static const auto zone = std::make_shared<const dns::Zone>(test::zone(text));
    return zone;
}

inline std::vector<dns::Endpoint> endpointsOf(std::initializer_list<const LoopbackServer *> servers)
{
    std::vector<dns::Endpoint> all;
    for (const LoopbackServer *server : servers)
        all.push_back(dns::endpointFromText(server->address()).value());
    return all;
}

/// An address on loopback where nobody listens.
inline dns::Endpoint nobody()
{
    const LoopbackServer gone(world());
    return dns::endpointFromText(gone.address()).value();
}

/// What `resolver` says in the end; Pending when it says nothing for a very long time.
inline Reply ask(dns::Resolver &resolver, const Question &q)
{
    Reply reply;
    bool inside = true;
    const auto ticket = resolver.lookup(q, [&](Reply r) {
        if (inside)
            qFatal("answered inside lookup()");
        reply = std::move(r);
    });
    inside = false;
    QDeadlineTimer patience(60s);
    while (reply.isPending() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1000);
    return reply;
}

} // namespace test
