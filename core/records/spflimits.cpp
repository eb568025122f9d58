// SPDX-License-Identifier: Apache-2.0
#include "publish.h"
#include "spfmerge.h"

#include <algorithm>

namespace records
{

namespace
{

using spf::Cause;
using spf::ExplainedTerm;
using spf::Kind;
using spf::Term;

/// Whether whoever an include of `target` lets through is let through by `terms`, too: what stands before it there
/// must not say anything else of them.
bool letsAllOf(const std::vector<ExplainedTerm> &terms, const std::string &target)
{
    for (const ExplainedTerm &entry : terms) {
        if (!entry.reached)
            continue;
        if (entry.term.isMechanism() && entry.term.qualifier != spf::Qualifier::Pass)
            return false;
        if (entry.leadsOn() &&
            (dns::Name::fromOctets(entry.target) == dns::Name::fromOctets(target) || letsAllOf(entry.terms, target)))
            return true;
    }
    return false;
}

class Limits
{
public:
    Limits(SpfParts &parts, const spf::Voids &atWorst, const Setup &setup, const dns::Answers &dns,
           const spf::Instead &instead)
        : m_parts(parts), m_atWorst(atWorst), m_setup(setup), m_dns(dns), m_instead(instead)
    {
    }

    bool run()
    {
        const auto zone = zoneOf(m_setup.domain, m_dns);
        if (!zone || !read())
            return false;
        const auto isOver = [this] { return m_now.lookups > spf::mostLookups; };
        if (isOver() || familyOver()) {
            drop([](const ExplainedTerm &entry) { return findsNothing(entry); });
            if (!read())
                return false;
        }
        if (isOver()) {
            drop([this](const ExplainedTerm &entry) { return isHeldByAnother(entry); });
            if (!read())
                return false;
        }
        while (isOver()) {
            const auto own = std::find_if(m_now.terms.begin(), m_now.terms.end(),
                                          [&](const ExplainedTerm &entry) { return isOwn(entry, *zone); });
            if (own == m_now.terms.end())
                break;
            writeAsAddresses(*own);
            if (!read())
                return false;
        }
        return findsEnough(*zone);
    }

private:
    /// Hosts without an address of one family find nothing for its clients; written as addresses they cost nothing.
    bool findsEnough(const dns::Name &zone)
    {
        while (const auto family = familyOver()) {
            const auto own = std::find_if(m_now.terms.begin(), m_now.terms.end(), [&](const ExplainedTerm &entry) {
                return entry.voids.*family > 0 && isOwn(entry, zone);
            });
            if (own == m_now.terms.end())
                break;
            writeAsAddresses(*own);
            if (!read())
                return false;
        }
        return true;
    }

    /// The family whose clients find nothing too often, as a member of Voids; null where neither's do.
    [[nodiscard]] unsigned spf::Voids::*familyOver() const
    {
        for (const auto family : {&spf::Voids::v4, &spf::Voids::v6}) {
            if (m_now.voids.*family > spf::mostVoids || m_now.atWorst.*family > m_atWorst.*family)
                return family;
        }
        return nullptr;
    }

    bool read()
    {
        m_now = spf::explainRecord(m_setup.domain, m_parts.text(), m_dns, m_instead);
        return !m_now.pending;
    }

    template <typename Which> void drop(Which which)
    {
        for (const ExplainedTerm &entry : m_now.terms) {
            if (which(entry))
                std::erase_if(m_parts.mechanisms, [&](const Term &term) { return isSame(term, entry); });
        }
    }

    static bool isSame(const Term &term, const ExplainedTerm &entry) { return term.text == entry.term.text; }

    static bool findsNothing(const ExplainedTerm &entry)
    {
        const bool asks = entry.term.kind == Kind::A || entry.term.kind == Kind::Mx || entry.term.kind == Kind::Exists;
        return asks && !entry.target.empty() && entry.cause == Cause::Matched && entry.addresses.empty() &&
               std::min(entry.voids.v4, entry.voids.v6) > 0;
    }

    [[nodiscard]] bool isHeldByAnother(const ExplainedTerm &entry) const
    {
        return entry.term.kind == Kind::Include && entry.term.qualifier == spf::Qualifier::Pass &&
               std::any_of(m_now.terms.begin(), m_now.terms.end(), [&entry](const ExplainedTerm &other) {
                   return &other != &entry && other.term.kind == Kind::Include &&
                          other.term.qualifier == spf::Qualifier::Pass && letsAllOf(other.terms, entry.target);
               });
    }

    /// Hosts whose addresses the owner sets: within the zone, and no alias to somebody else's.
    [[nodiscard]] bool isOwn(const ExplainedTerm &entry, const dns::Name &zone) const
    {
        const bool hosts = entry.term.kind == Kind::A || entry.term.kind == Kind::Mx;
        const auto name = dns::Name::fromOctets(entry.target);
        if (!hosts || !name || entry.cause != Cause::Matched || entry.addresses.empty())
            return false;
        const auto isInZone = [&](const dns::Name &host) {
            return host.isAtOrBelow(zone) && m_dns.ask(host, dns::Type::A).aliases.empty();
        };
        if (entry.term.kind == Kind::A)
            return isInZone(*name);
        const auto exchanges = m_dns.ask(*name, dns::Type::Mx).exchanges();
        return std::all_of(exchanges.begin(), exchanges.end(),
                           [&](const dns::MailExchange &exchange) { return isInZone(exchange.host); });
    }

    void writeAsAddresses(const ExplainedTerm &entry)
    {
        SpfParts rewritten;
        for (const Term &term : m_parts.mechanisms) {
            if (!isSame(term, entry)) {
                rewritten.add(term);
                continue;
            }
            for (const ip::Address &address : entry.addresses) {
                Term own;
                own.kind = address.isV4() ? Kind::Ip4 : Kind::Ip6;
                own.qualifier = term.qualifier;
                own.network = address;
                (address.isV4() ? own.prefix4 : own.prefix6) = address.isV4() ? term.prefix4 : term.prefix6;
                own.text = canonical(own);
                rewritten.add(own);
            }
        }
        m_parts.mechanisms = std::move(rewritten.mechanisms);
    }

    SpfParts &m_parts;
    const spf::Voids m_atWorst;
    const Setup &m_setup;
    const dns::Answers &m_dns;
    const spf::Instead &m_instead;
    spf::Explanation m_now;
};

} // namespace

bool bringUnderLimits(SpfParts &parts, const spf::Voids &atWorst, const Setup &setup, const dns::Answers &dns,
                      const spf::Instead &instead)
{
    return Limits(parts, atWorst, setup, dns, instead).run();
}

} // namespace records
