// SPDX-License-Identifier: Apache-2.0
#include "dnshost.h"

#include "core/hostnames/pattern.h"

#include <algorithm>

namespace discovery
{

namespace
{

/// The hosts whose best pattern for this server says most.
std::vector<const DnsHost *> ofServer(const std::vector<DnsHost> &hosts, const dns::Name &server)
{
    std::vector<const DnsHost *> best;
    std::size_t bestSoFar = 0;
    for (const DnsHost &host : hosts) {
        std::size_t own = 0;
        for (const std::string &pattern : host.nsPatterns) {
            if (hostnames::weight(pattern) > own && hostnames::matches(pattern, server))
                own = hostnames::weight(pattern);
        }
        if (own == 0 || own < bestSoFar)
            continue;
        if (own > bestSoFar)
            best.clear();
        bestSoFar = own;
        best.push_back(&host);
    }
    return best;
}

} // namespace

std::vector<const DnsHost *> recognise(const std::vector<DnsHost> &hosts, const std::vector<dns::Name> &nameservers)
{
    std::vector<const DnsHost *> agreed;
    for (const dns::Name &server : nameservers) {
        const auto these = ofServer(hosts, server);
        if (&server == &nameservers.front())
            agreed = these;
        std::erase_if(agreed, [&these](const DnsHost *host) {
            return std::find(these.begin(), these.end(), host) == these.end();
        });
    }
    return agreed;
}

} // namespace discovery
