// SPDX-License-Identifier: Apache-2.0
#include "spfown.h"

#include "publish.h"
#include "spflive.h"
#include "spfmerge.h"

#include "core/dns/wildcard.h"
#include "core/psl/psl.h"
#include "core/spf/lint.h"

#include <algorithm>

namespace records
{

namespace
{

using spf::Cause;
using spf::ExplainedTerm;

class Search
{
public:
    Search(const dns::Name &domain, const dns::Answers &dns) : m_domain(domain), m_dns(dns) {}

    OwnTargets found;

    void run(const std::vector<std::string> &records)
    {
        const auto zone = zoneOf(m_domain, m_dns);
        found.pending = !zone;
        m_zone = zone.value_or(m_domain);
        for (const std::string &record : records) {
            if (record.size() <= spf::longestMended)
                walk(spf::explainRecord(m_domain, withAllLast(record), m_dns));
        }
    }

private:
    /// The zone that the owner enters records in, for a name in it or above; a zone cut off below may be a vendor's.
    [[nodiscard]] bool isOwn(const dns::Name &name)
    {
        if (name == m_domain || !psl::sameOwner(name, m_domain))
            return false;
        const auto zone = zoneOf(name, m_dns);
        found.pending = found.pending || !zone;
        return zone && m_zone.isAtOrBelow(*zone) && m_dns.ask(name, dns::Type::Txt).aliases.empty();
    }

    void walk(const spf::Explanation &explained)
    {
        found.pending = found.pending || explained.pending;
        for (const ExplainedTerm &entry : explained.terms)
            walk(entry);
    }

    /// What is further in first: a record is put together once it is known which of those that it leads to will do.
    void walk(const ExplainedTerm &entry)
    {
        const auto name = entry.leadsOn() && entry.reached ? dns::Name::fromOctets(entry.target) : std::nullopt;
        if (!name || !isOwn(*name))
            return;
        for (const ExplainedTerm &inner : entry.terms)
            walk(inner);
        if (!found.find(entry.target) && isFaulty(entry))
            mend(*name);
    }

    [[nodiscard]] bool isFaulty(const ExplainedTerm &entry)
    {
        const bool itself =
            entry.cause == Cause::Syntax || entry.cause == Cause::SeveralRecords || entry.cause == Cause::NoRecord;
        return itself || std::any_of(entry.terms.begin(), entry.terms.end(), [this](const ExplainedTerm &inner) {
                   const auto name = dns::Name::fromOctets(inner.target);
                   return inner.reached && isUnusable(inner) && inner.cause != Cause::TooManyLookups &&
                          (inner.cause == Cause::NoRecord || !name || !isOwn(*name));
               });
    }

    void mend(const dns::Name &name)
    {
        const dns::Reply &txt = m_dns.ask(name, dns::Type::Txt);
        const auto zone = zoneOf(name, m_dns);
        spf::Texts texts = spf::textsAt(name, m_dns);
        const LiveSpf live = liveSpf(texts);
        if (live.meant.empty() || !zone)
            return; // nothing stands there that could be mended
        const std::size_t at = found.all.size();
        found.all.push_back({name, *zone, txt.texts(), live.asWritten, {}, std::move(texts)});
        const auto wildcard = dns::isWildcard(name, *zone, m_dns);
        found.pending = found.pending || (!wildcard && m_dns.hasOpen());
        if (wildcard != false || !std::all_of(live.meant.begin(), live.meant.end(), spf::isUsable))
            return;
        for (const std::string &record : live.meant)
            walk(spf::explainRecord(name, withAllLast(record), m_dns));
        const std::string mended = merged(name, live);
        if (mended.empty() || mended == live.asWritten.front())
            return;
        found.all[at].mended = mended;
        found.mended[name] = mended;
    }

    /// The one record that says what those at `name` were to say; empty where that cannot be told.
    std::string merged(const dns::Name &name, const LiveSpf &live)
    {
        Setup itself;
        itself.route = MailRoute::Services;
        itself.domain = name;
        const SpfDraft draft = mergeSpf(itself, {}, live.meant, m_dns, found);
        found.pending = found.pending || draft.obstacle == Obstacle::Pending;
        if (draft.obstacle)
            return {};
        found.lost = found.lost || draft.lost;
        return live.meant.size() == 1 && !draft.lost ? live.meant.front() : draft.text;
    }

    const dns::Name m_domain;
    const dns::Answers &m_dns;
    dns::Name m_zone;
};

} // namespace

const OwnTarget *OwnTargets::find(const std::string &target) const
{
    const auto name = dns::Name::fromOctets(target);
    const auto it = std::find_if(all.begin(), all.end(), [&name](const OwnTarget &own) { return own.name == name; });
    return it == all.end() ? nullptr : &*it;
}

bool OwnTargets::isByHand(const std::string &target) const
{
    const OwnTarget *own = find(target);
    return own && own->mended.empty();
}

OwnTargets brokenOwnTargets(const dns::Name &domain, const std::vector<std::string> &records, const dns::Answers &dns)
{
    Search search(domain, dns);
    search.run(records);
    return std::move(search.found);
}

bool isUnusable(const ExplainedTerm &entry)
{
    return entry.cause != Cause::Matched && entry.cause != Cause::Dns;
}

} // namespace records
