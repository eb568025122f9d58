// SPDX-License-Identifier: Apache-2.0
#include "findings.h"

#include "tally.h"

#include "core/address/reverse.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace blocklists
{

namespace
{

/// A finding that is about one listing, with what it rests on.
template <typename A> Finding about(const Outcome &outcome, A arguments)
{
    Finding finding(std::move(arguments), toText(outcome.subject));
    finding.evidence = outcome.evidence;
    return finding;
}

Finding listed(const Outcome &outcome)
{
    Finding finding = outcome.tier == Tier::Ignore
                          ? about(outcome, finding::BlocklistListedMinor{.listing = listingOf(outcome)})
                          : about(outcome, finding::BlocklistListed{.listing = listingOf(outcome)});
    if (outcome.tier == Tier::MayMatter || (outcome.cause == Cause::TestMissing && outcome.tier == Tier::StopsMail))
        finding.severity = Severity::Warning; // what is not proven is no more than that
    if (outcome.removalRoute == Route::Provider)
        finding.by = Who::IpProvider; // the list hears nobody else
    return finding;
}

/// What hides a list's answer weighs as much as the list.
Severity severityOf(const Outcome &outcome)
{
    return outcome.tier == Tier::StopsMail ? Severity::Unknown : Severity::Info;
}

/// Many lists refuse for the same reason, which is told once.
Finding refused(const std::vector<const Outcome *> &all)
{
    finding::BlocklistRefused said{.listing = listingOf(*all.front()), .lists = {}, .zones = {}};
    if (all.size() > 1) // each has a page of its own
        said.listing.lookupUrl.clear();
    Severity severity = Severity::Info;
    std::vector<Evidence> evidence;
    for (const Outcome *outcome : all) {
        said.lists.push_back(outcome->name);
        said.zones.push_back(outcome->zone);
        severity = std::max(severity, severityOf(*outcome));
        evidence.insert(evidence.end(), outcome->evidence.begin(), outcome->evidence.end());
    }
    Finding finding = Finding(std::move(said), toText(all.front()->subject)).as(severity);
    finding.evidence = std::move(evidence);
    return finding;
}

/// The first outcome of each list that could not tell: one sentence per list, however many subjects there are.
std::vector<const Outcome *> untold(const std::vector<Outcome> &outcomes)
{
    std::vector<const Outcome *> first;
    std::set<std::string> told;
    for (const Outcome &outcome : outcomes) {
        const bool couldNotTell = outcome.state == State::Refused || outcome.state == State::Dead ||
                                  outcome.state == State::Unproven || outcome.state == State::Unanswered;
        if (couldNotTell && told.insert(outcome.zone).second)
            first.push_back(&outcome);
    }
    return first;
}

/// What is said of a list that could not tell; nothing where `all` has said the same of another one that refused.
std::optional<Finding> couldNotTell(const Outcome &outcome, const std::vector<const Outcome *> &all)
{
    if (outcome.state == State::Dead)
        return about(outcome, finding::BlocklistDead{.listing = listingOf(outcome)}).as(severityOf(outcome));
    if (outcome.state != State::Refused)
        return about(outcome, finding::BlocklistUnanswered{.listing = listingOf(outcome)}).as(severityOf(outcome));
    std::vector<const Outcome *> same;
    std::copy_if(all.begin(), all.end(), std::back_inserter(same), [&outcome](const Outcome *other) {
        return other->state == State::Refused && other->cause == outcome.cause &&
               other->causeDetail == outcome.causeDetail;
    });
    return same.front() == &outcome ? std::optional(refused(same)) : std::nullopt;
}

} // namespace

finding::Listing listingOf(const Outcome &outcome)
{
    return {.list = outcome.name,
            .zone = outcome.zone,
            .codes = outcome.codes,
            .meanings = outcome.meanings,
            .reason = outcome.reason,
            .delistUrl = outcome.delistUrl,
            .route = outcome.removalRoute,
            .takes = outcome.removalTakes,
            .expires = outcome.removalExpires,
            .mail = outcome.removalMail,
            .reach = outcome.covers.reach,
            .prefix = outcome.covers.prefix,
            .lookupUrl = outcome.lookupUrl,
            .cause = outcome.cause,
            .refusal = outcome.refusal,
            .status = outcome.status,
            .causeDetail = outcome.causeDetail};
}

Findings findings(const std::vector<Outcome> &outcomes, const std::string &domain, bool resolverRewrites)
{
    Findings found;
    if (resolverRewrites) {
        found.emplace_back(finding::ResolverRewrites{}, domain);
        return found;
    }
    std::map<std::string, std::size_t> clear;
    std::vector<std::string> order; // of subjects, as asked
    const auto couldNot = untold(outcomes);
    for (const Outcome &outcome : outcomes) {
        const std::string subject = toText(outcome.subject);
        if (std::find(order.begin(), order.end(), subject) == order.end())
            order.push_back(subject);
        const bool isAllowed = outcome.state == State::Listed && outcome.polarity == Polarity::Allow;
        if (outcome.state == State::Clear &&
            (outcome.polarity == Polarity::Block || outcome.polarity == Polarity::Info))
            ++clear[subject];
        else if (isAccusation(outcome))
            found.push_back(listed(outcome));
        else if (isAllowed)
            found.push_back(about(outcome, finding::BlocklistAllowed{.listing = listingOf(outcome)}));
        else if (std::find(couldNot.begin(), couldNot.end(), &outcome) == couldNot.end())
            continue;
        else if (auto finding = couldNotTell(outcome, couldNot))
            found.push_back(*std::move(finding));
    }
    for (const std::string &subject : order) {
        if (clear[subject] > 0)
            found.emplace_back(finding::BlocklistClear{.count = clear[subject]}, subject);
    }
    return found;
}

Findings policyFindings(const std::vector<Outcome> &outcomes, const address::Reverses &reverse)
{
    Findings found;
    for (const Outcome &outcome : outcomes) {
        if (!isPolicyListing(outcome))
            continue;
        const auto known = reverse.find(toText(outcome.subject));
        const auto state = known == reverse.end() ? address::Reverse::Unknown : known->second;
        Finding finding = about(outcome, finding::AddressPolicyListed{.listing = listingOf(outcome), .reverse = state});
        if (outcome.tier == Tier::StopsMail && outcome.cause == Cause::TestMissing)
            finding.severity = Severity::Warning;
        else if (outcome.tier != Tier::StopsMail)
            finding.severity = outcome.tier == Tier::MayMatter ? Severity::Warning : Severity::Info;
        if (state == address::Reverse::Confirmed && outcome.removalRoute != Route::Provider)
            finding.by = Who::You; // the one thing that was missing is there
        found.push_back(std::move(finding));
    }
    return found;
}

Findings notAsked(const std::string &domain, NotAsked reason)
{
    return {Finding(finding::BlocklistsNotAsked{.reason = reason}, domain)};
}

Findings leftOut(const std::vector<Outcome> &outcomes, const std::string &domain)
{
    const Tally count = tally(outcomes);
    if (count.leftOut == 0)
        return {};
    return {
        Finding(finding::BlocklistsNotAsked{.reason = NotAsked::LeftOut, .left = count.leftOut, .all = count.planned},
                domain)
            .as(count.stoppingLeftOut ? Severity::Unknown : Severity::Info)};
}

} // namespace blocklists
