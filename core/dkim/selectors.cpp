// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include <algorithm>

namespace dkim
{

namespace
{

/// A key made for later is a task and no fault while receivers find another one that the server can sign with. Where
/// the server made it itself it may sign with it already, and where it was published elsewhere it was meant to be seen.
void waitForPublishing(Findings &findings, const OwnKey &own, const dns::Name &place,
                       const std::vector<Inspection> &all)
{
    const auto other = std::find_if(all.begin(), all.end(), [&place](const Inspection &found) {
        return found.name != place && found.record && found.record->isUsable();
    });
    const bool misplaced = std::any_of(findings.begin(), findings.end(),
                                       [](const Finding &finding) { return finding.code == Code::DkimOnWrongName; });
    if (own.onServer || misplaced || other == all.end())
        return;
    for (Finding &finding : findings) {
        if (finding.code == Code::DkimMissing && finding.arg("name") == place.toText())
            finding = Finding(finding).as(Severity::Warning).with("beside", other->name.toText());
    }
}

} // namespace

Findings check(const Setup &setup, const dns::Answers &dns)
{
    Findings findings;
    std::vector<Selector> selectors = setup.selectors;
    if (setup.ownKey) {
        const auto listed = std::find_if(selectors.begin(), selectors.end(), [&](const Selector &selector) {
            return selector.name == setup.ownKey->selector;
        });
        if (listed == selectors.end())
            selectors.push_back({setup.ownKey->selector, true});
        else
            listed->confirmed = true;
    }
    bool waiting = false;
    bool known = false;
    std::optional<dns::Name> wanted; // where our key should be and is not
    std::vector<Inspection> all;
    for (const Selector &selector : selectors) {
        const bool isOwn = setup.ownKey && setup.ownKey->selector == selector.name;
        all.push_back(inspect(selector.name, setup.domain, isOwn ? setup.ownKey->record : std::string(),
                              selector.confirmed, dns));
        const Inspection &found = all.back();
        waiting = waiting || found.status == dns::Status::Pending;
        known = known || selector.confirmed || found.record;
        findings.append(found.problems);
        const bool conclusive =
            found.record || found.status == dns::Status::NoData || found.status == dns::Status::NoName;
        if (isOwn && conclusive && !found.sameKey.value_or(false))
            wanted = found.name;
    }
    const std::string ownKey = setup.ownKey ? parseKeyRecord(setup.ownKey->record).key : std::string();
    for (const Inspection &found : all) {
        if (wanted && found.name != *wanted && found.record && found.record->key == ownKey)
            findings.push_back(Finding(Code::DkimOnWrongName, setup.domain.toText())
                                   .with("name", wanted->toText())
                                   .with("found", found.name.toText())
                                   .with("problem", "selector")
                                   .because(found.evidence));
    }
    if (wanted)
        waitForPublishing(findings, *setup.ownKey, *wanted, all);
    // RFC 8463 §5 asks verifiers to know it, but the largest receivers do not.
    const auto holds = [](Algorithm algorithm) {
        return [algorithm](const Inspection &found) {
            return found.record && found.record->isUsable() && found.record->algorithm == algorithm;
        };
    };
    const bool planned = setup.ownKey && parseKeyRecord(setup.ownKey->record).algorithm == Algorithm::Rsa;
    const auto edwards = std::find_if(all.begin(), all.end(), holds(Algorithm::Ed25519));
    const bool failed = std::any_of(findings.begin(), findings.end(),
                                    [](const Finding &finding) { return finding.code == Code::LookupFailed; });
    if (edwards != all.end() && std::none_of(all.begin(), all.end(), holds(Algorithm::Rsa)) && !planned && !waiting &&
        !failed) {
        const bool guessed = !selectors[static_cast<std::size_t>(edwards - all.begin())].confirmed;
        Finding finding(Code::DkimEd25519Only, setup.domain.toText());
        if (guessed) // the server may sign with another key
            finding.severity = Severity::Info;
        findings.push_back(std::move(finding)
                               .with("name", edwards->name.toText())
                               .with("guessed", guessed ? "yes" : "")
                               .because(edwards->evidence));
    }
    if (!known && !waiting)
        findings.emplace_back(Code::DkimNoSelectorKnown, setup.domain.toText());
    return findings;
}

} // namespace dkim
