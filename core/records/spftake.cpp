// SPDX-License-Identifier: Apache-2.0
#include "spftake.h"

#include "spflive.h"

#include "core/spf/breadth.h"
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

/// The term in the spelling that also holds outside the record of `at`.
std::optional<Term> spelledOut(Term term, const std::string &at)
{
    if ((term.kind == Kind::A || term.kind == Kind::Mx) && term.domainSpec.empty())
        term.domainSpec = at;
    return termFrom(canonical(term));
}

bool leadsInCircle(const ExplainedTerm &entry)
{
    return entry.reached &&
           (entry.cause == Cause::TooManyLookups || std::any_of(entry.terms.begin(), entry.terms.end(), leadsInCircle));
}

/// Whether a record fails somebody before its end; what an include fails does not match (§5.2).
bool bansSomebody(const std::vector<ExplainedTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const ExplainedTerm &entry) {
        const Term &term = entry.term;
        const bool bans = term.isMechanism() && term.kind != Kind::All && term.qualifier == Qualifier::Fail;
        return entry.reached && (bans || (term.kind == Kind::Redirect && bansSomebody(entry.terms)));
    });
}

/// The same term, but to `target`; as it is where that cannot be written in a record.
Term leadingTo(const Term &term, const dns::Name &target)
{
    Term other = term;
    other.domainSpec = target.toText();
    return termFrom(canonical(other)).value_or(term);
}

/// What becomes of a mechanism.
enum class Fate : std::uint8_t {
    Kept,
    Renamed,  // to the target that was meant
    Unrolled, // what its own record has is taken over in its place
    Lost,     // and with it somebody whom it may let through
    Dropped,  // without harm to anybody
};

class Taking
{
public:
    Taking(const dns::Name &domain, bool knowsSenders, const dns::Answers &dns, const OwnTargets &own)
        : m_domain(domain), m_knowsSenders(knowsSenders), m_dns(dns), m_own(own)
    {
    }

    SpfSaid run(const std::vector<std::string> &live)
    {
        m_said.records = live.size();
        m_said.lost = m_own.lost;
        for (const std::string &record : live)
            take(record);
        return std::move(m_said);
    }

private:
    [[nodiscard]] spf::Explanation explain(const std::string &record)
    {
        auto explained = spf::explainRecord(m_domain, record, m_dns, m_own.mended);
        m_said.pending = m_said.pending || explained.pending;
        return explained;
    }

    void take(const std::string &text)
    {
        const auto explained = explain(withAllLast(text));
        const auto end = endOf(explained.terms);
        m_said.forbids = m_said.forbids && (end == Qualifier::Fail || end == Qualifier::SoftFail);
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
    /// a merge. Whoever came by an end that let everybody through is named by nothing else.
    void takeEnd(std::optional<Qualifier> qualifier)
    {
        const bool hard = qualifier == Qualifier::Fail;
        m_said.lost = m_said.lost || qualifier == Qualifier::Pass;
        std::string &all = m_said.parts.all;
        all = all.empty() ? (hard ? "-all" : "~all") : all == "-all" && hard ? "-all" : "~all";
    }

    void takeModifier(const Term &term)
    {
        auto &modifiers = m_said.parts.modifiers;
        const auto same = [&term](const Term &other) {
            return term.kind == Kind::Explanation ? other.kind == term.kind : canonical(other) == canonical(term);
        };
        if (std::none_of(modifiers.begin(), modifiers.end(), same)) // §6: one exp at most
            modifiers.push_back(term);
    }

    [[nodiscard]] std::optional<dns::Name> meantBy(const ExplainedTerm &entry)
    {
        spf::MeantTarget meant = spf::meantTarget(entry, m_domain, m_dns);
        m_said.pending = m_said.pending || meant.pending;
        return std::move(meant.name);
    }

    /// By the first rule that holds.
    [[nodiscard]] Fate fateOf(const ExplainedTerm &entry)
    {
        const Term &term = entry.term;
        const bool refuses = term.qualifier == Qualifier::Fail;
        if (letsEverybody(entry))
            return Fate::Lost;
        // What was left out in front of it, or another record, may have let through whom it would refuse.
        if (refuses && (m_said.lost || m_said.records > 1))
            return Fate::Dropped;
        if (meantBy(entry))
            return Fate::Renamed;
        if (m_own.isByHand(entry.target)) // only its owner can mend what it leads to
            return Fate::Kept;
        if (term.kind == Kind::Ptr && m_knowsSenders) // §5.5: not to be published, where the addresses are known
            return Fate::Lost;
        if (term.kind == Kind::Include && leadsInCircle(entry))
            return Fate::Unrolled;
        if (isUnusable(entry)) // of an mx with too many hosts the nearest ten count, whatever it says of them
            return refuses && entry.cause != Cause::TooManyMx ? Fate::Dropped : Fate::Lost;
        return Fate::Kept;
    }

    void takeMechanism(const ExplainedTerm &entry)
    {
        switch (fateOf(entry)) {
        case Fate::Kept:
            m_said.parts.add(entry.term);
            break;
        case Fate::Renamed:
            m_said.parts.add(leadingTo(entry.term, *meantBy(entry)));
            break;
        case Fate::Unrolled:
            unroll(entry);
            break;
        case Fate::Lost:
            m_said.lost = true;
            break;
        case Fate::Dropped:
            break;
        }
    }

    /// An include that leads back here makes receivers go in circles; what the domain's own record there has beside
    /// that is taken over.
    void unroll(const ExplainedTerm &include)
    {
        const auto target = dns::Name::fromOctets(include.target);
        if (!target || !target->isAtOrBelow(m_domain)) {
            m_said.lost = true;
            return;
        }
        for (const ExplainedTerm &inner : include.terms) {
            if (!inner.reached || !inner.term.isMechanism() || inner.term.kind == Kind::All ||
                inner.term.qualifier != Qualifier::Pass)
                continue;
            if (leadsInCircle(inner))
                unroll(inner);
            else if (!isUnusable(inner))
                takeInner(inner.term, include);
        }
    }

    void takeInner(Term term, const ExplainedTerm &include)
    {
        term.qualifier = include.term.qualifier;
        if (const auto spelled = spelledOut(std::move(term), include.target))
            m_said.parts.add(*spelled);
        else
            m_said.lost = true; // whom it lets through cannot be written down
    }

    /// A redirect counts only where no all stands (§6.1), so beside another record it becomes an include; and so does
    /// one to a record that says nothing about strangers.
    void takeRedirect(const ExplainedTerm &entry)
    {
        if (const auto meant = meantBy(entry)) {
            takeRedirect(explain("v=spf1 redirect=" + meant->toText()).terms.front());
            return;
        }
        const auto end = endOf(entry.terms);
        const bool alone = m_said.records == 1;
        if (m_own.isByHand(entry.target) && alone) {
            m_said.parts.redirect = entry.term;
        } else if (letsEverybody(entry) || isUnusable(entry)) {
            m_said.lost = true;
        } else if (alone && (!isKnown(entry) || end == Qualifier::Fail || end == Qualifier::SoftFail)) {
            m_said.parts.redirect = entry.term;
            m_said.redirectIsMild = end == Qualifier::SoftFail && !bansSomebody(entry.terms);
        } else {
            m_said.includeRedirect(entry.term);
            takeEnd(end);
        }
    }

    /// Whether it is known what stands there.
    static bool isKnown(const ExplainedTerm &entry) { return entry.cause == Cause::Matched && !entry.target.empty(); }

    const dns::Name &m_domain;
    const bool m_knowsSenders;
    const dns::Answers &m_dns;
    const OwnTargets &m_own;
    SpfSaid m_said;
};

} // namespace

void SpfSaid::includeRedirect(const spf::Term &redirect)
{
    Term included = redirect;
    included.kind = Kind::Include;
    const auto term = termFrom(canonical(included));
    lost = lost || !term;
    if (term)
        parts.add(*term);
}

SpfSaid takeOver(const std::vector<std::string> &live, const dns::Name &domain, bool knowsSenders,
                 const dns::Answers &dns, const OwnTargets &own)
{
    return Taking(domain, knowsSenders, dns, own).run(live);
}

std::optional<spf::Term> termFrom(const std::string &text)
{
    const auto parsed = spf::parse("v=spf1 " + text);
    const auto *record = std::get_if<spf::Record>(&parsed);
    return record && record->terms.size() == 1 ? std::optional(record->terms.front()) : std::nullopt;
}

} // namespace records
