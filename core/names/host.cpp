// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "core/ascii.h"
#include "core/dns/evidence.h"
#include "core/hostnames/appended.h"
#include "core/ipranges.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace names
{

namespace
{

/// The number that a container is called by unless somebody gives it a name: 12 or 64 hexadecimal digits.
bool isContainerId(const std::string &text)
{
    return (text.size() == 12 || text.size() == 64) && std::all_of(text.begin(), text.end(), ascii::isHexDigit);
}

/// RFC 1035 §5.1: where the alias at `host` was to lead before a zone was put behind it.
std::optional<dns::Name> meantBy(const dns::Name &host, const dns::Name &domain, const dns::Reply &reply)
{
    const dns::Name target = reply.canonicalName(host);
    for (const dns::Name &end : {domain, psl::registrableDomain(host).value_or(host)}) {
        const auto meant = hostnames::beforeAppending(target, end);
        if (!reply.aliases.empty() && meant)
            return meant;
    }
    return std::nullopt;
}

Finding unresolved(const Setup &setup, const dns::Name &host, const dns::Reply &a)
{
    const bool confirmed =
        std::any_of(setup.senders.begin(), setup.senders.end(), [](const Sender &sender) { return sender.confirmed; });
    return Finding(
               finding::EhloUnresolved{.host = host, .meant = meantBy(host, setup.domain, a), .confirmed = confirmed},
               host.toText())
        .as(setup.hostConfirmed ? Severity::Error : Severity::Warning);
}

Finding leadsInside(const dns::Name &host, const ip::Address &inside, bool besidePublic)
{
    return Finding(
               finding::HostAddressPrivate{
                   .host = host, .found = inside, .range = ip::rangeOf(inside).prefix, .besidePublic = besidePublic},
               host.toText())
        .as(besidePublic ? Severity::Warning : Severity::Error);
}

} // namespace

std::vector<ip::Address> unreachable(const std::vector<ip::Address> &addresses, const Setup &setup)
{
    const auto useOf = [](const ip::Address &address) { return ip::rangeOf(address).use; };
    const bool tries = std::any_of(setup.senders.begin(), setup.senders.end(), [&useOf](const Sender &sender) {
        return useOf(sender.address) == ip::Use::Documentation;
    });
    std::vector<ip::Address> found;
    for (const ip::Address &address : addresses) {
        const ip::Use use = useOf(address);
        if (use != ip::Use::Public && !(tries && use == ip::Use::Documentation))
            found.push_back(address);
    }
    return found;
}

std::optional<HostFault> ehloFault(const dns::Name &host)
{
    const std::string text = host.toText();
    if (ip::parse(text))
        return HostFault::Address;
    if (text.starts_with('['))
        return HostFault::Literal;
    if (host.labelCount() < 2)
        return isContainerId(text) ? HostFault::ContainerId : HostFault::SingleLabel;
    if (text.find('_') != std::string::npos)
        return HostFault::Underscore;
    if (!dns::isHostName(host))
        return HostFault::NotAHostName;
    const std::string last = host.suffix(1).toText();
    // RFC 5321 §2.3.5: local names must not appear; the list is rspamd's, RFC 6761's and RFC 6762 §G's. Below arpa are
    // reverse names and home.arpa (RFC 8375).
    for (const std::string_view local : {"local", "lan", "localdomain", "home", "internal", "intra", "intranet", "priv",
                                         "private", "corp", "user", "localhost", "invalid", "arpa"}) {
        if (last == local)
            return HostFault::LocalName;
    }
    const bool number = std::all_of(last.begin(), last.end(), ascii::isDigit);
    return number ? std::optional(HostFault::NotAHostName) : std::nullopt;
}

dns::Checked checkHost(const Setup &setup, const dns::Answers &dns, const std::optional<dns::Name> &instead)
{
    const dns::Name &host = *setup.host;
    const std::string subject = host.toText();
    if (const auto fault = ehloFault(host))
        return {{Finding(finding::EhloInvalid{.host = host, .fault = *fault, .instead = instead}, subject)}, false};
    const dns::Question v4{host, dns::Type::A};
    const dns::Question v6{host, dns::Type::Aaaa};
    const dns::Reply &a = dns.ask(v4);
    const dns::Reply &aaaa = dns.ask(v6);
    if (a.isPending() || aaaa.isPending())
        return {{}, true};
    auto addresses = a.addresses();
    const auto more = aaaa.addresses();
    addresses.insert(addresses.end(), more.begin(), more.end());
    if (addresses.empty() && a.isFailure())
        return {{dns::lookupFailed(subject, v4, a)}, false};
    if (addresses.empty() && aaaa.isFailure())
        return {{dns::lookupFailed(subject, v6, aaaa)}, false};
    const auto inside = unreachable(addresses, setup);
    if (!addresses.empty() && inside.empty())
        return {};
    Finding finding = addresses.empty() ? unresolved(setup, host, a)
                                        : leadsInside(host, inside.front(), inside.size() < addresses.size());
    return {{std::move(finding).because(dns::evidenceOf(v4, a)).because(dns::evidenceOf(v6, aaaa))}, false};
}

} // namespace names
