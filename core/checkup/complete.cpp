// SPDX-License-Identifier: Apache-2.0
#include "complete.h"

#include "core/names/check.h"

#include <algorithm>

namespace checkup
{

namespace
{

/// Addresses that were only found are worth a look, but a record may name any number of them.
constexpr std::size_t mostFoundSenders = 6;

/// What the server's own name leads to is the best guess, then the hosts that take the domain's mail; what stands in
/// SPF may be a web server or a service.
std::vector<Sender> likelySenders(const Setup &setup, const discovery::Found &found)
{
    const auto isOfHost = [&setup](const discovery::AddressCandidate &candidate) {
        return setup.host && candidate.by == setup.host->toText();
    };
    const auto isOfMx = [](const discovery::AddressCandidate &candidate) { return candidate.from == "mx"; };
    const bool anyHost = std::any_of(found.ips.begin(), found.ips.end(), isOfHost);
    const bool anyMx = std::any_of(found.ips.begin(), found.ips.end(), isOfMx);
    std::vector<Sender> senders;
    for (const auto &candidate : found.ips) {
        const bool likely = anyHost ? isOfHost(candidate) : !anyMx || isOfMx(candidate);
        if (likely && senders.size() < mostFoundSenders)
            senders.push_back({candidate.address, false, candidate.from});
    }
    return senders;
}

/// Where the domain's mail comes in may be another machine than the one that sends.
std::optional<dns::Name> likelyHost(const Setup &setup, const discovery::Found &found, const dns::Answers &dns)
{
    std::vector<ip::Address> senders;
    for (const Sender &sender : setup.senders)
        senders.push_back(sender.address);
    const auto isOther = [&](const discovery::HostCandidate &host) {
        return names::leadsElsewhere(host.name, senders, dns).value_or(false);
    };
    const auto likely = std::find_if_not(found.hosts.begin(), found.hosts.end(), isOther);
    return likely == found.hosts.end() ? std::nullopt : std::optional(likely->name);
}

} // namespace

Setup completed(Setup setup, const discovery::Found &found, const Options &options, const dns::Answers &dns)
{
    if (options.guessRoute && !setup.services.empty() && setup.senders.empty() && !setup.host && found.ips.empty() &&
        found.hosts.empty())
        setup.route = MailRoute::Services;
    const bool guess = options.guess && setup.route == MailRoute::OwnServer;
    if (guess && setup.senders.empty())
        setup.senders = likelySenders(setup, found);
    if (guess && !setup.host) {
        setup.host = likelyHost(setup, found, dns);
        setup.hostConfirmed = setup.hostConfirmed && !setup.host;
    }
    for (const std::string &selector : found.selectors) {
        if (!setup.hasSelector(selector))
            setup.selectors.push_back({selector, false});
    }
    return setup;
}

} // namespace checkup
