// SPDX-License-Identifier: Apache-2.0
#include "spfmerge.h"

#include "naming.h"
#include "publish.h"
#include "spflive.h"
#include "spfown.h"

#include "core/spf/breadth.h"
#include "core/spf/lint.h"
#include "core/spf/target.h"

#include <algorithm>
#include <utility>

namespace records
{

namespace
{

using spf::Cause;
using spf::ExplainedTerm;
using spf::Kind;
using spf::Qualifier;
using spf::Term;

/// Nothing where `text` is no term: a name that a macro made need not be one that can be written down.
std::optional<Term> termFrom(const std::string &text)
{
    const auto parsed = spf::parse("v=spf1 " + text);
    const auto *record = std::get_if<spf::Record>(&parsed);
    return record && record->terms.size() == 1 ? std::optional(record->terms.front()) : std::nullopt;
}

/// The term in the spelling that also holds outside the record of `at`.
std::optional<Term> spelledOut(Term term, const std::string &at)
{
    if ((term.kind == Kind::A || term.kind == Kind::Mx) && term.domainSpec.empty())
        term.domainSpec = at;
    return termFrom(canonical(term));
}

SpfDraft withheld(Held why)
{
    SpfDraft draft;
    draft.held = why;
    return draft;
}

bool leadsInCircle(const ExplainedTerm &entry)
{
    return entry.reached && (entry.trouble == Cause::TooManyLookups ||
                             std::any_of(entry.terms.begin(), entry.terms.end(), leadsInCircle));
}

/// The same term, but to `target`; as it is where that cannot be written in a record.
Term leadingTo(const Term &term, const dns::Name &target)
{
    Term other = term;
    other.domainSpec = target.toText();
    return termFrom(canonical(other)).value_or(term);
}

class Merge
{
public:
    Merge(const Setup &setup, const discovery::Services &services, const dns::Answers &dns, const OwnTargets &own)
        : m_setup(setup), m_services(services), m_dns(dns), m_own(own),
          m_senders(setup.door == Door::OwnServer ? publishedSenders(setup) : std::vector<ip::Address>{}),
          m_lost(own.lost)
    {
    }

    SpfDraft run(const std::vector<std::string> &live)
    {
        std::size_t octets = 0;
        for (const std::string &record : live)
            octets += record.size();
        if (octets > spf::longestMended)
            return withheld(Held::TooLong);
        if (!std::all_of(live.begin(), live.end(), spf::isUsable))
            return withheld(Held::Unreadable);
        m_first = live.empty();
        m_several = live.size() > 1;
        for (const std::string &record : live)
            takeOver(record);
        return m_waiting ? withheld(Held::Pending) : withServices(m_setup.services);
    }

private:
    [[nodiscard]] spf::Explanation explain() const
    {
        return spf::explainRecord(m_setup.domain, m_parts.text(), m_dns, m_own.mended);
    }

    /// With as many of `services`, from the front, as fit under the limit of §4.6.4: what does fit is not withheld for
    /// the sake of what does not.
    SpfDraft withServices(std::vector<std::string> services)
    {
        const SpfParts said = m_parts;
        SpfDraft all = compose(services);
        SpfDraft some = all;
        std::vector<std::string> left;
        while (some.held == Held::TooManyLookups && !m_added.empty()) {
            left.push_back(m_added.back());
            std::erase(services, m_added.back());
            m_parts = said;
            some = compose(services);
        }
        if (some.held == Held::TooManyLookups)
            return all;
        some.lookups = all.lookups;
        some.left = std::move(left);
        return some;
    }

    SpfDraft compose(const std::vector<std::string> &services)
    {
        if (!addServices(services) || !addSenders())
            return withheld(Held::Pending);
        soften();
        // A record that forbids all is proposed where one stands, and for a domain that takes no mail either.
        const bool forbids = m_first ? isParked() : m_forbids && !m_lost;
        if (!m_parts.namesSomebody() && !forbids)
            return withheld(m_waiting ? Held::Pending : Held::NobodySends);
        if (!bringUnderLimits(m_parts, m_setup, m_dns, m_own.mended))
            return withheld(Held::Pending);
        const auto explained = explain();
        return {explained.lookups > spf::mostLookups ? Held::TooManyLookups : Held::No,
                m_parts.text(),
                explained.lookups,
                m_lost || m_open,
                {}};
    }

    void takeOver(const std::string &text)
    {
        const auto explained = spf::explainRecord(m_setup.domain, withAllLast(text), m_dns, m_own.mended);
        m_waiting = m_waiting || explained.pending;
        const auto end = endOf(explained.terms);
        m_forbids = m_forbids && (end == Qualifier::Fail || end == Qualifier::SoftFail);
        bool ended = false;
        for (const ExplainedTerm &entry : explained.terms) {
            switch (entry.term.kind) {
            case Kind::All:
                if (!std::exchange(ended, true))
                    takeEnd(entry.term.qualifier);
                break;
            case Kind::Redirect:
                if (entry.reached) // §6.1: it does not count beside all
                    takeRedirect(entry);
                break;
            case Kind::Explanation:
            case Kind::UnknownModifier:
                takeModifier(entry.term);
                break;
            default:
                takeMechanism(entry);
            }
        }
    }

    /// Product: a working -all stays, the default is ~all. Of several the milder one counts: nobody is to lose mail by
    /// a merge.
    void takeEnd(std::optional<Qualifier> qualifier)
    {
        const bool hard = qualifier == Qualifier::Fail;
        std::string &all = m_parts.all;
        all = all.empty() ? (hard ? "-all" : "~all") : all == "-all" && hard ? "-all" : "~all";
    }

    void takeModifier(const Term &term)
    {
        const auto same = [&term](const Term &other) {
            return term.kind == Kind::Explanation ? other.kind == term.kind : canonical(other) == canonical(term);
        };
        if (std::none_of(m_parts.modifiers.begin(), m_parts.modifiers.end(), same)) // §6: one exp at most
            m_parts.modifiers.push_back(term);
    }

    void takeMechanism(const ExplainedTerm &entry)
    {
        const Term &term = entry.term;
        const bool stays = m_own.isByHand(entry.target); // only its owner can mend what it leads to
        if (letsEverybody(entry)) {
            m_lost = m_open = true;
        } else if ((m_open || m_lost || m_several) && term.qualifier == Qualifier::Fail) {
            return; // what was left out in front of it, or another record, may have let through whom it would refuse
        } else if (const auto meant = spf::meantTarget(entry, m_setup.domain, m_dns)) {
            m_parts.add(leadingTo(term, *meant));
        } else if (!stays && term.kind == Kind::Ptr && !m_senders.empty()) {
            m_lost = true; // §5.5: not to be published, where the addresses are known
        } else if (!stays && term.kind == Kind::Include && leadsInCircle(entry)) {
            takeFromCircle(entry);
        } else if (!stays && isUnusable(entry)) {
            m_lost = m_lost || term.qualifier != Qualifier::Fail;
            m_open = m_open || entry.trouble == Cause::TooManyMx; // more servers than are named here
        } else {
            m_parts.add(term);
        }
    }

    /// An include that leads back here makes receivers go in circles; what the domain's own record there has beside
    /// that is taken over.
    void takeFromCircle(const ExplainedTerm &include)
    {
        const auto target = dns::Name::fromOctets(include.target);
        if (!target || !target->isAtOrBelow(m_setup.domain)) {
            m_lost = true;
            return;
        }
        for (const ExplainedTerm &inner : include.terms) {
            if (!inner.reached || !inner.term.isMechanism() || inner.term.kind == Kind::All ||
                inner.term.qualifier != Qualifier::Pass)
                continue;
            if (leadsInCircle(inner)) {
                takeFromCircle(inner);
            } else if (!isUnusable(inner)) {
                Term term = inner.term;
                term.qualifier = include.term.qualifier;
                const auto spelled = spelledOut(std::move(term), include.target);
                m_lost = m_lost || !spelled;
                m_open = m_open || !spelled; // whom it lets through cannot be written down
                if (spelled)
                    m_parts.add(*spelled);
            }
        }
    }

    /// A redirect counts only where no all stands (§6.1), so beside another record it becomes an include; and so does
    /// one to a record that says nothing about strangers.
    void takeRedirect(const ExplainedTerm &entry)
    {
        if (const auto meant = spf::meantTarget(entry, m_setup.domain, m_dns)) {
            const std::string there = "v=spf1 redirect=" + meant->toText();
            const auto explained = spf::explainRecord(m_setup.domain, there, m_dns, m_own.mended);
            m_waiting = m_waiting || explained.pending;
            takeRedirect(explained.terms.front());
            return;
        }
        if (m_own.isByHand(entry.target) && !m_several) {
            m_parts.redirect = entry.term;
            return;
        }
        if (letsEverybody(entry) || isUnusable(entry)) {
            m_lost = true;
            m_open = m_open || letsEverybody(entry);
            return;
        }
        const auto end = endOf(entry.terms);
        const bool known = entry.trouble == Cause::Matched && !entry.target.empty();
        const bool ends = end == Qualifier::Fail || end == Qualifier::SoftFail;
        if (!m_several && (ends || !known)) {
            m_parts.redirect = entry.term;
            m_redirectSoft = end == Qualifier::SoftFail;
            return;
        }
        include(entry.term);
        takeEnd(end);
    }

    void include(Term redirect)
    {
        redirect.kind = Kind::Include;
        const auto term = termFrom(canonical(redirect));
        m_lost = m_lost || !term;
        if (term)
            m_parts.add(*term);
    }

    /// False while an answer is missing.
    bool addServices(const std::vector<std::string> &services)
    {
        m_added.clear();
        for (const std::string &id : services) {
            const discovery::Service *service = m_services.byId(id);
            if (!service || service->spfNeed != discovery::SpfNeed::Yes)
                continue;
            for (const std::string &include : service->spfIncludes) {
                if (include.find('*') != std::string::npos)
                    continue;
                const auto explained = explain();
                if (explained.pending)
                    return false;
                const auto term = termFrom("include:" + include);
                if (!term || holdsInclude(explained.terms, include))
                    continue;
                m_parts.add(*term);
                if (m_added.empty() || m_added.back() != id)
                    m_added.push_back(id);
            }
        }
        return true;
    }

    /// Puts in what the merged record does not let through yet. False while that cannot be told.
    bool addSenders()
    {
        std::ptrdiff_t added = 0;
        for (const ip::Address &sender : m_senders) {
            const auto passes = lets(sender);
            if (!passes)
                return false;
            if (*passes && !isCaughtByName(sender))
                continue;
            const auto term = termFrom((sender.isV4() ? "ip4:" : "ip6:") + ip::toText(sender));
            if (!term)
                continue;
            auto &all = m_parts.mechanisms;
            std::erase_if(all, [text = canonical(*term)](const Term &other) { return canonical(other) == text; });
            all.insert(all.begin() + added++, *term); // in front: it costs nothing and settles the matter
        }
        return true;
    }

    /// Whether a term that does not let through names the server, whose name is to get this sender's address: the
    /// sender has to stand before it.
    [[nodiscard]] bool isCaughtByName(const ip::Address &sender) const
    {
        return std::any_of(m_parts.mechanisms.begin(), m_parts.mechanisms.end(), [&](const Term &term) {
            if (term.kind != Kind::A || term.qualifier == Qualifier::Pass)
                return false;
            const auto name = term.domainSpec.empty() ? m_setup.domain : dns::Name::fromOctets(term.domainSpec);
            const auto all = namings(m_setup, m_dns);
            return std::any_of(all.begin(), all.end(),
                               [&](const Naming &naming) { return naming.sender == sender && naming.name == name; });
        });
    }

    /// Nothing while an answer is missing, and where one that decides failed: whether a live record has to be replaced
    /// is then not known. A first record is made in any case.
    [[nodiscard]] std::optional<bool> lets(const ip::Address &sender) const
    {
        spf::Request request;
        request.client = sender;
        request.mailFrom = "postmaster@" + m_setup.domain.toText();
        request.helo = m_setup.host.value_or(m_setup.domain).toText();
        const spf::Outcome outcome = spf::evaluateRecord(request, m_parts.text(), m_dns, m_own.mended);
        if (outcome.result == spf::Result::Pending || (outcome.result == spf::Result::TempError && !m_first))
            return std::nullopt;
        return outcome.result == spf::Result::Pass;
    }

    /// What was left out may have let somebody through, or was to do so, whom nobody else has named: the rest must not
    /// forbid them.
    void soften()
    {
        if (!m_open && !m_lost)
            return;
        if (m_parts.redirect && m_redirectSoft)
            return; // its end is mild enough, and an all would switch it off (§6.1)
        if (m_parts.redirect)
            include(*std::exchange(m_parts.redirect, std::nullopt));
        m_parts.all = "~all";
    }

    /// RFC 7505: no mail goes there; and nobody was named from whom any comes (RFC 7208 §10.1.2).
    bool isParked()
    {
        const dns::Reply &mx = m_dns.ask(m_setup.domain, dns::Type::Mx);
        m_waiting = m_waiting || mx.isPending();
        const auto exchanges = mx.exchanges();
        if (exchanges.size() != 1 || !exchanges.front().host.isRoot() || !m_setup.services.empty() ||
            !publishedSenders(m_setup).empty() || (m_setup.host && m_setup.hostConfirmed))
            return false;
        m_parts.all = "-all";
        return true;
    }

    const Setup &m_setup;
    const discovery::Services &m_services;
    const dns::Answers &m_dns;
    const OwnTargets &m_own;
    const std::vector<ip::Address> m_senders;
    SpfParts m_parts;
    bool m_waiting = false;
    bool m_redirectSoft = false;      // the redirect's record says ~all
    bool m_first = true;              // there is no live record
    bool m_several = false;           // there is more than one
    std::vector<std::string> m_added; // services that the live records did not hold
    bool m_lost = false;              // something that may let somebody through was left out
    bool m_open = false;              // and that was everybody, or nobody can say how many
    bool m_forbids = true;            // each live record says that others may not send
};

} // namespace

SpfDraft mergeSpf(const Setup &setup, const discovery::Services &services, const std::vector<std::string> &live,
                  const dns::Answers &dns, const OwnTargets &own)
{
    return Merge(setup, services, dns, own).run(live);
}

} // namespace records
