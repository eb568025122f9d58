// SPDX-License-Identifier: Apache-2.0
#include "spfmerge.h"

#include "publish.h"
#include "spfsenders.h"
#include "spftake.h"

#include "core/spf/lint.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace records
{

namespace
{

using spf::Cause;
using spf::ExplainedTerm;
using spf::Term;

SpfDraft without(Obstacle why)
{
    SpfDraft draft;
    draft.obstacle = why;
    return draft;
}

/// Not to be proposed before a missing answer is there.
SpfDraft waiting()
{
    SpfDraft draft = without(Obstacle::Pending);
    draft.pending = true;
    return draft;
}

/// Whether receivers get to something that makes the whole record an error.
bool isBroken(const std::vector<ExplainedTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const ExplainedTerm &entry) {
        return entry.reached && (entry.cause != Cause::Matched || isBroken(entry.terms));
    });
}

/// RFC 7505: no mail goes to the domain; and nobody was named from whom any comes (RFC 7208 §10.1.2). Nothing while
/// that is not known.
std::optional<bool> isParked(const Setup &setup, const dns::Answers &dns)
{
    const dns::Reply &mx = dns.ask(setup.domain, dns::Type::Mx);
    if (mx.isPending())
        return std::nullopt;
    const auto exchanges = mx.exchanges();
    return exchanges.size() == 1 && exchanges.front().host.isRoot() && setup.services.empty() &&
           publishedSenders(setup).empty() && !(setup.host && setup.hostConfirmed);
}

/// What stands in a record without services is the owner's: what may find nothing there is told, not changed.
constexpr spf::Voids anyNumber{std::numeric_limits<unsigned>::max(), std::numeric_limits<unsigned>::max()};

/// The record that holds what was said and, in its order, what is missing.
class Merge
{
public:
    Merge(const Setup &setup, const discovery::Services &services, const dns::Answers &dns, const OwnTargets &own)
        : m_setup(setup), m_services(services), m_dns(dns), m_own(own)
    {
    }

    SpfDraft run(const std::vector<std::string> &live)
    {
        std::size_t octets = 0;
        for (const std::string &record : live)
            octets += record.size();
        if (octets > spf::longestMended)
            return without(Obstacle::TooLong);
        if (!std::all_of(live.begin(), live.end(), spf::isUsable))
            return without(Obstacle::Unreadable);
        const bool knowsSenders = m_setup.route == MailRoute::OwnServer && !publishedSenders(m_setup).empty();
        m_said = takeOver(live, m_setup.domain, knowsSenders, m_dns, m_own);
        if (const auto worse = spoilsWhatWorks())
            return without(*worse);
        return m_said.pending ? waiting() : withServices(m_setup.services);
    }

private:
    [[nodiscard]] SpfParts &parts() { return m_said.parts; }
    [[nodiscard]] spf::Explanation explain() const
    {
        return spf::explainRecord(m_setup.domain, m_said.parts.text(), m_dns, m_own.mended);
    }

    /// With those of `services`, from the front, that fit under the limits of §4.6.4: what does fit is not withheld for
    /// the sake of what does not.
    SpfDraft withServices(const std::vector<std::string> &services)
    {
        const SpfSaid said = m_said;
        const auto with = [&](const std::vector<std::string> &some) {
            m_said = said;
            return compose(some);
        };
        SpfDraft draft = with({});
        m_atWorst = {std::max(draft.atWorst.v4, spf::mostVoids), std::max(draft.atWorst.v6, spf::mostVoids)};
        SpfDraft all = services.empty() || draft.obstacle == Obstacle::Pending ? draft : with(services);
        if (!isOver(all) || draft.obstacle == Obstacle::TooManyLookups)
            return all;
        std::vector<std::string> fitting;
        for (const std::string &id : services) {
            fitting.push_back(id);
            SpfDraft more = with(fitting);
            if (more.obstacle == Obstacle::Pending)
                return more;
            if (!isOver(more)) {
                more.left = std::move(draft.left);
                draft = std::move(more);
                continue;
            }
            draft.left.push_back({id, *more.obstacle});
            fitting.pop_back();
        }
        draft.lookups = all.lookups;
        return draft;
    }

    static bool isOver(const SpfDraft &draft)
    {
        return draft.obstacle == Obstacle::TooManyLookups || draft.obstacle == Obstacle::TooManyVoids;
    }

    /// Why what was meant must not take the place of what stands: receivers can use the one today, and not the other,
    /// where words that were glued together lead to what cannot be used or read.
    [[nodiscard]] std::optional<Obstacle> spoilsWhatWorks() const
    {
        const auto today = spf::explain(m_setup.domain, m_dns);
        const auto meant = explain();
        if (today.records.size() != 1 || today.error || isBroken(today.terms) || !isBroken(meant.terms))
            return std::nullopt;
        return meant.unanswered.empty() ? Obstacle::Spoils : Obstacle::Pending;
    }

    SpfDraft compose(const std::vector<std::string> &services)
    {
        if (!addServices(services))
            return waiting();
        const ToName missing = addressesToName(parts().text(), m_said.records == 0, m_setup, m_dns, m_own);
        if (!missing.known)
            return missing.pending ? waiting() : without(Obstacle::Pending);
        addSenders(missing.addresses);
        endAsWanted();
        soften();
        const auto forbids = mayForbidAll();
        if (!forbids)
            return waiting();
        if (!*forbids && !parts().namesSomebody())
            return without(Obstacle::NobodySends);
        const bool isKnown = bringUnderLimits(parts(), m_atWorst, m_setup, m_dns, m_own.mended);
        return isKnown ? measured() : waiting();
    }

    [[nodiscard]] SpfDraft measured()
    {
        const auto explained = explain();
        SpfDraft draft;
        draft.text = parts().text();
        draft.lookups = explained.lookups;
        draft.atWorst = explained.atWorst;
        draft.lost = m_said.lost;
        if (explained.lookups > spf::mostLookups)
            draft.obstacle = Obstacle::TooManyLookups;
        else if (explained.atWorst.v4 > m_atWorst.v4 || explained.atWorst.v6 > m_atWorst.v6)
            draft.obstacle = Obstacle::TooManyVoids;
        return draft;
    }

    /// False while an answer is missing.
    bool addServices(const std::vector<std::string> &services)
    {
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
                parts().add(*term);
            }
        }
        return true;
    }

    /// In front, where it costs nothing and settles the matter.
    void addSenders(const std::vector<ip::Address> &missing)
    {
        std::ptrdiff_t added = 0;
        for (const ip::Address &address : missing) {
            const auto term = termFrom((address.isV4() ? "ip4:" : "ip6:") + ip::toText(address));
            if (!term)
                continue;
            auto &all = parts().mechanisms;
            std::erase_if(all, [text = canonical(*term)](const Term &other) { return canonical(other) == text; });
            all.insert(all.begin() + added++, *term);
        }
    }

    /// The person's choice, where the end is this record's own to say (§6.1) and it names somebody.
    void endAsWanted()
    {
        if (m_setup.spfEnd && !parts().redirect && parts().namesSomebody())
            parts().all = *m_setup.spfEnd == SpfEnd::Fail ? "-all" : "~all";
    }

    /// What was left out may have let somebody through, or was to do so, whom nobody else has named: the rest must not
    /// forbid them.
    void soften()
    {
        if (!m_said.lost)
            return;
        if (parts().redirect && m_said.redirectIsMild)
            return; // mild enough, and an all would switch it off (§6.1)
        if (parts().redirect)
            m_said.includeRedirect(*std::exchange(parts().redirect, std::nullopt));
        parts().all = "~all";
    }

    /// A record that forbids all is proposed where one stands, and for a domain that takes no mail either. Nothing
    /// while that is not known.
    std::optional<bool> mayForbidAll()
    {
        if (m_said.records > 0)
            return m_said.forbids && !m_said.lost;
        const auto parked = isParked(m_setup, m_dns);
        if (!parked && parts().namesSomebody())
            return false;
        if (parked == true)
            parts().all = "-all";
        return parked;
    }

    const Setup &m_setup;
    const discovery::Services &m_services;
    const dns::Answers &m_dns;
    const OwnTargets &m_own;
    SpfSaid m_said;
    spf::Voids m_atWorst = anyNumber; // that services may bring it to
};

} // namespace

const LeftService *SpfDraft::findLeft(const std::string &service) const
{
    const auto it = std::find_if(left.begin(), left.end(), [&](const LeftService &each) { return each.id == service; });
    return it == left.end() ? nullptr : &*it;
}

SpfDraft mergeSpf(const Setup &setup, const discovery::Services &services, const std::vector<std::string> &live,
                  const dns::Answers &dns, const OwnTargets &own)
{
    return Merge(setup, services, dns, own).run(live);
}

} // namespace records
