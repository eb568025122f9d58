// SPDX-License-Identifier: Apache-2.0
#include "sources.h"

#include <algorithm>
#include <bit>

namespace reports
{

namespace
{

constexpr int receiversOfOrigin = 3;        // at so many an address is where mail begins
constexpr std::uint64_t shareOfOrigin = 10; // or with every tenth message
constexpr std::uint64_t tolerance = 100;    // one in so many fails for reasons of its own, such as DNS at that moment

/// Whether most of `stream` are such.
bool mostly(std::uint64_t part, const Stream &stream)
{
    return part > 0 && part >= stream.counts.messages / 2;
}

bool isHit(const Counts &counts)
{
    return counts.failing > counts.messages / tolerance;
}

/// A kind of service through which people also hand mail on.
bool handsOn(const discovery::Service *service)
{
    return service &&
           (service->category == "mailbox" || service->category == "forwarding" || service->category == "gateway");
}

class Sorter
{
public:
    Sorter(const DomainTally &domain, const Identities &identities, const discovery::Services &services,
           const Known &known)
        : m_domain(domain), m_identities(identities), m_services(services), m_known(known), m_own(known.own)
    {
        for (const auto &[key, stream] : domain.streams) {
            const bool isTheirs = stream.counts.spfAligned > 0 || isOrigin(stream);
            if (key.origin == Origin::Own && key.address && isTheirs)
                m_own.insert(*key.address);
        }
    }

    std::vector<Source> run()
    {
        for (const auto &[key, stream] : m_domain.streams)
            take(key, stream);
        std::vector<Source> all;
        for (auto &[key, gathered] : m_gathered)
            all.push_back(finished(gathered));
        std::sort(all.begin(), all.end(), [](const Source &one, const Source &other) {
            const auto rank = [](const Source &source) {
                return std::tuple(!(source.wouldBreak && isOwners(source.kind)), !source.wouldBreak,
                                  source.kind == Kind::Stranger, ~source.counts.messages, source.kind);
            };
            return std::pair(rank(one), std::string_view(one.name)) <
                   std::pair(rank(other), std::string_view(other.name));
        });
        return all;
    }

private:
    struct Gathered {
        Source source;
        std::map<ip::Address, Counts> addresses;
        bool isHit = false; // beyond the addresses that are told apart
    };

    [[nodiscard]] bool isOrigin(const Stream &stream) const
    {
        const bool isSigned = stream.counts.dkimAligned > 0;
        return isSigned && (std::popcount(stream.reporters) >= receiversOfOrigin ||
                            stream.counts.messages > m_domain.counts.dkimAligned / shareOfOrigin);
    }
    [[nodiscard]] bool isOwnAddress(const StreamKey &key) const { return key.address && m_own.contains(*key.address); }
    /// Handed on by what the receiver says, or by a signature that holds elsewhere and broke on the way.
    [[nodiscard]] bool broke(const Stream &stream) const
    {
        return mostly(stream.forwarded, stream) || (mostly(stream.broken, stream) && m_domain.counts.dkimAligned > 0);
    }

    [[nodiscard]] Kind kindOf(const StreamKey &key, const Stream &stream, const discovery::Service *service) const
    {
        const bool isAligned = stream.counts.spfAligned > 0 || stream.counts.dkimAligned > 0;
        switch (key.origin) {
        case Origin::Own:
            return isOwnAddress(key) || (!key.address && stream.counts.spfAligned > 0) ? Kind::Own : Kind::Forwarder;
        case Origin::Service:
            if (isAligned && handsOn(service) && stream.counts.spfAligned == 0 && !mostly(stream.ownEnvelope, stream))
                return isOwnAddress(key) ? Kind::Own : Kind::Forwarder;
            if (isAligned)
                return Kind::Service;
            return mostly(stream.forwarded, stream) || (handsOn(service) && broke(stream)) ? Kind::Forwarder
                                                                                           : Kind::NotSetUp;
        case Origin::Other:
            if (isAligned)
                return stream.counts.spfAligned > 0 || isOrigin(stream) ? Kind::Service : Kind::Forwarder;
            return broke(stream) ? Kind::Forwarder : Kind::NotSetUp;
        case Origin::Nobody:
            if (isOwnAddress(key))
                return Kind::Own;
            if (broke(stream))
                return Kind::Forwarder;
            return mostly(stream.broken, stream) ? Kind::NotSetUp : Kind::Stranger;
        }
        return Kind::Stranger;
    }

    void take(const StreamKey &key, const Stream &stream)
    {
        const std::string &named = m_identities.text(key.name);
        const discovery::Service *service = key.origin == Origin::Service ? m_services.byId(named) : nullptr;
        Kind kind = kindOf(key, stream, service);
        std::string name = service ? service->name : named;
        if (kind == Kind::Own)
            name = ownName(key);
        else if (kind == Kind::Forwarder && (key.origin == Origin::Own || key.origin == Origin::Nobody))
            name.clear();
        if (m_known.notMine.contains(name) && kind == Kind::NotSetUp)
            kind = Kind::Stranger;
        if (kind == Kind::Stranger)
            name.clear();
        // A service that is set up in part is one source.
        const bool isOfService = kind == Kind::Service || kind == Kind::NotSetUp;
        Gathered &gathered = m_gathered[{isOfService ? Kind::Service : kind, name}];
        Source &source = gathered.source;
        if (kind == Kind::Service || (gathered.addresses.empty() && source.counts.messages == 0))
            source.kind = kind;
        source.name = name;
        source.service = service && isOfService ? service->id : std::string();
        source.counts += stream.counts;
        if (key.address)
            gathered.addresses[*key.address] += stream.counts;
        else
            gathered.isHit = gathered.isHit || isHit(stream.counts);
    }

    /// An own address has one name, whatever its messages showed: the one that most of them are sent as.
    [[nodiscard]] std::string ownName(const StreamKey &key)
    {
        if (m_ownNames.empty()) {
            std::map<ip::Address, std::uint64_t> most;
            for (const auto &[other, stream] : m_domain.streams) {
                if (other.origin != Origin::Own || !other.address || stream.counts.messages < most[*other.address])
                    continue;
                const std::string &name = m_identities.text(other.name);
                std::string &place = m_ownNames[*other.address];
                if (stream.counts.messages > most[*other.address] || place.empty() || name < place)
                    place = name;
                most[*other.address] = stream.counts.messages;
            }
        }
        const auto found = key.address ? m_ownNames.find(*key.address) : m_ownNames.end();
        return found == m_ownNames.end() ? std::string() : found->second;
    }

    static Source finished(Gathered &gathered)
    {
        Source source = std::move(gathered.source);
        source.addressCount = gathered.addresses.size();
        std::vector<std::pair<std::uint64_t, ip::Address>> byMessages;
        std::vector<Failing> failing;
        for (const auto &[address, counts] : gathered.addresses) {
            byMessages.emplace_back(~counts.messages, address);
            if (isHit(counts))
                failing.push_back({address, counts.failing});
        }
        source.wouldBreak = source.kind != Kind::Stranger && (!failing.empty() || gathered.isHit);
        std::sort(byMessages.begin(), byMessages.end());
        std::sort(failing.begin(), failing.end(), [](const Failing &one, const Failing &other) {
            return std::pair(other.messages, one.address) < std::pair(one.messages, other.address);
        });
        byMessages.resize(std::min(byMessages.size(), Source::mostAddresses));
        failing.resize(std::min(failing.size(), Source::mostAddresses));
        for (const auto &each : byMessages)
            source.addresses.push_back(each.second);
        source.failing = std::move(failing);
        return source;
    }

    const DomainTally &m_domain;
    const Identities &m_identities;
    const discovery::Services &m_services;
    const Known &m_known;
    std::set<ip::Address> m_own;
    std::map<ip::Address, std::string> m_ownNames;
    std::map<std::pair<Kind, std::string>, Gathered> m_gathered;
};

} // namespace

std::string_view toText(Kind kind)
{
    switch (kind) {
    case Kind::Own:
        return "own";
    case Kind::Service:
        return "service";
    case Kind::NotSetUp:
        return "not-set-up";
    case Kind::Forwarder:
        return "forwarder";
    case Kind::Stranger:
        return "stranger";
    }
    return "stranger";
}

bool isOwners(Kind kind)
{
    return kind == Kind::Own || kind == Kind::Service || kind == Kind::NotSetUp;
}

std::vector<Source> sourcesOf(const DomainTally &domain, const Identities &identities,
                              const discovery::Services &services, const Known &known)
{
    return Sorter(domain, identities, services, known).run();
}

} // namespace reports
