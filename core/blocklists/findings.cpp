// SPDX-License-Identifier: Apache-2.0
#include "findings.h"

#include "tally.h"

#include <algorithm>
#include <map>
#include <set>

namespace blocklists
{

namespace
{

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

Finding about(Code code, const Outcome &outcome)
{
    Finding finding(code, toText(outcome.subject));
    finding.args = {{"list", outcome.name},
                    {"zone", outcome.zone},
                    {"codes", joined(outcome.codes)},
                    {"meanings", joined(outcome.meanings)},
                    {"reason", outcome.reason},
                    {"url", outcome.delistUrl},
                    {"route", outcome.removalRoute},
                    {"takes", outcome.removalTakes},
                    {"expires", outcome.removalExpires},
                    {"mail", outcome.removalMail},
                    {"covers", outcome.covers},
                    {"lookup", outcome.lookupUrl},
                    {"cause", std::string(toText(outcome.cause))},
                    {"detail", outcome.causeDetail}};
    finding.evidence = outcome.evidence;
    return finding;
}

Finding listed(const Outcome &outcome)
{
    Finding finding = about(outcome.tier == Tier::Ignore ? Code::BlocklistListedMinor : Code::BlocklistListed, outcome);
    if (outcome.tier == Tier::MayMatter || (outcome.cause == Cause::TestMissing && outcome.tier == Tier::StopsMail))
        finding.severity = Severity::Warning; // what is not proven is no more than that
    if (outcome.removalRoute == "provider")
        finding.by = Who::IpProvider; // the list hears nobody else
    return finding;
}

/// Many lists refuse for the same reason, which is told once: adds `refused` to the finding that tells it already.
bool joinRefused(Findings &found, const Finding &refused)
{
    const auto same = std::find_if(found.begin(), found.end(), [&refused](const Finding &other) {
        return other.code == Code::BlocklistRefused && other.arg("cause") == refused.arg("cause") &&
               other.arg("detail") == refused.arg("detail");
    });
    if (same == found.end())
        return false;
    for (auto &[name, value] : same->args) {
        if (name == "list" || name == "zone")
            value += ", " + std::string(refused.arg(name));
        else if (name == "lookup") // each has a page of its own
            value.clear();
    }
    same->severity = std::max(same->severity, refused.severity);
    same->evidence.insert(same->evidence.end(), refused.evidence.begin(), refused.evidence.end());
    return true;
}

} // namespace

Findings findings(const std::vector<Outcome> &outcomes, const std::string &domain, bool resolverRewrites)
{
    Findings found;
    if (resolverRewrites) {
        found.emplace_back(Code::ResolverRewrites, domain);
        return found;
    }
    std::map<std::string, unsigned> clear;
    std::vector<std::string> order; // of subjects, as asked
    std::set<std::string> told;     // one sentence per list, however many subjects it could not tell about
    for (const Outcome &outcome : outcomes) {
        const std::string subject = toText(outcome.subject);
        if (std::find(order.begin(), order.end(), subject) == order.end())
            order.push_back(subject);
        std::optional<Code> trouble;
        switch (outcome.state) {
        case State::Pending:
        case State::LeftOut:
            break;
        case State::Clear:
            if (outcome.polarity == Polarity::Block || outcome.polarity == Polarity::Info)
                ++clear[subject];
            break;
        case State::Listed:
            if (isAccusation(outcome))
                found.push_back(listed(outcome));
            else if (outcome.polarity == Polarity::Allow)
                found.push_back(about(Code::BlocklistAllowed, outcome));
            break;
        case State::Refused:
            trouble = Code::BlocklistRefused;
            break;
        case State::Dead:
            trouble = Code::BlocklistDead;
            break;
        case State::Unproven:
        case State::Unanswered:
            trouble = Code::BlocklistUnanswered;
            break;
        }
        if (trouble && told.insert(outcome.zone).second) {
            Finding finding = about(*trouble, outcome);
            finding.severity = outcome.tier == Tier::StopsMail ? Severity::Unknown : Severity::Info;
            if (trouble != Code::BlocklistRefused || !joinRefused(found, finding))
                found.push_back(std::move(finding));
        }
    }
    for (const std::string &subject : order) {
        if (clear[subject] > 0)
            found.push_back(Finding(Code::BlocklistClear, subject).with("count", std::to_string(clear[subject])));
    }
    return found;
}

Findings policyFindings(const std::vector<Outcome> &outcomes)
{
    Findings found;
    for (const Outcome &outcome : outcomes) {
        if (!isPolicyListing(outcome))
            continue;
        Finding finding = about(Code::AddressPolicyListed, outcome);
        if (outcome.tier == Tier::StopsMail && outcome.cause == Cause::TestMissing)
            finding.severity = Severity::Warning;
        else if (outcome.tier != Tier::StopsMail)
            finding.severity = outcome.tier == Tier::MayMatter ? Severity::Warning : Severity::Info;
        found.push_back(std::move(finding));
    }
    return found;
}

Findings notAsked(const std::string &domain, const std::string &reason)
{
    return {Finding(Code::BlocklistsNotAsked, domain).with("reason", reason)};
}

Findings leftOut(const std::vector<Outcome> &outcomes, const std::string &domain)
{
    const Tally count = tally(outcomes);
    if (count.leftOut == 0)
        return {};
    Finding finding(Code::BlocklistsNotAsked, domain);
    finding.args = {
        {"reason", "left-out"}, {"left", std::to_string(count.leftOut)}, {"all", std::to_string(count.planned)}};
    if (count.stoppingLeftOut)
        finding.severity = Severity::Unknown;
    return {finding};
}

} // namespace blocklists
