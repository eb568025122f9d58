// SPDX-License-Identifier: Apache-2.0
#include "baseline.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace baseline
{

namespace
{

using Key = std::tuple<std::string, std::string, std::string>; // check, code, subject

/// Says that something could not be looked at, whatever its severity.
bool isNoAnswer(const Said &said)
{
    return said.severity == Severity::Unknown || said.code == toText(Code::ZoneAuthorityUnreachable) ||
           said.code == toText(Code::TooMuchToRead);
}

std::size_t placeOf(std::string_view check)
{
    const auto found =
        std::find_if(std::begin(allChecks), std::end(allChecks), [check](Check one) { return toText(one) == check; });
    return static_cast<std::size_t>(found - std::begin(allChecks));
}

/// What one check-up says: findings by what they are about, and the checks of which not all was answered.
struct View {
    std::map<Key, Severity> answers; // the worst of each
    std::set<Key> gaps;

    explicit View(const Snapshot &snapshot)
    {
        for (const Said &said : snapshot.said) {
            const Key key{said.check, said.code, said.subject};
            if (isNoAnswer(said))
                gaps.insert(key);
            else if (const auto [at, isNew] = answers.emplace(key, said.severity); !isNew)
                at->second = std::max(at->second, said.severity);
        }
    }

    /// Whether this one could not look at something of `check` that `other` could. A gap that both have hides nothing.
    [[nodiscard]] bool lacks(const std::string &check, const View &other) const
    {
        return std::any_of(gaps.begin(), gaps.end(),
                           [&](const Key &gap) { return std::get<0>(gap) == check && !other.gaps.contains(gap); });
    }
};

void compareFindings(const Snapshot &then, const Snapshot &today, std::vector<Change> &changes)
{
    const View before(then), now(today);
    for (const auto &[key, severity] : now.answers) {
        const auto &[check, code, subject] = key;
        const auto old = before.answers.find(key);
        if (old != before.answers.end()) {
            if (old->second != severity)
                changes.push_back({check, code, subject, old->second, severity});
            continue;
        }
        const bool wasUnseen = before.lacks(check, now);
        if (!wasUnseen)
            changes.push_back({check, code, subject, std::nullopt, severity});
        else if (severity > Severity::Unknown) // whether it is new or not, nobody was told of it
            changes.push_back({check, code, subject, Severity::Unknown, severity});
    }
    for (const auto &[key, severity] : before.answers) {
        const auto &[check, code, subject] = key;
        if (!now.answers.contains(key) && !now.lacks(check, before))
            changes.push_back({check, code, subject, severity, std::nullopt});
    }
}

/// A list that did not answer, then or now, is not among them.
void compareListings(const Snapshot &before, const Snapshot &now, std::vector<Change> &changes)
{
    std::map<std::pair<std::string, std::string>, const Listing *> old;
    for (const Listing &listing : before.listings)
        old[{listing.zone, listing.subject}] = &listing;
    for (const Listing &listing : now.listings) {
        const auto found = old.find({listing.zone, listing.subject});
        if (found == old.end() || found->second->isListed == listing.isListed)
            continue;
        const auto word = [](const Listing &one) { return one.isListed ? one.severity : Severity::Ok; };
        changes.push_back({std::string(toText(Check::Blocklists)), std::string(toText(Code::BlocklistListed)),
                           listing.subject, word(*found->second), word(listing), listing.zone});
    }
}

bool isSameContent(std::vector<std::string> one, std::vector<std::string> other)
{
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

} // namespace

bool isRemembered(std::string_view check, std::string_view code)
{
    // Whether an address is called usable hangs on which policy lists happened to answer.
    return check != toText(Check::Blocklists) && code != toText(Code::AddressPolicyListed) &&
           code != toText(Code::AddressUsable);
}

Severity gravityOf(blocklists::Tier tier)
{
    switch (tier) {
    case blocklists::Tier::StopsMail:
        return Severity::Error;
    case blocklists::Tier::MayMatter:
        return Severity::Warning;
    case blocklists::Tier::Ignore:
        return Severity::Info;
    }
    return Severity::Info;
}

Snapshot of(const checkup::Report &report)
{
    Snapshot snapshot;
    for (const Check check : allChecks) {
        for (const Finding &finding : report.of(check)) {
            if (isRemembered(toText(check), toText(finding.code)))
                snapshot.said.push_back(
                    {std::string(toText(check)), std::string(toText(finding.code)), finding.subject, finding.severity});
        }
    }
    for (const blocklists::Outcome &outcome : report.blocklists) {
        const bool isListed = outcome.state == blocklists::State::Listed;
        if (outcome.polarity == blocklists::Polarity::Block && (isListed || outcome.state == blocklists::State::Clear))
            snapshot.listings.push_back(
                {outcome.zone, blocklists::toText(outcome.subject), isListed, gravityOf(outcome.tier)});
    }
    for (const records::Record &record : report.records)
        snapshot.records.push_back({std::string(records::toText(record.purpose)), record.name.toText(),
                                    std::string(dns::toText(record.type)), std::string(records::toText(record.action)),
                                    record.current});
    return snapshot;
}

Changes changes(const Snapshot &before, const Snapshot &now)
{
    Changes all;
    compareFindings(before, now, all.said);
    compareListings(before, now, all.said);
    std::stable_sort(all.said.begin(), all.said.end(),
                     [](const Change &one, const Change &other) { return placeOf(one.check) < placeOf(other.check); });
    for (std::size_t i = 0; i < now.records.size(); ++i) {
        const Live &record = now.records[i];
        const auto old = std::find_if(before.records.begin(), before.records.end(), [&record](const Live &one) {
            return one.purpose == record.purpose && one.name == record.name && one.type == record.type;
        });
        // One that was not written before may have been held back for want of an answer.
        if (old != before.records.end() &&
            (old->action != record.action || !isSameContent(old->current, record.current)))
            all.records.push_back(i);
    }
    return all;
}

} // namespace baseline
