// SPDX-License-Identifier: Apache-2.0
#include "naming.h"

#include "publish.h"
#include "textrecord.h"

#include "core/budget.h"
#include "core/hostnames/hostnames.h"
#include "core/ipranges.h"
#include "core/names/check.h"
#include "core/psl/psl.h"
#include "core/spf/evaluate.h"

#include <algorithm>
#include <array>

namespace records
{

namespace
{

/// A name with more addresses than these is somebody's in any case.
constexpr std::size_t mostAddresses = 8;

constexpr std::array families{dns::Type::A, dns::Type::Aaaa};

/// Whose a name is, by its addresses.
enum class Holder : std::uint8_t { Unknown, Nobody, Ours, Others };

struct Holding {
    Holder holder = Holder::Nobody;
    std::vector<ip::Address> others;
    bool byAlias = false;
    bool byWildcard = false;
};

/// A sender's reverse name; `known` is false while it cannot be told.
struct ReverseName {
    bool known = false;
    std::optional<dns::Name> own;     // in the domain of the owner
    std::optional<dns::Name> foreign; // confirmed in another domain, and no default
};

class Namer
{
public:
    Namer(const Setup &setup, const dns::Answers &dns)
        : m_setup(setup), m_dns(dns), m_senders(publishedSenders(setup)),
          m_organisation(psl::registrableDomain(setup.domain).value_or(setup.domain))
    {
        // A provider's default is not what a server should go by, whoever says so.
        const auto isDefault = [&setup](const ip::Address &sender) {
            return !psl::sameOwner(*setup.host, setup.domain) && hostnames::isGeneric(sender, *setup.host);
        };
        if (setup.host && !names::ehloFault(*setup.host) && std::none_of(m_senders.begin(), m_senders.end(), isDefault))
            m_host = setup.host;
    }

    std::vector<Naming> run() const
    {
        std::vector<Naming> all;
        for (const ip::Address &sender : m_senders) {
            if (auto name = nameFor(sender))
                all.push_back({sender, *std::move(name), false});
        }
        return all;
    }

private:
    [[nodiscard]] std::optional<dns::Name> nameFor(const ip::Address &sender) const;
    [[nodiscard]] std::optional<dns::Name> instead(const ip::Address &sender, const ReverseName &reverse) const;
    [[nodiscard]] std::optional<dns::Name> usualName() const;
    [[nodiscard]] std::optional<bool> mayJoin(const dns::Name &name) const;
    [[nodiscard]] ReverseName reverseNameOf(const ip::Address &sender) const;
    [[nodiscard]] Holding holdingOf(const dns::Name &name) const;
    [[nodiscard]] std::optional<bool> isInUse(const dns::Name &name, const Holding &holding) const;
    [[nodiscard]] std::optional<bool> hasPart(const dns::Name &name, const Holding &holding) const;
    [[nodiscard]] std::optional<bool> sends(const ip::Address &address) const;

    const Setup &m_setup;
    const dns::Answers &m_dns;
    const std::vector<ip::Address> m_senders;
    const dns::Name m_organisation;
    std::optional<dns::Name> m_host; // the one given, where it could be said in EHLO
};

std::optional<dns::Name> Namer::nameFor(const ip::Address &sender) const
{
    const ReverseName reverse = reverseNameOf(sender);
    if (!m_host)
        return reverse.known ? instead(sender, {true, reverse.own, {}}) : std::nullopt;
    const dns::Reply &standing = m_dns.ask(*m_host, dns::addressType(sender));
    if (ip::holds(standing.addresses(), sender))
        return m_host;
    const Holding holding = holdingOf(*m_host);
    if (holding.holder == Holder::Unknown)
        return std::nullopt;
    if (holding.holder == Holder::Nobody && !holding.byWildcard)
        return m_host;
    if (!reverse.known)
        return std::nullopt;
    const auto used = isInUse(*m_host, holding);
    // A cure that breaks nothing is known: the server says the name that its address has.
    if (reverse.own && !holding.byWildcard) {
        const bool joins = holding.holder == Holder::Ours && standing.addresses().empty() && used && !*used;
        return joins ? m_host : reverse.own;
    }
    if (holding.holder == Holder::Ours && !holding.byAlias)
        return m_host;
    if (!used)
        return std::nullopt;
    return *used ? instead(sender, reverse) : m_host;
}

/// The sender's reverse name where it can be said, another sender's, or a usual name that is no other machine's.
std::optional<dns::Name> Namer::instead(const ip::Address &sender, const ReverseName &reverse) const
{
    if (reverse.own)
        return reverse.own;
    if (reverse.foreign)
        return reverse.foreign;
    for (const ip::Address &other : m_senders) {
        if (other == sender)
            continue;
        const ReverseName theirs = reverseNameOf(other);
        if (!theirs.known)
            return std::nullopt;
        const auto shared = theirs.own ? mayJoin(*theirs.own) : std::optional(false);
        if (!shared || *shared)
            return shared ? theirs.own : std::nullopt;
    }
    return usualName();
}

/// Whether a further sender may be added to a sender's name: it leads to nobody else, and is no site's.
std::optional<bool> Namer::mayJoin(const dns::Name &name) const
{
    const Holding holding = holdingOf(name);
    if (holding.holder == Holder::Unknown)
        return std::nullopt;
    const bool isSite = name == m_setup.domain || name == m_organisation || name.firstLabel() == "www";
    return holding.holder == Holder::Ours && !isSite && !holding.byAlias && !holding.byWildcard &&
           holding.others.empty();
}

std::optional<dns::Name> Namer::usualName() const
{
    for (const char *label : {"mail", "smtp", "mailout", "outgoing"}) {
        const auto name = m_setup.domain.child(label);
        if (!name)
            continue;
        const Holding holding = holdingOf(*name);
        if (holding.holder == Holder::Unknown)
            return std::nullopt;
        const bool free = holding.holder == Holder::Nobody || (holding.holder == Holder::Ours && !holding.byAlias);
        if (!free)
            continue;
        // A wildcard's answer is nobody's, unless mail comes in by it.
        const auto used = holding.byWildcard ? hasPart(*name, holding) : std::optional(false);
        if (!used || !*used)
            return used ? name : std::nullopt;
    }
    return std::nullopt;
}

ReverseName Namer::reverseNameOf(const ip::Address &sender) const
{
    ReverseName reverse;
    const dns::Reply &ptr = m_dns.ask(*dns::Name::fromText(ip::reverseName(sender)), dns::Type::Ptr);
    if (!ptr.isConclusive())
        return reverse;
    reverse.own = names::ownReverseName(sender, m_setup.domain, m_dns);
    if (reverse.own && !m_host && *reverse.own == m_setup.domain)
        reverse.own.reset(); // the domain itself, unless somebody says so, is the web server's
    reverse.known = true;
    if (reverse.own)
        return reverse;
    auto names = ptr.names();
    names.resize(std::min(names.size(), budget::reverseNames));
    for (const dns::Name &name : names) {
        const dns::Reply &back = m_dns.ask(name, dns::addressType(sender));
        reverse.known = reverse.known && back.isConclusive();
    }
    if (names.size() == 1 && mayStay(names.front(), sender, m_dns).value_or(false) &&
        !psl::sameOwner(names.front(), m_setup.domain))
        reverse.foreign = names.front();
    return reverse;
}

Holding Namer::holdingOf(const dns::Name &name) const
{
    Holding holding;
    const auto zone = zoneOf(name, m_dns);
    bool unknown = !zone;
    for (const dns::Type type : families) {
        const dns::Reply &reply = m_dns.ask(name, type);
        const auto addresses = reply.addresses();
        const bool ours = std::any_of(addresses.begin(), addresses.end(),
                                      [this](const ip::Address &address) { return ip::holds(m_senders, address); });
        if (ours)
            holding.holder = Holder::Ours;
        unknown = unknown || !reply.isConclusive();
        if (addresses.empty() || !zone)
            continue;
        const auto wildcard = isWildcard(name, *zone, m_dns, type);
        unknown = unknown || !wildcard;
        holding.byWildcard = holding.byWildcard || wildcard.value_or(false);
        holding.byAlias = holding.byAlias || (!reply.aliases.empty() && !wildcard.value_or(true));
        for (const ip::Address &address : addresses) {
            if (!ip::isUnreachable(address) && !ip::holds(m_senders, address))
                holding.others.push_back(address);
        }
    }
    if (unknown)
        holding.holder = Holder::Unknown;
    else if (holding.holder != Holder::Ours && !holding.others.empty() && !holding.byWildcard)
        holding.holder = Holder::Others;
    return holding;
}

/// Whether a name that leads to others does something there that would end if it led elsewhere.
std::optional<bool> Namer::isInUse(const dns::Name &name, const Holding &holding) const
{
    const auto part = hasPart(name, holding);
    if (holding.byWildcard || !part || *part)
        return part;
    if (holding.byAlias || holding.others.size() > mostAddresses || !psl::sameOwner(name, m_setup.domain))
        return true;
    std::optional<bool> used = false;
    for (const ip::Address &address : holding.others) {
        const auto sender = sends(address);
        if (names::isWebProxy(address) || sender.value_or(false))
            return true;
        if (!sender)
            used.reset();
    }
    return used;
}

/// Whether `name` takes the domain's mail, answers for its zone, or is the web site's; or shares a machine with that.
std::optional<bool> Namer::hasPart(const dns::Name &name, const Holding &holding) const
{
    bool unknown = false;
    bool used = false;
    const auto look = [&](const dns::Name &at, dns::Type type, const auto &isIt) {
        const dns::Reply &reply = m_dns.ask(at, type);
        used = used || isIt(reply);
        unknown = unknown || !reply.isConclusive();
    };
    for (const dns::Name &domain : {m_setup.domain, m_organisation}) {
        used = used || name == domain;
        look(domain, dns::Type::Mx, [&name](const dns::Reply &mx) {
            const auto exchanges = mx.exchanges();
            return std::any_of(exchanges.begin(), exchanges.end(),
                               [&name](const dns::MailExchange &exchange) { return exchange.host == name; });
        });
        auto exchanges = m_dns.ask(domain, dns::Type::Mx).exchanges();
        exchanges.resize(std::min(exchanges.size(), budget::mxHosts));
        for (const dns::MailExchange &exchange :
             exchanges) { // RFC 2181 §10.3 forbids it, and mail comes in all the same
            look(exchange.host, dns::Type::A, [&](const dns::Reply &host) {
                return !host.aliases.empty() && host.canonicalName(exchange.host) == name;
            });
        }
        look(domain, dns::Type::Ns, [&name](const dns::Reply &ns) {
            const auto servers = ns.names();
            return std::find(servers.begin(), servers.end(), name) != servers.end();
        });
        for (const auto &site : {std::optional(domain), domain.child("www")}) {
            used = used || site == name;
            if (!site || holding.byWildcard)
                continue;
            for (const dns::Type type : families) {
                look(*site, type, [&](const dns::Reply &web) {
                    const auto addresses = web.addresses();
                    return (!web.aliases.empty() && web.canonicalName(*site) == name) ||
                           std::any_of(holding.others.begin(), holding.others.end(),
                                       [&addresses](const ip::Address &other) { return ip::holds(addresses, other); });
                });
            }
        }
    }
    if (used)
        return true;
    return unknown ? std::nullopt : std::optional(false);
}

/// RFC 7208 §5.3, §5.4: what may send today through `a` or `mx` would not any more once the name led elsewhere.
std::optional<bool> Namer::sends(const ip::Address &address) const
{
    spf::Request request;
    request.client = address;
    request.mailFrom = "postmaster@" + m_setup.domain.toText();
    request.helo = m_host ? m_host->toText() : m_setup.domain.toText();
    const spf::Result result = spf::checkHost(request, m_dns).result;
    if (result == spf::Result::Pending || result == spf::Result::TempError)
        return std::nullopt;
    return result == spf::Result::Pass;
}

} // namespace

std::vector<Naming> namings(const Setup &setup, const dns::Answers &dns)
{
    return Namer(setup, dns).run();
}

std::optional<bool> mayStay(const dns::Name &name, const ip::Address &sender, const dns::Answers &dns)
{
    const dns::Reply &back = dns.ask(name, dns::addressType(sender));
    if (!back.isConclusive())
        return std::nullopt;
    return ip::holds(back.addresses(), sender) && !hostnames::isGeneric(sender, name) && !names::ehloFault(name);
}

} // namespace records
